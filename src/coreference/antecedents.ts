import type { Actor } from '../document';
import { stopBack } from '../english/mentions/words';
import type { Gender } from '../mentions/entries';
import type { Pronoun } from '../mentions/pronounWords';
import { roleFits } from '../mentions/roles';
import { factsOf } from '../mentions/wordFacts';
import type { ActorLayer, ActorMention } from './actorLayer';

/** A mention that a later pronoun may stand for. */
export interface Candidate {
  mention: ActorMention;
  actor: Actor | null;
  /** Index of the outermost quotation that it stands in, or −1. */
  readonly quote: number;
  readonly paragraph: number;
  readonly nested: boolean;
  readonly speaking: boolean;
  readonly subject: boolean;
}

export interface Choice {
  readonly actor: Actor;
  readonly confidence: number;
}

/** How many mentions are looked back on; keeps the pass linear. Own choice. */
const MEMORY = 40;

/** Weights of the evidence. Own estimates, set on articles written for the tests. */
const weights = {
  sentence: -0.7,
  between: -0.08,
  subject: 1,
  speaker: 0.8,
  latestSpeaker: 2,
  topic: 0.9,
  paragraph: -2,
  gender: 0.7,
  name: 0.2,
  nested: -0.6,
  nominalThing: -0.4,
  quoted: -2,
  sameSpeaker: -3,
  state: 0.3,
} as const;

/** Sentences over which each kind of pronoun reaches. Own choice. */
const reach = { person: 6, thing: 2, group: 3, nominal: 25 } as const;

/** Definite nominals that any person may be called by. */
const anybody = new Set(
  'year-old|politician|man|woman|candidate|billionaire|veteran|leader|official|lawmaker|diplomat|businessman|businesswoman|nominee|statesman|lawyer'.split(
    '|',
  ),
);

/** The latest mentions, and what is known of the genders of persons. */
export class History {
  readonly genders: Map<string, Gender>;
  readonly latest: Candidate[] = [];
  lastSpeaker: Actor | null = null;
  #spokeIn = -1;
  /** The person who was the latest subject outside quotations. */
  topic: Actor | null = null;
  /** Actors by their ids in small numbers, so that a choice among them needs no maps. */
  readonly #numbers = new Map<string, number>();
  /** The number of the actor of each of the latest mentions. */
  readonly who: number[] = [];

  constructor(genders: ReadonlyMap<string, Gender>) {
    this.genders = new Map(genders);
  }

