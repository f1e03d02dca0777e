/** Makes of a stream that answers in order a function that answers one thing at a time, to many callers. */

interface Caller<R> {
  readonly resolve: (answer: R) => void;
  readonly reject: (error: unknown) => void;
}

export class Feed<T, R> {
  readonly #items: T[] = [];
  readonly #callers: Caller<R>[] = [];
  #wake = () => {};
  #isClosed = false;
  #ended: Promise<void> | undefined;

  /**
   * Starts the stream.
   *
   * @returns Fails where the stream fails; is never kept.
   */
  run(stream: (source: AsyncIterable<T>) => AsyncIterable<R>): Promise<never> {
    return new Promise((_, reject) => {
      this.#ended = this.#consume(stream(this.#source())).catch((error) => {
        this.#isClosed = true;
        for (const caller of this.#callers.splice(0)) caller.reject(error);
        reject(error);
      });
    });
  }

  /** Is kept when the stream has answered. */
  answer(item: T): Promise<R> {
    if (this.#isClosed) return Promise.reject(new Error('The stream has ended.'));
    return new Promise((resolve, reject) => {
      this.#items.push(item);
      this.#callers.push({ resolve, reject });
      this.#wake();
    });
  }

  /** Ends the stream behind what it was given. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#wake();
    await this.#ended;
  }

  async *#source(): AsyncGenerator<T> {
    for (;;) {
      while (this.#items.length > 0) yield this.#items.shift()!;
      if (this.#isClosed) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async #consume(answers: AsyncIterable<R>): Promise<void> {
    for await (const answer of answers) this.#callers.shift()!.resolve(answer);
  }
}
