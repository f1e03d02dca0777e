/** What a linking verb says of its subject with a cue of the lexicon: "is | most concerned", "remains | in favor". */
import type { TokenRange } from '../../document';
import { DEGREES, LINKING } from '../../english/attribution/linking';
import type { Phrase } from '../../grammar';
import { type Context, word } from '../context';
import { ADJECTIVES, type CueEntry } from '../lexicon';
import { verbLemma } from './constructions';

/** Cues of the lexicon at a place, and where their words end. */
export interface Predicate {
  readonly entries: readonly CueEntry[];
  /** The phrase of the adjective; the verb itself where the tagger read the two as one passive ("is concerned"). */
  readonly phrase: Phrase;
  /** Token behind the last word of the cue. */
  readonly last: number;
  /** Number of the phrase behind it. */
  readonly next: number;
}

/** The predicate of a verb group; null where it is no cue. */
export function predicateOf(context: Context, verb: Phrase, range: TokenRange): Predicate | null {
  const inside = insideVerb(context, verb);
  if (!inside && !LINKING.has(verbLemma(verb))) return null;
  let here = inside ? verb : verb.next;
  while (!inside && here.index < range.last && (here.type === 'adv' || here.type === 'quote' || isDegree(here)))
    here = here.next;
  let predicate = inside ?? (here.index < range.last ? cueAt(context, here) : null);
  // "is surprised and delighted that": the last of them opens the content.
  while (here.next.type === 'conj' && here.next.next.index < range.last) {
    const another = cueAdjective(context, here.next.next);
    if (!another) break;
    predicate = another;
    here = here.next.next;
  }
  return predicate;
}

/** "is | concerned", "were | turned off": the tagger may have read the adjective as a participle of the verb group. */
function insideVerb(context: Context, verb: Phrase): Predicate | null {
  if (verb.verb?.passive) {
    const entries = single(context, verb.last - 1);
    if (entries) return { entries, phrase: verb, last: verb.last, next: verb.index + 1 };
  }
  return context.tags[verb.first] === 'be' ? ofSeveralWords(context, verb, verb.last - 2) : null;
}

const isDegree = (phrase: Phrase): boolean => phrase.last - phrase.first === 1 && phrase.opensWith(DEGREES);

/** Cues of one word that stand at a token. */
function single(context: Context, at: number): readonly CueEntry[] | null {
  const entries = ADJECTIVES.get(word(context, at))?.filter(({ rest }) => rest.length === 0) ?? [];
  return entries.length > 0 ? entries : null;
}

/** The cue adjective that a phrase is; a word that the tagger's lexicon lacks stands as a noun ("is unafraid"). */
export function cueAdjective(context: Context, phrase: Phrase): Predicate | null {
  const { type, first, last, index } = phrase;
  const short = last - first === 1 || (last - first === 2 && phrase.opensWith(DEGREES));
  if (type !== 'adj' && type !== 'vg' && !(type === 'np' && short)) return null;
  const entries = single(context, last - 1);
  return entries && { entries, phrase, last, next: index + 1 };
}

/** The cue that a phrase is or opens: of several words ("in favor") where there is one. */
const cueAt = (context: Context, phrase: Phrase): Predicate | null =>
  ofSeveralWords(context, phrase, phrase.first) ?? prepositionAt(context, phrase) ?? cueAdjective(context, phrase);

/** "is | against the ban" */
function prepositionAt(context: Context, phrase: Phrase): Predicate | null {
  const entries = phrase.type === 'prep' ? single(context, phrase.first) : null;
  return entries && { entries, phrase, last: phrase.last, next: phrase.index + 1 };
}

/** "in favor", "dead set", "turned off": the words of a cue from a token on, if a phrase ends with them. */
function ofSeveralWords(context: Context, phrase: Phrase, at: number): Predicate | null {
  const entries = ADJECTIVES.get(word(context, at))?.filter(
    ({ rest }) => rest.length > 0 && rest.every((own, i) => word(context, at + 1 + i) === own),
  );
  const [entry] = entries ?? [];
  if (!entries || !entry) return null;
  const last = at + 1 + entry.rest.length;
  const end = context.groups[context.groupOf[last - 1] ?? -1];
  return end?.last === last ? { entries, phrase, last, next: end.index + 1 } : null;
}
