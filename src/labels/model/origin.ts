/** What a model was made from, so that a thread can make it again: a model in memory holds functions, and cannot be sent. */
import type { Model } from './model';

/** Threads share the memory of what has such: that of the shipped files. */
export type ModelOrigin = ModelParts;

/** What `loadModel` takes. */
export interface ModelParts {
  readonly json: unknown;
  readonly vectors: Uint8Array;
  readonly fallback?: unknown;
}

const origins = new WeakMap<Model, ModelOrigin>();

export function rememberOrigin(model: Model, origin: ModelOrigin): Model {
  origins.set(model, origin);
  return model;
}

/** @returns Undefined for a model that `loadModel` did not make. */
export function originOf(model: Model): ModelOrigin | undefined {
  return origins.get(model);
}
