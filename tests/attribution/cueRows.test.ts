import { describe, expect, test } from 'vitest';
import { CUE_CLASSES, FRAMES } from '../../src/attribution/cueRow';
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
const rows = CUE_ROWS.flatMap((text) => text.split('\n')).filter((row) => row !== '');
const columns = (row: string) => row.split(' | ') as [string, string, string, string, string?];

/** What is wrong with a row among those before it. */
function faults(row: string, seen: Set<string>): string[] {
  const parts = columns(row);
  if (parts.length < 4 || parts.length > 5)
    return ['expected "lemma | class | force | frames" and perhaps " | example"'];
  const [lemma, cueClass, force, frames, example] = parts;
  const found: string[] = [];
  if (row.length > LONGEST_ROW) found.push(`is longer than ${LONGEST_ROW} characters`);
  if (!/^[\p{Ll}'é-]+(?: [\p{Ll}'-]+)*$/u.test(lemma)) found.push(`the lemma "${lemma}" is no words in small letters`);
  if (!(CUE_CLASSES as readonly string[]).includes(cueClass)) found.push(`"${cueClass}" is no class`);
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
  if (seen.has(`${lemma} | ${cueClass}`)) found.push(`"${lemma}" stands twice among its class`);
  seen.add(`${lemma} | ${cueClass}`);
  return found;
}

test('every row of the lexicon keeps to its grammar', () => {
  const seen = new Set<string>();
  expect(rows.flatMap((row) => faults(row, seen).map((fault) => `${row}: ${fault}`))).toEqual([]);
  expect(rows.length).toBeGreaterThan(2000);
});

describe('a row that breaks the grammar is told', () => {
  test.each([
    ['deny verb deny clause', 'expected "lemma'],
    ['Deny | verb | deny | clause', 'no words in small letters'],
    ['deny | vreb | deny | clause', '"vreb" is no class'],
    ['rule out | verb | reject | object', 'verbs are one word'],
    ['deny | idiom | deny | clause', 'verbs are one word'],
    ['take issue with | particle-verb | reject | object', 'it is an idiom'],
    ['deny | verb | denial | clause', '"denial" is no force'],
    ['deny | verb | deny | clasue', '"clasue" is no frame'],
    ['deny | verb | deny | ', '"" is no frame'],
    ['deny | verb | deny | clause clause', 'names a frame twice'],
    ['suggest | verb | assert | clause infinitive=offer', '"offer" is no other force'],
    ['open | adjective | assert | to=assert', '"assert" is no other force'],
    ['deny | verb | deny | clause | Oslo denied it.', 'marks no [content]'],
    [`deny | verb | deny | clause | [${'very '.repeat(40)}]`, 'longer than 160'],
    ['say | verb | deny | clause', 'stands twice'],
  ])('%s', (row, fault) => {
    expect(faults(row, new Set(['say | verb'])).join('; ')).toContain(fault);
  });

  test('and one that keeps to it is not', () =>
    expect(faults('open | adjective | assert | about to=support | Oslo is open to [talks].', new Set())).toEqual([]));
});

/** The content between brackets, and the sentence without them. */
function marked(example: string): { text: string; content: string[] } {
  return {
    text: example.replace(/[[\]]/g, ''),
    content: [...example.matchAll(/\[([^[\]]+)\]/g)].map(([, piece]) => piece as string),
  };
}

const examples = rows.map(columns).filter((row): row is [string, string, string, string, string] => row.length === 5);

test.each(examples)('%s | %s | %s | %s | %s', (lemma, _class, force, frames, example) => {
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
  expect(examples.some(([, cueClass, , frames]) => cueClass === name || frames.split(' ').includes(name))).toBe(true);
});
