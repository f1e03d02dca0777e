/**
 * Several layers of hidden units that were trained from different seeds, as one layer whose answer is their mean: each errs in places of
 * its own. They must see the same columns.
 */
import type { HiddenLayer } from '../../labels/model';

/** Puts layers beside each other. */
export function joinLayers(layers: readonly HiddenLayer[]): HiddenLayer {
  const [{ means, deviations, unbounded, outerShifts }] = layers as readonly [HiddenLayer];
  const questions = outerShifts.length;
  const units = layers.reduce((sum, layer) => sum + layer.units, 0);
  const outer = new Float64Array(questions * units);
  const shifts = new Float64Array(questions);
  let before = 0;
  for (const layer of layers) {
    for (let q = 0; q < questions; q++) {
      const own = layer.outer.subarray(q * layer.units, (q + 1) * layer.units);
      outer.set(
        own.map((weight) => weight / layers.length),
        q * units + before,
      );
      shifts[q] = (shifts[q] ?? 0) + (layer.outerShifts[q] ?? 0) / layers.length;
    }
    before += layer.units;
  }
  return {
    ...{ units, unbounded, means, deviations, outer },
    inner: joined(layers.map(({ inner }) => inner)),
    innerShifts: joined(layers.map(({ innerShifts }) => innerShifts)),
    outerShifts: shifts,
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
