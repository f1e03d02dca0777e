/** Reads the texts of an archive, with bounds on everything that it may hold. */
import { Unzip, UnzipInflate } from 'fflate';
import { isStancekitError, StancekitError } from 'stancekit';

export interface ZipBounds {
  /** How many files it may name. */
  readonly files: number;
  /** How many bytes one of its texts may have. */
  readonly file: number;
  /** How many bytes its texts may have together. */
  readonly all: number;
}

export const ZIP_BOUNDS: ZipBounds = { files: 20_000, file: 64 * 1024 * 1024, all: 512 * 1024 * 1024 };

/** How many bytes are unpacked at once: what they may grow to, a thousandfold, is looked at before the next. */
const CHUNK = 32 * 1024;

/**
 * Unpacks the texts and the project of an archive; pictures, sounds and other files are passed over. Sizes are counted while they are unpacked,
 * whatever the archive says of them.
 *
 * @param name What it is called in messages.
 * @returns What each file holds, by its path.
 * @throws FILE_UNREADABLE where it is no such archive, or names a file outside of itself or twice; INPUT_TOO_LARGE.
 */
export function unzipTexts(archive: Uint8Array, name: string, bounds: ZipBounds = ZIP_BOUNDS): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array[]>();
  const refuse = (what: string) => new StancekitError('FILE_UNREADABLE', `${name} ${what}.`, { file: name });
  const tooLarge = (what: string) => new StancekitError('INPUT_TOO_LARGE', `${name} ${what}.`, { file: name });
  if (!(archive[0] === 0x50 && archive[1] === 0x4b)) throw refuse('is no REFI-QDA project: expected a ZIP archive');
  let files = 0;
  let all = 0;
  const unzip = new Unzip((file) => {
    if (++files > bounds.files) throw tooLarge(`holds more than ${bounds.files} files`);
    if (!isWithin(file.name)) throw refuse(`names a file outside of itself, ${JSON.stringify(file.name)}`);
    if (!/\.(?:qde|txt)$/i.test(file.name)) return;
    if (pieces.has(file.name)) throw refuse(`holds ${JSON.stringify(file.name)} twice`);
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    let length = 0;
    file.ondata = (error, data) => {
      // What is thrown here comes back here.
      if (isStancekitError(error)) throw error;
      if (error) throw refuse(`cannot be unpacked (${error.message})`);
      length += data.length;
      all += data.length;
      if (length > bounds.file) throw tooLarge(`holds a text of more than ${bounds.file} bytes`);
      if (all > bounds.all) throw tooLarge(`holds texts of more than ${bounds.all} bytes`);
      own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  pushAll(unzip, archive, refuse);
  return new Map([...pieces].map(([path, own]) => [path, Buffer.concat(own)]));
}

function pushAll(unzip: Unzip, archive: Uint8Array, refuse: (what: string) => StancekitError): void {
  try {
    for (let at = 0; at < archive.length; at += CHUNK) {
      unzip.push(archive.subarray(at, at + CHUNK), at + CHUNK >= archive.length);
    }
  } catch (error) {
    if (isStancekitError(error)) throw error;
    throw refuse(`cannot be unpacked (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Nothing is written by these paths; one that leads elsewhere is still nothing that a program of good will makes. */
function isWithin(path: string): boolean {
  return !(/^(?:[/\\]|[a-z]:)/i.test(path) || path.includes('\0') || path.split(/[/\\]/).includes('..'));
}
