/** From a labelled example to what the model is given, without a pipeline: names by their capitals and by the example's own fields. */

import { nameSpans, type StatementInput } from '../../labels/features';
import type { Example } from './examples';
import { findName } from './findName';

/**
 * Makes a `prepare` for examples that are about some issues. A name that is an issue itself, as in "Joe Biden", is not masked;
 * nor, more freely than when a model is asked (see `nameFilter`), any that shares a word with an issue: with the same rule as
 * there, our own statements came out 0.1 to 0.2 points worse, held out by batch.
 *
 * @param issues The names of the issues.
 */
export function prepareWithNames(issues: readonly string[]): (example: Example) => StatementInput {
  const own = new Set(issues.flatMap((issue) => wordsOf(issue)));
  return (example) => {
    const { text, actor, targets = {} } = example;
    const labelled = [...(actor === undefined ? [] : [actor]), ...Object.keys(targets)]
      .filter(hasCapital)
      .flatMap((name) => findName(text, name) ?? []);
    const names = [...labelled, ...nameSpans(text)].filter(
      ({ start, end }) => !wordsOf(text.slice(start, end)).some((word) => own.has(word)),
    );
    return { text, names };
  };
}

/** Whether what is labelled is called by a name: "the rebels" and "both sides" are words of the statement, which a model that is asked sees too. */
function hasCapital(labelled: string): boolean {
  return /\p{Lu}/u.test(labelled);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
