import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBytes, decodeFloats } from '../../../src/labels/model/codec';
import { packInner, unpackInner } from '../../../src/labels/model/packedLayer';

const weight = fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 1000);
const layers = fc
  .record({ units: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ units, columns }) =>
    fc.record({
      units: fc.constant(units),
      inner: fc.array(weight, { minLength: units * columns, maxLength: units * columns }),
    }),
  );

it('keeps each weight to half a step of its unit', () => {
  fc.assert(
    fc.property(layers, ({ units, inner }) => {
      const packed = packInner(Float64Array.from(inner), units);
      const scales = new Float64Array(decodeFloats(packed.scales));
      const columns = inner.length / units;
      const found = unpackInner(decodeBytes(packed.inner), columns, scales)!;
      inner.forEach((own, i) => {
        expect(Math.abs(found[i]! - own)).toBeLessThanOrEqual(scales[Math.floor(i / columns)]! * 0.5001 + 1e-30);
      });
    }),
  );
});

it('tells bytes of another number', () => {
  expect(unpackInner(new Uint8Array(3), 2, new Float64Array(2))).toBe(null);
});
