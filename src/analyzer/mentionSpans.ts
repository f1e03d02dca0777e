/** In: who is who, and the statements. Out: everybody who is mentioned, each with the words that stand for it. */
import { type ActorLayer, membersOf } from '../coreference';
import type { Actor, DocumentActor, MentionSpan, MentionType, Span, Statement } from '../document';
import { overlap } from '../text';

/**
 * The actors of a document: those that were mentioned, and those that are known by what they say alone ("according to Istanbul").
 *
 * @param layer All actors, pronouns resolved.
 * @param statements What the document says, offsets in UTF-16 units.
 */
export function actorsWithMentions(layer: ActorLayer, statements: readonly Statement[]): readonly DocumentActor[] {
  const collector = new Collector(layer.layer.text);
  for (const actor of layer.actors) collector.list(actor);
  for (const { actor, addressees, targets } of statements)
    for (const one of [actor, ...[...addressees, ...targets].map((part) => part.actor)]) if (one) collector.list(one);
  for (const mention of [...layer.mentions, ...layer.nested])
    for (const member of membersOf(layer, mention.actor)) if (member) collector.add(member, mention, mention.type);
  // Whoever speaks by a phrase that holds no mention is meant by the phrase ("Russian missiles hit", "both sides agreed").
  for (const { actor, source, addressees, targets } of statements) {
    if (actor && source) collector.addPhrase(actor, source, source.type);
    for (const part of [...addressees, ...targets]) collector.addPhrase(part.actor, part, 'nominal');
  }
  return collector.actors();
}

/** Gathers the places of each actor. */
class Collector {
  readonly #text: string;
  readonly #actors = new Map<string, Actor>();
  readonly #mentions = new Map<string, MentionSpan[]>();
  readonly #places = new Map<string, Places>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The first that is told of an actor stands. */
  list(actor: Actor): void {
    if (!this.#actors.has(actor.id)) this.#actors.set(actor.id, actor);
  }

  add({ id }: Actor, { start, end }: Span, type: MentionType): void {
    const mention = { start, end, type, text: this.#text.slice(start, end) };
    this.#of(id).push(mention);
  }

  /** Adds a phrase in which no words were found that stand for the actor. All mentions have been added before. */
  addPhrase(actor: Actor, phrase: Span, type: MentionType): void {
    const places = this.#places.get(actor.id) ?? new Places(this.#of(actor.id));
    this.#places.set(actor.id, places);
    if (places.touch(phrase)) return;
    this.add(actor, phrase, type);
    places.add(phrase);
  }

  actors(): readonly DocumentActor[] {
    return [...this.#actors.values()].map((actor) => ({
      ...actor,
      mentions: inOrder(this.#mentions.get(actor.id) ?? []),
    }));
  }

  #of(id: string): MentionSpan[] {
    const own = this.#mentions.get(id) ?? [];
    this.#mentions.set(id, own);
    return own;
  }
}

/** Characters of a stretch; own choice: more than nearly all names have. */
const STRETCH = 64;

/** Places in a text, kept by the stretches that they touch: a speaker of an hour's talk is named a thousand times. */
class Places {
  readonly #byStretch = new Map<number, Span[]>();

  constructor(places: readonly Span[]) {
    for (const place of places) this.add(place);
  }

  add(place: Span): void {
    for (const stretch of stretchesOf(place)) {
      const others = this.#byStretch.get(stretch);
      if (others) others.push(place);
      else this.#byStretch.set(stretch, [place]);
    }
  }

  /** Whether one of them has a character in common with a place. */
  touch(place: Span): boolean {
    for (const stretch of stretchesOf(place))
      if (this.#byStretch.get(stretch)?.some((own) => overlap(own, place))) return true;
    return false;
  }
}

function* stretchesOf({ start, end }: Span): Generator<number> {
  for (let stretch = Math.floor(start / STRETCH); stretch * STRETCH < end; stretch++) yield stretch;
}

/** In order of the text, the longer first where two begin together; each place once. */
function inOrder(mentions: readonly MentionSpan[]): readonly MentionSpan[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start, end }, k) => sorted[k - 1]?.start !== start || sorted[k - 1]?.end !== end);
}
