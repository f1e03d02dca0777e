/** The cue lexicon, parsed once into maps by lemma. */
import type { CueForce } from '../document';
import { ADJECTIVE_CUES, AGENT_NOUNS, NOUN_CUES, SUPPORTED_NOUNS, VERB_CUES } from './data/cues';

/** What a cue word does, and what may follow it. */
export interface CueEntry {
  readonly lemma: string;
  readonly force: CueForce;
  /** Words that must follow the first, of a phrasal cue ("out" of "point out"). */
  readonly rest: readonly string[];
  readonly frames: ReadonlySet<string>;
  /** Prepositions whose object is the content. */
  readonly prepositions: ReadonlySet<string>;
}

const FRAME_LETTERS = new Set(['q', 't', 'w', 'i', 'o', 'n', 'g', 'r', 'R', 'a']);

function parse(table: Readonly<Partial<Record<CueForce, string>>>): ReadonlyMap<string, readonly CueEntry[]> {
  const byFirst = new Map<string, CueEntry[]>();
  for (const [force, text] of Object.entries(table)) {
    for (const row of text.split(/[|\n]/)) {
      const words = row.trim().split(' ');
      // Words up to the first frame letter are the cue; the rest frames and prepositions.
      const cut = words.findIndex(
        (word, i) =>
          i > 0 &&
          FRAME_LETTERS.has(word) &&
          !(word === 'a' && i < words.length - 1 && !FRAME_LETTERS.has(words[i + 1]!)),
      );
      const parts = cut < 0 ? [words[0]!] : words.slice(0, cut);
      const after = words.slice(parts.length);
      const first = parts[0]!;
      const entry: CueEntry = {
        lemma: parts.join(' '),
        force: force as CueForce,
        rest: parts.slice(1),
        frames: new Set(after.filter((word) => FRAME_LETTERS.has(word))),
        prepositions: new Set(after.filter((word) => !FRAME_LETTERS.has(word))),
      };
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
    }
  }
  // Longer cues first, so that "call for" wins over "call".
  for (const [first, entries] of byFirst)
    byFirst.set(
      first,
      merged(entries).sort((a, b) => b.rest.length - a.rest.length),
    );
  return byFirst;
}

/** A lemma under several forces is one cue that takes the frames of all; its force is that which has most of them. */
function merged(entries: readonly CueEntry[]): CueEntry[] {
  const byLemma = new Map<string, CueEntry>();
  for (const entry of [...entries].sort((a, b) => b.frames.size - a.frames.size)) {
    const main = byLemma.get(entry.lemma);
    byLemma.set(
      entry.lemma,
      main
        ? {
            ...main,
            frames: new Set([...main.frames, ...entry.frames]),
            prepositions: new Set([...main.prepositions, ...entry.prepositions]),
          }
        : entry,
    );
  }
  return [...byLemma.values()];
}

/** Verb cues by the lemma of their first word. */
export const VERBS = parse(VERB_CUES);

/** Particles and prepositions that make another verb of one ("point out"). */
const PARTICLE =
  /^(?:out|up|down|off|on|in|back|away|over|forth|forward|around|along|through|apart|aside|for|to|of|at|with|about|against|upon|into|by|from|after|behind)$/;

/** Can a cue of this lemma be followed in one of these ways (a frame letter each)? Whole idioms ("leave no doubt", "give notice") are not asked. */
export const verbTakes = (lemma: string, ...frames: readonly string[]): boolean =>
  VERBS.get(lemma)?.some(
    ({ rest, frames: own }) =>
      (rest.length === 0 || (rest.length === 1 && PARTICLE.test(rest[0]!))) && frames.some((frame) => own.has(frame)),
  ) ?? false;

function parsePrepositional(
  table: Readonly<Partial<Record<CueForce, string>>>,
): ReadonlyMap<string, readonly CueEntry[]> {
  const map = new Map<string, CueEntry[]>();
  for (const [force, text] of Object.entries(table)) {
    for (const row of text.split(/[|\n]/)) {
      const [first, ...after] = row.trim().split(' ') as [string, ...string[]];
      const entry: CueEntry = {
        lemma: first,
        force: force as CueForce,
        rest: [],
        frames: new Set(after.filter((word) => FRAME_LETTERS.has(word))),
        prepositions: new Set(after.filter((word) => !FRAME_LETTERS.has(word))),
      };
      map.set(first, [...(map.get(first) ?? []), entry]);
    }
  }
  return map;
}

/** Noun cues by their singular. */
export const NOUNS = parsePrepositional(NOUN_CUES);
/** Adjective cues. */
export const ADJECTIVES = parsePrepositional(ADJECTIVE_CUES);
/** Noun cues, and those that only a light verb makes cues, by their singular. */
export const SUPPORTED = new Map(parsePrepositional(SUPPORTED_NOUNS));
for (const [noun, entries] of NOUNS) SUPPORTED.set(noun, [...entries, ...(SUPPORTED.get(noun) ?? [])]);
/** Nouns for holders of an attitude, by their singular. */
export const AGENTS = parsePrepositional(AGENT_NOUNS);
