import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detached } from '../../src/text/detached';

describe('detached', () => {
  it('is the same word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(detached(word)).toBe(word);
      }),
    );
  });
});
