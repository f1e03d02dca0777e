/**
 * Noun phrases over several groups: "a spokesman for the ministry", "Oslo and Riga", "Hugh Hill, a doctor".
 * All functions take group indices inside one sentence and are linear in the groups that they look at.
 */
import type { TokenRange } from '../document';
import { type Context, isMark, word } from './context';

/** Prepositions that hang a phrase on the noun before ("a spokesman for the ministry"). */
const ATTACHING = new Set(
  'of for from at in with to on by about against near between among within under behind over into like including around across outside inside'.split(
    ' ',
  ),
);

export const isPreposition = (context: Context, g: number): boolean => context.groups[g]?.type === 'prep';
export const isNp = (context: Context, g: number): boolean => context.groups[g]?.type === 'np';
export const isPronoun = (context: Context, g: number): boolean =>
  isNp(context, g) && context.tags[context.groups[g]!.head] === 'pronoun';

/** Times look like noun groups but speak as little as adverbs ("last month", "Tuesday night"). */
export const isTime = (context: Context, g: number): boolean => context.groups[g]?.isTime ?? false;

/**
 * The noun phrase that ends with group `g`, to its full extent on the left: attached prepositional phrases, conjuncts, appositions.
 *
 * @returns Groups `[first, last)`.
 */
export function phraseLeft(
  context: Context,
  g: number,
  from: number,
  options: { conjuncts: boolean } = { conjuncts: true },
): TokenRange {
  // "Cummings (D-Md.)": the phrase before the bracket.
  let first = isMark(context, g, ')') ? (bracketed(context, g, from) ?? g) : g;
  let moved = true;
  while (moved && first > from) {
    moved = false;
    const before = first - 1;
    // … of/for/from NP
    if (
      isPreposition(context, before) &&
      ATTACHING.has(word(context, context.groups[before]!.first)) &&
      before - 1 >= from &&
      isNp(context, before - 1) &&
      !isTime(context, before - 1)
    ) {
      // "visited Paris on Monday": a phrase after a verb's object hangs on the verb as likely; the caller's clause check decides.
      first = before - 1;
      moved = true;
      continue;
    }
    // NP familiar with NP
    if (
      isPreposition(context, before) &&
      context.groups[before - 1]?.type === 'adj' &&
      before - 2 >= from &&
      isNp(context, before - 2)
    ) {
      first = before - 2;
      moved = true;
      continue;
    }
    // NP and NP
    if (
      options.conjuncts &&
      context.groups[before]?.type === 'conj' &&
      word(context, context.groups[before]!.first) !== 'but' &&
      before - 1 >= from &&
      isNp(context, before - 1) &&
      !isTime(context, before - 1)
    ) {
      const left = phraseLeft(context, before - 1, from, { conjuncts: false });
      if (startsClause(context, left.first, from) && !isPronoun(context, first)) {
        first = listLeft(context, left.first, from);
        moved = true;
      }
    }
  }
  return { first, last: g + 1 };
}

/** "Friends, | lobbyists and foes": the groups before that a list goes on to on the left. */
function listLeft(context: Context, first: number, from: number): number {
  let start = first;
  while (
    start - 2 >= from &&
    isMark(context, start - 1, ',') &&
    isNp(context, start - 2) &&
    !isPronoun(context, start - 2) &&
    !isTime(context, start - 2) &&
    context.groups[start]!.last - context.groups[start]!.first <= 3 &&
    (start - 2 === from || isMark(context, start - 3, ',') || startsClause(context, start - 2, from))
  )
    start -= 2;
  return start;
}

/** The noun group before the bracket that group `close` closes, or `null`. */
export function bracketed(context: Context, close: number, from: number): number | null {
  for (let j = close - 1; j > from && j > close - 8; j--)
    if (isMark(context, j, '(')) return isNp(context, j - 1) ? j - 1 : null;
  return null;
}

/** May a subject stand here: at the start, after a conjunction, a mark, a subordinator? */
export function startsClause(context: Context, g: number, from: number): boolean {
  if (g <= from) return true;
  const before = context.groups[g - 1]!;
  return (
    before.type === 'punct' ||
    before.type === 'quote' ||
    before.type === 'conj' ||
    before.type === 'sub' ||
    before.type === 'that' ||
    before.type === 'adv' ||
    isTime(context, g - 1)
  );
}

/** A noun phrase as token range, from group range. */
export function tokensOf(context: Context, groups: TokenRange): TokenRange {
  return { first: context.groups[groups.first]!.first, last: context.groups[groups.last - 1]!.last };
}

/**
 * The noun phrase that begins at group `g`, to its full extent on the right: "said Hugh Hill, a doctor and member of the board, in".
 *
 * @param appositions Whether what follows between commas may belong to it.
 * @param relatives Whether a relative clause may be among it.
 * @returns Groups `[first, last)`, or `null` where none begins here.
 */
