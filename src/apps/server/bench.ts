/** What one thread works with: models, and what it was asked to do with them. */

import { type ErrorCode, type ErrorDetails, isStancekitError } from 'stancekit';
import { lastItem } from '../../runtime/lists';
import { loadServed, type ModelInfo, type Served } from './models';
import { type Requests, work } from './work';

/** The number of the model that the service was started with. */
export const FIRST = 0;

export type Message =
  | { readonly kind: 'load'; readonly id: number; readonly model: number; readonly json: string }
  | { readonly kind: 'cancel'; readonly id: number }
  | {
      readonly kind: 'work';
      readonly id: number;
      readonly model: number;
      readonly name: keyof Requests;
      readonly request: Requests[keyof Requests];
    };

/** Errors lose their class on the way; of a defect nothing is told, since its message may hold parts of a text. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** What comes back; and, before, that work is begun: on a text, or on the next of many rows. */
export type Answer =
  | { readonly id: number; readonly begun: true }
  | { readonly id: number; readonly json: string }
  | { readonly id: number; readonly info: ModelInfo }
  | { readonly id: number; readonly failure: Failure | null };

export class Bench {
  readonly #models = new Map<number, Served>();
  readonly #beside: Pick<Served, 'reader' | 'actors'>;
  readonly #wanted = new Set<number>();

  constructor(first: Served) {
    this.#models.set(FIRST, first);
    this.#beside = first;
  }

  /** Does what a message asks for; what goes wrong is the answer. @param onBegin Is told before each piece of work. */
  async take(message: Message, onBegin: () => void): Promise<Answer | null> {
    const { id } = message;
    try {
      if (message.kind === 'cancel') {
        this.#wanted.delete(id);
        return null;
      }
      onBegin();
      if (message.kind === 'load') return { id, info: this.#load(message.model, message.json) };
      this.#wanted.add(id);
      const run = work[message.name] as (...all: unknown[]) => object | Promise<object>;
      const goesOn = () => {
        onBegin();
        return this.#wanted.has(id);
      };
      const done = await run(this.#find(message.model), message.request, goesOn);
      return { id, json: JSON.stringify(done) };
    } catch (error) {
      return { id, failure: toFailure(error) };
    } finally {
      if (message.kind === 'work') this.#wanted.delete(id);
    }
  }

  /** Besides the first model the last two are kept: what was begun with the one before goes on with it. */
  #load(model: number, json: string): ModelInfo {
    const served = loadServed(JSON.parse(json), this.#beside);
    const [before] = [...this.#models.keys()].slice(-1);
    for (const own of this.#models.keys()) if (own !== FIRST && own !== before) this.#models.delete(own);
    this.#models.set(model, served);
    return served.info;
  }

  #find(model: number): Served {
    return this.#models.get(model) ?? lastItem([...this.#models.values()]);
  }
}

export function toFailure(error: unknown): Failure | null {
  if (!isStancekitError(error)) return null;
  const { code, message, details } = error;
  return { code, message, details: { ...details } };
}
