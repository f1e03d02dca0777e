/** Statements as Discourse Network Analyzer has them: who agrees, or does not, with which concept. */
import type { Actor, IssueStance, Statement } from '../../document';
import { dayOf } from '../../runtime/dates';
import type { DatedDocument } from '../documents';
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

/** Statements without an actor, neutral stances and those that are too uncertain are left out: DNA has no value for them. */
export function dnaStatements(
  documents: readonly DatedDocument[],
  { abstained = false }: DnaOptions = {},
): DnaStatement[] {
  const countries = countryNames(documents);
  return documents.flatMap((document, index) =>
    document.statements.flatMap((statement) => {
      const { actor } = statement;
      if (actor === null) return [];
      const holder = holderOf(actor, countries);
      return statement.issues
        .filter((issue) => issue.stance !== 'neutral' && (abstained || !issue.abstained))
        .map((issue): DnaStatement => {
          const agreement = issue.stance === 'favor' ? 1 : 0;
          return { document, index, statement, actor, issue, ...holder, agreement };
        });
    }),
  );
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
