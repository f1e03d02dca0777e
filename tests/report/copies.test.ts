import fc from 'fast-check';
import { analyze } from 'stancekit';
import { countOnce, type DatedDocument, findCopies, network, positionMatrix } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { document, stance } from './make';

const LEAD =
  'The government of Norland rejected the new sanctions on Tuesday, saying that they would harm its fishermen more than anybody else. ' +
  '“We will not sign what we have not read,” Foreign Minister Greta Holm told reporters in the harbour of Vessa. ' +
  'Ostria demanded that all coastal states apply the sanctions before the end of the month. ';
const REST =
  'Its envoy, Pavel Dorn, warned that ships which carry grain past the blockade would be turned back at the strait. ' +
  'Suland welcomed the measures and offered to send two inspectors to every port along the northern coast. ' +
  'The talks are to be resumed on Friday in a hotel outside the capital, where both delegations have taken rooms for a week.';
const STORY = LEAD + REST;
const RETOLD =
  'Fishermen in Vessa cheered when their foreign minister came down to the quay yesterday. Greta Holm had good news for them: the cabinet ' +
  'has turned the sanctions down. “We will not sign what we have not read,” she said, to applause. In Ostria the answer was less friendly. ' +
  'Officials there spoke of a breach of promises, and let it be known that grain ships may have to wait. Nobody expects much of the next round.';
const OTHER =
  'Heavy rain has flooded the cellars of the old town for the third time this year. The mayor asked citizens to move their cars, and said ' +
  'that the new dam would be finished by the autumn. Insurers urged the council to publish its maps of the river at last.';

const print = (id: string, text: string, fields: Partial<DatedDocument> = {}): DatedDocument => ({
  ...analyze(text, { id }),
  outlet: id,
  ...fields,
});
const outlets = (documents: readonly DatedDocument[]) => findCopies(documents).map((story) => story.outlets);
const count = (documents: readonly DatedDocument[], copies: 'count' | 'once') =>
  positionMatrix(documents, { copies, abstained: true }).rows.reduce((sum, { statements }) => sum + statements, 0);

describe('findCopies', () => {
  it.each([
    ['the same text', STORY, true],
    ['another headline', `Norland says no to Ostria\n\n${STORY}`, true],
    ['other marks and capitals', STORY.toUpperCase().replaceAll('“', '"').replaceAll('”', '"'), true],
    ['cut from the end', LEAD, true],
    ['cut from the front', REST, true],
    ['a sentence of its own', `${STORY} Readers of this paper had asked for it.`, true],
    ['another story of the event, with the same quotation', RETOLD, false],
    ['another event', OTHER, false],
  ])('of %s', (_, text, isCopy) => {
    expect(outlets([print('Herald', STORY), print('Courier', text)])).toEqual(isCopy ? [['Courier', 'Herald']] : []);
  });

  it('leaves alone what is short, unless nearly all of it is the same', () => {
    const short = (id: string, text: string) => document([], { id, outlet: id, text });
    const one = short('a', 'Norland rejected the sanctions on Tuesday.');
    expect(outlets([one, short('b', 'NORLAND REJECTED THE SANCTIONS ON TUESDAY')])).toHaveLength(1);
    expect(outlets([one, short('b', 'Norland rejected the sanctions on Friday, and so did Suland.')])).toEqual([]);
    expect(outlets([short('a', ''), short('b', '')])).toEqual([]);
  });

  it('compares documents without texts by their statements', () => {
    const bare = (id: string, text: string) => {
      const { text: _, ...rest } = print(id, text);
      return rest;
    };
    expect(outlets([bare('Herald', STORY), bare('Courier', STORY), bare('Gazette', OTHER)])).toEqual([
      ['Courier', 'Herald'],
    ]);
  });

  it('has the fullest print first, and the earliest day', () => {
    const [story] = findCopies([
      print('Courier', LEAD, { date: '2024-05-03' }),
      print('Herald', STORY, { date: '2024-05-04' }),
    ]);
    expect(story?.copies.map(({ outlet, index, shared }) => [outlet, index, shared])).toEqual([
      ['Herald', 1, 1],
      ['Courier', 0, 1],
    ]);
    expect(story?.date).toBe('2024-05-03');
  });
});

