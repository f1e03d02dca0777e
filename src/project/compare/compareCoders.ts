/** How far coders agree, field by field, and where they do not. */
import { StancekitError } from '../../errors';
import { checkKinds, oneOf } from '../../runtime/checks';
import type { ProjectDocument, ProjectStatement } from '../entries';
import type { Project } from '../project';
import { checkProjects } from '../projectForm';
import { type Alpha, krippendorffAlpha, type Level } from './alpha';
import { issuesToGive } from './issuesToGive';
import { pairRows, type SharedRow } from './pairRows';

/** What is compared. */
export interface CompareOptions {
  /**
   * What counts as coded: `'documents'`, all rows of texts in which a coder corrected or checked anything, so that what is left as the
   * program said it counts as agreed to; `'rows'`, only rows that a coder touched. `'documents'` where it is absent.
   */
  readonly coded?: 'documents' | 'rows';
}

/** What is compared: see `FIELDS`. */
export type ComparedField =
  | 'row'
  | 'actor'
  | 'negated'
  | 'content'
  | 'addressees'
  | 'issue'
  | 'stance'
  | 'attitude'
  | 'sentiment';

/** How far coders agree on a field. */
export interface FieldAgreement extends Alpha {
  /** What was compared. */
  readonly field: ComparedField;
  /** Alpha where values are ordered, against < neutral < favor or negative < neutral < positive; null for other fields. */
  readonly ordinal: number | null;
  /** The same, with equal distances between the three values; null for other fields. */
  readonly interval: number | null;
}

/** A value on which coders do not agree. */
export interface Disagreement {
  /** Id of the text. */
  readonly document: string;
  /** The words of the statement. */
  readonly text: string;
  /** Whose row it is: as the program named the actor, else as the first coder does who names one; null where nobody does. */
  readonly actor: string | null;
  /** On what they disagree. */
  readonly field: ComparedField;
  /** The issue, or the name of the actor, where a statement has several of the field. */
  readonly of?: string;
  /** In the order of the projects: what each coder says; null where one says nothing. */
  readonly values: readonly (string | null)[];
  /** In the same order: the id of the row in each file. */
  readonly statements: readonly (string | null)[];
}

/** How far coders agree, and what they have to settle. */
export interface Comparison {
  /** How many texts at least two coders coded. */
  readonly documents: number;
  /** How many rows those have. */
  readonly rows: number;
  /** How far they agree, field by field. */
  readonly fields: readonly FieldAgreement[];
  /** In order of the texts. */
  readonly disagreements: readonly Disagreement[];
}

/** One thing that is said or not, of one statement. */
interface Question {
  readonly field: ComparedField;
  readonly of?: string;
  readonly answer: (statement: ProjectStatement) => string | null;
}

const spans = (list: readonly { readonly start: number; readonly end: number }[]) =>
  list.map(({ start, end }) => `${start}–${end}`).join(', ');

/** What is asked of each statement once. */
const ONCE: readonly Question[] = [
  { field: 'actor', answer: ({ actor }) => actor?.name ?? '—' },
  { field: 'negated', answer: ({ negated }) => (negated ? 'yes' : 'no') },
  { field: 'content', answer: ({ content }) => spans(content) },
  { field: 'addressees', answer: ({ addressees }) => namesOf(addressees) || '—' },
  { field: 'sentiment', answer: ({ sentiment }) => sentiment.label },
];

function namesOf(list: ProjectStatement['addressees']): string {
  return [...new Set(list.map(({ actor }) => actor.name))].sort().join('; ');
}

/** Of ordered fields, the place of each value. */
const PLACES: Partial<Record<ComparedField, Readonly<Record<string, number>>>> = {
  stance: { against: -1, neutral: 0, favor: 1 },
  attitude: { negative: -1, neutral: 0, positive: 1 },
  sentiment: { negative: -1, neutral: 0, positive: 1 },
};

/** All of them, in the order of the report. */
export const FIELDS: readonly ComparedField[] = [
  ...(['row', 'actor', 'negated', 'content', 'addressees', 'issue', 'stance', 'attitude', 'sentiment'] as const),
];

