/** What every pass reads: tokens, tags, groups and, for each token, its sentence and its outermost quotation. */

import type { Quotation, Sentence, TextLayer, Token } from '../document';
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
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach((sentence, s) => {
    sentenceOf.fill(s, sentence.first, sentence.last);
  });
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const outer: (Quotation & { first: number; last: number })[] = [];
  const turns = findTurns(layer);
  let t = 0;
  for (const quotation of withTurns(layer, turns)) {
    while (t < tokens.length && itemAt(tokens, t).start < quotation.start) t++;
    const first = t;
    while (t < tokens.length && itemAt(tokens, t).end <= quotation.end) t++;
    quotationOf.fill(outer.length, first, t);
    const { start, end, inner, depth, closed, continues } = quotation;
    outer.push({ start, end, inner, depth, closed, continues, first, last: t });
  }
  return {
    text: layer.text,
    layer,
    tokens,
    tags: grammar.tags,
    groups: grammar.groups,
    groupOf: grammar.groupOf,
    sentenceOf,
    quotationOf,
    outer,
    sentences,
    groupsOf: grammar.sentenceGroups.map(({ first, last }, s) => {
      const { paragraph } = sentences[s] as Sentence;
      if (first === last || paragraph === sentences[s - 1]?.paragraph) return { first, last };
      // At the head of a text that is no interview, a name in capitals and a colon is a place.
      const headsReport = paragraph <= LAST_OF_HEAD && turns.length === 0;
      const line = layer.datelines.find((one) => one.first === sentences[s]?.first);
      if (line && line.last < (sentences[s]?.last ?? 0)) return { first: grammar.groupOf[line.last] ?? first, last };
      const opening = grammar.groups[first] as Phrase;
      const limit = (grammar.groups[last - 1] as Phrase).next;
      const isReport = (behind: Phrase) => headsReport && isReported(behind, limit);
      return { first: behindDateline(opening, limit, isReport).index, last };
    }),
    turns,
  };
}

/** Does somebody say something in these phrases, so that what stands before them is no speaker? */
function isReported(from: Phrase, limit: Phrase): boolean {
  for (let here = from; here.index < limit.index; here = here.next)
    if (here.isFinite && verbTakes(here.lemma, 'clause')) return true;
  return false;
}

/** Outermost quotations, and turns in their place where those lie inside one. */
function withTurns({ tokens, quotations }: TextLayer, turns: readonly Turn[]): Quotation[] {
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
