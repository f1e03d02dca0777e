import fc from 'fast-check';
import { type NetworkType, network } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { actor, anyDocuments, document, stance } from './make';

// AA: twice for trade, once against sanctions. BB: for trade, for sanctions. CC: against trade. DD: neutral on trade.
const documents = [
  document([
    { by: 'AA', issues: [stance('trade', 'favor'), stance('sanctions', 'against')] },
    { by: 'BB', issues: [stance('trade', 'favor')] },
  ]),
  document([
    { by: 'AA', issues: [stance('trade', 'favor')] },
    { by: 'BB', issues: [stance('sanctions', 'favor')] },
    { by: 'CC', issues: [stance('trade', 'against')] },
    { by: 'DD', issues: [stance('trade', 'neutral')] },
  ]),
];

/** "AA BB 2" for a tie. */
const ties = (options: Parameters<typeof network>[1], of = documents) =>
  network(of, options).edges.map(({ source, target, weight }) => {
    const short = (id: string) => id.replace(/^(state|issue):/, '');
    return `${short(source)} ${short(target)} ${Number(weight.toFixed(4))}`;
  });

describe('network, by hand', () => {
  it.each<[NetworkType, string, string[]]>([
    // AA·BB: trade 2 × 1 alike, sanctions 1 × 1 opposite. AA·CC: 2 × 1 opposite. BB·CC: 1 × 1 opposite.
    ['congruence', 'none', ['AA BB 2']],
    ['conflict', 'none', ['AA BB 1', 'AA CC 2', 'BB CC 1']],
    ['subtract', 'none', ['AA BB 1', 'AA CC -2', 'BB CC -1']],
    // AA says 3, BB 2, CC 1.
    ['congruence', 'average', ['AA BB 0.8']],
    ['conflict', 'average', ['AA BB 0.4', 'AA CC 1', 'BB CC 0.6667']],
    // AA·AA = 4 + 1, BB·BB = 1 + 1, CC·CC = 1: 5 + 2 − 2 = 5; 5 + 1 − 0; 2 + 1 − 0.
    ['congruence', 'jaccard', ['AA BB 0.4']],
    ['conflict', 'jaccard', ['AA BB 0.2', 'AA CC 0.3333', 'BB CC 0.3333']],
    ['congruence', 'cosine', ['AA BB 0.6325']], // 2 / √10
    ['subtract', 'cosine', ['AA BB 0.3162', 'AA CC -0.8944', 'BB CC -0.7071']],
    [
      'affiliation',
      'none',
      ['AA sanctions 1', 'AA trade 2', 'BB sanctions 1', 'BB trade 1', 'CC trade 1', 'DD trade 1'],
    ],
    [
      'affiliation',
      'activity',
      ['AA sanctions 0.3333', 'AA trade 0.6667', 'BB sanctions 0.5', 'BB trade 0.5', 'CC trade 1', 'DD trade 1'],
    ],
    [
      'affiliation',
      'prominence',
      ['AA sanctions 0.5', 'AA trade 0.4', 'BB sanctions 0.5', 'BB trade 0.2', 'CC trade 0.2', 'DD trade 0.2'],
    ],
  ])('%s, normalised by %s', (type, normalization, wanted) => {
    expect(ties({ type, normalization: normalization as 'none' })).toEqual(wanted);
  });

  it('is the Jaccard coefficient where nobody says the same twice', () => {
    const said = (by: string, issues: string[]) => ({ by, issues: issues.map((issue) => stance(issue, 'favor')) });
    // 2 in common of 4 in all.
    const of = [document([said('AA', ['a', 'b', 'c']), said('BB', ['b', 'c', 'd'])])];
    expect(ties({ type: 'congruence', normalization: 'jaccard' }, of)).toEqual(['AA BB 0.5']);
  });

  it('counts by probability', () => {
    const sure = stance('trade', 'favor', {
      probability: 0.5,
      probabilities: { favor: 0.8, against: 0.2, neutral: 0 },
    });
    const of = [
      document([
        { by: 'AA', issues: [sure] },
        { by: 'BB', issues: [stance('trade', 'against')] },
      ]),
    ];
    // 0.5 × 0.8 for, 0.5 × 0.2 against, set against 1.
    expect(ties({ type: 'congruence', minimumPairs: 0 }, of)).toEqual(['AA BB 0.1']);
    expect(ties({ type: 'conflict', minimumPairs: 0 }, of)).toEqual(['AA BB 0.4']);
    expect(ties({ type: 'conflict', weighting: 'count' }, of)).toEqual(['AA BB 1']);
  });

  it('leaves out ties that are rather not there, and keeps them where that is asked for', () => {
    const of = [
      document([
        { by: 'AA', issues: [stance('trade', 'favor', { probability: 0.9 })] },
        { by: 'BB', issues: [stance('trade', 'favor', { probability: 0.7 })] },
        { by: 'CC', issues: [stance('trade', 'against', { probability: 0.4 })] },
      ]),
    ];
    // 0.9 · 0.7 = 0.63; 0.9 · 0.4 = 0.36; 0.7 · 0.4 = 0.28.
    expect(ties({ type: 'subtract' }, of)).toEqual(['AA BB 0.63']);
    expect(ties({ type: 'subtract', normalization: 'cosine' }, of)).toEqual(['AA BB 1']);
    expect(ties({ type: 'conflict', minimumPairs: 0.3 }, of)).toEqual(['AA CC 0.36']);
    expect(ties({ type: 'subtract', minimumPairs: 0 }, of)).toEqual(['AA BB 0.63', 'AA CC -0.36', 'BB CC -0.28']);
    expect(ties({ type: 'subtract', weighting: 'count' }, of)).toEqual(['AA BB 1', 'AA CC -1', 'BB CC -1']);
  });

  it('leaves out light ties where that is asked for', () => {
    expect(ties({ type: 'subtract', minimumWeight: 2 })).toEqual(['AA CC -2']);
  });

  it('has everybody who takes a position, tied or not', () => {
    expect(network(documents, { type: 'congruence' }).nodes.map(({ id, statements }) => [id, statements])).toEqual([
      ...[
        ['state:AA', 2],
        ['state:BB', 2],
        ['state:CC', 1],
        ['state:DD', 1],
      ],
    ]);
  });

  it('has issues as nodes of their own in affiliations, with the stance on the ties', () => {
    const { nodes, edges } = network(documents, { type: 'affiliation' });
    expect(nodes.slice(4)).toMatchObject([
      { id: 'issue:sanctions', name: 'sanctions', kind: 'issue', statements: 2 },
      { id: 'issue:trade', name: 'trade', kind: 'issue', statements: 5 },
    ]);
    expect(edges[1]).toMatchObject({ target: 'issue:trade', count: 2, favor: 2, against: 0, neutral: 0, mean: 1 });
  });

  it('tells who speaks of whom, and how', () => {
    const of = [
      document([
        {
          by: 'AA',
          of: [
            ['BB', 'negative'],
            ['BB', 'positive'],
            ['AA', 'positive'],
          ],
        },
        { by: 'Ann Lee/AA', of: [['BB', 'negative']] },
        { by: 'BB', of: [['CC', 'positive']] },
        { by: null, of: [['CC', 'positive']] },
      ]),
    ];
    const { directed, nodes, edges, leftOut } = network(of, { type: 'sentiment' });
    expect(directed).toBe(true);
    expect(nodes.map(({ id, statements }) => [id, statements])).toEqual([
      ...[
        ['state:AA', 1],
        ['person:ann-lee', 1],
        ['state:BB', 1],
        ['state:CC', 0],
      ],
    ]);
    expect(edges).toEqual([
      {
        source: 'person:ann-lee',
        target: 'state:BB',
        count: 1,
        weight: 1,
        positive: 0,
        negative: 1,
        neutral: 0,
        mean: -1,
      },
      { source: 'state:AA', target: 'state:BB', count: 2, weight: 2, positive: 1, negative: 1, neutral: 0, mean: 0 },
      { source: 'state:BB', target: 'state:CC', count: 1, weight: 1, positive: 1, negative: 0, neutral: 0, mean: 1 },
    ]);
    expect(leftOut.statements).toBe(1);
    expect(network(of, { type: 'sentiment', by: 'country' }).edges).toMatchObject([
      { source: 'AA', target: 'BB', count: 3, negative: 2 },
      { source: 'BB', target: 'CC', count: 1 },
    ]);
    expect(ties({ type: 'sentiment', normalization: 'prominence' }, of)).toEqual([
      ...['person:ann-lee BB 0.3333', 'AA BB 0.6667', 'BB CC 1'],
    ]);
  });

  it('weighs remarks by their probability, or counts the likelier', () => {
    const said = document([{ by: 'AA', of: [['BB', 'negative']] }]);
    const unsure = {
      ...said,
      statements: said.statements.map((s) => ({
        ...s,
        targets: s.targets.map((t) => ({ ...t, probabilities: { positive: 0.25, negative: 0.75, neutral: 0 } })),
      })),
    };
    const [weighed] = network([unsure], { type: 'sentiment' }).edges;
    expect(weighed).toMatchObject({ count: 1, positive: 0.25, negative: 0.75, mean: -0.5 });
    const [counted] = network([unsure], { type: 'sentiment', weighting: 'count' }).edges;
    expect(counted).toMatchObject({ count: 1, positive: 0, negative: 1, mean: -1 });
  });

  it('divides remarks by how much somebody says in all', () => {
    const of = [
      document([
        { by: 'AA', of: [['BB', 'negative']] },
        {
          by: 'AA',
          of: [
            ['BB', 'positive'],
            ['CC', 'positive'],
          ],
        },
      ]),
    ];
    expect(ties({ type: 'sentiment', normalization: 'activity' }, of)).toEqual(['AA BB 0.6667', 'AA CC 0.3333']);
  });

  it('counts countries and windows', () => {
    const of = [
      document([{ by: 'Ann Lee/AA', issues: [stance('trade', 'favor')] }], { date: '2024-01-01' }),
      document([{ by: 'BB', issues: [stance('trade', 'favor')] }], { date: '2024-01-02' }),
      document([{ by: actor('AA'), issues: [stance('trade', 'favor')] }], { date: '2024-02-01' }),
    ];
    expect(ties({ type: 'congruence', by: 'country' }, of)).toEqual(['AA BB 2']);
    expect(ties({ type: 'congruence', by: 'country', window: { to: '2024-01-31' } }, of)).toEqual(['AA BB 1']);
  });

  it.each([
    [{}, /`type`/],
    [{ type: 'agreement' }, /`type`.*'congruence'/],
    [{ type: 'congruence', normalization: 'activity' }, /`normalization`.*'average'.*activity/],
    [{ type: 'affiliation', normalization: 'cosine' }, /`normalization`.*'prominence'.*cosine/],
    [{ type: 'conflict', minimumWeight: -1 }, /`minimumWeight`/],
  ])('refuses %j', (options, message) => {
    expect(() => network([], options as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringMatching(message) }),
    );
  });
});

