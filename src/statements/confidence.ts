/**
 * In: a draft. Out: how probable it is that somebody who fills in the table by hand would write this row, a statement, and of this actor.
 *
 * What the rules say of themselves was settled on single attributions of American politics, of which the annotators leave out many that are sound. So it is
 * scaled anew on whole articles that were read by hand (Platt 1999: a logistic regression), beside who the actor is, which rule found it and how long it is.
 */
import type { Span } from '../document';
import { isSpace } from '../text';
import { confidenceWeights } from './data/confidenceWeights';
import type { StatementDraft } from './identify';

/** What is asked of a draft. */
export interface ConfidenceEvidence {
  readonly logOdds: number;
  readonly actor: string;
  readonly rule: string;
  readonly words: string;
}

type Believed = Pick<StatementDraft, 'confidence' | 'actor' | 'rule' | 'content'>;

/** Rules are never surer of themselves than that, either way. */
const SUREST = 0.97;
/** Contents of more words are as long as each other. */
const LONG = 64;
const DIGITS = 1000;

/**
 * @param text The whole text.
 * @param draft A statement of it.
 * @returns From 0 to 1, to three digits.
 */
export function confidenceOf(text: string, draft: Believed): number {
  const { logOdds, actor, rule, words: length } = confidenceEvidence(text, draft);
  const { shift, slope, actors, rules, words } = confidenceWeights;
  const sum = shift + slope * logOdds + (actors[actor] ?? 0) + (rules[rule] ?? 0) + (words[length] ?? 0);
  return Math.round(DIGITS / (1 + Math.exp(-sum))) / DIGITS;
}

/** @param text The whole text. */
export function confidenceEvidence(text: string, { confidence, actor, rule, content }: Believed): ConfidenceEvidence {
  const odds = Math.min(SUREST, Math.max(1 - SUREST, confidence));
  const count = content.reduce((sum, piece) => sum + wordsIn(text, piece), 0);
  const words = Math.min(LONG, 2 ** Math.floor(Math.log2(Math.max(1, count))));
  return { logOdds: Math.log(odds / (1 - odds)), actor: actor?.kind ?? 'none', rule, words: String(words) };
}

/** Stretches without a space of any kind. */
function wordsIn(text: string, { start, end }: Span): number {
  let count = 0;
  let isBehindSpace = true;
  for (let at = start; at < end; at++) {
    const isBlank = isSpace(text.charCodeAt(at));
    if (isBehindSpace && !isBlank) count++;
    isBehindSpace = isBlank;
  }
  return count;
}
