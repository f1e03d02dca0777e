/** A project: an append-only log of texts, analyses and corrections, and what it comes to. */
import type { Actor } from '../document';
import { describe } from '../errors';
import { checkKind, checkNames, isObject, type Kind, kinds } from '../runtime/checks';
import { isOneOf, refusal } from '../runtime/doors';
import { freezeAll } from '../runtime/frozenCopy';
import { ActorRegistry } from './actorRegistry';
import { countActors } from './countActors';
import type {
  ActorChange,
  AnalysisEntry,
  Change,
  CodebookEntry,
  CoderEntry,
  CorrectionEntry,
  Field,
  FieldValues,
  ProjectActor,
  ProjectChange,
  ProjectDocument,
  ProjectEntry,
  ProjectHeader,
  ProjectStatement,
  TextEntry,
} from './entries';
import { Ledger, type Step } from './ledger';
import { makeDocument } from './makeDocument';
import { Misfit } from './misfit';
import { checkNew } from './newEntry';
import { checkEntry, titled } from './readLines';
import { type Row, valueIn } from './replay';
import { type ProjectRow, toRows } from './trainingRows';

/** Who changes something, and when; now where no time is given. */
export interface Signature {
  /** Id of the coder. */
  readonly coder: string;
  /** ISO 8601. */
  readonly time?: string;
  /** A name that no step has; made where it is absent. */
  readonly step?: string;
}

/** What has been made of the log; what is asked for twice is made once. */
type Made = Map<string, ProjectDocument>;

/**
 * A project. Nothing changes it: whatever adds to its log returns another one, so that the one before can be gone back to and compared. What it is
 * given is frozen, and what it hands out is.
 *
 * @example
 * const text = 'France rejected the sanctions.';
 * let project = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * project = project.apply({ type: 'correction', document: 'a', statement: 's1', field: 'negated', after: true }, { coder: 'AB' });
 * project.document('a').statements[0].said.negated; // { by: 'coder', coder: 'AB', time: '…', program: false }
 * project = project.undo({ coder: 'AB' });
 * project.document('a').statements[0].negated; // false
 */
export class Project {
  readonly #ledger: Ledger;
  readonly #made: Made;
  #registry: ActorRegistry | undefined;
  #named: ReadonlyMap<string, Actor> | undefined;

  /** Use `createProject` or `openProject`. */
  constructor(
    /** The first line of the file. */
    readonly header: ProjectHeader,
    /** All entries behind the header, in order. */
    readonly log: readonly ProjectEntry[],
    ledger: Ledger,
    made: Made = new Map(),
  ) {
    this.#ledger = ledger;
    this.#made = made;
    Object.freeze(header);
    Object.freeze(log);
  }

  /** The issues and stances that are coded; null where nobody has said. */
  get codebook(): CodebookEntry | null {
    return this.#ledger.codebook;
  }

