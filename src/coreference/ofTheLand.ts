/**
 * In: drafts of the text, before anybody is known. Out: the same; whoever is of "the country" is of the state that those words stand for:
 * "Peru closed its border. The country’s foreign ministry said …".
 */
import { CALLED_COUNTRY, CALLED_NATION } from '../english/coreference/descriptions';
import { behindDateline } from '../mentions/dateline';
import type { Draft, ScannedText } from '../mentions/drafts';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';

/** Sentences before in which the state is looked for. Own choice. */
const BACK = 2;

/** Gives those who belong to "the country" the state that is meant, where the text leaves no choice. */
export function bringToTheirLand(scanned: ScannedText, drafts: readonly Draft[]): void {
  drafts.forEach((draft, k) => {
    const { possessor } = draft;
    if (possessor && isTheLand(scanned, possessor)) {
      draft.country ??= landBefore(scanned, drafts, k, possessor);
      return;
    }
    const owned = drafts[k + 1];
    // "the country’s | Congress", which is a name by itself
    if (!owned || !isTheLand(scanned, draft) || owned.first !== draft.last + 1) return;
    if (owned.form === 'organisation' && isPossessive(scanned.tokens[draft.last]))
      owned.country = landBefore(scanned, drafts, k, draft) ?? owned.country;
  });
}

const isTheLand = ({ keys }: ScannedText, { form, roleClass, plural, country, first, last }: Draft): boolean =>
  form === 'role' &&
  roleClass === 'government' &&
  !plural &&
  !country &&
  last - first === 2 &&
  keys[first] === 'the' &&
  (CALLED_COUNTRY.has(itemAt(keys, first + 1)) || CALLED_NATION.has(itemAt(keys, first + 1)));

/** Of the state named last in the same sentence, or else of the subject of a sentence before, or of the only state in it. */
function landBefore(scanned: ScannedText, drafts: readonly Draft[], k: number, land: Draft): string | null {
  // In the press of a state "the nation" is that state’s own, whatever other states it speaks of.
  const onlySubject = CALLED_NATION.has(itemAt(scanned.keys, land.first + 1));
  let at = k - 1;
  for (let sentence = land.sentence; sentence >= Math.max(0, land.sentence - BACK); sentence--) {
    const told = new Set<string>();
    let named: string | null = null;
    let subject: string | null = null;
    for (; at >= 0 && itemAt(drafts, at).sentence === sentence; at--) {
      const draft = itemAt(drafts, at);
      const country = stateOf(draft);
      if (!country) continue;
      told.add(country);
      if (draft.form === 'state') named ??= country;
      if (isSubject(scanned, draft)) subject = country;
    }
    if (told.size === 0) continue;
    if (onlySubject) return subject;
    const nearest = sentence === land.sentence ? named : subject;
    return nearest ?? (told.size === 1 ? [...told][0]! : null);
  }
  return null;
}

/** Whether a state opens its sentence and does something in it. */
function isSubject({ layer, tokens }: ScannedText, { form, first, last, sentence }: Draft): boolean {
  const opening = behindDateline(layer, itemAt(layer.sentences, sentence).first);
  return form === 'state' && first <= opening + 1 && !isPossessive(tokens[last]);
}

/** The state that a draft names or whose people it names. */
const stateOf = ({ form, entry, country }: Draft): string | null => {
  if (form === 'state' || form === 'seat' || form === 'adjective' || form === 'people')
    return entry?.country ?? country;
  return form === 'role' || form === 'name' || form === 'figure' ? country : null;
};
