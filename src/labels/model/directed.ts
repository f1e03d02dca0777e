/** The attitude of a given actor to a given target. */
import {
  type DirectedCase,
  exchanged,
  type MaskedStatement,
  readPath,
  rowOf,
  statementCase,
  type Vocabulary,
} from '../features';
import { scoreHead } from './head';
import type { AttitudesPart, DirectedPart } from './parts';
import { scoreTarget } from './secondOpinion';

/** The scores of the attitude to the target, then of that to the actor, whoever holds it. */
export function scoreBoth(part: AttitudesPart, vocabulary: Vocabulary, statement: MaskedStatement): number[] {
  return [statement, exchanged(statement, vocabulary)].flatMap((own) => [...scoreTarget(part, vocabulary, own)]);
}

/** What the row for the attitude of an actor to a target is made from. */
export function directedCase(
  part: DirectedPart,
  attitudes: AttitudesPart,
  vocabulary: Vocabulary,
  statement: MaskedStatement,
): DirectedCase {
  const path = readPath(statement);
  return { ...statementCase(part.tables, statement), path, towards: scoreBoth(attitudes, vocabulary, statement) };
}

/** The calibrated scores of each attitude, by the part that was trained on pairs alone. */
export function scoreDirected(
  part: DirectedPart,
  attitudes: AttitudesPart,
  vocabulary: Vocabulary,
  statement: MaskedStatement,
): Float64Array {
  const asked = directedCase(part, attitudes, vocabulary, statement);
  return scoreHead(part.head, rowOf(part.row, asked, vocabulary.vectors));
}
