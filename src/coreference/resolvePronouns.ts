import type { Actor, Span } from '../document';
import { slug } from '../mentions/entries';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { factsOf } from '../mentions/wordFacts';
import { firstFrom, singleSpaced } from '../text/spans';
import type { ActorLayer, ActorMention } from './actorLayer';
import { type Candidate, type Choice, chooseAntecedent, History } from './antecedents';
import { composeCountries } from './countries';
import { withActor } from './mention';

/** Below this confidence a pronoun stays without actor. Own choice. */
const THRESHOLD = 0.5;
/** The same for one that speaks: there is somebody for certain. Own choice. */
const SPEAKING = 0.3;
const CATAPHORA = 0.72;
const OWN_WORDS = 0.45;

/** Words that open a clause in which a pronoun may come before the name that it stands for. */
const opensCataphora = new Set(
  'before after when while as since in despite with during at asked although though if once until following speaking even by'.split(
    ' ',
  ),
);

/**
 * Fills the actors of third-person pronouns and of definite nominals that no person fitted alone, by gender, number, distance, being
 * subject, and being the latest speaker. Pronouns of the first and second person, and those that are too doubtful, stay null.
 *
 * @param layer The text that `actors` was read from.
 * @param actors What `readActors` returned.
 * @param sources The noun phrases that speak, in order of the text.
 *
 * @example
 * const text = readText('Jeanne Morel left. She said no.');
 * resolvePronouns(text, readActors(text), [{ start: 19, end: 22 }]).mentions[1].actor.name // 'Jeanne Morel'
 */
export function resolvePronouns(layer: ActorLayer['layer'], actors: ActorLayer, sources: readonly Span[]): ActorLayer {
  const speaking = speakers(actors, sources);
  const order = [...actors.mentions, ...actors.nested].toSorted((a, b) => a.head - b.head);
  const nested = new Set(actors.nested);
  const history = new History(actors.genders);
  const resolved = new Map<ActorMention, ActorMention>();
  const added = new Map<string, Actor>();
  const listed = new Set(actors.actors.map(({ id }) => id));
  let quotation = 0;
  let paragraphOfTopic = -1;
  const outer = layer.quotations.filter((quote) => quote.depth === 0);
  order.forEach((mention, k) => {
    while (quotation < outer.length && outer[quotation]!.end <= mention.start) quotation++;
    const quote = quotation < outer.length && outer[quotation]!.start <= mention.start ? quotation : -1;
    const paragraph = layer.sentences[mention.sentence]!.paragraph;
    const candidate: Candidate = {
      mention,
      actor: mention.actor,
      quote,
      paragraph,
      nested: nested.has(mention),
      speaking: speaking.has(mention),
      subject: isSubject(actors, order, k),
    };
    let draft = mention;
    if (mention.actor === null && isAnaphor(actors, mention)) {
      const home = homeGovernment(actors, mention);
      const choice = home ?? chooseAntecedent(actors, history, candidate);
      const threshold = candidate.speaking ? SPEAKING : THRESHOLD;
      const ahead = choice && choice.confidence >= threshold ? null : cataphor(actors, history, order, k);
      if (choice && choice.confidence >= threshold && !ahead)
        draft = withActor(mention, choice.actor, choice.confidence);
      else if (ahead) draft = withActor(mention, ahead, CATAPHORA);
      else if (mention.type === 'nominal') draft = withActor(mention, ownWords(actors, mention, added), OWN_WORDS);
    } else if (isFormer(actors, candidate) && history.topic && fitsTopic(history, paragraphOfTopic, candidate)) {
      draft = withActor(mention, history.topic, OWN_WORDS);
    } else {
      const state = ownState(actors, mention, resolved);
      if (state) draft = withActor(mention, state, CATAPHORA);
    }
    if (draft !== mention) resolved.set(mention, draft);
    if (draft !== mention && draft.actor && !listed.has(draft.actor.id)) added.set(draft.actor.id, draft.actor);
    if (candidate.subject && candidate.quote < 0) paragraphOfTopic = paragraph;
    candidate.mention = draft;
    candidate.actor = draft.actor;
    history.add(candidate);
  });
  const replace = (mention: ActorMention): ActorMention => resolved.get(mention) ?? mention;
  return composeCountries({
    ...actors,
    mentions: actors.mentions.map(replace),
    nested: actors.nested.map(replace),
    actors: [...actors.actors, ...added.values()],
    genders: history.genders,
  });
}

/** "The former president of Ghana said": an office that nobody was said to hold tells more of who is being spoken of. */
function isFormer(actors: ActorLayer, { mention, speaking }: Candidate): boolean {
  const { tokens, sentences } = actors.layer;
  return (
    speaking &&
    mention.type === 'nominal' &&
    mention.definite &&
    !mention.plural &&
    mention.roleClass === 'person' &&
    mention.actor?.kind === 'unnamed' &&
    mention.first === sentences[mention.sentence]!.first &&
    /^(?:former|one-time|ex)$/.test(tokens[mention.first + 1]?.lower ?? '')
  );
}

function fitsTopic(history: History, paragraph: number, { mention, paragraph: here }: Candidate): boolean {
  const { topic } = history;
  if (!topic || paragraph !== here || (mention.country && topic.country && mention.country !== topic.country))
    return false;
  const known = history.genders.get(topic.id);
  return !(mention.gender && known && mention.gender !== known);
}