describe('what counts once', () => {
  const prints = [print('Herald', STORY), print('Courier', `Norland says no\n\n${STORY}`), print('Gazette', LEAD)];

  it('is counted as one print would be', () => {
    const alone = count([print('Herald', STORY)], 'count');
    expect(alone).toBeGreaterThan(1);
    expect(count(prints, 'once')).toBe(alone);
    expect(count(prints, 'count')).toBeGreaterThan(2 * alone);
    expect(count([print('Herald', STORY), print('Courier', RETOLD)], 'once')).toBe(
      count([print('Herald', STORY), print('Courier', RETOLD)], 'count'),
    );
  });

  it('keeps what a paper has added, and tells of the other places', () => {
    const added = print('Courier', `${STORY} Lugia rejected the sanctions, too, its foreign ministry announced.`);
    const { documents, repeated, copiesOf } = countOnce([print('Herald', STORY), added]);
    expect(documents.map(({ statements }) => statements.length)).toEqual([0, added.statements.length]);
    expect(repeated).toBe(print('Herald', STORY).statements.length);
    const first = added.statements[0]?.id ?? '';
    expect(copiesOf(1, first).map(({ outlet }) => outlet)).toEqual(['Herald']);
  });

  it('has wider intervals, since it is less', () => {
    const widest = (copies: 'count' | 'once') =>
      positionMatrix(prints, { copies, abstained: true })
        // Who is not named is somebody else in each print.
        .rows.filter(({ id }) => !id.includes('@'))
        .flatMap(({ cells }) => cells.flatMap((cell) => (cell ? [cell.interval[1] - cell.interval[0]] : [])))
        .reduce((sum, width) => sum + width, 0);
    expect(widest('once')).toBeGreaterThan(widest('count'));
  });

  it('lies in the days of the first print', () => {
    const dated = [print('Herald', STORY, { date: '2024-05-04' }), print('Courier', STORY, { date: '2024-05-03' })];
    const on = (day: string) =>
      positionMatrix(dated, { copies: 'once', abstained: true, window: { from: day, to: day } }).rows.length;
    expect(on('2024-05-03')).toBeGreaterThan(0);
    expect(on('2024-05-04')).toBe(0);
  });

  it('tells of the other places also behind a document that lies outside the window', () => {
    const dated = [
      print('Gazette', OTHER, { date: '2024-05-01' }),
      print('Herald', STORY, { date: '2024-05-03' }),
      print('Courier', STORY, { date: '2024-05-04' }),
    ];
    const { rows } = positionMatrix(dated, { copies: 'once', abstained: true, window: { from: '2024-05-02' } });
    const found = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.statements ?? []));
    expect(found.length).toBeGreaterThan(0);
    for (const { document: id, copies } of found) {
      expect([id, ...(copies ?? []).map(({ outlet }) => outlet)].sort()).toEqual(['Courier', 'Herald']);
    }
  });

  const ADDED = 'Lugia rejected the sanctions, too, its foreign ministry announced.';
  const days = (documents: readonly DatedDocument[]) =>
    countOnce(documents).documents.flatMap(({ date, statements }) =>
      statements.map(({ text }) => [text.slice(0, 24), date ?? null] as const),
    );

  it.each<[string, readonly (readonly [text: string, date: string | null])[]]>([
    [
      'the first two have nothing of their own',
      [
        [STORY, '2024-05-02'],
        [STORY, '2024-05-03'],
      ],
    ],
    [
      'the first is cut',
      [
        [LEAD, '2024-05-02'],
        [STORY, '2024-05-03'],
      ],
    ],
    [
      'the first has hours',
      [
        [STORY, '2024-05-02T23:00:00Z'],
        [STORY, '2024-05-03'],
      ],
    ],
    [
      'one has no date',
      [
        [STORY, '2024-05-02'],
        [STORY, null],
      ],
    ],
  ])('counts what a later print adds on its day, and the rest on that of the first: %s', (_, earlier) => {
    const documents = [...earlier, [`${STORY} ${ADDED}`, '2024-05-05'] as const].map(([text, date], i) =>
      print(`p${i}`, text, { date }),
    );
    const counted = new Map(days(documents));
    const [first] = earlier;
    const inFirst = analyze(first?.[0] ?? '').statements.map(({ text }) => text.slice(0, 24));
    expect(inFirst.length).toBeGreaterThan(0);
    for (const text of inFirst) expect(counted.get(text)).toBe(first?.[1]);
    const added = [...counted].filter(([text]) => text.startsWith('Lugia rejected'));
    expect(added).toEqual([[expect.any(String), '2024-05-05']]);
  });

  it('keeps each document on the day that it has, whatever is left of it, and every statement in one place', () => {
    const date = fc.constantFrom(null, '2024-05-02', '2024-05-03', '2024-05-04');
    const text = fc.constantFrom(STORY, LEAD, REST, `${STORY} ${ADDED}`);
    const any = fc.array(fc.tuple(text, date), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(any, (prints) => {
        const documents = prints.map(([text, date], i) => print(`p${i}`, text, { date }));
        const { documents: once, repeated, copiesOf } = countOnce(documents);
        expect(once.map(({ date }) => date)).toEqual(prints.map(([, date]) => date));
        const left = once.flatMap(({ statements }, i) => statements.map(({ id }) => copiesOf(i, id).length));
        expect(left.reduce((sum, copies) => sum + copies, 0)).toBe(repeated);
        expect(left.length + repeated).toBe(documents.reduce((sum, { statements }) => sum + statements.length, 0));
      }),
      { numRuns: 30 },
    );
  });

  it('is left out of networks, too', () => {
    const weigh = (documents: readonly DatedDocument[], copies: 'count' | 'once') =>
      network(documents, { type: 'affiliation', abstained: true, copies })
        .edges.map(({ weight }) => weight.toFixed(6))
        .sort();
    expect(weigh(prints, 'once')).toEqual(weigh(prints.slice(1, 2), 'count'));
  });

  it('does not depend on the order of the texts', () => {
    const all = [...prints, print('Post', RETOLD), print('Mail', OTHER), print('Star', `${OTHER} It rains on.`)];
    const figures = (documents: readonly DatedDocument[]) =>
      positionMatrix(documents, { copies: 'once', abstained: true }).rows.map(({ name, cells }) => [
        name,
        cells.map((cell) => cell && [cell.issue, cell.count, cell.mean.toFixed(9)]),
      ]);
    // Who is not named has an id by the document's place.
    const named = all.map((each) => ({
      ...each,
      statements: each.statements.filter(({ actor }) => actor && !actor.id.startsWith('nominal:')),
    }));
    const expected = figures(named);
    const groups = outlets(named);
    fc.assert(
      fc.property(fc.shuffledSubarray(named, { minLength: named.length }), (shuffled) => {
        expect(outlets(shuffled)).toEqual(groups);
        expect(figures(shuffled)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

it('goes through 10,000 texts in seconds, four prints a story', { timeout: 600_000 }, () => {
  const words = Array.from({ length: 4000 }, (_, i) => `w${i}`);
  let seed = 1;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  const texts = Array.from({ length: 2500 }, () => Array.from({ length: 250 }, () => words[next(4000)]).join(' '));
  const documents = texts.flatMap((text, i) =>
    [0, 1, 2, 3].map((n) => document([{ by: 'AA', issues: [stance('trade', 'favor')] }], { id: `${i}-${n}`, text })),
  );
  const before = process.cpuUsage();
  const stories = findCopies(documents);
  const { user } = process.cpuUsage(before);
  expect(stories).toHaveLength(2500);
  expect(stories.every(({ copies }) => copies.length === 4)).toBe(true);
  expect(user / 1e6).toBeLessThan(20);
});