  add(candidate: Candidate): void {
    const { actor, mention } = candidate;
    if (!actor) return;
    if (mention.type === 'pronoun' && actor.kind === 'person' && mention.gender && !this.genders.get(actor.id)) {
      this.genders.set(actor.id, mention.gender);
    }
    // "She told us that a doctor had told her": who is only spoken of by a word does not take the floor.
    if (candidate.speaking && !(actor.kind === 'unnamed' && this.lastSpeaker && this.#spokeIn === mention.sentence)) {
      this.lastSpeaker = actor;
      this.#spokeIn = mention.sentence;
    }
    if (candidate.subject && candidate.quote < 0 && actor.kind === 'person') this.topic = actor;
    let who = this.#numbers.get(actor.id);
    if (who === undefined) {
      who = this.#numbers.size;
      this.#numbers.set(actor.id, who);
    }
    this.latest.push(candidate);
    this.who.push(who);
    if (this.latest.length > MEMORY * 2) {
      this.latest.splice(0, MEMORY);
      this.who.splice(0, MEMORY);
    }
  }

  /** Whether a pronoun can stand for an actor by kind, number and gender. */
  agrees(pronoun: Pronoun, actor: Actor, mention?: ActorMention): boolean {
    if (pronoun.plural) return actor.kind !== 'person' && actor.kind !== 'unnamed';
    if (pronoun.gender === 'n') return actor.kind === 'state' || actor.kind === 'organisation';
    if (actor.kind !== 'person' && actor.kind !== 'unnamed') return false;
    if (mention?.roleClass && mention.roleClass !== 'person') return false;
    const known = this.genders.get(actor.id) ?? mention?.gender ?? null;
    return known === null || known === pronoun.gender;
  }
}

/** The likeliest earlier actor for a pronoun or definite nominal, with its confidence; null where none fits. */
export function chooseAntecedent(actors: ActorLayer, history: History, anaphor: Candidate): Choice | null {
  const pronoun =
    anaphor.mention.type === 'pronoun' ? factsOf(actors.layer.tokens[anaphor.mention.head]!).pronoun : undefined;
  const from = Math.max(0, history.latest.length - MEMORY);
  const near = pronoun !== undefined && anaphor.quote < 0 && hasNear(history, anaphor, pronoun, from);
  // The numbers of all actors, latest first; of those that fit the number, the best score, and the actor that had it. An object for each was a
  // twentieth of what an analysis leaves to be collected.
  const seen: number[] = [];
  const bound: number[] = [];
  const fitting: number[] = [];
  const scores: number[] = [];
  const chosen: Actor[] = [];
  for (let k = history.latest.length - 1; k >= from; k--) {
    const candidate = history.latest[k]!;
    const who = history.who[k]!;
    if (!seen.includes(who)) seen.push(who);
    // The subject of the same verb cannot be meant.
    if (pronoun && binds(actors, anaphor.mention, candidate.mention, pronoun)) bound.push(who);
    if (bound.includes(who) || !fits(history, anaphor, candidate, pronoun)) continue;
    const score =
      scoreOf(history, anaphor, candidate, pronoun, seen.length - 1) +
      (near && candidate.paragraph !== anaphor.paragraph ? weights.paragraph : 0);
    const rival = fitting.indexOf(who);
    if (rival < 0) {
      fitting.push(who);
      scores.push(score);
      chosen.push(candidate.actor!);
    } else if (score > scores[rival]!) {
      scores[rival] = score;
      chosen[rival] = candidate.actor!;
    }
  }
  if (chosen.length === 0) return null;
  const first = largest(scores, -1);
  const actor = chosen[first]!;
  const best = scores[first]!;
  const alone = chosen.length === 1;
  const margin = alone ? 2 : best - scores[largest(scores, first)]!;
  const known = pronoun?.gender === 'm' || pronoun?.gender === 'f' ? history.genders.get(actor.id) != null : true;
  const confidence =
    Math.min(alone ? 0.9 : 0.93, 0.42 + 0.22 * margin) -
    (known ? 0 : 0.1) -
    (best < -2 ? 0.15 : 0) -
    doubt(pronoun, anaphor);
  return { actor, confidence: Math.max(0, confidence) };
}

/** Where the largest of some numbers stands, the first of equal ones, leaving one place out. */
function largest(numbers: readonly number[], without: number): number {
  let best = -1;
  for (let k = 0; k < numbers.length; k++) {
    if (k !== without && (best < 0 || numbers[k]! > numbers[best]!)) best = k;
  }
  return best;
}

/** Whether a person whom the pronoun fits stands in the same paragraph outside quotations: those of other paragraphs are then unlikely. */
function hasNear(history: History, anaphor: Candidate, pronoun: Pronoun, from: number): boolean {
  if (pronoun.plural || pronoun.gender === 'n') return false;
  for (let k = history.latest.length - 1; k >= from; k--) {
    const candidate = history.latest[k]!;
    if (candidate.paragraph !== anaphor.paragraph) return false;
    if (
      candidate.actor!.kind === 'person' &&
      candidate.quote < 0 &&
      !candidate.nested &&
      fits(history, anaphor, candidate, pronoun)
    )
      return true;
  }
  return false;
}

/** "it" and "they" often stand for what is no actor: the less so where they speak or are subjects, the more so in quotations. */
function doubt(pronoun: Pronoun | undefined, anaphor: Candidate): number {
  if (!pronoun || anaphor.speaking || (pronoun.gender !== 'n' && !pronoun.plural)) return 0;
  const place = pronoun.possessive ? 0.1 : anaphor.subject ? 0.15 : 0.3;
  return place + (anaphor.quote >= 0 ? 0.1 : 0);
}

function fits(history: History, anaphor: Candidate, candidate: Candidate, pronoun: Pronoun | undefined): boolean {
  const actor = candidate.actor!;
  const distance = anaphor.mention.sentence - candidate.mention.sentence;
  if (!pronoun) return nominalFits(anaphor.mention, actor, distance, history);
  const limit = pronoun.plural ? reach.group : pronoun.gender === 'n' ? reach.thing : reach.person;
  if (distance > limit && !(anaphor.speaking && history.lastSpeaker?.id === actor.id && distance <= limit + 4))
    return false;
  return history.agrees(pronoun, actor, candidate.mention);
}

function nominalFits(mention: ActorMention, actor: Actor, distance: number, history: History): boolean {
  if (mention.roleClass === 'government') return actor.kind === 'state' && distance <= 3;
  if (mention.roleClass !== 'person' || actor.kind !== 'person' || distance > reach.nominal) return false;
  const known = history.genders.get(actor.id);
  if (mention.gender && known && mention.gender !== known) return false;
  if (mention.country && actor.country !== mention.country) return false;
  if (mention.role && roleFits(mention.role, actor.role)) return true;
  return (
    mention.role !== null &&
    anybody.has(mention.role) &&
    distance <= 1 &&
    (/^(?:year-old|man|woman)$/.test(mention.role) || actor.role === null)
  );
}

function scoreOf(
  history: History,
  anaphor: Candidate,
  candidate: Candidate,
  pronoun: Pronoun | undefined,
  between: number,
): number {
  const actor = candidate.actor!;
  let score = weights.sentence * (anaphor.mention.sentence - candidate.mention.sentence) + weights.between * between;
  if (candidate.subject) score += weights.subject;
  if (candidate.speaking) score += weights.speaker;
  if (anaphor.speaking && history.lastSpeaker?.id === actor.id) score += weights.latestSpeaker;
  if (pronoun && history.topic?.id === actor.id) score += weights.topic;
  if (pronoun?.gender && history.genders.get(actor.id) === pronoun.gender) score += weights.gender;
  if (candidate.mention.type === 'name') score += weights.name;
  if (candidate.mention.type === 'nominal' && pronoun?.gender === 'n') score += weights.nominalThing;
  if (candidate.nested) score += weights.nested;
  if (candidate.quote >= 0 && candidate.quote !== anaphor.quote) score += weights.quoted;
  if (
    anaphor.quote >= 0 &&
    candidate.quote < 0 &&
    history.lastSpeaker?.id === actor.id &&
    candidate.paragraph === anaphor.paragraph &&
    pronoun?.person === 3
  ) {
    score += weights.sameSpeaker;
  }
  if (pronoun?.gender === 'n' && actor.kind === 'state') score += weights.state;
  return score;
}

const newClause = new Set(['and', 'but', 'that', 'who', 'when', 'because']);

/** "Colonna told her": an object beside its verb is not the subject of that verb. */
function binds(actors: ActorLayer, anaphor: ActorMention, candidate: ActorMention, pronoun: Pronoun): boolean {
  if (anaphor.sentence !== candidate.sentence || candidate.last > anaphor.first || anaphor.first - candidate.last > 4)
    return false;
  const { tokens } = actors.layer;
  const next = tokens[anaphor.last];
  const { key } = factsOf(tokens[anaphor.head]!);
  const object = !pronoun.possessive
    ? key === 'him' || key === 'them' || (key === 'it' && !(next && factsOf(next).acting))
    : key === 'her' && (next?.kind !== 'word' || stopBack.has(next.lower));
  if (!object) return false;
  let verb = false;
  for (let at = candidate.last; at < anaphor.first; at++) {
    const token = tokens[at]!;
    // The comma that closes an apposition: "the envoy, Paul Lang, told him".
    if (token.text === ',' && at === candidate.last) continue;
    if (token.kind !== 'word' || newClause.has(token.lower)) return false;
    verb ||= factsOf(token).acting;
  }
  return verb;
}
