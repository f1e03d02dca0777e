import { expect, test } from 'vitest';
import { CUE_ROWS } from '../../src/english/attribution/cues';
import { DEED_VERBS } from '../../src/english/deeds/verbs';
import { forEachRow, shareRows } from '../../src/runtime/sharedRows';

/** The rows of a text by their lemma. */
function rowsOfLemmas(text: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  forEachRow(text, (_, row) => {
    const lemma = row.slice(0, row.indexOf(' | '));
    rows.set(lemma, [...(rows.get(lemma) ?? []), row]);
  });
  return rows;
}

/** The rows of a text by their first word. */
function rowsIn(text: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  forEachRow(text, (word, row) => rows.set(word, [...(rows.get(word) ?? []), row]));
  return rows;
}

test('a row is read by each of its lemmas', () => {
  expect([...rowsIn('deny,rule out | deny | clause\n\nsay | assert | clause')]).toEqual([
    ['deny', ['deny | deny | clause']],
    ['rule', ['rule out | deny | clause']],
    ['say', ['say | assert | clause']],
  ]);
});

test('rows that are shared say of each lemma what they said before, in the same order', () => {
  for (const text of [DEED_VERBS, ...Object.values(CUE_ROWS)]) {
    const plain = text
      .split('\n')
      .map((row) => row.split(' | ').slice(0, 3).join(' | '))
      .join('\n');
    expect(shareRows(plain).length).toBeLessThan(plain.length);
    expect(rowsOfLemmas(shareRows(plain))).toEqual(rowsOfLemmas(plain));
  }
});

test('comments and code stay as they are', () => {
  const source = "/**\n * lemma | force | frames\n */\nexport type A = 'x' | 'y';\nexport const B = `\n`;";
  expect(shareRows(source)).toBe(source);
});
