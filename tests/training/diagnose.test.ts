import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/training/data/examples';
import { type DiagnoseOptions, diagnose } from '../../src/training/diagnose';
import { areAlike } from '../../src/training/diagnose/editDistance';
import { families } from '../../src/training/diagnose/families';
import { frameWords } from '../../src/training/diagnose/frameWords';
import { diagnosisTable } from '../../src/training/diagnose/table';

const NAMES = ['France', 'Peru', 'Chad', 'Norway', 'Cuba', 'Japan', 'Ghana', 'Nepal', 'Chile', 'Egypt', 'Laos', 'Oman'];
const OPENINGS = [
  'In the end',
  'For years',
  'Last week',
  'At home',
  'Without a word',
  'As ever',
  'By letter',
  'On radio',
];
const VERBS = ['hailed', 'mocked', 'studied', 'shelved', 'reopened', 'signed', 'leaked', 'burned', 'blessed', 'copied'];
const THINGS = ['pact', 'tariff', 'bridge', 'levy', 'treaty', 'canal', 'subsidy', 'permit', 'budget', 'pipeline'];
const ENDS = ['to loud cheers', 'and went home', 'twice', 'before lunch', 'out of spite', 'under oath', 'in vain'];

/** A word that no other row has. */
const unique = (i: number, k: number) =>
  `q${String(i * 10 + k).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`;

/** Rows that are unlike each other, of many documents, with all stances and some about nothing. */
const varied: Example[] = Array.from({ length: 120 }, (_, i) => {
  const at = <T>(list: readonly T[], step: number) => list[(i * step + Math.floor(i / list.length)) % list.length]!;
  const words = [
    at(OPENINGS, 3),
    'they',
    at(VERBS, 7),
    'every',
    at(THINGS, 3),
    at(ENDS, 2),
    [1, 2, 3].map((k) => unique(i, k)).join(' '),
  ];
  const stance = (['favor', 'against', 'neutral'] as const)[i % 3]!;
  return {
    text: words.join(' '),
    issues: i % 5 === 0 ? {} : { trade: stance },
    group: `d${i % 17}`,
    origin: `rows.csv:${i + 2}`,
  };
});
const row = (text: string, extra: Partial<Example> = {}): Example => ({ text, issues: { trade: 'favor' }, ...extra });
const found = (examples: readonly Example[]) => diagnose(examples).diagnoses.map(({ name }) => name);

/** Rows that a diagnosis finds, each made of rows of which nothing is found. */
const ill: Readonly<Record<(typeof diagnosisTable)[number]['name'], readonly Example[]>> = {
  'no-off-topic': varied.filter(({ issues }) => 'trade' in issues),
  'mostly-off-topic': varied.map((example, i) => (i % 5 < 3 ? { ...example, issues: {} } : example)),
  'near-duplicates': [
    ...varied,
    row('we want the old bridge on the river to be closed for good', { group: 'x' }),
    row('we want the old harbour on the river to be closed for good', { group: 'x' }),
  ],
  templates: [...varied, ...NAMES.map((name, i) => row(`${name} backs it against ${NAMES.at(-i)}.`, { group: 'x' }))],
  leakage: [
    ...varied,
    ...NAMES.map((name, i) => row(`${name} would rather see the embargo go this year.`, { group: `d${i}` })),
  ],
  'deciding-word': varied.map((example) =>
    example.issues.trade === 'against' ? { ...example, text: `${example.text} no` } : example,
  ),
  'one-group': varied.map((example, i) => (i % 3 < 2 ? { ...example, group: 'one' } : example)),
  'no-groups': varied.map(({ group: _, ...example }) => example),
  'few-rows': varied.map((example, i) => (i % 3 === 2 && i > 20 ? { ...example, issues: {} } : example)),
};

