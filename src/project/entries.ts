/**
 * What a project file holds: JSON Lines, a header and then one entry a line, appended and never changed. `.github/PROJECT-FORMAT.md`
 * explains each with an example. All offsets are UTF-16 units into the text of the document.
 */
import type { Actor, ActorKind, Attitude, DocumentActor, Span, Stance, Statement, Warning } from '../document';

/** What the header of a project file names its format. */
export const FORMAT = 'stancekit-project';

/** Files of a higher version are refused; a field that is added raises none. */
export const VERSION = 1;

/** The first line. */
export interface ProjectHeader {
  /** What tells it from other lines. */
  readonly type: 'project';
  /** What tells a project from other JSON Lines. */
  readonly format: typeof FORMAT;
  /** From 1 up; `VERSION` for what this program writes. */
  readonly version: number;
  /** What people call the project. */
  readonly title?: string;
  /** ISO 8601. */
  readonly created?: string;
}

/** A text as it was added. A text is never changed: corrections are by offsets. */
export interface TextEntry {
  /** What tells it from other entries. */
  readonly type: 'text';
  /** Unique among the texts of the project. */
  readonly id: string;
  /** The whole text, as it was added. */
  readonly text: string;
  /** Its headline. */
  readonly title?: string;
  /** ISO 8601; its day is what counts. */
  readonly date?: string;
  /** The paper or agency that it stood in. */
  readonly outlet?: string;
  /** The address of the page that it stood on. */
  readonly url?: string;
  /** `sha256:` and 64 digits, of the text in UTF-8; see `hashText`. */
  readonly hash?: string;
}

/** What the program said of a text. A later one of the same text takes the place of the former; corrections are carried over. */
export interface AnalysisEntry {
  /** What tells it from other entries. */
  readonly type: 'analysis';
  /** Id of the text. */
  readonly document: string;
  /** What tells the model and, behind a plus, the reader: `"geopolitics 0.1.0 + contextual"`. */
  readonly model: string;
  /** What `analyze` found, in order. */
  readonly statements: readonly Statement[];
  /** Everybody who is mentioned. */
  readonly actors: readonly DocumentActor[];
  /** What speaks against the text. */
  readonly warnings?: readonly Warning[];
  /** When it was made, ISO 8601. */
  readonly time?: string;
}

/** Who did it, when, and together with what: entries of one step are undone and done again together. */
export interface Signed {
  /** Name of the step. */
  readonly step: string;
  /** Id of a coder. */
  readonly coder: string;
  /** ISO 8601. */
  readonly time: string;
}

