import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions, type Mention } from '../../../src/apps/web/read/mentions';
import { cutParagraphs } from '../../../src/apps/web/read/segments';
import { analyze, type Statement } from '../../../src/index';

const article = analyze(readFileSync(new URL('../../../datasets/examples/strait.txt', import.meta.url), 'utf8'));

describe('findMentions', () => {
  it('finds names, descriptions and pronouns, none over another', () => {
    const mentions = findMentions(article);
    const words = mentions.map(({ start, end, actor }) => `${article.text.slice(start, end)} > ${actor.name}`);
    expect(words).toEqual(expect.arrayContaining(['She > Astrid Holmgren', 'Moscow > Russia', 'EU > European Union']));
    for (const [i, { start }] of mentions.entries())
      if (i > 0) expect(start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
  });
});

describe('cutParagraphs', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  );

  it('keeps every character but the line breaks, whatever the spans', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '<', '𝒜'), maxLength: 60 }),
        spans,
        spans,
        (text, said, named) => {
          const statements = said.map((span, i) => ({ id: `s${i}`, span }) as unknown as Statement);
          const mentions = named.map((span) => ({ ...span, actor: null }) as unknown as Mention);
          const segments = cutParagraphs(text, statements, mentions).flat();
          expect(
            segments
              .map((segment) => segment.text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          for (const { start, end, within } of segments) {
            const covering = statements
              .filter(({ span }) => span.start <= start && end <= span.end)
              .map(({ id }) => id);
            expect([...within].sort()).toEqual(covering.sort());
          }
        },
      ),
    );
  });

  it('gives a piece to its innermost statement', () => {
    const said = (id: string, start: number, end: number) => ({ id, span: { start, end } }) as Statement;
    const [segments] = cutParagraphs('He said she said no.', [said('s1', 0, 19), said('s2', 8, 19)], []);
    expect(segments!.map(({ text, statement, first }) => [text, statement?.id, first])).toEqual([
      ['He said ', 's1', true],
      ['she said no', 's2', true],
      ['.', undefined, false],
    ]);
  });
});
