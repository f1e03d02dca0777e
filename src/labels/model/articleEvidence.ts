/**
 * What speaks for an issue of a statement in its text: its own words, the sentences around it, what else its actor says, how it is made. One row a
 * piece of evidence, the same for all issues and for every reader whose scores come in; what each is worth is fitted (`data/articleWeights.ts`).
 */
import type { CueForce, StatementKind } from '../../document';

/** Where a statement stands, and how it is made. */
export interface StatementPlace {
  /** The number of the sentence in which it begins. */
  readonly sentence: number;
  readonly kind: StatementKind;
  readonly force: CueForce | null;
  readonly negated: boolean;
  /** Whether it speaks of something that was named before: "it", "the treaty", "such action". */
  readonly refersBack: boolean;
  readonly words: number;
}

/** An issue of a statement. All but `own` and `rival` are probabilities, or what else lies between 0 and 1. */
export interface IssueCase {
  readonly place: StatementPlace;
  /** Log-odds by its own words, and those of the likeliest other issue. */
  readonly own: number;
  readonly rival: number;
  /** Of the sentence at a distance; 0 beyond the text, and where it has not been read. */
  sentenceAt(distance: number): number;
  /** Of the words by which things that it speaks of were named, the likeliest; 0 where there are none. */
  readonly meant: number;
  readonly title: number;
  readonly lead: number;
  /** The mean of all other statements. */
  readonly statements: number;
  /** The mean of the sentences, as far as they have been read. */
  share(): number;
  /** The mean of the actor's other statements; null where there are none, or the actor is not known. */
  readonly actor: number | null;
  /** 0 at the head of the text, 1 at its end. */
  readonly position: number;
}

export interface ArticleEvidence {
  readonly name: string;
  /** What it rests on: the statement's place and make, which are the same for all issues; the sentences around it; else all that is told of an issue. */
  readonly of?: 'place' | 'around';
  readonly value: (of: IssueCase) => number;
}

const is = (condition: boolean): number => (condition ? 1 : 0);
/** "The party hailed the move": its own words are far from every issue, so that the text alone can tell. Lines of −3 to 0 do as well on held-out documents. */
const tellsNothing = ({ own, rival }: IssueCase): boolean => Math.max(own, rival) < -2;
const orders = new Set<CueForce | null>(['demand', 'ask', 'want']);
const refuses = new Set<CueForce | null>(['deny', 'refuse', 'reject']);

export const articleEvidence: readonly ArticleEvidence[] = [
  { name: 'any', of: 'place', value: () => 1 },
  { name: 'own words', value: ({ own }) => own },
  { name: 'own words, surely', value: ({ own }) => Math.max(0, own) },
  { name: 'another issue by own words', value: ({ rival }) => Math.max(0, rival) },
  { name: 'its sentence', of: 'around', value: (of) => of.sentenceAt(0) },
  { name: 'sentence before', of: 'around', value: (of) => of.sentenceAt(-1) },
  { name: 'sentence behind', of: 'around', value: (of) => of.sentenceAt(1) },
  {
    name: 'sentence before, spoken of again',
    of: 'around',
    value: (of) => is(of.place.refersBack) * of.sentenceAt(-1),
  },
  { name: 'what its things were called', value: ({ meant }) => meant },
  { name: 'first sentence', value: ({ title }) => title },
  { name: 'lead', value: ({ lead }) => lead },
  { name: 'other statements', value: ({ statements }) => statements },
  { name: 'all sentences', of: 'around', value: (of) => of.share() },
  { name: 'its actor elsewhere', value: ({ actor }) => actor ?? 0 },
  { name: 'its actor elsewhere, not at all', value: ({ actor }) => (actor === null ? 0 : is(actor < 0.1)) },
  { name: 'late', of: 'place', value: ({ position }) => position },
  { name: 'deed', of: 'place', value: ({ place }) => is(place.kind === 'act') },
  { name: 'quoted', of: 'place', value: ({ place }) => is(place.kind === 'direct') },
  { name: 'demand', of: 'place', value: ({ place }) => is(orders.has(place.force)) },
  { name: 'refusal', of: 'place', value: ({ place }) => is(refuses.has(place.force)) },
  { name: 'negated', of: 'place', value: ({ place }) => is(place.negated) },
  { name: 'lead, spoken of again', value: (of) => is(of.place.refersBack) * Math.max(of.title, of.lead) },
  { name: 'other statements, where it tells of nothing', value: (of) => is(tellsNothing(of)) * of.statements },
  { name: 'lead, where it tells of nothing', value: (of) => is(tellsNothing(of)) * Math.max(of.title, of.lead) },
  { name: 'length', of: 'place', value: ({ place }) => Math.log(1 + place.words) - 3 },
];
