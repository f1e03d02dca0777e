import type { Actor, MentionType } from '../document';
import type { Gender, RoleClass } from '../mentions/entries';
import type { ActorMention } from './actorLayer';

/** A mention as the reader makes it. Of a class, as `ReadToken` is and for its reason. */
export class ReadMention implements ActorMention {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly first: number,
    readonly last: number,
    readonly type: MentionType,
    readonly actor: Actor | null,
    readonly head: number,
    readonly confidence: number,
    readonly gender: Gender,
    readonly plural: boolean,
    readonly definite: boolean,
    readonly role: string | null,
    readonly roleClass: RoleClass | null,
    readonly country: string | null,
    readonly sentence: number,
  ) {}
}

/** The same mention of an actor that has been found out. */
export function withActor(mention: ActorMention, actor: Actor | null, confidence = mention.confidence): ActorMention {
  const { start, end, first, last, type, head, gender, plural, definite, role, roleClass, country, sentence } = mention;
  return new ReadMention(
    start,
    end,
    first,
    last,
    type,
    actor,
    head,
    confidence,
    gender,
    plural,
    definite,
    role,
    roleClass,
    country,
    sentence,
  );
}
