/** What is asked and answered where positions are counted over several texts. */
import * as v from 'valibot';
import { failed } from './answers';
import { documentRequest } from './requests';
import { answeredId, count } from './shared';

const day = v.pipe(v.nullish(v.string()), v.description('YYYY-MM-DD.'));

/** @param most How many texts. */
export const reportRequest = (most: number) =>
  v.object({
    documents: v.pipe(v.array(documentRequest), v.maxLength(most), v.description('Articles; `date` dates them.')),
    by: v.pipe(v.nullish(v.picklist(['actor', 'country'])), v.description('Whose positions; by default actors’.')),
    from: day,
    to: day,
    issues: v.pipe(v.nullish(v.array(v.string())), v.description('Only these count.')),
    copies: v.pipe(
      v.nullish(v.picklist(['count', 'once'])),
      v.description('once: what prints of one story have in common counts once.'),
    ),
    abstained: v.pipe(v.nullish(v.boolean()), v.description('Whether stances count that are too uncertain.')),
  });

const cell = v.object({
  issue: v.string(),
  count: v.pipe(count, v.description('Statements.')),
  favor: v.pipe(v.number(), v.description('How many of them are expected to be in favour.')),
  against: v.number(),
  neutral: v.number(),
  weight: v.number(),
  mean: v.pipe(v.number(), v.description('From -1, all against, to 1, all in favour.')),
  interval: v.pipe(v.array(v.number()), v.description('95 % interval of the mean: from, to.')),
  statements: v.array(v.looseObject({ document: answeredId, statement: v.string() })),
});

const row = v.looseObject({
  id: v.string(),
  name: v.string(),
  kind: v.string(),
  country: v.nullable(v.string()),
  statements: count,
  cells: v.pipe(
    v.array(v.nullable(cell)),
    v.description('One for each of `issues`, in their order; null where nothing is said.'),
  ),
});

export const reported = v.object({
  by: v.picklist(['actor', 'country']),
  window: v.nullable(v.object({ from: v.exactOptional(v.string()), to: v.exactOptional(v.string()) })),
  issues: v.array(v.string()),
  rows: v.array(row),
  leftOut: v.pipe(
    v.objectWithRest({ actorsWithoutCountry: v.array(v.string()) }, count),
    v.description('What was not counted, and by country the names of actors who have none.'),
  ),
  failed: v.pipe(v.array(failed), v.description('Texts that could not be read.')),
});
