/**
 * Keeps the project over a reload, in this browser alone: IndexedDB, to which each change is appended as a line. One tab keeps it at a time, so
 * that no two write into each other's lines.
 */
import { openProject, type Project } from 'stancekit/project';

const NAME = 'stancekit-projects';
/** Raised whenever the form of what is kept changes. */
const VERSION = 1;
/** The project that stood there before "New" or "Open". */
const FORMER = 'former';
/** A tab that is being reloaded leaves soon. */
const PATIENCE = 1500;

export interface Kept {
  readonly project: Project | null;
  readonly former: Project | null;
}

export interface Keeper {
  /** @throws INVALID_PROJECT, PROJECT_VERSION where it cannot be read; then nothing is to be kept over it. */
  recall(): Promise<Kept>;
  /** Written before it returns, as far as the browser can: what is begun here is ended even where the page is closed. */
  keep(project: Project): void;
  keepFormer(former: Project | null): void;
}

/**
 * @param onFail Is told why something is not kept.
 * @throws Error where nothing can be kept: another tab does, or the browser forbids it.
 */
export async function openKeeper(onFail: (message: string) => void): Promise<Keeper> {
  await takeTurn();
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('lines', { autoIncrement: true });
    request.result.createObjectStore(FORMER);
  };
  const database = await resultOf(request);
  let last: Project | null = null;
  const write = (name: string, change: (store: IDBObjectStore) => void) => {
    try {
      const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
      transaction.onabort = () => {
        last = null;
        onFail(`The project is not kept in this browser (${transaction.error?.message}). Download it.`);
      };
      change(transaction.objectStore(name));
      transaction.commit();
    } catch (error) {
      last = null;
      onFail(`The project is not kept in this browser (${(error as Error).message}). Download it.`);
    }
  };
  return {
    async recall() {
      const lines = await resultOf(database.transaction('lines').objectStore('lines').getAll());
      const former = await resultOf(database.transaction(FORMER).objectStore(FORMER).get(FORMER));
      last = openKept(lines.join(''));
      return { project: last, former: openKept(former ?? '') };
    },
    keep(project) {
      if (project === last) return;
      const before = last;
      write('lines', (store) => {
        if (before && isContinued(before, project)) store.add(project.linesSince(before));
        else {
          store.clear();
          store.add(project.toText());
        }
      });
      last = project;
    },
    keepFormer(former) {
      write(FORMER, (store) => (former ? store.put(former.toText(), FORMER) : store.delete(FORMER)));
    },
  };
}

/** @throws What `openProject` throws. */
function openKept(text: string): Project | null {
  return text === '' ? null : openProject(text);
}

/** Whether all that is known of the one is at the head of the other. */
function isContinued(before: Project, after: Project): boolean {
  return before.header === after.header && before.log.every((entry, i) => after.log[i] === entry);
}

/** Holds the place as long as the page is open. */
async function takeTurn(): Promise<void> {
  // Absent where the page came over the open net without encryption.
  if (!navigator.locks) return;
  const signal = AbortSignal.timeout(PATIENCE);
  await new Promise<void>((resolve, reject) => {
    navigator.locks
      .request(NAME, { signal }, () => {
        resolve();
        return new Promise(() => {});
      })
      .catch(() =>
        reject(new Error('Another tab has the project open, so that changes here are not kept. Download it.')),
      );
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
