import type { Actor, Span } from '../document';
import { calendar } from '../english/mentions/words';
import { SEEN_PAPERS } from '../english/statements/papers';
import { INTERVIEW_WITH } from '../english/statements/press';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { itemAt } from '../runtime/lists';
import { firstFrom, tokensIn } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { carrierIn } from './carriedIn';
import { conjuncts, linkBetween } from './conjuncts';
import { actorOf } from './lookup';
import { paperMeant } from './papers';
import type { ActorReference } from './phraseWords';
import { sharersOf } from './sharedNouns';

/** Somebody whom a phrase stands for, and the words that do. */
export interface Party extends Span, ActorReference {}

/** Sentences and mentions in which the two sides are looked for. Own choices. */
const REACH = 3;
const WINDOW = 40;
const PAIRED = 0.7;

/** "the two sides", "both governments", "the two". */
const pair = /^(?:the|both|these) ?(?:two)?(?: ([\p{L}-]+))?$/u;
const states = /^(?:sides|countries|nations|governments|states|capitals|neighbou?rs|allies|powers|parties)$/;
const persons =
  /^(?:leaders|ministers|presidents|premiers|envoys|ambassadors|diplomats|men|women|officials|counterparts|negotiators)$/;

/**
 * Everybody for whom a phrase that speaks stands: the parts of a coordination, both sides of "the two governments", and the
 * authors of a paper that was just said to be theirs ("Ghana and Togo issued a statement rejecting").
 *
 * @param actors What `resolvePronouns` returned.
 * @param span The phrase, UTF-16 offsets.
 * @returns At least one party; the sides of a pair share the words.
 */
export function partiesOf(actors: ActorLayer, span: Span): readonly Party[] {
  const sides = sidesOf(actors, span) ?? sidesAgain(actors, span);
  if (sides) return sides.map((actor) => ({ ...span, actor, type: 'nominal', confidence: PAIRED }));
  const sharers = sharersOf(actors, span);
  if (sharers) return sharers.map((actor) => ({ ...span, actor, type: 'nominal', confidence: PAIRED }));
  const answering = answeringAs(actors, span);
  if (answering) return [{ ...span, actor: answering, type: 'name', confidence: PAIRED }];
  const before = authorsBefore(actors, span);
  const writers = before ? [] : writersOf(actors, span);
  // "a statement signed by Ghana, Togo and Benin": all of them; of one the words tell more.
  const authors = before ?? (writers.length > 1 ? null : publisherIn(actors, span));
  if (writers.length > 0 && !authors)
    return writers.map((actor) => ({ ...span, actor, type: 'nominal', confidence: PAIRED }));
  const parties = conjuncts(actors, authors ?? described(actors, span)).flatMap((part) => {
    const { actor, type, confidence } = actorOf(actors, part);
    const { start, end } = authors ? span : part;
    return membersOf(actors, actor).map((member) => ({ start, end, actor: member, type, confidence }));
  });
  // "Tom Sand, head of the bank, and Anna Lind": who is named and described in a list speaks once.
  return parties.filter(({ actor }, k) => !actor || parties.findIndex((one) => one.actor?.id === actor.id) === k);
}

/** "one of them, | a retired colonel": what is told of one of several names them better; "Zenfor | itself": the name alone; any other phrase itself. */
function described({ layer: { text } }: ActorLayer, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const one = ONE_OF_SEVERAL.exec(words);
  if (one) return { start: start + one[0].length, end };
  return { start, end: end - (STRESS.exec(words)?.[0].length ?? 0) };
}
const STRESS = / (?:(?:him|her|it)self|themselves)$/;
const ONE_OF_SEVERAL = /^(?:one of them|another), (?=an? )/i;

/** Each of those for whom "they" stands behind "Sorel and Lind"; any other actor by itself. */
export function membersOf<Meant extends Actor | null>(actors: ActorLayer, actor: Meant): readonly (Actor | Meant)[] {
  return (actor && actors.members.get(actor.id)) ?? [actor];
}

