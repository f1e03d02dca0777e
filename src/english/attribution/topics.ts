/** Nouns that tell on what somebody spoke, and not what was said ("her view of the plan"). Own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that open a topic behind a noun of saying ("a speech on the plan", "the answer to it"). */
export const TOPIC_PREPOSITIONS = words('on about to');

/** Nouns behind which one of these opens it as well, by their singular ("her account of the plan"). */
export const PICTURING = words(
  'view opinion assessment estimate account recollection narrative characterization depiction description portrayal comparison mention report ' +
    'explanation disclosure statement',
);
/** What opens it there. */
export const PICTURED = words('of for');

/** Nouns that take a side by what stands behind "on" or "to" ("her insistence on the plan"). */
export const SIDING = words('case argument insistence verdict');
