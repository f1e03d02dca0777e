/** Training of issues that start from their propositions: few labels carry them further than what any proposition tells. */
import { type Encoder, encodeTexts } from '../encoders';
import { StancekitError } from '../errors';
import { nameSpans } from '../labels/features';
import {
  createPropositionScorer,
  MODEL_FORMAT,
  MODEL_SCHEMA,
  type Model,
  type ModelJson,
  type PropositionJson,
  readerOfPropositions,
  readPropositions,
  textForIssue,
} from '../labels/model';
import { itemAt } from '../runtime/lists';
import { checkPropositionRows, type Example, joinDuplicates } from './data';
import { learnProposition, type PropositionRow } from './fit';
import type { TaxonomyIssue } from './trainModel';

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
  /** For people: rows that were joined, and rows that contradict each other. */
  readonly warnings: readonly string[];
}

/**
 * Trains issues that have a proposition.
 *
 * @param base The package's model, which the issues are added to.
 * @param rows Labelled statements; none leaves what the propositions tell.
 * @param taxonomy The issues; each has a proposition.
 * @param vectors What the reader made of the texts that `textsOf` names; without them the words alone are learned by.
 * @throws INVALID_TAXONOMY for a proposition that cannot be used; INVALID_EXAMPLE for an issue that is not in the taxonomy; TRAINING_TOO_LARGE.
 */
export function trainPropositionsOn(
  base: Model,
  rows: readonly Example[],
  taxonomy: readonly TaxonomyIssue[],
  name = 'custom',
  vectors?: ReadonlyMap<string, Float32Array>,
): PropositionTraining {
  const joined = joinDuplicates(rows);
  checkPropositionRows(
    rows.length,
    joined,
    taxonomy.map(({ id }) => id),
  );
  const { examples, warnings } = joined;
  const { words } = base;
  const read = readPropositions(taxonomy.map(toJson), base.issues, words);
  const learned = read.map((one): { json: PropositionJson; told: LearnedIssue } => {
    const { id } = one.issue;
    const scorer = createPropositionScorer(one, words);
    const ofProposition = vectors?.get(one.issue.proposition);
    const own = examples.map(({ text, issues }): PropositionRow => {
      const input = { text, names: nameSpans(text) };
      const ofText = vectors?.get(textForIssue(scorer, input, words));
      return {
        statement: scorer.mask(input),
        stance: Object.hasOwn(issues, id) ? (issues[id] ?? null) : null,
        meaning: ofProposition && ofText && { statement: ofText, proposition: ofProposition },
      };
    });
    const about = own.filter(({ stance }) => stance !== null).length;
    const byWords = learnProposition(scorer, own, 'words');
    const byReader = vectors && learnProposition(scorer, own, 'reader');
    const learned = byWords && { rows: own.length, words: byWords, ...(byReader && { reader: byReader }) };
    const json = learned ? { ...one.issue, learned } : one.issue;
    return { json, told: { id, rows: own.length, about } };
  });
  return {
    model: {
      ...{ format: MODEL_FORMAT, schema: MODEL_SCHEMA, name, version: '0.1.0' },
      ...{ encoder: words.vectors.id, propositions: learned.map(({ json }) => json) },
    },
    issues: learned.map(({ told }) => told),
    warnings,
  };
}

/**
 * Trains them as `trainPropositionsOn` does, with vectors of the contextual reader besides.
 *
 * @throws What it and the encoder throw; MODEL_ENCODER for an encoder that the package has no weights for.
 */
export async function trainPropositionsWith(
  base: Model,
  rows: readonly Example[],
  { taxonomy, name }: { readonly taxonomy: readonly TaxonomyIssue[]; readonly name?: string | undefined },
  encoder: Encoder,
): Promise<PropositionTraining> {
  if (encoder.id !== readerOfPropositions) {
    throw new StancekitError(
      'MODEL_ENCODER',
      `Expected the contextual reader "${readerOfPropositions}", which propositions were fitted with, got "${encoder.id}". Install the stancekit-contextual of this version, or go by the words alone.`,
    );
  }
  // What cannot be used is told before the work.
  const wordsAlone = trainPropositionsOn(base, rows, taxonomy, name);
  if (wordsAlone.issues.every(({ about }) => about === 0)) return wordsAlone;
  const { words } = base;
  const read = readPropositions(taxonomy.map(toJson), base.issues, words);
  const scorers = read.map((one) => createPropositionScorer(one, words));
  const inputs = rows.map(({ text }) => ({ text, names: nameSpans(text) }));
  const texts = new Set([
    ...taxonomy.map(({ proposition = '' }) => proposition),
    ...inputs.flatMap((input) => scorers.map((scorer) => textForIssue(scorer, input, words))),
  ]);
  const encoded = await encodeTexts(encoder, [...texts]);
  const vectors = new Map([...texts].map((text, i) => [text, itemAt(encoded, i)]));
  return trainPropositionsOn(base, rows, taxonomy, name, vectors);
}

function toJson({ id, label, proposition = '', terms }: TaxonomyIssue): PropositionJson {
  return { id, ...(label !== undefined && { label }), proposition, ...(terms && { terms }) };
}
