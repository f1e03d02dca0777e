/** Statements as Discourse Network Analyzer has them: who agrees, or does not, with which concept. */
import type { Actor, IssueStance, Statement } from '../../document';
import { checkKinds, kinds } from '../../runtime/checks';
import { dayOf } from '../../runtime/dates';
import { checkDocuments, type DatedDocument } from '../documents';
import { countryNames } from '../positions';

/** A statement on one concept. */
export interface DnaStatement {
  readonly document: DatedDocument;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly statement: Statement;
  readonly actor: Actor;
  readonly issue: IssueStance;
  /** Empty where the actor is no person. */
  readonly person: string;
  /** What the person speaks for or belongs to, or the actor itself. */
  readonly organization: string;
  readonly agreement: 0 | 1;
}

/** Which statements are taken. */
export interface DnaOptions {
  /** Write also stances that are too uncertain; false where it is absent. */
  readonly abstained?: boolean;
}

/** What the Discourse Network Analyzer has no place for, each stance by its first reason. */
export interface DnaLeftOut {
  /** How many stances are of statements of which it is not known whose they are. */
  readonly actorless: number;
  /** How many stances are neutral: `agreement` is yes or no. */
  readonly neutral: number;
  /** How many stances are too uncertain. */
  readonly abstained: number;
}

/** @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION. */
export function checkDna(documents: readonly DatedDocument[], options: DnaOptions, of: string): void {
  checkDocuments(documents);
  checkKinds(options, { abstained: kinds.flag }, of);
}

/** Statements without an actor, neutral stances and those that are too uncertain are left out: DNA has no value for them. */
export function dnaStatements(documents: readonly DatedDocument[], options: DnaOptions = {}): DnaStatement[] {
  const countries = countryNames(documents);
  return documents.flatMap((document, index) =>
    document.statements.flatMap((statement) => {
      const { actor } = statement;
      if (actor === null) return [];
      const holder = holderOf(actor, countries);
      return statement.issues
        .filter((issue) => reasonFor(statement, issue, options) === null)
        .map((issue): DnaStatement => {
          const agreement = issue.stance === 'favor' ? 1 : 0;
          return { document, index, statement, actor, issue, ...holder, agreement };
        });
    }),
  );
}

/**
 * Counts what `toDnaEvents`, `toDnaProject` and `toRdna` leave out, so that nobody takes their rows for the whole.
 *
 * @param documents The documents that were written.
 * @param options As they were told.
 * @returns How many stances are left out, each by its first reason.
 * @throws INVALID_DOCUMENT, INVALID_OPTION, UNKNOWN_OPTION.
 * @example
 * dnaLeftOut([analyze('“The sanctions are wrong,” it said. France discussed the sanctions.')])
 * // { actorless: 1, neutral: 1, abstained: 0 }
 */
export function dnaLeftOut(documents: readonly DatedDocument[], options: DnaOptions = {}): DnaLeftOut {
  checkDna(documents, options, 'dnaLeftOut');
  const counts = { actorless: 0, neutral: 0, abstained: 0 };
  for (const statement of documents.flatMap(({ statements }) => statements)) {
    for (const issue of statement.issues) {
      const reason = reasonFor(statement, issue, options);
      if (reason) counts[reason] += 1;
    }
  }
  return counts;
}

/** Why a stance is left out; null where it is not. */
function reasonFor(
  { actor }: Statement,
  { stance, abstained }: IssueStance,
  options: DnaOptions,
): keyof DnaLeftOut | null {
  if (actor === null) return 'actorless';
  if (stance === 'neutral') return 'neutral';
  return abstained && !options.abstained ? 'abstained' : null;
}

function holderOf(actor: Actor, countries: ReadonlyMap<string, string>): { person: string; organization: string } {
  const { kind, name, country } = actor;
  if (kind !== 'person' && kind !== 'unnamed') return { person: '', organization: name };
  return { person: name, organization: country === null ? '' : (countries.get(country) ?? country) };
}

/** "YYYY-MM-DD hh:mm:ss", or null where there is no date. */
export function timeOf(date: string | null | undefined): string | null {
  const day = dayOf(date);
  if (day === null) return null;
  return `${day} ${/[T ](\d{2}:\d{2}:\d{2})/.exec(date ?? '')?.[1] ?? '00:00:00'}`;
}

/** Seconds since 1970 of that time, which DNA knows no zone of; 0, the first of January 1970, where there is no date. */
export function secondsOf(date: string | null | undefined): number {
  const time = timeOf(date);
  return time === null ? 0 : Date.parse(`${time.replace(' ', 'T')}Z`) / 1000 || 0;
}

/** What DNA calls a document. */
export function titleOf({ title, id }: DatedDocument, index: number): string {
  return title || String(id ?? index + 1);
}