describe('diagnose', () => {
  it('finds nothing in rows that are unlike each other', () => {
    expect(diagnose(varied)).toEqual({
      diagnoses: [],
      worth: {
        message:
          'Nothing was found that makes the held-out figures too high: expect them of statements like these 120.',
        ...{ rows: 120, unlike: 120, figures: null, chance: null, sides: null },
      },
      warnings: [],
      examples: varied,
      refused: null,
    });
  });

  it.each(diagnosisTable.map(({ name, flatters }) => [name, flatters] as const))(
    'finds %s in rows that have it',
    (name, flatters) => {
      const { diagnoses, worth } = diagnose(ill[name]);
      const own = diagnoses.find((one) => one.name === name);
      expect(own).toMatchObject({ name, flatters });
      expect(own?.message).toMatch(/\.$/);
      if (flatters) expect(worth.message).toMatch(name === 'leakage' ? /are like rows that were learned from/ : name);
    },
  );

  it.each([
    [
      'templates',
      '12 of 132 rows are made of 1 sentence frame with words exchanged, such as “France backs it against France.”.',
    ],
    [
      'near-duplicates',
      '2 of 122 rows repeat each other but for a few words, in 1 family, such as “we want the old bridge on the river to be closed for good”.',
    ],
    ['deciding-word', 'One word by itself tells a stance: “no” against on trade (100 %).'],
    ['one-group', '80 of 120 rows are of one document, batch or actor, “one”.'],
    ['few-rows', 'Fewer than 10 rows are "neutral" on "trade" (5).'],
    ['no-off-topic', 'No row is about none of the issues.'],
    ['mostly-off-topic', '72 of 120 rows are about none of the issues.'],
  ] as const)('says of %s with figures what was found', (name, message) => {
    expect(diagnose(ill[name]).diagnoses.find((one) => one.name === name)?.message).toBe(message);
  });

  it('names the first rows by file and line', () => {
    const { diagnoses } = diagnose(ill['mostly-off-topic']);
    expect(diagnoses[0]).toMatchObject({ rows: 72, first: [2, 3, 4, 7, 8].map((line) => `rows.csv:${line}`) });
  });

  it('says that figures of frames are worth nothing for new statements', () => {
    const framed = NAMES.flatMap((name) => [
      row(`${name} has always backed the new tariffs.`, { group: name }),
      row(`${name} will never agree to the new tariffs.`, { issues: { trade: 'against' }, group: name }),
      row(`${name} played football in the rain.`, { issues: {}, group: name }),
    ]);
    expect(found(framed)).toEqual(expect.arrayContaining(['templates', 'leakage', 'deciding-word']));
    expect(diagnose(framed).worth).toMatchObject({
      unlike: 0,
      message: expect.stringMatching(/^36 of 36 rows are like rows .*; of new ones they say nothing\.$/),
    });
  });

  it('joins rows as a training does, and names those that contradict each other by their places', () => {
    const [first, second, third] = varied.slice(1, 4).map(({ text }) => row(text));
    const rows = [
      ...varied,
      { ...first!, issues: { fees: 'favor' as const } },
      { ...second!, issues: {} },
      { ...third!, issues: { trade: 'against' as const } },
    ];
    const { warnings, diagnoses, worth, examples } = diagnose(rows.map(({ origin: _, ...own }) => own));
    expect(warnings).toEqual([
      '1 row joined with another of the same text.',
      'Example 3 and Example 122 contradict each other on one text: one has an issue, the other has none.',
      expect.stringMatching(/^Example 4 and Example 123 contradict each other on one text: "/),
    ]);
    expect([worth.rows, examples.length]).toEqual([122, 122]);
    expect(diagnoses.find(({ name }) => name === 'near-duplicates')?.first).toContain('Example 122');
  });

  it('quotes a row by its first characters, of which it parts none', () => {
    const start = 'We will never pay for the old bridge, whatever the city has said of it, and say'.padEnd(79, '.');
    const rows = [1, 2, 3, 4].map((number) => row(`${start}😀 ${number}`));
    const { message } = diagnose(rows).diagnoses.find(({ name }) => name === 'near-duplicates')!;
    expect(message).toContain(`“${start}😀…”`);
  });

  const propositions = [{ id: 'trade', proposition: 'States should trade.' }];
  const many = Array.from({ length: 2001 }, (_, i) => row(`Number ${i}`));
  it.each<[string, readonly Example[], DiagnoseOptions, string | null]>([
    ['few rows', varied.slice(0, 25), {}, 'TOO_FEW_EXAMPLES'],
    ['no rows', [], {}, 'TOO_FEW_EXAMPLES'],
    ['one stance', varied.map((own) => ({ ...own, issues: { trade: 'favor' } })), {}, 'TOO_FEW_EXAMPLES'],
    ['an issue outside', varied, { issues: ['fees'] }, 'INVALID_EXAMPLE'],
    ['few rows of propositions', varied.slice(0, 3), { issues: propositions }, null],
    [
      'an issue outside of the propositions',
      [row('We pay.', { issues: { fees: 'favor' } })],
      { issues: propositions },
      'INVALID_EXAMPLE',
    ],
    ['many rows of propositions', many, { issues: propositions }, 'TRAINING_TOO_LARGE'],
  ])('tells whether a training would refuse %s', (_, rows, options, code) => {
    expect(diagnose(rows, options).refused?.code ?? null).toBe(code);
  });

  it('lets frames be that are held out together', () => {
    expect(found(ill.templates)).toEqual(['templates']);
  });
});

describe('the guide TRAINING.md', () => {
  const page = readFileSync(new URL('../../.github/guides/TRAINING.md', import.meta.url), 'utf8').replace(/ +/g, ' ');

  it.each(diagnosisTable.map(({ name, measures, flatters }) => [name, measures, flatters ? 'yes' : 'no']))(
    'has %s',
    (...cells) => {
      const [name, ...rest] = cells;
      expect(page).toContain(`| \`${name}\` | ${rest.join(' | ')} |`);
    },
  );
});

describe('areAlike', () => {
  it.each([
    ['we want a new bridge soon', 'we want a new road soon', true],
    ['we want a new bridge', 'we want a new road', false],
    ['they want a new bridge soon', 'we want a new road soon', false],
    ['no', 'no', true],
    ['no', 'yes', false],
    ['one two three four five six', 'one two three four five six seven', true],
    ['', '', true],
  ])('"%s" and "%s": %s', (a, b, alike) => {
    expect(areAlike(a.split(' '), b.split(' '))).toBe(alike);
  });

  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  it('holds both ways, and of a statement with itself', () => {
    fc.assert(fc.property(words, words, (a, b) => areAlike(a, b) === areAlike(b, a) && areAlike(a, a)));
  });
});

describe('families', () => {
  it.each([
    ['c b a a d b', 'c a a d b'],
    ['c a a d b', 'c b a a d b'],
    ['we say no to it', 'we say a no to it'],
    ['one two three four five six seven eight nine ten', 'one two three four five and six seven eight and nine ten'],
  ])('joins "%s" and "%s", though the longer one alone allows so many changes', (a, b) => {
    expect([...families([a.split(' '), b.split(' ')])]).toEqual([0, 0]);
  });

  it('joins whatever is like the first of a family', () => {
    const statement = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 20 }), (statements) => {
        const family = families(statements);
        family.forEach((first, place) => {
          expect(first).toBeLessThanOrEqual(place);
          expect(family[first]).toBe(first);
          expect(areAlike(statements[place]!, statements[first]!)).toBe(true);
          // One that founds a family is like no founder before it.
          const founders = [...family.keys()].filter((other) => other < place && family[other] === other);
          if (first === place)
            for (const other of founders) expect(areAlike(statements[place]!, statements[other]!)).toBe(false);
        });
      }),
    );
  });

  it('is done in time where all rows are of one frame', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      `the ${unique(i, 0)} council of the town wants more of it`.split(' '),
    );
    expect(new Set(families(rows)).size).toBe(1);
  });
});

it('takes names and numbers for places', () => {
  expect(frameWords('Norway and New Zealand pay 40 million.')).toEqual([
    '‹name›',
    'and',
    '‹name›',
    'pay',
    '‹number›',
    'million',
  ]);
});
