/** What requests and answers have in common. */
import type { Actor, DocumentActor, IssueStance, SentimentResult, Span } from 'stancekit';
import * as v from 'valibot';

/** Rows may be numbered or named. */
export const id = v.nullish(v.union([v.string(), v.number()]));

export const answeredId = v.nullable(v.union([v.string(), v.number()]));

/** How many. */
export const count = v.pipe(v.number(), v.integer());

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const span: v.GenericSchema<Span> = v.pipe(
  v.object({ start: offset, end: offset }),
  v.description('From `start` to before `end`, in UTF-16 units of the text, unless `offsets` says otherwise.'),
);

export const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const stances = ['favor', 'against', 'neutral'] as const;
const attitudes = ['positive', 'negative', 'neutral'] as const;

export const stance = v.picklist(stances);

/** Of a statement about nothing: empty, as tables have it. */
export const stanceOrNone = v.nullish(v.picklist([...stances, '']));

/** Name, description or pronoun. */
export const mentionType = v.picklist(['name', 'nominal', 'pronoun']);

const actorFields = {
  id: v.string(),
  name: v.string(),
  kind: v.picklist(['person', 'state', 'organisation', 'group', 'unnamed']),
  country: v.pipe(v.nullable(v.string()), v.description('ISO 3166-1 alpha-2.')),
  role: v.nullable(v.string()),
  aliases: v.array(v.string()),
  wikidata: v.exactOptional(v.string()),
  iso3: v.exactOptional(v.string()),
  cow: v.exactOptional(v.number()),
};

export const actor: v.GenericSchema<Actor> = v.object(actorFields);

export const documentActor: v.GenericSchema<DocumentActor> = v.object({
  ...actorFields,
  mentions: v.pipe(
    v.array(v.object({ start: offset, end: offset, type: mentionType, text: v.string() })),
    v.description('The words that stand for the actor, in order of the text.'),
  ),
});

export const issueStance: v.GenericSchema<IssueStance> = v.object({
  issue: v.string(),
  probability: v.pipe(probability, v.description('That the statement is about the issue.')),
  stance,
  probabilities: v.object({ favor: probability, against: probability, neutral: probability }),
  abstained: v.pipe(v.boolean(), v.description('The stance is too uncertain to be counted.')),
  origin: v.exactOptional(
    v.pipe(v.literal('proposition'), v.description('The issue is told by its proposition, and worse than others.')),
  ),
});

export const attitude = {
  label: v.picklist(attitudes),
  probabilities: v.object({ positive: probability, negative: probability, neutral: probability }),
};

export const sentiment: v.GenericSchema<SentimentResult> = v.object(attitude);