describe('network, for all documents', () => {
  const pairs = (edges: readonly { source: string; target: string; weight: number }[]) =>
    new Map(edges.map(({ source, target, weight }) => [[source, target].sort().join(), weight]));
  const anyNormalization = fc.constantFrom('none', 'average', 'jaccard', 'cosine');

  it('is congruence less conflict in a subtract network', () => {
    fc.assert(
      fc.property(anyDocuments, anyNormalization, (of, normalization) => {
        const [same, opposite, difference] = (['congruence', 'conflict', 'subtract'] as const).map((type) =>
          pairs(network(of, { type, normalization, minimumPairs: 0 }).edges),
        );
        for (const pair of new Set([...same!.keys(), ...opposite!.keys()])) {
          const wanted = (same!.get(pair) ?? 0) - (opposite!.get(pair) ?? 0);
          expect(difference!.get(pair) ?? 0).toBeCloseTo(wanted, 9);
        }
      }),
    );
  });

  it('has congruence and conflict that add up to all pairs of statements that take sides', () => {
    fc.assert(
      fc.property(anyDocuments, (of) => {
        const affiliation = network(of, { type: 'affiliation' });
        const taken = new Map(affiliation.edges.map((e) => [`${e.source} ${e.target}`, e.favor! + e.against!]));
        const issues = affiliation.nodes.filter(({ kind }) => kind === 'issue').map(({ id }) => id);
        for (const { source, target, congruence, conflict } of network(of, { type: 'conflict', minimumPairs: 0 })
          .edges) {
          const all = issues.map((i) => (taken.get(`${source} ${i}`) ?? 0) * (taken.get(`${target} ${i}`) ?? 0));
          expect(congruence! + conflict!).toBeCloseTo(
            all.reduce((sum, n) => sum + n, 0),
            9,
          );
        }
      }),
    );
  });

  it('lies between 0 and 1, or −1 and 1, by Jaccard and cosine', () => {
    fc.assert(
      fc.property(anyDocuments, fc.constantFrom('jaccard', 'cosine'), (of, normalization) => {
        for (const type of ['congruence', 'conflict', 'subtract'] as const) {
          for (const { weight } of network(of, { type, normalization, minimumPairs: 0 }).edges) {
            expect(weight).toBeGreaterThanOrEqual(type === 'subtract' ? -1 - 1e-12 : 0);
            expect(weight).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });

  it('is the same in whatever order documents come, has each tie once, and only between its nodes', () => {
    fc.assert(
      fc.property(anyDocuments, anyNormalization, (of, normalization) => {
        const options = { type: 'congruence', normalization, minimumPairs: 0 } as const;
        const { nodes, edges } = network(of, options);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(pairs(edges).size).toBe(edges.length);
        for (const { source, target } of edges)
          expect([ids.has(source), ids.has(target), source !== target]).toEqual([true, true, true]);
        const turned = pairs(network([...of].reverse(), options).edges);
        for (const [pair, weight] of pairs(edges)) expect(turned.get(pair)).toBeCloseTo(weight, 9);
        expect(turned.size).toBe(edges.length);
      }),
    );
  });

  it('agrees with plain counts where every stance is certain', () => {
    fc.assert(
      fc.property(anyDocuments, (of) => {
        const certain = of.map(({ statements, ...rest }) => ({
          ...rest,
          statements: statements.map((s) => ({ ...s, issues: s.issues.map((i) => stance(i.issue, i.stance)) })),
        }));
        const options = { type: 'subtract', normalization: 'average' } as const;
        expect(network(certain, options)).toEqual(network(of, { ...options, weighting: 'count' }));
      }),
    );
  });
});
