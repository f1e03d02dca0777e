/** Words that open clauses; own compilation from Quirk et al. (1985, chapters 14 and 15). */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Openers of a question clause, which is content and no circumstance. */
export const QUESTION = words('whether if how why what who when where which');

/** Subordinators that may open a relative clause ("the day | when it fell"). */
export const RELATIVE_ADVERBS = words('when where');
