/** Where the parts of a network stand in one memory: planned first, since a memory is made of its size. */
/** So that no number of any kind lies across two places. */
const STEP = 16;

export class Room {
  #end = STEP;
  readonly #held: { readonly at: number; readonly bytes: Uint8Array }[] = [];

  /** @returns The address of so many bytes. Never 0. */
  take(bytes: number): number {
    const at = this.#end;
    this.#end += Math.ceil(bytes / STEP) * STEP;
    return at;
  }

  /** @returns The address at which the bytes will stand. */
  hold(bytes: Uint8Array): number {
    const at = this.take(bytes.length);
    this.#held.push({ at, bytes });
    return at;
  }

  get bytes(): number {
    return this.#end;
  }

  /** Writes all bytes that are held. */
  fill(memory: ArrayBuffer): void {
    const all = new Uint8Array(memory);
    for (const { at, bytes } of this.#held) all.set(bytes, at);
    this.#held.length = 0;
  }
}