/** "the government" where the text is at home, unless another state stands before it in the sentence. */
function homeGovernment(actors: ActorLayer, mention: ActorMention): Choice | null {
  const state =
    mention.role === 'government' && !mention.country && actors.home ? gazetteer().states.get(actors.home) : null;
  if (!state) return null;
  const { mentions, layer } = actors;
  for (let k = firstFrom(mentions, layer.sentences[mention.sentence]!.start); k < mentions.length; k++) {
    if (mentions[k]!.start >= mention.start) break;
    if (mentions[k]!.actor?.kind === 'state') return null;
  }
  return { actor: actorOfEntry(state), confidence: CATAPHORA };
}

/** "his country": the state of the person whom the pronoun stands for. */
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
  const country = resolved.get(inner)?.actor?.country;
  const state = country ? gazetteer().states.get(country) : undefined;
  return state ? actorOfEntry(state) : null;
}

/** The mentions that head the phrases which speak. */
function speakers(actors: ActorLayer, sources: readonly Span[]): ReadonlySet<ActorMention> {
  const found = new Set<ActorMention>();
  for (const source of sources) {
    for (let k = Math.max(0, firstFrom(actors.mentions, source.start) - 1); k < actors.mentions.length; k++) {
      const mention = actors.mentions[k]!;
      if (mention.start >= source.end) break;
      if (mention.end <= source.start) continue;
      const head = actors.layer.tokens[mention.head]!;
      if (head.start >= source.start && head.end <= source.end) {
        found.add(mention);
        break;
      }
    }
  }
  return found;
}

function isAnaphor(actors: ActorLayer, mention: ActorMention): boolean {
  if (mention.type === 'nominal') return mention.definite;
  const { key, pronoun } = factsOf(actors.layer.tokens[mention.head]!);
  if (pronoun?.person !== 3) return false;
  return !(key === 'it' && isEmpty(actors, mention));
}

/** "It is necessary to", "it seems that": nobody is meant. */
function isEmpty(actors: ActorLayer, mention: ActorMention): boolean {
  const { tokens } = actors.layer;
  const next = tokens[mention.last]?.lower ?? '';
  if (/^(?:seems|seemed|appears|appeared|remains|turns|turned|takes|took|follows)$/.test(next)) return true;
  if (!/^(?:is|was|'s|'d|would|will|may|might|has|isn't|wasn't)$/.test(next)) return false;
  for (let at = mention.last + 1; at < Math.min(tokens.length, mention.last + 6); at++) {
    const { lower } = tokens[at]!;
    if (/^(?:that|to|for|whether|if|who)$/.test(lower)) return true;
    if (/^[.;:!?,]/.test(lower)) return false;
  }
  return false;
}

const prepositions = new Set(['of', 'in', 'to', 'with', 'by', 'from', 'for', 'on', 'at']);

/** Whether a finite verb follows, perhaps behind an apposition, a relative clause or a bracket; or the mention opens its sentence. */
function isSubject(actors: ActorLayer, order: readonly ActorMention[], k: number): boolean {
  const { tokens, sentences } = actors.layer;
  const mention = order[k]!;
  if (prepositions.has(tokens[mention.first - 1]?.lower ?? '')) return false;
  const at = behindApposition(actors, order, k);
  const next = tokens[at];
  if (next && factsOf(next).acting) return true;
  if (next?.text === ',' && tokens[at + 1]?.lower === 'who') return true;
  return mention.first === sentences[mention.sentence]!.first && next?.lower !== 'and';
}

/** Mentions in which the apposition to one is looked for. Own choice. */
const WINDOW = 8;

/** The token behind a mention and what stands beside it for the same actor: ", the French envoy,", "(retd.)". */
function behindApposition(actors: ActorLayer, order: readonly ActorMention[], k: number): number {
  const { tokens } = actors.layer;
  const { actor } = order[k]!;
  let at = order[k]!.last;
  for (let next = k + 1; actor && next < Math.min(order.length, k + WINDOW) && tokens[at]?.text === ','; next++) {
    const other = order[next]!;
    if (other.first !== at + 1 || other.actor?.id !== actor.id) continue;
    at = other.last;
    const behind = tokens[at + 1];
    if (tokens[at]?.text === ',' && behind && factsOf(behind).acting) return at + 1;
  }
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < Math.min(tokens.length, at + 5); close++) {
    if (tokens[close]!.text === ')') return close + 1;
  }
  return at;
}

/** "Before he left, Macron …": the first person behind the comma of the same sentence. */
function cataphor(actors: ActorLayer, history: History, order: readonly ActorMention[], k: number): Actor | null {
  const mention = order[k]!;
  const { tokens, sentences } = actors.layer;
  const sentence = sentences[mention.sentence]!;
  const pronoun = mention.type === 'pronoun' ? factsOf(tokens[mention.head]!).pronoun : undefined;
  if (!pronoun || mention.head - sentence.first > 12 || !opensCataphora.has(tokens[sentence.first]!.lower)) return null;
  let comma = false;
  let at = mention.last;
  for (let next = k + 1; next < order.length && order[next]!.sentence === mention.sentence; next++) {
    const other = order[next]!;
    for (; at < other.first; at++) comma ||= tokens[at]!.text === ',';
    at = Math.max(at, other.last);
    if (!comma || !other.actor) continue;
    return history.agrees(pronoun, other.actor) ? other.actor : null;
  }
  return null;
}

function ownWords(actors: ActorLayer, mention: ActorMention, added: Map<string, Actor>): Actor {
  const name = singleSpaced(actors.layer.text.slice(mention.start, mention.end));
  const id = `nominal:${slug(name)}`;
  const kind = mention.plural
    ? 'group'
    : mention.roleClass === 'organ' || mention.roleClass === 'government'
      ? 'organisation'
      : 'unnamed';
  const actor = added.get(id) ?? { id, name, kind, country: mention.country, role: mention.role, aliases: [] };
  added.set(id, actor);
  return actor;
}
