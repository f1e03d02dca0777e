import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/text';
import { standsAlone } from '../../src/text/standsAlone';

const pieces = fc.constantFrom(
  ..."“ ” \" ‘ ’ ' '' `` . ... , ? -- - ( ) & @ # / : _ $".split(' '),
  ...'the Paris ministers’ U.S. Sen. No. J. Calif. Then I a.m. don’t ’s ’90s n 10 1,000.5 x@example.org www.example.org/a_(b) @envoy'.split(
    ' ',
  ),
  ...[' ', ' ', ' ', '\n', '\u00a0', 'é', '👩‍👩‍👧', '🇫🇷', '🇫', '1️⃣', '\u0301', '\u200d'],
);

describe('standsAlone', () => {
  test.each<[string, number, number, boolean]>([
    ['“No,” said J. Duval.', 0, 5, true],
    ['“No,” said J. Duval.', 4, 6, false],
    ['He said it. She left.', 0, 4, true],
    ['He said it. She left.', 4, 7, true],
    ['the people of China’s north', 0, 4, true],
    ['the people of China’s north', 4, 6, false],
    ['nothing', 0, 0, false],
  ])('%s, %i to %i', (text, first, last, expected) => {
    expect(standsAlone(tokenize(text), { first, last })).toBe(expected);
  });

  test('is only said of stretches whose tokens are the same by themselves', () => {
    let said = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (list) => {
        const text = list.join('');
        const tokens = tokenize(text);
        for (let first = 0; first < tokens.length; first++) {
          for (let last = first + 1; last <= tokens.length; last++) {
            if (!standsAlone(tokens, { first, last })) continue;
            said++;
            const { start } = tokens[first]!;
            const alone = tokenize(text.slice(start, tokens[last - 1]!.end));
            expect(alone).toEqual(
              tokens
                .slice(first, last)
                .map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
            );
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(said).toBeGreaterThan(1000);
  });
});
