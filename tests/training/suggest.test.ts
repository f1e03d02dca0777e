import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultModel } from '../../src/labels/files/index';
import { Candidates } from '../../src/training/data/candidates';
import { suggest } from '../../src/training/data/suggest';
import { findDoubt } from '../../src/training/data/uncertainty';

const model = defaultModel();
const certain = [
  'The choir sang well in the hall.',
  'Rain fell on the vineyards for a week.',
  'We will never lift the embargo.',
  'We call for an immediate ceasefire and for talks.',
];
const unsure = [
  'The ministers spoke about the borders and the tariffs.',
  'Whether the treaty helps anybody, the envoy would not say.',
];
const rows = [...certain, ...unsure, ...certain].map((text, id) => ({ id, text }));

describe('suggest', () => {
  it('chooses what the model is unsure of, and each text once', async () => {
    const chosen = await suggest(model, rows, { count: 20 });
    expect(chosen.map(({ row }) => row.text).sort()).toEqual([...certain, ...unsure].sort());
    expect(chosen.every(({ row }) => row.id < 6)).toBe(true);
    const [first] = chosen;
    expect(first!.uncertainty).toBe(Math.max(...chosen.map(({ uncertainty }) => uncertainty)));
    expect(first!.similarity).toBe(0);
    expect(first!.reason).toMatch(new RegExp(`^${first!.issue} \\d\\.\\d\\d, \\w+ \\d\\.\\d\\d, \\w+ \\d\\.\\d\\d$`));
  });

  it.each(['', ' \n', '…', '🙂', '—“”'])('passes over what has no word, %j', async (text) => {
    const chosen = await suggest(model, [{ text }, { text: '5' }, { text: 'We want talks.' }]);
    expect(chosen.map(({ row }) => row.text).sort()).toEqual(['5', 'We want talks.']);
  });

  it('prefers rows unlike those chosen before', async () => {
    const twin = 'The ministers spoke about borders and tariffs.';
    const chosen = await suggest(model, [{ text: unsure[0]! }, { text: twin }, { text: unsure[1]! }], { count: 3 });
    expect(chosen.at(-1)!.similarity).toBeGreaterThan(0.5);
    expect([unsure[0], twin]).toContain(chosen.at(-1)!.row.text);
  });

  it('gives the same for the same rows, from a list as from a stream', async () => {
    async function* stream() {
      yield* rows;
    }
    expect(await suggest(model, stream(), { count: 3 })).toEqual(await suggest(model, rows, { count: 3 }));
  });

  it.each([[0], [1.5], [1e6], [Number.NaN]])('refuses a count of %s', async (count) => {
    await expect(suggest(model, rows, { count })).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  it('refuses a row without a text', async () => {
    await expect(suggest(model, [{ text: 5 as never }])).rejects.toMatchObject({ code: 'INVALID_TEXT' });
  });
});

describe('findDoubt', () => {
  const answer = (issue: string, probability: number, favor: number, against: number) => ({
    ...{ issue, probability, stance: 'favor' as const, abstained: false },
    probabilities: { favor, against, neutral: 1 - favor - against },
  });

  it.each([
    ['nothing in doubt', answer('a', 1, 1, 0), 0],
    ['the issue in doubt', answer('a', 0.5, 1, 0), 0.5],
    ['the side in doubt', answer('a', 1, 0.5, 0.5), 0.5],
    ['all in doubt', answer('a', 0.75, 1 / 3, 1 / 3), 1],
    ['a side in doubt on an issue that it is not about', answer('a', 0, 0.5, 0.5), 0],
  ])('measures %s', (_, one, uncertainty) => {
    expect(findDoubt([one]).uncertainty).toBeCloseTo(uncertainty);
  });

  it('takes the issue that is most in doubt', () => {
    expect(findDoubt([answer('a', 0.9, 1, 0), answer('b', 0.5, 0.6, 0.4)])).toMatchObject({
      issue: 'b',
      reason: 'b 0.50, favor 0.60, against 0.40',
    });
  });
});

describe('Candidates', () => {
  it('keeps the most uncertain of any stream, the earlier of equals', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), fc.integer({ min: 1, max: 10 }), (values, capacity) => {
        const candidates = new Candidates<number>(capacity);
        values.forEach((value, place) => {
          const candidate = { row: place, text: `text ${place}`, place, uncertainty: value, issue: '', reason: '' };
          if (candidates.takes(candidate.text, value)) candidates.add({ ...candidate, vector: new Float32Array(0) });
        });
        const best = values
          .map((value, place) => ({ value, place }))
          .sort((a, b) => b.value - a.value || a.place - b.place)
          .slice(0, capacity);
        expect(candidates.sorted().map(({ place }) => place)).toEqual(best.map(({ place }) => place));
      }),
    );
  });
});
