/** The attitudes to targets that labelled statements tell. */
import type { Attitude, Span } from '../../document';
import type { StatementInput } from '../../labels/features';
import type { Example } from './examples';
import { findName } from './findName';

/** A statement with a target and the attitude to it. */
export interface AttitudeExample {
  readonly input: StatementInput;
  readonly label: Attitude;
  /** Rows of one group are held out together. */
  readonly group?: string | undefined;
}

/**
 * Lists the targets of statements, each at its first mention; a name that does not stand in its text is passed over.
 *
 * @param examples Labelled statements.
 * @param namesOf Finds the names in a text.
 * @returns One example a target, grouped as the statements are.
 */
export function targetsOf(examples: readonly Example[], namesOf: (text: string) => readonly Span[]): AttitudeExample[] {
  return examples.flatMap(({ text, targets = {}, group }) => {
    const names = namesOf(text);
    return Object.entries(targets).flatMap(([name, label]) => {
      const target = findName(text, name);
      return target ? [{ input: { text, names, target }, label, group }] : [];
    });
  });
}
