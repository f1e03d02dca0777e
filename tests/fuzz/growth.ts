/** How time grows with the length of a text, in processor time, since the machine may be busy with other things. */
import { processorTime } from '../processorTime';
import type { Pattern } from './growthPatterns';

/** More a doubling is not linear: what grows with the square takes 4 times as long, what grows with n log n 2.2 times at most here. */
export const MOST_GROWTH = 2.3;

/** Below this, in milliseconds, compiling and collecting garbage are as long as the work. */
export const LEAST_TIME = 300;

/** Milliseconds that a call takes; tests of what is below count steps instead, as those of two runs are the same. */
export type Clock = (run: () => unknown) => number;

export interface Growth {
  readonly name: string;
  readonly lengths: readonly number[];
  /** Milliseconds for each length. */
  readonly times: readonly number[];
  /** Greatest growth a doubling, the least of the last and the mean of the last two, to a time above `LEAST_TIME`; 0 where there is none. */
  readonly worst: number;
}

/**
 * Runs something on a pattern of `from` characters, twice as many and so on up to `to`, each once more where it took too long, since
 * the least of two tells more than one; no further where one took `patience` milliseconds.
 */
export function measureGrowth(
  { name, make }: Pattern,
  run: (text: string) => unknown,
  { from, to, patience = 10_000 }: { readonly from: number; readonly to: number; readonly patience?: number },
  clock: Clock = processorTime,
): Growth {
  const lengths: number[] = [];
  const times: number[] = [];
  let worst = 0;
  for (let length = from; length <= to; length *= 2) {
    const text = make(length);
    const before = times.at(-1) ?? Number.POSITIVE_INFINITY;
    let time = clock(() => run(text));
    for (let again = 0; again < 2 && isSlow(before, time); again++) {
      if (time > patience) break;
      time = Math.min(
        time,
        clock(() => run(text)),
      );
    }
    // Of two doublings, since garbage that is collected in one of three runs passes for growth in one of two, and of the last: what grows with the square does so in both.
    const first = times.at(-2);
    if (time >= LEAST_TIME && first !== undefined)
      worst = Math.max(worst, Math.min(Math.sqrt(time / first), time / before));
    lengths.push(length);
    times.push(time);
    if (time > patience) {
      if (first === undefined) worst = time / before;
      break;
    }
  }
  return { name, lengths, times, worst };
}

/**
 * Whether two lengths tell that time is proportional to length up to `to`: a line and a square are drawn through an eighth of
 * `upTo` and `upTo` characters, and either the last doubling to `to` grows by less than `MOST_GROWTH`, or all of it takes less than
 * `LEAST_TIME`. Where they do not tell, since garbage was collected in the longer one, they are asked again.
 */
export function isPlainlyLinear(
  { name, make }: Pattern,
  run: (text: string) => unknown,
  { upTo, to }: { readonly upTo: number; readonly to: number },
  clock: Clock = processorTime,
): Growth | null {
  const lengths = [upTo / 8, upTo];
  const texts = lengths.map(make);
  const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ask = (i: number) => {
    times[i] = Math.min(
      times[i]!,
      clock(() => run(texts[i]!)),
    );
  };
  for (let again = 0; again < 2; again++) {
    // The shorter one more often, since what is compiled at its first time would pass for a part of the line.
    for (const i of [0, 0, 0, 1]) ask(i);
    const [least, most] = extrapolated(lengths, times, to);
    if (most < LEAST_TIME || most < MOST_GROWTH * least) return { name, lengths, times, worst: 0 };
    if (times[1]! > 20 * times[0]!) break;
  }
  return null;
}

/** Times for half of `to` characters and all of them, by the line and the square through two lengths of which one is eight times the other. */
function extrapolated(
  [short, long]: readonly number[],
  times: readonly number[],
  to: number,
): [half: number, all: number] {
  const [first, second] = [times[0]! / short!, times[1]! / long!];
  const square = Math.max(0, (second - first) / (long! - short!));
  const line = Math.max(0, second - square * long!);
  const at = (length: number) => line * length + square * length ** 2;
  return [at(to / 2), at(to)];
}

const isSlow = (before: number, time: number): boolean => time >= LEAST_TIME && time > MOST_GROWTH * before;

/** A line of the table: name, growth, milliseconds for each length. */
export function growthLine({ name, lengths, times, worst }: Growth): string {
  const cells = times.map((time, i) => `${lengths[i]! / 1000} kB ${time.toFixed(0)}`);
  return `${worst.toFixed(2)}  ${name}: ${cells.join(', ')}`;
}
