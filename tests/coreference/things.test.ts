import { describe, expect, it } from 'vitest';
import { KINDS_OF_THINGS } from '../../src/english/coreference/things';
import { createAnalyzer } from '../../src/index';
import { readDocument } from '../../src/pipeline';

const { explain, analyze } = createAnalyzer();

/** What each thing of a text stands for. */
const meant = (text: string) =>
  readDocument(text, {}).things.map(({ start, end, antecedent }) => [
    text.slice(start, end),
    text.slice(antecedent.start, antecedent.end),
  ]);

describe('a thing that is known', () => {
  it.each(KINDS_OF_THINGS.map(({ name, example }) => [name, example] as const))(
    'is what was named: %s',
    (_, example) => {
      const text = example.replace(/[[\]]/g, '');
      expect(meant(text).map(([, words]) => words)).toEqual([/\[(.*?)\]/.exec(example)?.[1]]);
    },
  );

  it.each([
    ['no words before it', 'Oslo said that the treaty was unfair.'],
    ['words of another kind', 'Peru signed the Arctic fishing treaty. Chile said that the war was over.'],
    ['what tells by itself which one it is', 'Peru signed the Arctic fishing treaty. Chile rejected the peace treaty.'],
    ['one among many', 'Peru signed the Arctic fishing treaty. Chile said that a treaty takes time.'],
  ])('is not found for %s', (_, text) => {
    expect(meant(text)).toEqual([]);
  });

  it('is the last that was named', () => {
    const text = 'Peru signed the fishing treaty. Chad wants a land mines treaty. Mali rejected the treaty.';
    expect(meant(text)).toEqual([['the treaty', 'a land mines treaty']]);
  });
});

describe('an issue', () => {
  const text =
    'OSLO (News) -- Peru ratified the nuclear test-ban treaty on Monday. Chile said that the treaty came too late.';

  it('is told with the words that were borrowed for it', () => {
    const last = analyze(text).statements.at(-1)!;
    const [told] = explain(last).filter(({ decision }) => decision.startsWith('issue '));
    expect(told?.borrowed).toEqual([
      { text: 'the nuclear test-ban treaty', start: text.indexOf('the nuclear'), end: text.indexOf(' on Monday') },
    ]);
  });

  it('has places of borrowed words as the document counts', () => {
    const counted = `😀 ${text}`;
    const last = analyze(counted, { offsets: 'codePoints' }).statements.at(-1)!;
    const [told] = explain(last).filter(({ decision }) => decision.startsWith('issue '));
    expect(told?.borrowed?.[0]?.start).toBe(text.indexOf('the nuclear') + 2);
  });

  it('has none where nothing is spoken of again', () => {
    const [first] = analyze(text).statements;
    expect(explain(first!).some(({ borrowed }) => borrowed)).toBe(false);
  });
});
