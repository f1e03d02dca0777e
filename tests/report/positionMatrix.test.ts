import fc from 'fast-check';
import { analyze } from 'stancekit';
import {
  type CountOptions,
  type DatedDocument,
  meanInterval,
  network,
  positionMatrix,
  timeline,
} from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { actor, anyDocuments, document, stance } from './make';

const mixed = { favor: 0.6, against: 0.3, neutral: 0.1 };

describe('positionMatrix', () => {
  it('has issues of the most statements first, and by name where they have as many', () => {
    const said = ['sanctions', 'diplomacy', 'trade', 'trade'].map((issue) => ({
      by: 'AA',
      issues: [stance(issue, 'favor')],
    }));
    expect(positionMatrix([document(said)]).issues).toEqual(['trade', 'diplomacy', 'sanctions']);
  });

  it('counts what was said by stance, by probability', () => {
    const documents = [
      document([
        { by: 'AA', issues: [stance('trade', 'favor', { probability: 0.8, probabilities: mixed })] },
        { by: 'AA', issues: [stance('trade', 'against', { probability: 0.5 })] },
        { by: 'BB', issues: [stance('sanctions', 'neutral')] },
      ]),
    ];
    const { issues, rows } = positionMatrix(documents);
    expect(issues).toEqual(['trade', 'sanctions']);
    expect(rows.map(({ id, statements }) => [id, statements])).toEqual([
      ['state:AA', 2],
      ['state:BB', 1],
    ]);
    const [trade, sanctions] = rows[0]!.cells;
    expect(sanctions).toBe(null);
    // 0.8 × (0.6, 0.3, 0.1) + 0.5 × (0, 1, 0)
    expect(trade).toMatchObject({ issue: 'trade', count: 2 });
    expect(trade!.favor).toBeCloseTo(0.48, 12);
    expect(trade!.against).toBeCloseTo(0.74, 12);
    expect(trade!.neutral).toBeCloseTo(0.08, 12);
    expect(trade!.weight).toBeCloseTo(1.3, 12);
    expect(trade!.mean).toBeCloseTo(-0.26 / 1.3, 12);
    expect(trade!.statements).toEqual([
      { document: 'd', statement: 's1' },
      { document: 'd', statement: 's2' },
    ]);
    // n = 1.3² / (0.8² + 0.5²)
    const wanted = meanInterval(-0.26 / 1.3, 1.3 ** 2 / 0.89);
    trade!.interval.forEach((end, i) => {
      expect(end).toBeCloseTo(wanted[i]!, 9);
    });
  });

  it('counts plainly where that is asked for', () => {
    const uncertain = stance('trade', 'favor', { probability: 0.4, probabilities: mixed });
    const { rows } = positionMatrix([document([{ by: 'AA', issues: [uncertain] }])], { weighting: 'count' });
    expect(rows[0]!.cells[0]).toMatchObject({ favor: 1, against: 0, neutral: 0, weight: 1, mean: 1 });
  });

  it('knows nothing of what is not expected to be about the issue at all', () => {
    const { rows } = positionMatrix([document([{ by: 'AA', issues: [stance('trade', 'favor', { probability: 0 })] }])]);
    expect(rows[0]!.cells[0]).toMatchObject({ count: 1, weight: 0, mean: 0, interval: [-1, 1] });
  });

  it('puts all who speak for a country together', () => {
    const documents = [
      document([
        { by: 'Ann Lee/AA', issues: [stance('trade', 'favor')] },
        {
          by: actor('Home Office', { id: 'org:home-office', kind: 'organisation', country: 'AA' }),
          issues: [stance('trade', 'against')],
        },
        { by: 'Bo Fox', issues: [stance('trade', 'favor')] },
        { by: actor('AA', { name: 'Aland' }), issues: [] },
      ]),
      document([{ by: actor('AA', { name: 'Aland' }), issues: [stance('trade', 'favor')] }]),
    ];
    const { rows, leftOut } = positionMatrix(documents, { by: 'country' });
    expect(rows).toMatchObject([
      { id: 'AA', name: 'Aland', kind: 'state', statements: 3, cells: [{ count: 3, mean: 1 / 3 }] },
    ]);
    expect(leftOut.statements).toBe(1);
  });

  it.each<[string, string[], string[], string[]]>([
    ['Bo Fox', ['Bo Fox/AA'], ['AA 2'], []],
    ['Fox', ['Fox/AA'], ['AA 2'], []],
    ['Bo Fox', ['Cy Orr/AA'], ['AA 1'], ['Bo Fox']],
    // Two people may have one name; which of them it is, nobody tells.
    ['Fox', ['Fox/AA', 'Fox/BB'], ['AA 1', 'BB 1'], ['Fox']],
  ])('gives %s the country that other texts tell: %j', (here, there, wanted, without) => {
    const documents = [here, ...there].map((by) =>
      document([{ by, issues: [stance('trade', 'favor')], of: [['CC', 'positive']] }]),
    );
    const { rows, leftOut } = positionMatrix(documents, { by: 'country' });
    expect(rows.map(({ id, statements }) => `${id} ${statements}`)).toEqual(wanted);
    expect(leftOut.actorsWithoutCountry).toEqual(without);
    const { nodes } = network(documents, { by: 'country', type: 'sentiment' });
    expect(nodes.filter(({ id }) => id !== 'CC').map(({ id, statements }) => `${id} ${statements}`)).toEqual(wanted);
  });

  it('ties whoever is spoken of to the country that another text tells', () => {
    const documents = [
      document([{ by: 'AA', of: [['Bo Fox', 'negative']] }]),
      document([{ by: 'Bo Fox/BB', issues: [stance('trade', 'favor')] }]),
    ];
    const { edges } = network(documents, { by: 'country', type: 'sentiment' });
    expect(edges.map(({ source, target }) => [source, target])).toEqual([['AA', 'BB']]);
  });

  const EU = actor('EU', { id: 'org:eu', kind: 'organisation', country: null });
  const said = [null, EU, 'Bo Fox', 'Bo Fox', 'Ann Lee/AA'].map((by) => ({
    by,
    issues: [stance('trade', 'favor')],
    of: [['BB', 'positive'] as const],
  }));

  it.each<[CountOptions['by'], object]>([
    ['actor', { statements: 1, withoutCountry: 0, actorsWithoutCountry: [] }],
    ['country', { statements: 4, withoutCountry: 3, actorsWithoutCountry: ['Bo Fox', 'EU'] }],
  ])('tells by %s whose statements have no place for want of a country alone', (by = 'actor', wanted) => {
    const documents = [document(said, { date: '2025-03-12' })];
    for (const { leftOut } of [
      positionMatrix(documents, { by }),
      timeline(documents, { by }),
      network(documents, { by, type: 'congruence' }),
      network(documents, { by, type: 'sentiment' }),
    ]) {
      expect(leftOut).toMatchObject(wanted);
    }
  });

  it('counts every statement on an issue as placed or as without a place', () => {
    fc.assert(
      fc.property(anyDocuments, fc.constantFrom<'actor' | 'country'>('actor', 'country'), (documents, by) => {
        const { rows, leftOut } = positionMatrix(documents, { by, abstained: true });
        const statements = documents.flatMap((each) => each.statements).filter(({ issues }) => issues.length > 0);
        const placed = rows.reduce((sum, row) => sum + row.statements, 0);
        expect(placed + leftOut.statements).toBe(statements.length);
        const nobodys = statements.filter((one) => one.actor === null).length;
        expect(leftOut.statements - leftOut.withoutCountry).toBe(nobodys);
        expect(leftOut.actorsWithoutCountry.length > 0).toBe(leftOut.withoutCountry > 0);
      }),
    );
  });

  it.each([
    [{}, ['a', 'b', 'c', 'undated']],
    [{ window: {} }, ['a', 'b', 'c']],
    [{ window: { from: '2024-02-02' } }, ['b', 'c']],
    [{ window: { to: '2024-02-02' } }, ['a', 'b']],
    [{ window: { from: '2024-02-02', to: '2024-02-02' } }, ['b']],
    [{ window: { from: '2030-01-01' } }, []],
  ])('counts with %j the documents %j', (options, ids) => {
    const dates = { a: '2024-02-01', b: '2024-02-02T23:59:59-08:00', c: '2024-03-01', undated: null };
    const documents = Object.entries(dates).map(([id, date]) =>
      document([{ by: 'AA', issues: [stance('trade', 'favor')] }], { id, date }),
    );
    const { rows, leftOut } = positionMatrix(documents, options);
    expect(rows.flatMap(({ cells }) => cells.flatMap((c) => c!.statements.map((s) => s.document)))).toEqual(ids);
    expect(leftOut).toMatchObject({ documents: 4 - ids.length, undated: 'window' in options ? 1 : 0 });
  });

  it('leaves out what is too uncertain and who is not known, and tells how much', () => {
    const documents = [
      document([
        { by: 'AA', issues: [stance('trade', 'favor', { abstained: true }), stance('sanctions', 'favor')] },
        { by: 'BB', issues: [stance('trade', 'favor', { abstained: true })] },
        { by: null, issues: [stance('trade', 'favor')] },
        { by: null },
      ]),
    ];
    const plain = positionMatrix(documents);
    expect(plain.rows.map(({ id }) => id)).toEqual(['state:AA']);
    expect(plain.leftOut).toEqual({
      ...{ documents: 0, undated: 0, statements: 1, abstained: 2, repeated: 0 },
      ...{ withoutCountry: 0, actorsWithoutCountry: [] },
    });
    const all = positionMatrix(documents, { abstained: true });
    expect(all.rows.map(({ id }) => id)).toEqual(['state:AA', 'state:BB']);
    expect(all.leftOut.abstained).toBe(0);
  });

  it('takes what `analyze` returns and what its NDJSON has', () => {
    const text = 'France said on Monday that it would lift the sanctions. Norway rejected the sanctions.';
    const whole = analyze(text, { id: 'a' });
    const { id, statements, actors, warnings } = whole;
    const line = JSON.parse(JSON.stringify({ id, statements, actors, warnings }));
    const matrix = positionMatrix([{ ...whole, date: '2025-03-12' }], { abstained: true });
    expect(matrix.rows.length).toBeGreaterThan(0);
    expect(positionMatrix([line], { abstained: true })).toEqual(matrix);
  });

  it.each([
    [{ by: 'party' }, 'INVALID_OPTION', /`by`.*'actor' or 'country'.*party/],
    [{ weighting: 1 }, 'INVALID_OPTION', /`weighting`/],
    [{ abstained: 'yes' }, 'INVALID_OPTION', /`abstained`/],
    [{ window: { from: '2024-02-31' } }, 'INVALID_OPTION', /`window\.from`.*YYYY-MM-DD.*2024-02-31/],
    [{ window: { from: '2024-01-02', to: '2024-01-01' } }, 'INVALID_OPTION', /not to lie after/],
    [{ window: { since: '2024-01-01' } }, 'UNKNOWN_OPTION', /`since`/],
    [{ sort: true }, 'UNKNOWN_OPTION', /`sort`/],
  ])('refuses %j by %s', (options, code, message) => {
    expect(() => positionMatrix([], options as never)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it.each([
    ['no list', {}, 'documents'],
    ['no object', [null], 'documents[0]'],
    ['an answer about an error', [{ id: 1, error: { code: 'INVALID_JSON' } }], 'documents[0].statements'],
    ['a day that is none', [document([], { date: '12 March' })], 'documents[0].date'],
    ['no statement', [document([]), { statements: [1] }], 'documents[1].statements[0]'],
    [
      'a stance of another kind',
      [document([{ by: 'AA', issues: [{ ...stance('a', 'favor'), stance: 'for' as never }] }])],
      'documents[0].statements[0].issues',
    ],
    [
      'an actor without a name',
      [document([{ by: { ...actor('AA'), name: undefined as never } }])],
      'documents[0].statements[0].actor',
    ],
  ])('refuses %s by its place', (_, documents, path) => {
    expect(() => positionMatrix(documents as DatedDocument[])).toThrow(
      expect.objectContaining({
        code: 'INVALID_DOCUMENT',
        message: expect.stringContaining(`\`${path}\``),
        details: { path },
      }),
    );
  });

  it('keeps names that objects have by nature', () => {
    const issues = ['__proto__', 'constructor'].map((issue) => stance(issue, 'favor'));
    const { rows } = positionMatrix([document([{ by: 'AA', issues }])]);
    expect(rows[0]!.cells.map((cell) => cell!.issue)).toEqual(['__proto__', 'constructor']);
  });

  it('keeps every mean within its interval and its range, whatever the order of the documents', () => {
    fc.assert(
      fc.property(anyDocuments, (documents) => {
        const { rows } = positionMatrix(documents);
        for (const { cells } of rows) {
          for (const cell of cells) {
            if (!cell) continue;
            const [lower, upper] = cell.interval;
            expect(cell.favor + cell.against + cell.neutral).toBeCloseTo(cell.weight, 9);
            expect([-1 <= lower, lower <= cell.mean, cell.mean <= upper, upper <= 1]).toEqual([true, true, true, true]);
          }
        }
        const turned = positionMatrix([...documents].reverse());
        const means = (of: typeof rows) =>
          new Map(
            of.flatMap(({ id, cells }) => cells.flatMap((c) => (c ? [[`${id} ${c.issue}`, c.mean.toFixed(9)]] : []))),
          );
        expect(means(turned.rows)).toEqual(means(rows));
      }),
    );
  });
});

describe('meanInterval', () => {
  // Wilson's interval of the share: for 8 of 10 it is 0.490 to 0.943, for 4 of 4 0.510 to 1.
  it.each([
    [0.6, 10, -0.0197, 0.8867],
    [1, 4, 0.0202, 1],
    [-1, 4, -1, -0.0202],
    [0, 1, -0.8908, 0.8908],
  ])('of %d over %d is %d to %d', (mean, n, lower, upper) => {
    const [low, high] = meanInterval(mean, n);
    expect(low).toBeCloseTo(lower, 3);
    expect(high).toBeCloseTo(upper, 3);
  });
});
