/**
 * Pass 4, sentences. In: tokens, paragraphs and the roles of quotation marks. Out: the sentences in order; every token
 * lies in one, and none crosses a paragraph.
 *
 * “Why?” Gen. Ruiz asked. Nobody in the U.S. knew. → “Why?” Gen. Ruiz asked. | Nobody in the U.S. knew.
 */

import type { Paragraph, Sentence, Token, TokenRange } from '../document';
import { type AbbreviationKind, abbreviationKind } from '../english/text/abbreviations';
import { nameParticles, quotationVerbs, starters } from '../english/text/starters';
import { itemAt } from '../runtime/lists';
import { isLowerAt, isUpperAt } from './characters';
import { closes, opens } from './quotations';

/** What a token that may end a sentence is. */
type Stop = 'stop' | 'question' | 'ellipsis' | 'abbreviation';

/**
 * No sentence is longer, in tokens, so that later stages may look over a whole one at each of its words and stay linear. The
 * longest of 14,248 sentences of political news has 220.
 */
const LONGEST = 400;

export function readSentences(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  roles: Uint8Array,
  datelines: readonly TokenRange[] = [],
): Sentence[] {
  const sentences: Sentence[] = [];
  const opening = new Set(datelines.map((line) => line.first));
  const behind = new Map(datelines.map((line) => [line.first, line.last - 1]));
  let first = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const { end } = itemAt(paragraphs, paragraph);
    let limit = first;
    while (limit < tokens.length && (tokens[limit] as Token).start < end) limit++;
    while (first < limit) {
      const bound = boundBefore(opening, first, Math.min(limit, first + LONGEST));
      const last = noteEnd(tokens, first, bound) ?? sentenceEnd(tokens, roles, first, bound, behind.get(first));
      sentences.push({ start: itemAt(tokens, first).start, end: itemAt(tokens, last - 1).end, first, last, paragraph });
      first = last;
    }
  }
  return sentences;
}

/** A headline that was glued to the dateline behind it ends there. */
function boundBefore(opening: ReadonlySet<number>, first: number, limit: number): number {
  if (opening.size > 0) for (let at = first + 1; at < limit; at++) if (opening.has(at)) return at;
  return limit;
}

/** Tokens of an editor's note at most; own choice. */
const LONGEST_NOTE = 40;

/** "[By Ana Lund]" before a report is a sentence of its own. */
function noteEnd(tokens: readonly Token[], first: number, limit: number): number | null {
  if (tokens[first]?.text !== '[') return null;
  for (let at = first + 1; at < Math.min(limit, first + LONGEST_NOTE); at++) {
    if (tokens[at]?.text === ']') return at + 1 < limit && isUpperAt(tokens[at + 1]?.text ?? '', 0) ? at + 1 : null;
  }
  return null;
}

/** The first token after the sentence that begins at `first`; no stop before `from` ends it ("LIMA. May 3 (News) - Peru left."). */
function sentenceEnd(
  tokens: readonly Token[],
  roles: Uint8Array,
  first: number,
  limit: number,
  from: number = first,
): number {
  let index = from;
  while (index < limit) {
    let stop = stopKind(tokens[index] as Token);
    let next = index + 1;
    if (stop === undefined) {
      index = next;
      continue;
    }
    let closed = false;
    for (; next < limit; next++) {
      const further = itemAt(tokens, next).kind === 'punctuation' ? stopKind(itemAt(tokens, next)) : undefined;
      if (further !== undefined) stop = joinStops(stop, further, tokens, next);
      else if (closesAfterStop(tokens, roles, next)) closed = true;
      else break;
    }
    if (next === limit || endsBefore(tokens, roles, { stop, closed, first, index, next, limit })) return next;
    index = next;
  }
  return limit;
}

function stopKind(token: Token): Stop | undefined {
  const { text, kind } = token;
  const last = text.charCodeAt(text.length - 1);
  if (kind !== 'punctuation') return last === 46 ? 'abbreviation' : undefined;
  switch (last) {
    case 46:
      return text.length === 1 ? 'stop' : 'ellipsis';
    case 0x2026:
      return 'ellipsis';
    case 33: // !
    case 63: // ?
    case 0x203d:
    case 0x203c:
    case 0x2047:
    case 0x2048:
    case 0x2049:
    case 0xff01:
    case 0xff1f:
    case 0x61f:
      return 'question';
    case 0x3002:
    case 0xff61:
    case 0x964:
    case 0x6d4:
      return 'stop';
    default:
      return undefined;
  }
}

/** ". . ." is an ellipsis, "?!" and "etc.?" are questions. */
function joinStops(stop: Stop, further: Stop, tokens: readonly Token[], next: number): Stop {
  const apart = isApart(tokens, next);
  if (further === 'stop' && apart && stop === 'stop') return 'ellipsis';
  return stop === 'ellipsis' && further === 'stop' && apart ? 'ellipsis' : further;
}

function closesAfterStop(tokens: readonly Token[], roles: Uint8Array, index: number): boolean {
  if (roles[index] === closes) return true;
  if (roles[index] === opens) return false;
  const token = itemAt(tokens, index);
  return !isApart(tokens, index) && token.kind === 'punctuation' && '”"’\')]}»'.includes(token.text);
}

interface Candidate {
  readonly stop: Stop;
  /** A closing mark or bracket stands after the stop. */
  readonly closed: boolean;
  readonly first: number;
  /** The token that stops; `next` is the first after it and its closing marks. */
  readonly index: number;
  readonly next: number;
  readonly limit: number;
}

