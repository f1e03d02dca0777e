/** What "the treaty" and "such a deal" stand for: the last thing of that kind that the text has called by more than one word. */
import type { Span, TextLayer } from '../document';
import { KINDS_OF_THINGS, KNOWN, TELLING } from '../english/coreference/things';
import { type GrammarLayer, type Phrase, singular } from '../grammar';

/** Words that speak of a thing again, and the words by which it was named. UTF-16 offsets. */
export interface ThingReference extends Span {
  readonly antecedent: Span;
}

const kindOf = new Map(KINDS_OF_THINGS.flatMap((kind) => kind.words.map((word) => [word, kind] as const)));

/** Sentences after which a thing must be named anew; own choice. */
const REMEMBERED = 20;

/**
 * Finds what known things are.
 *
 * @param layer What `readText` returned.
 * @param grammar What `readGrammar` found in it.
 * @returns In order of the text.
 */
export function resolveThings({ tokens }: TextLayer, { groups, tags }: GrammarLayer): ThingReference[] {
  const named = new Map<string, { readonly words: Span; readonly sentence: number }>();
  const found: ThingReference[] = [];
  for (const phrase of groups) {
    const kind = phrase.type === 'np' ? kindOf.get(singular(phrase.headWord)) : undefined;
    if (!kind) continue;
    const { start, sentence } = phrase;
    if (isDescribed(phrase)) {
      named.set(kind.name, { words: { start, end: endOf(phrase) }, sentence });
      continue;
    }
    const last = named.get(kind.name);
    if (last && isKnown(phrase) && sentence - last.sentence <= REMEMBERED)
      found.push({ start, end: phrase.end, antecedent: last.words });
  }
  return found;

  /** Whether it tells which thing it is: by a word before the noun, or by what follows. */
  function isDescribed(phrase: Phrase): boolean {
    for (let i = phrase.first; i < phrase.head; i++) {
      const tag = tags[i];
      if (tag === 'name' || tag === 'noun' || tag === 'ing' || (tag === 'adj' && !KNOWN.has(tokens[i]?.lower ?? '')))
        return true;
    }
    return endOf(phrase) > phrase.end;
  }

  function endOf({ end, next }: Phrase): number {
    return TELLING.has(next.lower) && next.type === 'prep' && next.next.type === 'np' && !next.next.isTime
      ? next.next.end
      : end;
  }

  function isKnown({ lower, size }: Phrase): boolean {
    return KNOWN.has(lower) && size <= 3;
  }
}
