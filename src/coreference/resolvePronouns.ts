/** In: actors by name, role and apposition. Out: the same with the actors of pronouns and of definite nominals that no person fitted alone. */

import type { Actor, Span, Token } from '../document';
import { slug } from '../mentions/entries';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import type { pronounOf } from '../mentions/pronounWords';
import { factsOf } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { bylinesOf, firstFrom, isInsideQuotation, overlap, singleSpaced } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import { type Anaphor, anaphorOf } from './anaphors';
import { type Candidate, type Choice, weighAntecedents } from './chooseAntecedent';
import { composeCountries } from './countries';
import { Discourse, type PlacedMention, withMention } from './discourse';
import { withActor } from './mention';
import { headsOf, namedBy, toldIn } from './speakers';
import { Together } from './together';

/** Confidence in what rules decide. Own choices. */
const CATAPHORA = 0.72;
const OWN_WORDS = 0.45;
/** From which probability on somebody is said to be meant; less is asked of who speaks, since there is somebody for certain. Own choices. */
const LEAST = 0.4;
const SPEAKING = 0.25;

/** What may look at each choice, and decide in its place: fitting does, so that one wrong choice is not learned from again and again. */
export type Judge = (choice: Choice, together: Together) => Actor | null | undefined;

export interface ResolveOptions {
  /** The noun phrases that are spoken to, in order of the text. */
  readonly addressees?: readonly Span[];
  /** What each of those who speak says. */
  readonly contents?: readonly (readonly Span[])[];
  readonly judge?: Judge | undefined;
}

/**
 * Resolves pronouns and definite nominals, each by the evidence in `evidence.ts`. Pronouns of the first and second person, and those that
 * likeliest stand for nobody mentioned before, stay null.
 *
 * @param actors What `readActors` returned.
 * @param sources The noun phrases that speak, in order of the text.
 *
 * @example
 * const text = readText('Jeanne Morel left. She said no.');
 * resolvePronouns(readActors(text), [{ start: 19, end: 22 }]).mentions[1].actor.name // 'Jeanne Morel'
 */
export function resolvePronouns(
  actors: ActorLayer,
  sources: readonly Span[],
  { addressees = [], contents = [], judge }: ResolveOptions = {},
): ActorLayer {
  const resolver = new Resolver(actors, { sources, addressees, contents }, judge);
  resolver.run();
  const replace = (mention: ActorMention): ActorMention => resolver.resolved.get(mention) ?? mention;
  return composeCountries({
    ...actors,
    mentions: actors.mentions.map(replace),
    nested: actors.nested.map(replace),
    actors: [...actors.actors, ...resolver.added.values()],
    genders: resolver.discourse.genders,
    members: new Map([...actors.members, ...resolver.together.members]),
  });
}

interface Speech {
  readonly sources: readonly Span[];
  readonly addressees: readonly Span[];
  readonly contents: readonly (readonly Span[])[];
}
const NOBODY: ReadonlySet<string> = new Set();

class Resolver {
  readonly resolved = new Map<ActorMention, ActorMention>();
  readonly added = new Map<string, Actor>();
  readonly discourse: Discourse;
  readonly together: Together;
  readonly #actors: ActorLayer;
  readonly #tokens: readonly Token[];
  readonly #order: readonly ActorMention[];
  readonly #nested: ReadonlySet<ActorMention>;
  readonly #speaking: ReadonlySet<ActorMention>;
  readonly #addressed: ReadonlySet<ActorMention>;
  readonly #told: ReadonlySet<ActorMention>;
  readonly #named: ReadonlyMap<ActorMention, ReadonlySet<string>>;
  readonly #listed: ReadonlySet<string>;
  readonly #bylines: readonly Span[];
  readonly #judge: Judge | undefined;

  constructor(actors: ActorLayer, { sources, addressees, contents }: Speech, judge: Judge | undefined) {
    this.#actors = actors;
    this.#tokens = actors.layer.tokens;
    this.#order = [...actors.mentions, ...actors.nested].toSorted((a, b) => a.head - b.head);
    this.#nested = new Set(actors.nested);
    this.#speaking = headsOf(actors, sources);
    this.#addressed = headsOf(actors, addressees);
    this.#told = toldIn(actors, contents);
    this.#named = namedBy(actors, sources, contents);
    this.#listed = new Set(actors.actors.map(({ id }) => id));
    this.#bylines = bylinesOf(actors.layer);
    this.#judge = judge;
    this.discourse = new Discourse(actors.genders);
    this.together = new Together(actors);
  }

