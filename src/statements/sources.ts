/** What several rules of this stage ask of whoever says or does something. */
import type { ActorKind, SourcePlace } from '../document';

/** What has organs and speakers. */
export const BODIES: ReadonlySet<ActorKind> = new Set<ActorKind>(['state', 'organisation']);

/** One human being, named or not. */
export const SINGLE: ReadonlySet<ActorKind> = new Set<ActorKind>(['person', 'unnamed']);

/** "the envoy | who": is the source no more than such a pronoun? */
export const isRelative = (text: string, { start, end }: SourcePlace): boolean =>
  /^(?:who|which|that)$/i.test(text.slice(start, end));
