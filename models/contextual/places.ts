/** Names of states, their capitals and peoples in a text, so that training can exchange them for those of another state. */
import { countries } from '../../src/english/mentions/countries';
import { stateNames } from '../../src/english/mentions/states';

type Kind = 'state' | 'capital' | 'adjective' | 'people';

/** Where a name stands (UTF-16 units), what kind it is, and the state's code. */
export type Place = readonly [start: number, end: number, kind: Kind, code: string];

const kinds = new Map<string, readonly [Kind, string]>();
const add = (names: string | undefined, kind: Kind, code: string): void => {
  for (const name of (names ?? '').split(/[;,]\s*/))
    if (name.length > 3 && !kinds.has(name)) kinds.set(name, [kind, code]);
};
for (const [code = '', short, , capital, adjective] of table(countries)) {
  add(short, 'state', code);
  add(capital, 'capital', code);
  add(adjective, 'adjective', code);
}
for (const [code = '', short, others, adjectives, people] of table(stateNames)) {
  add(short, 'state', code);
  add(others, 'state', code);
  add(adjectives, 'adjective', code);
  add(people, 'people', code);
}
const escaped = [...kinds.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const NAMES = new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu');

/** @returns The places in order, without overlap. */
export function placesOf(text: string): Place[] {
  return [...text.matchAll(NAMES)].flatMap(({ index, 0: name }) => {
    const found = kinds.get(name);
    return found ? [[index, index + name.length, ...found] as const] : [];
  });
}

function table(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}