/**
 * Compares what coders made of the same texts: agreement and Krippendorff's alpha of each field, and all disagreements, to be settled.
 *
 * @param projects One a coder. Texts are the same where their words are; each row has its own counterpart: the one that the program found at the
 * same place, by the same verb and of the same actor, else one at the same place, else one whose words overlap by more than half. `row`: whether
 * there is a statement; `issue`: of each issue of `issuesToGive`, whether the statement is about it; `stance`, `attitude`: where coders name the
 * issue or the actor.
 * @param options `coded`: `'documents'` compares all rows of texts in which a coder corrected or checked anything, `'rows'` only rows that a coder
 * touched. `'documents'` where it is absent.
 * @returns How many texts and rows were compared, the agreement on each field, and the disagreements in order of the texts.
 * @throws INVALID_OPTION for fewer than two projects, or what is none; UNKNOWN_OPTION.
 * @example
 * const text = 'France rejected the sanctions.';
 * const begun = createProject().add({ type: 'text', id: 'a', text }, { type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
 * const correction = { type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'sanctions' };
 * const mine = begun.apply({ ...correction, after: 'against' }, { coder: 'AB' });
 * const theirs = begun.apply({ ...correction, after: 'neutral' }, { coder: 'CD' });
 * const { fields, disagreements } = compareCoders([mine, theirs]);
 * console.log(fields.find(({ field }) => field === 'stance').agreement, disagreements[0].values); // 0 ['against', 'neutral']
 */
export function compareCoders(projects: readonly Project[], options: CompareOptions = {}): Comparison {
  checkProjects(projects);
  checkKinds(options, { coded: oneOf(['documents', 'rows']) }, 'compareCoders');
  const { coded = 'documents' } = options;
  if (projects.length < 2) {
    throw new StancekitError('INVALID_OPTION', `Expected the projects of two coders or more, got ${projects.length}.`);
  }
  const texts = sharedTexts(projects);
  const rows = texts.flatMap(pairRows).map((row) => (coded === 'rows' ? onlyTouched(row) : row));
  const issues = issuesToGive(projects);
  const questions = rows.flatMap((row) => questionsOf(row, issues).map((question) => answered(question, row)));
  return {
    documents: texts.length,
    rows: rows.length,
    fields: FIELDS.map((field) =>
      agreementOn(
        field,
        questions.filter((one) => one.field === field),
      ),
    ),
    disagreements: questions.filter(({ values }) => new Set(values.filter((value) => value !== null)).size > 1),
  };
}

/** Of each text that at least two coders coded, what is in each file; null where it is not coded there. */
function sharedTexts(projects: readonly Project[]): (ProjectDocument | null)[][] {
  const byText = new Map<string, (ProjectDocument | null)[]>();
  projects.forEach((project, coder) => {
    for (const document of project.documents()) {
      const isCoded = document.deleted.length > 0 || document.statements.some(({ touched }) => touched);
      const versions = byText.get(document.text) ?? projects.map(() => null);
      byText.set(document.text, versions);
      if (isCoded) versions[coder] = document;
    }
  });
  return [...byText.values()].filter((versions) => versions.filter((version) => version !== null).length > 1);
}

function onlyTouched(row: SharedRow): SharedRow {
  const rows = row.rows.map((one) => (one === null || one === 'deleted' || one.touched ? one : null));
  return { ...row, rows };
}

/** @param given All issues that a statement can be given. */
function questionsOf({ rows }: SharedRow, given: readonly string[]): Question[] {
  const statements = rows.filter((row) => row !== null && row !== 'deleted');
  const named = new Set(statements.flatMap((one) => one.issues.map(({ issue }) => issue)));
  const targets = new Set(statements.flatMap((one) => one.targets.map(({ actor }) => actor.name)));
  const stanceOn = (of: string) => (one: ProjectStatement) => one.issues.find(({ issue }) => issue === of)?.stance;
  return [
    { field: 'row', answer: () => 'there' },
    ...ONCE,
    ...given.flatMap((of): Question[] => [{ field: 'issue', of, answer: (one) => (stanceOn(of)(one) ? 'yes' : 'no') }]),
    ...[...named].sort().map((of): Question => ({ field: 'stance', of, answer: (one) => stanceOn(of)(one) ?? null })),
    ...[...targets].sort().map((of): Question => {
      const answer = (one: ProjectStatement) => one.targets.find(({ actor }) => actor.name === of)?.label ?? null;
      return { field: 'attitude', of, answer };
    }),
  ];
}

function answered({ field, of, answer }: Question, { document, text, actor, rows }: SharedRow): Disagreement {
  const absent = field === 'row' ? 'not there' : null;
  return {
    ...{ document, text, actor, field, ...(of !== undefined && { of }) },
    values: rows.map((row) => (row === null ? null : row === 'deleted' ? absent : answer(row))),
    statements: rows.map((row) => (row === null || row === 'deleted' ? null : row.id)),
  };
}

function agreementOn(field: ComparedField, questions: readonly Disagreement[]): FieldAgreement {
  const units = questions.map(({ values }) => values);
  const places = PLACES[field];
  const placed =
    places && units.map((values) => values.map((value) => (value === null ? null : (places[value] ?? null))));
  const of = (level: Level) => (placed ? krippendorffAlpha(placed, level).alpha : null);
  return { field, ...krippendorffAlpha(units, 'nominal'), ordinal: of('ordinal'), interval: of('interval') };
}
