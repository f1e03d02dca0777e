/** Reads project files. */
import { createReadStream } from 'node:fs';
import { isStancekitError, type StancekitError } from 'stancekit';
import { openProject, type Project } from 'stancekit/project';
import { readLines } from '../../../runtime/lines';
import { fileError, type Source } from './decode';
import { type Row, withoutNull } from './row';

/** Stands where bytes are no text: no line that has it at its head is JSON. */
const NO_TEXT = '\uFFFD';

/**
 * Reads a project.
 *
 * @param onInvalid As `openProject` has it.
 * @throws What `openProject` throws; FILE_NOT_FOUND, FILE_UNREADABLE.
 */
export async function readProject(file: string, onInvalid?: (error: StancekitError) => void): Promise<Project> {
  try {
    return await readFrom(createReadStream(file), file, onInvalid);
  } catch (error) {
    throw fileError(error, file);
  }
}

async function readFrom(source: Source, file: string, onInvalid?: (error: StancekitError) => void): Promise<Project> {
  const lines: string[] = [];
  for await (const { bytes } of readLines(source)) lines.push(toText(bytes));
  return openProject(lines, { file, ...(onInvalid && { onInvalid }) });
}

function toText(bytes: Uint8Array | null): string {
  try {
    return bytes === null ? NO_TEXT : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return NO_TEXT + new TextDecoder('utf-8').decode(bytes ?? undefined);
  }
}

/** The texts of a project as rows. @param analysed Whether they come with their statements, corrections and all. */
export async function* readProjectRows(source: Source, file: string, analysed = false): AsyncGenerator<Row> {
  const project = await readFrom(source, file);
  for (const { id, text, title, date, outlet, url, model, statements, actors } of project.documents()) {
    const known = { ...withoutNull({ title, date, outlet, url }), text };
    const isDone = analysed && model !== undefined;
    yield { id, text, fields: { ...known, ...(isDone && { statements, actors }) }, line: null };
  }
}

/** Whether a file cannot be read any further than to a line that a crash has torn. */
export function isTorn(error: unknown): boolean {
  return isStancekitError(error) && error.code === 'PROJECT_TORN';
}