export function phraseRight(
  context: Context,
  g: number,
  to: number,
  appositions = true,
  relatives = true,
): TokenRange | null {
  const { groups } = context;
  if (g >= to || !isNp(context, g) || isTime(context, g)) return null;
  let last = g + 1;
  if (isPronoun(context, g)) return { first: g, last };
  while (last < to) {
    const group = groups[last]!;
    if (
      group.type === 'prep' &&
      ATTACHING_RIGHT.has(word(context, group.first)) &&
      last + 1 < to &&
      isNp(context, last + 1) &&
      !isTime(context, last + 1)
    )
      last += 2;
    else if (
      group.type === 'conj' &&
      word(context, group.first) === 'and' &&
      last + 1 < to &&
      isNp(context, last + 1) &&
      (groups[last + 2]?.type !== 'vg' || groups[last + 2]!.verb!.form === 'infinitive')
    )
      last += 2;
    else if (isMark(context, last, '(')) {
      let close = last + 1;
      while (close < to && close < last + 8 && !isMark(context, close, ')')) close++;
      if (!isMark(context, close, ')')) break;
      last = close + 1;
    } else if (appositions && relatives && restricts(context, last)) {
      // "a supporter who runs the account", "a report released by the office on Monday"
      last = clauseRight(context, last + 1, to);
    } else if (appositions && isMark(context, last, ',') && placeGoesOn(context, last, to)) {
      // "in Alexandria, Va.", "31, of Tujunga"
      last += isPreposition(context, last + 1) ? 3 : 2;
    } else if (appositions && isMark(context, last, ',') && last + 1 < to) {
      const end = !relatives && groups[last + 1]!.type === 'wh' ? null : appositionEnd(context, last + 1, to);
      if (end === null) break;
      last = end;
    } else break;
  }
  return { first: g, last };
}
/** "who" or a participle right behind a noun. */
const restricts = (context: Context, g: number): boolean =>
  word(context, context.groups[g]!.first) === 'who' || context.groups[g]!.verb?.form === 'participle';

/** Where the clause that goes on at group `g` ends: at the next mark. */
function clauseRight(context: Context, g: number, to: number): number {
  let end = g;
  while (end < to && context.groups[end]!.type !== 'punct' && context.groups[end]!.type !== 'quote') end++;
  return end;
}

/** Behind the comma at `g`: the state that a town lies in, or "of" and a town behind an age. */
function placeGoesOn(context: Context, g: number, to: number): boolean {
  const { groups, tags } = context;
  const next = groups[g + 1];
  const closed = (k: number) => k >= to || groups[k]!.type === 'punct' || groups[k]!.type === 'quote';
  if (g + 1 >= to || !next) return false;
  if (next.type === 'np')
    return (
      next.last - next.first <= 2 &&
      tags[next.head] === 'name' &&
      tags[groups[g - 1]!.head] === 'name' &&
      isPreposition(context, g - 2) &&
      closed(g + 2)
    );
  return /^(?:of|from)$/.test(word(context, next.first)) && tags[groups[g - 1]!.head] === 'num' && isNp(context, g + 2);
}

const ATTACHING_RIGHT = new Set('of for from at with to'.split(' '));

/** "Senator Scott, Republican of Ohio" */
const PARTISAN = /^(?:republican|democrat|independent|conservative|socialist)$/;

/** Where an apposition or relative clause that begins at `g` ends (before its closing comma or the sentence's end). */
function appositionEnd(context: Context, g: number, to: number): number | null {
  const { groups, tags } = context;
  const group = groups[g]!;
  const opens =
    group.type === 'wh' ||
    (group.type === 'np' &&
      !isPronoun(context, g) &&
      !isTime(context, g) &&
      (tags[group.first] === 'det' ||
        tags[group.first] === 'noun' ||
        tags[group.first] === 'possessive' ||
        tags[group.first] === 'adj' ||
        tags[group.head] !== 'name' ||
        tags[groups[g - 2]?.head ?? 0] === 'noun' ||
        PARTISAN.test(word(context, group.head)) ||
        tags[group.first] === 'num'));
  if (!opens) return null;
  let end = g;
  while (
    end < to &&
    !isMark(context, end, ',') &&
    !isMark(context, end, '.') &&
    !isMark(context, end, ':') &&
    groups[end]!.type !== 'quote' &&
    !isMark(context, end, ';')
  ) {
    end++;
  }
  return end;
}

/** Index after the last group of the sentence that is not its closing punctuation. */
export function contentEnd(context: Context, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (isMark(context, end - 1, '.') ||
      isMark(context, end - 1, '?') ||
      isMark(context, end - 1, '!') ||
      isMark(context, end - 1, ';') ||
      isMark(context, end - 1, ':'))
  )
    end--;
  return end;
}
