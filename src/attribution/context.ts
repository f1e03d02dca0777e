/** What every pass reads: tokens, tags, groups and, for each token, its sentence and its outermost quotation. */

import type { Quotation, Sentence, TextLayer, Token, TokenRange } from '../document';
import { DAYS } from '../english/grammar/times';
import { behindDateline, findTurns, type GrammarLayer, type Phrase, type Tag, type Turn } from '../grammar';
import { itemAt } from '../runtime/lists';
import { verbTakes } from './lexicon';

export interface Context {
  readonly text: string;
  readonly layer: TextLayer;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly groups: readonly Phrase[];
  readonly groupOf: Int32Array;
  readonly sentenceOf: Int32Array;
  /** Index into `outer` of the outermost quotation that a token is in (marks included), or -1. */
  readonly quotationOf: Int32Array;
  readonly outer: readonly (Quotation & { readonly first: number; readonly last: number })[];
  readonly sentences: readonly Sentence[];
  /** Turns of an interview; what is said in one reads like a quotation. */
  readonly turns: readonly Turn[];
  /** Range of groups of a sentence, behind its dateline or bullet. */
  readonly groupsOf: GrammarLayer['sentenceGroups'];
}

/** The paragraphs up to this one are the head of a text: headline, byline and lead; own choice. */
const LAST_OF_HEAD = 2;

/** Joins the layers into what the passes read. */
export function createContext(layer: TextLayer, grammar: GrammarLayer): Context {
  const { tokens, sentences } = layer;
  const turns = findTurns(layer);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const outer = placeQuotations(tokens, withTurns(layer, turns), grammar, quotationOf);
  return {
    text: layer.text,
    layer,
    tokens,
    tags: grammar.tags,
    groups: grammar.groups,
    groupOf: grammar.groupOf,
    sentenceOf: numberSentences(layer),
    quotationOf,
    outer,
    sentences,
    groupsOf: behindDatelines(layer, grammar, turns.length > 0),
    turns,
  };
}

/** Index of its sentence for each token. */
function numberSentences({ tokens, sentences }: TextLayer): Int32Array {
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = itemAt(sentences, s);
    for (let i = first; i < last; i++) sentenceOf[i] = s;
  }
  return sentenceOf;
}

/** The quotations with their tokens, each of which is told in which it stands. */
function placeQuotations(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  { groups, groupOf }: GrammarLayer,
  quotationOf: Int32Array,
): Context['outer'] {
  const outer: (Quotation & TokenRange)[] = [];
  let t = 0;
  for (let q = 0; q < quotations.length; q++) {
    const { start, end, inner, depth, closed, continues } = itemAt(quotations, q);
    while (t < tokens.length && (tokens[t] as Token).start < start) t++;
    const first = t;
    // Marks that open before the verb of somebody hold no speech of their own: Oslo “strongly condemned the raid”.
    if (first < tokens.length && itemAt(groups, itemAt(groupOf, first)).last <= first) continue;
    for (; t < tokens.length && (tokens[t] as Token).end <= end; t++) quotationOf[t] = outer.length;
    outer.push({ start, end, inner, depth, closed, continues, first, last: t });
  }
  return outer;
}

/** Range of groups of each sentence, behind its dateline or bullet. */
function behindDatelines(layer: TextLayer, grammar: GrammarLayer, isInterview: boolean): TokenRange[] {
  return layer.sentences.map((_, s) => {
    const { first, last } = itemAt(grammar.sentenceGroups, s);
    return { first: first < last ? behindLine(layer, grammar, s, isInterview) : first, last };
  });
}

/** The first group of a sentence which is its own. */
function behindLine(layer: TextLayer, grammar: GrammarLayer, s: number, isInterview: boolean): number {
  const sentence = itemAt(layer.sentences, s);
  const { first, last } = itemAt(grammar.sentenceGroups, s);
  const line = layer.datelines.find((one) => one.first === sentence.first);
  if (line && line.last < sentence.last) return grammar.groupOf[line.last] ?? first;
  // Behind a headline or a remark that was glued to it a dateline opens a sentence, not a paragraph.
  if (!line && sentence.paragraph === layer.sentences[s - 1]?.paragraph) return first;
  // At the head of a text that is no interview, a name and a colon is a place.
  const headsReport = sentence.paragraph <= LAST_OF_HEAD && !isInterview;
  const limit = itemAt(grammar.groups, last - 1).next;
  const isReport = (behind: Phrase, capitals: boolean) => headsReport && isReported(behind, limit, capitals);
  return behindDateline(itemAt(grammar.groups, first), limit, isReport).index;
}

/**
 * Does somebody say something in these phrases, so that what stands before them is no speaker? Whole sentences with a day are reports too, and with
 * it behind any name ("NEW DELHI: | India on Tuesday recalled its envoy.", "New Delhi: | …"), but for what is quoted.
 */
function isReported(from: Phrase, limit: Phrase, capitals: boolean): boolean {
  let dated = false;
  let closed = false;
  for (let here = from; here.index < limit.index; here = here.next) {
    if (capitals && here.isFinite && verbTakes(here.lemma, 'clause')) return true;
    dated ||= DAYS.has(here.lastWord);
    closed = here.is('.');
  }
  return dated && closed && from.type !== 'quote' && !WE.has(from.lastWord);
}

/** Who opens what a speaker says. */
const WE: ReadonlySet<string> = new Set(['i', 'we', 'our', 'my']);

/** Outermost quotations, and turns in their place where those lie inside one. */
function withTurns({ tokens, quotations }: TextLayer, turns: readonly Turn[]): Quotation[] {
  if (turns.length === 0) return quotations.filter(({ depth }) => depth === 0);
  const spoken = turns.map(({ speech }) => {
    const span = { start: itemAt(tokens, speech.first).start, end: itemAt(tokens, speech.last - 1).end };
    return { ...span, inner: span, depth: 0, closed: true, continues: false };
  });
  const outer = quotations.filter(
    ({ depth, start, end }) => depth === 0 && !spoken.some((turn) => start < turn.end && end > turn.start),
  );
  return [...outer, ...spoken].sort((a, b) => a.start - b.start);
}

/** The lower-cased word at a token index, or '' outside the text. */
export const word = (context: Context, i: number): string => context.tokens[i]?.lower ?? '';
