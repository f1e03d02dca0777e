/**
 * Reading clauses from groups: where the subject of a verb stands and how far its noun phrase reaches, and where a clause ends.
 * All functions take group indices inside one sentence and are linear in the groups that they look at.
 */
import type { TokenRange } from '../document';
import { type Group, isPlural, singular } from '../syntax';
import { type Context, isMark, word } from './context';
import { NOUNS, VERBS, verbTakes } from './lexicon';

/** How far to look back for the comma that opens an apposition or a relative clause; own choice, no longer one was seen to pay. */
const PARENTHETICAL_LIMIT = 22;

/** Prepositions that hang a phrase on the noun before ("a spokesman for the ministry"). */
const ATTACHING = new Set(
  'of for from at in with to on by about against near between among within under behind over into like including around across outside inside'.split(
    ' ',
  ),
);

const PREPOSITION_OR_TO = (context: Context, g: number): boolean => context.groups[g]?.type === 'prep';
const isNp = (context: Context, g: number): boolean => context.groups[g]?.type === 'np';
const isPronoun = (context: Context, g: number): boolean =>
  isNp(context, g) && context.tags[context.groups[g]!.head] === 'pronoun';

/** Times look like noun groups but speak as little as adverbs ("last month", "Tuesday night"). */
export function isTime(context: Context, g: number): boolean {
  const group = context.groups[g];
  if (group?.type !== 'np') return false;
  return (
    TIME_HEADS.has(word(context, group.head)) &&
    group.last - group.first <= 4 &&
    !context.tokens[group.first]!.lower.match(/^(?:the|a|an)$/)
  );
}
const TIME_HEADS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays morning afternoon evening night week month year weekend decade day january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. spring summer fall autumn winter hour hours days weeks months years tonight'.split(
    ' ',
  ),
);

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
  let first = g;
  let moved = true;
  while (moved && first > from) {
    moved = false;
    const before = first - 1;
    // … of/for/from NP
    if (
      PREPOSITION_OR_TO(context, before) &&
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
      PREPOSITION_OR_TO(context, before) &&
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
        first = left.first;
        moved = true;
      }
    }
  }
  return { first, last: g + 1 };
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

/** What stands left of a verb as its subject. */
export interface Subject {
  /** Groups of the noun phrase, with its apposition. */
  readonly groups: TokenRange;
  /** Token range. */
  readonly range: TokenRange;
  /** True where the subject was taken over from an earlier verb ("criticised … and called"). */
  readonly shared: boolean;
}

/** A noun phrase as token range, from group range. */
export function tokensOf(context: Context, groups: TokenRange): TokenRange {
  return { first: context.groups[groups.first]!.first, last: context.groups[groups.last - 1]!.last };
}

/**
 * The subject of the verb group `v`, looked for on its left, not before group `from`.
 *
 * @example In "Hugh Hill, a doctor and a member of the board, said" the subject of "said" is all of it, closing comma included.
 */
