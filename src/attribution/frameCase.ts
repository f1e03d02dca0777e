/** The place behind a cue: what the rows of `frames.ts` ask of it. */

import type { Span } from '../document';
import { SAID } from '../english/attribution/speechBelow';
import { hasFiniteVerb, type Phrase, type PhraseType } from '../grammar';
import { withCount } from './adverbials';
import { clauseEnd, finiteIn } from './contentEnds';
import type { Context } from './context';
import type { Frame } from './cueRow';
import { closeOf, numberOf, phraseAt, wordsOf } from './cursors';
import type { CueEntry } from './lexicon';
import { verbTakes } from './lexicon';
import { listBelow } from './listsBelow';
import { quotationBelow } from './sides';
import { speechBelow, speechBeside } from './speechBelow';

/** So many phrases stand from a cue to the colon before a list at most; own choice. */
const LONGEST_INTRODUCTION = 8;

export interface Following {
  readonly pieces: readonly Span[];
  /** Precision of the frame on the half of PolNeAR that the rules were written on, rounded; see `provenance` in the README. */
  readonly confidence: number;
  /** Token index to which the cue reaches when it takes its preposition or colon along. */
  readonly cueLast?: number;
}

/** The cue and the place behind it, behind its adverbials and its addressee. */
export interface FrameQuestion {
  readonly context: Context;
  readonly entry: CueEntry;
  /** The verb, noun or adjective group. */
  readonly cue: Phrase;
  readonly here: Phrase;
  /** Where the sentence or the quotation around ends. */
  readonly to: Phrase;
  /** An addressee stands between ("asked Qin | to reflect"). */
  readonly told?: boolean;
}

/** What the rows ask of a place behind a cue. */
export class FrameCase {
  readonly context: Context;
  readonly entry: CueEntry;
  readonly cue: Phrase;
  readonly here: Phrase;
  readonly told: boolean;
  /** Behind the last phrase that may be content: before the marks that close the sentence. */
  readonly stop: Phrase;
  readonly #to: Phrase;
  /** Of the phrase here; `none` behind the end. */
  readonly #type: PhraseType;
  #end: Phrase | undefined;
  #hasFinite: boolean | undefined;

  constructor({ context, entry, cue, here, to, told = false }: FrameQuestion) {
    this.context = context;
    this.entry = entry;
    this.here = here;
    this.told = told;
    this.stop = closeOf(context, { from: here, to });
    this.cue = cue;
    this.#to = to;
    this.#type = here.within({ from: here, to: this.stop }) ? here.type : 'none';
  }

  /** May the cue be followed in this way? */
  takes(frame: Frame): boolean {
    return this.entry.frames.has(frame);
  }

  /** Is the word one of the prepositions whose object is the content? */
  takesPreposition(phrase: Phrase): boolean {
    return phrase.type === 'prep' && phrase.opensWith(this.entry.prepositions);
  }

  opens(type: PhraseType): boolean {
    return this.#type === type;
  }

  get opensQuestion(): boolean {
    return this.#type === 'wh' || this.#type === 'sub';
  }

  /** A noun group, an adjective or a conjunction, with which a clause without "that" may begin too. */
  get opensPlainly(): boolean {
    const { here } = this;
    // "at rallies | and in a letter that" joins circumstances, "expressed concern | and stressed" another deed.
    // "voted against | and Oslo abstained" somebody else’s, "is training | and arming" has its object behind.
    const other = /^(?:and|but)$/.test(here.lower) && here.next.type === 'np' && here.next.next.isFinite;
    const joins = other || here.next.type === 'prep' || here.next.isFinite || here.next.form === 'ing';
    const joined = this.#type === 'conj' && this.cue.verb !== null && here.lower !== 'nor' && !joins;
    return this.#type === 'np' || this.#type === 'adj' || joined;
  }

  /** Does the phrase stand before the end of the sentence? */
  holds(phrase: Phrase): boolean {
    return phrase.within({ from: this.here, to: this.stop });
  }

  /** Does the cue lead over a mark to what was said? */
  get marked(): boolean {
    return this.takes('quotation') && (this.here.is(':') || this.here.is(','));
  }

  get endsWithMark(): boolean {
    return !this.here.next.within({ from: this.here, to: this.#to });
  }

  /** Where the content ends that begins here. */
  get end(): Phrase {
    this.#end ??= this.endOf(this.here, this.here.isInfinitive || !this.isClause);
    return this.#end;
  }

  get isClause(): boolean {
    const { here } = this;
    return (
      here.type === 'that' ||
      here.type === 'quote' ||
      (this.takes('clause') && (!this.takes('object') || (here.next.type === 'vg' && !here.next.isInfinitive)))
    );
  }

  /** Has the content a finite verb with its subject? */
  get hasFinite(): boolean {
    this.#hasFinite ??= finiteIn(this.context, this.here.index, numberOf(this.context, this.end));
    return this.#hasFinite;
  }

  /** Content from this phrase on, if it is a mere noun phrase or infinitive (`narrow`) or a clause. */
  endOf(first: Phrase, narrow: boolean): Phrase {
    const { context, stop } = this;
    return phraseAt(context, clauseEnd(context, first.index, numberOf(context, stop), this.cue, narrow));
  }

  all(confidence: number): Following {
    return this.from(this.here, this.end, confidence);
  }

  from(first: Phrase, to: Phrase, confidence: number, cueEnd?: Phrase): Following {
    const pieces = wordsOf(this.context, { from: withCount(first), to });
    return cueEnd ? { pieces, confidence, cueLast: cueEnd.last } : { pieces, confidence };
  }

  /** PolNeAR: a colon belongs to the cue, a comma does not. */
  behindMark(to: Phrase, confidence: number): Following {
    const { here } = this;
    return this.from(here.next, to, confidence, here.is(':') ? here : undefined);
  }

  /** The items of a list below the colon that ends the sentence; what introduces them ("the following steps") only points to them. */
  get list(): readonly Span[] {
    const { context, cue, here } = this;
    const colon = this.#to.previous;
    const isNear = colon.index >= here.index && colon.index <= here.index + LONGEST_INTRODUCTION;
    if (!colon.is(':') || !isNear || SAID.has(this.entry.lemma) || hasFiniteVerb({ from: here, to: colon })) return [];
    return listBelow(context, context.sentenceOf[cue.first] ?? -1);
  }

  /** What stands without marks in the paragraphs below. */
  get speech(): readonly Span[] {
    const { context, cue, here } = this;
    if (!here.is(':')) return [];
    return speechBelow(context, context.sentenceOf[cue.first] ?? -1, SAID.has(this.entry.lemma) ? 'said' : 'perhaps');
  }

  /** What stands without marks behind the colon, and in the paragraphs below. */
  get speechBehind(): readonly Span[] {
    const { context, cue, here } = this;
    if (!here.is(':') || !SAID.has(this.entry.lemma)) return [];
    return speechBeside(context, context.sentenceOf[cue.first] ?? -1, here.end);
  }

  /** The quotation that opens the next paragraph. */
  below(confidence: number): Following {
    const { context, here } = this;
    const pieces = quotationBelow(context, context.sentenceOf[this.cue.first] ?? -1);
    return here.is(':') ? { pieces, confidence, cueLast: here.last } : { pieces, confidence };
  }
}

/** "as | saying": the participle has the content. */
export const isAsSaying = (as: Phrase): boolean =>
  as.lower === 'as' && as.next.form === 'ing' && verbTakes(as.next.lemma, 'quotation');
