import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  likenessTo,
  maskStatement,
  presenceColumns,
  presenceRow,
  readProposition,
  sideLength,
  sideRow,
  withNamesOf,
} from '../../../src/labels/features';
import { defaultModel } from '../../../src/labels/files/index';

const { words } = defaultModel();

describe('a proposition', () => {
  it.each([
    ['States should recognise Palestine.', ['recognise', 'palestine'], 1, false],
    ['States should not recognise Palestine.', ['recognise', 'palestine'], -1, false],
    ['Whaling must be banned.', ['whaling'], -1, false],
    ['Whaling should not be banned.', ['whaling'], 1, false],
    ['Borders must be respected.', ['borders'], 1, true],
    ['We oppose the pipeline.', ['pipeline'], -1, false],
  ] as const)('%s', (text, content, direction, isNorm) => {
    const read = readProposition(text, words);
    expect(read.words.map(({ word }) => word)).toEqual(content);
    expect(read).toMatchObject({ direction, isNorm });
  });

  it('takes more words that name the same', () => {
    const read = readProposition('Whaling must be banned.', words, ['harpoon', 'whaling']);
    expect(read.words.map(({ word }) => word)).toEqual(['whaling', 'harpoon']);
  });

  it('leaves its own names in statements, and masks others', () => {
    const proposition = readProposition('States should recognise Palestine.', words);
    const text = 'Norway spoke with the Palestinian Authority.';
    const nameAt = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const names = [nameAt('Norway'), nameAt('Palestinian Authority')];
    expect(withNamesOf(proposition, { text, names }).names).toEqual([nameAt('Norway')]);
  });

  it('gives as many finite numbers with any statement', () => {
    const proposition = readProposition('States should recognise Palestine.', words);
    const likeness = likenessTo(proposition, words);
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const statement = maskStatement({ text, names: [] }, words);
        const presence = presenceRow(statement, proposition, likeness, words);
        const side = sideRow(statement, proposition, likeness, words);
        expect([presence.length, side.length]).toEqual([presenceColumns.length, sideLength(100)]);
        expect([...presence, ...side].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
