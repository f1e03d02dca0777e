import { type DatedDocument, groupings, type Network, network, networkLayout, networkPicture } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { layOut, NETWORK_WIDTH } from '../../src/report/pictures/layout';
import { sideOf } from '../../src/report/pictures/sides';
import { boxOf, circlesOnOthers, drawn, placesOf, textsOnOthers } from './drawn';
import { actor, document, type Said, stance } from './make';

const by = (name: string, side: 'favor' | 'against', count = 1): Said[] =>
  Array.from({ length: count }, () => ({ by: name, issues: [stance('sanctions', side)] }));

/** Two camps of unlike size; one state speaks of each of two others, and one answers. */
const camps: readonly DatedDocument[] = [
  document([
    ...by('AA', 'favor', 6),
    ...by('BB', 'favor', 3),
    ...by('CC', 'favor'),
    ...by('Ann Lee/AA', 'favor', 2),
    ...by('DD', 'against', 4),
    ...by('EE', 'against'),
    { by: 'AA', of: [['BB', 'positive']] },
    { by: 'BB', of: [['AA', 'negative']] },
    { by: 'AA', of: [['DD', 'negative']] },
    { by: 'AA', of: [['DD', 'negative']] },
    { by: 'EE', of: [['CC', 'neutral']] },
  ]),
];
const types = ['congruence', 'conflict', 'subtract', 'affiliation', 'sentiment'] as const;
const networks = types.map((type) => [type, network(camps, { type })] as const);
const sentiment = network(camps, { type: 'sentiment' });

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
const toPlace = ([x, y]: readonly [number, number] = [Number.NaN, Number.NaN]) => ({ x, y });

/** Lines of a picture with the ties that they show, and the heads of arrows. */
function tiesOf(given: Network) {
  const paths = drawn(networkPicture(given), 'path');
  const lines = paths.filter(({ width }) => width !== undefined);
  const tips = paths.filter(({ d }) => (d.match(/L/g) ?? []).length === 2);
  return networkLayout(given).ties.map((tie, i) => ({ tie, line: lines[i], tip: tips[i] }));
}

describe.each(networks)('a tie of %s', (_, given) => {
  it('has the colour of its side, and dashes where that is against', () => {
    const ties = tiesOf(given);
    expect(ties.length).toBeGreaterThan(0);
    for (const { tie, line, tip } of ties) {
      expect([line?.d, line?.stroke, line?.dashes !== undefined]).toEqual([tie.path, tie.side, tie.side === 'against']);
      expect(tip?.fill).toBe(given.directed ? tie.side : undefined);
    }
  });

  it('is the wider the more it weighs, on either side', () => {
    const { ties } = networkLayout(given);
    const most = Math.max(...ties.map(({ edge }) => Math.abs(edge.weight)));
    for (const { edge, width } of ties) {
      expect(width).toBeCloseTo(Math.max(0.5, 6 * Math.sqrt(Math.abs(edge.weight) / most)), 6);
    }
  });

  it('leads from its source to its target', () => {
    const { nodes, ties } = networkLayout(given);
    for (const { edge, path } of ties) {
      const [from, to] = [edge.source, edge.target].map((id) => nodes.find(({ node }) => node.id === id));
      if (!from || !to) throw new Error('There is no node at an end.');
      const places = placesOf(path).map(toPlace);
      expect(distance(places[0] ?? toPlace(), from)).toBeLessThan(0.1);
      const end = places.at(-1) ?? toPlace();
      expect(distance(end, to)).toBeCloseTo(given.directed ? to.radius + 2 : 0, 1);
      expect(distance(end, from)).toBeLessThanOrEqual(distance(from, to) + 0.1);
    }
  });
});

