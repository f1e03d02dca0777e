/**
 * Keeps the project over a reload, in this browser alone: IndexedDB, to which each change is appended as a line. One tab keeps it at a time, so
 * that no two write into each other's lines.
 */
import { openProject, type Project } from 'stancekit/project';
import { goesOn } from './goesOn';

const NAME = 'stancekit-projects';
/** Raised whenever the form of what is kept changes. */
const VERSION = 1;
/** The project that is open, one text a change. */
const LINES = 'lines';
/** The project that stood there before "New" or "Open". */
const FORMER = 'former';
/** A tab that is being reloaded leaves soon; on a machine that is busy, less so. */
const PATIENCE = 10_000;
/** What tabs say to each other. */
const ASKS = 'who keeps the project?';
const HERE = 'I do';

export interface Kept {
  readonly project: Project | null;
  readonly former: Project | null;
}

export interface Keeper {
  /** @throws INVALID_PROJECT, PROJECT_VERSION where it cannot be read; then nothing is to be kept over it. */
  recall(): Promise<Kept>;
  /** Written before it returns, as far as the browser can: what is begun here is ended even where the page is closed. */
  keep(project: Project, former: Project | null): void;
}

/**
 * @param onFail Is told why something is not kept.
 * @throws Error where nothing can be kept: another tab does, or the browser forbids it.
 */
export async function openKeeper(onFail: (message: string) => void): Promise<Keeper> {
  await takeTurn();
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(LINES, { autoIncrement: true });
    request.result.createObjectStore(FORMER);
  };
  const database = await resultOf(request);
  /** What stands there; null where that is not known, so that all of it is written. */
  let last: Kept | null = null;
  const fail = (error: Error | null) => {
    last = null;
    onFail(`The project is not kept in this browser (${error?.message}). Download it.`);
  };
  return {
    async recall() {
      const lines = await resultOf(database.transaction(LINES).objectStore(LINES).getAll());
      const former = await resultOf(database.transaction(FORMER).objectStore(FORMER).get(FORMER));
      last = { project: openKept(lines.join('')), former: openKept(former ?? '') };
      return last;
    },
    keep(project, former) {
      if (project === last?.project && former === last.former) return;
      try {
        // Both at once: a project that makes room for another one is never in neither place.
        const transaction = database.transaction([LINES, FORMER], 'readwrite', { durability: 'strict' });
        transaction.onabort = () => fail(transaction.error);
        if (project !== last?.project) writeProject(transaction.objectStore(LINES), last?.project, project);
        if (former !== last?.former) writeFormer(transaction.objectStore(FORMER), former);
        transaction.commit();
        last = { project, former };
      } catch (error) {
        fail(error as Error);
      }
    },
  };
}

function writeProject(store: IDBObjectStore, before: Project | null | undefined, project: Project): void {
  if (before && isContinued(before, project)) store.add(project.linesSince(before));
  else {
    store.clear();
    store.add(project.toText());
  }
}

function writeFormer(store: IDBObjectStore, former: Project | null): void {
  if (former) store.put(former.toText(), FORMER);
  else store.delete(FORMER);
}

/** @throws What `openProject` throws. */
function openKept(text: string): Project | null {
  return text === '' ? null : openProject(text);
}

/** Whether all that is known of the one is at the head of the other. */
function isContinued(before: Project, after: Project): boolean {
  return before.header === after.header && goesOn(before, after);
}

/**
 * Holds the place as long as the page is open. Who holds it says so when another tab asks; a page that is being reloaded says nothing, and
 * leaves the place when the machine comes to it.
 */
async function takeTurn(): Promise<void> {
  // Absent where the page came over the open net without encryption.
  if (!navigator.locks) return;
  const channel = new BroadcastChannel(NAME);
  await new Promise<void>((resolve, reject) => {
    const hold = () => {
      answer(channel);
      resolve();
      return new Promise<void>(() => {});
    };
    // A free place is taken at once, however slow the machine is: patience is for one that is held.
    navigator.locks
      .request(NAME, { ifAvailable: true }, (lock) => (lock ? hold() : void waitForTurn(channel, hold).catch(reject)))
      .catch(reject);
  });
}

/** Waits for whoever holds the place to leave it. @throws Error where that one says that it is there, or nobody leaves in time. */
function waitForTurn(channel: BroadcastChannel, hold: () => Promise<void>): Promise<void> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE);
  channel.onmessage = ({ data }) => {
    if (data === HERE) waiting.abort();
  };
  const turn = navigator.locks
    .request(NAME, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return hold();
    })
    .catch(() => {
      throw new Error('Another tab has the project open, so that changes here are not kept. Download it.');
    });
  channel.postMessage(ASKS);
  return turn;
}

function answer(channel: BroadcastChannel): void {
  channel.onmessage = ({ data }) => {
    if (data === ASKS) channel.postMessage(HERE);
  };
  addEventListener('pagehide', () => channel.close());
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
