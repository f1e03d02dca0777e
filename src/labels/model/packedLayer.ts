/**
 * A layer of hidden units in an eighth of the bytes: its weights of columns have four bits, with one scale a unit, as those of words
 * have. All other numbers are 32-bit floats.
 */
import { encodeBytes, encodeFloats } from './codec';
import type { HiddenLayerJson } from './hiddenLayer';
import { openWeights, packWeights, STEPS } from './wordWeights';

/** As `HiddenLayerJson`; a weight of `inner` is half a byte (see `packWeights`), times its unit's scale. */
export interface PackedLayerJson extends HiddenLayerJson {
  readonly scales: string;
}

/**
 * Packs the weights of columns.
 *
 * @param inner Units × columns.
 * @param units How many units.
 */
export function packInner(inner: Float64Array, units: number): Pick<PackedLayerJson, 'inner' | 'scales'> {
  const columns = inner.length / units;
  const scales = new Float32Array(units);
  const weights = Array.from({ length: units }, (_, u) => {
    const own = inner.subarray(u * columns, (u + 1) * columns);
    scales[u] = own.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / STEPS;
    // A unit without weights has none to round.
    return Int8Array.from(own, (weight) => Math.round(weight / (scales[u] || 1)));
  });
  return { inner: encodeBytes(packWeights(weights)), scales: encodeFloats(scales) };
}

/** The weights of columns again; null where the bytes are not so many. */
export function unpackInner(bytes: Uint8Array, columns: number, scales: Float64Array): Float64Array | null {
  const count = columns * scales.length;
  const opened = openWeights(bytes, [count]);
  return (
    opened &&
    Float64Array.from({ length: count }, (_, i) => opened.weight(0, i) * (scales[Math.floor(i / columns)] ?? 0))
  );
}
