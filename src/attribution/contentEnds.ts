/** Where content that begins behind a cue ends: at the sentence's end, or where a circumstance, an aside or another clause begins. */
import type { Phrase, Tag } from '../grammar';
import { type Context, isMark, word } from './context';
import { VERBS, verbTakes } from './lexicon';
import { isTime, phraseRight } from './phrases';
import { quotationAt } from './quotes';
import { hasFinite } from './sides';

/** "but would not say": no infinitive that goes on. */
const AUXILIARIES = new Set<Tag>(['modal', 'do', 'be', 'have']);

/** Openers of a question clause, which is content and no circumstance. */
export const QUESTION = new Set('whether if how why what who when where which'.split(' '));

/** Behind these a verb belongs to a clause inside the content. */
const JOINS = new Set(['that', 'wh', 'sub', 'conj']);

/** Subordinators that tell the circumstances of the cue rather than what was said. */
const NARROW_ENDS = new Set('when while after before as since although though despite'.split(' '));

/** "a time when": what "when" tells more of. */
const MOMENT = /^(?:times?|days?|moments?|years?|months?|weeks?|age|era|period)$/;

/** Is there a finite verb with a subject, so that a bare clause begins at `i`? One in a relative clause inside the subject does not count. */
export function finiteIn(context: Context, i: number, end: number): boolean {
  let relatives = 0;
  // "advises Lind, | is": a single comma stands between no subject and its verb.
  if (isMark(context, i + 1, ',') && context.groups[i + 2]?.verb?.form === 'finite') return false;
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

/** "a letter questioning the deal has": the participle hangs on the noun before, and the sentence's own verb follows. */
function opensReducedRelative(context: Context, cue: Phrase): boolean {
  return context.groups[context.groupOf[cue.first]! - 1]?.type === 'np';
}

/** Is "who" or "which" the subject of the verb at `g`, right behind its noun? */
function restricts(context: Context, g: number): boolean {
  const pronoun = context.groups[g - 1];
  return (
    pronoun !== undefined &&
    (pronoun.type === 'wh' || pronoun.type === 'that') &&
    context.groups[g - 2]?.type === 'np' &&
    context.groups[g]!.verb?.form === 'finite'
  );
}

/** "let foreign jets use": the verb behind "let" and its object is bare. */
const followsLet = (context: Context, j: number): boolean =>
  /^(?:let|make|help|see|watch|hear)$/.test(context.groups[j - 2]?.verb?.lemma ?? '');

/** ", while Lind said": somebody else's turn. */
function otherSpeaks(context: Context, g: number, stop: number): boolean {
  const np = phraseRight(context, g, stop, false);
  const verb = np ? context.groups[np.last]?.verb : null;
  return verb?.form === 'finite' && verbTakes(verb.lemma, 'clause');
}

/** "… and | one in four said": somebody speaks in the same tense as the cue, and the sentence is no longer the first one's. */
function takesOver(context: Context, g: number, stop: number, cue: Phrase): boolean {
  const np = phraseRight(context, g, stop, false);
  // "one in four"
  const last = np && word(context, context.groups[np.last]?.first ?? -1) === 'in' ? np.last + 2 : (np?.last ?? -1);
  const verb = last < stop ? context.groups[last] : undefined;
  if (verb?.verb?.form !== 'finite' || context.tags[verb.head] !== context.tags[cue.head]) return false;
  return verbTakes(verb.verb.lemma, 'quotation') && verbTakes(verb.verb.lemma, 'clause');
}

const isDash = (context: Context, g: number): boolean =>
  /^(?:-|–|—|--)$/.test(context.tokens[context.groups[g]!.first]!.text);

/** "- noting that", "— and arguing that": the same speaker goes on. */
function addsTo(context: Context, g: number): boolean {
  const group = context.groups[g]?.type === 'conj' ? context.groups[g + 1] : context.groups[g];
  return group?.verb?.form === 'ing' && verbTakes(group.verb.lemma, 'clause', 'quotation');
}

/** ", an official there said on Friday." at the end: somebody else tells all of it. */
function relays(context: Context, g: number, stop: number): boolean {
  const np = phraseRight(context, g, stop, false);
  if (!np) return false;
  const verb = context.groups[np.last];
  if (verb?.type !== 'vg' || verb.verb!.form !== 'finite' || stop - np.last > 7) return false;
  return VERBS.get(verb.verb!.lemma)?.some(({ frames }) => frames.has('quotation') && frames.has('clause')) ?? false;
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
function isFronted(context: Context, cue: Phrase): boolean {
  const { groups } = context;
  const g = context.groupOf[cue.first]!;
  const { first } = context.groupsOf[context.sentenceOf[cue.first]!]!;
  if (cue.verb === null) return false;
  if (cue.verb.form === 'ing' && g - first < FRONT_LIMIT && !hasFinite(context, first, g)) return true;
  for (let j = g - 1; j >= first && j > g - FRONT_LIMIT; j--) {
    const group = groups[j]!;
    if (group.type === 'vg' || group.type === 'quote') return false;
    if (group.type === 'sub')
      return (
        !QUESTION.has(word(context, group.first)) || j === first || (j === first + 1 && groups[first]!.type === 'conj')
      );
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
export function clauseEnd(context: Context, i: number, stop: number, cue: Phrase, narrow: boolean): number {
  const end = lastGroup(context, i, stop, cue, narrow);
  return narrow && context.groups[i]!.type === 'np' ? beforeTime(context, i, end) : end;
}

/** "pushed back on those claims | on Thursday": when it was said is no part of a mere noun group. */
function beforeTime(context: Context, i: number, end: number): number {
  const { groups, tags } = context;
  const day = groups[end - 1];
  if (end - 1 <= i || day === undefined) return end;
  const time = isTime(context, end - 1) || (day.type === 'adv' && WEEKDAY.test(word(context, day.first)));
  if (!time || tags[day.head] === 'clitic') return end;
  if (groups[end - 2]!.type !== 'prep') return end - 1;
  // "a sentence of | three years"
  return end - 2 > i && /^(?:on|in|during)$/.test(word(context, groups[end - 2]!.first)) ? end - 2 : end;
}
const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

function lastGroup(context: Context, i: number, stop: number, cue: Phrase, narrow: boolean): number {
  const { groups } = context;
  const around = quotationAt(context, cue.first);
  const alone = context.groupOf[cue.first] === context.groupOf[cue.head];
  const reduced = alone && cue.verb?.form === 'ing' && opensReducedRelative(context, cue) && groups[i]!.type !== 'that';
  // "voters who back the plan | say", "those who think it fair | won": the clause around goes on.
  const restricted = alone && restricts(context, context.groupOf[cue.first]!);
  const nominal = (cue.type === 'np' && cue.verb === null) || reduced || restricted;
  const opensClause = groups[i]!.type === 'that' || QUESTION.has(word(context, groups[i]!.first));
  let finites = opensClause || (restricted && !narrow) ? 1 : 0;
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
    if (group.type === 'conj' && cue.verb !== null && takesOver(context, j + 1, stop, cue)) return j;
    if (group.type === 'punct' && isDash(context, j) && addsTo(context, j + 1)) return j;
    if (word(context, group.first) === 'according' && word(context, next.first) === 'to') return j;
    if (isMark(context, j, ':') && next.type === 'quote' && groups[i]!.type !== 'quote') return j;
    if (
      narrow &&
      NARROW_ENDS.has(word(context, group.first)) &&
      group.type === 'sub' &&
      finiteIn(context, j, stop) &&
      !MOMENT.test(word(context, groups[j - 1]!.last - 1))
    )
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
        verbTakes(next.verb!.lemma, 'quotation') ||
        (verbTakes(next.verb!.lemma, 'clause') && (behind === 'that' || behind === 'quote'));
      if (speech && context.tags[next.head] === context.tags[cue.head]) return j;
    }
  }
  return stop;
}
