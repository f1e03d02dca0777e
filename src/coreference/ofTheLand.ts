/**
 * In: drafts of the text, before anybody is known. Out: the same; whoever is of "the country" is of the state that those words stand for:
 * "Peru closed its border. The country’s foreign ministry said …".
 */
import { CALLED_COUNTRY } from '../english/coreference/descriptions';
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

const isTheLand = ({ keys }: ScannedText, { form, plural, country, first, last }: Draft): boolean =>
  form === 'role' &&
  !plural &&
  !country &&
  last - first === 2 &&
  keys[first] === 'the' &&
  CALLED_COUNTRY.has(itemAt(keys, first + 1));

/** Of the state named last in the same sentence, or else of the subject of a sentence before, or of the only state in it. */
function landBefore({ layer, tokens }: ScannedText, drafts: readonly Draft[], k: number, land: Draft): string | null {
  let at = k - 1;
  for (let sentence = land.sentence; sentence >= Math.max(0, land.sentence - BACK); sentence--) {
    const opening = behindDateline(layer, itemAt(layer.sentences, sentence).first) + 1;
    const told = new Set<string>();
    let nearest: string | null = null;
    for (; at >= 0 && itemAt(drafts, at).sentence === sentence; at--) {
      const { form, country, entry, first, last } = itemAt(drafts, at);
      const state = form === 'organisation' ? null : (country ?? entry?.country);
      if (!state) continue;
      told.add(state);
      if (form !== 'state') continue;
      if (sentence === land.sentence) nearest ??= state;
      else if (first <= opening && !isPossessive(tokens[last])) nearest = state;
    }
    if (told.size > 0) return nearest ?? (told.size === 1 ? [...told][0]! : null);
  }
  return null;
}