/** Who wrote "the letter" that speaks, each once. */
function writersOf(actors: ActorLayer, span: Span): readonly Actor[] {
  const writers = (paperMeant(actors, paperOf(actors, span))?.authors ?? []).flatMap(({ actor }) =>
    membersOf(actors, actor),
  );
  return writers.filter((actor, k) => writers.findIndex((other) => other?.id === actor?.id) === k) as Actor[];
}

/** The words for the paper that "it" stands for; any other phrase itself. */
function paperOf({ mentions }: ActorLayer, span: Span): Span {
  const at = firstFrom(mentions, span.start);
  const pronoun = mentions[at];
  if (pronoun?.start !== span.start || pronoun.type !== 'pronoun' || pronoun.actor?.kind !== 'unnamed') return span;
  for (let k = at - 1; k >= Math.max(0, at - WINDOW); k--) {
    const { actor, roleClass, start, end } = itemAt(mentions, k);
    if (actor?.id === pronoun.actor.id && roleClass === 'document') return { start, end };
  }
  return span;
}

/** Both of those for whom "the two leaders", "both governments" stands; null for other words, and where no two are near. */
export function sidesOf(actors: ActorLayer, span: Span): readonly [Actor, Actor] | null {
  // "the", "these", "both": most phrases begin with another letter.
  const initial = actors.layer.text.charCodeAt(span.start) | 32;
  if (initial !== 116 && initial !== 98) return null;
  const words = actors.layer.text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' ');
  const found = pair.exec(words);
  if (!found || !/\b(?:two|both)\b/.test(words)) return null;
  const noun = found[1] === 'two' ? undefined : found[1];
  if (noun === undefined && words !== 'the two' && words !== 'both') return null;
  if (noun && !states.test(noun) && !persons.test(noun)) return null;
  const asked = latest(actors, span, noun !== undefined && states.test(noun));
  // "Both said": persons, or else states.
  const before = asked.length < 2 && !noun ? latest(actors, span, true) : asked;
  return before.length === 2 ? [itemAt(before, 1), itemAt(before, 0)] : null;
}

/** "The two ministers spoke. | They | left, and | the ministers | agreed": both of those for whom the words stood that these go on. */
function sidesAgain(actors: ActorLayer, { start, end }: Span): readonly [Actor, Actor] | null {
  const { layer, mentions } = actors;
  const at = firstFrom(mentions, start);
  const again = mentions[at];
  if (again?.start !== start || again.end !== end) return null;
  const noun = AGAIN.exec(layer.text.slice(start, end))?.[1];
  if (again.type !== 'pronoun' && !noun) return null;
  for (let k = at - 1; k >= Math.max(0, at - WINDOW); k--) {
    const before = itemAt(mentions, k);
    if (before.type !== 'nominal') continue;
    if (noun ? layer.text.slice(before.start, before.end).endsWith(` ${noun}`) : before.actor?.id === again.actor?.id) {
      const sides = sidesOf(actors, before);
      if (sides || !noun) return sides;
    }
  }
  return null;
}
const AGAIN = /^[Tt]he (sides|leaders|ministers|presidents|premiers)$/;

/** The latest two states or persons that are named together, or else the two latest states (by name or person) or persons, latest first. */
function latest(actors: ActorLayer, span: Span, wantStates: boolean): Actor[] {
  const all = [actors.mentions, actors.nested];
  const near = all.flatMap((list) => {
    const end = firstFrom(list, span.start);
    return list.slice(Math.max(0, end - WINDOW), end);
  });
  const sentence = near.reduce((latest, mention) => Math.max(latest, mention.sentence), 0);
  const found: Actor[] = [];
  const wanted = (mention: ActorMention): Actor | null =>
    wantStates ? stateOf(mention) : mention.actor?.kind === 'person' ? mention.actor : null;
  for (let k = near.length - 1; k > 0; k--) {
    const [a, b] = [itemAt(near, k - 1), itemAt(near, k)];
    if (sentence - a.sentence > REACH || b.sentence !== a.sentence || !isJoined(actors, a, b)) continue;
    const [left, right] = [wanted(a), wanted(b)];
    if (left && right && left.id !== right.id) return [right, left];
  }
  for (const mention of near.toSorted((a, b) => b.start - a.start)) {
    if (sentence - mention.sentence > REACH) break;
    const actor = wanted(mention);
    if (actor && !found.some(({ id }) => id === actor.id)) found.push(actor);
    if (found.length === 2) break;
  }
  return found;
}

