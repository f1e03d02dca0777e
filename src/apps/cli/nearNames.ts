/** Names that may have been meant by one that is not there. */

import { fold } from '../../runtime/names';

/** A name, and what else it is written as. */
export interface Named {
  readonly name: string;
  readonly others: readonly string[];
}

/** More would have to be read, and not seen at a glance. Own choice. */
const AT_MOST = 3;
/** One slip of the pen in so many letters, and one in shorter names. Own choice. */
const LETTERS_A_SLIP = 4;
/** A part of a name that is shorter stands in too many. Own choice. */
const SHORTEST_PART = 3;

/**
 * Finds names like one that was asked for: by another name of theirs, as a part of them, or but for slips of the pen.
 *
 * @returns Up to three of them, the nearest first.
 * @example
 * nearNames('Kenia', [{ name: 'Kenya', others: [] }, { name: 'Norway', others: [] }]) // ['Kenya']
 */
export function nearNames(asked: string, known: readonly Named[]): string[] {
  const wanted = fold(asked);
  const ranked = known.map(({ name, others }) => ({
    name,
    far: [name, ...others].reduce((least, each) => Math.min(least, farness(wanted, fold(each))), Infinity),
  }));
  // Beside one that is called so nothing is near.
  const same = ranked.filter(({ far }) => far === 0);
  const near = same.length > 0 ? same : ranked.filter(({ far }) => far < Infinity).sort((a, b) => a.far - b.far);
  return [...new Set(near.map(({ name }) => name))].slice(0, AT_MOST);
}

/** 0 for the same, less than 1 for a part, the number of slips else; infinite where names are not near. */
function farness(wanted: string, name: string): number {
  if (wanted === name) return 0;
  const [shorter, longer] = wanted.length < name.length ? [wanted, name] : [name, wanted];
  if (shorter.length >= SHORTEST_PART && ` ${longer} `.includes(` ${shorter} `)) return 0.5;
  const most = Math.max(1, Math.floor(longer.length / LETTERS_A_SLIP));
  if (shorter.length < SHORTEST_PART || longer.length - shorter.length > most) return Infinity;
  const slips = countSlips(shorter, longer);
  return slips <= most ? slips : Infinity;
}

/** Letters to be added, dropped or exchanged (Levenshtein 1966), row by row of the table. */
function countSlips(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(exchanged, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
