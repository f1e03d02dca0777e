/** Where the subject of a verb stands, how far it reaches, and which verb lends it to another. */
import type { TokenRange } from '../document';
import { type Phrase, singular } from '../grammar';
import { type Context, isMark, word } from './context';
import { NOUNS, VERBS, verbTakes } from './lexicon';
import { appositionHead, openParenthetical } from './parentheticals';
import { isNp, isPreposition, isPronoun, isTime, phraseLeft, tokensOf } from './phrases';
import { isSpeech, quotationAt } from './quotes';

/** What stands left of a verb as its subject. */
export interface Subject {
  /** Groups of the noun phrase, with its apposition. */
  readonly groups: TokenRange;
  /** Token range. */
  readonly range: TokenRange;
  /** True where the subject was taken over from an earlier verb ("criticised … and called"). */
  readonly shared: boolean;
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
  // "the hacker known as “Ghost,” | said": the comma stands inside the mark.
  const marked = groups[k]!.type === 'quote' && isMark(context, k - 1, ',') && !spoken(context, groups[k]!.first);
  if (marked) {
    const headed = beforeParenthetical(context, k - 1, from);
    if (headed) return subject(context, headed.first, headed.last === k ? k + 1 : headed.last);
    return headed === null && depth < 3 ? sharedSubject(context, v, k - 1, from, depth) : null;
  }
  const group = groups[k]!;
  if (group.type === 'wh') {
    const head = word(context, group.first);
    if (head === 'who' || head === 'which' || head === 'what') return subject(context, k, k + 1);
    return null;
  }
  if (group.type === 'that') return k - 1 >= from && isNp(context, k - 1) ? subject(context, k, k + 1) : null;
  if (group.type === 'np') {
    const last = k + 1;
    // "Cruz himself said", "they all say"
    if (EMPHATIC.test(word(context, group.first)) && k - 1 >= from && isNp(context, k - 1)) k--;
    if (
      k - 1 >= from &&
      groups[k - 1]!.type === 'vg' &&
      groups[k - 1]!.verb!.form !== 'participle' &&
      !isPronoun(context, k)
    ) {
      // The object of another verb, unless a clause without "that" begins here: "says Europe should".
      const headed = relativeHead(context, k - 1, from);
      if (headed !== null) return subject(context, headed, last);
      if (groups[k - 1]!.verb!.form === 'infinitive') return null;
    }
    let span = phraseLeft(context, k, from);
    // A phrase that hangs on a preposition with no noun before it is no subject.
    while (span.first - 1 >= from && isPreposition(context, span.first - 1)) {
      let before = span.first - 2;
      while (before > from && (groups[before]!.type === 'adv' || isTime(context, before))) before--;
      if (before >= from && isNp(context, before)) break;
      // "Alice Poe, 50, of Houston | learned"
      if (
        isMark(context, before, ',') &&
        before - 3 >= from &&
        context.tags[groups[before - 1]!.head] === 'num' &&
        isMark(context, before - 2, ',') &&
        isNp(context, before - 3)
      )
        return subject(context, phraseLeft(context, before - 3, from).first, last);
      // "as Joel Tan of the board observed": a clause that was read as a phrase.
      const nonfinite = before >= from && groups[before]!.type === 'vg' && groups[before]!.verb!.form !== 'finite';
      if (
        groups[v]!.verb!.form === 'finite' &&
        verbTakes(groups[v]!.verb!.lemma, 'clause') &&
        !nonfinite &&
        OPENS_CLAUSE.test(word(context, groups[span.first - 1]!.first))
      )
        return subject(context, span.first, last);
      if (before >= from && groups[before]!.type === 'vg' && groups[before]!.verb!.form !== 'finite') {
        // "a poll released by X shows", "people working for X say"
        const reduced = reducedRelative(context, before, from);
        if (reduced === null) return relative(context, before, from, last);
        span = { first: reduced, last: span.last };
        continue;
      }
      return relative(context, before, from, last);
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
    const whole = appositionHead(context, span, from, last);
    return subject(context, whole.first, whole.last);
  }
  if (group.type === 'vg') {
    const reduced =
      group.verb!.form === 'participle' || group.verb!.form === 'ing' ? reducedRelative(context, k, from) : null;
    return reduced === null ? relative(context, k, from, v) : subject(context, reduced, v);
  }
  if (group.type === 'punct' && /^[,–—)-]$|^--$/.test(context.tokens[group.first]!.text)) {
    const headed = beforeParenthetical(context, k, from);
    if (headed) return subject(context, headed.first, headed.last);
    if (headed === undefined) return null;
    if (depth < 3 && group.first > 0 && word(context, group.first) === ',') {
      // "…, X, and said" or "visited Paris, met": shared subject.
      return sharedSubject(context, v, k, from, depth);
    }
    return null;
  }
  if (group.type === 'conj' && depth < 3) return sharedSubject(context, v, k, from, depth);
  return null;
}

