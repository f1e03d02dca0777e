import type { Tag } from '../grammar/wordClasses';

/** Classes of words that make a few quoted words a clause. */
export const FINITE_TAGS: ReadonlySet<Tag> = new Set<Tag>(['verb', 'be', 'have', 'modal', 'do']);
