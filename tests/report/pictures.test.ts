import { Resvg } from '@resvg/resvg-js';
import { SaxesParser } from 'saxes';
import {
  type DatedDocument,
  matrixPicture,
  network,
  networkLayout,
  networkPicture,
  type Picture,
  positionMatrix,
  timeline,
  timelinePicture,
  toSvg,
} from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { actor, document, stance } from './make';

const HOSTILE = 'A<script>&"\u0000B';
const documents: readonly DatedDocument[] = Array.from({ length: 12 }, (_, i) =>
  document(
    [
      { by: 'AA', issues: [stance('sanctions', i < 6 ? 'favor' : 'against')], of: [['BB', 'negative']] },
      { by: 'BB', issues: [stance('sanctions', 'against')], of: [['AA', 'positive']] },
      { by: actor('CC', { name: HOSTILE }), issues: [stance('sanctions', 'favor'), stance('trade', 'neutral')] },
    ],
    { date: `2022-${String(i + 1).padStart(2, '0')}-05` },
  ),
);

const pictures = {
  matrix: () => matrixPicture(positionMatrix(documents)),
  agreement: () => networkPicture(network(documents, { type: 'subtract' })),
  attitudes: () => networkPicture(network(documents, { type: 'sentiment' }), { groups: 'kind' }),
  affiliation: () => networkPicture(network(documents, { type: 'affiliation' })),
  timeline: () => timelinePicture(timeline(documents)),
  'matrix of nothing': () => matrixPicture(positionMatrix([])),
  'network of nothing': () => networkPicture(network([], { type: 'subtract' })),
  'timeline of nothing': () => timelinePicture(timeline([])),
};

/** Of its size: English words in DejaVu Sans, the widest of the fonts that pictures name. */
const WIDTH_OF_LETTER = 0.52;

/** Texts of an SVG document; throws where it is no XML. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return texts;
}

/** Corners of a circle, ends of a line, where a text stands; of a path nothing. */
function placesOf(shape: Picture['shapes'][number]): [x: number, y: number][] {
  if (shape.kind === 'path') return [];
  if (shape.kind === 'text') return [[shape.x, shape.y]];
  return shape.kind === 'line'
    ? [
        [shape.x1, shape.y1],
        [shape.x2, shape.y2],
      ]
    : [
        [shape.x - shape.r, shape.y - shape.r],
        [shape.x + shape.r, shape.y + shape.r],
      ];
}

describe.each(Object.entries(pictures))('the picture of %s', (_, draw) => {
  it('is whole by itself, the same each time, and can be drawn', () => {
    const svg = toSvg(draw());
    expect(toSvg(draw())).toBe(svg);
    expect(() => textsOf(svg)).not.toThrow();
    expect(svg).not.toMatch(/NaN|Infinity|undefined|<script|href|var\(/);
    const { width, height } = draw();
    const png = new Resvg(svg).render();
    expect([png.width, png.height]).toEqual([Math.ceil(width), Math.ceil(height)]);
  });

  it('has nothing outside', () => {
    const { width, height, shapes } = draw();
    const places = shapes.flatMap(placesOf);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(([x, y]) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
  });

  it('has room for its words', () => {
    const { width, shapes } = draw();
    for (const shape of shapes) {
      if (shape.kind !== 'text' || shape.turn !== undefined || shape.anchor !== undefined) continue;
      expect(shape.x + shape.text.length * (shape.size ?? 12) * WIDTH_OF_LETTER, shape.text).toBeLessThanOrEqual(width);
    }
  });
});

it('says the figures that are counted', () => {
  const says = pictures.timeline().shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.says] : []));
  expect(says).toContain('AA on sanctions, 2022-01: mean 1.00, from -0.59 to 1.00, 1 statement');
  expect(textsOf(toSvg(pictures.matrix())).join('\n')).toContain('A<script>&"B');
  const changes = pictures.timeline().shapes.filter((shape) => shape.kind === 'text' && shape.text.startsWith('▼'));
  expect(changes).toHaveLength(1);
});

