import type { Actor, MentionType } from '../document';
import type { Gender, RoleClass } from '../mentions/entries';
import type { ActorMention } from './actorLayer';

/** A mention as the reader makes it. Of a class, as `ReadToken` is and for its reason. */
export class ReadMention implements ActorMention {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly type: MentionType;
  readonly actor: Actor | null;
  readonly head: number;
  readonly confidence: number;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly role: string | null;
  readonly roleClass: RoleClass | null;
  readonly country: string | null;
  readonly sentence: number;

  constructor(mention: ActorMention, actor = mention.actor, confidence = mention.confidence) {
    this.start = mention.start;
    this.end = mention.end;
    this.first = mention.first;
    this.last = mention.last;
    this.type = mention.type;
    this.actor = actor;
    this.head = mention.head;
    this.confidence = confidence;
    this.gender = mention.gender;
    this.plural = mention.plural;
    this.definite = mention.definite;
    this.role = mention.role;
    this.roleClass = mention.roleClass;
    this.country = mention.country;
    this.sentence = mention.sentence;
  }
}

/** The same mention of an actor that has been found out. */
export function withActor(mention: ActorMention, actor: Actor | null, confidence = mention.confidence): ActorMention {
  return new ReadMention(mention, actor, confidence);
}
