/** Texts whose line ends are line feeds, so that programs which translate them count alike. */
import { itemAt } from './lists';

export interface FedLines {
  readonly text: string;
  /** From units of the given text to units of the new one. */
  readonly toFed: (unit: number) => number;
  /** And back. */
  readonly fromFed: (unit: number) => number;
}

/** Puts a line feed for every line end of two characters, and for every carriage return. */
export function feedLines(given: string): FedLines {
  const lost = [...given.matchAll(/\r\n/g)].map(({ index }) => index);
  return {
    text: given.replace(/\r\n?/g, '\n'),
    toFed: (unit) => unit - countWhile(lost, (index) => index < unit),
    fromFed: (unit) => unit + countWhile(lost, (index, i) => index - i < unit),
  };
}

/** How many of the first items hold; those that hold stand before those that do not. */
function countWhile(items: readonly number[], holds: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(itemAt(items, middle), middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
