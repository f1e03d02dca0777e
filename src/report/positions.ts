/**
 * The positions of documents: who takes which stance on which issue, and how much each counts.
 *
 * In: documents. Out: one position for each issue of each statement that has an actor.
 */

import type { IssueStance, Stance } from '../document';
import { checkKinds, type Kinds, kinds, oneOf } from '../runtime/checks';
import { dayOf } from '../runtime/dates';
import { itemAt, valueFor } from '../runtime/lists';
import { countOnce, type StatementCopy } from './copies/countOnce';
import { checkDocuments, type DatedDocument } from './documents';
import { type ActorIndex, indexActors, type MergedActor } from './mergeActors';
import { UnplacedStatements } from './unplaced';
import { type Window, withinWindow } from './window';

/** Where a statement is found. */
export interface StatementReference {
  /** The id of the document. */
  readonly document: string | number | null;
  /** The id of the statement within it, such as `s1`. */
  readonly statement: string;
  /** Where it stands once more, of a statement that is counted once; not there where it does not. */
  readonly copies?: readonly StatementCopy[];
}

/** Who takes positions: an actor, or a country with all who speak for it or belong to it. */
export interface Party extends MergedActor {
  /** How many statements are counted. */
  readonly statements: number;
}

/** What every report can be told. */
export interface CountOptions {
  /** Whose positions they are; `'actor'` where it is absent. */
  readonly by?: 'actor' | 'country';
  /** Documents of certain days; all of them where it is absent. */
  readonly window?: Window;
  /** Whether stances count that are marked as too uncertain; not where it is absent. */
  readonly abstained?: boolean;
  /**
   * `'probability'`: a statement counts for each stance by its probability, so that counts are expected counts (Bella, Ferri,
   * Hernández-Orallo & Ramírez-Quintana 2010, "probabilistic classify and count"). `'count'`: it counts 1 for its likeliest stance, as
   * in a list that was coded by hand. `'probability'` where it is absent.
   */
  readonly weighting?: 'probability' | 'count';
  /** Only these issues count; all of them where it is absent. */
  readonly issues?: readonly string[];
  /**
   * Prints of one story in several papers (see `findCopies`): `'count'`: each counts. `'once'`: what they have in common counts once, on
   * the day of the first of them, and what a later one adds on its own day. `'count'` where it is absent.
   */
  readonly copies?: 'count' | 'once';
}

/** What was not counted, so that nobody takes a report for the whole. */
export interface LeftOut {
  /** How many documents lie outside the window. */
  readonly documents: number;
  /** How many of those have no date. */
  readonly undated: number;
  /** Statements whose actor (or, by country, whose country) is not known. */
  readonly statements: number;
  /** How many of those have an actor who is known, but no country: alliances, organizations, persons of whom no country is told. */
  readonly withoutCountry: number;
  /** The names of those actors, those with most statements first. */
  readonly actorsWithoutCountry: readonly string[];
  /** Stances that are too uncertain. */
  readonly abstained: number;
  /** Statements that stand in another print of their story, where copies count once. */
  readonly repeated: number;
}

/** One statement on one issue. */
export interface Position {
  readonly party: string;
  readonly issue: string;
  /** How much it counts, by stance. */
  readonly weights: Readonly<Record<Stance, number>>;
  readonly reference: StatementReference;
  /** The day of its document; null where that is not known. */
  readonly day: string | null;
}

/** What the options of all that counts must be; a window is looked at by itself. */
export const COUNTING: Kinds = {
  by: oneOf(['actor', 'country']),
  window: kinds.any,
  abstained: kinds.flag,
  weighting: oneOf(['probability', 'count']),
  issues: kinds.texts,
  copies: oneOf(['count', 'once']),
};

/** Documents that count, and who is who in them. */
export interface Selection {
  readonly documents: readonly DatedDocument[];
  readonly partyOf: ActorIndex;
  readonly leftOut: Pick<LeftOut, 'documents' | 'undated' | 'repeated'>;
  copiesOf(document: number, statement: string): readonly StatementCopy[];
}

