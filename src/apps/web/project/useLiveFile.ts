/** Writes every change into a file that somebody chose, where the browser can (File System Access API). */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Project } from 'stancekit/project';
import { goesOn } from '../state/goesOn';
import type { Page } from '../state/page';
import { fileNameOf } from './files';

/** What the API has, of which TypeScript does not know all. */
interface FileHandle {
  readonly name: string;
  /** What is written is put in the place of the file when it is closed, so that it is never half there. */
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

type Picker = (options: object) => Promise<FileHandle>;

/** Changes that follow each other closely are written together. */
const PAUSE = 800;

interface LiveFile {
  /** null where none is chosen. */
  readonly name: string | null;
  readonly choose: () => Promise<void>;
}

/** @returns null where the browser cannot. */
export function useLiveFile({ state: { project }, dispatch }: Page): LiveFile | null {
  const [handle, setHandle] = useState<FileHandle | null>(null);
  const written = useRef(project);
  const fail = (error: unknown) =>
    dispatch({
      type: 'fail',
      message: `The file cannot be written: ${(error as Error).message} Download the project.`,
    });
  useEffect(() => {
    if (!handle) return;
    // The file is of the project for which it was chosen.
    if (!isSame(written.current, project)) {
      setHandle(null);
      return;
    }
    written.current = project;
    const timer = setTimeout(() => write(handle, project).catch(fail), PAUSE);
    return () => clearTimeout(timer);
  }, [handle, project]);
  const pick = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!pick) return null;
  const choose = async () => {
    try {
      const types = [{ description: 'stancekit project', accept: { 'application/x-ndjson': ['.stancekit'] } }];
      const chosen = await pick({ suggestedName: fileNameOf(project), types });
      await write(chosen, project);
      written.current = project;
      setHandle(chosen);
    } catch (error) {
      // Somebody thought better of it.
      if ((error as Error).name !== 'AbortError') fail(error);
    }
  };
  return { name: handle?.name ?? null, choose };
}

async function write(handle: FileHandle, project: Project): Promise<void> {
  const file = await handle.createWritable();
  await file.write(project.toText());
  await file.close();
}

/** Whether a project is a later state of another one, whatever its title is by now. */
function isSame(before: Project, after: Project): boolean {
  return before.header.created === after.header.created && goesOn(before, after);
}
