/**
 * Constructions that attribute, as rows: a pass is an ordered table of them, and at each place of a text the first that is there decides.
 * Unlike a `Rule` a construction asks and answers in one, since what makes it one is mostly that a source and a content are found.
 */
import type { TokenRange } from '../../document';
import { NOWHERE, type Phrase, type PhraseType } from '../../grammar';
import { type Context, word } from '../context';
import { contentBehindCue, type Following } from '../frames';
import type { CueEntry } from '../lexicon';
import type { Attribution } from '../types';

/** What a construction says of a place: an attribution; `null` that it is there and attributes nothing; `undefined` that it is not there. */
export type Answer = Attribution | null | undefined;

export interface Construction<Case> {
  /** In plain words with hyphens. */
  readonly name: string;
  /** A sentence with its <source>, {cue} and [content]; without marks where nothing is attributed. Its test. */
  readonly example: string;
  readonly read: (asked: Case) => Answer;
}

/** A phrase that may be, or may open, a cue. */
export interface Place {
  readonly context: Context;
  readonly here: Phrase;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Numbers of the phrases of its sentence, behind dateline and bullet. */
  readonly range: TokenRange;
}

/** The answer of the first construction that is there. */
export function firstAnswer<Case>(constructions: readonly Construction<Case>[], asked: Case): Attribution | null {
  for (let k = 0; k < constructions.length; k++) {
    const answer = (constructions[k] as Construction<Case>).read(asked);
    if (answer !== undefined) return answer;
  }
  return null;
}

/** Asks the constructions of a pass at every phrase that may open one and stands in no quotation. */
export function readPlaces(
  context: Context,
  mayOpen: (phrase: Phrase) => boolean,
  constructions: readonly Construction<Place>[],
): Attribution[] {
  const found: Attribution[] = [];
  const { groups, groupsOf, quotationOf } = context;
  for (let sentence = 0; sentence < groupsOf.length; sentence++) {
    const range = groupsOf[sentence] as TokenRange;
    for (let g = range.first; g < range.last; g++) {
      const here = groups[g] as Phrase;
      if (!mayOpen(here) || quotationOf[here.first] !== -1) continue;
      const attribution = firstAnswer(constructions, { context, here, sentence, range });
      if (attribution) found.push(attribution);
    }
  }
  return found;
}

/** Does a phrase stand behind the sentence's last? */
export const isBehind = (phrase: Phrase, { last }: TokenRange): boolean =>
  phrase.type === 'none' || phrase.index >= last;

/** The phrase of a number. */
export const phraseAt = ({ groups }: Context, index: number): Phrase => groups[index] ?? NOWHERE;

/** What follows a cue from the phrase of this number on, before the range ends. */
export const contentFrom = (
  { context, range }: Pick<Place, 'context' | 'range'>,
  entry: CueEntry,
  cue: Phrase,
  opening: number,
): Following | null =>
  contentBehindCue({ context, entry, cue, here: phraseAt(context, opening), to: phraseAt(context, range.last) });

/** The lemma of a verb group, '' of all else. */
export const verbLemma = ({ verb }: Phrase): string => verb?.lemma ?? '';

export const isVerbGroup = ({ type }: Phrase): boolean => type === 'vg';

/** Is it a verb group with this form? */
export const hasForm = ({ verb }: Phrase, form: 'finite' | 'infinitive' | 'ing' | 'participle'): boolean =>
  verb?.form === form;

/** The word that heads a phrase, in small letters. */
export const headWord = (context: Context, { head }: Phrase): string => word(context, head);

/** A phrase as if it were of another type. */
export const readAs = (phrase: Phrase, type: PhraseType): Phrase =>
  Object.assign(Object.create(Object.getPrototypeOf(phrase)), phrase, { type });
