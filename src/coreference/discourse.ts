/** What has been said so far: the actors in the order in which they were last mentioned, and what is known of each. */
import type { Actor } from '../document';
import type { Gender } from '../mentions/entries';
import type { ActorMention } from './actorLayer';

/** A mention in its place in the text. */
export interface PlacedMention {
  readonly mention: ActorMention;
  /** Index of the outermost quotation that it stands in, or −1. */
  readonly quote: number;
  readonly paragraph: number;
  /** It stands inside another mention. */
  readonly nested: boolean;
  /** It heads a phrase that says something. */
  readonly speaking: boolean;
  /** It heads a phrase that is spoken to. */
  readonly addressed: boolean;
  readonly subject: boolean;
  /** Somebody else is said to say it: SOREL of "Lind said Sorel had promised to leave". */
  readonly told: boolean;
  /** Ids of those who are named in what it says. */
  readonly speaksOf: ReadonlySet<string>;
}

/** The same place with another mention. Written out, since to spread an object takes ten times as long. */
export function withMention(
  { quote, paragraph, nested, speaking, addressed, speaksOf, subject, told }: PlacedMention,
  mention: ActorMention,
): PlacedMention {
  return { mention, quote, paragraph, nested, speaking, addressed, speaksOf, subject, told };
}

/** An actor with what the text has said of it so far. */
export interface Entity {
  readonly actor: Actor;
  /** Its latest mention. */
  last: PlacedMention;
  /** Its latest mention that says something, which "the envoy" of "Lind, the envoy, said" is not; null where there is none. */
  spoke: PlacedMention | null;
  /** Sentence of the latest mention as a subject outside quotations, or −1. */
  subjectIn: number;
  mentions: number;
  /** It was mentioned outside quotations. */
  outside: boolean;
  /** Place in the order of first mentions. */
  readonly order: number;
  /** Role words by which it was called. */
  readonly roles: Set<string>;
  /** Its own, or that by which it was called: "the Chadian envoy". */
  country: string | null;
  /** Those who were named together, where it stands for several. */
  readonly members: readonly Actor[];
}

/** How many actors are looked back on; keeps the stage linear. Own choice: in GUM 98 % of antecedents are among the latest 30. */
const MEMORY = 40;

/** Those before it move up one by one: a list is made anew for no mention. */
function moveToFront(latest: Entity[], entity: Entity): void {
  let ahead = entity;
  for (let k = 0; k < latest.length; k++) {
    const here = latest[k] as Entity;
    latest[k] = ahead;
    if (here === entity) return;
    ahead = here;
  }
  latest.push(ahead);
}

export class Discourse {
  /** The latest mentioned actors, latest first. */
  readonly latest: Entity[] = [];
  /** What is known of the gender of persons, by the id of the actor. */
  readonly genders: Map<string, Gender>;
  /** Who spoke last, and in which sentence. */
  speaker: Entity | null = null;
  #spokeIn = -1;
  /** Who spoke first in the sentence that was spoken in last. */
  #opener: Entity | null = null;
  #openedIn = -1;
  /** The person who was the latest subject outside quotations, and the paragraph of that. */
  topic: Entity | null = null;
  topicIn = -1;
  readonly #known = new Map<string, Entity>();

  constructor(genders: ReadonlyMap<string, Gender>) {
    this.genders = new Map(genders);
  }

  /** Notes that an actor was mentioned. */
  add(actor: Actor, placed: PlacedMention, members: readonly Actor[] = []): void {
    const { mention } = placed;
    this.#learnGender(actor, mention);
    const entity = this.#entity(actor, placed, members);
    entity.last = placed;
    if (placed.speaking) entity.spoke = placed;
    entity.mentions++;
    entity.outside ||= placed.quote < 0;
    if (mention.role) entity.roles.add(mention.role);
    entity.country ??= mention.country;
    if (placed.subject && placed.quote < 0) {
      entity.subjectIn = mention.sentence;
      this.topicIn = placed.paragraph;
      if (actor.kind === 'person') this.topic = entity;
    }
    if (placed.speaking && placed.quote < 0 && this.#openedIn !== mention.sentence) {
      this.#opener = entity;
      this.#openedIn = mention.sentence;
    }
    // "She told us that a doctor had told her": who is only spoken of by a word does not take the floor.
    const takesFloor = !(actor.kind === 'unnamed' && this.speaker && this.#spokeIn === mention.sentence);
    if (placed.speaking && takesFloor) {
      this.speaker = entity;
      this.#spokeIn = mention.sentence;
    }
    moveToFront(this.latest, entity);
    if (this.latest.length > MEMORY) this.latest.pop();
  }

  /** Who spoke first in a sentence, outside quotations; null where nobody did so far. */
  openerIn(sentence: number): Entity | null {
    return this.#openedIn === sentence ? this.#opener : null;
  }

  #entity(actor: Actor, placed: PlacedMention, members: readonly Actor[]): Entity {
    const known = this.#known.get(actor.id);
    if (known) return known;
    const roles = new Set(actor.role ? [actor.role] : []);
    const { country } = actor;
    const order = this.#known.size;
    const counted = { subjectIn: -1, mentions: 0, outside: false };
    const entity: Entity = { actor, last: placed, spoke: null, ...counted, order, roles, country, members };
    this.#known.set(actor.id, entity);
    return entity;
  }

  #learnGender(actor: Actor, { type, gender }: ActorMention): void {
    if (type === 'pronoun' && actor.kind === 'person' && gender && !this.genders.get(actor.id)) {
      this.genders.set(actor.id, gender);
    }
  }
}