describe('an arrow', () => {
  it('touches with its tip the rim of whom is spoken of, on the way from who speaks', () => {
    for (const { tie, tip } of tiesOf(sentiment)) {
      const [point = toPlace(), ...back] = placesOf(tip?.d ?? '').map(toPlace);
      expect(distance(point, tie.to)).toBeCloseTo(tie.radius, 1);
      expect(distance(point, tie.from) + distance(point, tie.to)).toBeCloseTo(distance(tie.from, tie.to), 1);
      for (const corner of back) expect(distance(corner, tie.from)).toBeLessThan(distance(point, tie.from));
    }
  });

  it('is bent to one side of the straight way, so that one and the answer to it are two', () => {
    const { ties } = networkLayout(sentiment);
    const bends = ties.map(({ path }) => toPlace(placesOf(path)[1]));
    ties.forEach(({ from, to }, i) => {
      const bend = bends[i] ?? toPlace();
      expect(distance(bend, from)).toBeCloseTo(distance(bend, to), 1);
      expect(distance(bend, from)).toBeGreaterThan(distance(from, to) / 2 + 1);
      for (const other of bends.slice(i + 1)) expect(distance(bend, other)).toBeGreaterThan(20);
    });
  });
});

it.each([
  ['affiliation', { weight: 3, mean: 0.2 }, 'favor'],
  ['affiliation', { weight: 3, mean: -0.2 }, 'against'],
  ['affiliation', { weight: 3, mean: 0.05 }, 'neutral'],
  ['sentiment', { weight: 3, mean: -0.05 }, 'neutral'],
  ['sentiment', { weight: 3, mean: -1 }, 'against'],
  ['congruence', { weight: 3 }, 'favor'],
  ['conflict', { weight: 3 }, 'against'],
  ['subtract', { weight: 0.01 }, 'favor'],
  ['subtract', { weight: -0.01 }, 'against'],
] as const)('a tie of %s with %j is on the side %s', (type, figures, side) => {
  expect(sideOf({ source: 'a', target: 'b', ...figures }, type)).toBe(side);
});

describe('a node', () => {
  it('has the area of what is said, above the least that can be seen', () => {
    const { nodes } = networkLayout(network(camps, { type: 'congruence' }));
    const most = Math.max(...nodes.map(({ node }) => node.statements));
    for (const { node, radius } of nodes) expect(radius).toBeCloseTo(4 + 14 * Math.sqrt(node.statements / most), 6);
  });

  it('is smaller in a crowd', () => {
    const largestOf = (count: number) => {
      const said = Array.from({ length: count }, (_, i) => ({ by: `P${i}`, issues: [stance('trade', 'favor')] }));
      return Math.max(...networkLayout(network([document(said)], { type: 'congruence' })).nodes.map((n) => n.radius));
    };
    expect(largestOf(61)).toBeLessThan(largestOf(60));
  });

  it('is not drawn without a tie', () => {
    const { nodes } = networkLayout(
      network([document([...by('AA', 'favor'), ...by('BB', 'favor'), ...by('CC', 'against')])], { type: 'congruence' }),
    );
    expect(nodes.map(({ node }) => node.id)).toEqual(['state:AA', 'state:BB']);
  });

  it('has as a square the area that it would have as a circle', () => {
    const given = network(camps, { type: 'affiliation' });
    const { radius = 0 } = networkLayout(given).nodes.find(({ node }) => node.kind === 'issue') ?? {};
    const square = drawn(networkPicture(given), 'path').find(({ says }) => says?.startsWith('sanctions'));
    const side = Number(/h([\d.]+)v/.exec(square?.d ?? '')?.[1]);
    expect(side ** 2 / (Math.PI * radius ** 2)).toBeCloseTo(1, 2);
  });
});

describe('the name of a node', () => {
  const long = (state: string) => `Ministry of Development of ${state}`;
  const said = ['AA', 'BB', 'CC', 'DD'].map((state) => ({
    by: actor(long(state), { kind: 'organisation' }),
    issues: [stance('sanctions', 'favor')],
  }));
  const given = network([document(said)], { type: 'congruence' });

  it.each([
    ['as it is laid out', undefined],
    ['pinned to the left rim', { x: 5, y: 200 }],
    ['pinned to the right rim', { x: 715, y: 200 }],
  ])('is inside the picture, %s', (_, place) => {
    const [first] = given.nodes;
    const picture = networkPicture(given, { pinned: new Map(place && first ? [[first.id, place]] : []) });
    const names = drawn(picture, 'text').filter(({ text }) => text.startsWith('Ministry'));
    expect(names).toHaveLength(4);
    for (const name of names) {
      expect(boxOf(name).left).toBeGreaterThanOrEqual(0);
      expect(boxOf(name).right).toBeLessThanOrEqual(picture.width);
    }
  });
});

