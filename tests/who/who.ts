/** What the tables of this folder show of a text. A row is the kind of text, the text, and who says it, to whom, statement by statement. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';
import type { StatementDraft } from '../../src/statements';

/** The kinds of text that the tables draw on, all in sentences of our own. */
export type Kind = 'wire' | 'tabloid' | 'UN release' | 'live ticker' | 'interview' | 'magazine';

/** A kind of text, the text, what is told of each of its statements, and the day of the text where it matters. */
export type Row = readonly [kind: Kind, text: string, told: readonly string[], date?: string];

/** Statements, deeds aside, in order of the text. */
export function said(text: string, date?: string): readonly StatementDraft[] {
  return readDocument(text, { deeds: false, ...(date !== undefined && { date }) }).statements;
}

/** "Anna Keller → Tom Sand, Peru": the actor by name, and who is addressed. */
export function who({ actor, addressees }: StatementDraft): string {
  const to = addressees.map((addressee) => addressee.actor.name);
  return `${actor?.name ?? 'nobody'}${to.length > 0 ? ` → ${to.join(', ')}` : ''}`;
}

/** Makes a test of each row. */
export function check(rows: readonly Row[], tell: (statement: StatementDraft, text: string) => string = who): void {
  for (const [kind, text, told, date] of rows)
    test(`${kind}: ${text}`, () => {
      expect(said(text, date).map((statement) => tell(statement, text))).toEqual(told);
    });
}
