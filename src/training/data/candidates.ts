/** Keeps the most uncertain rows of a stream, so many and no more. */
import type { Doubt } from './uncertainty';

export interface Candidate<T> extends Doubt {
  readonly row: T;
  readonly text: string;
  /** Its place in the stream, from 0 on; earlier rows win ties. */
  readonly place: number;
  /** What it is about, all zero where no word is known. */
  readonly vector: Float32Array;
}

/** A heap with the least uncertain candidate on top. A text that it holds already is passed over. */
export class Candidates<T> {
  readonly #heap: Candidate<T>[] = [];
  readonly #texts = new Set<string>();

  constructor(readonly capacity: number) {}

  /** Whether a row as uncertain as this would be kept. */
  takes(text: string, uncertainty: number): boolean {
    if (this.#texts.has(text)) return false;
    return this.#heap.length < this.capacity || uncertainty > this.#heap[0]!.uncertainty;
  }

  add(candidate: Candidate<T>): void {
    const heap = this.#heap;
    this.#texts.add(candidate.text);
    if (heap.length < this.capacity) {
      heap.push(candidate);
      this.#rise(heap.length - 1);
    } else {
      this.#texts.delete(heap[0]!.text);
      heap[0] = candidate;
      this.#sink(0);
    }
  }

  /** The most uncertain first. */
  sorted(): Candidate<T>[] {
    return [...this.#heap].sort((a, b) => (isLess(a, b) ? 1 : -1));
  }

  #rise(from: number): void {
    const heap = this.#heap;
    for (let i = from; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!isLess(heap[i]!, heap[parent]!)) return;
      [heap[i], heap[parent]] = [heap[parent]!, heap[i]!];
      i = parent;
    }
  }

  #sink(from: number): void {
    const heap = this.#heap;
    for (let i = from; ; ) {
      const left = 2 * i + 1;
      const right = left + 1;
      let least = i;
      if (left < heap.length && isLess(heap[left]!, heap[least]!)) least = left;
      if (right < heap.length && isLess(heap[right]!, heap[least]!)) least = right;
      if (least === i) return;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
  }
}

function isLess(a: Candidate<unknown>, b: Candidate<unknown>): boolean {
  return a.uncertainty < b.uncertainty || (a.uncertainty === b.uncertainty && a.place > b.place);
}
