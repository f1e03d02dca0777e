import { describe, expect, test } from 'vitest';
import { type CueClass, FRAMES } from '../../src/attribution/cueRow';
import type { CueForce } from '../../src/document';
import { CUE_ROWS } from '../../src/english/attribution/cues';
import { PREPOSITIONS } from '../../src/english/attribution/prepositions';
import { raw } from './read';

const FORCES: Record<CueForce, true> = {
  assert: true,
  demand: true,
  ask: true,
  praise: true,
  criticize: true,
  accuse: true,
  support: true,
  reject: true,
  deny: true,
  refuse: true,
  warn: true,
  promise: true,
  threaten: true,
  offer: true,
  agree: true,
  think: true,
  want: true,
  intend: true,
  act: true,
};
const LONGEST_ROW = 160;
/** Classes of verbs make one cue of a row, and so take one force. */
const VERBAL = new Set(['verb', 'particle-verb', 'idiom']);
const CUE_CLASSES = Object.keys(CUE_ROWS) as CueClass[];
const rows = CUE_CLASSES.flatMap((cueClass) =>
  CUE_ROWS[cueClass]
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => ({ cueClass, row })),
);

/** What is wrong with a row among those before it. */
function faults(cueClass: CueClass, row: string, seen: Set<string>): string[] {
  const parts = row.split(' | ');
  if (parts.length < 3 || parts.length > 4) return ['expected "lemma | force | frames" and perhaps " | example"'];
  const [lemma, force, frames, example] = parts as [string, string, string, string?];
  const found: string[] = [];
  if (row.length > LONGEST_ROW) found.push(`is longer than ${LONGEST_ROW} characters`);
  if (!/^[\p{Ll}'é-]+(?: [\p{Ll}'-]+)*$/u.test(lemma)) found.push(`the lemma "${lemma}" is no words in small letters`);
  if ((cueClass === 'verb') !== (VERBAL.has(cueClass) && !lemma.includes(' ')))
    found.push(`"${lemma}" is no ${cueClass}: verbs are one word, particle verbs and idioms several`);
  if (
    cueClass === 'particle-verb' &&
    lemma
      .split(' ')
      .slice(1)
      .some((word) => !PREPOSITIONS.has(word))
  )
    found.push(`"${lemma}" has a word that is no particle: it is an idiom`);
  if (!(force in FORCES)) found.push(`"${force}" is no force`);
  const words = frames.split(' ').map((word) => word.split('='));
  for (const [frame = '', own] of words) {
    if (!(FRAMES as readonly string[]).includes(frame) && !PREPOSITIONS.has(frame))
      found.push(`"${frame}" is no frame and no preposition`);
    if (own !== undefined && (!(own in FORCES) || own === force || VERBAL.has(cueClass)))
      found.push(`"${own}" is no other force that a ${cueClass} can have in a frame`);
  }
  if (new Set(words.map(([frame]) => frame)).size < words.length) found.push('names a frame twice');
  if (example !== undefined && !/\[[^[\]]+\]/.test(example)) found.push('the example marks no [content]');
  if (seen.has(`${cueClass} ${lemma}`)) found.push(`"${lemma}" stands twice among its class`);
  seen.add(`${cueClass} ${lemma}`);
  return found;
}

test('every row of the lexicon keeps to its grammar', () => {
  const seen = new Set<string>();
  expect(
    rows.flatMap(({ cueClass, row }) => faults(cueClass, row, seen).map((fault) => `${cueClass}: ${row}: ${fault}`)),
  ).toEqual([]);
  expect(rows.length).toBeGreaterThan(2000);
});

describe('a row that breaks the grammar is told', () => {
  test.each([
    ['verb', 'deny deny clause', 'expected "lemma'],
    ['verb', 'Deny | deny | clause', 'no words in small letters'],
    ['verb', 'rule out | reject | object', 'verbs are one word'],
    ['idiom', 'deny | deny | clause', 'verbs are one word'],
    ['particle-verb', 'take issue with | reject | object', 'it is an idiom'],
    ['verb', 'deny | denial | clause', '"denial" is no force'],
    ['verb', 'deny | deny | clasue', '"clasue" is no frame'],
    ['verb', 'deny | deny | ', '"" is no frame'],
    ['verb', 'deny | deny | clause clause', 'names a frame twice'],
    ['verb', 'suggest | assert | clause infinitive=offer', '"offer" is no other force'],
    ['adjective', 'open | assert | to=assert', '"assert" is no other force'],
    ['verb', 'deny | deny | clause | Oslo denied it.', 'marks no [content]'],
    ['verb', `deny | deny | clause | [${'very '.repeat(40)}]`, 'longer than 160'],
    ['verb', 'say | deny | clause', 'stands twice'],
  ] as const)('%s: %s', (cueClass, row, fault) => {
    expect(faults(cueClass, row, new Set(['verb say'])).join('; ')).toContain(fault);
  });

  test('and one that keeps to it is not', () =>
    expect(
      faults('adjective', 'open | assert | about to=support | Oslo is open to [talks].', new Set(['verb open'])),
    ).toEqual([]));
});

/** The content between brackets, and the sentence without them. */
function marked(example: string): { text: string; content: string[] } {
  return {
    text: example.replace(/[[\]]/g, ''),
    content: [...example.matchAll(/\[([^[\]]+)\]/g)].map(([, piece]) => piece as string),
  };
}

const examples = rows.flatMap(({ cueClass, row }) => {
  const [lemma, force, frames, example] = row.split(' | ') as [string, string, string, string?];
  return example === undefined ? [] : [{ cueClass, lemma, force, frames, example }];
});

test.each(examples)('$cueClass $lemma: $example', ({ lemma, force, frames, example }) => {
  const { text, content } = marked(example);
  const forces = [force, ...frames.split(' ').flatMap((frame) => frame.split('=').slice(1))];
  const read = raw(text).attributions.map(({ cue, content: pieces }) => ({
    lemma: cue?.lemma,
    force: forces.includes(cue?.force ?? '') ? force : cue?.force,
    content: pieces.map(({ start, end }) => text.slice(start, end)),
  }));
  expect(read).toContainEqual({ lemma, force, content });
});

test.each([...CUE_CLASSES, ...FRAMES])('%s has an example', (name) => {
  expect(examples.some(({ cueClass, frames }) => cueClass === name || frames.split(' ').includes(name))).toBe(true);
});