/** Does the mark close speech, and no name in quotation marks? */
function spoken(context: Context, mark: number): boolean {
  const q = quotationAt(context, mark);
  return q < 0 || isSpeech(context, q);
}

/** Prepositions that are subordinators before a clause. */
const OPENS_CLAUSE = /^(?:as|after|before|since|until)$/;

const EMPHATIC = /^(?:himself|herself|itself|themselves|all|both)$/;

/** "officials who have been briefed | said": the head of the relative clause whose last verb is at `v`. */
function relative(context: Context, v: number, from: number, last: number): Subject | null {
  const headed = v >= from && context.groups[v]!.type === 'vg' ? relativeHead(context, v, from) : null;
  return headed === null ? null : subject(context, headed, last);
}

/** How many groups a relative clause without commas may have; own choice. */
const RELATIVE_LIMIT = 16;

/**
 * The noun phrase before "who", "which" or "that", where the group at `v` is the last verb of the clause that it opens.
 *
 * @returns Its first group, or `null`.
 */
function relativeHead(context: Context, v: number, from: number): number | null {
  const { groups } = context;
  let finites = 0;
  for (let j = v; j > from && j > v - RELATIVE_LIMIT; j--) {
    const group = groups[j]!;
    if (group.type === 'vg' && group.verb!.form === 'finite') finites++;
    if (group.type === 'quote' || group.type === 'sub' || group.type === 'punct') return null;
    if (group.type !== 'wh' && group.type !== 'that') continue;
    // "Another who worships here and who knew him said"
    if (groups[j - 1]!.type === 'conj' && finites === 1) {
      finites = 0;
      continue;
    }
    if (finites !== 1 || !isNp(context, j - 1) || isTime(context, j - 1)) return null;
    const opensClause = groups[j + 1]!.type === 'np' && group.type === 'that';
    if (opensClause || !/^(?:who|which|that)$/.test(word(context, group.first))) return null;
    const np = phraseLeft(context, j - 1, from);
    const before = groups[np.first - 1];
    if (np.first > from && (before!.type === 'vg' || before!.type === 'prep')) return null;
    return np.first;
  }
  return null;
}

/**
 * The noun phrase that the parenthetical closed at group `k` belongs to, with it: "Hugh Hill, a doctor,". Circumstances between commas
 * ("Clinton, in her campaigning,") are left out.
 *
 * @returns Groups; `null` where nothing was opened, `undefined` where what was opened belongs to no subject.
 */
function beforeParenthetical(context: Context, k: number, from: number): TokenRange | null | undefined {
  const { groups } = context;
  let opened = openParenthetical(context, k, from);
  if (opened === null) return null;
  // Commas inside longer parentheticals: "Shelby, the Republican who heads the committee, which oversees it, said".
  for (let n = 0; opened !== null && n < 4; n++) {
    let np = phraseLeft(context, opened - 1, from);
    // "Stone, 29, of Huntsville, Ala., says": a phrase that hangs on what an earlier comma closes.
    while (
      np.first - 2 > from &&
      isPreposition(context, np.first - 1) &&
      isMark(context, np.first - 2, ',') &&
      isNp(context, np.first - 3)
    )
      np = phraseLeft(context, np.first - 3, from);
    const before = np.first - 1 >= from ? groups[np.first - 1]! : null;
    const inner = before && (before.type === 'prep' || before.type === 'wh' || before.type === 'vg');
    if (!inner && word(context, groups[np.first]!.first) !== 'whose') {
      const whole = appositionHead(context, np, from, opened);
      const inside = groups[opened + 1]!;
      const circumstance =
        (inside.type === 'prep' && !/^(?:of|from)$/.test(word(context, inside.first))) ||
        inside.type === 'adv' ||
        inside.verb?.form === 'ing';
      return { first: whole.first, last: circumstance && whole.last === opened ? opened : k + 1 };
    }
    opened = openParenthetical(context, opened, from);
  }
  return undefined;
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
    !isPreposition(context, v - 1) ||
    !isNp(context, v - 2)
  )
    return null;
  const np = phraseLeft(context, v - 2, from);
  return np.first - 1 >= from && isPreposition(context, np.first - 1) ? null : np.first;
}

/** "a poll | released | Monday": the noun phrase before a participle that opens no clause of its own. */
function reducedRelative(context: Context, v: number, from: number): number | null {
  if (v - 1 < from || !isNp(context, v - 1)) return null;
  const np = phraseLeft(context, v - 1, from);
  if (np.first - 1 >= from && isPreposition(context, np.first - 1)) return null;
  return np.first;
}

/**
 * "X said the pact tied Rome down and asked Y": not the nearest verb but the one that speaks goes on, where both speak in one tense.
 *
 * @returns Phrase of that verb; `j` where there is none.
 */
function speakerOf(context: Context, j: number, v: number, from: number): number {
  const { groups, tags } = context;
  const speaks = (g: number) => verbTakes(groups[g]!.verb!.lemma, 'clause', 'quotation');
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

const insideQuotation = (context: Context, group: Phrase): number => context.quotationOf[group.first]!;
