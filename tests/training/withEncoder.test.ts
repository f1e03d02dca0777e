import { beforeAll, describe, expect, it } from 'vitest';
import type { Encoder } from '../../src/encoders';
import { createAnalyzer } from '../../src/index';
import { loadModelJson } from '../../src/labels/files/index';
import {
  crossValidate,
  type Example,
  evaluate,
  evaluateWithEncoder,
  modelCard,
  trainWithEncoder,
} from '../../src/training';
import { createRandom } from '../../src/training/data/random';

/** Sides that stand in no word that is known: only whoever reads the whole statement can tell them. */
const codes = ['qov', 'zut', 'xeb', 'vik', 'jol', 'wam', 'dyx', 'fup'];
const sides = ['favor', 'against'] as const;
const random = createRandom(5);
const made = (count: number): { example: Example; side: number }[] =>
  Array.from({ length: count }, (_, i) => {
    const side = Number(random() < 0.5);
    const word = () => codes[Math.floor(random() * codes.length)]! + Math.floor(1000 * random());
    const text = `The tax on ${word()} and ${word()} is number ${i} of the list.`;
    return { side, example: { text, issues: { tax: sides[side]! } } };
  });
const rows = made(200);
const fresh = made(60);
const off = Array.from(
  { length: 40 },
  (_, i): Example => ({ text: `A choir sang ${i} songs in the hall.`, issues: {} }),
);
const sideOf = new Map([...rows, ...fresh].map(({ example, side }) => [example.text, side]));

/** Knows the sides; a statement that it does not know is in the middle. */
const encoder: Encoder = {
  id: 'knows-the-sides',
  dimensions: 3,
  encode: async (texts) => texts.map((text) => Float32Array.of(1, sideOf.get(text) ?? 0.5, text.length / 100)),
};
const another = { ...encoder, id: 'another' };

let trained: Awaited<ReturnType<typeof trainWithEncoder>>;
let model: ReturnType<typeof loadModelJson>;
const examples = [...rows.map(({ example }) => example), ...off];
const few = examples.slice(-80);
const unseen = fresh.map(({ example }) => example);
beforeAll(async () => {
  trained = await trainWithEncoder(examples, { encoder, seed: 2 });
  model = loadModelJson(JSON.parse(JSON.stringify(trained.model)));
}, 120_000);

