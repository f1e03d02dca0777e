import type { Span } from '../document';
import { roleModifiers } from '../english/mentions/roles';
import { determiners, midAdverbs } from '../english/mentions/words';
import { itemAt, lastItem } from '../runtime/lists';
import { firstFrom, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/**
 * The parts of a coordinated noun phrase: "the United States and NATO" has two. A phrase that is not coordinated, or whose parts
 * name the same actor ("Hill, a doctor and a member of the board"), is returned as it is.
 *
 * @param actors What `readActors` or `resolvePronouns` returned.
 * @param span The phrase, UTF-16 offsets.
 * @returns The parts in order, without the conjunctions; at least one.
 */
export function conjuncts(actors: ActorLayer, span: Span): readonly Span[] {
  const { tokens } = actors.layer;
  const inside: ActorMention[] = [];
  for (let k = firstFrom(actors.mentions, span.start); k < actors.mentions.length; k++) {
    const mention = itemAt(actors.mentions, k);
    if (mention.end > span.end) break;
    inside.push(mention);
  }
  if (inside.length < 2) return [span];
  const range = tokensIn(actors.layer, span);
  if (range.first >= range.last) return [span];
  const chain: ActorMention[] = [itemAt(inside, 0)];
  let joined = false;
  for (const next of inside.slice(1)) {
    // "the Arab League (AL) and": the short form says again what stands before it.
    if (tokens[next.first - 1]?.text === '(') continue;
    const link = linkBetween(actors, lastItem(chain).last, next.first);
    if (link === null || (link === 'comma' && joined)) break;
    joined ||= link === 'and';
    chain.push(next);
  }
  if (!joined || isApposition(chain)) return [span];
  return chain.map((mention, k) => {
    const start = k === 0 ? span.start : itemAt(tokens, mention.first).start;
    const end = k === chain.length - 1 ? span.end : mention.end;
    return { start, end };
  });
}

/** What stands between two mentions: a comma, a conjunction (perhaps with determiners behind), or more than that. */
export function linkBetween(actors: Pick<ActorLayer, 'layer'>, from: number, to: number): 'comma' | 'and' | null {
  let link: 'comma' | 'and' | null = null;
  for (let at = from; at < to; at++) {
    const { lower, text } = itemAt(actors.layer.tokens, at);
    if (text === '(') at = behindBracket(actors, at, to);
    else if (text === ',') link ??= 'comma';
    else if (/^(?:and|or|nor|&)$/.test(lower)) link = 'and';
    else if (/^(?:as|well|along|together)$/.test(lower) && to - from < 6) link = 'and';
    else if (
      link === null ||
      !(
        determiners.has(lower) ||
        midAdverbs.has(lower) ||
        roleModifiers.has(lower) ||
        lower === 'from' ||
        lower === 'by'
      )
    )
      return null;
  }
  return link;
}

/** The token that closes a bracket before `to`; the opening one where none does. */
function behindBracket({ layer: { tokens } }: Pick<ActorLayer, 'layer'>, opening: number, to: number): number {
  for (let at = opening + 1; at < to; at++) if (itemAt(tokens, at).text === ')') return at;
  return to - 1;
}

/** A name followed by nominals in apposition names one actor, whatever joins the nominals. */
function isApposition(chain: readonly ActorMention[]): boolean {
  const [first, second] = chain;
  const named = first?.actor;
  return named != null && named.id === second?.actor?.id;
}
