/** What may be asked. These schemas check requests, and are what the OpenAPI description is made from. */
import * as v from 'valibot';
import { id, span, stance, stanceOrNone } from './shared';

/** Most actors of a list in a request. */
const MOST_ACTORS = 1000;

const offsets = v.nullish(v.picklist(['utf16', 'codePoints']));

const listedActor = v.object({
  name: v.pipe(v.string(), v.maxLength(1000)),
  id: v.nullish(v.string()),
  kind: v.nullish(v.picklist(['person', 'state', 'organisation', 'group', 'unnamed'])),
  country: v.pipe(v.nullish(v.string()), v.description('ISO 3166-1 alpha-2.')),
  role: v.nullish(v.string()),
  aliases: v.nullish(v.array(v.string())),
  merged: v.pipe(v.nullish(v.array(v.string())), v.description('Ids of actors that are this one.')),
});

export const documentRequest = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.description('An article.')),
    id,
    date: v.pipe(v.nullish(v.string()), v.description('ISO 8601.')),
    title: v.nullish(v.string()),
    outlet: v.pipe(v.nullish(v.string()), v.description('The paper, agency or station that brought it.')),
    url: v.pipe(v.nullish(v.string()), v.description('The address of the page that it stood on.')),
    offsets,
    actors: v.pipe(
      v.nullish(v.pipe(v.array(listedActor), v.maxLength(MOST_ACTORS))),
      v.description('Who is who; mentions by their names get their id, name, kind and country.'),
    ),
    deeds: v.pipe(v.nullish(v.boolean()), v.description('false leaves out what is done and not said (kind act).')),
    minimumConfidence: v.pipe(
      v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      v.description('Statements are told from this confidence on; all of them without it.'),
    ),
  }),
  v.title('An article to analyse'),
);

/** Longest statement; as long as `train` takes them. */
const MAXIMUM_STATEMENT = 100_000;

const statementText = v.pipe(
  v.string(),
  v.maxLength(MAXIMUM_STATEMENT),
  v.description('A statement by itself; articles are for /v1/analyze.'),
);

export const statementRequest = v.pipe(
  v.object({
    text: statementText,
    id,
    issue: v.pipe(v.nullish(v.string()), v.description('Answer for this issue alone.')),
    target: v.nullish(span),
    actor: v.nullish(span),
  }),
  v.title('A statement to classify'),
);

/** An explanation looks at the whole statement anew for each of its words. */
const MAXIMUM_EXPLAINED = 4000;

export const explainRequest = v.pipe(
  v.object({
    ...statementRequest.entries,
    text: v.pipe(v.string(), v.maxLength(MAXIMUM_EXPLAINED), v.description('A statement by itself.')),
  }),
  v.title('A statement to explain'),
);

const row = v.looseObject({ text: statementText });

export const suggestRequest = v.object({
  rows: v.pipe(v.array(row), v.description('Statements without labels; other fields come back as they are.')),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)), 20),
});

const trainRow = v.pipe(
  v.looseObject({
    text: statementText,
    issues: v.optional(v.record(v.string(), stance)),
    issue: v.nullish(v.string()),
    stance: stanceOrNone,
    document: v.nullish(v.union([v.string(), v.number()])),
    actor: v.nullish(v.string()),
  }),
  v.description(
    '`issues`, or `issue` and `stance`, which are empty for a statement about no issue. Rows of one `document`, `batch` or `actor` are held out together.',
  ),
);

export const trainRequest = v.object({
  rows: v.pipe(v.array(trainRow), v.description('At least 30, with two different stances.')),
  base: v.pipe(v.optional(v.boolean(), false), v.description('Start from the shipped model.')),
  seed: v.optional(v.pipe(v.number(), v.integer()), 1),
  reader: v.pipe(
    v.optional(v.picklist(['contextual', 'fast']), 'fast'),
    v.description(
      'Who reads the statements to learn from: `contextual`, whole sentences beside the words, or `fast`, the words alone.',
    ),
  ),
});

/** Many in one body. */
export const documentsRequest = (most: number) =>
  v.object({
    documents: v.pipe(v.array(documentRequest), v.maxLength(most)),
    offsets: v.pipe(offsets, v.description('Of documents that do not say it themselves.')),
  });

export const statementsRequest = (most: number) =>
  v.object({ statements: v.pipe(v.array(statementRequest), v.maxLength(most)) });
