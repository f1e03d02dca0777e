/** One row of the cue lexicon, read: its columns are told in `english/attribution/cues`. Whether a row keeps to them is a test's business. */
import type { CueForce } from '../document';
import type { CUE_ROWS } from '../english/attribution/cues';

export type CueClass = keyof typeof CUE_ROWS;

/** What may follow a cue; all other words of the column are prepositions. */
export const FRAMES = [
  'quotation',
  'clause',
  'question-clause',
  'infinitive',
  'object+infinitive',
  'object',
  'gerund',
  'addressee',
  'to-addressee',
  'needs-actor',
  'holder',
] as const;
export type Frame = (typeof FRAMES)[number];

const isFrame = (word: string): word is Frame => (FRAMES as readonly string[]).includes(word);

/** What a cue does, and what may follow it. */
export interface CueEntry {
  readonly lemma: string;
  readonly class: CueClass;
  readonly force: CueForce;
  /** Words that must follow the first, of a cue of several words ("out" of "point out"). */
  readonly rest: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions whose object is the content. */
  readonly prepositions: ReadonlySet<string>;
}

/** Frames of one force; null stands for that of the row. */
interface Followers extends Pick<CueEntry, 'frames' | 'prepositions'> {
  readonly force: CueForce | null;
}

/**
 * Reads a row.
 *
 * @returns An entry for each force that it has: first its own, then those of single frames ("to=support").
 *
 * @example
 * readCueRow('adjective', 'open | assert | about to=support').map(({ force }) => force) // [ 'assert', 'support' ]
 */
export function readCueRow(cueClass: CueClass, row: string): readonly CueEntry[] {
  const [lemma, own, frames] = row.split(' | ') as [string, CueForce, string];
  const rest = lemma.split(' ').slice(1);
  return followersOf(frames).map(({ force, ...followers }) => ({
    lemma,
    class: cueClass,
    force: force ?? own,
    rest,
    ...followers,
  }));
}

const known = new Map<string, readonly Followers[]>();

/** What the column of frames says; most cues share theirs with many others. */
function followersOf(column: string): readonly Followers[] {
  const followers = known.get(column) ?? readFrames(column);
  known.set(column, followers);
  return followers;
}

function readFrames(column: string): readonly Followers[] {
  const words = column.split(' ').map((word) => word.split('=') as [string, CueForce?]);
  const forces = new Set([null, ...words.map(([, force]) => force ?? null)]);
  return [...forces].map((force) => {
    const own = words.filter((word) => (word[1] ?? null) === force).map(([frame]) => frame);
    return {
      force,
      frames: new Set(own.filter(isFrame)),
      prepositions: new Set(own.filter((frame) => !isFrame(frame))),
    };
  });
}
