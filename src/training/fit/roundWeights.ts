/** Weights of features as they are packed: whole steps of a scale that each question has of its own. */
import { STEPS } from '../../labels/model';

/** Weights beyond this part of the largest are cut, so that the small ones are rounded less. */
const REACH = 0.6;

/** The size of a step. @param largest The largest weight of the question, without its sign. */
export function scaleFor(largest: number): number {
  return (REACH * largest) / STEPS || 1;
}

/** A weight in steps. */
export function inSteps(weight: number, scale: number): number {
  return Math.max(-STEPS, Math.min(STEPS, Math.round(weight / scale)));
}