export function subjectLeft(context: Context, v: number, from: number, depth = 0): Subject | null {
  const { groups } = context;
  let k = v - 1;
  while (
    k >= from &&
    (groups[k]!.type === 'adv' ||
      isTime(context, k) ||
      (groups[k]!.type === 'quote' && context.quotationOf[groups[k]!.first] === -1))
  )
    k--;
  // "Russia on Friday vetoed"
  if (k > from && groups[k]!.type === 'prep' && k < v - 1) k--;
  if (k < from) return null;
  const group = groups[k]!;
  if (group.type === 'wh') {
    const head = word(context, group.first);
    if (head === 'who' || head === 'which' || head === 'what') return subject(context, k, k + 1);
    return null;
  }
  if (group.type === 'that') return k - 1 >= from && isNp(context, k - 1) ? subject(context, k, k + 1) : null;
  if (group.type === 'np') {
    if (
      k - 1 >= from &&
      groups[k - 1]!.type === 'vg' &&
      groups[k - 1]!.verb!.form !== 'participle' &&
      !isPronoun(context, k)
    ) {
      // The object of another verb, unless a clause without "that" begins here: "says Europe should".
      const governs = groups[k - 1]!.verb!;
      if (governs.form === 'infinitive') return null;
    }
    let span = phraseLeft(context, k, from);
    // A phrase that hangs on a preposition with no noun before it is no subject.
    while (span.first - 1 >= from && PREPOSITION_OR_TO(context, span.first - 1)) {
      let before = span.first - 2;
      while (before > from && (groups[before]!.type === 'adv' || isTime(context, before))) before--;
      if (before >= from && isNp(context, before)) break;
      if (before >= from && groups[before]!.type === 'vg' && groups[before]!.verb!.form !== 'finite') {
        // "a poll released by X shows", "people working for X say"
        const reduced = reducedRelative(context, before, from);
        if (reduced === null) return null;
        span = { first: reduced, last: span.last };
        continue;
      }
      return null;
    }
    if (
      span.first - 1 >= from &&
      groups[span.first - 1]!.type === 'vg' &&
      groups[span.first - 1]!.verb!.form !== 'finite' &&
      groups[span.first - 1]!.verb!.form !== 'infinitive'
    ) {
      const reduced = reducedRelative(context, span.first - 1, from) ?? gerundPhrase(context, span.first - 1, from);
      if (reduced !== null) span = { first: reduced, last: span.last };
    }
    const headed = headedByCue(context, span.first, from);
    if (headed !== null) span = { first: headed, last: span.last };
    return appositionHead(context, span, from, k + 1);
  }
  if (group.type === 'vg' && (group.verb!.form === 'participle' || group.verb!.form === 'ing')) {
    const reduced = reducedRelative(context, k, from);
    return reduced === null ? null : subject(context, reduced, v);
  }
  if (group.type === 'punct' && /^[,–—)-]$|^--$/.test(context.tokens[group.first]!.text)) {
    const opened = openParenthetical(context, k, from);
    if (opened !== null) {
      let np = phraseLeft(context, opened - 1, from);
      // "Stone, 29, of Huntsville, Ala., says": a phrase that hangs on what an earlier comma closes.
      while (
        np.first - 2 > from &&
        PREPOSITION_OR_TO(context, np.first - 1) &&
        isMark(context, np.first - 2, ',') &&
        isNp(context, np.first - 3)
      )
        np = phraseLeft(context, np.first - 3, from);
      if (np.first - 1 >= from && PREPOSITION_OR_TO(context, np.first - 1)) return null;
      const whole = appositionHead(context, np, from, opened);
      return whole && subject(context, whole.groups.first, k + 1);
    }
    if (depth < 3 && group.first > 0 && word(context, group.first) === ',') {
      // "…, X, and said" or "visited Paris, met": shared subject.
      return sharedSubject(context, v, k, from, depth);
    }
    return null;
  }
  if (group.type === 'conj' && depth < 3) return sharedSubject(context, v, k, from, depth);
  return null;
}

function subject(context: Context, first: number, last: number, shared = false): Subject {
  const groups = { first, last };
  return { groups, range: tokensOf(context, groups), shared };
}

/**
 * "Iran's refusal to let jets use its airspace", "the claim that it was hit": the noun that a clause hangs on, where the phrase at
 * `g` only ends that clause.
 *
 * @returns The group where its noun phrase begins, or `null`.
 */
