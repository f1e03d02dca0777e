/** In: whose statement it is, and the words that name the source. Out: the words of the claim that say so. */
import type { Actor, ClaimPart, SourcePlace } from '../../document';
import { placed, unplaced } from './parts';

/** Words of a source that stand for its actor where its name does not stand there; longer ones are several, or a description. */
const MOST_WORDS = 4;

/**
 * The actor: as the source names it, or by its name alone where a pronoun or a description stands for it.
 *
 * @param text The whole text.
 */
export function actorParts(text: string, source: SourcePlace | null, actor: Actor | null): readonly ClaimPart[] {
  if (!source) return actor ? [unplaced('actor', actor.name)] : [];
  const words = text.slice(source.start, source.end);
  if (!actor) return placed('actor', text, source.start, source.end);
  if (source.type === 'pronoun') return [unplaced('actor', actor.name)];
  for (const name of namesOf(actor)) {
    const at = findWords(words, name);
    if (at < 0) continue;
    const start = source.start + at;
    return placed('actor', text, start, withPossessive(text, start + name.length, source.end));
  }
  const isShort = words.split(/\s+/).length <= MOST_WORDS && !/\band\b/.test(words);
  if (source.type === 'name' && isShort) return placed('actor', text, source.start, source.end);
  return [unplaced('actor', actor.name)];
}

/** The fullest first; the last word of a person's name stands for it, too. */
function namesOf({ name, aliases, kind }: Actor): readonly string[] {
  const others = [...aliases].sort((a, b) => b.length - a.length);
  const surname = kind === 'person' ? name.split(' ').slice(-1) : [];
  return [name, ...others, ...surname].filter((one) => one !== '');
}

/** Where words stand whole in others; −1 where they do not. */
function findWords(within: string, words: string): number {
  for (let at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + 1)) {
    if (!isWordUnit(within.charAt(at - 1)) && !isWordUnit(within.charAt(at + words.length))) return at;
  }
  return -1;
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** The end of a name, or of its possessive where nothing of the source stands behind that ("Norway’s rejection"). */
function withPossessive(text: string, end: number, last: number): number {
  const behind = text.slice(end, last);
  return /^['’]s?$/.test(behind) ? last : end;
}
