/** What follows a cue, by its frames: a clause, a quotation, an infinitive, a noun group, a preposition with its object. */
import type { Span } from '../document';
import type { Group, Tag } from '../syntax';
import { type Context, isMark, word } from './context';
import { type CueEntry, VERBS, verbTakes } from './lexicon';
import { contentEnd, phraseRight } from './phrases';
import { isSpeech, isWhole, quotationAt } from './quotes';
import { contentBehind, hasFinite } from './sides';

export interface Following {
  readonly pieces: readonly Span[];
  /** Precision of the frame on the half of PolNeAR that the rules were written on, rounded; see `provenance` in the README. */
  readonly confidence: number;
  /** Token index to which the cue reaches when it takes its preposition or colon along. */
  readonly cueLast?: number;
}

/**
 * The content behind a cue.
 *
 * @param k The first group behind the cue, its adverbials and its addressee.
 * @param cue The verb, noun or adjective group.
 * @param told An addressee stands between ("asked Qin to reflect").
 * @param to The group where the sentence or the quotation around ends.
 */
export function following(
  context: Context,
  entry: CueEntry,
  k: number,
  cue: Group,
  to: number,
  told = false,
): Following | null {
  const { groups } = context;
  const stop = contentEnd(context, k, to);
  const { frames } = entry;
  if (frames.has('q') && (isMark(context, k, ':') || isMark(context, k, ','))) {
    const quoted = groups[k + 1]?.type === 'quote' && isSpeechAt(context, k + 1);
    // PolNeAR: a colon belongs to the cue, a comma does not.
    const colon = isMark(context, k, ':') ? { cueLast: groups[k]!.last } : {};
    if (quoted)
      return { pieces: contentBehind(context, k + 1, quoteEnd(context, k + 1, stop)), confidence: 0.9, ...colon };
    if (isMark(context, k, ':')) return { pieces: contentBehind(context, k + 1, stop), confidence: 0.7, ...colon };
  }
  if (k >= stop) return null;
  const first = groups[k]!;
  // "half said so", "Peru said no"
  if (
    frames.has('t') &&
    first.last - first.first === 1 &&
    /^(?:so|yes|no)$/.test(word(context, first.first)) &&
    (k + 1 >= stop || groups[k + 1]!.type === 'prep' || groups[k + 1]!.type === 'punct')
  ) {
    return { pieces: contentBehind(context, k, k + 1), confidence: 0.7 };
  }
  // "half say the same of her"
  if (frames.has('t') && first.type === 'np' && /^(?:same|opposite)$/.test(word(context, first.last - 1))) {
    let last = k + 1;
    while (groups[last]?.type === 'prep' && groups[last + 1]?.type === 'np' && last + 1 < stop) last += 2;
    return { pieces: contentBehind(context, k, last), confidence: 0.7 };
  }
  const infinitive = first.type === 'vg' && first.verb!.form === 'infinitive';
  const clausal =
    first.type === 'that' ||
    first.type === 'quote' ||
    (frames.has('t') && (!frames.has('n') || groups[k + 1]?.type === 'vg'));
  const end = clauseEnd(context, k, stop, cue, infinitive || !clausal);
  if (end <= k) return null;
  const all = (confidence: number): Following => ({ pieces: contentBehind(context, k, end), confidence });
  switch (first.type) {
    case 'that':
      // "called that “preposterous”": it points.
      return frames.has('t') ? all(0.9) : frames.has('n') && groups[k + 1]?.type === 'quote' ? all(0.6) : null;
    case 'quote':
      return frames.has('q') || frames.has('t') || frames.has('n') || frames.has('i') ? all(0.85) : null;
    case 'wh':
    case 'sub': {
      const opener = word(context, first.first);
      if (QUESTION.has(opener)) return frames.has('w') || frames.has('t') ? all(0.75) : null;
      return frames.has('t') && !CIRCUMSTANCE.has(opener) && opener !== 'who' && opener !== 'which' ? all(0.6) : null;
    }
    case 'vg':
      if (first.verb!.form === 'infinitive') return frames.has('i') || (told && frames.has('o')) ? all(0.75) : null;
      if (first.verb!.form === 'ing')
        return frames.has('g') || frames.has('n') || (frames.has('t') && finiteIn(context, k, end)) ? all(0.6) : null;
      return null;
    case 'prep':
      // "asked Lind | about the plan"
      if (told && entry.prepositions.has(word(context, first.first))) return all(0.65);
      if (entry.prepositions.has(word(context, first.first)) && k + 1 < end) {
        return { pieces: contentBehind(context, k + 1, end), confidence: 0.65, cueLast: first.last };
      }
      return frames.has('t') && finiteIn(context, k, end) ? all(0.6) : null;
    case 'np':
    case 'adj':
    case 'conj': {
      if (frames.has('t') && finiteIn(context, k, end)) return all(groups[k + 1]?.type === 'vg' ? 0.9 : 0.75);
      if (frames.has('n')) return all(frames.has('a') ? 0.4 : 0.6);
      // "says Millennials, numbering 75 million, surpassed": a clause whose verb was not seen as such.
      if (frames.has('t') && frames.has('q') && verbIn(context, k, end)) return all(0.5);
      if (frames.has('o')) {
        const np = phraseRight(context, k, end);
        const then = np && groups[np.last];
        if (then && then.type === 'vg' && then.verb!.form === 'infinitive') return all(0.8);
      }
      for (let j = k + 1; j < end && j < k + 8; j++)
        if (groups[j]!.type === 'prep' && entry.prepositions.has(word(context, groups[j]!.first))) return all(0.6);
      return null;
    }
    default:
      return null;
  }
}

