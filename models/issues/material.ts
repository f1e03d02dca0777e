/** What any proposition has with any labelled row, computed once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stances } from '../../src/document';
import {
  type Likeness,
  likenessTo,
  type MaskedStatement,
  maskStatement,
  meaningRow,
  meaningSide,
  type Proposition,
  presenceRow,
  readProposition,
  sideRow,
  type Vocabulary,
} from '../../src/labels/features';
import { hashText } from '../../src/runtime/hash';
import { itemAt } from '../../src/runtime/lists';
import type { LabelledRow } from './rows';

/** A wording of an issue's proposition, or of its opposite. */
export interface Wording {
  readonly issue: string;
  readonly text: string;
  /** −1 where who agrees is against the issue. */
  readonly sign: 1 | -1;
  /** Whether it is the issue's own proposition, by which it is measured. */
  readonly isOwn: boolean;
  readonly proposition: Proposition;
  readonly likeness: Likeness;
  /** By the contextual reader; absent without one. */
  readonly vector?: Float32Array | undefined;
}

export interface Row extends LabelledRow {
  readonly statement: MaskedStatement;
  readonly vector?: Float32Array | undefined;
  /** Whether classifiers learn from it, or are measured by it. */
  readonly use: 'learn' | 'measure';
}

/** Wordings that are learned from: so many for and so many against. */
const FOR = 3;
const AGAINST = 2;

/** The ten shipped issues in several wordings. */
export function wordings(words: Vocabulary): Wording[] {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, 'propositions.json'), 'utf8')) as Record<
    string,
    { readonly for: readonly string[]; readonly against: readonly string[] }
  >;
  const one = (issue: string, text: string, sign: 1 | -1, isOwn: boolean): Wording => {
    const proposition = readProposition(text, words);
    return { issue, text, sign, isOwn, proposition, likeness: likenessTo(proposition, words) };
  };
  return Object.entries(all).flatMap(([issue, own]) => [
    ...own.for.slice(0, FOR).map((text, k) => one(issue, text, 1, k === 0)),
    ...own.against.slice(0, AGAINST).map((text) => one(issue, text, -1, false)),
  ]);
}

/** Real rows are dealt by their document. */
export function deal(
  rows: readonly LabelledRow[],
  words: Vocabulary,
  vectors: readonly (Float32Array | undefined)[],
): Row[] {
  return rows.map((row, i) => {
    const held =
      row.set === 'kept' || row.set === 'press' || (row.set === 'real' && (hashText(row.group) >>> 0) % 3 === 0);
    return { ...row, statement: maskStatement(row.input, words), vector: vectors[i], use: held ? 'measure' : 'learn' };
  });
}

/** Rows of numbers, kept. */
export class Material {
  private readonly presences = new Map<string, Float64Array>();
  private readonly sides = new Map<string, Float64Array>();

  constructor(
    readonly rows: readonly Row[],
    readonly wordings: readonly Wording[],
    private readonly words: Vocabulary,
    /** The mean of the reader's vectors, which is taken from each; null without a reader. */
    private readonly centre: readonly number[] | null,
  ) {}

  get withReader(): boolean {
    return this.centre !== null;
  }

  presence(wording: number, row: number): Float64Array {
    return keep(this.presences, `${wording} ${row}`, () => {
      const { proposition, likeness } = itemAt(this.wordings, wording);
      const numbers = presenceRow(itemAt(this.rows, row).statement, proposition, likeness, this.words);
      return Float64Array.of(1, ...numbers, ...this.meant(wording, row, meaningRow));
    });
  }

  side(wording: number, row: number): Float64Array {
    return keep(this.sides, `${wording} ${row}`, () => {
      const { proposition, likeness } = itemAt(this.wordings, wording);
      const numbers = sideRow(itemAt(this.rows, row).statement, proposition, likeness, this.words);
      return Float64Array.from([...numbers, ...this.meant(wording, row, meaningSide)]);
    });
  }

  /** What the reader makes of both; nothing without one. */
  private meant(wording: number, row: number, measure: typeof meaningRow | typeof meaningSide): Iterable<number> {
    const [statement, proposition] = [itemAt(this.rows, row).vector, itemAt(this.wordings, wording).vector];
    return this.centre && statement && proposition ? measure({ statement, proposition }, this.centre) : [];
  }

  /** The stance of a row on the things that a wording names: kind, hostile, neither; −1 where it is about something else. */
  sideOf(wording: number, row: number): number {
    const { issue, sign, proposition } = itemAt(this.wordings, wording);
    const stance = itemAt(this.rows, row).issues[issue];
    if (stance === undefined) return -1;
    const k = stances.indexOf(stance);
    return k < 2 && sign * proposition.direction < 0 ? 1 - k : k;
  }
}

function keep(store: Map<string, Float64Array>, key: string, make: () => Float64Array): Float64Array {
  const known = store.get(key) ?? make();
  store.set(key, known);
  return known;
}
