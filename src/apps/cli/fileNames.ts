/** Names of files, made from ids that somebody else has chosen. */

/** Names that are devices on Windows, whatever their ending ("Naming Files, Paths, and Namespaces", Microsoft). */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin_?|conout_?)$/i;

/** Bytes of a name, so that an ending and a number fit into the 255 that file systems have. */
const LONGEST = 200;

/** Gives names that are a file's in every system, and no other id's. */
export class FileNames {
  /** How often a name was asked for, by how systems that do not tell capitals apart see it. */
  readonly #asked = new Map<string, number>();

  /** The name for a further id, without an ending. */
  next(id: string): string {
    const plain = plainName(id);
    for (;;) {
      const count = (this.#asked.get(folded(plain)) ?? 0) + 1;
      this.#asked.set(folded(plain), count);
      const name = count === 1 ? plain : `${plain}-${count}`;
      if (count === 1) return name;
      // An id may have been "a-2" itself.
      if (!this.#asked.has(folded(name))) {
        this.#asked.set(folded(name), 1);
        return name;
      }
    }
  }
}

function plainName(id: string): string {
  const plain = id
    .normalize('NFC')
    .replace(/\.(?:txt|md|html?)$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '_');
  let bytes = 0;
  let short = '';
  for (const character of plain) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    short += character;
  }
  if (short === '') return 'document';
  return DEVICES.test(short) ? `_${short}` : short;
}

function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
