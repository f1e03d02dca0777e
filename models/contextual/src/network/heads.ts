/** What the network says of a statement, out of what its last layer says of each piece: the `heads` of `net.py`. */
import type { Batch, Scores } from '../session';
import { type Machine, meanOf } from './machine';
import type { Factor } from './parts';

type Row = Float32Array;

export function headsOf(machine: Machine): (batch: Batch) => Scores {
  const { parts, places, floats } = machine;
  const { width } = parts;
  return (batch) => {
    const pieces = Array.from({ length: batch.t }, (_, piece) => {
      const from = places.x / 4 + piece * width;
      return floats.slice(from, from + width);
    });
    const mean = meanOf(machine, batch.t);
    return {
      ...issuesOf(machine, pieces, mean),
      attitudes: attitudesOf(machine, batch, pieces, mean),
      tone: toneOf(machine, pieces, mean),
    };
  };
}

function issuesOf(machine: Machine, pieces: readonly Row[], mean: Row): Pick<Scores, 'issues' | 'stances'> {
  const { width, issueCount, queries, about, aboutBias, side, sideOwn, sideOut, sideOutOwn } = machine.parts;
  const issues = new Float32Array(issueCount);
  const stances = new Float32Array(3 * issueCount);
  const own = Array.from({ length: issueCount }, (_, issue) =>
    joined(attended(pieces, queries.subarray(issue * width, (issue + 1) * width)), mean),
  );
  own.forEach((row, issue) => {
    issues[issue] = dot(row, about, issue * row.length) + aboutBias[issue]!;
  });
  const hidden = multiplied(machine, own, 'side', (row, issue) => {
    for (let i = 0; i < row.length; i++) row[i]! += sideOwn[issue * side.columns + i]!;
  });
  hidden.forEach((row, issue) => {
    const common = factored(row, sideOut);
    for (let stance = 0; stance < 3; stance++) {
      const place = 3 * issue + stance;
      stances[place] = common[stance]! + dot(row, sideOutOwn, place * side.columns);
    }
  });
  return { issues, stances };
}

function attitudesOf(machine: Machine, { actor, targets, t, k }: Batch, pieces: readonly Row[], mean: Row): Row {
  const { width, nobody, positionCount } = machine.parts;
  const who = actor.some((mark) => mark !== 0) ? marked(pieces, actor) : nobody;
  const attitudes = new Float32Array(3 * k);
  // As many at a time as there is room for.
  for (let first = 0; first < k; first += positionCount) {
    const lot = Array.from({ length: Math.min(positionCount, k - first) }, (_, i) =>
      marked(pieces, targets.subarray((first + i) * t, (first + i + 1) * t)),
    );
    const seen = multiplied(machine, lot, 'look').map((row) => attended(pieces, row, Math.sqrt(width)));
    const rows = lot.map((row, i) => joined(row, seen[i]!, who, mean));
    multiplied(machine, rows, 'feel', () => {}).forEach((row, i) => {
      attitudes.set(factored(row, machine.parts.feelOut), 3 * (first + i));
    });
  }
  return attitudes;
}

function toneOf({ parts }: Machine, pieces: readonly Row[], mean: Row): Row {
  const row = joined(attended(pieces, parts.toneQuery), mean);
  const { weights, bias } = parts.toneOut;
  return bias.map((own, tone) => own + dot(row, weights, tone * row.length));
}

/**
 * Rows times weights of eight bits.
 *
 * @param before What happens to each before it goes through the unit; without, it goes through none.
 */
function multiplied(
  { parts, places, kernels, floats, multiply }: Machine,
  rows: readonly Row[],
  name: 'side' | 'look' | 'feel',
  before?: (row: Row, at: number) => void,
): Row[] {
  const linear = parts[name];
  rows.forEach((row, at) => {
    floats.set(row, places.wide / 4 + at * linear.depth);
  });
  multiply(places.wide, linear, places.mixed, rows.length);
  const found = rows.map((_, at) => {
    const from = places.mixed / 4 + at * linear.columns;
    return floats.subarray(from, from + linear.columns);
  });
  if (before) {
    found.forEach(before);
    kernels.gelu(places.mixed, places.mixed + 4 * rows.length * linear.columns);
  }
  return found.map((row) => row.slice());
}

/** The pieces by how well they fit a query, as weights that add up to 1. */
function attended(pieces: readonly Row[], query: Row, by = 1): Row {
  const scores = pieces.map((piece) => dot(piece, query, 0) / by);
  const most = scores.reduce((all, own) => Math.max(all, own), Number.NEGATIVE_INFINITY);
  const weights = scores.map((own) => Math.exp(own - most));
  return weighted(
    pieces,
    weights,
    weights.reduce((all, own) => all + own, 0),
  );
}

/** The mean of the pieces that are marked; nothing where none is. */
function marked(pieces: readonly Row[], marks: Float32Array): Row {
  return weighted(
    pieces,
    marks,
    Math.max(
      1,
      marks.reduce((all, own) => all + own, 0),
    ),
  );
}

function weighted(pieces: readonly Row[], weights: ArrayLike<number>, total: number): Row {
  const sum = new Float32Array(pieces[0]?.length ?? 0);
  pieces.forEach((piece, at) => {
    const weight = weights[at]! / total;
    if (weight === 0) return;
    for (let i = 0; i < sum.length; i++) sum[i]! += weight * piece[i]!;
  });
  return sum;
}

/** Three scores. */
function factored(row: Row, { weights, bias }: Factor): Row {
  return bias.map((own, score) => row.reduce((sum, value, i) => sum + value * weights[3 * i + score]!, own));
}

function joined(...rows: readonly Row[]): Row {
  const all = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}

function dot(row: Row, others: Row, at: number): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += row[i]! * others[at + i]!;
  return sum;
}
