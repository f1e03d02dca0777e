/**
 * Code of e^x for four numbers: 2^n by the bits of a number, times what is left by its series up to the sixth power, whose rest is below the
 * last bit (|r| ≤ ln 2 / 2).
 */
import { type Code, getLocal, setLocal } from '../../../../../src/kernels/assembler/instructions';
import {
  add,
  addWhole,
  every,
  everyWhole,
  larger,
  multiply,
  nearest,
  shiftedLeft,
  subtract,
  toWhole,
} from '../../../../../src/kernels/assembler/quads';

/** ln 2 in two parts, the first so short that its products with whole numbers are exact (Cody & Waite 1980). */
const LN2 = [0.693359375, -2.1219444e-4] as const;
/** 1 / k!, the highest first. */
const SERIES = [1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1];
/** Below, e^x is nothing that counts; and its bits would no longer be those of a number. */
const LOWEST = -87;
/** How numbers of 32 bits with a fraction are made: 23 bits of fraction, the power of two raised by 127. */
const FRACTION_BITS = 23;
const RAISED = 127;

/** @param x At most 0. @param spare Two locals for what is reckoned between. */
export function exponential(x: Code, [whole, rest]: readonly [number, number]): Code {
  const n = getLocal(whole);
  const left = (part: number, from: Code) => subtract(from, multiply(n, every(part)));
  const power = shiftedLeft(addWhole(toWhole(n), everyWhole(RAISED)), FRACTION_BITS);
  const [first = 0, ...others] = SERIES;
  const series = others.reduce<Code>((sum, term) => add(multiply(sum, getLocal(rest)), every(term)), every(first));
  return [
    ...setLocal(rest, larger(x, every(LOWEST))),
    ...setLocal(whole, nearest(multiply(getLocal(rest), every(Math.LOG2E)))),
    ...setLocal(rest, left(LN2[1], left(LN2[0], getLocal(rest)))),
    ...multiply(series, power),
  ];
}
