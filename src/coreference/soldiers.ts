/**
 * In: drafts of the text, before anybody is known. Out: the same; "Army Maj. Gen. Carl Holt" and, in a text from where its soldiers fight,
 * "Col. Carl B. Holt" are of the United States, whatever states the text speaks of. So are all in a text of one of its units.
 */
import { ARABIC_PART, ITS_RANKS, ITS_UNITS, RANKS, SERVICES, THEATRES } from '../english/mentions/soldiers';
import type { Draft, ScannedText } from '../mentions/drafts';
import { isInitial } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';

/** Gives such soldiers their state. Armies of other states write so too, and so the text must not be at home in one of them. */
export function bringSoldiersHome(scanned: ScannedText, drafts: readonly Draft[], home: string | null): void {
  const isTheatre = home !== null && THEATRES.has(home);
  if (home !== null && home !== 'US' && !isTheatre) return;
  const tellsUnits = ITS_UNITS.test(scanned.layer.text);
  const isIts = (draft: Draft): boolean =>
    isOfService(scanned, draft) ||
    tellsUnits ||
    hasItsRank(scanned, draft) ||
    (isTheatre && hasInitial(scanned, draft));
  for (const draft of drafts)
    if (isSoldier(draft) && isIts(draft)) draft.country ??= isArabic(scanned, draft) ? null : 'US';
}

const isSoldier = ({ form, titled, role }: Draft): boolean =>
  form === 'name' && titled && role !== null && RANKS.has(role);

/** "Navy Capt. Lund", and not "the army Capt. Lund". */
function isOfService({ keys, tokens }: ScannedText, { first, nameFirst }: Draft): boolean {
  for (let at = Math.max(0, first - 1); at < nameFirst; at++)
    if (SERVICES.has(itemAt(keys, at)) && itemAt(tokens, at).text !== itemAt(tokens, at).lower) return true;
  return false;
}

/** "Spc. Lund" */
const hasItsRank = ({ tokens, layer }: ScannedText, { first, nameFirst }: Draft): boolean =>
  ITS_RANKS.test(layer.text.slice(itemAt(tokens, first).start, itemAt(tokens, nameFirst).start));

/** "Carl B. Holt": no state of those writes names so. */
const hasInitial = ({ tokens }: ScannedText, { nameFirst, nameLast }: Draft): boolean =>
  tokens.slice(nameFirst + 1, nameLast - 1).some(isInitial);

const isArabic = ({ keys }: ScannedText, { nameFirst, nameLast }: Draft): boolean =>
  keys.slice(nameFirst, nameLast).some((key) => ARABIC_PART.test(key));