/** "but would not say": no infinitive that goes on. */
const AUXILIARIES = new Set<Tag>(['modal', 'do', 'be', 'have']);
/** Behind these a verb belongs to a clause inside the content. */
const JOINS = new Set(['that', 'wh', 'sub', 'conj']);
/** Subordinators that tell the circumstances of the cue rather than what was said. */
const NARROW_ENDS = new Set('when while after before as since although though despite'.split(' '));
const QUESTION = new Set('whether if how why what who when where which'.split(' '));
const CIRCUMSTANCE = new Set('because after before as since while until although though unless once'.split(' '));

/** Does speech open at group `g`, and no word in scare quotes? */
export const isSpeechAt = (context: Context, g: number): boolean => {
  const q = quotationAt(context, context.groups[g]!.first);
  return q >= 0 && (isSpeech(context, q) || isWhole(context, q));
};

/** Where a quotation that opens at `g` ends: the rest of the sentence only if the sentence goes on with what was said. */
function quoteEnd(context: Context, g: number, stop: number): number {
  const { last } = context.outer[quotationAt(context, context.groups[g]!.first)]!;
  for (let j = g + 1; j < stop; j++)
    if (context.groups[j]!.first >= last)
      return isMark(context, j, ',') || context.groups[j]!.type === 'punct' ? j : stop;
  return stop;
}

/** Is there a finite verb with a subject, so that a bare clause begins at `i`? One in a relative clause inside the subject does not count. */
export function finiteIn(context: Context, i: number, end: number): boolean {
  let relatives = 0;
  for (let j = i + 1; j < end && j < i + 16; j++) {
    const { type, verb, first } = context.groups[j]!;
    if (type === 'vg' && verb!.form === 'finite' && relatives-- === 0) return true;
    if (type === 'that' || type === 'wh' || (type === 'sub' && /^(?:when|where)$/.test(word(context, first)))) {
      if (context.groups[j - 1]!.type !== 'np') return false;
      relatives++;
    } else if (type === 'sub') {
      // "the plan, while weak, was": over the aside.
      if (!isMark(context, j - 1, ',')) return false;
      while (j + 1 < end && !isMark(context, j + 1, ',')) j++;
    }
  }
  return false;
}

/** Is there a comma further on? */
function hasComma(context: Context, from: number, stop: number): boolean {
  for (let j = from; j < stop && j < from + 14; j++) if (isMark(context, j, ',')) return true;
  return false;
}

/** Does another bracket open further on? */
function hasOpening(context: Context, from: number, stop: number): boolean {
  for (let j = from; j < stop && j < from + 14; j++)
    if (isMark(context, j, '(') || isMark(context, j, ')')) return j < stop - 1;
  return true;
}

/** Is there a verb of whatever form? */
function verbIn(context: Context, i: number, end: number): boolean {
  for (let j = i + 1; j < end && j < i + 16; j++) if (context.groups[j]!.type === 'vg') return true;
  return false;
}

