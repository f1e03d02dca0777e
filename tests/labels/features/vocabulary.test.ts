import { describe, expect, it } from 'vitest';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createVocabulary, stemOf } from '../../../src/labels/features/vocabulary';
import { controlPower, controlText, hashPower, hashText } from '../../../src/runtime/hash';

/** A table of words that have vectors, in the order of their rows. */
function tableOf(listed: readonly string[]) {
  return createVocabulary(
    readWordVectors(
      writeWordVectors(
        listed,
        listed.map((_, i) => [i, 1]),
      ),
    ),
  );
}

const listed = ['peace', 'not', "can't", 'missile', 'peace-loving', 'loving', 'fact'];

const rows: [word: string, listed: string[], row: number][] = [
  ['peace', listed, 0],
  ['not', listed, 1],
  ['bread', listed, -1],
  ['#peace', listed, 0],
  ['@peace', listed, 0],
  ['#', listed, -1],
  ['#bread', listed, -1],
  ['', listed, -1],
  ["can't", listed, 2],
  ["won't", listed, 1],
  ["n'tribe", listed, -1],
  ["won't", ['peace'], -1],
  ["can't", ["can't", 'not'], 0],
  ['anti-missile', listed, 3],
  ['peace-loving', listed, 4],
  ['war-loving', listed, 5],
  ['peace-bread', listed, -1],
  ['well-known-fact', listed, 6],
  ['peace-loving', ['peace-loving', 'loving'], 0],
];

describe('the word table', () => {
  it.each(rows)('finds for %j among %j the row %i', (word, list, row) => {
    expect(tableOf(list).lookup(word).vector).toBe(row);
  });

  it.each([
    ['condemn', { afinn: -0.4, pattern: 0 }],
    ['brutal', { pattern: -1 }],
    ['praised', { stem: 'prais', cue: 1, afinn: 0.6 }],
    ['accuses', { stem: 'accus', cue: -1 }],
    ['table', { cue: 0, afinn: 0, pattern: 0, stop: false, negates: false, marksTarget: false }],
    ['never', { negates: true }],
    ["don't", { negates: true }],
    ['the', { stop: true, negates: false }],
    ['<target>', { stem: '<target>', marksTarget: true, vector: -1 }],
    ['<actor>', { stem: '<actor>', marksTarget: false }],
    ['target', { marksTarget: false }],
    ['', { marksTarget: false }],
  ])('knows of %j %j', (word, known) => {
    expect(tableOf(listed).lookup(word)).toMatchObject({ word, ...known });
  });

  it.each(['talks', 'peacekeepers', '<target>', 'x'.repeat(70)])('knows the hashes of %s', (word) => {
    expect(tableOf(listed).lookup(word)).toMatchObject({
      hash: hashText(word),
      power: hashPower(word.length),
      control: controlText(word),
      controlPower: controlPower(word.length),
    });
  });

  it('leaves to the classifiers what they make of a word', () => {
    const table = tableOf(listed);
    expect(table.lookup('peace').kept).toEqual({ likeness: null, owner: -1, place: 0 });
    expect(table.lookup('peace').kept).not.toBe(table.lookup('talks').kept);
  });
});

describe('stemOf', () => {
  it.each([
    ['talks', 'talk'],
    ['criticised', 'criticis'],
    ['<actor>', '<actor>'],
    ['<inspectors>', '<inspectors>'],
  ])('of %s is %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('the memory of the word table', () => {
  /** Words of a generation. */
  const GENERATION = 8192;

  /** Looks up words that were not looked up before. */
  function fill(table: ReturnType<typeof tableOf>, count: number, each: (i: number) => void = () => {}): void {
    for (let i = 0; i < count; i++) {
      table.lookup(`${i}`);
      each(i);
    }
  }

  it.each([
    ['nothing', 0, true],
    ['one word', 1, true],
    ['a few words', 5, true],
    ['a generation', GENERATION, true],
    ['all but the last word of two generations', 2 * GENERATION - 1, true],
    ['two generations', 2 * GENERATION, false],
  ])('after %s', (_, others, remembered) => {
    const table = tableOf(listed);
    const info = table.lookup('peace');
    fill(table, others);
    const again = table.lookup('peace');
    expect(again === info).toBe(remembered);
    expect(again).toEqual(info);
  });

  it('keeps a word that comes again and again', () => {
    const table = tableOf(listed);
    const info = table.lookup('peace');
    fill(table, 3.5 * GENERATION, (i) => {
      if (i % 5000 === 0 && table.lookup('peace') !== info) expect.unreachable();
    });
    expect(table.lookup('peace')).toBe(info);
  });

  it('is that of one table', () => {
    expect(tableOf(listed).lookup('peace')).not.toBe(tableOf(listed).lookup('peace'));
  });
});
