import { describe, expect, it } from 'vitest';
import { readDirected } from '../../models/corpora/dse';

const read = (...lines: string[]) => readDirected(`${lines.join('\n')}\n`, () => []);

describe('readDirected', () => {
  it.each([
    [0, 'neutral', 'neutral'],
    [1, 'positive', 'neutral'],
    [2, 'neutral', 'positive'],
    [3, 'negative', 'neutral'],
    [4, 'neutral', 'negative'],
  ])('reads label %i both ways', (label, there, back) => {
    const [first, second] = read(`[Oslo] wrote to [Bern].\tOslo\tBern\t${label}`);
    const oslo = { start: 0, end: 4 };
    const bern = { start: 14, end: 18 };
    const text = 'Oslo wrote to Bern.';
    expect(first).toMatchObject({ input: { text, actor: oslo, target: bern }, label: there });
    expect(second).toMatchObject({ input: { text, actor: bern, target: oslo }, label: back });
  });

  it('takes off the quotation marks of a table', () => {
    const [first] = read('"[Oslo] called [Bern] ""calm""."\tOslo\tBern\t0');
    expect(first!.input.text).toBe('Oslo called Bern "calm".');
  });

  it('groups a sentence with itself, whatever its names and marks', () => {
    const groups = read('[Oslo] met [Bern] and Rome.\tOslo\tBern\t0', ' Oslo met [Bern] and [Rome]\tBern\tRome\t1');
    expect(new Set(groups.map(({ group }) => group)).size).toBe(1);
  });

  it.each(['[Oslo] met [Bern].\tOslo\tBern\t7', '[Oslo] met Bern.\tOslo\tBern\t0', 'Oslo'])('refuses %j', (line) => {
    expect(() => read(line)).toThrow(expect.objectContaining({ code: 'INVALID_ROW' }));
  });
});
