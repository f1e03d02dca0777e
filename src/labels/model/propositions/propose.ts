/** In: a sentence. Out: an issue that can be told by it, as a taxonomy and as a model file have it. */
import { checkKinds, kinds } from '../../../runtime/checks';
import type { Issue } from '../../../taxonomy';
import type { Model } from '../model';
import { MODEL_FORMAT, MODEL_SCHEMA, type ModelJson } from '../schema';
import { type ReadIssue, readPropositions } from './check';
import { expectedError } from './expected';
import type { PropositionJson } from './schema';

/** How an issue is called. */
export interface ProposeOptions {
  /** Names the issue in results: small letters, digits and hyphens. Made of the words that say what it is about where it is absent. */
  readonly id?: string;
  /** For people. */
  readonly label?: string;
  /** More words that name what it is about ("statehood"). */
  readonly terms?: readonly string[];
}

/** An issue that is told by one sentence, and how that was understood. */
export interface ProposedIssue {
  /** As an analyzer's taxonomy has it, with the figures that are to be expected. */
  readonly issue: Issue;
  /** The words that say what it is about. */
  readonly words: readonly string[];
  /** Those of its names, which are not masked in statements that are asked about. */
  readonly names: readonly string[];
  /** Whether the sentence is for what it names ("should be recognised") or against it ("must be banned"). */
  readonly direction: 'for' | 'against';
  /** The content of a model file with this issue beside those that the package knows. */
  readonly model: ModelJson;
}

/** Words that an id is made of. */
const WORDS_OF_ID = 4;

// What an id may be is told where issues are read.
const PROPOSE_OPTIONS = { id: kinds.any, label: kinds.word, terms: kinds.words };

/** @throws UNKNOWN_OPTION, INVALID_OPTION; INVALID_TAXONOMY for a sentence that is no proposition, and an id that the model has. */
export function proposeIssueFor(model: Model, sentence: string, options: ProposeOptions = {}): ProposedIssue {
  checkKinds(options, PROPOSE_OPTIONS, 'proposeIssue');
  const { id, label, terms } = options;
  const given = (name: string): PropositionJson => {
    return { id: name, ...(label !== undefined && { label }), proposition: sentence, ...(terms && { terms }) };
  };
  // A sentence must be one before a name can be made of its words.
  const { proposition } = readOne(
    readPropositions([given(id ?? 'issue')], id === undefined ? [] : model.issues, model.words),
  );
  const words = proposition.words.map(({ word }) => word);
  const own = given(id ?? idOf(words));
  readPropositions([own], model.issues, model.words);
  return {
    issue: {
      ...{ id: own.id, label: label ?? own.id, proposition: sentence, ...(terms && { terms }) },
      ...{ origin: 'proposition', labels: 0, expected: expectedError },
    },
    words,
    names: proposition.names,
    direction: proposition.direction > 0 ? 'for' : 'against',
    model: {
      ...{ format: MODEL_FORMAT, schema: MODEL_SCHEMA, name: own.id, version: '0.1.0' },
      ...{ encoder: model.words.vectors.id, propositions: [own] },
    },
  };
}

function readOne([first]: readonly ReadIssue[]): ReadIssue {
  return first as ReadIssue;
}

function idOf(words: readonly string[]): string {
  const plain = words.map((word) => word.normalize('NFD').replace(/[^a-z0-9]+/g, '')).filter((word) => word !== '');
  return plain.slice(0, WORDS_OF_ID).join('-').slice(0, 64) || 'issue';
}
