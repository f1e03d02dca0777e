/** Reads little-endian 32-bit floats. Most machines hold numbers so, and then the bytes are copied as they are. */
export function floatsIn(bytes: Uint8Array): Float32Array {
  const count = bytes.length >> 2;
  if (LITTLE_ENDIAN) return new Float32Array(new Uint8Array(bytes.subarray(0, 4 * count)).buffer);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
}

/** Whether this machine holds numbers as files do. */
export const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Numbers with the bytes of each in the other order, in memory of their own. */
export function swapped<Numbers extends Uint8Array | Uint16Array | Int32Array | Float32Array | Float64Array>(
  numbers: Numbers,
): Numbers {
  const copy = numbers.slice() as Numbers;
  const bytes = new Uint8Array(copy.buffer);
  const width = copy.BYTES_PER_ELEMENT;
  for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
  return copy;
}
