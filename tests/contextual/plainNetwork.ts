/** The network of the reader, written out as `net.py` has it, in numbers with a fraction throughout: what the one in eight bits is held against. */
import type { Batch, Scores } from '../../models/contextual/src/session';
import { factorOf, ISSUES, LAYERS, tensorOf, WIDTH } from './tinyWeights';

type Matrix = readonly (readonly number[])[];

const sum = (values: readonly number[]) => values.reduce((all, own) => all + own, 0);
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((own, i) => own * b[i]!));
const plus = (a: readonly number[], b: readonly number[]) => a.map((own, i) => own + b[i]!);
const times = (a: readonly number[], b: readonly number[]) => a.map((own, i) => own * b[i]!);
const row = (name: string, at: number, width: number) =>
  Array.from({ length: width }, (_, i) => tensorOf(name)[at * width + i]!);
const vector = (name: string) => Array.from(tensorOf(name));

/** Numerically integrated, so that it shares no formula with what it is held against. */
function normalDistribution(x: number): number {
  const steps = 400;
  const width = Math.abs(x) / steps;
  const density = (at: number) => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  const half = sum(Array.from({ length: steps }, (_, i) => density((i + 0.5) * width) * width));
  return x < 0 ? 0.5 - half : 0.5 + half;
}
const gelu = (x: number) => x * normalDistribution(x);

function softmax(scores: readonly number[]): number[] {
  const raised = scores.map(Math.exp);
  return raised.map((own) => own / sum(raised));
}

function norm(x: readonly number[], name: string): number[] {
  const mean = sum(x) / x.length;
  const spread = Math.sqrt(sum(x.map((own) => (own - mean) ** 2)) / x.length + 1e-12);
  const even = x.map((own) => (own - mean) / spread);
  return plus(times(even, vector(`reader.${name}.weight`)), vector(`reader.${name}.bias`));
}

function linear(x: readonly number[], part: string): number[] {
  const name = `reader.${part.replace('/', '.')}`;
  const factor = factorOf(part);
  const scales = tensorOf(factor.replace(/_q$/, '_s'));
  const shrunk = part.startsWith('layers') ? times(x, vector(`${name}.shrink`)) : x;
  return vector(`${name}.bias`).map(
    (bias, column, all) =>
      bias + sum(shrunk.map((own, k) => own * tensorOf(factor)[k * all.length + column]!)) * scales[column]!,
  );
}

const mixed = (weights: readonly number[], rows: Matrix) =>
  rows[0]!.map((_, i) => sum(weights.map((own, at) => own * rows[at]![i]!)));
const mean = (rows: Matrix) =>
  mixed(
    rows.map(() => 1 / rows.length),
    rows,
  );

function embedding(id: number, position: number): number[] {
  const packed = row('words_packed', id, WIDTH / 2);
  const numbers = [...packed.map((both) => both >> 4), ...packed.map((both) => both & 15)];
  const word = numbers.map((own) => (own - 8) * tensorOf('words_scale')[id]!);
  return norm(plus(word, row('reader.positions.weight', position, WIDTH)), 'norm');
}

function layer(x: Matrix, at: number): Matrix {
  const name = (part: string) => `layers.${at}/${part}`;
  const asked = x.map((own) => linear(own, name('qkv')));
  const part = (own: readonly number[], which: number) => own.slice(which * WIDTH, (which + 1) * WIDTH);
  const said = asked.map((own) => {
    const scores = asked.map((other) => dot(part(own, 0), part(other, 1)) / Math.sqrt(WIDTH));
    const rows = asked.map((other) => part(other, 2));
    return linear(mixed(softmax(scores), rows), name('out'));
  });
  return x.map((own, i) => {
    const y = norm(plus(own, said[i]!), `layers.${at}.norm1`);
    return norm(plus(y, linear(linear(y, name('up')).map(gelu), name('down'))), `layers.${at}.norm2`);
  });
}

export function plainNetwork({ ids, t, k, actor, targets }: Batch): Scores & { readonly vector: number[] } {
  let x: Matrix = [...ids].map(embedding);
  const means: number[] = [];
  for (let at = 0; at < LAYERS; at++) {
    if (at === 2)
      x = x.map((own, i) =>
        plus(
          own,
          vector('reader.acting').map((value) => value * actor[i]!),
        ),
      );
    x = layer(x, at);
    if (at > 0) means.push(...mean(x));
  }
  const pieces = x;
  const attended = (query: readonly number[], by = 1) =>
    mixed(softmax(pieces.map((own) => dot(own, query) / by)), pieces);
  const whole = mean(pieces);
  const hidden = vector('reader.side_own').length / ISSUES.length;
  const about = ISSUES.map((_, i) => [...attended(row('reader.queries', i, WIDTH)), ...whole]);
  const sides = about.map((own, i) => plus(linear(own, 'side'), row('reader.side_own', i, hidden)).map(gelu));
  const three = (own: readonly number[], factor: string, bias: string) =>
    vector(bias).map((value, s) => value + sum(own.map((one, i) => one * tensorOf(factor)[3 * i + s]!)));
  const stances = sides.flatMap((own, i) =>
    three(own, 'side_out', 'reader.side_out.bias').map(
      (value, s) => value + dot(own, row('reader.side_out_own', 3 * i + s, hidden)),
    ),
  );
  const pooled = (marks: readonly number[]) =>
    mixed(
      marks.map((mark) => mark / Math.max(1, sum(marks))),
      pieces,
    );
  const who = sum([...actor]) > 0 ? pooled([...actor]) : vector('reader.nobody');
  const attitudes = Array.from({ length: k }, (_, target) => {
    const own = pooled([...targets.subarray(target * t, (target + 1) * t)]);
    const seen = attended(linear(own, 'look'), Math.sqrt(WIDTH));
    return three(linear([...own, ...seen, ...who, ...whole], 'feel').map(gelu), 'feel_out', 'reader.feel_out.bias');
  }).flat();
  const heard = [...attended(vector('reader.tone_query')), ...whole];
  return {
    issues: Float32Array.from(
      about,
      (own, i) => dot(own, row('reader.about', i, 2 * WIDTH)) + tensorOf('reader.about_bias')[i]!,
    ),
    stances: Float32Array.from(stances),
    attitudes: Float32Array.from(attitudes),
    tone: Float32Array.from(
      [0, 1, 2],
      (t) => dot(heard, row('reader.tone_out.weight', t, 2 * WIDTH)) + tensorOf('reader.tone_out.bias')[t]!,
    ),
    vector: means,
  };
}

/** How far numbers are from others, as a share of the size of those: what is left out by counting in eight bits is a few in a hundred. */
export function distance(found: ArrayLike<number>, wanted: ArrayLike<number>): number {
  const size = (values: readonly number[]) => Math.sqrt(sum(values.map((own) => own ** 2)));
  const all = Array.from(wanted);
  return found.length === all.length ? size(all.map((own, i) => found[i]! - own)) / size(all) : Number.NaN;
}
