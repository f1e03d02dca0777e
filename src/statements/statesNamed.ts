/**
 * In: words of a statement, and who is who. Out: the states and alliances that are named inside other words: by an adjective ("Chinese
 * troops"), inside a compound ("US-led", "pro-Chinese", "Sino-Indian") or before an organ of theirs ("the US State Department").
 */
import type { ActorLayer, ActorMention } from '../coreference';
import type { Span, Token } from '../document';
import { regions } from '../english/mentions/states';
import { NOT_THEIR_STATE, STATE_BEFORE_ORGAN } from '../english/statements/targets';
import { actorOfEntry, factsOf, gazetteer, type Match } from '../mentions';
import { append, itemAt } from '../runtime/lists';
import { beginsCapital, firstFrom, latestAt, tokensIn, wordOf } from '../text';
import { calledSo, insideCompound, type Named } from './compounds';

/** Words that the adjective of a state has at most ("Bosnian", "South Korean", "Papua New Guinean"). */
const LONGEST_ADJECTIVE = 3;
/** Words behind an adjective among which its noun is looked for; own choice. */
const NOUN_WITHIN = 3;

/** All states and alliances inside words of a piece, in order. */
export function statesInWords(actors: ActorLayer, piece: Span): readonly Named[] {
  const { layer } = actors;
  const { first, last } = tokensIn(layer, piece);
  const found: Named[] = [];
  for (let at = first; at < last; at++) {
    const token = itemAt(layer.tokens, at);
    const way = wayOf(token);
    if (way === 'none') continue;
    if (way === 'compound') {
      append(found, insideCompound(actors, token));
    } else if (way === 'before-organ') {
      const owner = isBeforeOrgan(actors, token) ? calledSo(token, token.text) : null;
      if (owner) found.push({ start: token.start, end: token.end, actor: owner });
    } else {
      const match = phraseAt(actors, at, last);
      const named = match ? byAdjective(actors, at, match) : null;
      if (named) found.push(named);
      // "Latin | American", "Northern | Irish": no word of it is meant alone.
      if (match && (named || OF_NO_STATE.has(match.entry.kind))) at += match.length - 1;
    }
  }
  return found;
}

/** Adjectives, which need not name their state, and phrases that only hold a state's name. */
const OF_NO_STATE: ReadonlySet<string> = new Set(['adjective', 'guard']);

/** How a word may name a state inside other words; nearly all words can in none. */
type Way = 'none' | 'compound' | 'before-organ' | 'adjective';

/** Found out once a word and kept with it. */
function wayOf(token: Token): Way {
  const word = wordOf(token);
  word.statements ??= findWay(token);
  return word.statements as Way;
}

function findWay(token: Token): Way {
  if (token.lower.includes('-')) return 'compound';
  if (STATE_BEFORE_ORGAN.has(token.lower)) return 'before-organ';
  // Few words begin anything that the gazetteer knows.
  return beginsCapital(token.text) && factsOf(token).phrases ? 'adjective' : 'none';
}

/** What the gazetteer knows that begins at a word. */
function phraseAt({ layer: { tokens } }: ActorLayer, at: number, last: number): Match | null {
  const words = tokens.slice(at, Math.min(last, at + LONGEST_ADJECTIVE));
  const keys = words.map((word) => factsOf(word).key);
  return gazetteer().phrases.match(words, keys, 0, words.length);
}

/** Russia in "Russian and Turkish troops", "a Russian proposal"; not in "the Russian writer", "the Russian capital", "Russian Airlines". */
function byAdjective(actors: ActorLayer, at: number, { entry, length }: Match): Named | null {
  const { tokens } = actors.layer;
  const behind = at + length;
  const isOfState = entry.kind === 'adjective' && !entry.id.startsWith('member:');
  const country = isOfState && !isRegional(tokens.slice(at, behind)) ? entry.country : null;
  const state = country ? gazetteer().states.get(country) : undefined;
  if (!state || !describesTheirs(actors, at, behind)) return null;
  return { start: itemAt(tokens, at).start, end: itemAt(tokens, behind - 1).end, actor: actorOfEntry(state) };
}

/** Adjectives of parts of states, which often want to be none of theirs ("Chechen rebels"). */
const REGIONAL: ReadonlySet<string> = new Set(
  regions
    .trim()
    .split('\n')
    .flatMap((line) => line.split('|')[2]?.toLowerCase().split(';') ?? []),
);
const isRegional = (words: readonly Token[]): boolean => REGIONAL.has(words.map(({ lower }) => lower).join(' '));

/** Does what the adjective describes belong to the state? */
function describesTheirs({ mentions, layer: { tokens } }: ActorLayer, first: number, behind: number): boolean {
  const next = tokens[behind];
  if (next?.kind !== 'word' && next?.text !== ',') return false;
  // "Russian Airlines" is a name; in "Russian and Turkish troops" another adjective comes.
  if (beginsCapital(next.text)) return false;
  // "a speech in Russian | on the raid": a language
  if (tokens[first - 1]?.lower === 'in' && BEHIND_LANGUAGES.test(next.lower)) return false;
  const around = latestAt(mentions, tokens[first]!.start);
  if (around && around.last > first && isOnePerson(around)) return false;
  return !tokens.slice(behind, behind + NOUN_WITHIN).some(({ lower }) => NOT_THEIR_STATE.has(lower));
}

const BEHIND_LANGUAGES = /^(?:about|after|as|at|before|by|during|for|from|in|of|on|that|to|when|with)$/;

const isOnePerson = ({ actor, roleClass, plural }: ActorMention): boolean =>
  !plural && (actor?.kind === 'person' || roleClass === 'person');

/** Does the name of an organisation hold the word or follow it? */
const isBeforeOrgan = ({ mentions, nested }: ActorLayer, { end }: Span): boolean =>
  [mentions, nested].some((list) => {
    const next = list[firstFrom(list, end + 2) - 1];
    return next !== undefined && next.end > end && next.actor?.kind === 'organisation' && next.roleClass !== 'document';
  });
