import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFilter, nameSpans } from '../../../src/labels/features/names';

const cases: [issues: string[], text: string, masked: string[]][] = [
  [[], 'Joe Biden met Angela Merkel.', ['Joe Biden', 'Angela Merkel']],
  [['Joe Biden'], 'Joe Biden met Angela Merkel.', ['Angela Merkel']],
  [['Joe Biden'], 'Yesterday Biden met Angela Merkel.', ['Angela Merkel']],
  [['angela merkel'], 'Joe Biden met Angela Merkel.', ['Joe Biden']],
  // One word that an issue writes with a capital is enough; of those with a small letter all must be.
  [['Joe Biden'], 'Jill Biden met Angela Merkel.', ['Angela Merkel']],
  [['the Biden plan'], 'Jill Biden met Angela Merkel.', ['Angela Merkel']],
  [['biden'], 'Jill Biden met Angela Merkel.', ['Jill Biden', 'Angela Merkel']],
  [['trade'], 'Joe Biden left the World Trade Organization.', ['Joe Biden', 'World Trade Organization']],
];

describe('nameFilter', () => {
  it.each(cases)('of issues %j leaves in %j to be masked %j', (issues, text, masked) => {
    const names = nameFilter(issues)(text, nameSpans(text));
    expect(names.map(({ start, end }) => text.slice(start, end).replace(/^the /, ''))).toEqual(masked);
  });

  it.each([
    [['trade'], 'EU'],
    [[], 'EU'],
    [['EU'], 'EU'],
  ])('of issues %j masks %s, which has no word of three letters', (issues, text) => {
    const names = [{ start: 0, end: text.length }];
    expect(nameFilter(issues)(text, names)).toEqual(names);
  });

  it('passes on the names as they are', () => {
    const text = 'Trade talks of Oslo';
    const names = [
      { start: 0, end: 5, kind: 'first' },
      { start: 15, end: 19, kind: 'second' },
    ];
    expect(nameFilter(['trade'])(text, names)).toEqual([names[1]]);
  });
});

/** Each with its names, some of which stand inside what is no name. */
const sentences: [text: string, names: string[]][] = [
  ['Yesterday Angela Merkel left Rome.', ['Angela Merkel']],
  ['The envoy of Angela Merkel met the leader of Spain.', ['Angela Merkel', 'Spain']],
  ['The government of Spain thanked Angela Merkel.', ['Spain', 'Angela Merkel']],
  ['Angela Merkel met the leader of Spain before Olaf Scholz spoke.', ['Angela Merkel', 'Spain', 'Olaf Scholz']],
  // A ministry that is only described is no name, nor is a pronoun.
  ['The spokesman of the Turkish Foreign Ministry met the leader of Spain.', ['Spain']],
  ['The president spoke to his wife.', []],
  // What stands inside a name is part of it.
  ['The Bank of England’s governor Andrew Bailey spoke.', ['The Bank of England’s governor Andrew Bailey']],
  [
    'The Bank of England’s governor Andrew Bailey met Angela Merkel.',
    ['The Bank of England’s governor Andrew Bailey', 'Angela Merkel'],
  ],
  ['', []],
];

describe('nameSpans', () => {
  it.each(sentences)('of %j are %j', (text, names) => {
    const spans = nameSpans(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(names);
    for (const span of spans) expect(Object.keys(span)).toEqual(['start', 'end']);
  });

  it('stand in order, none over another', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences.map(([text]) => text)), { maxLength: 6 }), (texts) => {
        const spans = nameSpans(texts.join(' '));
        spans.slice(1).forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i]!.end);
        });
      }),
      { numRuns: 50 },
    );
  });
});
