import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/project/sha256';

const wanted = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('is that of other programs, at every length around a block', () => {
  for (let length = 0; length <= 130; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7);
    expect(sha256(bytes)).toBe(wanted(bytes));
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => sha256(bytes) === wanted(bytes)));
});
