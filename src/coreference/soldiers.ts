/**
 * In: drafts of the text, before anybody is known. Out: the same; "Army Maj. Gen. Carl Holt" and, in a text from where its soldiers fight,
 * "Col. Carl B. Holt" are of the United States, whatever states the text speaks of.
 */
import { ARABIC_PART, RANKS, SERVICES, THEATRES } from '../english/mentions/soldiers';
import type { Draft, ScannedText } from '../mentions/drafts';
import { isInitial } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';

/** Gives such soldiers their state. Armies of other states write so too, and so the text must not be at home in one of them. */
export function bringSoldiersHome(scanned: ScannedText, drafts: readonly Draft[], home: string | null): void {
  const isTheatre = home !== null && THEATRES.has(home);
  if (home !== null && home !== 'US' && !isTheatre) return;
  for (const draft of drafts)
    if (isSoldier(draft) && (isOfService(scanned, draft) || (isTheatre && hasInitial(scanned, draft))))
      draft.country ??= isArabic(scanned, draft) ? null : 'US';
}

const isSoldier = ({ form, titled, role }: Draft): boolean =>
  form === 'name' && titled && role !== null && RANKS.has(role);

/** "Navy Capt. Lund", and not "the army Capt. Lund". */
function isOfService({ keys, tokens }: ScannedText, { first, nameFirst }: Draft): boolean {
  for (let at = Math.max(0, first - 1); at < nameFirst; at++)
    if (SERVICES.has(itemAt(keys, at)) && itemAt(tokens, at).text !== itemAt(tokens, at).lower) return true;
  return false;
}

/** "Carl B. Holt": no state of those writes names so. */
const hasInitial = ({ tokens }: ScannedText, { nameFirst, nameLast }: Draft): boolean =>
  tokens.slice(nameFirst + 1, nameLast - 1).some(isInitial);

const isArabic = ({ keys }: ScannedText, { nameFirst, nameLast }: Draft): boolean =>
  keys.slice(nameFirst, nameLast).some((key) => ARABIC_PART.test(key));
