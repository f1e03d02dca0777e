/** Words that govern a target. In each example the target stands in brackets. */
import { describe, expect, it, test } from 'vitest';
import { GOVERNING } from '../../../src/english/labels/governing';
import { createAnalyzer } from '../../../src/index';
import { governedBy } from '../../../src/labels/features/governing';
import { asPrinted, maskStatement } from '../../../src/labels/features/maskedStatement';
import { targetKindOf } from '../../../src/labels/features/targetKind';
import { defaultModel } from '../../../src/labels/files';

const { words } = defaultModel();

/** The statement of an example with its target. */
function read(example: string) {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  return { text: example.replace(/[[\]]/g, ''), names: [], target: { start, end } };
}

const rowOf = (example: string) => governedBy(asPrinted(maskStatement(read(example), words)))?.name ?? null;

describe('the rows', () => {
  test.each(GOVERNING.map(({ name, example }) => [name, example.replaceAll('*', '')]))('%s: %s', (name, example) => {
    expect(rowOf(example)).toBe(name);
  });

  it.each([
    ['Peru did not call for [an inquiry].', null],
    ['Peru called for “[an inquiry]”.', 'what-is-demanded'],
    ['Peru demanded [the government] resign.', null],
    ['Peru asked [Chile] to wait.', null],
    ['Peru asked [Chile to wait].', 'what-somebody-is-to-do'],
    ['Peru insisted that [Chile was to wait].', 'what-somebody-is-to-do'],
    ['Peru showed little sympathy with [the rebels].', null],
    ['Peru voted against [the pact].', 'against-whom'],
    ['They stuck by [Lund].', 'who-is-backed'],
    ['They will not vote for [Lund].', null],
    ['They backed [the pact].', null],
    ['They were at odds with [Lund].', 'who-is-scolded'],
    ['Peru condemned the strikes against [the port].', null],
    ['Peru failed to defeat [the rebels].', null],
    ['Peru lashed out at the strikes against [Chile].', 'who-suffers'],
    ['Peru condemned Chad’s annexation of [Mali].', 'who-suffers'],
    ['Peru called for an end to the sanctions on [Mali].', 'who-suffers'],
    ['Peru urged Chad to stop bombing [Mali].', 'whom-somebody-harms'],
    ['Peru accused Chad of arming [the rebels].', 'whom-somebody-abets'],
    // No hostile verb, one of another deed, and one too far before
    ['Peru announced strikes on [Mali].', null],
    ['Peru welcomed the support for [the rebels].', null],
    ['Peru denounced the talks and ordered strikes on [Mali].', null],
    ['Peru denounced the talks but planned strikes on [Mali].', null],
    ['Peru denounced what Chad told the press last week after the raids on [Mali].', null],
    ['[The rebels] left Peru.', null],
  ])('%s %s', (example, name) => expect(rowOf(example)).toBe(name));
});

describe('what a target is', () => {
  it.each([
    ['[Chile] waited.', 'actor'],
    ['[the government of Chile] waited.', 'actor'],
    ['[former President Ana Lind] waited.', 'actor'],
    ['[he] waited.', 'actor'],
    ['[a truce in the north] held.', 'thing'],
    ['[Chile to sign] was asked.', 'deed'],
    ['[to sign] was asked.', 'deed'],
  ])('%s %s', (example, kind) => expect(targetKindOf(read(example))).toBe(kind));

  it('is what the caller says', () => {
    expect(targetKindOf({ ...read('[a truce] held.'), targetIs: 'actor' })).toBe('actor');
    expect(targetKindOf({ text: 'It held.', names: [] })).toBeNull();
  });
});

describe('the attitude', () => {
  const analyzer = createAnalyzer();
  const positive = (example: string) => {
    const { text, target } = read(example);
    return analyzer.classify({ text, target }).target?.probabilities.positive ?? 0;
  };

  it('to what is demanded is positive, whatever it is', () => {
    for (const demanded of ['Peru demanded [the suspension of Chile].', 'Peru urged [Chile to end a bloody war].'])
      expect(positive(demanded)).toBeGreaterThan(0.5);
  });

  it('is explained by the words that govern it', () => {
    const { text, target } = read('Peru demanded [the suspension of Chile].');
    const own = analyzer.explain({ text, target }).find(({ decision }) => decision === 'target');
    expect(own?.features.map(({ name }) => name)).toContain('words that govern the target');
  });
});
