import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { type Network, type NetworkType, network, toDot, toGexf, toGraphml } from 'stancekit/report';
import { fromDot } from 'ts-graphviz';
import { describe, expect, it } from 'vitest';
import { actor, document, stance } from './make';

/** Names that break what is not escaped; \uFFFD stands where a format has no way to say a character. */
const AWKWARD = [
  ['plain', 'France', 'France'],
  ['markup', '<b>&amp;"\'</b>]]>', '<b>&amp;"\'</b>]]>'],
  ['backslashes', 'a\\N\\', 'a\\N\\'],
  ['astral characters', '🕊 Été', '🕊 Été'],
  ['control characters', 'a\0b\x07c\x1B', 'a\uFFFDb\uFFFDc\uFFFD'],
  ['halves of pairs', 'x\uD83Dy', 'x\uFFFDy'],
  ['no character', 'z\uFFFE', 'z\uFFFD'],
] as const;

const people = AWKWARD.map(([, name], i) => actor(`p${i}`, { name, role: `role ${i}`, aliases: [name, `alias ${i}`] }));
const documents = [
  document(
    people.flatMap((by, i) => [
      { by, issues: [stance('trade & "talks"', i % 2 === 0 ? 'favor' : 'against', { probability: 0.7 })] },
      {
        by,
        fields: {
          targets: [
            {
              start: 0,
              end: 4,
              text: 'Text',
              actor: people[0]!,
              label: 'negative',
              probabilities: { positive: 0.1, negative: 0.7, neutral: 0.2 },
            },
          ],
        },
      },
    ]),
  ),
];
const types: NetworkType[] = ['congruence', 'conflict', 'subtract', 'affiliation', 'sentiment'];
const networks = types.map((type) => [type, network(documents, { type, minimumPairs: 0 })] as const);
const nameOf = (name: string) => AWKWARD.find(([, given]) => given === name)?.[2] ?? name;

/** Reads all of a file of XML; what is not well-formed throws. */
function readXml(xml: string): { names: string[]; attributes: Record<string, string>[] } {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  const attributes: Record<string, string>[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    names.push(tag.local);
    attributes.push(Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value])));
  });
  parser.write(xml).close();
  return { names, attributes };
}

/** What a graph of graphology should hold. */
function expectGraph(read: Graph, { directed, nodes, edges }: Network, written: (weight: number) => number) {
  expect(read.type).toBe(directed ? 'directed' : 'undirected');
  expect(read.nodes()).toEqual(nodes.map(({ id }) => id));
  for (const { id, name, kind, role, statements } of nodes) {
    const attributes = read.getNodeAttributes(id);
    expect(attributes).toMatchObject({ label: nameOf(name), kind, statements, ...(role !== null && { role }) });
  }
  expect(read.size).toBe(edges.length);
  for (const { source, target, weight, ...figures } of edges) {
    const attributes = read.getEdgeAttributes(read.edge(source, target));
    expect(attributes).toMatchObject({ ...figures, weight: written(weight) });
    if (weight < 0) expect(attributes.sign).toBe(-1);
  }
}

describe('toGraphml', () => {
  it.each(networks)('writes a %s network that graphology reads', (_, of) => {
    expectGraph(graphml.parse(Graph, toGraphml(of)), of, (weight) => weight);
  });

  it('has weights that add up to those of the network', () => {
    const of = network(documents, { type: 'subtract', minimumPairs: 0 });
    const sum = of.edges.reduce((total, { weight }) => total + weight, 0);
    expect(of.edges.some(({ weight }) => weight < 0)).toBe(true);
    const read = graphml.parse(Graph, toGraphml(of));
    expect(read.reduceEdges((total, _, { weight }) => total + weight, 0)).toBeCloseTo(sum, 9);
  });

  it('is well-formed, in its namespace, with every key declared', () => {
    for (const [, of] of networks) {
      const xml = toGraphml(of);
      const { attributes } = readXml(xml);
      const declared = attributes.flatMap((a) => (a['attr.name'] ? [a.id] : []));
      const used = attributes.flatMap((a) => (a.key ? [a.key] : []));
      expect(new Set(declared).size).toBe(declared.length);
      expect([...new Set(used)].filter((key) => !declared.includes(key))).toEqual([]);
      expect(attributes[0]).toEqual({ xmlns: 'http://graphml.graphdrawing.org/xmlns' });
    }
  });
});

