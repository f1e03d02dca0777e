/** In: a phrase with one noun for people of several countries. Out: the people of each: Danish and Dutch ones of "Danish and Dutch officials". */
import type { Actor, Span, Token } from '../document';
import { slug } from '../mentions/entries';
import { gazetteer } from '../mentions/gazetteer';
import { roleFits } from '../mentions/roles';
import { factsOf } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom, singleSpaced, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** The people of each country, in order of the text; null where the phrase is none of this kind. */
export function sharersOf(actors: ActorLayer, span: Span): readonly Actor[] | null {
  const mention = pluralIn(actors, span);
  const last = mention && countryAt(actors, mention.first);
  if (!mention || !last) return null;
  const { first } = tokensIn(actors.layer, span);
  const others = adjectivesBefore(actors, mention.first, first);
  if (others.length === 0) return null;
  const { layer } = actors;
  const noun = singleSpaced(layer.text.slice(itemAt(layer.tokens, mention.first + 1).start, mention.end));
  const made = others.map((at): Actor => {
    const country = countryAt(actors, at);
    const name = `${itemAt(layer.tokens, at).text} ${noun}`;
    const { role } = mention;
    return (
      holder(actors, role, country) ?? { id: `nominal:${slug(name)}`, name, kind: 'group', country, role, aliases: [] }
    );
  });
  const own = holder(actors, mention.role, last) ?? mention.actor;
  return own ? [...made, own] : null;
}

/** "Dutch officials" at the end of the phrase. */
function pluralIn({ mentions }: ActorLayer, span: Span): ActorMention | null {
  const mention = mentions[firstFrom(mentions, span.end) - 1];
  const isOwn = mention && mention.start > span.start && mention.end <= span.end;
  return isOwn && mention.type === 'nominal' && mention.plural && mention.last - mention.first > 1 ? mention : null;
}

/** Token indices of the adjectives of countries from the beginning of the phrase on, or none. */
function adjectivesBefore(actors: ActorLayer, mention: number, first: number): readonly number[] {
  const { tokens } = actors.layer;
  if (tokens[mention - 1]?.lower !== 'and') return [];
  const found: number[] = [];
  let at = mention - 2;
  while (at >= first && countryAt(actors, at)) {
    found.unshift(at);
    if (tokens[at - 1]?.text !== ',') break;
    at -= 2;
  }
  const opening = found[0] ?? first + 2;
  return opening === first || (opening === first + 1 && tokens[first]?.lower === 'the') ? found : [];
}

const countryAt = ({ layer: { tokens } }: ActorLayer, at: number): string | null => countryOfAdjective(tokens[at]);

/** The country that a word is the adjective of. */
export function countryOfAdjective(token: Token | undefined): string | null {
  if (!token) return null;
  const entry = gazetteer().phrases.match([token], [factsOf(token).key], 0, 1)?.entry;
  return entry?.kind === 'adjective' ? entry.country : null;
}

/** The only person of the text who holds the office for the country. */
function holder({ actors }: ActorLayer, role: string | null, country: string | null): Actor | null {
  const holders = actors.filter(
    (actor) => actor.kind === 'person' && actor.country === country && role !== null && roleFits(role, actor.role),
  );
  return holders.length === 1 ? itemAt(holders, 0) : null;
}
