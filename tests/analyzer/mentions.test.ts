import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { analyze, type Document, type DocumentActor } from '../../src/index';
import { toCodePointOffsets } from '../../src/report';
import { anything, news } from '../fuzz/grammar';

const mentionsOf = ({ actors }: Document, name: string) =>
  actors.find((actor) => actor.name === name)?.mentions.map(({ type, text }) => `${type} ${text}`);

test.each<[string, string, string[]]>([
  [
    'Foreign Minister Anna Keller left. She said no. The minister’s aides smiled.',
    'Anna Keller',
    ['name Foreign Minister Anna Keller', 'pronoun She', 'nominal The minister'],
  ],
  [
    'Anna Keller and Tom Sand met in Bern. They said that they would sign.',
    'Tom Sand',
    ['name Tom Sand', 'pronoun They', 'pronoun they'],
  ],
  ['Peru rejected the offer. Lima said it wants no treaty.', 'Peru', ['name Peru', 'name Lima', 'pronoun it']],
  ['Ghana and Togo met. The two governments said no.', 'Ghana', ['name Ghana', 'nominal The two governments']],
])('%s: the words for %s', (text, name, expected) => {
  expect(mentionsOf(analyze(text), name)).toEqual(expected);
});

test.each<[string, Record<string, string>]>([
  ['In a letter to Togo, Ghana rejected the attack as a crime.', { Togo: 'neutral' }],
  ['In a letter to Togo, Ghana accused Togo of a brutal attack.', { Togo: 'negative' }],
  ['Ghana accused Togo of a brutal attack.', { Togo: 'negative' }],
])('nothing is said of who only listens: %s', (text, expected) => {
  const [statement] = analyze(text).statements;
  expect(Object.fromEntries(statement?.targets.map(({ actor, label }) => [actor.name, label]) ?? [])).toEqual(expected);
});

/** Mentions slice back, stand in order, each place once; two that touch the same words stand one inside the other. */
function expectSound(text: string, { mentions }: DocumentActor): void {
  mentions.forEach(({ start, end, text: words }, k) => {
    expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(words).toBe(text.slice(start, end));
    const before = mentions[k - 1];
    if (!before) return;
    expect(before.start < start || (before.start === start && before.end > end)).toBe(true);
    for (const one of mentions.slice(0, k)) expect(one.end <= start || one.end >= end).toBe(true);
  });
}

/** Who speaks, or is spoken to, by words of the text is mentioned in these words. */
function expectSourcesMentioned({ statements, actors }: Document): void {
  const known = new Map(actors.map(({ id, mentions }) => [id, mentions]));
  for (const { actor, source, addressees, targets } of statements) {
    const named = [...addressees, ...targets, ...(actor && source ? [{ ...source, actor }] : [])];
    for (const { start, end, actor: who } of named)
      expect(known.get(who.id)?.some((mention) => mention.start < end && start < mention.end)).toBe(true);
  }
}

describe('on any text', () => {
  test.each([
    ['by a grammar', news],
    ['of nothing in particular', anything],
  ])('%s', { timeout: 60_000 }, (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = analyze(text);
        for (const actor of document.actors) expectSound(text, actor);
        expectSourcesMentioned(document);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 8_000 },
    );
  });

  const folder = new URL('../fixtures/first/', import.meta.url);
  test.each(readdirSync(folder))('%s', (file) => {
    const document = analyze(readFileSync(new URL(file, folder), 'utf8'));
    for (const actor of document.actors) expectSound(document.text, actor);
    expectSourcesMentioned(document);
  });
});

it('counts mentions in code points where the document does', () => {
  const text = '🕊 Anna Keller left. 🕊 She said no.';
  const document = analyze(text, { offsets: 'codePoints' });
  expect(document).toEqual(toCodePointOffsets(analyze(text)));
  for (const { mentions } of document.actors)
    for (const { start, end, text: words } of mentions) expect(Array.from(text).slice(start, end).join('')).toBe(words);
});
