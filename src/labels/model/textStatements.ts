/** What a model is given of a text. */
import type { Span } from '../../document';
import type { StatementInput, StatementTokens } from '../features';
import type { StatementPlace } from './articleEvidence';
import type { Meanings } from './propositions/meanings';
import type { Reading } from './reading';

/** Words of a text. */
export interface TextWords {
  readonly input: StatementInput;
  /** Their tokens (`tokensWithin`). */
  readonly tokens: StatementTokens;
}

/** A statement of a text. */
export interface TextStatement extends TextWords {
  /** Mentions towards which the attitude is asked; UTF-16 offsets into `input.text`. */
  readonly targets: readonly Span[];
  /** Whose statement it is, by a name that each has alone; null where that is not known. */
  readonly actor: string | null;
  /** As in `ClassifyOptions`. */
  readonly encoding?: Float32Array | undefined;
  readonly reading?: Reading | undefined;
  readonly meanings?: Meanings | undefined;
  /** What things that it speaks of were called before. */
  readonly meant: readonly TextWords[];
  /** Where it stands in the text. */
  readonly place: StatementPlace;
  /** How sure it is that somebody says this, from 0 to 1. */
  readonly confidence: number;
  /** Whether it is of interest only where it is about an issue. */
  readonly needsIssue: boolean;
}

/** The sentences of a text, in order. */
export interface TextSentences {
  readonly count: number;
  at(sentence: number): TextWords;
}
