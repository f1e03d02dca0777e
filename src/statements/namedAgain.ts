/**
 * In: statements. Out: the same; a body that nobody knows but that speaks in this text is meant where it is named again: "Orvell said …
 * Critics attacked Orvell’s exports" is about Orvell.
 */
import type { ActorLayer } from '../coreference';
import type { Actor, Span, TextLayer, Token } from '../document';
import { placePrepositions } from '../english/mentions/words';
import { itemAt } from '../runtime/lists';
import { beginsCapital, firstFrom, tokensIn } from '../text';
import type { StatementDraft } from './identify';
import type { MentionedActor } from './targets';

/** A body with the words of its name. */
interface Body {
  readonly actor: Actor;
  readonly words: readonly string[];
}

/** Bodies by the first word of their names. */
type Bodies = ReadonlyMap<string, readonly Body[]>;

/** Adds them to whom the statements speak of. */
export function settleNamedAgain(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  const bodies = bodiesAmong(drafts, actors);
  return drafts.map((draft) => {
    const again = bodies.size === 0 ? [] : namedIn(layer, draft, bodies, actors);
    if (again.length === 0) return draft;
    return { ...draft, mentioned: [...draft.mentioned, ...again].sort((a, b) => a.start - b.start) };
  });
}

/** Those who speak and are named by words that are no mention. */
function bodiesAmong(drafts: readonly StatementDraft[], actors: ActorLayer): Bodies {
  const known = new Set(actors.actors.map(({ id }) => id));
  const bodies = new Map<string, Body[]>();
  for (const { actor, source } of drafts) {
    if (actor?.kind !== 'organisation' || source?.type !== 'name' || known.has(actor.id)) continue;
    known.add(actor.id);
    const words = actor.name.split(' ');
    bodies.set(itemAt(words, 0), [...(bodies.get(itemAt(words, 0)) ?? []), { actor, words }]);
  }
  return bodies;
}

/** Each other than the speaker once, at the first place where it is named. */
function namedIn(
  layer: TextLayer,
  { content, actor, mentioned }: StatementDraft,
  bodies: Bodies,
  actors: ActorLayer,
): readonly MentionedActor[] {
  const seen = new Set([actor, ...mentioned.map((one) => one.actor)].map((one) => one?.id));
  const found: MentionedActor[] = [];
  for (const piece of content) {
    const { first, last } = tokensIn(layer, piece);
    for (let at = first; at < last; at++) {
      const body = bodies.get(itemAt(layer.tokens, at).text)?.find((one) => standsAt(layer, at, one));
      if (!body || seen.has(body.actor.id)) continue;
      const place = placeOf(layer, at, body);
      if (isMentioned(actors, place)) continue;
      seen.add(body.actor.id);
      found.push({ ...place, actor: body.actor });
    }
  }
  return found;
}

/** Whether the words are the name: no part of a longer one ("Orvell Street"), no place ("in Orvell"), no common word at an opening ("People are"). */
function standsAt({ tokens }: TextLayer, at: number, { words }: Body): boolean {
  const isCapital = (token: Token | undefined) => token?.kind === 'word' && beginsCapital(token.text);
  return (
    words.every((word, k) => tokens[at + k]?.text === word) &&
    tokens[at - 1]?.kind === 'word' &&
    !isCapital(tokens[at - 1]) &&
    !isCapital(tokens[at + words.length]) &&
    !placePrepositions.has(tokens[at - 1]?.lower ?? '')
  );
}

const placeOf = ({ tokens }: TextLayer, at: number, { words }: Body): Span => ({
  start: itemAt(tokens, at).start,
  end: itemAt(tokens, at + words.length - 1).end,
});

/** Whether the words belong to somebody else: "Orvell Street". */
function isMentioned({ mentions, nested }: ActorLayer, { start, end }: Span): boolean {
  return [mentions, nested].some((list) => {
    const before = list[firstFrom(list, start) - 1];
    const next = list[firstFrom(list, start)];
    return (before !== undefined && before.end > start) || (next !== undefined && next.start < end);
  });
}
