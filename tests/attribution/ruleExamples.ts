/** Executes the example of a row: which row of a table decided, at which place of the text, and what came out. */
import { vi } from 'vitest';
import type { Rule } from '../../src/rules';

/** The sentence of an example without its marks, and where those stand in it. */
export function unmarked(example: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  example.split(/ ?\| ?(?=[,:;])| ?\|/).forEach((part, i) => {
    if (i > 0) places.push(text.length);
    text += text === '' ? part.trimStart() : part;
  });
  return { text, places };
}

/** What the rows of some tables decided while something was done: name, what was asked, outcome, in order. */
export function decisions<Case, Outcome>(
  tables: readonly (readonly Rule<Case, Outcome>[])[],
  note: (asked: Case, outcome: Outcome) => string,
  act: () => void,
): string[] {
  const made: string[] = [];
  const spies = [...new Set(tables.flat())].map((rule) => {
    const { then } = rule;
    return vi.spyOn(rule, 'then').mockImplementation((asked) => {
      const outcome = then(asked);
      made.push(`${rule.name}: ${note(asked, outcome)}`);
      return outcome;
    });
  });
  act();
  for (const spy of spies) spy.mockRestore();
  return made;
}