/** "a letter questioning the deal has": the participle hangs on the noun before, and the sentence's own verb follows. */
function opensReducedRelative(context: Context, cue: Group): boolean {
  return context.groups[context.groupOf[cue.first]! - 1]?.type === 'np';
}

/** "let foreign jets use": the verb behind "let" and its object is bare. */
const followsLet = (context: Context, j: number): boolean =>
  /^(?:let|make|help|see|watch|hear)$/.test(context.groups[j - 2]?.verb?.lemma ?? '');

/** ", while Lind said": somebody else's turn. */
function otherSpeaks(context: Context, g: number, stop: number): boolean {
  const np = phraseRight(context, g, stop, false);
  const verb = np ? context.groups[np.last]?.verb : null;
  return verb?.form === 'finite' && verbTakes(verb.lemma, 't');
}

/** ", an official there said on Friday." at the end: somebody else tells all of it. */
function relays(context: Context, g: number, stop: number): boolean {
  const np = phraseRight(context, g, stop, false);
  if (!np) return false;
  const verb = context.groups[np.last];
  if (verb?.type !== 'vg' || verb.verb!.form !== 'finite' || stop - np.last > 7) return false;
  return VERBS.get(verb.verb!.lemma)?.some(({ frames }) => frames.has('q') && frames.has('t')) ?? false;
}

/** ", a proposal that Oslo rejected": the writer's word for what was said. */
function appends(context: Context, g: number): boolean {
  const group = context.groups[g]!;
  const after = context.groups[g + 1];
  return (
    group.type === 'np' &&
    /^an?$/.test(word(context, group.first)) &&
    (after?.type === 'that' || after?.type === 'wh' || after?.verb?.form === 'participle')
  );
}

/**
 * Does the cue stand in a clause before the main one ("While she denounced it, …", "Arguing that it failed, …"), so that the main
 * clause behind a comma is no content?
 */
function isFronted(context: Context, cue: Group): boolean {
  const { groups } = context;
  const g = context.groupOf[cue.first]!;
  const { first } = context.groupsOf[context.sentenceOf[cue.first]!]!;
  if (cue.verb === null) return false;
  if (cue.verb.form === 'ing' && g - first < FRONT_LIMIT && !hasFinite(context, first, g)) return true;
  for (let j = g - 1; j >= first && j > g - FRONT_LIMIT; j--) {
    const group = groups[j]!;
    if (group.type === 'vg' || group.type === 'quote') return false;
    if (group.type === 'sub') return !QUESTION.has(word(context, group.first)) || j === first;
  }
  return false;
}
/** How far a subordinator stands before its verb at most; own choice. */
const FRONT_LIMIT = 10;

/** ", | the senator said", ", | it is": a subject and its finite verb. */
function mainClause(context: Context, g: number, stop: number): boolean {
  if (context.groups[g]?.type !== 'np') return false;
  const np = phraseRight(context, g, stop, false);
  let k = np ? np.last : g + 1;
  while (k < stop && context.groups[k]!.type === 'adv') k++;
  return context.groups[k]?.verb?.form === 'finite';
}

/** ", with the president holding talks": a circumstance of its own. */
function absolute(context: Context, i: number, stop: number): boolean {
  for (let j = i + 1; j < stop && j < i + 10; j++) {
    const { type, verb } = context.groups[j]!;
    if (type === 'vg') return verb!.form === 'ing';
    if (type === 'punct') return false;
  }
  return false;
}

/**
 * The end of the content that begins at `i`: the sentence's, or where another cue of the same subject begins (", adding that").
 *
 * @param narrow The content is a noun group or infinitive, and ends where a new clause is joined on (", but they", ", which").
 */
