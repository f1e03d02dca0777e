/** In: a text and its actors. Out: who makes the statement that the text is, by its heading or first line ("Statement by Foreign Minister Lund on the vote"). */

import { type ActorLayer, partiesOf } from '../coreference';
import type { Actor, Span, TextLayer } from '../document';
import { ABOUT, STATEMENT_BY } from '../english/statements/releases';
import { firstFrom } from '../text';

/** Paragraphs among which the heading is looked for, and the longest that is one; own choices. */
const HEAD = 4;
const LONGEST = 400;

/** The authors of a statement; none where no heading tells them. */
export function authorsOf({ text, paragraphs }: TextLayer, actors: ActorLayer): readonly Actor[] {
  for (const { start, end } of paragraphs.slice(0, HEAD)) {
    const line = text.slice(start, Math.min(end, start + LONGEST)).trimEnd();
    if (end - start > LONGEST || /[.!?]$/.test(line)) continue;
    const found = authorIn(line, start);
    const authors = found
      ? (namedIn(actors, found) ?? partiesOf(actors, found).flatMap(({ actor }) => actor ?? []))
      : [];
    if (authors.length > 0) return authors;
  }
  return [];
}

/** The words for the author in a heading. */
function authorIn(line: string, start: number): Span | null {
  const by = STATEMENT_BY.exec(line)?.[0].length;
  if (by === undefined) return null;
  const about = ABOUT.exec(line.slice(by))?.index ?? line.length - by;
  return about > 0 ? { start: start + by, end: start + by + about } : null;
}

/** "the Spokesperson of the ministry, Tom Lund": the only one who is called by name. */
function namedIn({ mentions }: ActorLayer, { start, end }: Span): readonly Actor[] | null {
  const inside = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end));
  const named = inside.flatMap(({ type, actor }) => (type === 'name' && actor?.kind === 'person' ? actor : []));
  return named.length === 1 ? named : null;
}
