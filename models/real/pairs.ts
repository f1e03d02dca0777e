/** Attitudes of an actor to a target that statements tell, real and written ones. */
import type { Span } from '../../src/document';
import { type AttitudeExample, type Example, findName, targetsOf } from '../../src/training/data';
import { type RealExample, realTargets } from './join';

type NamesOf = (text: string) => readonly Span[];

/**
 * Those of real statements whose actor stands in the statement, beside the target; and the same the other way about. To be criticised is no criticism: what a
 * target thinks of its actor is neutral, unless another row of the sentence tells it.
 *
 * @param namesOf Finds the names in a text.
 */
export function realPairs(examples: readonly RealExample[], namesOf: NamesOf): AttitudeExample[] {
  const told = examples.flatMap((example) => held(example.holder, realTargets([example], namesOf)));
  return [...told, ...reversed(told)];
}

/**
 * Those of written statements whose actor is told by words of the text; not the other way about, since pairs of real ones are mostly neutral as it is.
 *
 * @param namesOf Finds the names in a text.
 */
export function writtenPairs(examples: readonly Example[], namesOf: NamesOf): AttitudeExample[] {
  return examples.flatMap((example) =>
    held(findName(example.text, example.actor ?? ''), targetsOf([example], namesOf)),
  );
}

/** Targets that do not overlap with their actor, with it. */
function held(actor: Span | null, targets: readonly AttitudeExample[]): AttitudeExample[] {
  if (!actor) return [];
  return targets
    .filter(({ input: { target } }) => target && (target.end <= actor.start || target.start >= actor.end))
    .map((pair) => ({ ...pair, input: { ...pair.input, actor } }));
}

function reversed(told: readonly AttitudeExample[]): AttitudeExample[] {
  const keyOf = ({ input: { text, actor, target } }: AttitudeExample) =>
    JSON.stringify([text, actor?.start, target?.start]);
  const known = new Set(told.map(keyOf));
  return told.flatMap(({ input, label, group }) => {
    const { actor: target, target: actor } = input;
    if (!actor || !target || label === 'neutral') return [];
    const pair = { input: { ...input, actor, target }, label: 'neutral' as const, ...(group && { group }) };
    return known.has(keyOf(pair)) ? [] : [pair];
  });
}