function clauseEnd(context: Context, i: number, stop: number, cue: Group, narrow: boolean): number {
  const { groups } = context;
  const around = quotationAt(context, cue.first);
  const reduced = cue.verb?.form === 'ing' && opensReducedRelative(context, cue) && groups[i]!.type !== 'that';
  const nominal = (cue.type === 'np' && cue.verb === null) || reduced;
  let finites = groups[i]!.type === 'that' ? 1 : 0;
  const nounOnly = groups[i]!.type === 'np' && narrow;
  const infinitive = groups[i]!.verb?.form === 'infinitive';
  const fronted = isFronted(context, cue);
  for (let j = i + 1; j + 1 < stop; j++) {
    const group = groups[j]!;
    if (nominal && group.type === 'vg' && group.verb!.form === 'finite' && !followsLet(context, j)) {
      // "the claim that it was attacked | was rejected": the sentence's own verb.
      if (finites === 0 && !JOINS.has(groups[j - 1]!.type)) return j;
      finites--;
    }
    const q = quotationAt(context, group.first);
    if (q >= 0 && q !== around) continue;
    const next = groups[j + 1]!;
    if (isMark(context, j, ';')) return j;
    if (word(context, group.first) === 'according' && word(context, next.first) === 'to') return j;
    if (isMark(context, j, ':') && next.type === 'quote' && groups[i]!.type !== 'quote') return j;
    if (narrow && NARROW_ENDS.has(word(context, group.first)) && group.type === 'sub' && finiteIn(context, j, stop))
      return j;
    if (narrow && group.type === 'punct' && /^(?:-|–|—|--|\()$/.test(context.tokens[group.first]!.text)) return j;
    // "praised the plan | during a visit", "beat the bill | by saying": circumstances of the cue.
    if (
      nounOnly &&
      group.type === 'prep' &&
      next.type === 'np' &&
      /^(?:during|despite)$/.test(word(context, group.first))
    )
      return j;
    if (nounOnly && next.verb?.form === 'ing' && /^by$/.test(word(context, group.first))) return j;
    if (narrow && next.verb?.form === 'ing' && /^(?:before|after|while|since)$/.test(word(context, group.first)))
      return j;
    // "(naturally)" at the end
    if (isMark(context, j, '(') && isMark(context, stop - 1, ')') && !hasOpening(context, j + 1, stop)) return j;
    if (isMark(context, j, ',')) {
      if ((fronted || narrow) && mainClause(context, j + 1, stop)) return j;
      if (nounOnly && next.type === 'vg' && next.verb!.form !== 'infinitive') return j;
      if (
        next.type === 'np' &&
        /^an?$/.test(word(context, next.first)) &&
        (nounOnly || (!infinitive && !hasComma(context, j + 1, stop)))
      )
        return j;
      if (groups[i]!.type !== 'that' && next.verb?.form === 'ing' && word(context, next.first) !== 'including')
        return j;
      if (word(context, next.first) === 'compared') return j;
      // ", even as the two sides signed"
      if (word(context, next.first) === 'even' && /^(?:as|though)$/.test(word(context, next.last))) return j;
      if (relays(context, j + 1, stop)) return j;
      if (/^(?:while|whereas|though|although)$/.test(word(context, next.first)) && otherSpeaks(context, j + 2, stop))
        return j;
      if (appends(context, j + 1)) return j;
      if (
        narrow &&
        next.type === 'vg' &&
        next.verb!.form === 'finite' &&
        context.groups[context.groupOf[cue.first]! - 1]?.type === 'wh'
      )
        return j;
      const after = next.type === 'conj' ? groups[j + 2] : next;
      if (
        next.type === 'vg' &&
        (word(context, next.first) === 'according' ||
          (next.verb!.form === 'ing' && (groups[j - 1]!.type === 'quote' || VERBS.has(next.verb!.lemma))))
      )
        return j;
      if (next.type === 'conj' && after?.type === 'vg' && after.verb!.form === 'finite' && VERBS.has(after.verb!.lemma))
        return j;
      if (narrow && next.type === 'prep' && word(context, next.first) === 'with' && absolute(context, j + 1, stop))
        return j;
      if (narrow && next.type === 'wh' && word(context, next.first) !== 'what') return j;
      if (narrow && (next.type === 'conj' || next.type === 'sub') && finiteIn(context, j + 1, stop)) return j;
    }
    if (narrow && group.type === 'conj' && next.type === 'vg' && next.verb!.form === 'ing' && groups[i]!.type !== 'vg')
      return j;
    if (
      group.type === 'conj' &&
      next.type === 'vg' &&
      next.verb!.form === 'finite' &&
      (context.tags[next.head] !== 'base' || AUXILIARIES.has(context.tags[next.first]!))
    ) {
      if (narrow) return j;
      const behind = groups[j + 2]?.type;
      const speech =
        verbTakes(next.verb!.lemma, 'q') ||
        (verbTakes(next.verb!.lemma, 't') && (behind === 'that' || behind === 'quote'));
      if (speech && context.tags[next.head] === context.tags[cue.head]) return j;
    }
  }
  return stop;
}
