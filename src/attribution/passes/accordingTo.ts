/**
 * Pass 2. In: "according to" and what means the same. Out: attributions of the clause around it.
 * "Talks failed, according to two officials." → content "Talks failed", cue "according to", source "two officials".
 */

import type { Span, TokenRange } from '../../document';
import { singular } from '../../grammar';
import { append } from '../../lists';
import { type Context, isMark, word } from '../context';
import { namesPeople } from '../humans';
import { contentEnd, isTime, phraseRight, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import { contentBehind, hasFinite } from '../sides';
import { tidy } from '../spans';
import type { Attribution } from '../types';

/** Finds "according to X", "per X", "to X," and "in the words of X", before, behind or inside its clause. */
export function accordingToPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    for (let g = range.first; g + 1 < range.last; g++) {
      const view = viewer(context, g);
      const length = view ? 1 : phraseLength(context, g);
      if (length === 0) continue;
      const attribution = read(context, sentence, range.first, range.last, g, length, view);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

/** Papers that speak by themselves: "In a poll, most preferred neutrality". */
const SURVEYS = new Set('poll survey study'.split(' '));

/** "in Moscow's eyes", "in her view" */
const VIEWS = new Set('eye view opinion word judgment judgement estimation reading telling account'.split(' '));

/** The possessor in "in Moscow's eyes", as tokens, or `null`. */
function viewer(context: Context, g: number): TokenRange | null {
  const np = context.groups[g + 1];
  if (
    word(context, context.groups[g]!.first) !== 'in' ||
    np?.type !== 'np' ||
    !VIEWS.has(singular(word(context, np.head)))
  )
    return null;
  if (context.tags[np.first] === 'possessive') return { first: np.first, last: np.first + 1 };
  for (let i = np.first + 1; i < np.head; i++)
    if (context.tags[i] === 'clitic') return { first: np.first, last: i + 1 };
  return null;
}

/** "To many, | …", "To the Baltic states, | …": somebody to whom it seems so, and a comma right behind. */
function beholder(context: Context, g: number): boolean {
  const np = context.groups[g];
  if (np?.type !== 'np' || isTime(context, g)) return false;
  const last =
    context.groups[g + 2]?.type === 'np' && word(context, context.groups[g + 1]!.first) === 'of' ? g + 3 : g + 1;
  if (!isMark(context, last, ',')) return false;
  const named = context.tags[np.head] === 'name' || context.tags[np.head] === 'pronoun';
  return named || namesPeople(context.text.slice(np.start, context.groups[last - 1]!.end));
}

/** How many groups the cue takes; 0 where there is none. */
function phraseLength(context: Context, g: number): number {
  const { first } = context.groups[g]!;
  if (word(context, first) === 'according' && word(context, first + 1) === 'to') return 2;
  if (word(context, first) === 'per' && isMark(context, g - 1, ',')) return 1;
  const opens = context.sentences[context.sentenceOf[first]!]!.first === first;
  const head = context.groups[g + 1]?.head ?? first;
  if (
    word(context, first) === 'in' &&
    context.groups[g + 1]?.type === 'np' &&
    SURVEYS.has(singular(word(context, head))) &&
    // "rose in the polls" tells of the vote.
    !(word(context, head) === 'polls' && context.groups[g + 1]!.last - context.groups[g + 1]!.first <= 2)
  )
    return 1;
  if (opens && word(context, first) === 'to' && beholder(context, g + 1)) return 1;
  return 0;
}

function read(
  context: Context,
  sentence: number,
  first: number,
  last: number,
  g: number,
  length: number,
  view: TokenRange | null,
): Attribution | null {
  const { groups } = context;
  let to = last;
  const q = quotationAt(context, groups[g]!.first);
  if (q >= 0) return null;
  const opens = view !== null || g === first || (g === first + 1 && groups[first]!.type === 'conj');
  const source = phraseRight(context, g + length, to, !opens);
  if (!source) return null;
  to = contentEnd(context, source.last, last);
  const pieces: Span[] = [];
  if (opens) {
    // "According to X, the talks failed."
    const comma = nextComma(context, source.last, to);
    if (comma === null) return null;
    append(pieces, contentBehind(context, comma + 1, to));
  } else {
    let edge = g;
    if (isMark(context, edge - 1, ',')) edge--;
    const start = clauseStart(context, first, edge);
    const before = contentBehind(context, start, edge);
    append(pieces, before);
    // "X's book, according to its publisher, draws": the clause goes on.
    if (isMark(context, source.last, ',') && !hasFinite(context, start, edge) && source.last + 1 < to)
      append(pieces, contentBehind(context, source.last + 1, to));
  }
  if (pieces.length === 0) return null;
  return {
    rule: 'according-to',
    sentence,
    cue: {
      first: groups[g]!.first,
      last: groups[g]!.first + length,
      lemma: view ? 'in the view of' : length === 1 ? word(context, groups[g]!.first) : 'according to',
      force: 'assert',
    },
    source: view ?? tokensOf(context, source),
    content: tidy(pieces),
    addressees: [],
    negated: false,
    confidence: 0.85,
  };
}

function nextComma(context: Context, from: number, to: number): number | null {
  for (let j = from; j < to; j++) if (isMark(context, j, ',')) return j;
  return null;
}

/** The whole sentence, or what follows its last semicolon. */
function clauseStart(context: Context, first: number, edge: number): number {
  for (let j = edge - 1; j > first; j--) if (isMark(context, j, ';')) return j + 1;
  return first;
}
