/** Actors who are named together ("Sorel and Lind"), for whom "they" and "the two ministers" may stand afterwards. */
import type { Actor } from '../document';
import type { ActorLayer, ActorMention } from './actorLayer';
import { linkBetween } from './conjuncts';

/** Most actors that are kept together; a list of more is a list of names. Own choice. */
const MOST = 6;

/** Follows the outermost mentions of a text, and knows which of them are joined. */
export class Together {
  readonly #layer: Pick<ActorLayer, 'layer'>;
  #chain: Actor[] = [];
  #last: ActorMention | null = null;
  #joined = false;
  /** Whether those who are joined speak: the first of them heads the phrase that does. */
  speaking = false;
  /** Who is meant by each pair or list, by the id of the actor that stands for it. */
  readonly members = new Map<string, readonly Actor[]>();

  constructor(layer: Pick<ActorLayer, 'layer'>) {
    this.#layer = layer;
  }

  /**
   * Takes the next outermost mention.
   *
   * @returns The actor for those who have been named together up to here, where there are two or more.
   */
  add(mention: ActorMention, actor: Actor | null, speaking: boolean): Actor | null {
    const before = this.#last;
    const link =
      before && actor && before.sentence === mention.sentence
        ? linkBetween(this.#layer, before.last, mention.first)
        : null;
    if (
      !link ||
      before?.roleClass === 'document' ||
      (this.#joined && link === 'comma' && actor?.id !== this.#chain.at(-1)?.id)
    )
      this.#begin();
    this.#last = mention;
    this.speaking ||= speaking;
    // "In the letter, Sorel and Lind …": the letter is none of them.
    if (!actor || !CAN_JOIN.has(actor.kind) || mention.roleClass === 'document') return null;
    this.#joined ||= link === 'and';
    if (!this.#chain.some(({ id }) => id === actor.id)) this.#chain.push(actor);
    return this.#joined && this.#chain.length >= 2 && this.#chain.length <= MOST ? this.#group() : null;
  }

  #begin(): void {
    this.#chain = [];
    this.speaking = false;
    this.#joined = false;
  }

  #group(): Actor {
    const members = [...this.#chain];
    const id = `together:${members.map((member) => member.id).join('+')}`;
    this.members.set(id, members);
    return { id, name: listOf(members.map(({ name }) => name)), kind: 'group', country: null, role: null, aliases: [] };
  }
}

const CAN_JOIN: ReadonlySet<Actor['kind']> = new Set(['person', 'state', 'organisation', 'unnamed']);

const listOf = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
