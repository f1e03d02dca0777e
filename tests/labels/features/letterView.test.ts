import { describe, expect, it } from 'vitest';
import { eachFeature } from '../../../src/labels/features';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { defaultModel } from '../../../src/labels/files/index';

const { words } = defaultModel();

function lettersOf(text: string, names: { start: number; end: number }[] = []): string[] {
  const found: string[] = [];
  eachFeature('letters', maskStatement({ text, names }, words), (feature) => found.push(feature));
  return found;
}

const cases: [what: string, text: string, found: string[]][] = [
  ['a short word, with its edges', 'war', ['_wa', 'war', 'ar_', '_war', 'war_', '_war_']],
  ['a word of one letter, as nothing but itself', 'I', ['_i_']],
  ['two words, each by itself', 'a b', ['_a_', '_b_']],
  ['nothing of a number, which is masked', '5,000', []],
  ['nothing of what is too long to be a word', 'w'.repeat(41), []],
  ['nothing', '', []],
];

describe('the view of letters', () => {
  it.each(cases)('lists %s', (_, text, found) => {
    expect(lettersOf(text)).toEqual(found);
  });

  it('finds the words in a tag', () => {
    expect(lettersOf('#StopTheWar')).toEqual(expect.arrayContaining(['stop', 'war_']));
  });

  it('lists nothing of a name', () => {
    expect(lettersOf('Paris', [{ start: 0, end: 5 }])).toEqual([]);
  });
});
