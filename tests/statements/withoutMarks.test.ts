/** Speech of a text that is printed without quotation marks. Each sentence is a paragraph; the speaker of each stands before it, `-` where it tells nothing. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

const plain = (words: string) => words.replace(/\.$/, '');

/** Who says what, by the words of the content. */
const told = (text: string): Map<string, string | undefined> =>
  new Map(
    readDocument(text, {}).statements.map(({ content, actor }) => [
      content.map(({ start, end }) => plain(text.slice(start, end))).join(' … '),
      actor?.name,
    ]),
  );

describe('speech without marks', () => {
  test.each<[string, readonly (readonly [speaker: string, words: string, around?: string])[]]>([
    [
      'of who is named behind it',
      [
        ['Ana Lind', 'We stand by our offer'],
        ['Ana Lind', 'Ask your own captains'],
        ['Ana Lind', 'Our ships are safe here', ', said Ana Lind, the head of the port'],
      ],
    ],
    [
      'of who spoke before',
      [
        ['Ana Lind', 'We have kept our word', ', Ana Lind told reporters in Oslo'],
        ['Ana Lind', 'Our doors stay open'],
        ['Ana Lind', 'But this is no threat'],
        ['-', 'The ship left on Friday'],
      ],
    ],
    [
      'over a sentence that tells nothing',
      [
        ['Ana Lind', 'We have kept our word', ', Ana Lind told reporters in Oslo'],
        ['-', 'The first strike failed'],
        ['Ana Lind', 'What we ask is an hour of patience'],
      ],
    ],
    [
      'of nobody where the speaker says nothing in the first person',
      [
        ['Ana Lind', 'The ship has left', ', Ana Lind told reporters in Oslo'],
        ['-', 'We have not seen it'],
      ],
    ],
  ])('%s', (_, sentences) => {
    const found = told(sentences.map(([, words, around = '']) => `${words}${around}.`).join('\n\n'));
    for (const [speaker, words] of sentences)
      expect(found.get(words), words).toBe(speaker === '-' ? undefined : speaker);
  });

  test('is none in a text with marks', () => {
    const text =
      'We have kept our word, Ana Lind told reporters.\n\nOur doors stay open.\n\n“It is late,” Tom Sand said.';
    expect([...told(text).keys()]).not.toContain('Our doors stay open');
  });

  test('keeps offsets and leaves no two statements over one another', () => {
    const text = 'We will wait, said Ana Lind.\n\nWe want you to go and we demand a vote.\n\nIt rained.';
    const spans = readDocument(text, {}).statements.map(({ span }) => span);
    for (const { start, end } of spans) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    expect(
      spans.toSorted((a, b) => a.start - b.start).every(({ start }, k) => k === 0 || start >= (spans[k - 1]?.end ?? 0)),
    ).toBe(true);
  });
});
