/** What a report has made, as exports and pictures take it: whoever hands in another one is told so. */
import { checkKind, type Fields, type Kind } from '../runtime/checks';
import { having, isFlag, isListOf, isNumber, isOneOf, isText, orNull, type Test } from '../runtime/doors';

const numbers = (...names: readonly string[]): Readonly<Record<string, Test>> =>
  Object.fromEntries(names.map((name) => [name, isNumber]));
const texts = (...names: readonly string[]): Readonly<Record<string, Test>> =>
  Object.fromEntries(names.map((name) => [name, isText]));

const party = { ...texts('id', 'name', 'kind'), country: orNull(isText), ...numbers('statements') };

const cell = {
  ...texts('issue'),
  ...numbers('count', 'favor', 'against', 'neutral', 'weight', 'mean'),
  interval: (value: unknown) => isListOf(isNumber)(value) && (value as readonly number[]).length === 2,
  statements: isListOf(having(texts('statement'))),
};

const isMatrix = having({
  by: isText,
  issues: isListOf(isText),
  rows: isListOf(having({ ...party, cells: isListOf(orNull(having(cell))) })),
});

const isTimeline = having({
  period: isText,
  series: isListOf(
    having({
      party: having(party),
      issue: isText,
      points: isListOf(having({ ...cell, ...texts('period', 'from', 'to') })),
      changes: isListOf(having({ ...texts('period', 'from'), ...numbers('before', 'after', 'strength') })),
    }),
  ),
});

const hasNodesAndTies = having({
  type: isOneOf(['congruence', 'conflict', 'subtract', 'affiliation', 'sentiment']),
  directed: isFlag,
  nodes: isListOf(having(party)),
  edges: isListOf(having({ ...texts('source', 'target'), ...numbers('weight') })),
});

/** A tie to a node that is not there cannot be drawn. */
function isNetwork(value: unknown): boolean {
  if (!hasNodesAndTies(value)) return false;
  const { nodes, edges } = value as Readonly<Record<'nodes' | 'edges', readonly Fields[]>>;
  const ids = new Set(nodes.map(({ id }) => id));
  return edges.every(({ source, target }) => ids.has(source) && ids.has(target));
}

const shapes: Readonly<Record<string, Test>> = {
  line: having(numbers('x1', 'y1', 'x2', 'y2')),
  circle: having(numbers('x', 'y', 'r')),
  path: having(texts('d')),
  text: having({ ...numbers('x', 'y'), ...texts('text') }),
};

const isPicture = having({
  ...numbers('width', 'height'),
  title: isText,
  shapes: isListOf((shape) =>
    Object.entries(shapes).some(([kind, fits]) => having({ kind: isOneOf([kind]) })(shape) && fits(shape)),
  ),
});

const forms = {
  matrix: { expected: 'what `positionMatrix` returns', holds: isMatrix },
  timeline: { expected: 'what `timeline` returns', holds: isTimeline },
  network: { expected: 'what `network` returns', holds: isNetwork },
  picture: { expected: 'what `matrixPicture`, `networkPicture` or `timelinePicture` returns', holds: isPicture },
} as const satisfies Readonly<Record<string, Kind>>;

/** @throws INVALID_OPTION where the value is no result of this kind. */
export function checkResult(value: unknown, kind: keyof typeof forms): void {
  checkKind(value, forms[kind], kind);
}

/** Whether a value is a matrix, a timeline or a network. */
export function isReport(value: unknown): boolean {
  return isMatrix(value) || isTimeline(value) || isNetwork(value);
}