describe('trainWithEncoder', () => {
  it('learns from vectors what words do not tell', async () => {
    expect(trained.report.stance.accuracy).toBeLessThan(0.7);
    expect(trained.report.encoder).toMatchObject({ id: encoder.id });
    expect(trained.report.encoder!.stanceMacroF1).toBeGreaterThan(0.6);
    expect(trained.report.encoder!.stanceMacroF1).toBe(trained.report.encoder!.stance.macroF1);
    expect(trained.report.encoder!.stance.accuracy).toBeGreaterThan(0.95);
    expect(trained.report.encoder!.encoded).toBe(240);
    expect(trained.report.encoder!.worth?.chance).toMatchObject({ isBetter: true, stances: 200 });
    expect(trained.report.encoder!.offTopic.rows).toBe(40);
    const { stance, issuesMicroF1 } = await evaluateWithEncoder(model, unseen, encoder);
    expect(stance.accuracy).toBeGreaterThan(0.95);
    expect(issuesMicroF1).toBeGreaterThan(0.95);
    expect(evaluate(model, unseen).stance.accuracy).toBeLessThan(0.75);
  });

  it('leaves all else as it is without an encoder', () => {
    const { encoder: none, ...plain } = crossValidate(examples, { seed: 2 });
    expect(none).toBe(null);
    const { encoder: _, ...withEncoder } = trained.report;
    expect(withEncoder).toEqual(plain);
  });

  it('has a card of the model that the file holds', () => {
    const card = modelCard(trained);
    const { encoder: fused, stance } = trained.report;
    const percent = (share: number) => (100 * share).toFixed(1);
    expect(card).toContain(`Macro-F1 ${percent(fused!.stance.macroF1)}, accuracy ${percent(fused!.stance.accuracy)}`);
    expect(card).toContain(`| ${fused!.stance.confusion[0]!.join(' | ')} |`);
    expect(card).toContain(`Expected calibration error ${fused!.calibration.error.toFixed(3)}`);
    expect(card).toMatch(new RegExp(`^By the words alone .*, accuracy ${percent(stance.accuracy)}, `, 'm'));
  });

  it('gives the same model for the same seed', async () => {
    const train = async () => JSON.stringify((await trainWithEncoder(few, { encoder, seed: 2 })).model);
    expect(await train()).toBe(await train());
  });

  it.each<[string, readonly Example[], Partial<Parameters<typeof trainWithEncoder>[1]>, string]>([
    ['too few rows', few.slice(0, 20), {}, 'TOO_FEW_EXAMPLES'],
    ['an issue outside the taxonomy', few, { taxonomy: ['fees'] }, 'INVALID_EXAMPLE'],
  ])('encodes nothing of %s', async (_, refused, options, code) => {
    const asked: string[] = [];
    const heard: Encoder = {
      ...encoder,
      encode: (texts) => {
        asked.push(...texts);
        return encoder.encode(texts);
      },
    };
    await expect(trainWithEncoder(refused, { ...options, encoder: heard })).rejects.toMatchObject({ code });
    expect(asked).toEqual([]);
  });

  it('tells of its progress, and can be stopped', async () => {
    const shares: number[] = [];
    await trainWithEncoder(few, { encoder, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const stopped = trainWithEncoder(few, { encoder, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

describe('the signal of a training', () => {
  /** Encodes without ever pausing. */
  const busy = (asked: string[]): Encoder => ({
    ...encoder,
    encode: async (texts) => {
      asked.push(...texts);
      for (const end = performance.now() + 30; performance.now() < end; );
      return encoder.encode(texts);
    },
  });

  it('is heard while statements are encoded, though the encoder never pauses', async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    setTimeout(() => stop.abort(), 1);
    const stopped = trainWithEncoder(examples, { encoder: busy(asked), signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
    expect(asked.length).toBeLessThan(examples.length);
  });

  it('counts where it came while weights were learned', async () => {
    const stop = new AbortController();
    let isSet = false;
    const onProgress = (done: number) => {
      // Due at once, and heard only behind the last step, which takes no pause.
      if (done > 0.6 && !isSet) setTimeout(() => stop.abort());
      isSet ||= done > 0.6;
    };
    const stopped = trainWithEncoder(few, { encoder, signal: stop.signal, onProgress });
    await expect(stopped).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

describe('an analyzer with an encoder', () => {
  const opened = () => createAnalyzer({ model, encoder });

  it('classifies by what the encoder says', async () => {
    const analyzer = opened();
    const found = await Promise.all(
      unseen.map(({ text }) => analyzer.classifyAsync({ text, issue: 'tax' }).then(({ issues }) => issues[0]!.stance)),
    );
    const right = found.filter((stance, i) => stance === unseen[i]!.issues.tax);
    expect(right.length / found.length).toBeGreaterThan(0.95);
  });

  it('encodes each statement of a text, names masked', async () => {
    const asked: string[] = [];
    const noting: Encoder = {
      ...encoder,
      encode: (texts) => {
        asked.push(...texts);
        return encoder.encode(texts);
      },
    };
    const text = 'Norway said that the tax would be kept. “We want talks,” Anna Keller told reporters.';
    const analyzer = createAnalyzer({ model, encoder: noting });
    const { statements } = await analyzer.analyzeAsync(text, { id: 'a' });
    expect(asked).toHaveLength(statements.length);
    expect(asked.join()).not.toMatch(/Norway|Keller/);
    // All but the issues is as without an encoder.
    const strip = (list: typeof statements) => list.map(({ issues: _, ...rest }) => rest);
    expect(strip(statements)).toEqual(strip(createAnalyzer({ model }).analyze(text).statements));
    for await (const document of analyzer.analyzeStream([{ text, id: 'a' }])) {
      expect(document).toEqual({ ...(await analyzer.analyzeAsync(text, { id: 'a' })) });
    }
  });

  it('does not answer without a vector where the encoder leaves one out', async () => {
    const silent = createAnalyzer({ model, encoder: { ...encoder, encode: async () => [] } });
    await expect(silent.classifyAsync({ text: 'Both sides should talk.' })).rejects.toMatchObject({
      code: 'MODEL_ENCODER',
    });
  });

  it('answers a promise alone, without an encoder both', async () => {
    const input = { text: unseen[0]!.text };
    for (const answer of [opened().analyze, opened().classify, opened().explain]) {
      expect(() => answer(input as never)).toThrow(expect.objectContaining({ code: 'ENCODER_ASYNC' }));
    }
    const plain = createAnalyzer({ model });
    expect(await plain.classifyAsync(input)).toEqual(plain.classify(input));
    expect(await plain.analyzeAsync(input.text)).toEqual(plain.analyze(input.text));
  });

  it.each([
    ['another than that of the shipped model', () => createAnalyzer({ encoder }), 'MODEL_ENCODER'],
    ['another encoder', () => createAnalyzer({ model, encoder: another }), 'MODEL_ENCODER'],
    [
      'a model that was trained with none',
      () => createAnalyzer({ model: createAnalyzer().model, encoder }),
      'MODEL_ENCODER',
    ],
    [
      'a vector of another length',
      () => model.classify({ text: 'x', names: [] }, { encoding: new Float32Array(2) }),
      'MODEL_ENCODER',
    ],
    [
      'a vector, where the model has no part for one',
      () => createAnalyzer().model.classify({ text: 'x', names: [] }, { encoding: new Float32Array(3) }),
      'MODEL_ENCODER',
    ],
  ])('refuses %s', (_, refused, code) => {
    expect(refused).toThrow(expect.objectContaining({ code }));
  });

  it('is not measured by another encoder', async () => {
    await expect(evaluateWithEncoder(model, unseen, another)).rejects.toMatchObject({ code: 'MODEL_ENCODER' });
  });

  it.each([
    ['no vectors at all', { dimensions: 0 }],
    ['vectors of another length', { dimensions: 4 }],
    ['a threshold too few', { thresholds: [] }],
    ['an encoder without a name', { encoder: 5 }],
    ['weights that are none', { stances: {} }],
  ])('does not read a file with %s', (_, wrong) => {
    const { encoded } = trained.model;
    expect(() => loadModelJson({ ...trained.model, encoded: { ...encoded, ...wrong } })).toThrow(
      expect.objectContaining({ code: 'INVALID_MODEL' }),
    );
  });

  it('says that a model has to be trained again whose part is of an older stancekit', () => {
    const older = { ...trained.model.encoded, issues: { layer: {}, shares: [] } };
    expect(() => loadModelJson({ ...trained.model, encoded: older })).toThrow(
      expect.objectContaining({ code: 'MODEL_SCHEMA', message: expect.stringContaining('Train it again') }),
    );
  });
});
