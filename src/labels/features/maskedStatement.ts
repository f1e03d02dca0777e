/**
 * In: a statement. Out: its words as every feature sees them, with names masked and the target marked, each with what is
 * known of it. "Paris urged Moscow to pull back 5,000 troops", target "Moscow" → <actor> urged <target> to pull back <number> troops.
 */

import type { Span, Token } from '../../document';
import { SHORT_NAMES } from '../../english/labels/commonWords';
import type { TargetKind } from '../../english/labels/governing';
import { itemAt } from '../../runtime/lists';
import { overlap, wordOf } from '../../text';
import { commonWords } from './commonWords';
import type { StatementInput } from './input';
import { BLANK, type Mask, masksOf, NUMBER, namesTarget, SOURCE, TARGET } from './masks';
import { type StatementTokens, tokensOf } from './statementTokens';
import { targetKindOf } from './targetKind';
import { findCancelledTurns } from './turns';
import type { Vocabulary, WordInfo } from './vocabulary';

/** Words for which a negation holds. As in VADER (Hutto & Gilbert, 2014), which looks three words back. */
const NEGATION_REACH = 3;

/** The words of a statement. The arrays run in parallel. */
export interface MaskedStatement {
  readonly length: number;
  /** The words as they are read: commoner verbs for rare ones (`commonWords.ts`), and where two words cancel each other, what is left of them (`turns.ts`). */
  readonly words: readonly WordInfo[];
  /** The words as they stand; the same list where nothing is cancelled. */
  readonly printed: readonly WordInfo[];
  /** Where each word stands, in the text that was cut. */
  readonly spans: readonly Span[];
  /** 1, or −1 within reach of a negation. */
  readonly signs: Int8Array;
  /** Index of the target's mark, or −1. */
  readonly target: number;
  /** What the target is, by its words; null where there is none. */
  readonly targetIs: TargetKind | null;
  /** Index of the mark of the actor whose attitude is asked, or −1. */
  readonly source: number;
  /** What was masked, in order of the text. */
  readonly masks: readonly Mask[];
  /** The mean vector of its words, once it has been asked for (`poolEvenly`). */
  readonly kept: { mean: Float32Array | null };
}

/** Reads a statement into words. `cut` may be given where the text has been cut already. */
export function maskStatement(
  input: StatementInput,
  vocabulary: Vocabulary,
  cut: StatementTokens = tokensOf(input.text),
): MaskedStatement {
  const { tokens, first, last, offset } = cut;
  const masks = masksOf(input, offset);
  const words: WordInfo[] = [];
  const spans: Span[] = [];
  let target = -1;
  let source = -1;
  let next = 0;
  for (let t = first; t < last; t++) {
    const token = itemAt(tokens, t);
    while (next < masks.length && itemAt(masks, next).end <= token.start) next++;
    const mask = masks[next];
    if (mask && overlap(token, mask)) {
      // One mark stands for the whole name, however many words it has.
      if (spans[spans.length - 1] === mask) continue;
      if (mask.mark === TARGET && target < 0) target = words.length;
      if (mask.mark === SOURCE && source < 0) source = words.length;
      words.push(vocabulary.lookup(mask.mark));
      spans.push(mask);
    } else {
      for (const word of wordsFor(token, vocabulary)) {
        words.push(word);
        spans.push(token);
      }
    }
  }
  const read = cancelTurns(readCommon(words, vocabulary), vocabulary);
  return {
    length: words.length,
    words: read,
    printed: words,
    spans,
    signs: negationSigns(read),
    target,
    targetIs: targetKindOf(input),
    source,
    masks,
    kept: { mean: null },
  };
}

/** What is read for a token: itself, a mark for a number, and the words that a short name stands for ("TPP"). */
function wordsFor(token: Token, vocabulary: Vocabulary): readonly WordInfo[] {
  if (token.kind === 'number') return [vocabulary.lookup(NUMBER)];
  const long = vocabulary.readsCommon ? SHORT_NAMES.get(token.text) : undefined;
  return long ? long.split(' ').map(vocabulary.lookup) : [infoOf(token, vocabulary)];
}

/** What a vocabulary knows of a word, kept with it: to look it up anew each time took a thirtieth of an analysis. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly info: WordInfo;
}

function infoOf(token: Token, vocabulary: Vocabulary): WordInfo {
  const word = wordOf(token);
  const known = word.features as Known | undefined;
  if (known?.vocabulary === vocabulary) return known.info;
  const info = vocabulary.lookup(token.lower);
  word.features = { vocabulary, info } satisfies Known;
  return info;
}

/**
 * Masks a target in a statement that has been masked without one, as `maskStatement` would: half the time.
 *
 * @param plain The statement without target and actor.
 * @param input The same, with the target.
 * @param vocabulary @param cut What it was masked with.
 */
