/** The words that are marked as targets, held against the targets of a statement. */
import type { Attitude, Span } from '../../document';
import type { Mark } from '../../report';
import type { ProjectDocument, ProjectStatement } from '../entries';
import { isAt, isInside } from './regions';

/** An attitude that a row takes, or somebody of whom it no longer speaks. */
export interface AttitudeFields {
  readonly field: 'attitude';
  readonly of: string;
  readonly after: Attitude | null;
}

/** What is marked on the words of one place, and what was. */
interface Place {
  readonly marked: readonly Attitude[];
  readonly written: readonly Attitude[];
}

/**
 * Statements within one another may speak of the same words, each with its own attitude: what stands there for one of them is no change of the
 * others.
 *
 * @param isOnce The program has one region for a place, which shows what the last statement says of it.
 */
export function attitudes(
  region: Span,
  statement: ProjectStatement | undefined,
  { statements, actors }: ProjectDocument,
  marks: readonly Mark[],
  isOnce: boolean,
): AttitudeFields[] {
  const targets = marks.filter((mark) => mark.type === 'target');
  const all = statements.flatMap((one) => one.targets);
  const placeAt = (span: Span): Place => ({
    marked: targets.filter((mark) => isAt(mark, span)).map(({ attitude }) => attitude),
    written: all
      .filter((target) => isAt(target, span))
      .map(({ label }) => label)
      .slice(isOnce ? -1 : 0),
  });
  const own = statement?.targets ?? [];
  const known = own.flatMap((target): AttitudeFields[] => {
    const after = attitudeNow(target.label, placeAt(target));
    return after === target.label ? [] : [{ field: 'attitude', of: target.actor.id, after }];
  });
  const further = targets.flatMap((mark): AttitudeFields[] => {
    if (!isInside(mark, region) || own.some((target) => isAt(target, mark))) return [];
    if (statement && isOfOthers(mark.attitude, placeAt(mark))) return [];
    const actor = actors.find(({ mentions }) => mentions.some((mention) => isAt(mention, mark)));
    return actor ? [{ field: 'attitude', of: actor.id, after: mark.attitude }] : [];
  });
  return [...known, ...further];
}

/** As it was where it is still marked, or all is marked that was written; else what is new, else what is left. */
function attitudeNow(before: Attitude, { marked, written }: Place): Attitude | null {
  const isUntouched = written.every((one) => marked.includes(one)) && marked.length > 0;
  if (marked.includes(before) || isUntouched) return before;
  return marked.find((one) => !written.includes(one)) ?? marked[0] ?? null;
}

/** Whether a label is one that other statements had, or stands where one of theirs did. */
function isOfOthers(attitude: Attitude, { marked, written }: Place): boolean {
  return written.includes(attitude) || written.some((one) => !marked.includes(one));
}
