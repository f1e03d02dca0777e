/** The network of the reader: the same as `net.py`, in eight bits. One statement at a time, one thread. */
import type { Batch, Scores } from '../session';
import { encode } from './encode';
import { headsOf } from './heads';
import { createMachine, meanOf } from './machine';

export interface Network {
  run(batch: Batch): Scores;
  /** The means of the pieces after every second layer and the last, one behind the other. */
  vector(batch: Batch): Float32Array;
}

/**
 * Reads a network.
 *
 * @param file What `export.py` writes.
 * @param isAssembled False for the plain loops.
 * @throws INVALID_MODEL where it is another, or not whole.
 */
export function createNetwork(file: Uint8Array, isAssembled = true): Network {
  const machine = createMachine(file, isAssembled);
  const read = headsOf(machine);
  return {
    run(batch) {
      encode(machine, batch, () => {});
      return read(batch);
    },
    vector(batch) {
      const last = machine.parts.layers.length - 1;
      const means: number[] = [];
      encode(machine, batch, (layer) => {
        if (layer % 2 === 1 || layer === last) means.push(...meanOf(machine, batch.t));
      });
      return Float32Array.from(means);
    },
  };
}
