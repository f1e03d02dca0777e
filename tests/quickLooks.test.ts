import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEFORE_LISTENER, GIVEN_AHEAD, GIVEN_TO, LISTENER_AHEAD } from '../src/english/statements/listeners';
import { DOERS, PLURAL_OF_DOERS } from '../src/english/statements/targets';
import { boilerplateOpenings, boilerplateStart } from '../src/english/text/boilerplate';

/** Each quick look must let through whatever the patterns behind it find. Classes of letters are narrowed to a few, which is all that fast-check can make. */
const texts = (pattern: RegExp) =>
  fc.stringMatching(
    new RegExp(pattern.source.replaceAll('\\p{Ll}', 'e').replaceAll('\\p{L}', 'a-z').replaceAll('\\b', '')),
  );

test.each<readonly [string, RegExp, RegExp]>([
  ['words before a listener', BEFORE_LISTENER, LISTENER_AHEAD],
  ['what is given in words', GIVEN_TO, GIVEN_AHEAD],
  ['people by what they do', DOERS, PLURAL_OF_DOERS],
  ...boilerplateOpenings.map((pattern, row) => [`line ${row} of a page`, pattern, boilerplateStart] as const),
])('the quick look sees %s', (_, pattern, look) => {
  fc.assert(
    fc.property(texts(pattern), (text) => {
      expect(pattern.test(text) && !look.test(text)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
