/**
 * Cuts a text for showing it.
 *
 * In: the text, its statements and mentions. Out: paragraphs of segments, each of which belongs to the same statements and at most one
 * mention from its start to its end, and none of which goes over an end of a further span; together they are the text without its line breaks.
 */
import type { Span, Statement } from 'stancekit';
import type { Mention } from './mentions';

export interface Segment extends Span {
  readonly text: string;
  /** The innermost statement that it belongs to. */
  readonly statement: Statement | null;
  /** Ids of all of them. */
  readonly within: readonly string[];
  /** It is the first of its statement. */
  readonly first: boolean;
  readonly mention: Mention | null;
}

export function cutParagraphs(
  text: string,
  statements: readonly Statement[],
  mentions: readonly Mention[],
  further: readonly Span[] = [],
): Segment[][] {
  const cuts = [...statements.map(({ span }) => span), ...mentions, ...further].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const opened = new Set<string>();
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: { length }, index }) => {
      const end = index + length;
      const inside = cuts.filter((cut) => cut > index && cut < end);
      const places = [...new Set([index, ...inside, end])].sort((a, b) => a - b);
      const near = statements.filter(({ span }) => span.start < end && span.end > index);
      return places.slice(0, -1).map((start, i): Segment => {
        const to = places[i + 1]!;
        const own = near
          .filter(({ span }) => span.start <= start && to <= span.end)
          .sort((a, b) => lengthOf(a) - lengthOf(b));
        const statement = own[0] ?? null;
        const first = statement !== null && !opened.has(statement.id);
        if (statement) opened.add(statement.id);
        return {
          ...{ start, end: to, text: text.slice(start, to), statement, first },
          within: own.map(({ id }) => id),
          mention: mentions.find((mention) => mention.start <= start && to <= mention.end) ?? null,
        };
      });
    })
    .filter((segments) => segments.some((segment) => segment.text.trim() !== ''));
}

function lengthOf({ span }: Statement): number {
  return span.end - span.start;
}
