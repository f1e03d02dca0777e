/** The log folded into what is known: texts with all that was said of them, steps that count, actors, coders. */
import { describe } from '../errors';
import { actorIdsIn, actorIdsOf, checkCorrection, checkMerge, checkSpans } from './checks';
import type {
  ActorEntry,
  AnalysisEntry,
  CodebookEntry,
  CoderEntry,
  CorrectionEntry,
  ProjectEntry,
  RemovalEntry,
  TextEntry,
  UndoEntry,
} from './entries';
import { Misfit } from './misfit';
import { corrected, type DocumentLog, type Row, replay } from './replay';

type SignedEntry = CorrectionEntry | ActorEntry | RemovalEntry;

/** What was done at once. */
export interface Step {
  readonly id: string;
  readonly coder: string;
  readonly entries: readonly SignedEntry[];
}

/** Steps of a coder that can be taken back, and those that can be made again, the next one last. */
interface Turns {
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

const NO_TURNS: Turns = { done: [], undone: [] };

/** Folds entries one by one. Each is checked against what stands before it, so that every beginning of a good log is good. */
export class Ledger {
  readonly documents: Map<string, DocumentLog>;
  readonly coders: Map<string, CoderEntry>;
  readonly #steps: Map<string, Step>;
  readonly #dead: Set<string>;
  readonly #turns: Map<string, Turns>;
  /** All of them, taken back or not. */
  actorLog: readonly ActorEntry[];
  #removals: readonly RemovalEntry[];
  /** Ids of the actors that analyses name. */
  readonly #named: Set<string>;
  /** Of texts that were asked for, so that each further correction is one step and no replay of all before it. */
  readonly #rows: Map<string, ReadonlyMap<string, Row>>;
  codebook: CodebookEntry | null;

  constructor(from?: Ledger) {
    this.documents = new Map(from?.documents);
    this.coders = new Map(from?.coders);
    this.#steps = new Map(from ? from.#steps : []);
    this.#dead = new Set(from ? from.#dead : []);
    this.#turns = new Map(from ? from.#turns : []);
    this.actorLog = from?.actorLog ?? [];
    this.#removals = from ? from.#removals : [];
    this.#named = new Set(from ? from.#named : []);
    this.#rows = new Map(from ? from.#rows : []);
    this.codebook = from?.codebook ?? null;
  }

  /** @throws INVALID_CHANGE where the entry does not fit; then nothing has changed. */
  add(entry: ProjectEntry): void {
    if (entry.type === 'text') this.#addText(entry);
    else if (entry.type === 'analysis') this.#addAnalysis(entry);
    else if (entry.type === 'undo' || entry.type === 'redo') this.#turn(entry);
    else if (entry.type === 'codebook') this.codebook = entry;
    else if (entry.type === 'coder') this.coders.set(entry.id, entry);
    else this.#addSigned(entry);
  }

  isLive = (step: string): boolean => !this.#dead.has(step);

  step(id: string): Step | undefined {
    return this.#steps.get(id);
  }

  get steps(): readonly Step[] {
    return [...this.#steps.values()];
  }

  turns(coder: string): Turns {
    return this.#turns.get(coder) ?? NO_TURNS;
  }

  /** A name that no step has. */
  nextStep(): string {
    let number = this.#steps.size + 1;
    while (this.#steps.has(`k${number}`)) number++;
    return `k${number}`;
  }

  /** The actor entries that count, of each id the last. */
  actorEntries(): readonly ActorEntry[] {
    const last = new Map<string, ActorEntry>();
    for (const entry of this.actorLog) if (this.isLive(entry.step)) last.set(entry.id, entry);
    return [...last.values()];
  }

  /** Ids of texts that no longer count. */
  removed(): ReadonlySet<string> {
    return new Set(this.#removals.filter(({ step }) => this.isLive(step)).map(({ document }) => document));
  }

  documentOf(id: string): DocumentLog {
    const document = this.documents.get(id);
    if (!document) throw new Misfit(`expected \`document\` to be the id of a text before it, got ${describe(id)}`);
    return document;
  }

  /** The rows of a text as the log leaves them. */
  rowsOf(id: string): ReadonlyMap<string, Row> {
    const rows = this.#rows.get(id) ?? replay(this.documentOf(id), this.isLive);
    this.#rows.set(id, rows);
    return rows;
  }

  #addText(text: TextEntry): void {
    if (this.documents.has(text.id)) throw new Misfit(`a text with the id ${describe(text.id)} is there already`);
    this.documents.set(text.id, { text, entries: [] });
  }

  #addAnalysis(entry: AnalysisEntry): void {
    const document = this.documentOf(entry.document);
    checkSpans(entry, document.text);
    for (const id of actorIdsOf(entry)) this.#named.add(id);
    this.#append(document, entry);
    this.#rows.delete(entry.document);
  }

  #addSigned(entry: SignedEntry): void {
    const { step: id, coder } = entry;
    const step = this.#steps.get(id) ?? { id, coder, entries: [] };
    if (step.coder !== coder) throw new Misfit(`the step ${describe(id)} is of another coder, ${describe(step.coder)}`);
    if (!this.isLive(id)) throw new Misfit(`the step ${describe(id)} has been taken back; begin another`);
    if (entry.type === 'correction') {
      const document = this.documentOf(entry.document);
      const rows = this.rowsOf(entry.document);
      checkCorrection(entry, document, rows);
      for (const actor of actorIdsIn(entry)) this.#checkActor(actor);
      this.#append(document, entry);
      this.#rows.set(entry.document, corrected(rows, entry));
    } else if (entry.type === 'removal') {
      this.documentOf(entry.document);
      this.#removals = [...this.#removals, entry];
    } else {
      if (entry.merged && entry.merged.length > 0) checkMerge(entry, this.actorEntries());
      this.actorLog = [...this.actorLog, entry];
    }
    this.#steps.set(id, { ...step, entries: [...step.entries, entry] });
    const { done } = this.turns(coder);
    this.#turns.set(coder, { done: done.at(-1) === id ? done : [...done, id], undone: [] });
  }

  #turn({ type, step, coder }: UndoEntry): void {
    const isBack = type === 'undo';
    const known = this.#steps.get(step);
    if (!known || this.#dead.has(step) === isBack) {
      const wanted = isBack ? 'a step that counts' : 'a step that was taken back';
      throw new Misfit(`expected \`step\` to be ${wanted}, got ${describe(step)}`);
    }
    for (const entry of known.entries) if (entry.type === 'correction') this.#rows.delete(entry.document);
    const { done, undone } = this.turns(coder);
    const without = (steps: readonly string[]) => steps.filter((id) => id !== step);
    if (isBack) {
      this.#dead.add(step);
      this.#turns.set(coder, { done: without(done), undone: [...undone, step] });
    } else {
      this.#dead.delete(step);
      this.#turns.set(coder, { done: [...done, step], undone: without(undone) });
    }
  }

  #checkActor(id: string): void {
    if (this.#named.has(id) || this.actorEntries().some((entry) => entry.id === id)) return;
    throw new Misfit(`expected the id of an actor that is known, got ${describe(id)}; add it by an \`actor\` before`);
  }

  #append(document: DocumentLog, entry: AnalysisEntry | CorrectionEntry): void {
    this.documents.set(document.text.id, { ...document, entries: [...document.entries, entry] });
  }
}
