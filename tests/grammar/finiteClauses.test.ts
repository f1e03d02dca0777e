import { describe, expect, test } from 'vitest';
import { clausesAround, readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';

/** The text with a bar before each clause that stands in or beside another. */
function marked(text: string): string {
  const layer = readText(text);
  const { groups, sentenceGroups } = readGrammar(layer);
  const starts = sentenceGroups
    .flatMap(({ first }) => clausesAround(groups[first]!))
    .filter(({ embedded }) => embedded)
    .map(({ start }) => start.start);
  return [...text].map((letter, i) => (starts.includes(i) ? `|${letter}` : letter)).join('');
}

/** "subject verb" of each finite clause, by the first words of both. */
function pairs(text: string): string {
  const layer = readText(text);
  const { groups } = readGrammar(layer);
  const heads = clausesAround(groups[0]!).map(
    ({ subject, verb }) => `${layer.tokens[subject.head]?.text ?? '-'} ${layer.tokens[verb.head]?.text}`,
  );
  return heads.join(', ');
}

describe('where clauses start', () => {
  test.each([
    'Lind said |that talks failed.',
    'Lind said |talks failed.',
    'Voters |who met Lind left.',
    'Lind left, |because talks failed.',
    'Lind left and |Berg stayed.',
    'Lind met Berg and left.',
    'The plan |he backed failed.',
    'Lind left the town |in which Berg was born.',
    'In May Lind left.',
    'Do you agree?',
  ])('%s', (expected) => expect(marked(expected.replaceAll('|', ''))).toBe(expected));
});

describe('subjects of the clauses of a sentence', () => {
  test.each([
    ['Lind met Berg and left.', 'Lind met, Lind left'],
    ['A group of voters from Bern left.', 'group left'],
    ['Lind, a delegate from Bern, left.', 'Lind left'],
    ['Lind, who met Berg, left.', 'Lind met, Lind left'],
    ['The ban was lifted by Bern.', 'ban lifted'],
    ['Lind left before she met Berg.', 'Lind left, she met'],
    ['A man accused of theft left.', 'man left'],
    ['Do you agree?', 'you agree'],
    ['Help them.', '- Help'],
  ])('%s', (text, expected) => expect(pairs(text)).toBe(expected));
});
