/**
 * In: drafts of the text, with states and bodies settled. Out: the same; what a state is to others tells no further actor: "its ally Chad
 * said", "NATO members Chad and Peru", "Chad’s eastern neighbour, Peru, said".
 */
import { STANDINGS } from '../english/mentions/roles';
import { type Draft, isRecord, type ScannedText } from '../mentions/drafts';

/** Gives such nouns the state or the body beside them, or the first of several that are listed. */
export function joinStandings(scanned: ScannedText, drafts: readonly Draft[]): void {
  for (let k = 0; k + 1 < drafts.length; k++) {
    const [left, right] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    if (left.sentence !== right.sentence || !isStanding(scanned, left) || !isParty(right)) continue;
    if (right.first === left.last) take(left, right);
    else if (isApposed(scanned, left, right)) {
      left.actor = right.actor;
      left.confidence = 0.85;
    }
  }
}

/** "its ally | Chad" is one phrase. */
function take(standing: Draft, party: Draft): void {
  party.first = standing.first;
  party.children = [...standing.children, ...party.children];
  standing.form = 'title';
  standing.children = [];
}

const isStanding = (scanned: ScannedText, { form, actor, head }: Draft): boolean =>
  form === 'role' && actor === null && STANDINGS.has(scanned.lower(head));

const isParty = ({ form, actor }: Draft): boolean =>
  (form === 'state' || form === 'organisation') && actor !== null && !isRecord(actor);

/** ", Peru," of whom no list goes on. */
const isApposed = (scanned: ScannedText, left: Draft, right: Draft): boolean =>
  !left.plural &&
  (left.definite || left.possessor !== null) &&
  right.first === left.last + 1 &&
  scanned.written(left.last) === ',' &&
  /^[,.;)]$/.test(scanned.written(right.last)) &&
  !/^(?:and|or)$/.test(scanned.lower(right.last + 1));
