/** The cue lexicon, parsed into maps by lemma when it is first asked. */
import type { CueForce } from '../document';
import { ADJECTIVE_CUES, AGENT_NOUNS, NOUN_CUES, SUPPORTED_NOUNS, VERB_CUES } from './data/cues';
import { LazyMap } from './lazyMap';

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

type Followers = Pick<CueEntry, 'frames' | 'prepositions'>;

/** What the words behind a cue say of what may follow it. Most cues share theirs with many others. */
const followersOf = (() => {
  const known = new Map<string, Followers>();
  return (words: readonly string[]): Followers => {
    const key = words.join(' ');
    let followers = known.get(key);
    if (!followers) {
      followers = {
        frames: new Set(words.filter((word) => FRAME_LETTERS.has(word))),
        prepositions: new Set(words.filter((word) => !FRAME_LETTERS.has(word))),
      };
      known.set(key, followers);
    }
    return followers;
  };
})();

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
        lemma: parts.length === 1 ? first : parts.join(' '),
        force: force as CueForce,
        rest: parts.slice(1),
        ...followersOf(after),
      };
      const known = byFirst.get(first);
      if (known) known.push(entry);
      else byFirst.set(first, [entry]);
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
  if (entries.length === 1) return [...entries];
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
export const VERBS = new LazyMap(() => parse(VERB_CUES));

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
      const entry: CueEntry = { lemma: first, force: force as CueForce, rest: [], ...followersOf(after) };
      const known = map.get(first);
      if (known) known.push(entry);
      else map.set(first, [entry]);
    }
  }
  return map;
}

/** Noun cues by their singular. */
export const NOUNS = new LazyMap(() => parsePrepositional(NOUN_CUES));
/** Adjective cues. */
export const ADJECTIVES = new LazyMap(() => parsePrepositional(ADJECTIVE_CUES));
/** Noun cues, and those that only a light verb makes cues, by their singular. */
export const SUPPORTED = new LazyMap(() => {
  const supported = new Map(parsePrepositional(SUPPORTED_NOUNS));
  for (const [noun, entries] of NOUNS) supported.set(noun, [...entries, ...(supported.get(noun) ?? [])]);
  return supported;
});
/** Nouns for holders of an attitude, by their singular. */
export const AGENTS = new LazyMap(() => parsePrepositional(AGENT_NOUNS));
