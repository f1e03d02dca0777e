import type { Span } from '../document';
import { FORMER } from '../english/coreference/descriptions';
import { JOINING_BY_WITH } from '../english/grammar/nounPhrases';
import { roleModifiers, SECOND_ROLES } from '../english/mentions/roles';
import { determiners, midAdverbs, placing } from '../english/mentions/words';
import { firstRule, type Rule } from '../rules';
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
  if (range.first >= range.last || isComplement(actors, itemAt(inside, 0), range.first)) return [span];
  if (endsInAside(actors, itemAt(inside, 0), range.last)) return [span];
  const examples = examplesOf(actors, itemAt(inside, 0), itemAt(inside, 1));
  if (examples) {
    const parts = conjuncts(actors, { start: examples.start, end: span.end });
    if (parts.length > 1) return parts;
  }
  const chain: ActorMention[] = [itemAt(inside, 0)];
  let { last } = itemAt(inside, 0);
  let joined = false;
  let described = false;
  for (const next of inside.slice(1)) {
    // "the Arab League (AL) and": the short form says again what stands before it.
    if (tokens[next.first - 1]?.text === '(') continue;
    if (firstRule(SAME_MEMBER_RULES, { actors, member: lastItem(chain), last, next })) {
      described ||= next.type === 'nominal';
      last = next.last;
      continue;
    }
    const link = linkBetween(actors, last, next.first);
    if (link === null || (link === 'comma' && joined)) break;
    joined ||= link === 'and';
    chain.push(next);
    last = next.last;
  }
  if (!joined && isPairOfHeadline(chain, span)) joined = true;
  if (!joined || (described && !chain.every(isSomebody))) return [span];
  // "both | the army and the police"
  const first = itemAt(tokens, range.first).lower === 'both' ? range.first + 1 : range.first;
  return chain.map((mention, k) => {
    const { start } = itemAt(tokens, k === 0 ? first : mention.first);
    const end = k === chain.length - 1 ? span.end : mention.end;
    return { start, end };
  });
}

/** "Missions | from Norway, Chad and Peru", "A call | between Lind and Roth": who is listed says more of what stands before. */
const isComplement = ({ layer: { tokens } }: ActorLayer, { first }: ActorMention, opening: number): boolean =>
  (first - 1 > opening && placing.has(itemAt(tokens, first - 1).lower)) ||
  tokens.slice(Math.max(opening + 1, first - BETWEEN_WITHIN), first).some(({ lower }) => lower === 'between');
/** Tokens before a name among which "between" stands ("between | isolated North Korea and Chad"); own choice. */
const BETWEEN_WITHIN = 3;

/** "allies including | Chad and Mali": the first of those whom somebody unnamed is told by; null where none are. */
function examplesOf(
  { layer: { tokens } }: ActorLayer,
  { type, last }: ActorMention,
  next: ActorMention,
): ActorMention | null {
  return type === 'nominal' && next.type === 'name' && tokens[last]?.lower === 'including' && next.first - last < 3
    ? next
    : null;
}

/** "Ana Lind|, head of the Health and Safety Board,|", "Ana Lind|, who has worked in Chad and Peru,|": the only aside tells more of the first. */
function endsInAside({ layer: { tokens } }: ActorLayer, { last }: ActorMention, end: number): boolean {
  const close = end - 1;
  if (tokens[last]?.text !== ',' || itemAt(tokens, close).text !== ',' || last === close) return false;
  for (let at = last + 1; at < close; at++) if (itemAt(tokens, at).text === ',') return false;
  // "Chad|, along with Peru,|" tells who else it was.
  return /^\p{Ll}/u.test(itemAt(tokens, last + 1).text) && !/^(?:with|well)$/.test(tokens[last + 2]?.lower ?? '');
}

/** "Chad, Togo" by itself, as headlines join two states or two bodies; "Lome, Togo" is one. */
function isPairOfHeadline([one, other, more]: readonly ActorMention[], { start, end }: Span): boolean {
  if (!one?.actor || !other?.actor || more || one.start !== start || other.end !== end) return false;
  const { kind, id } = one.actor;
  const isWhole = one.type === 'name' && other.type === 'name' && other.first === one.last + 1;
  return isWhole && (kind === 'state' || kind === 'organisation') && other.actor.kind === kind && other.actor.id !== id;
}

const CONJUNCTIONS = new Set(['and', 'or', 'nor', '&']);
/** "Chad and a slew of | other states". */
const AMOUNTS = new Set('slew host number handful string series group dozens scores some several many'.split(' '));
/** Of "as well as", "along with", "together with". */
const TOGETHER_WITH = new Set(['as', 'well', ...JOINING_BY_WITH]);