  run(): void {
    const quotations = this.#actors.layer.quotations.filter((quote) => quote.depth === 0);
    let quotation = 0;
    this.#order.forEach((mention, k) => {
      while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) quotation++;
      const inside = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= mention.start;
      this.#take(mention, k, inside ? quotation : -1);
    });
  }

  #take(mention: ActorMention, k: number, quote: number): void {
    const { sentences } = this.#actors.layer;
    const placed: PlacedMention = {
      mention,
      quote,
      paragraph: sentences[mention.sentence]?.paragraph ?? -1,
      nested: this.#nested.has(mention),
      speaking: this.#speaking.has(mention),
      addressed: this.#addressed.has(mention),
      told: this.#told.has(mention),
      speaksOf: this.#named.get(mention) ?? NOBODY,
      subject: isSubject(this.#actors, this.#order, k),
    };
    const resolved = this.#resolve(placed, k);
    if (resolved !== mention) {
      this.resolved.set(mention, resolved);
      const { actor } = resolved;
      if (actor && !this.#listed.has(actor.id) && !this.together.members.has(actor.id)) this.added.set(actor.id, actor);
    }
    const now = resolved === mention ? placed : withMention(placed, resolved);
    // "By Ana Lund": the text is hers, and not about her.
    if (resolved.actor && !this.#bylines.some((line) => overlap(line, now.mention)))
      this.discourse.add(resolved.actor, now);
    const group = now.nested ? null : this.together.add(resolved, resolved.actor, now.speaking);
    if (group)
      this.discourse.add(group, { ...now, speaking: this.together.speaking }, this.together.members.get(group.id));
  }

  #resolve(placed: PlacedMention, k: number): ActorMention {
    const { mention } = placed;
    if (mention.actor === null) {
      const anaphor = anaphorOf(this.#tokens, placed);
      if (anaphor) return this.#resolveAnaphor(anaphor, k);
      return mention;
    }
    const state = ownState(this.#actors, mention, this.resolved);
    return state ? withActor(mention, state, CATAPHORA) : mention;
  }

  #resolveAnaphor(anaphor: Anaphor, k: number): ActorMention {
    const { mention } = anaphor;
    const home = homeGovernment(this.#actors, mention);
    if (home) return withActor(mention, home, CATAPHORA);
    const choice = weighAntecedents(this.#tokens, this.discourse, anaphor, this.#order[k + 1]);
    const judged = this.#judge?.(choice, this.together);
    if (judged !== undefined) return judged ? withActor(mention, judged, 1) : this.#ownWords(mention);
    const best = likeliest(choice.candidates);
    if (best && best.probability >= Math.max(choice.nobody.probability, anaphor.speaking ? SPEAKING : LEAST))
      return withActor(mention, best.entity.actor, best.probability);
    const ahead = cataphor(this.#actors, this.discourse, this.#order, k);
    return ahead ? withActor(mention, ahead, CATAPHORA) : this.#ownWords(mention);
  }

  #ownWords(mention: ActorMention): ActorMention {
    return mention.type === 'nominal'
      ? withActor(mention, ownWords(this.#actors, mention, this.added), OWN_WORDS)
      : mention;
  }
}

/** The first of the likeliest. */
function likeliest(candidates: readonly Candidate[]): Candidate | undefined {
  let best = candidates[0];
  for (let k = 1; k < candidates.length; k++) {
    const one = candidates[k] as Candidate;
    if (best && best.probability < one.probability) best = one;
  }
  return best;
}

/** Words that open a clause in which a pronoun may come before the name that it stands for. */
const opensCataphora = new Set(
  'before after when while as since in despite with during at asked although though if once until following speaking even by'.split(
    ' ',
  ),
);

/** No "provincial government", nor that of a city. */
const OF_THE_STATE: ReadonlySet<string> = new Set([
  'government',
  'central government',
  'federal government',
  'national government',
]);

/** "the government" where the text is at home, unless another state stands before it in the sentence; "all governments" are others. */
function homeGovernment(actors: ActorLayer, mention: ActorMention): Actor | null {
  const own = OF_THE_STATE.has(mention.role ?? '') && !mention.country && !mention.plural;
  const state = own && actors.home ? gazetteer().states.get(actors.home) : null;
  if (!state) return null;
  const { mentions, layer } = actors;
  for (let k = firstFrom(mentions, itemAt(layer.sentences, mention.sentence).start); k < mentions.length; k++) {
    if (itemAt(mentions, k).start >= mention.start) break;
    if (itemAt(mentions, k).actor?.kind === 'state') return null;
  }
  return actorOfEntry(state);
}

/** "his country": the state of the person whom the pronoun stands for; "our country" where nobody is quoted: that of the text. */
function ownState(
  actors: ActorLayer,
  mention: ActorMention,
  resolved: ReadonlyMap<ActorMention, ActorMention>,
): Actor | null {
  if (mention.roleClass !== 'government' || mention.plural || mention.type !== 'nominal') return null;
  if (!/^(?:country|nation|government|state|republic|kingdom)$/.test(mention.role ?? '')) return null;
  const { nested } = actors;
  const inner = nested[firstFrom(nested, mention.start)];
  if (inner?.first !== mention.first || inner.type !== 'pronoun') return null;
  const isOurs = OURS.has(itemAt(actors.layer.tokens, inner.first).lower) && !isInsideQuotation(actors.layer, inner);
  const country = isOurs ? actors.home : resolved.get(inner)?.actor?.country;
  const state = country ? gazetteer().states.get(country) : undefined;
  return state ? actorOfEntry(state) : null;
}

const OURS: ReadonlySet<string> = new Set(['our', 'my']);

const prepositions = new Set(['of', 'in', 'to', 'with', 'by', 'from', 'for', 'on', 'at']);

/** Whether a finite verb follows, perhaps behind an apposition, a relative clause or a bracket; or the mention opens its sentence. */
function isSubject(actors: ActorLayer, order: readonly ActorMention[], k: number): boolean {
  const { tokens, sentences } = actors.layer;
  const mention = itemAt(order, k);
  if (prepositions.has(tokens[mention.first - 1]?.lower ?? '')) return false;
  const at = behindApposition(actors, order, k);
  const next = tokens[at];
  if (next && factsOf(next).acting) return true;
  if (next?.text === ',' && tokens[at + 1]?.lower === 'who') return true;
  // "His | deputy left": of whom the subject is.
  const isOwner = order[k + 1]?.first === mention.first;
  return !isOwner && mention.first === itemAt(sentences, mention.sentence).first && next?.lower !== 'and';
}

/** Mentions in which the apposition to one is looked for. Own choice. */
const WINDOW = 8;

/** The token behind a mention and what stands beside it for the same actor: ", the French envoy,", "(retd.)". */
function behindApposition(actors: ActorLayer, order: readonly ActorMention[], k: number): number {
  const { tokens } = actors.layer;
  const { actor } = itemAt(order, k);
  let at = itemAt(order, k).last;
  for (let next = k + 1; actor && next < Math.min(order.length, k + WINDOW) && tokens[at]?.text === ','; next++) {
    const other = itemAt(order, next);
    if (other.first !== at + 1 || other.actor?.id !== actor.id) continue;
    at = other.last;
    const behind = tokens[at + 1];
    if (tokens[at]?.text === ',' && behind && factsOf(behind).acting) return at + 1;
  }
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < Math.min(tokens.length, at + 5); close++) {
    if (itemAt(tokens, close).text === ')') return close + 1;
  }
  return at;
}

/** "Before | he", "Two days after | he": a word that opens such a clause, perhaps behind how long before or after it was. */
function isOpened(tokens: readonly Token[], first: number, pronoun: number): boolean {
  let at = first;
  while (at < pronoun && SPANS_OF_TIME.test(itemAt(tokens, at).lower)) at++;
  return opensCataphora.has(itemAt(tokens, at).lower);
}
const SPANS_OF_TIME =
  /^(?:an?|one|two|three|four|five|six|several|some|few|just|only|less|more|than|shortly|soon|immediately|(?:minute|moment|hour|day|week|month|year)s?)$/;

/** "Before he left, Macron …": the first person behind the comma of the same sentence. */
function cataphor(actors: ActorLayer, discourse: Discourse, order: readonly ActorMention[], k: number): Actor | null {
  const mention = itemAt(order, k);
  const { tokens, sentences } = actors.layer;
  const sentence = itemAt(sentences, mention.sentence);
  const pronoun = mention.type === 'pronoun' ? factsOf(itemAt(tokens, mention.head)).pronoun : undefined;
  if (!pronoun || mention.head - sentence.first > 12 || !isOpened(tokens, sentence.first, mention.head)) return null;
  let comma = false;
  let at = mention.last;
  for (let next = k + 1; next < order.length && itemAt(order, next).sentence === mention.sentence; next++) {
    const other = itemAt(order, next);
    for (; at < other.first; at++) comma ||= itemAt(tokens, at).text === ',';
    at = Math.max(at, other.last);
    if (!comma || !other.actor) continue;
    return agreesAhead(discourse, pronoun, other.actor) ? other.actor : null;
  }
  return null;
}

function ownWords(actors: ActorLayer, mention: ActorMention, added: Map<string, Actor>): Actor {
  const words = singleSpaced(actors.layer.text.slice(mention.start, mention.end));
  const kind = mention.plural
    ? 'group'
    : mention.roleClass === 'organ' || mention.roleClass === 'government'
      ? 'organisation'
      : 'unnamed';
  const name = kind === 'organisation' ? words.replace(/^the /i, '') : words;
  const id = `nominal:${slug(name)}`;
  const actor = added.get(id) ?? { id, name, kind, country: mention.country, role: mention.role, aliases: [] };
  added.set(id, actor);
  return actor;
}

/** By gender, where both are known. */
function agreesAhead(
  { genders }: Discourse,
  pronoun: NonNullable<ReturnType<typeof pronounOf>>,
  actor: Actor,
): boolean {
  if (pronoun.plural) return actor.kind === 'group' || actor.kind === 'organisation';
  if (pronoun.gender === 'n') return actor.kind === 'state' || actor.kind === 'organisation';
  const known = genders.get(actor.id) ?? null;
  return actor.kind === 'person' && (known === null || known === pronoun.gender);
}