describe('the legend of a network', () => {
  const states = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH', 'II', 'JJ'];
  const many = network(
    [
      document(
        states.flatMap((name, i) => [...by(name, 'favor', 20 - i), ...by(`Person of ${name}/${name}`, 'favor')]),
      ),
    ],
    { type: 'congruence' },
  );
  const picture = networkPicture(many);
  const circles = drawn(picture, 'circle');
  const [nodes, swatches] = [circles.filter(({ says }) => says), circles.filter(({ says }) => !says)];

  it('has for each group the colour and the number of its nodes', () => {
    const { groups } = networkLayout(many);
    const entries = drawn(picture, 'text').filter(({ text }) => / \(\d+\)$/.test(text));
    expect(entries.map(({ text }) => text)).toEqual(groups.map((group) => `${group.name} (${group.nodes})`));
    entries.forEach((entry, i) => {
      const swatch = swatches.find(({ x, y }) => Math.abs(y - entry.y) < 6 && x < entry.x && entry.x - x < 15);
      expect(swatch?.fill).toBe(groups[i]?.colour);
      expect(nodes.filter(({ fill }) => fill === swatch?.fill)).toHaveLength(groups[i]?.nodes ?? 0);
    });
    expect(new Set(swatches.map(({ fill }) => fill)).size).toBe(groups.length);
  });

  it.each(groupings)('has neither words nor circles on each other, by %s', (groups) => {
    const kinds = (['organisation', 'group', 'unnamed', 'media'] as const).map((kind, i) => ({
      ...{ by: actor(`Body ${i}/AA`, { kind: kind as never }), issues: [stance('sanctions', 'favor')] },
    }));
    for (const said of [many, network([document([...by('AA', 'favor'), ...kinds])], { type: 'congruence' })]) {
      const drawing = networkPicture(said, { groups });
      const { height } = networkLayout(said);
      const below = <T extends { readonly y: number }>(shapes: readonly T[]) => shapes.filter(({ y }) => y > height);
      expect(textsOnOthers(below(drawn(drawing, 'text')))).toEqual([]);
      expect(circlesOnOthers(below(drawn(drawing, 'circle')))).toEqual([]);
    }
  });

  it.each(groupings)('has no entry for grey nodes alone, by %s', (groups) => {
    const { nodes } = networkLayout(network(camps, { type: 'congruence' }), { groups });
    for (const { colour } of nodes) expect(colour).not.toBe('neutral');
  });
});

describe('the places of nodes', () => {
  const ring = (count: number) => {
    const nodes = Array.from({ length: count }, (_, i) => ({ id: `n${i}` }));
    const edges = nodes.map(({ id }, i) => ({ source: id, target: `n${(i + 1) % count}`, weight: 1 }));
    return { nodes, edges } as unknown as Pick<Network, 'nodes' | 'edges'>;
  };

  it('are near each other for those who agree', () => {
    const names = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH'];
    const said = names.flatMap((name, i) => by(name, i % 2 ? 'favor' : 'against'));
    const { ties } = networkLayout(network([document(said)], { type: 'subtract' }));
    const mean = (side: string) => {
      const lengths = ties.filter((tie) => tie.side === side).map(({ from, to }) => distance(from, to));
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(mean('favor')).toBeLessThan(0.5 * mean('against'));
  });

  it.each([2, 5, 12, 30])('do not have circles on each other, of %i', (count) => {
    const places = [...layOut(ring(count)).values()].map((place) => ({ ...place, r: 18 }));
    expect(circlesOnOthers(places)).toEqual([]);
  });

  it('are the middle for one alone', () => {
    expect([...layOut({ nodes: ring(1).nodes, edges: [] }).values()]).toEqual([{ x: 360, y: 240 }]);
  });

  it('stay about the same where one is pinned to its own', () => {
    const free = layOut(ring(12));
    const pinned = layOut(ring(12), new Map([['n0', free.get('n0') ?? toPlace()]]));
    const aSixth = NETWORK_WIDTH / 6;
    for (const [id, place] of pinned) expect(distance(place, free.get(id) ?? toPlace())).toBeLessThan(aSixth);
  });
});
