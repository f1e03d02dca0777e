import { describe, expect, test } from 'vitest';
import { isInsideQuotation, quotations } from '../../src/text';

describe('what lies in quotation marks', () => {
  test.each<[string, string, boolean]>([
    ['“We go,” she said.', 'We go', true],
    ['“We go,” she said.', '“We go,”', true],
    ['“We go,” she said.', 'she', false],
    ['“We go,” she said. “Now.”', 'said', false],
    ['“We go,” she said. “Now.”', 'Now', true],
    // behind, in and around marks within
    ['“The ‘new’ plan of our port,” she said.', 'our port', true],
    ['“The ‘new’ plan of our port,” she said.', 'new', true],
    ['“The ‘new’, ‘good’, ‘big’, ‘fine’ and ‘safe’ plan,” she said.', 'plan', true],
    ['“The ‘new’ plan,” she said.', 'said', false],
    // only in part
    ['She called it “new” and late.', '“new” and late', false],
    ['She called it “new” and late.', 'it “new', false],
    ['She left.', 'She', false],
  ])('%s: %s', (text, words, expected) => {
    const start = text.indexOf(words);
    expect(isInsideQuotation(quotations(text), { start, end: start + words.length })).toBe(expected);
  });

  test('takes linear time', () => {
    const layer = quotations(`“${'‘a’ '.repeat(40_000)}”`);
    const begun = performance.now();
    for (const { start, end } of layer.quotations) expect(isInsideQuotation(layer, { start, end })).toBe(true);
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
