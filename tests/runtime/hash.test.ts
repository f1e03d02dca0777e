import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlJoined,
  controlNext,
  controlPower,
  controlText,
  hashJoined,
  hashNext,
  hashPower,
  hashText,
} from '../../src/runtime/hash';

const BASE = 0x01000193n;
const CONTROL_BASE = 0x4c957f2dn;

const wrapped = (value: bigint) => Number(BigInt.asIntN(32, value));

/** The polynomial with the codes of a text as coefficients, the last one constant. */
function polynomial(text: string, base: bigint): number {
  let sum = 0n;
  for (let i = 0; i < text.length; i++) sum += BigInt(text.charCodeAt(i)) * base ** BigInt(text.length - 1 - i);
  return wrapped(sum);
}

const kinds = [
  { kind: 'hash', base: BASE, ofText: hashText, next: hashNext, power: hashPower, joined: hashJoined },
  {
    kind: 'control',
    base: CONTROL_BASE,
    ofText: controlText,
    next: controlNext,
    power: controlPower,
    joined: controlJoined,
  },
];
const text = fc.string({ unit: 'binary', maxLength: 30 });
const longText = fc.string({ minLength: 50, maxLength: 90 });

describe.each(kinds)('$kind', ({ base, ofText, next, power, joined }) => {
  it('is a polynomial of the text, modulo 2³²', () => {
    fc.assert(
      fc.property(text, (own) => {
        expect(ofText(own)).toBe(polynomial(own, base));
      }),
    );
  });

  it.each([0, 1, 2, 62, 63, 64, 65, 66, 127, 200])('has the power %i of its base', (exponent) => {
    expect(power(exponent)).toBe(wrapped(base ** BigInt(exponent)));
  });

  it('is put together from the hashes of the parts', () => {
    fc.assert(
      fc.property(text, fc.oneof(text, longText), (before, own) => {
        expect(joined(ofText(before), ofText(own), power(own.length))).toBe(ofText(`${before} ${own}`));
        expect(ofText(own, ofText(before))).toBe(ofText(before + own));
      }),
    );
  });

  it('grows by one character', () => {
    fc.assert(
      fc.property(text, fc.nat(0xffff), (before, code) => {
        expect(next(ofText(before), code)).toBe(ofText(before + String.fromCharCode(code)));
      }),
    );
  });

  it('of a stretch is that of the stretch by itself', () => {
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (own, a, b) => {
        const [start, end] = [Math.min(a, b, own.length), Math.min(Math.max(a, b), own.length)];
        expect(ofText(own, 0, start, end)).toBe(ofText(own.slice(start, end)));
      }),
    );
  });
});
