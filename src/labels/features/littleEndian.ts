/** Reads little-endian 32-bit floats. Most machines hold numbers so, and then the bytes are copied as they are. */
export function floatsIn(bytes: Uint8Array): Float32Array {
  const count = bytes.length >> 2;
  if (LITTLE_ENDIAN) return new Float32Array(new Uint8Array(bytes.subarray(0, 4 * count)).buffer);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: count }, (_, i) => view.getFloat32(i * 4, true));
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
