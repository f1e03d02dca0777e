/** Nodes that stand where somebody has put them. */
import { useState } from 'preact/hooks';

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Pins {
  readonly places: ReadonlyMap<string, Place>;
  put(id: string, place: Place): void;
  clear(): void;
}

export function usePins(): Pins {
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  return {
    places,
    put: (id, place) => setPlaces((before) => new Map(before).set(id, place)),
    clear: () => setPlaces(new Map()),
  };
}
