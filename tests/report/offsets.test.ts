import fc from 'fast-check';
import { analyze, createAnalyzer, type Document, type Span } from 'stancekit';
import { toCodePointOffsets } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { mapOffsets } from '../../src/runtime/offsets';

/** As Python slices. */
const slice = (text: string, { start, end }: Span) => [...text].slice(start, end).join('');

const TEXT =
  '🕊 “We 🤝 want talks,” Anna Keller 🇫🇷 told Norway. “The “offer is weak,” France said; it criticized Finland.';

/** All spans of a document. */
function spansOf({ statements, warnings }: Document): Span[] {
  return [
    ...statements.flatMap((s) => [s.span, ...s.content, ...(s.cue ? [s.cue] : []), ...(s.source ? [s.source] : [])]),
    ...statements.flatMap((s) => [...s.addressees, ...s.targets]),
    ...warnings.flatMap(({ span }) => (span ? [span] : [])),
  ];
}

describe('toCodePointOffsets', () => {
  it('makes every span of a document what Python takes it for', () => {
    const units = analyze(TEXT, { id: 'a' });
    const points = toCodePointOffsets(units);
    const words = spansOf(units).map(({ start, end }) => TEXT.slice(start, end));
    expect(words.length).toBeGreaterThan(9);
    expect(units.warnings.length).toBeGreaterThan(0);
    expect(spansOf(points).map((span) => slice(TEXT, span))).toEqual(words);
    expect(points.offsets).toBe('codePoints');
  });

  it('is what the option of `analyze` gives, and leaves its argument alone', () => {
    const before = JSON.stringify(analyze(TEXT));
    const document = JSON.parse(before);
    const points = toCodePointOffsets(document);
    expect(JSON.stringify(document)).toBe(before);
    expect(analyze(TEXT, { offsets: 'codePoints' })).toEqual(points);
    expect(analyze(TEXT, { offsets: 'utf16' })).toEqual(document);
    expect(points).not.toEqual(document);
  });

  it('keeps what `explain` knows of a statement', () => {
    const analyzer = createAnalyzer();
    const [units, points] = (['utf16', 'codePoints'] as const).map((offsets) => analyzer.analyze(TEXT, { offsets }));
    // The words of an antecedent are those of the text, and count as the document does: `tests/analyzer/references.test.ts`.
    const explain = (document: Document | undefined) =>
      document!.statements.map((s) => analyzer.explain(s).map(({ reference, ...own }) => [own, reference?.reason]));
    expect(explain(points)).toEqual(explain(units));
  });

  it('is an option of streams, too', async () => {
    const answers = [];
    for await (const answer of createAnalyzer().analyzeStream([{ text: TEXT, offsets: 'codePoints' }]))
      answers.push(answer);
    expect(answers).toEqual([analyze(TEXT, { offsets: 'codePoints' })]);
  });

  it('converts once', () => {
    const points = analyze(TEXT, { offsets: 'codePoints' });
    expect(toCodePointOffsets(points)).toBe(points);
  });

  it('changes nothing but `offsets` where no character takes two units', () => {
    const document = analyze('“Oui,” Élise Noël said. Norway rejected it.');
    expect(toCodePointOffsets(document)).toEqual({ ...document, offsets: 'codePoints' });
  });

  it('needs the text', () => {
    expect(() => toCodePointOffsets({ statements: [] })).toThrow(expect.objectContaining({ code: 'INVALID_DOCUMENT' }));
  });

  it('refuses other ways to count', () => {
    expect(() => analyze('x', { offsets: 'bytes' as never })).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: expect.stringContaining("'utf16' or 'codePoints', got `bytes`"),
      }),
    );
  });
});

describe('mapOffsets', () => {
  it('counts as the iteration of a string does, in both directions', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '🕊', '\uD83D', '\uDD4A', '\n') });
    fc.assert(
      fc.property(anyText, (text) => {
        const { toCodePoint, toUnit } = mapOffsets(text);
        let unit = 0;
        [...text, ''].forEach((character, codePoint) => {
          expect([toCodePoint(unit), toUnit(codePoint)]).toEqual([codePoint, unit]);
          unit += character.length;
        });
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    // 2 million astral characters, each looked up: seconds if any step counted from the start.
    const text = '🕊'.repeat(2e6);
    const before = process.cpuUsage();
    const { toCodePoint } = mapOffsets(text);
    let sum = 0;
    for (let i = 0; i < text.length; i += 2) sum += toCodePoint(i);
    const { user, system } = process.cpuUsage(before);
    expect(sum).toBe((2e6 * (2e6 - 1)) / 2);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
