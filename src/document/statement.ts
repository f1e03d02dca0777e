/** Statements: who said or did what, to whom, on which issue, and with which stance. */
import type { Actor, DocumentActor, MentionType } from './actor';
import type { Claim } from './claim';
import type { Span } from './span';
import type { Warning } from './warning';

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
/** One of the sixteen types of PLOVER. */
export type EventType = (typeof eventTypes)[number];

/** In the order of their scores. */
export const stances = ['favor', 'against', 'neutral'] as const;
/** Which side of an issue's proposition a statement takes. */
export type Stance = (typeof stances)[number];
/** In the order of their scores. */
export const attitudes = ['negative', 'neutral', 'positive'] as const;
/** How kindly words are, as a whole or to somebody. */
export type Attitude = (typeof attitudes)[number];

/** What a statement says on one issue. @typeParam IssueId The ids of the issues that the model knows. */
export interface IssueStance<IssueId extends string = string> {
  /** Which issue, by its id in the model's taxonomy. */
  readonly issue: IssueId;
  /** Probability that the statement is about the issue, from 0 to 1. */
  readonly probability: number;
  /** The likeliest side; look at `abstained`. */
  readonly stance: Stance;
  /** Calibrated, each from 0 to 1; they sum to 1. */
  readonly probabilities: Readonly<Record<Stance, number>>;
  /** True where the likeliest stance is too uncertain to be counted. */
  readonly abstained: boolean;
  /** There where the issue is told by its proposition: nothing or little was labelled for it, and it is told worse than others. */
  readonly origin?: 'proposition';
}

/** A tone or an attitude. */
export interface SentimentResult {
  /** The likeliest. */
  readonly label: Attitude;
  /** Calibrated, each from 0 to 1; they sum to 1. */
  readonly probabilities: Readonly<Record<Attitude, number>>;
}

/** A piece of what was said or done, without attribution. */
export interface ContentPiece extends Span {
  /** Stood in quotation marks, which belong to the piece. */
  readonly quoted: boolean;
  /** What stands in the document from `start` to `end`. */
  readonly text: string;
}

/** Where a cue stands, and what it does. */
export interface CuePlace extends Span {
  /** The word as dictionaries have it, with its particle: "deny", "rule out", "according to"; ":" in a transcript. */
  readonly lemma: string;
  /** What it does with its content. */
  readonly force: CueForce;
}

/** The words that attribute: a verb with its auxiliaries and its negation ("did not rule out"), a noun, an adjective or a mark. */
export interface Cue extends CuePlace {
  /** What stands in the document from `start` to `end`. */
  readonly text: string;
}

/** Where the words stand that name a source. */
export interface SourcePlace extends Span {
  /** How they stand for the actor. */
  readonly type: MentionType;
}

/** The words that name the source. */
export interface SourceSpan extends SourcePlace {
  /** What stands in the document from `start` to `end`: the whole phrase, also where it names several actors. */
  readonly text: string;
}

/** Where an addressee is named, and who that is. */
export interface AddresseePlace extends Span {
  /** Who it is. */
  readonly actor: Actor;
}

/** Somebody to whom a statement is made, and the words that say so. */
export interface Addressee extends AddresseePlace {
  /** What stands in the document from `start` to `end`. */
  readonly text: string;
}

/** Somebody whom a statement mentions, and the attitude to them. */
export interface Target extends Span, SentimentResult {
  /** Who it is. */
  readonly actor: Actor;
  /** What stands in the document from `start` to `end`. */
  readonly text: string;
}

/** How a statement was found, and how far to trust it. */
export interface Provenance {
  /** The pass that decided. */
  readonly rule: string;
  /**
   * From 0 to 1: how probable it is that whoever fills in the table by hand has this row, a statement, and by this actor. Its issues, attitudes and
   * addressees have probabilities of their own.
   */
  readonly confidence: number;
  /** What speaks against it, in words; mostly empty. */
  readonly warnings: readonly string[];
}

/** One actor's statement: what it said or did, and where that stands in the text. @typeParam IssueId The ids of the model's issues. */
export interface Statement<IssueId extends string = string> {
  /** `"s1"`, `"s2"` … in order of appearance; unique within its document. */
  readonly id: string;
  /** Said or done, and how it is quoted. */
  readonly kind: StatementKind;
  /** Everything that belongs to it, from the first to the last of its words. */
  readonly span: Span;
  /** What stands in the document in its span. */
  readonly text: string;
  /** The same as one sentence: actor, verb with its negation, addressee, words. */
  readonly claim: Claim;
  /** What was said or done, without attribution: one piece or several, in order of the text. */
  readonly content: readonly ContentPiece[];
  /** The words that attribute it; null where there are none, as in turns of an interview. */
  readonly cue: Cue | null;
  /** The words that name the source; null where none do. */
  readonly source: SourceSpan | null;
  /** Whose it is; null where that is not known. */
  readonly actor: Actor | null;
  /** To whom it was said, in order of the text; may be empty. */
  readonly addressees: readonly Addressee[];
  /** True where it was denied, declined, or not said: "denied", "declined to", "did not say". */
  readonly negated: boolean;
  /** What it is about, the likeliest first; empty where it is about none of the model's issues. */
  readonly issues: readonly IssueStance<IssueId>[];
  /** Its tone as a whole. */
  readonly sentiment: SentimentResult;
  /** The attitude to each actor that it mentions, in order of the text. */
  readonly targets: readonly Target[];
  /** How it was found, and how far to trust it. */
  readonly provenance: Provenance;
  /** What is done by it, of a deed and of a statement that is one ("accused", "urged"); not there where it is none of the types. */
  readonly event?: EventType;
}

/** What `analyze` returns. @typeParam IssueId The ids of the model's issues. */
export interface Document<IssueId extends string = string> {
  /** As it was given with the text; null where it was not. */
  readonly id: string | null;
  /** The text itself, which all offsets are of. */
  readonly text: string;
  /** As it was given with the text; not there where it was not. */
  readonly title?: string;
  /** As it was given with the text, an ISO 8601 date; not there where it was not. */
  readonly date?: string;
  /** In order of their first content. */
  readonly statements: readonly Statement<IssueId>[];
  /** Everybody who is mentioned, in order of appearance, each with the words that stand for it. */
  readonly actors: readonly DocumentActor[];
  /** What may have been meant otherwise, or cannot be read well; may be empty. */
  readonly warnings: readonly Warning[];
  /** Stands there where offsets were asked for in code points; without it they are UTF-16 units. */
  readonly offsets?: 'codePoints';
}

/** The same as `Document`, by a name that is not the DOM's. */
export type AnalyzedDocument<IssueId extends string = string> = Document<IssueId>;
