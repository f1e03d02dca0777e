/**
 * What a project file holds: JSON Lines, a header and then one entry a line, appended and never changed. `.github/PROJECT-FORMAT.md`
 * explains each with an example. All offsets are UTF-16 units into the text of the document.
 */
import type { Actor, ActorKind, Attitude, DocumentActor, Span, Stance, Statement, Warning } from '../document';

export const FORMAT = 'stancekit-project';

/** Files of a higher version are refused; a field that is added raises none. */
export const VERSION = 1;

/** The first line. */
export interface ProjectHeader {
  readonly type: 'project';
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly title?: string;
  /** ISO 8601. */
  readonly created?: string;
}

/** A text as it was added. A text is never changed: corrections are by offsets. */
export interface TextEntry {
  readonly type: 'text';
  /** Unique among the texts of the project. */
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO 8601; its day is what counts. */
  readonly date?: string;
  /** The paper or agency that it stood in. */
  readonly outlet?: string;
  /** `sha256:` and 64 digits, of the text in UTF-8; see `hashText`. */
  readonly hash?: string;
}

/** What the program said of a text. A later one of the same text takes the place of the former; corrections are carried over. */
export interface AnalysisEntry {
  readonly type: 'analysis';
  readonly document: string;
  /** What tells the model and, behind a plus, the reader: `"geopolitics 0.1.0 + contextual"`. */
  readonly model: string;
  readonly statements: readonly Statement[];
  readonly actors: readonly DocumentActor[];
  readonly warnings?: readonly Warning[];
  readonly time?: string;
}

/** Who did it, when, and together with what: entries of one step are undone and done again together. */
export interface Signed {
  readonly step: string;
  /** Id of a coder. */
  readonly coder: string;
  /** ISO 8601. */
  readonly time: string;
}

/** An addressee by the id of its actor; where no words are given, the actor's mention nearest before the end of the statement stands for it. */
export interface AddresseeChoice extends Partial<Span> {
  readonly actor: string;
}

/** Of each field, what it takes. */
export interface FieldValues {
  /** The id of an actor of the project; null where nobody is meant. */
  readonly actor: string | null;
  /** Whether the verb is negated. */
  readonly negated: boolean;
  /** Where the whole statement stands: what is a row's text in training. */
  readonly span: Span;
  /** Where its content stands, in order. The statement grows or shrinks with it. */
  readonly content: readonly Span[];
  readonly addressees: readonly AddresseeChoice[];
  /** On the issue that `of` names; null where the statement is not about it. */
  readonly stance: Stance | null;
  /** To the actor whose id `of` names; null where the statement does not speak of it. */
  readonly attitude: Attitude | null;
  /** The tone of the whole. */
  readonly sentiment: Attitude;
  /** True where a coder has looked at the row, and lets stand what is not corrected. */
  readonly checked: boolean;
  /** null deletes the row; a span adds one, by an id that no row of the document has, or brings a deleted one back as it was. */
  readonly row: Span | null;
}

export type Field = keyof FieldValues;

/** Fields of which a statement has several, told apart by `of`. */
export type KeyedField = 'stance' | 'attitude';

/** What is to be corrected. */
export type Change = {
  readonly [F in Field]: {
    readonly type: 'correction';
    readonly document: string;
    /** Id of a statement of the document. */
    readonly statement: string;
    readonly field: F;
    readonly after: FieldValues[F];
  } & (F extends KeyedField ? { readonly of: string } : { readonly of?: never });
}[Field];

/** A correction as it is kept: with what stood there before, and who changed it when. */
export type CorrectionEntry = Change & Signed & { readonly before: FieldValues[Field] | null };

/**
 * An actor of the project. The last entry of an id stands. To merge is to name others in `merged`; to split is to name them no longer;
 * to rename, or to set kind or country, is to say them anew.
 */
export interface ActorChange {
  readonly type: 'actor';
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly role?: string | null;
  readonly aliases?: readonly string[];
  /** Ids of actors that are this one. */
  readonly merged?: readonly string[];
}

export type ActorEntry = ActorChange & Signed;

/** A text that no longer counts; it stays in the file. */
export interface RemovalChange {
  readonly type: 'removal';
  readonly document: string;
}

export type RemovalEntry = RemovalChange & Signed;

/** Takes a step back, or makes it again. */
export type UndoEntry = { readonly [T in 'undo' | 'redo']: Signed & { readonly type: T } }['undo' | 'redo'];

/** What the coders agreed to code. The last one stands. */
export interface CodebookEntry {
  readonly type: 'codebook';
  readonly issues: readonly { readonly id: string; readonly label?: string; readonly proposition?: string }[];
  readonly stances?: readonly Stance[];
}

export interface CoderEntry {
  readonly type: 'coder';
  readonly id: string;
  readonly name?: string;
}

/** What `apply` takes: all that is signed, without the signature. */
export type ProjectChange = Change | ActorChange | RemovalChange;

/** What a line behind the header may be. */
export type ProjectEntry =
  | TextEntry
  | AnalysisEntry
  | CorrectionEntry
  | ActorEntry
  | RemovalEntry
  | UndoEntry
  | CodebookEntry
  | CoderEntry;

/** Who last said a field, and what the program had said. */
export interface Said {
  readonly by: 'program' | 'coder';
  readonly coder?: string;
  readonly time?: string;
  /** What the program said of the field; null where it said nothing. Only where a coder said something. */
  readonly program?: FieldValues[Field] | null;
}

/** A statement with its corrections. */
export interface ProjectStatement extends Statement {
  readonly document: string;
  /** As the program gave it; null for a row that a coder added. */
  readonly program: Statement | null;
  /** What coders said, by the field, with a colon and `of` behind it where there are several: `said['stance:trade']`. See `whoSaid`. */
  readonly said: Readonly<Record<string, Said>>;
  /** A coder has looked at it: there is a correction, or it was checked. */
  readonly touched: boolean;
  readonly checked: boolean;
}

/** A text with its statements: what reports take. */
export interface ProjectDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  /** Absent where it was not analysed. */
  readonly model?: string;
  readonly statements: readonly ProjectStatement[];
  /** Rows that a coder deleted, as they stood. */
  readonly deleted: readonly ProjectStatement[];
  /** Actors with their mentions, as the project names them; those that are merged are one. */
  readonly actors: readonly DocumentActor[];
  readonly warnings: readonly Warning[];
}

/** An actor of all documents. */
export interface ProjectActor extends Actor {
  readonly merged: readonly string[];
  /** How many statements are by it, to it, or speak of it. */
  readonly statements: number;
  readonly documents: number;
  /** Whether the program named it so, or a coder. */
  readonly by: 'program' | 'coder';
}