function headedByCue(context: Context, g: number, from: number): number | null {
  const { groups } = context;
  if (isPronoun(context, g) || (groups[g - 1]?.type !== 'vg' && groups[g - 1]?.type !== 'adj')) return null;
  let finites = 0;
  for (let j = g - 1; j > from && j > g - 14; j--) {
    const group = groups[j]!;
    if ((group.type === 'punct' && !isMark(context, j, ',')) || group.type === 'wh' || group.type === 'sub')
      return null;
    if (group.type === 'vg' && group.verb!.form === 'finite') finites++;
    const opens = group.type === 'that' || (group.type === 'vg' && group.verb!.form === 'infinitive');
    if (!opens && isMark(context, j, ',')) return null;
    if (opens && isMark(context, j - 1, ',')) {
      // "A threat by General Karimi, a commander, to close the strait"
      const opened = openParenthetical(context, j - 1, from);
      if (opened === null) return null;
      const np = phraseLeft(context, opened - 1, from);
      return NOUNS.has(singular(word(context, groups[np.first]!.head))) ? np.first : null;
    }
    if (!opens || !isNp(context, j - 1)) continue;
    if (!NOUNS.has(singular(word(context, groups[j - 1]!.head)))) {
      // "demands by the opposition that": the noun stands before its agent.
      const np = phraseLeft(context, j - 1, from);
      if (!NOUNS.has(singular(word(context, groups[np.first]!.head)))) continue;
      return finites <= 1 ? np.first : null;
    }
    if (finites > 1) return null;
    return phraseLeft(context, j - 1, from).first;
  }
  return null;
}

/** "a paper | on | ending | the conflict": the group before the preposition that governs an -ing verb. */
function gerundPhrase(context: Context, v: number, from: number): number | null {
  if (
    v - 2 < from ||
    context.groups[v]!.verb!.form !== 'ing' ||
    !PREPOSITION_OR_TO(context, v - 1) ||
    !isNp(context, v - 2)
  )
    return null;
  const np = phraseLeft(context, v - 2, from);
  return np.first - 1 >= from && PREPOSITION_OR_TO(context, np.first - 1) ? null : np.first;
}

/** "a poll | released | Monday": the noun phrase before a participle that opens no clause of its own. */
function reducedRelative(context: Context, v: number, from: number): number | null {
  if (v - 1 < from || !isNp(context, v - 1)) return null;
  const np = phraseLeft(context, v - 1, from);
  if (np.first - 1 >= from && PREPOSITION_OR_TO(context, np.first - 1)) return null;
  return np.first;
}

/**
 * "X said the pact tied Rome down and asked Y": not the nearest verb but the one that speaks goes on, where both speak in one tense.
 *
 * @returns Group of that verb; `j` where there is none.
 */
function speakerOf(context: Context, j: number, v: number, from: number): number {
  const { groups, tags } = context;
  const speaks = (g: number) => verbTakes(groups[g]!.verb!.lemma, 't', 'q');
  if (speaks(j) || !VERBS.has(groups[v]!.verb!.lemma)) return j;
  for (let i = j - 1; i >= from; i--) {
    const group = groups[i]!;
    if (group.type === 'wh' || group.type === 'sub') return j;
    if (group.type === 'vg' && group.verb!.form === 'finite' && speaks(i) && tags[group.head] === tags[groups[v]!.head])
      return i;
  }
  return j;
}

/** The verb before a conjunction or comma whose subject goes on to this one. */
function sharedSubject(context: Context, v: number, k: number, from: number, depth: number): Subject | null {
  const { groups } = context;
  if (groups[v]!.verb!.form === 'infinitive') return null;
  const form = groups[v]!.verb!.form;
  for (let j = k - 1; j >= from; j--) {
    const group = groups[j]!;
    if (group.type !== 'vg' || group.verb!.form === 'infinitive') continue;
    if (form === 'finite' && group.verb!.form !== 'finite') continue;
    if (insideQuotation(context, group) !== insideQuotation(context, groups[v]!)) continue;
    const found = subjectLeft(context, speakerOf(context, j, v, from), from, depth + 1);
    return found && { ...core(context, found), shared: true };
  }
  return null;
}

