/** Checks of what training and measuring are given, at the door of each function; what is within trusts them. */
import { attitudes, stances } from '../../document';
import { describe, StancekitError } from '../../errors';
import type { StatementInput } from '../../labels/features';
import { checkFields, checkKind, isObject, type Kind, type Kinds, kinds, optional, whole } from '../../runtime/checks';
import type { Example } from './examples';
import { prepareWithNames } from './prepare';

/** An object with a label for each name. */
function labelled(labels: readonly string[], isName: (name: string) => boolean, such: string): Kind {
  return {
    expected: `an object such as ${such}, each one of ${labels.join(', ')}`,
    holds: (value) =>
      isObject(value) &&
      Object.entries(value).every(([name, label]) => isName(name) && labels.includes(label as string)),
  };
}

const EXAMPLE: Kinds = {
  text: { ...kinds.word, expected: 'a statement' },
  issues: labelled(stances, kinds.name.holds, "`{ trade: 'favor' }`"),
  actor: optional(kinds.text),
  targets: optional(labelled(attitudes, kinds.word.holds, "`{ Oslo: 'positive' }`")),
  group: optional(kinds.text),
  origin: optional(kinds.text),
};

/** @throws INVALID_EXAMPLE that names the first example and field that cannot be used. */
export function checkRows(examples: unknown): void {
  checkKind(
    examples,
    { ...kinds.list, expected: 'a list of labelled statements, such as `readExamples` returns' },
    'examples',
    'INVALID_EXAMPLE',
  );
  const list = examples as readonly unknown[];
  // A hole of a list is passed over by forEach.
  for (let i = 0; i < list.length; i++) checkFields(list[i], EXAMPLE, `examples[${i}]`, 'INVALID_EXAMPLE');
}

/** How rows are dealt into folds. */
export const foldOptions = {
  seed: { expected: 'an integer', holds: Number.isSafeInteger },
  folds: whole(2, 20),
} satisfies Kinds;

type Prepare = (example: Example) => StatementInput;

/**
 * What finds the names of an example: what was given, of which nothing is believed, or the package's own.
 *
 * @throws INVALID_OPTION where it is no function; later, where it gives what is no statement.
 */
export function checkedPrepare(prepare: Prepare | undefined, issues: readonly string[]): Prepare {
  if (prepare === undefined) return prepareWithNames(issues);
  checkKind(prepare, kinds.function, 'prepare');
  return (example) => {
    const input: unknown = prepare(example);
    if (isStatement(input)) return input;
    const expected = 'Expected `prepare` to give an object with `text` and a list `names`';
    throw new StancekitError('INVALID_OPTION', `${expected}, got ${describe(input)}.`);
  };
}

function isStatement(value: unknown): value is StatementInput {
  return isObject(value) && typeof value.text === 'string' && Array.isArray(value.names);
}
