/** What is answered. */
import { type Explanation, eventTypes, type Statement } from 'stancekit';
import * as v from 'valibot';
import {
  actor,
  answeredId,
  attitude,
  count,
  documentActor,
  issueStance,
  mentionType,
  offset,
  probability,
  sentiment,
  span,
} from './shared';

const place = { start: offset, end: offset };

/** A place, and what stands there. */
const words = { ...place, text: v.string() };

const claim = v.pipe(
  v.object({
    text: v.string(),
    parts: v.array(
      v.object({
        role: v.picklist(['actor', 'cue', 'negation', 'addressee', 'content', 'link']),
        text: v.string(),
        start: v.nullable(offset),
        end: v.nullable(offset),
      }),
    ),
  }),
  v.description(
    'The statement as one sentence: actor, verb with its negation, addressee, words. Offsets are null where words do not stand in the text.',
  ),
);

export const statement: v.GenericSchema<Statement> = v.object({
  id: v.string(),
  kind: v.picklist(['direct', 'mixed', 'indirect', 'act']),
  span,
  text: v.string(),
  claim,
  content: v.array(v.object({ ...words, quoted: v.boolean() })),
  cue: v.nullable(
    v.object({
      ...words,
      lemma: v.string(),
      force: v.picklist([
        ...(['assert', 'demand', 'ask', 'praise', 'criticize', 'accuse', 'support', 'reject', 'deny'] as const),
        ...(['refuse', 'warn', 'promise', 'threaten', 'offer', 'agree', 'think', 'want', 'intend', 'act'] as const),
      ]),
    }),
  ),
  source: v.nullable(v.object({ ...words, type: mentionType })),
  actor: v.nullable(actor),
  addressees: v.array(v.object({ ...words, actor })),
  negated: v.boolean(),
  issues: v.array(issueStance),
  sentiment,
  targets: v.array(v.object({ ...words, actor, ...attitude })),
  provenance: v.object({ rule: v.string(), confidence: probability, warnings: v.array(v.string()) }),
  event: v.exactOptional(v.picklist(eventTypes)),
});

const warning = v.object({ code: v.string(), message: v.string(), span: v.nullable(span) });

/** Of a text among others. */
export const failed = v.object({
  id: answeredId,
  error: v.object({ code: v.string(), message: v.string(), line: v.exactOptional(v.pipe(v.number(), v.integer())) }),
});

export const analyzed = v.object({
  id: answeredId,
  date: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
  outlet: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  statements: v.array(statement),
  actors: v.array(documentActor),
  warnings: v.array(warning),
  offsets: v.exactOptional(v.literal('codePoints')),
});

export const classified = v.object({
  id: answeredId,
  issues: v.array(issueStance),
  sentiment,
  target: v.exactOptional(sentiment),
});

const reason = { weight: v.number() };

const placedWords = v.nullable(v.object({ ...place, text: v.string() }));

/** Only of statements of a document, which are not explained here: the row tells what the type allows. */
const reference = v.object({
  how: v.nullable(mentionType),
  reason: v.string(),
  words: placedWords,
  antecedent: placedWords,
  candidates: v.array(v.object({ id: v.nullable(v.string()), name: v.string(), probability, antecedent: placedWords })),
});

export const explanation: v.GenericSchema<Explanation> = v.object({
  decision: v.string(),
  issue: v.exactOptional(v.object({ id: v.string(), label: v.string(), proposition: v.string() })),
  label: v.string(),
  score: v.number(),
  features: v.array(v.object({ name: v.string(), ...reason })),
  words: v.array(v.object({ ...place, text: v.string(), ...reason })),
  borrowed: v.exactOptional(v.array(v.object({ ...place, text: v.string() }))),
  reference: v.exactOptional(reference),
});

export const explained = v.object({ explanations: v.array(explanation) });

export const suggested = v.object({
  rows: v.array(
    v.looseObject({
      text: v.string(),
      score: v.number(),
      uncertainty: probability,
      similarity: v.number(),
      unsure_of: v.string(),
      reason: v.string(),
    }),
  ),
});

const shares = v.object({ presenceF1: v.number(), stance: v.number(), pairsF1: v.number() });

/** An issue; where it is told by its proposition, how many labels it has and what is to be expected of it. */
const issue = v.object({
  id: v.string(),
  label: v.exactOptional(v.string()),
  proposition: v.exactOptional(v.string()),
  terms: v.exactOptional(v.array(v.string())),
  origin: v.exactOptional(v.literal('proposition')),
  labels: v.exactOptional(v.number()),
  expected: v.exactOptional(
    v.pipe(shares, v.description('What issues reach that are told by their proposition without a label.')),
  ),
});

export const model = v.object({
  name: v.string(),
  version: v.string(),
  encoder: v.string(),
  reader: v.pipe(
    v.nullable(v.string()),
    v.description('What reads whole sentences beside the model; null where the words alone are read.'),
  ),
  schema: v.number(),
  issues: v.array(v.string()),
  propositions: v.exactOptional(
    v.pipe(v.array(issue), v.description('Those of the issues that are told by their propositions.')),
  ),
});

export const trained = v.object({
  model,
  report: v.pipe(
    v.looseObject({
      worth: v.pipe(
        v.nullable(
          v.looseObject({
            message: v.string(),
            rows: count,
            unlike: v.pipe(count, v.description('Rows that are like none that was learned from.')),
          }),
        ),
        v.description('What the figures are worth, to be told before any of them.'),
      ),
      diagnoses: v.array(
        v.object({
          name: v.string(),
          message: v.string(),
          advice: v.string(),
          flatters: v.pipe(v.boolean(), v.description('Whether figures come out too high by it.')),
          rows: count,
          first: v.array(v.string()),
        }),
      ),
      rows: v.number(),
      seed: v.number(),
      folds: v.number(),
      issuesMicroF1: v.number(),
      warnings: v.array(v.string()),
    }),
    v.description('Figures of rows that were held out: `TrainingReport` of stancekit/training.'),
  ),
});

export const taxonomy = v.object({ issues: v.array(issue) });

export const health = v.object({ status: v.literal('ok'), threads: count, answering: count });

export const failure = v.object({
  error: v.object({
    code: v.string(),
    message: v.string(),
    details: v.exactOptional(v.record(v.string(), v.unknown())),
  }),
});
