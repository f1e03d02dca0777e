/** Texts whose line ends are line feeds, so that programs which translate them count alike. */
import { countBelow } from './offsets';

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
    toFed: (unit) => unit - countBelow(lost, (index) => index < unit),
    fromFed: (unit) => unit + countBelow(lost, (index, i) => index - i < unit),
  };
}
