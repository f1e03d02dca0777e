/**
 * In: drafts of the text, before anybody is known. Out: the same; of two that are joined before "of" both belong to whoever stands behind it: "the
 * government | and people of Algeria", "the president | and prime minister of Peru".
 */
import { PEOPLE_OF_A_STATE } from '../english/coreference/descriptions';
import type { Draft, ScannedText } from '../mentions/drafts';

/** Gives the first of such two the state of the second. */
export function shareOwners(scanned: ScannedText, drafts: readonly Draft[]): void {
  drafts.forEach((draft, k) => {
    const next = drafts[k + 1];
    if (!next || draft.form !== 'role' || draft.country || draft.possessor || scanned.keys[draft.last] !== 'and')
      return;
    draft.country = stateOfPeople(scanned, draft, next) ?? stateOfOffice(scanned, draft, next);
  });
}

/** "government and | people of Algeria", where no draft is of the people, and "the government and | the people of Algeria". */
function stateOfPeople({ keys }: ScannedText, { last, roleClass }: Draft, next: Draft): string | null {
  if (roleClass === 'person') return null;
  const noun = keys[last + 1] === 'the' ? last + 2 : last + 1;
  if (!PEOPLE_OF_A_STATE.has(keys[noun] ?? '') || keys[noun + 1] !== 'of') return null;
  if (next.form === 'state') return next.first <= noun + 3 ? next.country : null;
  return next.first <= noun && next.form === 'role' ? next.country : null;
}

/** "president and | prime minister of Peru": the second has no article of its own. */
function stateOfOffice({ keys }: ScannedText, { last }: Draft, next: Draft): string | null {
  if (next.form !== 'role' || next.first !== last + 1 || next.definite || next.indefinite) return null;
  const state = next.children.at(-1);
  if (state?.form !== 'state' || state.last !== next.last) return null;
  const link = keys[state.first - 1] === 'the' ? state.first - 2 : state.first - 1;
  return keys[link] === 'of' ? next.country : null;
}
