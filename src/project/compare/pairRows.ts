/** Which rows of several coders' files are one statement. */
import type { Span } from '../../document';
import type { ProjectDocument, ProjectStatement } from '../entries';

/** What the coders made of one statement of one text. */
export interface SharedRow {
  readonly document: string;
  readonly text: string;
  /** In order of the coders: as it stands; `'deleted'`; null where the coder has not coded the text, or not looked at the row. */
  readonly rows: readonly (ProjectStatement | 'deleted' | null)[];
}

type Found = ProjectStatement | 'deleted';

interface Candidate {
  readonly span: Span;
  readonly coders: Map<number, Found>;
}

/** Share of the longer of two spans that both have, from which on rows that coders added are one. Own choice: they overlap by more than half. */
const SAME = 0.5;

/**
 * Pairs the rows of one text.
 *
 * @param versions The text in each coder's file; null where a coder has not coded it.
 * @returns In order of the text. A row of the program is known by its place and verb, one that coders added by its words.
 */
export function pairRows(versions: readonly (ProjectDocument | null)[]): SharedRow[] {
  const byPlace = new Map<string, Candidate>();
  const added: Candidate[] = [];
  const put = (statement: ProjectStatement, coder: number, found: Found) => {
    const { program } = statement;
    const known = program
      ? byPlace.get(placeOf(program))
      : added.find(({ span, coders }) => !coders.has(coder) && overlap(span, statement.span) > SAME);
    const candidate = known ?? { span: program?.span ?? statement.span, coders: new Map() };
    candidate.coders.set(coder, found);
    if (known) return;
    if (program) byPlace.set(placeOf(program), candidate);
    else added.push(candidate);
  };
  versions.forEach((version, coder) => {
    for (const statement of version?.statements ?? []) put(statement, coder, statement);
    for (const statement of version?.deleted ?? []) put(statement, coder, 'deleted');
  });
  const { id: document = '', text = '' } = versions.find((version) => version !== null) ?? {};
  return [...byPlace.values(), ...added]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, coders }) => ({
      document,
      text: text.slice(span.start, span.end),
      // Who has coded the text, and has no such row, would not have it.
      rows: versions.map((version, coder) => (version ? (coders.get(coder) ?? 'deleted') : null)),
    }));
}

/** What tells a row of the program in any file. */
export function placeOf({ span, cue }: Pick<ProjectStatement, 'span' | 'cue'>): string {
  return `${span.start}-${span.end}-${cue?.start ?? ''}`;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}
