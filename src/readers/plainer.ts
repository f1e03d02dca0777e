/** Asks of stances in plainer words, and puts what is answered together with what is said of the words as they stand. */

import type { Span } from '../document';
import type { IssueReading, Reading } from '../labels';
import { plainerWords, type Replacement } from '../labels/features';
import { itemAt } from '../runtime/lists';
import type { ReaderInput } from './reader';

/** What a reader is asked: the statements, then those that can be put more plainly once more. */
export interface PlainerQuestions {
  readonly inputs: readonly ReaderInput[];
  /** Puts the answers together: one for each statement, in order. */
  readonly merge: (readings: readonly Reading[]) => readonly Reading[];
}

/** Adds the questions in plainer words to the statements. */
export function askPlainly(inputs: readonly ReaderInput[]): PlainerQuestions {
  const plainer = new Map<number, ReaderInput>();
  inputs.forEach((input, i) => {
    const replacements = plainerWords(input.text, input.names);
    if (replacements.length > 0) plainer.set(i, replaceIn(input, replacements));
  });
  const places = [...plainer.keys()];
  return {
    inputs: [...inputs, ...plainer.values()],
    merge: (readings) => {
      const merged = readings.slice(0, inputs.length);
      places.forEach((place, k) => {
        const own = itemAt(merged, place);
        merged[place] = { ...own, issues: withStancesOf(own, itemAt(readings, inputs.length + k)) };
      });
      return merged;
    },
  };
}

/** The issues as the one reading has them, which are told by all words, with the stances of the other. */
function withStancesOf({ issues }: Reading, plainer: Reading): readonly IssueReading[] {
  const sides = new Map(plainer.issues.map((own) => [own.issue, own] as const));
  return issues.map((own) => {
    const { favor, against, neutral } = sides.get(own.issue) ?? own;
    return { ...own, favor, against, neutral };
  });
}

/** The statement with words exchanged; nobody is asked about in it. */
function replaceIn({ text, names, actor }: ReaderInput, replacements: readonly Replacement[]): ReaderInput {
  let plainer = '';
  let from = 0;
  for (const { start, end, by } of replacements) {
    plainer += text.slice(from, start) + by;
    from = end;
  }
  const move = (span: Span): Span | null => moved(span, replacements);
  return {
    text: plainer + text.slice(from),
    names: names.flatMap((name) => move(name) ?? []),
    actor: actor && move(actor),
    targets: [],
  };
}

/** Where a span stands after the replacements, or null where one of them has taken something of it. */
function moved({ start, end }: Span, replacements: readonly Replacement[]): Span | null {
  let by = 0;
  for (const replaced of replacements) {
    if (replaced.end <= start) by += replaced.by.length - (replaced.end - replaced.start);
    else if (replaced.start < end) return null;
  }
  return { start: start + by, end: end + by };
}