describe('what lines, shapes and colours of a network mean', () => {
  const said = [
    document([
      { by: 'AA', issues: [stance('sanctions', 'favor')] },
      { by: 'BB', issues: [stance('sanctions', 'against')] },
      { by: 'CC', issues: [stance('sanctions', 'favor')] },
      { by: 'CC', issues: [stance('sanctions', 'against')] },
      { by: 'DD', issues: [stance('sanctions', 'neutral')] },
    ]),
  ];
  const affiliation = network(said, { type: 'affiliation' });

  it('tells the stance of an actor on an issue', () => {
    const { ties } = networkLayout(affiliation);
    expect(ties.map(({ edge, side }) => [edge.source, edge.mean, side])).toEqual([
      ['state:CC', 0, 'neutral'],
      ['state:AA', 1, 'favor'],
      ['state:BB', -1, 'against'],
      ['state:DD', 0, 'neutral'],
    ]);
  });

  it.each([
    ['country', ['CC', 'AA', 'BB', 'DD', 'issues']],
    ['kind', ['state', 'issues']],
    ['none', ['issues']],
  ] as const)('tells issues from actors where colours are by %s', (groups, names) => {
    const layout = networkLayout(affiliation, { groups });
    expect(layout.groups.map(({ name }) => name)).toEqual(names);
    expect(layout.groups.at(-1)).toEqual({ name: 'issues', colour: 'ground', nodes: 1 });
    const squares = networkPicture(affiliation, { groups }).shapes.filter(
      (shape) => shape.kind === 'path' && shape.fill === 'ground',
    );
    // One in the picture, one in the legend.
    expect(squares).toMatchObject([{ says: 'sanctions, 5 statements' }, {}]);
    expect(toSvg(networkPicture(affiliation, { groups }))).toContain('<title>sanctions, 5 statements</title></path>');
  });

  it.each([
    ['congruence', /Solid blue: the same side\. Dashed orange: opposite sides\./],
    ['conflict', /Solid blue: the same side\. Dashed orange: opposite sides\./],
    ['subtract', /Solid blue: the same side\. Dashed orange: opposite sides\./],
    ['affiliation', /Square: issue\. Solid blue: in favor\. Dashed orange: against\. Grey: neutral or mixed\./],
    ['sentiment', /Solid blue: kindly\. Dashed orange: harshly\. Grey: neither\./],
  ] as const)('says in the legend of %s what its lines mean', (type, legend) => {
    expect(textsOf(toSvg(networkPicture(network(documents, { type })))).join('\n')).toMatch(legend);
  });

  it('gives colours to those who say most, not to those who come first in the alphabet', () => {
    const states = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH', 'II', 'ZZ'];
    const spoken = states.flatMap((by, i) =>
      Array.from({ length: by === 'ZZ' ? 9 : by === 'AA' ? 1 : 2 + (i % 2) }, () => ({
        ...{ by, issues: [stance('sanctions', by < 'E' ? 'favor' : 'against')] },
      })),
    );
    const { groups, nodes } = networkLayout(network([document(spoken)], { type: 'subtract', by: 'country' }));
    const names = groups.map(({ name }) => name);
    expect(names).toEqual(['ZZ', 'BB', 'DD', 'FF', 'HH', 'CC', 'EE', 'GG', 'others']);
    expect(groups.at(-1)?.nodes).toBe(2);
    expect(nodes.filter(({ colour }) => colour === 'neutral').map(({ node }) => node.id)).toEqual(['II', 'AA']);
  });
});

describe('networkLayout', () => {
  const large = network(
    Array.from({ length: 200 }, (_, i) =>
      document(
        Array.from({ length: 1 + (i % 7) }, () => ({
          by: actor(`Ann Lee${i}/A${i % 12}`),
          issues: [stance(i % 2 ? 'trade' : 'sanctions', i % 3 ? 'favor' : 'against')],
        })),
      ),
    ),
    { type: 'subtract' },
  );

  it('writes the names of the largest of 200, and has eight colours and one for the others', () => {
    const { nodes, groups } = networkLayout(large, { labels: 25 });
    expect(nodes).toHaveLength(200);
    const [named, others] = [nodes.filter((each) => each.named), nodes.filter((each) => !each.named)];
    expect(named).toHaveLength(25);
    const least = Math.min(...named.map(({ node }) => node.statements));
    expect(others.every(({ node }) => node.statements <= least)).toBe(true);
    expect(groups).toHaveLength(9);
    expect(groups.reduce((sum, group) => sum + group.nodes, 0)).toBe(200);
  });

  it('leaves a pinned node where it was put', () => {
    const free = networkLayout(large);
    const id = free.nodes[0]?.node.id ?? '';
    const { nodes, width, height } = networkLayout(large, { pinned: new Map([[id, { x: 33, y: 44 }]]) });
    expect(nodes.find(({ node }) => node.id === id)).toMatchObject({ x: 33, y: 44 });
    for (const { x, y } of nodes) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
  });

  it('leaves out who says less, and other issues', () => {
    const few = network(documents, { type: 'subtract', minimumStatements: 13 });
    expect(few.nodes).toEqual([]);
    const all = network(documents, { type: 'affiliation', issues: ['trade'] });
    expect(all.nodes.map(({ id }) => id)).toEqual(['state:CC', 'issue:trade']);
  });
});
