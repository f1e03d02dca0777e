/** The cue lexicon: what each word that may begin a cue does, and what may follow it. */
import type { CueForce } from '../document';
import { CUE_ROWS } from '../english/attribution/cues';
import type { Phrase } from '../grammar';
import type { CueEntry, Frame } from './cueRow';
import { CueTable } from './cueTable';

export type { CueEntry, Frame } from './cueRow';

const { verb, 'particle-verb': particleVerb, idiom, adjective, 'preposition-phrase': prepositionPhrase } = CUE_ROWS;

/** Verb cues by the lemma of their first word. */
export const VERBS = new CueTable({ verb, 'particle-verb': particleVerb, idiom });
/** Noun cues by their singular. */
export const NOUNS = new CueTable({ noun: CUE_ROWS.noun });
/** Nouns that only a light verb makes cues, by their singular. */
const LENT = new CueTable({ 'light-verb-noun': CUE_ROWS['light-verb-noun'] });
/** Nouns for holders of an attitude, by their singular. */
export const AGENTS = new CueTable({ 'agent-noun': CUE_ROWS['agent-noun'] });
/** Reactions that a verb carries to their holder, by their singular. */
export const REACTIONS = new CueTable({ 'reaction-noun': CUE_ROWS['reaction-noun'] });
/** What a linking verb makes a cue, by its first word. */
export const ADJECTIVES = new CueTable({ adjective, 'preposition-phrase': prepositionPhrase });

/** Can a verb of this lemma, alone or with its particle, be followed in one of these ways? Idioms ("leave no doubt") are not asked. */
export const verbTakes = (lemma: string, ...frames: readonly Frame[]): boolean =>
  VERBS.get(lemma)?.some((cue) => cue.class !== 'idiom' && frames.some((frame) => cue.frames.has(frame))) ?? false;

/** Is a verb of this lemma a cue, alone or with its particle? */
export const isVerbCue = (lemma: string): boolean => VERBS.get(lemma)?.some((cue) => cue.class !== 'idiom') ?? false;

/** Noun cues of a singular behind a light verb: those that are cues by themselves, and those that it makes cues; null where there are none. */
export function supportedCues(noun: string): readonly CueEntry[] | null {
  const own = NOUNS.get(noun);
  const lent = LENT.get(noun);
  return own && lent ? [...own, ...lent] : (own ?? lent ?? null);
}

/** Forces of cues that take a side for or against what they are about. */
export const JUDGING: ReadonlySet<CueForce> = new Set<CueForce>(['accuse', 'criticize', 'praise', 'reject', 'support']);

const REQUESTS: ReadonlySet<CueForce> = new Set<CueForce>(['demand', 'promise']);

/** Does a verb of this lemma take a side, and so answer what others do ("rejecting a call to go")? */
export const isAnswer = (lemma: string): boolean => VERBS.get(lemma)?.some(({ force }) => JUDGING.has(force)) ?? false;

/** Does a verb ask, promise or take a side, if need be with the words behind it ("called | for talks")? "gave back | the port" does not. */
export const answersBy = ({ lemma, lastWord, next }: Phrase): boolean =>
  VERBS.get(lemma)?.some(
    ({ force, rest }) =>
      (JUDGING.has(force) || REQUESTS.has(force)) &&
      (rest.length === 0 ||
        (next.type === 'np' ? rest.includes(next.headWord) : rest[0] === next.lower) ||
        rest[0] === lastWord),
  ) ?? false;