/** Without its appositions and relative clauses: what a later verb of the sentence shares. */
export function core(context: Context, found: Subject): Subject {
  const { groups } = context;
  for (let j = found.groups.first + 1; j < found.groups.last; j++) {
    if (isMark(context, j, ',') || groups[j]!.type === 'wh')
      return subject(context, found.groups.first, j, found.shared);
  }
  return found;
}

const insideQuotation = (context: Context, group: Group): number => context.quotationOf[group.first]!;

/**
 * The comma that opens what the mark at `close` closes ("Hugh Hill, a doctor, said"): an apposition, a relative clause, a participle, an age.
 *
 * @returns Its group index, or `null`.
 */
function openParenthetical(context: Context, close: number, from: number): number | null {
  const { groups, tokens } = context;
  const mark = tokens[groups[close]!.first]!.text;
  const opener = mark === ')' ? '(' : mark;
  for (let m = close - 1; m > from && m > close - PARENTHETICAL_LIMIT; m--) {
    const group = groups[m]!;
    if (group.type !== 'punct' || tokens[group.first]!.text !== opener) continue;
    const before = groups[m - 1]!;
    if (before.type !== 'np' || isTime(context, m - 1)) {
      if (mark === ')') return null;
      continue;
    }
    if (mark === ')') return m;
    const inside = groups[m + 1]!;
    if (inside.type === 'np' && isPronoun(context, m + 1)) return null;
    if (
      inside.type === 'np' ||
      inside.type === 'wh' ||
      inside.type === 'prep' ||
      inside.type === 'adj' ||
      inside.type === 'adv' ||
      (inside.type === 'vg' && inside.verb!.form !== 'finite') ||
      inside.type === 'sub' ||
      inside.type === 'conj'
    ) {
      if (inside.type === 'conj' && word(context, inside.first) !== 'or') continue;
      // An apposition inside a longer one: go on left while the phrase before is itself introduced by a comma and a name.
      return m;
    }
    return null;
  }
  return null;
}

/** Extends over "X, a doctor and …" when what was found so far is only the apposition. */
function appositionHead(context: Context, span: TokenRange, from: number, last: number): Subject | null {
  const { groups, tokens, tags } = context;
  let first = span.first;
  for (let n = 0; n < 3; n++) {
    const comma = first - 1;
    if (comma - 1 < from || !isMark(context, comma, ',') || !isNp(context, comma - 1)) break;
    const head = groups[comma - 1]!;
    const inner = groups[first]!;
    const innerTag = tags[inner.first]!;
    const headIsName = tags[head.head] === 'name';
    const apposes =
      headIsName &&
      (innerTag === 'det' ||
        innerTag === 'noun' ||
        innerTag === 'adj' ||
        innerTag === 'possessive' ||
        tokens[inner.last - 1]!.lower === '’s' ||
        (innerTag === 'num' && head.last - head.first >= 2)) &&
      !(isPlural(tokens[inner.head]!.lower) && inner.type === 'np' && groups[comma - 2]?.type !== 'conj') &&
      tags[inner.head] !== 'pronoun';
    if (!apposes) break;
    const np = phraseLeft(context, comma - 1, from);
    if (np.first - 1 >= from && PREPOSITION_OR_TO(context, np.first - 1)) break;
    if (!startsClause(context, np.first, from)) break;
    // "In Des Moines, Iowa, the candidates said": the names are a place.
    if (isMark(context, np.first - 1, ',') && np.first - 3 >= from && PREPOSITION_OR_TO(context, np.first - 3)) break;
    first = np.first;
  }
  return subject(context, first, last);
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
    } else if (appositions && isMark(context, last, ',') && last + 1 < to) {
      const end = !relatives && groups[last + 1]!.type === 'wh' ? null : appositionEnd(context, last + 1, to);
      if (end === null) break;
      last = end;
    } else break;
  }
  return { first: g, last };
}
const ATTACHING_RIGHT = new Set('of for from at with to'.split(' '));

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
