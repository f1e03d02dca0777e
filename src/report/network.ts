/** Who agrees with whom, who stands for what, and who speaks of whom. */
import { checkKind, type Kinds, kinds, oneOf, whole } from '../runtime/checks';
import { numberFrom } from '../runtime/doors';
import { affiliationEdges } from './affiliation';
import { agreementEdges } from './agreement';
import type { DatedDocument } from './documents';
import { COUNTING, type CountOptions, type LeftOut, readPositions, select } from './positions';
import { readRemarks, sentimentEdges } from './sentiment';
import type { NetworkEdge, NetworkNode, NetworkType, Normalization } from './ties';
import type { Window } from './window';

/** What a network is made of. */
export interface NetworkOptions extends CountOptions {
  /** What a tie means. */
  readonly type: NetworkType;
  /** `'none'` where it is absent. */
  readonly normalization?: Normalization;
  /**
   * Congruence, conflict and subtract: ties for which fewer pairs of statements are expected are left out, before weights are divided;
   * pairs that agree, that disagree, or for `subtract` that do either. 0.5 where it is absent, from which on a tie is rather there than
   * not: every statement leaves some probability to the other side, and so ties nearly any two who speak on one issue by next to
   * nothing. Whole counts are not touched by it; 0 keeps all.
   */
  readonly minimumPairs?: number;
  /** Ties below this weight, whatever their sign, are left out; from 0 up, 0 where it is absent. */
  readonly minimumWeight?: number;
  /** Parties of whom fewer statements count are left out with their ties; nobody where it is absent. Issues stay. */
  readonly minimumStatements?: number;
}

/** A network; as JSON it is what networkx's `node_link_graph(data, edges="edges")` reads. */
export interface Network {
  /** What a tie means. */
  readonly type: NetworkType;
  /** What weights were divided by. */
  readonly normalization: Normalization;
  /** The days of the documents; null for all. */
  readonly window: Window | null;
  /** True where a tie leads from one to the other (`sentiment`). */
  readonly directed: boolean;
  /** For networkx: no two ties between the same two nodes. */
  readonly multigraph: false;
  /** Everybody who says something that counts, and of an `affiliation` network the issues. */
  readonly nodes: readonly NetworkNode[];
  /** An undirected tie stands once. */
  readonly edges: readonly NetworkEdge[];
  /** What was not counted. */
  readonly leftOut: LeftOut;
}

const NORMALIZATIONS = {
  congruence: ['none', 'average', 'jaccard', 'cosine'],
  conflict: ['none', 'average', 'jaccard', 'cosine'],
  subtract: ['none', 'average', 'jaccard', 'cosine'],
  affiliation: ['none', 'activity', 'prominence'],
  sentiment: ['none', 'activity', 'prominence'],
} as const satisfies Readonly<Record<NetworkType, readonly Normalization[]>>;

const KINDS = {
  ...COUNTING,
  type: oneOf(Object.keys(NORMALIZATIONS)),
  normalization: kinds.any,
  minimumPairs: numberFrom(0, Number.MAX_VALUE),
  minimumWeight: numberFrom(0, Number.MAX_VALUE),
  minimumStatements: whole(0),
} satisfies Kinds;

/**
 * Makes a network of those who speak in documents (Leifeld 2017, "Discourse Network Analysis").
 *
 * @param documents Analysed documents; actors of the same name are one.
 * @param options The type of the network, what its ties are divided by, and what counts.
 * @returns Nodes and ties. Who says something that counts is a node, tied or not. The same documents give the same network.
 * @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * const text = 'Norway and Sweden backed the sanctions. Hungary rejected the sanctions.';
 * const { edges } = network([analyze(text)], { type: 'subtract', weighting: 'count' });
 * edges.map(({ source, target, weight }) => [source, target, weight])
 * // [['state:HU', 'state:NO', -1], ['state:HU', 'state:SE', -1], ['state:NO', 'state:SE', 1]]
 */
export function network(documents: readonly DatedDocument[], options: NetworkOptions): Network {
  const selection = select(documents, options, KINDS, 'network');
  const { type, normalization = 'none', minimumPairs = RATHER_THAN_NOT, window = null } = options;
  const { minimumWeight = 0, minimumStatements = 0 } = options;
  checkKind(type, KINDS.type, 'type');
  checkKind(normalization, oneOf(NORMALIZATIONS[type]), 'normalization');
  const { nodes: all, edges, leftOut } = connect(selection, options, type, normalization, minimumPairs);
  const nodes = all.filter(({ kind, statements }) => kind === 'issue' || statements >= minimumStatements);
  const shown = new Set(nodes.map(({ id }) => id));
  return {
    ...{ type, normalization, window },
    directed: type === 'sentiment',
    multigraph: false,
    nodes,
    edges: edges.filter(
      ({ source, target, weight }) =>
        weight !== 0 && Math.abs(weight) >= minimumWeight && shown.has(source) && shown.has(target),
    ),
    leftOut,
  };
}

/** What is expected half a time is there as often as not. */
const RATHER_THAN_NOT = 0.5;

function connect(
  selection: ReturnType<typeof select>,
  options: NetworkOptions,
  type: NetworkType,
  normalization: Normalization,
  minimumPairs: number,
): Pick<Network, 'nodes' | 'edges' | 'leftOut'> {
  if (type === 'sentiment') {
    const { remarks, parties, leftOut } = readRemarks(selection, options);
    return { nodes: parties, edges: sentimentEdges(remarks, normalization), leftOut };
  }
  const { positions, parties, leftOut } = readPositions(selection, options);
  if (type === 'affiliation') {
    const { issues, edges } = affiliationEdges(positions, [...parties.keys()], normalization);
    return { nodes: [...parties.values(), ...issues], edges, leftOut };
  }
  return {
    nodes: [...parties.values()],
    edges: agreementEdges(positions, [...parties.keys()], type, normalization, minimumPairs),
    leftOut,
  };
}