/** An addressee by the id of its actor; where no words are given, the actor's mention nearest before the end of the statement stands for it. */
export interface AddresseeChoice extends Partial<Span> {
  /** Id of an actor of the project. */
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
  /** To whom it was said. */
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

/** What of a statement can be corrected. */
export type Field = keyof FieldValues;

/** Fields of which a statement has several, told apart by `of`. */
export type KeyedField = 'stance' | 'attitude';

/** What is to be corrected. */
export type Change = {
  readonly [F in Field]: {
    /** What tells it from other changes. */
    readonly type: 'correction';
    /** Id of the text. */
    readonly document: string;
    /** Id of a statement of the document. */
    readonly statement: string;
    /** What is corrected. */
    readonly field: F;
    /** What shall stand there. */
    readonly after: FieldValues[F];
  } & (F extends KeyedField
    ? {
        /** The id of the issue or actor. */
        readonly of: string;
      }
    : {
        /** Fields of which a statement has one have none. */
        readonly of?: never;
      });
}[Field];

/** A correction as it is kept: with what stood there before, and who changed it when. */
export type CorrectionEntry = Change &
  Signed & {
    /** What stood there; null where nothing did. */
    readonly before: FieldValues[Field] | null;
  };

/**
 * An actor of the project. The last entry of an id stands. To merge is to name others in `merged`; to split is to name them no longer;
 * to rename, or to set kind or country, is to say them anew.
 */
export interface ActorChange {
  /** What tells it from other changes. */
  readonly type: 'actor';
  /** Its id, of an actor of the texts or a new one. */
  readonly id: string;
  /** Its name in all views and exports. */
  readonly name: string;
  /** Whether it is a person, a state or another body. */
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Its office; null where it has none. */
  readonly role?: string | null;
  /** Other names, as texts have them. */
  readonly aliases?: readonly string[];
  /** Ids of actors that are this one. */
  readonly merged?: readonly string[];
}

/** An actor as it is kept: with who said so, and when. */
export type ActorEntry = ActorChange & Signed;

/** A text that no longer counts; it stays in the file. */
export interface RemovalChange {
  /** What tells it from other changes. */
  readonly type: 'removal';
  /** Id of the text. */
  readonly document: string;
}

/** A removal as it is kept: with who removed the text, and when. */
export type RemovalEntry = RemovalChange & Signed;

/** Takes a step back, or makes it again. */
export type UndoEntry = {
  readonly [T in 'undo' | 'redo']: Signed & {
    /** Which of the two. */
    readonly type: T;
  };
}['undo' | 'redo'];

/** What the coders agreed to code. The last one stands. */
export interface CodebookEntry {
  /** What tells it from other entries. */
  readonly type: 'codebook';
  /** What statements may be about. */
  readonly issues: readonly {
    /** The id of the issue. */
    readonly id: string;
    /** What people call it. */
    readonly label?: string;
    /** What one favours or opposes. */
    readonly proposition?: string;
  }[];
  /** The stances that are coded; all three where it is absent. */
  readonly stances?: readonly Stance[];
}

/** Somebody who corrects. */
export interface CoderEntry {
  /** What tells it from other entries. */
  readonly type: 'coder';
  /** By which corrections are signed: "AB". */
  readonly id: string;
  /** The full name. */
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
  /** Whether the field stands as the program gave it. */
  readonly by: 'program' | 'coder';
  /** Id of the coder. Only where a coder said something. */
  readonly coder?: string;
  /** When the coder said so, ISO 8601. */
  readonly time?: string;
  /** What the program said of the field; null where it said nothing. Only where a coder said something. */
  readonly program?: FieldValues[Field] | null;
}

/** A statement with its corrections. */
export interface ProjectStatement extends Statement {
  /** Id of its text. */
  readonly document: string;
  /** As the program gave it; null for a row that a coder added. */
  readonly program: Statement | null;
  /** What coders said, by the field, with a colon and `of` behind it where there are several: `said['stance:trade']`. See `whoSaid`. */
  readonly said: Readonly<Record<string, Said>>;
  /** A coder has looked at it: there is a correction, or it was checked. */
  readonly touched: boolean;
  /** A coder has looked at it, and lets stand what is not corrected. */
  readonly checked: boolean;
}

/** A text with its statements: what reports take. */
export interface ProjectDocument {
  /** Unique among the texts of the project. */
  readonly id: string;
  /** The whole text, into which all offsets point. */
  readonly text: string;
  /** Its headline. */
  readonly title?: string;
  /** ISO 8601; its day is what counts. */
  readonly date?: string;
  /** The paper or agency that it stood in. */
  readonly outlet?: string;
  /** The address of the page that it stood on. */
  readonly url?: string;
  /** Absent where it was not analysed. */
  readonly model?: string;
  /** In order of the text, with all corrections. */
  readonly statements: readonly ProjectStatement[];
  /** Rows that a coder deleted, as they stood. */
  readonly deleted: readonly ProjectStatement[];
  /** Actors with their mentions, as the project names them; those that are merged are one. */
  readonly actors: readonly DocumentActor[];
  /** What speaks against the text. */
  readonly warnings: readonly Warning[];
}

/** An actor of all documents. */
export interface ProjectActor extends Actor {
  /** Ids of actors that are this one. */
  readonly merged: readonly string[];
  /** How many statements are by it, to it, or speak of it. */
  readonly statements: number;
  /** How many texts have such statements. */
  readonly documents: number;
  /** Whether the program named it so, or a coder. */
  readonly by: 'program' | 'coder';
}