  /** Coders who are listed or have done something, in order. */
  get coders(): readonly CoderEntry[] {
    const coders = new Map(this.#ledger.coders);
    for (const { coder } of this.#ledger.steps) if (!coders.has(coder)) coders.set(coder, { type: 'coder', id: coder });
    return [...coders.values()];
  }

  /** Ids of the texts that count, in order. */
  get documentIds(): readonly string[] {
    const removed = this.#ledger.removed();
    return [...this.#ledger.documents.keys()].filter((id) => !removed.has(id));
  }

  /**
   * The same project by another name. The title stands in the header, so that the file is written anew.
   *
   * @param title What people call it; none where it is empty.
   * @returns The project with that title.
   * @throws INVALID_CHANGE where it is no text, one of spaces alone, or longer than a header may have it.
   * @example
   * createProject({ title: 'Cables' }).withTitle('Baltic cables').header.title // 'Baltic cables'
   */
  withTitle(title: string): Project {
    return new Project(titled(this.header, title), this.log, this.#ledger, this.#made);
  }

  /**
   * Adds texts, analyses, coders or a codebook. A text has one analysis at a time; corrections are carried over to the next one.
   *
   * @param entries What is added, in order; offsets of analyses are UTF-16 units.
   * @returns The project with them behind its log.
   * @throws INVALID_CHANGE where an entry has not its form, or does not fit, such as a text whose id is taken, an analysis in
   * code points, or one that cannot be written as JSON.
   */
  add(...entries: readonly (TextEntry | AnalysisEntry | CodebookEntry | CoderEntry)[]): Project {
    return this.#with(entries);
  }

  /**
   * Corrects. All changes of a call are one step, and are undone together; where one does not fit, none is made.
   *
   * @param changes Corrections, actors and removals of texts; spans are UTF-16 offsets into the text.
   * @param signature Who changes it (`coder`), when (`time`, ISO 8601, now where it is absent), and the name of the step (`step`, made where it is
   * absent).
   * @returns The project with the step behind its log.
   * @throws INVALID_CHANGE where a change has not its form, or does not fit, such as one of a statement that is not there; UNKNOWN_OPTION and
   * INVALID_OPTION for the signature.
   */
  apply(changes: ProjectChange | readonly ProjectChange[], signature: Signature): Project {
    const signed = this.#sign(signature, 'apply', () => this.#ledger.nextStep());
    if (this.#ledger.step(signed.step)) {
      throw new Misfit(`expected \`step\` to be a name that no step has, got ${describe(signed.step)}`);
    }
    const list: readonly ProjectChange[] = Array.isArray(changes) ? changes : [changes as ProjectChange];
    const entries = list.map((change) => {
      checkKind(change, CHANGE, 'changes', 'INVALID_CHANGE');
      if (change.type !== 'correction') return { ...change, ...signed } as ProjectEntry;
      checkEntry({ ...change, before: null, ...signed });
      return {
        ...change,
        before: beforeOf(change, this.#ledger.rowsOf(change.document)),
        ...signed,
      } as CorrectionEntry;
    });
    return this.#with(entries);
  }

  /**
   * Whether a coder has a step to take back.
   *
   * @param coder Id of the coder.
   * @returns False for a coder who has done nothing, too.
   */
  canUndo(coder: string): boolean {
    return this.#ledger.turns(coder).done.length > 0;
  }

  /**
   * Whether a coder has a step to make again; not after another one.
   *
   * @param coder Id of the coder.
   * @returns False for a coder who has done nothing, too.
   */
  canRedo(coder: string): boolean {
    return this.#ledger.turns(coder).undone.length > 0;
  }

  /**
   * Takes a step back, without end: the coder's last one, or the one that is named.
   *
   * @param signature As for `apply`; `step` names the step to take back.
   * @returns The project as if the step had not been made; its log has both.
   * @throws INVALID_CHANGE where there is none; UNKNOWN_OPTION and INVALID_OPTION for the signature.
   */
  undo(signature: Signature): Project {
    const signed = this.#sign(signature, 'undo', (coder) => last(this.#ledger.turns(coder).done, 'undo'));
    return this.#with([{ type: 'undo', ...signed }]);
  }

  /**
   * Makes a step again that was taken back: the coder's last one, or the one that is named.
   *
   * @param signature As for `apply`; `step` names the step to make again.
   * @returns The project with the step.
   * @throws INVALID_CHANGE where there is none; UNKNOWN_OPTION and INVALID_OPTION for the signature.
   */
  redo(signature: Signature): Project {
    const signed = this.#sign(signature, 'redo', (coder) => last(this.#ledger.turns(coder).undone, 'redo'));
    return this.#with([{ type: 'redo', ...signed }]);
  }

  /**
   * A text with its statements as they stand.
   *
   * @param id Of the text.
   * @returns The document; undefined where there is none of this id, or it was removed.
   */
  document(id: string): ProjectDocument | undefined {
    if (!this.#ledger.documents.has(id) || this.#ledger.removed().has(id)) return undefined;
    return this.#documentOf(id);
  }

  /** All texts with their statements as they stand: what every report and export takes. */
  documents(): readonly ProjectDocument[] {
    return this.documentIds.map((id) => this.#documentOf(id));
  }

  /** All statements as they stand, without those that were deleted. */
  statements(): readonly ProjectStatement[] {
    return this.documents().flatMap(({ statements }) => statements);
  }

  /** The statements that coders have looked at, as rows for `train`. */
  rows(): readonly ProjectRow[] {
    return this.documents().flatMap(toRows);
  }

  /** All actors of the texts and of coders, those of most statements first. */
  actors(): readonly ProjectActor[] {
    return countActors(this.documents(), this.registry());
  }

  /** What coders said of actors: what `actors.json` holds. */
  actorList(): readonly ActorChange[] {
    return this.registry().entries.map(({ type, id, name, kind, country, role, aliases, merged }) => ({
      ...{ type, id, name, kind, country },
      ...(role !== undefined && { role }),
      ...(aliases !== undefined && { aliases }),
      ...(merged !== undefined && { merged }),
    }));
  }

  /**
   * All corrections in order, each with whether it counts or was taken back.
   *
   * @param document Id of the text whose corrections are wanted; those of all texts where it is absent.
   * @param statement Id of the statement whose corrections are wanted; those of all statements where it is absent.
   * @returns The entries of the log; none where there is no such text or statement.
   */
  history(
    document?: string,
    statement?: string,
  ): readonly (CorrectionEntry & {
    /** Whether it counts; not where it was taken back. */
    readonly counts: boolean;
  })[] {
    return this.log.flatMap((entry) => {
      if (entry.type !== 'correction') return [];
      if (document !== undefined && entry.document !== document) return [];
      if (statement !== undefined && entry.statement !== statement) return [];
      return [{ ...entry, counts: this.#ledger.isLive(entry.step) }];
    });
  }

  /**
   * An id that no row of the text has had, for a row to add.
   *
   * @param document Id of the text.
   * @returns `c` and a number.
   * @throws INVALID_CHANGE where there is no such text.
   */
  newRowId(document: string): string {
    this.#ledger.documentOf(document);
    const used = new Set(this.history(document).map(({ statement }) => statement));
    let number = used.size + 1;
    while (used.has(`c${number}`)) number++;
    return `c${number}`;
  }

  /**
   * The lines that are to be written behind an earlier state of this project, each with its line end.
   *
   * @param earlier The state that the file has.
   * @returns The lines; an empty text where nothing was added.
   * @throws INVALID_OPTION where it is none: the lines would not continue it.
   */
  linesSince(earlier: Project): string {
    if (!this.#continues(earlier)) throw refusal('earlier', 'an earlier state of this project', earlier);
    return toLines(this.log.slice(earlier.log.length));
  }

  /** The whole file. */
  toText(): string {
    return toLines([this.header, ...this.log]);
  }

  /** Who is who. */
  registry(): ActorRegistry {
    this.#registry ??= new ActorRegistry(this.#ledger.actorEntries());
    return this.#registry;
  }

  #continues(earlier: Project): boolean {
    if (!isObject(earlier) || !Array.isArray(earlier.log) || earlier.log.length > this.log.length) return false;
    if (earlier.header?.created !== this.header.created) return false;
    // What was opened twice is the same by its words.
    return earlier.log.every(
      (entry, i) => entry === this.log[i] || JSON.stringify(entry) === JSON.stringify(this.log[i]),
    );
  }

  #sign(signature: Signature, of: string, stepOf: (coder: string) => string) {
    checkNames(signature, ['coder', 'time', 'step'], of);
    const { coder, time = now(), step } = signature;
    checkKind(coder, kinds.text, 'coder', 'INVALID_CHANGE');
    return { step: step ?? stepOf(coder), coder, time };
  }

  #with(entries: readonly ProjectEntry[]): Project {
    const ledger = new Ledger(this.#ledger);
    // Not copied: statements are explained by what they are, and a large analysis would be held twice.
    const own = entries.map((entry) => freezeAll({ ...checkEntry(entry) }));
    for (const entry of own) {
      checkNew(entry, ledger);
      ledger.add(entry);
    }
    return new Project(this.header, [...this.log, ...own], ledger, this.#keep(own));
  }

  /** What does not change by these entries. */
  #keep(entries: readonly ProjectEntry[]): Made {
    const all = entries.flatMap((entry) => [entry, ...this.#entriesOf(entry)]);
    const changed = new Set(all.flatMap((entry) => ('document' in entry ? [entry.document] : [])));
    // An actor may be named in any text, and a further analysis may bring one that others refer to.
    const isWide = all.some(({ type }) => type === 'actor' || type === 'analysis');
    return new Map(isWide ? [] : [...this.#made].filter(([id]) => !changed.has(id)));
  }

  #entriesOf(entry: ProjectEntry): Step['entries'] {
    if (entry.type !== 'undo' && entry.type !== 'redo') return [];
    return this.#ledger.step(entry.step)?.entries ?? [];
  }

  #documentOf(id: string): ProjectDocument {
    const made =
      this.#made.get(id) ??
      freezeAll(
        makeDocument(this.#ledger.documentOf(id), this.#ledger.rowsOf(id), this.registry(), (actor) =>
          this.#actorOf(actor),
        ),
      );
    this.#made.set(id, made);
    return made;
  }

  /** An actor of another text, or of a step that was taken back: the first one, so that steps behind it change nothing. */
  #actorOf(id: string): Actor {
    this.#named ??= new Map([
      ...this.#ledger.actorLog.toReversed().map(({ id: own, name, kind, country, role = null, aliases = [] }) => {
        return [own, { id: own, name, kind, country, role, aliases }] as const;
      }),
      ...[...this.#ledger.documents.values()].flatMap(({ entries }) =>
        entries.flatMap((entry) =>
          entry.type === 'analysis' ? entry.actors.map((one) => [one.id, one] as const) : [],
        ),
      ),
    ]);
    return this.#named.get(id) ?? { id, name: id, kind: 'unnamed', country: null, role: null, aliases: [] };
  }
}

const CHANGE: Kind = {
  expected:
    'a `correction`, an `actor` or a `removal`, by its `type`; texts, analyses, coders and codebooks are for `add`',
  holds: (change) => isObject(change) && isOneOf(['correction', 'actor', 'removal'])(change.type),
};

function beforeOf(change: Change, rows: ReadonlyMap<string, Row>): FieldValues[Field] | null {
  const row = rows.get(change.statement);
  return row ? valueIn(row, change.field, change.of) : null;
}

function now(): string {
  return new Date().toISOString();
}

function last(steps: readonly string[], what: string): string {
  const step = steps.at(-1);
  if (step === undefined) throw new Misfit(`there is nothing to ${what}`);
  return step;
}

export function toLines(entries: readonly (ProjectEntry | ProjectHeader)[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
