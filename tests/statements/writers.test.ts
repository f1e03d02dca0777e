/** Whose "I" is outside quotations, and who answers. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

/** Each statement as "actor | cue | content"; a dash where there is none. */
const told = (text: string): string[] =>
  readDocument(text, {}).statements.map(({ actor, cue, content }) =>
    [actor?.name, cue && text.slice(cue.start, cue.end), ...content.map(({ start, end }) => text.slice(start, end))]
      .map((words) => words || '-')
      .join(' | '),
  );

const INTRODUCTION = 'Ana Lind has led the port since May. Our reporter met her in Oslo.';

describe('who writes in the first person', () => {
  test.each<[string, string, string[]]>([
    [
      'is named in the byline',
      'Late again\n\nBy Ana Lind\n\nI supported the ban. “I did not,” Tom Sand told me. I fear that it failed.',
      ['Ana Lind | supported | the ban', 'Tom Sand | told | “I did not,”', 'Ana Lind | fear | that it failed'],
    ],
    [
      'is nobody where no byline stands',
      'By night the port is closed.\n\nTom Sand left.\n\nI supported the ban.',
      ['- | supported | the ban'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['an office', 'The minister said the ban had failed.'],
    ['a pronoun', 'A minister left early. The minister said the ban had failed.'],
  ])('is not meant by %s', (_, text) => {
    expect(told(`Ban fails\n\nBy ANA LIND in Oslo\n\n${text}`).at(-1)).toMatch(/^\w+ minister \| said/);
  });
});

describe('an interview without labels', () => {
  test('tells the answers of whom it introduces', () => {
    const text = [
      INTRODUCTION,
      'Has the ban failed?',
      'It has, and I said so in May.',
      'Tom Sand told the board that it works.',
      'I like Sand. We disagree.',
      'Will you lift it?',
      'No.',
      'And the ferries?',
      'I hope that they sail.',
      'This interview has been edited.',
    ].join('\n\n');
    const found = told(text);
    for (const answer of [
      'It has, and I said so in May.',
      'I like Sand. We disagree.',
      'No.',
      'I hope that they sail.',
    ])
      expect(found).toContain(`Ana Lind | - | ${answer}`);
    expect(found).toContain('Ana Lind | hope | that they sail');
    expect(found.filter((row) => row.includes(' | - | '))).toHaveLength(4);
  });

  test.each([
    [
      'is none where nobody says “I”',
      ['What is the ban?', 'It closes the port.', 'Who made it?', 'Ghana.', 'Why?', 'It had to.'],
    ],
    ['is none with few questions', ['Has the ban failed?', 'I think so.', 'Will it last?', 'I hope so.']],
  ])('%s', (_, paragraphs) => {
    expect(told([INTRODUCTION, ...paragraphs].join('\n\n')).filter((row) => row.includes(' | - | '))).toEqual([]);
  });
});
