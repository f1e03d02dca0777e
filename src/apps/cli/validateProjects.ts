/** What `stancekit validate` does with projects. */
import { isStancekitError, type StancekitError } from 'stancekit';
import { hashText } from 'stancekit/project';
import type { ExitStatus } from './exitStatus';
import { isTorn, readProject } from './input/projectFile';
import { complain, createOutput, type Io } from './io';
import { lock } from './lock';
import { writeWhole } from './outputs';

/** Bad lines that are named one by one; a file of another kind would name them all. */
const NAMED = 50;

/** Tells which lines of projects are bad. @param repair Whether a last line that was not written to its end is left out. */
export async function validateProjects(files: readonly string[], repair: boolean, io: Io): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  for (const file of files) if (!(await isValid(file, repair, io))) status = 1;
  return status;
}

async function isValid(file: string, repair: boolean, io: Io): Promise<boolean> {
  const free = repair ? await lock(file) : async () => {};
  try {
    const errors: StancekitError[] = [];
    const project = await readProject(file, (error) => errors.push(error));
    for (const entry of project.log) {
      if (entry.type !== 'text' || entry.hash === undefined || entry.hash === (await hashText(entry.text))) continue;
      complain(io, `${file}: the text ${entry.id} is not the one of its hash. (INVALID_PROJECT)`);
      return false;
    }
    const { write } = createOutput(io.stdout);
    if (repair && errors.length === 1 && isTorn(errors[0])) {
      await writeWhole([[file, project.toText()]]);
      await write(`${file}: the torn last line was left out; ${project.log.length + 1} lines are whole.\n`);
      return true;
    }
    for (const { message, code } of errors.slice(0, NAMED)) complain(io, `${message} (${code})`);
    if (errors.length > NAMED) complain(io, `${file}: ${errors.length - NAMED} more lines cannot be used.`);
    if (errors.length === 0) await write(`${file}: ${project.log.length + 1} lines, all good.\n`);
    return errors.length === 0;
  } catch (error) {
    if (!isStancekitError(error)) throw error;
    complain(io, `${error.message} (${error.code})`);
    return false;
  } finally {
    await free();
  }
}