/** Whether the sentence ends before the token at `next`. */
function endsBefore(tokens: readonly Token[], roles: Uint8Array, candidate: Candidate): boolean {
  const { stop, closed, index, next, limit } = candidate;
  const following = itemAt(tokens, next);
  const opener = roles[next] === opens || '([{¿¡'.includes(following.text);
  const word = opener && next + 1 < limit ? itemAt(tokens, next + 1) : following;
  if (stop === 'abbreviation')
    return !isUnderSecretary(tokens, next) && abbreviationEnds(itemAt(tokens, index).text, word.text);
  if (!isApart(tokens, next) && !endsUnspaced(tokens, candidate, opener)) return false;
  if (opener) return stop !== 'ellipsis' || !startsSmall(word);
  if (following.kind === 'punctuation') return false;
  if (following.kind === 'symbol') return following.text !== '&' && following.text !== '%';
  if (isListNumber(tokens, candidate)) return false;
  if (startsSmall(following)) return stop === 'stop' && !closed && next === index + 1 && isPlainWord(tokens[index - 1]);
  return !(stop === 'question' && closed && isAttribution(tokens, next, limit));
}

/** An abbreviation ends a sentence only where a likely starter follows, and a title or an initial never does. */
function abbreviationEnds(abbreviation: string, word: string): boolean {
  const kind = kindOf(abbreviation);
  if (kind === 'title' || kind === 'number' || kind === 'initial') return false;
  return starters.has(word);
}

/** "the U.S. | Under Secretary of State", whose rank begins with a word that begins sentences. */
const isUnderSecretary = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Under' && (tokens[at + 1]?.text.startsWith('Secretar') ?? false);

function kindOf(abbreviation: string): AbbreviationKind | 'initial' | undefined {
  if (abbreviation.length === 2) return 'initial';
  const hyphen = abbreviation.lastIndexOf('-');
  return abbreviationKind(abbreviation.slice(0, -1)) ?? abbreviationKind(abbreviation.slice(hyphen + 1, -1));
}

/** No space after the stop: "it ended.The", "it ended.“We go,”" (lost in scraping), "。", or a new quotation, be its mark on the wrong side (`it ended." We go,"`). */
function endsUnspaced(tokens: readonly Token[], { index, next, limit }: Candidate, opener: boolean): boolean {
  if (itemAt(tokens, index).text.charCodeAt(0) > 0x2fff) return true;
  if (opener && (next > index + 1 || (next + 1 < limit && isApart(tokens, next + 1)))) return true;
  const before = tokens[index - 1];
  const isQuoted = opener && next + 1 < limit && !'([{'.includes(itemAt(tokens, next).text);
  const after = tokens[isQuoted ? next + 1 : next];
  return before !== undefined && isLowerAt(before.text, 0) && after?.kind === 'word' && isUpperAt(after.text, 0);
}

/** Whether a space stands before the token. */
const isApart = (tokens: readonly Token[], index: number): boolean =>
  itemAt(tokens, index - 1).end < itemAt(tokens, index).start;

/** "1. Sign the treaty." */
function isListNumber(tokens: readonly Token[], { stop, first, index, next }: Candidate): boolean {
  return stop === 'stop' && index === first + 1 && next === index + 1 && itemAt(tokens, first).kind === 'number';
}

/** Begins with a small letter or a clitic, and is no name such as "al-Rashid" or "iPhone". */
function startsSmall({ text, kind }: Token): boolean {
  if (kind !== 'word') return false;
  if (text.charCodeAt(0) === 39 || text.charCodeAt(0) === 0x2019) return true;
  return isLowerAt(text, 0) && text === text.toLowerCase();
}

// Unknown abbreviations are shorter than this; a longer small word before a stop ended its sentence, whatever case follows.
const shortestPlainWord = 4;

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length >= shortestPlainWord && isLowerAt(token.text, 0);
}

const longestAttribution = 8;

/** A name and a verb of speech: “Why?” Prime Minister Leblanc asked. “Why?” Leblanc, a former judge, wanted to know. */
function isAttribution(tokens: readonly Token[], next: number, limit: number): boolean {
  if (starters.has(itemAt(tokens, next).text)) return false;
  for (let index = next; index < Math.min(limit, next + longestAttribution); index++) {
    const token = itemAt(tokens, index);
    if (token.text === ',' && index > next) {
      const verb = behindApposition(tokens, index, limit);
      return verb > 0 && saysSo(tokens, verb);
    }
    if (token.kind !== 'word') return false;
    if (saysSo(tokens, index)) return index > next;
    if (!isUpperAt(token.text, 0) && !nameParticles.has(token.lower)) return false;
  }
  return false;
}

const saysSo = (tokens: readonly Token[], index: number): boolean => {
  const verb = tokens[index]?.lower ?? '';
  if (quotationVerbs.has(verb)) return true;
  return (verb === 'wanted' || verb === 'wants') && tokens[index + 2]?.lower === 'know';
};

/** Behind the comma that closes "Leblanc|, a former judge, |asked"; -1 where none is opened there. */
function behindApposition(tokens: readonly Token[], comma: number, limit: number): number {
  if (!articles.has(tokens[comma + 1]?.lower ?? '')) return -1;
  for (let index = comma + 2; index < Math.min(limit, comma + longestAttribution); index++) {
    const token = itemAt(tokens, index);
    if (token.text === ',') return index + 1;
    if (token.kind !== 'word') return -1;
  }
  return -1;
}
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
