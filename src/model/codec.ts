/** Numbers as text: base64 of little-endian bytes, so that a model file stays JSON and small. */

/** Encodes bytes. */
export function encodeBytes(bytes: Uint8Array): string {
  let binary = '';
  // A call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

/** Decodes what `encodeBytes` made. Throws a DOMException where the text is not base64. */
export function decodeBytes(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Encodes numbers as 32-bit floats. */
export function encodeFloats(numbers: ArrayLike<number>): string {
  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < numbers.length; i++) view.setFloat32(i * 4, numbers[i]!, true);
  return encodeBytes(bytes);
}

/** Decodes what `encodeFloats` made. */
export function decodeFloats(text: string): Float32Array {
  const bytes = decodeBytes(text);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getFloat32(i * 4, true));
}

/**
 * Encodes a table of counts that is mostly zero: for each row the number of cells that are not, then the distance from
 * the one before and the count of each, as numbers of seven bits a byte (the eighth says that more follow).
 */
export function encodeCounts(counts: ArrayLike<number>, cells: number): string {
  const bytes: number[] = [];
  const push = (number: number): void => {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (let at = 0; at < counts.length; at += cells) {
    const filled: number[] = [];
    for (let c = 0; c < cells; c++) if (counts[at + c] !== 0) filled.push(c);
    push(filled.length);
    filled.forEach((c, i) => {
      push(c - (filled[i - 1] ?? 0));
      push(counts[at + c]!);
    });
  }
  return encodeBytes(Uint8Array.from(bytes));
}

/** Decodes what `encodeCounts` made; null where the bytes do not describe `rows` × `cells` counts. */
export function decodeCounts(text: string, rows: number, cells: number): Int32Array | null {
  const bytes = decodeBytes(text);
  const counts = new Int32Array(rows * cells);
  let at = 0;
  const pull = (): number => {
    let number = 0;
    for (let shift = 0; at < bytes.length; shift += 7) {
      const byte = bytes[at++]!;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
    return -1;
  };
  for (let row = 0; row < rows; row++) {
    const filled = pull();
    if (filled < 0 || filled > cells) return null;
    let cell = 0;
    for (let i = 0; i < filled; i++) {
      cell += pull();
      const count = pull();
      if (cell < 0 || cell >= cells || count < 0) return null;
      counts[row * cells + cell] = count;
    }
  }
  return at === bytes.length ? counts : null;
}
