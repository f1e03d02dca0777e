/** Reads corrections as lines of JSON: what `stancekit info --corrections` writes, or programs in other languages. */
import { StancekitError } from 'stancekit';
import type { Change } from 'stancekit/project';
import { parseLine } from './jsonRows';

/** What a correction says; who made it and when is said by whoever takes it in. */
const FIELDS = ['document', 'statement', 'field', 'of', 'after'] as const;

/**
 * Corrections of a file, for `project.apply`, which says whether they fit.
 *
 * @param content A line a correction, `{"document","statement","field","of"?,"after"}`; other fields are passed over.
 * @param file Its name in messages.
 * @throws INVALID_JSON, INVALID_ROW with the line.
 */
export function readCorrections(content: string, file: string): Change[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = parse(line, `${file}:${index + 1}`);
    const fields = FIELDS.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]);
    return [{ type: 'correction', ...Object.fromEntries(fields) } as Change];
  });
}

function parse(line: string, place: string): Record<string, unknown> {
  const row = parseLine(line, place);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new StancekitError('INVALID_ROW', `${place}: expected a JSON object.`);
  }
  return row as Record<string, unknown>;
}
