/** What is told of each issue of each statement in its text: the cases that `articleEvidence` looks at. */
import { itemAt } from '../../runtime/lists';
import type { IssueCase, StatementPlace } from './articleEvidence';
import { probabilitiesOf, sigmoid } from './head';
import type { HeardSentences } from './heardSentences';
import { SURE } from './margins';

/** A statement of a text as the layer takes it. */
export interface PlacedStatement {
  /** By its own words (`marginsOf`). */
  readonly margins: Float64Array;
  /** Whose it is, by a name that each has alone. */
  readonly actor: string | null;
  readonly place: StatementPlace;
  /** Margins of the words by which things that it speaks of were named ("the treaty"). */
  readonly meant: readonly Float64Array[];
}

/** Sentences behind the first that count as lead. */
export const LEAD = 2;

/** Probabilities of each issue, summed up over statements. */
interface Sums {
  count: number;
  readonly sums: Float64Array;
}

/** The cases of a text, of which title and lead have been heard. */
export class TextCases {
  /** How many issues a statement is asked for. */
  readonly issues: number;
  /** The probabilities of each statement by its own words, issue by issue. */
  readonly #said: readonly Float64Array[];
  readonly #all: Sums;
  readonly #actors = new Map<string, Sums>();
  readonly #lead: Float64Array;

  /** @param statements In order of the text. @param sentences Those of the text. */
  constructor(
    readonly statements: readonly PlacedStatement[],
    readonly sentences: HeardSentences,
  ) {
    this.issues = statements[0]?.margins.length ?? 0;
    this.#said = statements.map(({ margins }) => probabilitiesOf(margins));
    this.#all = this.#noSums();
    statements.forEach(({ actor }, k) => {
      const said = itemAt(this.#said, k);
      add(this.#all, said);
      if (actor !== null) add(this.#sumsOf(actor), said);
    });
    this.#lead = Float64Array.from({ length: this.issues }, (_, issue) => {
      let most = 0;
      for (let n = 1; n <= LEAD; n++) most = Math.max(most, sentences.probability(n, issue));
      return most;
    });
  }

  /** Turns a case to a statement; `turnTo` an issue of it is next. */
  begin(statement: number, into: TextCase): void {
    const { margins, place, actor } = itemAt(this.statements, statement);
    const others = actor === null ? undefined : this.#actors.get(actor);
    into.place = place;
    into.position = place.sentence / Math.max(1, this.sentences.count - 1);
    into.others = others && others.count > 1 ? others : null;
    into.margins = margins;
    into.said = itemAt(this.#said, statement);
    into.rank();
  }

  /** Turns a case to an issue of its statement. */
  turnTo(statement: number, issue: number, into: TextCase): void {
    const own = itemAt(into.margins, issue);
    const probability = itemAt(into.said, issue);
    const { others } = into;
    into.issue = issue;
    into.own = own;
    into.rival = own === into.first ? into.second : into.first;
    into.meant = 0;
    for (const words of itemAt(this.statements, statement).meant)
      into.meant = Math.max(into.meant, sigmoid(words[issue] ?? -SURE));
    into.title = this.sentences.probability(0, issue);
    into.lead = itemAt(this.#lead, issue);
    into.statements = meanWithout(this.#all, issue, probability);
    into.actor = others && meanWithout(others, issue, probability);
  }

  #noSums(): Sums {
    return { count: 0, sums: new Float64Array(this.issues) };
  }

  #sumsOf(actor: string): Sums {
    const known = this.#actors.get(actor);
    if (known) return known;
    const own = this.#noSums();
    this.#actors.set(actor, own);
    return own;
  }
}

/** One case, turned from issue to issue: an object for each, with functions of its own, took a tenth of the time of the models. */
export class TextCase implements IssueCase {
  place: StatementPlace = NOWHERE;
  own = 0;
  rival = 0;
  meant = 0;
  title = 0;
  lead = 0;
  statements = 0;
  actor: number | null = null;
  position = 0;
  issue = 0;
  /** Of the statement: its margins and probabilities, the two largest margins, and what its actor says in all. */
  margins: Float64Array = NOTHING;
  said: Float64Array = NOTHING;
  first = 0;
  second = 0;
  others: Sums | null = null;

  constructor(readonly sentences: HeardSentences) {}

  sentenceAt(distance: number): number {
    return this.sentences.probability(this.place.sentence + distance, this.issue);
  }

  share(): number {
    return this.sentences.share(this.issue);
  }

  /** Finds the largest of the margins, and the largest of the others. */
  rank(): void {
    this.first = Number.NEGATIVE_INFINITY;
    this.second = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.margins.length; i++) {
      const margin = itemAt(this.margins, i);
      if (margin > this.first) {
        this.second = this.first;
        this.first = margin;
      } else if (margin > this.second) this.second = margin;
    }
  }
}

const NOTHING = new Float64Array(0);
const NOWHERE: StatementPlace = {
  ...{ sentence: 0, kind: 'indirect', force: null, negated: false, refersBack: false, words: 0 },
};

/** The cases of each statement, one an issue. @param sentences Those of the text; title and lead have been heard. */
export function issueCases(statements: readonly PlacedStatement[], sentences: HeardSentences): IssueCase[][] {
  const cases = new TextCases(statements, sentences);
  return statements.map((_, k) =>
    Array.from({ length: cases.issues }, (__, issue) => {
      const own = new TextCase(sentences);
      cases.begin(k, own);
      cases.turnTo(k, issue, own);
      return own;
    }),
  );
}

function add(into: Sums, said: Float64Array): void {
  into.count++;
  for (let i = 0; i < said.length; i++) into.sums[i] = itemAt(into.sums, i) + itemAt(said, i);
}

function meanWithout({ sums, count }: Sums, issue: number, probability: number): number {
  return (itemAt(sums, issue) - probability) / Math.max(1, count - 1);
}
