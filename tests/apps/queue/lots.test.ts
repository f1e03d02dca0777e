import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type JobData, jobIdOf, lotIdOf, sizeOfLot } from '../../../src/apps/queue/jobs';
import { endsLot, weightOf } from '../../../src/apps/queue/lots';

/** Which documents end a lot. */
function ends(documents: readonly JobData[]): JobData[] {
  let held = 0;
  return documents.filter((document) => {
    const isLast = endsLot(jobIdOf(document), document, held);
    held = isLast ? 0 : held + weightOf(document);
    return isLast;
  });
}

const corpus = fc
  .tuple(fc.nat(1e9), fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 200, maxLength: 200 }))
  .map(([seed, lengths]) => lengths.map((length, i): JobData => ({ id: `${seed}-${i}`, text: 'x'.repeat(length) })));

it('ends lots at the same documents, wherever one goes on', () => {
  fc.assert(
    fc.property(corpus, fc.integer({ min: 0, max: 100 }), (documents, from) => {
      const [all, rest] = [ends(documents), ends(documents.slice(from))];
      expect(rest.slice(-3)).toEqual(all.slice(-3));
    }),
    { numRuns: 20 },
  );
});

it('makes lots that are neither small nor large in the mean', () => {
  const documents = Array.from({ length: 4000 }, (_, i): JobData => ({ id: i, text: 'x'.repeat(150) }));
  const mean = documents.length / ends(documents).length;
  expect(mean).toBeGreaterThan(12);
  expect(mean).toBeLessThan(24);
});

it.each([8000, 100_000])('gives a document of %d characters a lot that ends with it', (length) => {
  expect(endsLot(jobIdOf({ id: 1, text: '' }), { id: 1, text: 'x'.repeat(length) }, 0)).toBe(true);
});

it('names a lot by its documents and tells how many they are; one alone has its own name', () => {
  const names = [1, 2, 3].map((id) => jobIdOf({ id, text: 'a' }));
  expect(lotIdOf(names.slice(0, 1))).toBe(names[0]);
  expect(lotIdOf(names)).not.toBe(lotIdOf([...names].reverse()));
  expect([lotIdOf(names), names[0] ?? ''].map(sizeOfLot)).toEqual([3, 1]);
});