/** "Lind and Roth", "Lind (R-Ohio) and Roth". */
const isJoined = (actors: ActorLayer, a: ActorMention, b: ActorMention): boolean =>
  b.first > a.last &&
  linkBetween(actors, a.last, b.first) === 'and' &&
  itemAt(actors.layer.tokens, b.first - 1).lower === 'and';

const ANSWER = /^(?:A|Answer|ANSWER)$/;
const INITIALS = /^\p{Lu}{2,3}$/u;

/** Who speaks under "A:", by the letters of a name under "AL:", or by an office under "Spokesperson:"; null where another label or none stands. */
function answeringAs(actors: ActorLayer, { start, end }: Span): Actor | null {
  const { text } = actors.layer;
  if (text[end] !== ':' || end - start > LONGEST_LABEL) return null;
  const label = text.slice(start, end);
  if (ANSWER.test(label)) return interviewee(actors);
  const role = label.toLowerCase();
  const inOffice = actors.mentions.slice(0, HEAD).find(({ actor }) => actor?.kind === 'person' && actor.role === role);
  if (inOffice) return inOffice.actor;
  if (!INITIALS.test(label)) return null;
  return actors.mentions.slice(0, HEAD).find(({ actor }) => initialsOf(actor) === label)?.actor ?? null;
}

const LONGEST_LABEL = 'Foreign Minister'.length;

/** "AL" of Ana Lind, "FP" of the paper Foreign Policy; nothing of a state. */
const initialsOf = (actor: Actor | null): string =>
  actor?.kind === 'person' || actor?.kind === 'organisation'
    ? actor.name.replace(/(\p{L})[^\s-]*[\s-]*/gu, '$1').toUpperCase()
    : '';

/** Mentions at the head of a text that tell who speaks in an interview. Own choice. */
const HEAD = 60;

/** Who answers under "A:" or "Answer:": who is named before the first question, best behind "interview with", else most often at the head. */
function interviewee(actors: ActorLayer): Actor | null {
  const { text } = actors.layer;
  const front = text.slice(0, FRONT);
  const opening = FIRST_TURN.exec(front)?.index ?? 0;
  const people = actors.mentions.slice(0, HEAD).filter(({ actor }) => actor?.kind === 'person');
  const before = people.filter(({ start }) => start < opening);
  const named = before.find(({ start }) => INTERVIEW_WITH.test(front.slice(Math.max(0, start - WITH), start)));
  return named?.actor ?? mostNamed(before) ?? mostNamed(people);
}
/** Characters at the head of a text among which the first question is looked for, and before a name "interview with". Own choices. */
const FRONT = 4000;
const WITH = 40;
const FIRST_TURN = /(?:^|\n)\s{0,8}(?:Q|QUESTION|Question|A|ANSWER|Answer)\.?:/u;

