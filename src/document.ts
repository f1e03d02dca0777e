/**
 * The types that every stage shares. All offsets are UTF-16 code units into the text that was given, so that
 * `text.slice(span.start, span.end)` is always the words that a span stands for.
 */

/** A piece of text by its place: `start` is inside, `end` is the first unit outside. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What an attribution cue does with its content (Searle's speech acts, in the grain that stance needs). */
export type CueForce =
  | 'assert'
  | 'demand'
  | 'ask'
  | 'praise'
  | 'criticize'
  | 'accuse'
  | 'support'
  | 'reject'
  | 'deny'
  | 'refuse'
  | 'warn'
  | 'promise'
  | 'threaten'
  | 'offer'
  | 'agree'
  | 'think'
  | 'want'
  | 'intend'
  | 'act';

/** Quoted whole; partly quoted; reported without quotation marks; a deed that takes a side. */
export type StatementKind = 'direct' | 'mixed' | 'indirect' | 'act';

/**
 * What kind of deed a statement tells: the sixteen types of PLOVER. `request` holds demands and orders, `concede` what other schemes call
 * yielding, `assault` all fighting.
 */
export const eventTypes = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
] as const;
export type EventType = (typeof eventTypes)[number];

export type ActorKind = 'person' | 'state' | 'organisation' | 'group' | 'unnamed';

/** Somebody who speaks, acts or is spoken of. */
export interface Actor {
  /** Stable within a document: `"state:FR"`, `"org:NATO"`, `"person:catherine-colonna"`, `"nominal:3"`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of the state that the actor is, speaks for or belongs to. */
  readonly country: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** Wikidata's id (`Q…`) of a leader for whom it is known for certain. */
  readonly wikidata?: string;
  /** Of a state: ISO 3166-1 alpha-3. */
  readonly iso3?: string;
  /** Of a state: its number in the Correlates of War project. */
  readonly cow?: number;
}

/** How words stand for an actor: by name; by a description ("the minister", "the bloc"); by a pronoun. */
export type MentionType = 'name' | 'nominal' | 'pronoun';

/** Words that stand for an actor; `text` is what stands in the document from `start` to `end`. */
export interface MentionSpan extends Span {
  readonly type: MentionType;
  readonly text: string;
}

/** An actor with all words of the document that stand for it. */
export interface DocumentActor extends Actor {
  /**
   * In order of the text, each place once; one may stand inside another ("her" in "her ministry"), where both stand for the actor. Empty
   * for an actor that no words name by itself.
   *
   * @example
   * analyze('Foreign Minister Anna Keller left. She said no.').actors[0].mentions
   * // [{ start: 0, end: 28, type: 'name', text: 'Foreign Minister Anna Keller' }, { start: 35, end: 38, type: 'pronoun', text: 'She' }]
   */
  readonly mentions: readonly MentionSpan[];
}

/** In the order of their scores. */
export const stances = ['favor', 'against', 'neutral'] as const;
export type Stance = (typeof stances)[number];
/** In the order of their scores. */
export const attitudes = ['negative', 'neutral', 'positive'] as const;
export type Attitude = (typeof attitudes)[number];

export interface IssueStance {
  readonly issue: string;
  /** Probability that the statement is about the issue. */
  readonly probability: number;
  readonly stance: Stance;
  /** Calibrated; they sum to 1. */
  readonly probabilities: Readonly<Record<Stance, number>>;
  /** True where the likeliest stance is too uncertain to be counted. */
  readonly abstained: boolean;
}

export interface SentimentResult {
  readonly label: Attitude;
  readonly probabilities: Readonly<Record<Attitude, number>>;
}

export interface ContentPiece extends Span {
  /** Stood in quotation marks. */
  readonly quoted: boolean;
}

export interface Cue extends Span {
  readonly lemma: string;
  readonly force: CueForce;
}

export interface SourceSpan extends Span {
  readonly type: MentionType;
}

export interface Addressee extends Span {
  readonly actor: Actor;
}

export interface Target extends Span, SentimentResult {
  readonly actor: Actor;
}

export interface Provenance {
  /** The pass that decided. */
  readonly rule: string;
  /** From 0 to 1: how often statements like this one are right. */
  readonly confidence: number;
  readonly warnings: readonly string[];
}

/** One actor's statement: what it said or did, and where that stands in the text. */
export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly span: Span;
  readonly text: string;
  readonly content: readonly ContentPiece[];
  readonly cue: Cue | null;
  readonly source: SourceSpan | null;
  readonly actor: Actor | null;
  readonly addressees: readonly Addressee[];
  readonly negated: boolean;
  readonly issues: readonly IssueStance[];
  readonly sentiment: SentimentResult;
  readonly targets: readonly Target[];
  readonly provenance: Provenance;
  /** What is done by it, of a deed and of a statement that is one ("accused", "urged"); not there where it is none of the types. */
  readonly event?: EventType;
}

/** Something in the input that was read in the best way, but may have been meant otherwise. */
export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly span: Span | null;
}

/** What `analyze` returns. */
export interface Document {
  readonly id: string | null;
  readonly text: string;
  /** As they were given with the text; not there where they were not. */
  readonly title?: string;
  readonly date?: string;
  readonly statements: readonly Statement[];
  /** Everybody who is mentioned, in order of appearance, each with the words that stand for it. */
  readonly actors: readonly DocumentActor[];
  readonly warnings: readonly Warning[];
  /** Stands there where offsets were asked for in code points; without it they are UTF-16 units. */
  readonly offsets?: 'codePoints';
}

// ---- text/ ---------------------------------------------------------------------------------------------------------

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/**
 * One word, number, punctuation mark or symbol. The clitics `’s ’re ’ve ’ll ’d ’m` are tokens of their own ("China" + "’s"),
 * `don’t` and `can’t` are one; known abbreviations and initials keep their full stop ("U.S.", "Sen."), hyphenated words stay whole.
 */
export interface Token extends Span {
  readonly text: string;
  /** Lower-cased, with typographic apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
}

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence; `first` is its first token, `last` the first token that is no longer inside. */
export interface Sentence extends Span, TokenRange {
  /** Index of its paragraph. */
  readonly paragraph: number;
}

export interface Paragraph extends Span {
  /** A line that belongs to the page and not to the article: "Advertisement", "Read more", a caption credit. */
  readonly boilerplate: boolean;
}

/** A stretch in quotation marks. `start` and `end` include the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 0 for an outermost quotation. */
  readonly depth: number;
  /** False where no closing mark was found and the end of the paragraph was taken. */
  readonly closed: boolean;
  /** True where the quotation goes on from that of the paragraph before (an opening mark on every paragraph, one closing mark). */
  readonly continues: boolean;
}

/** The result of the first stage. */
export interface TextLayer {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  /** "SEOUL, Oct. 14 (News) --" at the head of a report, in tokens. */
  readonly datelines: readonly TokenRange[];
  readonly warnings: readonly Warning[];
}

// ---- actors/ -------------------------------------------------------------------------------------------------------

/** An occurrence of an actor. `actor` is null where it could not be resolved above its threshold. */
export interface Mention extends Span, TokenRange {
  readonly type: MentionType;
  readonly actor: Actor | null;
  /** Token index of the word that heads the mention: the surname, the role noun, the pronoun. */
  readonly head: number;
  readonly confidence: number;
}