const isTogetherWith = ({ layer: { tokens } }: Pick<ActorLayer, 'layer'>, at: number): boolean =>
  tokens[at]?.lower === 'with' && JOINING_BY_WITH.has(tokens[at - 1]?.lower ?? '');

/** What stands between two mentions: a comma, a conjunction (perhaps with determiners behind), or more than that. */
export function linkBetween(actors: Pick<ActorLayer, 'layer'>, from: number, to: number): 'comma' | 'and' | null {
  let link: 'comma' | 'and' | null = null;
  for (let at = from; at < to; at++) {
    const { lower, text } = itemAt(actors.layer.tokens, at);
    if (text === '(') at = behindBracket(actors, at, to);
    else if (text === ',') link ??= 'comma';
    else if (CONJUNCTIONS.has(lower)) link = 'and';
    else if (
      link !== null &&
      (AMOUNTS.has(lower) || (lower === 'of' && AMOUNTS.has(itemAt(actors.layer.tokens, at - 1).lower)))
    )
      continue;
    else if (to - from < 6 && (TOGETHER_WITH.has(lower) || isTogetherWith(actors, at))) link = 'and';
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

/** What is asked: does a mention say more of the member of a list before it? */
export interface SameMember {
  readonly actors: Pick<ActorLayer, 'layer' | 'members'>;
  /** The member, and the token behind what is known to say more of it. */
  readonly member: ActorMention;
  readonly last: number;
  readonly next: ActorMention;
}

/** Words between an office and the name of who holds it at most ("the envoy | for the northern Sahel, | Paul Brandt"); own choice. */
const LONGEST_OFFICE = 8;

/** Which mention is no member of its own? In an example the member stands in brackets, the mention between asterisks. */
export const SAME_MEMBER_RULES: readonly Rule<SameMember, true>[] = [
  {
    name: 'state-of-a-person',
    example: 'Presidents [Ana Lopes] of *Chile* and Luis Soto of Peru left.',
    when: ({ actors, member, last, next }) =>
      member.actor?.kind === 'person' &&
      next.actor?.kind === 'state' &&
      next.first === last + 1 &&
      itemAt(actors.layer.tokens, last).lower === 'of',
    then: () => true,
  },
  {
    name: 'name-behind-the-office',
    example: '[The premier of Chad], *Ana Lopes*, and the envoy of Peru, Luis Soto, left.',
    when: ({ actors, member, last, next }) =>
      member.actor !== null &&
      next.type === 'name' &&
      member.actor.id === next.actor?.id &&
      next.first - last <= LONGEST_OFFICE &&
      actors.layer.tokens[next.first - 1]?.text === ',',
    then: () => true,
  },
  {
    name: 'office-behind-the-name',
    example: '[Ana Lopes], *the premier of Chad*, and Luis Soto left.',
    when: ({ actors, member, last, next }) =>
      member.actor !== null && member.actor.id === next.actor?.id && linkBetween(actors, last, next.first) !== null,
    then: () => true,
  },
  {
    name: 'second-role-of-one',
    example: '[The Peruvian senator] and *presidential candidate* left.',
    when: ({ actors, member, last, next }) =>
      member.definite &&
      !member.plural &&
      member.type === 'nominal' &&
      next.type === 'nominal' &&
      !next.plural &&
      next.first === last + 1 &&
      itemAt(actors.layer.tokens, last).lower === 'and' &&
      (isSecondRole(actors, next) || FORMER.has(itemAt(actors.layer.tokens, member.first + 1).lower)),
    then: () => true,
  },
  {
    name: 'holder-of-an-office-of-several',
    example: '[The premiers of Chad and Peru], *Ana Lopes* and Luis Soto, left.',
    when: ({ actors, member, last, next }) =>
      isHolder(actors, member, next) && linkBetween(actors, last, next.first) !== null,
    then: () => true,
  },
];

/** "| Republican front-runner", "| former governor": what somebody is beside the office that stands before. */
function isSecondRole({ layer: { tokens } }: SameMember['actors'], next: ActorMention): boolean {
  const opening = itemAt(tokens, next.first).lower;
  return FORMER.has(opening) || SECOND_ROLES.has(itemAt(tokens, next.last - 1).lower);
}

const isHolder = ({ members }: SameMember['actors'], { actor }: ActorMention, next: ActorMention): boolean =>
  actor !== null && next.type === 'name' && members.get(actor.id)?.some(({ id }) => id === next.actor?.id) === true;

/** Where one member is described, one that is only described says more of it ("Hill, a doctor and a member of the board"). */
const isSomebody = ({ type, actor }: ActorMention, k: number): boolean =>
  k === 0 || (type === 'name' ? actor?.kind === 'person' : actor?.kind === 'person' || actor?.kind === 'group');
