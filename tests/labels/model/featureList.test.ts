import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashLines } from '../../../src/labels/features/featureHashes';
import { hashPacked, packFeatures, unpackFeatures } from '../../../src/labels/model/featureList';

it('says the endings that features have in common once', () => {
  expect(packFeatures(['the united', 'of the united', 'untied'])).toBe('@the united\nJof \nBunti');
});

it('reads what was written', () => {
  const feature = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'A', '@', 'é'), minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.array(feature, { maxLength: 20 }), (features) => {
      const packed = packFeatures(features);
      expect(unpackFeatures(packed)).toBe(features.join('\n'));
      expect(hashPacked(packed)).toEqual(hashLines(features.join('\n')));
    }),
  );
});

it.each(['Aa', 'plain', '@a\n', '@a\nBb', '@a\n\n@b'])('refuses %j', (text) => {
  expect(unpackFeatures(text)).toBeNull();
  expect(hashPacked(text)).toBeNull();
});