/** @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION. */
export function select(
  documents: readonly DatedDocument[],
  options: CountOptions,
  kindsOf: Kinds,
  of: string,
): Selection {
  checkDocuments(documents);
  checkKinds(options, kindsOf, of);
  const { by = 'actor', window, copies = 'count' } = options;
  // What several prints have counts on the day of the first, which may lie outside the window.
  const once = copies === 'once' ? countOnce(documents) : null;
  const places: number[] = [];
  const isWithin = withinWindow(window);
  const within = (once?.documents ?? documents).filter((document, i) => {
    const isChosen = isWithin(document);
    if (isChosen) places.push(i);
    return isChosen;
  });
  const outside = documents.length - within.length;
  const undated = window === undefined ? 0 : documents.filter(({ date }) => date === undefined || date === null).length;
  const index = indexActors(within);
  return {
    documents: within,
    partyOf: by === 'country' ? byCountry(within, index) : index,
    leftOut: { documents: outside, undated, repeated: once?.repeated ?? 0 },
    copiesOf: (document, statement) => once?.copiesOf(itemAt(places, document), statement) ?? [],
  };
}

/** A country's party is named after its state, where that occurs; else by its code. Whoever has no country in any of the documents stays alone. */
function byCountry(documents: readonly DatedDocument[], actorOf: ActorIndex): ActorIndex {
  const names = countryNames(documents);
  return (document, mentioned) => {
    const actor = actorOf(document, mentioned);
    const { country } = actor;
    if (country === null) return actor;
    return { id: country, name: names.get(country) ?? country, kind: 'state', country, role: null, aliases: [] };
  };
}

/** The English names of countries by their codes, as far as their states occur in the documents. */
export function countryNames(documents: readonly DatedDocument[]): ReadonlyMap<string, string> {
  const actors = documents.flatMap(({ actors = [], statements }) => [
    ...actors,
    ...statements.flatMap(({ actor, targets, addressees }) => [
      ...(actor ? [actor] : []),
      ...[...targets, ...addressees].map((mention) => mention.actor),
    ]),
  ]);
  return new Map(
    actors.flatMap(({ kind, id, country, name }) =>
      kind === 'state' && country !== null && id === `state:${country}` ? [[country, name] as const] : [],
    ),
  );
}

/** How much a stance counts. */
function weigh({ probability, stance, probabilities }: IssueStance, weighting: 'probability' | 'count') {
  if (weighting === 'count') {
    return { favor: +(stance === 'favor'), against: +(stance === 'against'), neutral: +(stance === 'neutral') };
  }
  return {
    favor: probability * probabilities.favor,
    against: probability * probabilities.against,
    neutral: probability * probabilities.neutral,
  };
}

/** Whether an issue is one of those that count. */
export function issueTest({ issues }: CountOptions): (issue: Pick<IssueStance, 'issue'>) => boolean {
  const asked = issues && new Set(issues);
  return ({ issue }) => asked === undefined || asked.has(issue);
}

export interface Positions {
  readonly positions: readonly Position[];
  /** By id, those with most statements first. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly leftOut: LeftOut;
}

/** Reads all positions of a selection. */
export function readPositions({ documents, partyOf, leftOut, copiesOf }: Selection, options: CountOptions): Positions {
  const { by = 'actor', abstained = false, weighting = 'probability' } = options;
  const positions: Position[] = [];
  const actors = new Map<string, MergedActor>();
  const counts = new Map<string, number>();
  const unplaced = new UnplacedStatements(by);
  let uncertain = 0;
  const isAsked = issueTest(options);
  documents.forEach(({ id = null, date, statements }, document) => {
    const day = dayOf(date);
    for (const { id: statement, actor, issues: all } of statements) {
      const issues = all.filter(isAsked);
      if (issues.length === 0) continue;
      const party = actor && partyOf(document, actor);
      if (!unplaced.hasPlace(party)) continue;
      const counted = issues.filter((issue) => abstained || !issue.abstained);
      uncertain += issues.length - counted.length;
      if (counted.length === 0) continue;
      actors.set(party.id, party);
      counts.set(party.id, (counts.get(party.id) ?? 0) + 1);
      for (const issue of counted) {
        const copies = copiesOf(document, statement);
        const reference = { document: id, statement, ...(copies.length > 0 && { copies }) };
        positions.push({ party: party.id, issue: issue.issue, weights: weigh(issue, weighting), reference, day });
      }
    }
  });
  const parties = [...actors.values()]
    .map((actor) => ({ ...actor, statements: valueFor(counts, actor.id) }))
    .sort((a, b) => b.statements - a.statements || compare(a.name, b.name) || compare(a.id, b.id));
  return {
    positions,
    parties: new Map(parties.map((party) => [party.id, party])),
    leftOut: { ...leftOut, ...unplaced.sum(), abstained: uncertain },
  };
}

/** The order of characters, which is the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
