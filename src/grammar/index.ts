/** In: the text layer. Out: word classes and groups. A shallow reader: no tree, linear time. */
import type { TextLayer } from '../document';
import { TITLES } from '../english/grammar/decisiveWords';
import { groupSentence } from './groups';
import { linkPhrases, type ReadPhrase } from './phrase';
import { NO_WORD } from './readings';
import type { TextFacts } from './sentenceFacts';
import { tagSentence } from './tags';
import type { GrammarLayer, Tag } from './types';
import { factsOf, isUnknown, NO_FACTS, type WordFacts } from './wordFacts';

export { nounBeforeBracket } from './brackets';
export { finiteBefore } from './clauseSteps';
export { subjectOf } from './clauseSubjects';
export {
  isRelativeVerb,
  opensAbsolute,
  opensBareClause,
  opensMainClause,
  opensPlainClause,
  verbOfMainClause,
} from './clauses';
export { behindDateline, isDash } from './datelines';
export { type Clause, clausesAround } from './finiteClauses';
export { isPlural, PAST_LIKE_BASE, singular, verbForm, wordClasses } from './morphology';
export {
  EXTENSIONS,
  LEFT_EXTENSIONS,
  nounPhraseFrom,
  nounPhraseTo,
} from './nounPhrases';
export { openingMark, withApposedName } from './parentheticals';
export { beginningAt, NOWHERE, widened } from './phrase';
export { beforeClosingMarks, hasFiniteVerb, isBefore, isFrom, tokensOfPhrases } from './ranges';
export { antecedentBefore, antecedentOfClause, beforeOrigin, inShortRelativeClause } from './relativeClauses';
export { AUXILIARY, CLAUSE_OPENERS, FINITE, OPERATORS } from './tagSets';
export { openSentence } from './tags';
export { isPast, isPresent } from './tense';
export { findTurns, type Turn } from './turns';
export type { GrammarLayer, Phrase, PhraseRange, PhraseType, Tag } from './types';
export type { WordCase } from './wordCase';

/**
 * Tags every token and groups the tokens of every sentence.
 *
 * @param layer What `readText` returned.
 * @returns Tags and groups; `groups` cover all tokens in order but marks around a verb; their offsets are UTF-16 offsets into `layer.text`.
 *
 * @example
 * readGrammar(readText('Paris has warned that talks may fail.')).groups.map((g) => g.type)
 * // [ 'np', 'vg', 'that', 'np', 'vg', 'punct' ]
 */
export function readGrammar(layer: TextLayer): GrammarLayer {
  const { tokens } = layer;
  const tags: Tag[] = new Array(tokens.length);
  const groups: ReadPhrase[] = [];
  const groupOf = new Int32Array(tokens.length);
  const facts = factsOfText(layer);
  const sentenceGroups = layer.sentences.map((sentence, s) => {
    const first = groups.length;
    tagSentence(tokens, sentence, tags, facts);
    groupSentence(tokens, tags, sentence, groups);
    for (let g = first; g < groups.length; g++) (groups[g] as ReadPhrase).sentence = s;
    return { first, last: groups.length };
  });
  for (let g = 0; g < groups.length; g++) {
    const { first } = groups[g] as ReadPhrase;
    // Marks around a verb, which no group has, go with the one before.
    const until = groups[g + 1]?.first ?? tokens.length;
    for (let i = first; i < until; i++) groupOf[i] = g;
  }
  linkPhrases(groups, tokens, tags);
  return { tags, groups, groupOf, sentenceGroups };
}

/** What the whole text tells of its words. */
export function factsOfText(layer: TextLayer): TextFacts {
  const marks = new Set<number>();
  for (const { start, inner } of layer.quotations) marks.add(start).add(inner.end);
  const words = layer.tokens.map(factsOf);
  return { words, names: capitalisedInside(layer, words), marks };
}

/**
 * Words that stand with a capital inside a sentence, or last in a name, and never small: names also where they open one ("Trump senior
 * adviser", "Brown" behind "Jerry Brown").
 */
function capitalisedInside({ tokens, sentences }: TextLayer, words: readonly WordFacts[]): Set<string> {
  const capital = new Set<string>();
  for (const { first, last } of sentences) {
    for (let i = first + 1; i < last; i++) {
      const { kind, text, lower } = tokens[i] ?? NO_WORD;
      if (kind !== 'word' || text === lower) continue;
      const before = tokens[i - 1] ?? NO_WORD;
      const isInside = i >= first + 2 && before.kind === 'word' && before.text === before.lower;
      if (isInside || endsName(words, i, before.lower)) capital.add(lower);
    }
  }
  if (capital.size > 0)
    for (const { kind, text, lower } of tokens) if (text === lower && kind === 'word') capital.delete(lower);
  return capital;
}

/** "Jerry | Brown", "Mr. | Brown": behind a capital that no other word has, and before none. */
function endsName(words: readonly WordFacts[], i: number, before: string): boolean {
  const facts = words[i - 1] ?? NO_FACTS;
  const opensName = TITLES.has(before) || (facts.capital && isUnknown(facts) && !facts.closed);
  return opensName && words[i + 1]?.capital !== true;
}