export function maskTarget(
  plain: MaskedStatement,
  input: StatementInput & { readonly target: Span },
  vocabulary: Vocabulary,
  cut: StatementTokens,
): MaskedStatement {
  const span = { start: input.target.start + cut.offset, end: input.target.end + cut.offset };
  // A name that is cut by the target is a name no more.
  const cutsName = plain.masks.some(
    (mask) => overlap(mask, span) && (mask.start !== span.start || mask.end !== span.end),
  );
  if (cutsName) return maskStatement(input, vocabulary, cut);
  const targetName = input.text.slice(input.target.start, input.target.end);
  const mark = vocabulary.lookup(TARGET);
  const words: WordInfo[] = [];
  const spans: Span[] = [];
  let target = -1;
  let next = 0;
  let last: Span | null = null;
  let negates = false;
  for (let i = 0; i < plain.length; i++) {
    const own = itemAt(plain.spans, i);
    while (next < plain.masks.length && itemAt(plain.masks, next).end <= own.start) next++;
    const name = plain.masks[next] === own ? itemAt(plain.masks, next).name : null;
    const marked = overlap(own, span) ? span : name !== null && namesTarget(name, targetName) ? own : null;
    if (marked) {
      // What the target covers negates no more.
      if (itemAt(plain.printed, i).negates) negates = true;
      if (marked === last) continue;
      if (target < 0) target = words.length;
      last = marked;
    }
    words.push(marked ? mark : itemAt(plain.printed, i));
    spans.push(marked ?? own);
  }
  const { length } = words;
  const same = length === plain.length && !negates && plain.words === plain.printed;
  const signs = same ? plain.signs : negationSigns(words);
  const targetIs = targetKindOf(input);
  return {
    ...{ length, words, printed: words, spans, signs, target, targetIs, source: -1, masks: plain.masks },
    kept: { mean: null },
  };
}

/** A statement with its words as they stand: what it says to somebody is learned and asked of those. */
export function asPrinted(statement: MaskedStatement): MaskedStatement {
  const { words, printed } = statement;
  return words === printed
    ? statement
    : { ...statement, words: printed, signs: negationSigns(printed), kept: { mean: null } };
}

/** The same statement as one without a target. */
export function withoutTarget(statement: MaskedStatement): MaskedStatement {
  return statement.target < 0 ? statement : { ...statement, target: -1 };
}

/** The same statement with one word blanked: it keeps its place, but means nothing and negates nothing. */
export function blank(statement: MaskedStatement, index: number, vocabulary: Vocabulary): MaskedStatement {
  const printed = statement.printed.with(index, vocabulary.lookup(BLANK));
  const words = statement.words === statement.printed ? printed : cancelTurns(printed, vocabulary);
  return { ...statement, words, printed, signs: negationSigns(words), kept: { mean: null } };
}

/** The same statement with actor and target exchanged; it must have both. */
export function exchanged(statement: MaskedStatement, vocabulary: Vocabulary): MaskedStatement {
  const { source, target } = statement;
  const words = statement.words.with(source, vocabulary.lookup(TARGET)).with(target, vocabulary.lookup(SOURCE));
  return { ...statement, words, printed: words, source: target, target: source };
}

/** Whether a statement has an actor and a target. */
export function isDirected({ source, target }: MaskedStatement): boolean {
  return source >= 0 && target >= 0;
}

/** The words with commoner verbs for rare ones; the same list where there are none. */
function readCommon(printed: readonly WordInfo[], vocabulary: Vocabulary): readonly WordInfo[] {
  const common = vocabulary.readsCommon ? commonWords(printed) : [];
  if (common.length === 0) return printed;
  const words = printed.slice();
  for (const { at, reads } of common) words[at] = vocabulary.lookup(reads);
  return words;
}

/** The words as they are read; the same list where no turns cancel each other. */
function cancelTurns(printed: readonly WordInfo[], vocabulary: Vocabulary): readonly WordInfo[] {
  const turns = findCancelledTurns(printed);
  if (turns.length === 0) return printed;
  const words = printed.slice();
  for (const { row, first, second, joined } of turns) {
    const read = vocabulary.lookup(row.reads);
    const nothing = vocabulary.lookup(BLANK);
    words[first] = row.readsFor === 'first' ? read : nothing;
    words[second] = row.readsFor === 'first' ? nothing : read;
    // "warned | against | ending it"
    for (let at = first + 1; at < second; at++) if (itemAt(words, at).word === 'against') words[at] = nothing;
    if (joined >= 0) words[joined] = itemAt(words, second);
  }
  return words;
}

function negationSigns(words: readonly WordInfo[]): Int8Array {
  const signs = new Int8Array(words.length).fill(1);
  let until = -1;
  for (let i = 0; i < words.length; i++) {
    if (i <= until) signs[i] = -1;
    if (itemAt(words, i).negates) until = i + NEGATION_REACH;
  }
  return signs;
}
