/** Words for which commoner ones are read. In each example the rare verb stands in brackets, and behind the arrow what is read. */
import { describe, expect, it, test } from 'vitest';
import { COMMON_VERBS } from '../../../src/english/labels/commonWords';
import { analyze } from '../../../src/index';
import { commonWords } from '../../../src/labels/features/commonWords';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { plainerWords } from '../../../src/labels/features/plainerWords';
import { createVocabulary } from '../../../src/labels/features/vocabulary';
import { defaultModel } from '../../../src/labels/files';

const { words } = defaultModel();

function read(text: string): string {
  const own = text.toLowerCase().split(' ');
  for (const { at, reads } of commonWords(own.map((word) => ({ word })))) own[at] = reads;
  return own.join(' ');
}

describe('verbs', () => {
  test.each(
    COMMON_VERBS.map(({ name, example }) => [name, ...example.toLowerCase().replace(/[[\]]/g, '').split(' → ')]),
  )('%s: %s', (_, text = '', expected) => expect(read(text)).toBe(expected));

  it.each([
    ['they slammed it', 'they condemned it'],
    ['decrying it', 'condemning it'],
    ['who decries it', 'who condemns it'],
    ['to exhort them', 'to urge them'],
    ['hit out at it', 'condemned out at it'],
    // Nouns and adjectives, other senses, and a treaty that is left
    ['a blast in a trash bin', 'a blast in a trash bin'],
    ['they hit the port', 'they hit the port'],
    ['denounced the old arms treaty', 'denounced the old arms treaty'],
    ['denounced the tests', 'condemned the tests'],
  ])('%s: %s', (text, expected) => expect(read(text)).toBe(expected));
});

it('a short name is read as what it stands for, both words at its place', () => {
  const { words: own, spans } = maskStatement({ text: 'Lind left the TPP.', names: [] }, words);
  expect(own.map(({ word }) => word)).toEqual(['lind', 'left', 'the', 'trade', 'pact', '.']);
  expect(spans[3]).toEqual(spans[4]);
  expect(maskStatement({ text: 'constructor', names: [] }, words).words.map(({ word }) => word)).toEqual([
    'constructor',
  ]);
});

it('a model that was trained on other texts reads them as they stand', () => {
  const own = createVocabulary(words.vectors);
  const { words: read } = maskStatement({ text: 'Lind slammed the TPP.', names: [] }, own);
  expect(read.map(({ word }) => word)).toEqual(['lind', 'slammed', 'the', 'tpp', '.']);
});

it('readers hear it too', () =>
  expect(plainerWords('Peru slammed the tests.', [])).toEqual([{ start: 5, end: 12, by: 'condemned' }]));

it.each([
  ['Peru denounced the missile tests.', 'nonproliferation', 'favor'],
  ['Peru lambasted the strikes on Tripoli.', 'military-force', 'against'],
  ['Ana Lind opposes the TPP.', 'trade', 'against'],
])('%s takes its side', (text, issue, stance) =>
  expect(analyze(text).statements[0]?.issues.find((one) => one.issue === issue)?.stance).toBe(stance),
);