describe('toGexf', () => {
  it.each(networks)('writes a %s network that graphology reads', (_, of) => {
    expectGraph(gexf.parse(Graph, toGexf(of)), of, Math.abs);
  });

  it('is well-formed GEXF 1.3', () => {
    for (const [, of] of networks) {
      const { names, attributes } = readXml(toGexf(of));
      expect(attributes[0]).toEqual({ xmlns: 'http://gexf.net/1.3', version: '1.3' });
      expect(names.slice(0, 5)).toEqual(['gexf', 'meta', 'creator', 'description', 'graph']);
      expect(names.filter((name) => name === 'node')).toHaveLength(of.nodes.length);
      expect(names.filter((name) => name === 'edge')).toHaveLength(of.edges.length);
    }
  });
});

describe('toDot', () => {
  it.each(networks)('writes a %s network that a parser of Graphviz reads', (_, of) => {
    const read = fromDot(toDot(of));
    expect(read.directed).toBe(of.directed);
    // The parser keeps a backslash and what follows it as they stand.
    const unquote = (text: unknown) => String(text).replaceAll('\\\\', '\\').replaceAll('\\"', '"');
    expect(read.nodes.map(({ attributes }) => unquote(attributes.get('label')))).toEqual(
      of.nodes.map(({ name }) => nameOf(name)),
    );
    expect(read.edges).toHaveLength(of.edges.length);
    read.edges.forEach(({ targets, attributes }, i) => {
      const { source, target, weight } = of.edges[i]!;
      expect(targets.map((end) => unquote((end as { id: string }).id))).toEqual([source, target]);
      expect(Number(attributes.get('weight'))).toBeCloseTo(Math.abs(weight), 9);
      expect(attributes.get('color')).toMatch(/^#[0-9A-F]{6}$/);
    });
  });

  it('quotes numbers with an exponent, and writes lines of a label as such', () => {
    const tiny = stance('a', 'favor', { probability: 1e-5 });
    const of = [
      document([
        { by: actor('p', { name: 'one\r\ntwo' }), issues: [tiny] },
        { by: 'AA', issues: [tiny] },
      ]),
    ];
    const dot = toDot(network(of, { type: 'congruence', minimumPairs: 0 }));
    expect(dot).toMatch(/weight="\d(?:\.\d+)?e-10"/);
    expect(dot).toContain('label="one\\ntwo"');
  });

  it('writes a network without ties, and one without nodes', () => {
    const empty = network([], { type: 'congruence' });
    expect(toDot(empty)).toBe('graph "congruence" {\n  node [shape=box, fontname="sans-serif"];\n}\n');
    expect(fromDot(toDot(empty)).nodes).toEqual([]);
    expect(graphml.parse(Graph, toGraphml(empty)).order).toBe(0);
    expect(gexf.parse(Graph, toGexf(empty)).order).toBe(0);
  });
});

// More ties than the stack holds arguments.
describe('a network of 200,000 ties', () => {
  const tie = { source: 'n0', target: 'n1', weight: 1, congruence: 1, conflict: 0, count: 1 };
  const nodes = Array.from({ length: 2 }, (_, i) => ({
    ...actor(`n${i}`, { id: `n${i}`, name: 'Oslo', role: '', aliases: [] }),
    statements: 1,
  }));
  const large = { ...network([], { type: 'congruence' }), nodes, edges: new Array(200_000).fill(tie) } as Network;

  it.each([
    ['DOT', toDot],
    ['GEXF', toGexf],
    ['GraphML', toGraphml],
  ])('is written as %s', (_, write) => {
    expect(write(large).length).toBeGreaterThan(200_000);
  });
});
