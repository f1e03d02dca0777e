import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { floatsIn } from '../../src/runtime/littleEndian';

/** Floats as little-endian bytes, `before` bytes into a larger buffer and with `behind` more in the view. */
function bytesOf(floats: Float32Array, before = 0, behind = 0): Uint8Array {
  const buffer = new ArrayBuffer(before + floats.length * 4 + behind);
  const view = new DataView(buffer);
  floats.forEach((value, i) => {
    view.setFloat32(before + i * 4, value, true);
  });
  return new Uint8Array(buffer, before);
}

/** What a machine loads that holds the high byte of a number first. */
async function onBigEndian(): Promise<typeof floatsIn> {
  vi.resetModules();
  vi.stubGlobal('Uint16Array', { of: () => Uint8Array.of(0, 1) });
  return (await import('../../src/runtime/littleEndian')).floatsIn;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe.each([
  ['as it is', async () => floatsIn],
  ['with the high byte first', onBigEndian],
])('floatsIn on a machine that holds numbers %s', (_, load) => {
  it('reads back what was written, wherever the bytes stand', async () => {
    const read = await load();
    fc.assert(
      fc.property(fc.float32Array(), fc.nat(9), fc.nat(3), (floats, before, behind) => {
        expect(read(bytesOf(floats, before, behind))).toEqual(floats);
      }),
    );
  });

  it('reads known bytes', async () => {
    const read = await load();
    expect([...read(Uint8Array.of(0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc0))]).toEqual([1, -2.5]);
    expect(read(Uint8Array.of(1, 2, 3))).toHaveLength(0);
  });

  it('does not change with the bytes', async () => {
    const bytes = bytesOf(Float32Array.of(1, 2));
    const floats = (await load())(bytes);
    bytes.fill(0);
    expect([...floats]).toEqual([1, 2]);
  });
});