function mostNamed(people: readonly ActorMention[]): Actor | null {
  const counts = new Map<string, { actor: Actor; count: number }>();
  for (const { actor } of people) {
    if (!actor) continue;
    const known = counts.get(actor.id) ?? { actor, count: 0 };
    known.count++;
    counts.set(actor.id, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.actor ?? null;
}

/** "the institute Demos" in "A poll published last week by the institute Demos". */
function publisherIn(actors: ActorLayer, span: Span): Span | null {
  const { layer, mentions } = actors;
  const place = firstFrom(mentions, span.start);
  const paper = mentions[place];
  const range = tokensIn(layer, span);
  // "reports | by the institute Demos" is no mention.
  const bare = paper?.start !== span.start && layer.tokens[range.last - 1]?.lower === 'reports';
  if (!bare && (paper?.roleClass !== 'document' || paper.start > span.start)) return null;
  // The phrase may have been cut before "in the Sol Times", "by the institute Demos".
  const behind = range.last === paper?.last ? carrierIn(actors, paper.last - 1, paper.last) : null;
  if (behind) return behind;
  if ((bare || range.last === paper?.last) && /^(?:by|from)$/.test(layer.tokens[range.last]?.lower ?? '')) {
    const author = mentions[bare ? place : place + 1];
    if (!author?.actor || author.first - range.last > 3 || author.roleClass === 'document') return null;
    // "by the Demos | and the Post"
    const other = mentions[mentions.indexOf(author, place) + 1];
    const joined = other?.actor && linkBetween(actors, author.last, other.first) === 'and';
    return { start: author.start, end: (joined ? other : author).end };
  }
  if (!paper) return null;
  let carried: Span | null = null;
  for (let at = paper.last; at + 1 < Math.min(range.last, paper.last + 8); at++) {
    const { text, lower } = itemAt(layer.tokens, at);
    if (text === ',') break;
    // "a letter of Minister Sand", "the communique of the spokesman": a person behind "of" has written it.
    // "papers seen by Radio Sol" are not its own.
    if (lower === 'by' && SEEN_PAPERS.has(itemAt(layer.tokens, at - 1).lower)) return null;
    if (lower === 'by' || (at === paper.last && lower === 'of' && isWriter(mentions[place + 1], at)))
      return { start: itemAt(layer.tokens, at + 1).start, end: span.end };
    carried ??= carrierIn(actors, paper.last - 1, at);
  }
  return carried;
}

const isWriter = (writer: ActorMention | undefined, of: number): boolean =>
  writer !== undefined && writer.first - of <= 2 && writer.actor?.kind === 'person';

function stateOf({ actor }: ActorMention): Actor | null {
  if (actor?.kind === 'state') return actor;
  const state = actor?.kind === 'person' && actor.country ? gazetteer().states.get(actor.country) : undefined;
  return state ? actorOfEntry(state) : null;
}

/** Verbs by which a paper is made public. Own compilation. */
const publishing =
  /^(?:issued|issue|issues|passed|passes|approved|approves|tabled|backed|signed|released|release|releases|published|publishes|signed|sign|sent|wrote|circulated|adopted|posted)$/;

/** Steps over "on Wednesday", "last week". */
function behindDay({ tokens }: ActorLayer['layer'], at: number): number {
  if (!/^(?:on|last|this|late|early)$/.test(tokens[at]?.lower ?? '')) return at;
  const day = tokens[at + 1]?.lower ?? '';
  return calendar.has(day) || /^(?:week|month|year)$/.test(day) ? at + 2 : at;
}

/** "Ghana and Togo" where "issued" and then the phrase follow. */
function authorsBefore(actors: ActorLayer, span: Span): Span | null {
  const { layer, mentions } = actors;
  const paper = mentions[firstFrom(mentions, span.start)];
  if (paper?.roleClass !== 'document' || paper.start > span.start + 4) return null;
  const range = tokensIn(layer, span);
  const verb = layer.tokens[range.first - 1];
  if (!verb || !publishing.test(verb.lower)) return null;
  let k = firstFrom(mentions, span.start) - 1;
  const end = mentions[k];
  if (!end?.actor || behindDay(layer, end.last) !== range.first - 1) return null;
  let start = end;
  while (
    k > 0 &&
    /^(?:and|,)$/.test(layer.tokens[start.first - 1]?.lower ?? '') &&
    itemAt(mentions, k - 1).last === start.first - 1
  ) {
    start = itemAt(mentions, --k);
  }
  return { start: start.start, end: end.end };
}
