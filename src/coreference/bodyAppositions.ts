/**
 * In: drafts of the text, bodies settled. Out: the same; what stands between commas beside the name of a body says what it is: "Orvell, the
 * biggest bank of the island, said", "the armed group, Sava Front, said".
 */
import { type Draft, isRecord, type ScannedText } from '../mentions/drafts';

/** Gives such nouns the body of the name beside them. */
export function joinBodies(scanned: ScannedText, drafts: readonly Draft[]): void {
  for (let k = 0; k + 1 < drafts.length; k++) {
    const [left, right] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    if (left.sentence !== right.sentence || right.first !== left.last + 1) continue;
    if (scanned.written(left.last) !== ',' || !closes(scanned, right)) continue;
    if (isBody(left) && isNoun(right)) assign(right, left);
    else if (isBody(right) && left.definite && isNoun(left)) assign(left, right);
  }
}

const isBody = ({ form, actor }: Draft): boolean =>
  (form === 'organisation' || form === 'body') && actor !== null && !isRecord(actor) && actor.kind === 'organisation';

/** "a bank", "the biggest bank", and not "the bank", which may be one of several that are named. */
const isNoun = ({ form, roleClass, plural, definite, indefinite, possessor, first, last, actor }: Draft): boolean =>
  form === 'role' &&
  roleClass === 'organ' &&
  actor === null &&
  !plural &&
  possessor === null &&
  (indefinite || (definite && last - first > 2));

/** A comma or the end stands behind it, and no list goes on: "Orvell, a bank, and". */
function closes(scanned: ScannedText, { last }: Draft): boolean {
  if (/^[.;)]$/.test(scanned.written(last))) return true;
  return scanned.written(last) === ',' && !/^(?:and|or)$/.test(scanned.lower(last + 1));
}

function assign(noun: Draft, name: Draft): void {
  noun.actor = name.actor;
  noun.confidence = 0.85;
}
