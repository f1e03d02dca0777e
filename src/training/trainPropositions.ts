/** Training of issues that start from their propositions: few labels carry them further than what any proposition tells. */
import { stances } from '../document';
import { StancekitError } from '../errors';
import { nameSpans } from '../labels/features';
import {
  createPropositionScorer,
  MODEL_FORMAT,
  MODEL_SCHEMA,
  type Model,
  type ModelJson,
  type PropositionJson,
  readPropositions,
} from '../labels/model';
import { type Example, joinDuplicates } from './data';
import { learnProposition } from './fit';
import type { TaxonomyIssue } from './trainModel';

/** Rows that are learned from at most: with more, a training of their own is better. */
const MOST_ROWS = 2000;

/** An issue that was learned from its proposition and some labels. */
export interface LearnedIssue {
  /** Names the issue. */
  readonly id: string;
  /** How many statements were learned from. */
  readonly rows: number;
  /** How many of them are about the issue. */
  readonly about: number;
}

/** A model file of issues that started from their propositions. */
export interface PropositionTraining {
  /** The content of the model file: these issues, beside those that the package knows. */
  readonly model: ModelJson;
  /** What each was learned from. */
  readonly issues: readonly LearnedIssue[];
}

/**
 * Trains issues that have a proposition.
 *
 * @param base The package's model, which the issues are added to.
 * @param rows Labelled statements; none leaves what the propositions tell.
 * @param taxonomy The issues; each has a proposition.
 * @throws INVALID_TAXONOMY for a proposition that cannot be used; INVALID_EXAMPLE for an issue that is not in the taxonomy; TRAINING_TOO_LARGE.
 */
export function trainPropositionsOn(
  base: Model,
  rows: readonly Example[],
  taxonomy: readonly TaxonomyIssue[],
  name = 'custom',
): PropositionTraining {
  if (rows.length > MOST_ROWS) {
    throw new StancekitError(
      'TRAINING_TOO_LARGE',
      `Expected at most ${MOST_ROWS} rows for issues with a proposition, got ${rows.length}. With so many, leave the propositions out of the taxonomy.`,
    );
  }
  const { examples } = joinDuplicates(rows);
  checkIssuesOf(examples, taxonomy);
  const { words } = base;
  const read = readPropositions(taxonomy.map(toJson), base.issues, words);
  const learned = read.map((one): { json: PropositionJson; told: LearnedIssue } => {
    const { id } = one.issue;
    const scorer = createPropositionScorer(one, words);
    const own = examples.map(({ text, issues }) => ({
      statement: scorer.mask({ text, names: nameSpans(text) }),
      stance: Object.hasOwn(issues, id) ? (issues[id] ?? null) : null,
    }));
    const about = own.filter(({ stance }) => stance !== null).length;
    const further = learnProposition(scorer, own);
    const json = further ? { ...one.issue, learned: further } : one.issue;
    return { json, told: { id, rows: own.length, about } };
  });
  return {
    model: {
      ...{ format: MODEL_FORMAT, schema: MODEL_SCHEMA, name, version: '0.1.0' },
      ...{ encoder: words.vectors.id, propositions: learned.map(({ json }) => json) },
    },
    issues: learned.map(({ told }) => told),
  };
}

function toJson({ id, label, proposition = '', terms }: TaxonomyIssue): PropositionJson {
  return { id, ...(label !== undefined && { label }), proposition, ...(terms && { terms }) };
}

function checkIssuesOf(examples: readonly Example[], taxonomy: readonly TaxonomyIssue[]): void {
  const known = new Set(taxonomy.map(({ id }) => id));
  for (const { issues, origin = 'A row' } of examples) {
    const unknown = Object.keys(issues).find((issue) => !known.has(issue));
    if (unknown === undefined) continue;
    throw new StancekitError(
      'INVALID_EXAMPLE',
      `${origin} has the issue "${unknown}", which is not in the taxonomy. Expected one of ${[...known].join(', ')}, or a stance of ${stances.join(', ')} on one of them.`,
    );
  }
}
