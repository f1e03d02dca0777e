/** One row of the deed lexicon, read: its columns are told in `english/deeds/verbs`. Whether a row keeps to them is a test's business. */
import type { EventType } from '../../document';

/** What must stand around a verb. */
export interface DeedFrame {
  /** A noun group behind the verb, two of them, a preposition with its noun group, an infinitive, or nothing. */
  readonly kind:
    | 'object'
    | 'two-objects'
    | 'preposition'
    | 'object-and-preposition'
    | 'object-and-infinitive'
    | 'infinitive'
    | 'alone';
  readonly preposition: string;
  /** The class of the noun that decides; '' where any will do. */
  readonly nouns: string;
}

export interface DeedEntry {
  readonly lemma: string;
  /** Words that must follow the verb. */
  readonly rest: readonly string[];
  readonly frames: readonly DeedFrame[];
  /** `null` where the words only look like a deed. */
  readonly event: EventType | null;
}

/**
 * Reads a row.
 *
 * @example
 * readDeedRow('turn down | @proposal | reject').rest // [ 'down' ]
 */
export function readDeedRow(row: string): DeedEntry {
  const [lemma, frames, event] = row.split(' | ') as [string, string, EventType | 'none'];
  return {
    lemma,
    rest: lemma.split(' ').slice(1),
    frames: frames.split(' ').map(readFrame),
    event: event === 'none' ? null : event,
  };
}

function readFrame(frame: string): DeedFrame {
  const [word = '', named = ''] = frame.startsWith('@') ? ['object', frame] : frame.split(':');
  const nouns = named.slice(1);
  if (word === 'object+infinitive') return { kind: 'object-and-infinitive', preposition: '', nouns };
  if (word.startsWith('object+')) return { kind: 'object-and-preposition', preposition: word.slice(7), nouns };
  if (word === 'object' && frame.startsWith('object:')) return { kind: 'two-objects', preposition: '', nouns };
  if (word === 'object' || word === 'infinitive' || word === 'alone') return { kind: word, preposition: '', nouns };
  return { kind: 'preposition', preposition: word, nouns };
}
