/** What follows a cue, by its frames: a clause, a quotation, an infinitive, a noun group, a preposition with its object. */
import type { Span } from '../document';
import type { Phrase } from '../grammar';
import { clauseEnd, finiteIn, QUESTION } from './contentEnds';
import { type Context, isMark, word } from './context';
import type { CueEntry } from './lexicon';
import { contentEnd, phraseRight } from './phrases';
import { isSpeech, isWhole, quotationAt } from './quotes';
import { contentBehind, quotationBelow } from './sides';

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
  cue: Phrase,
  to: number,
  told = false,
): Following | null {
  const here = directly(context, entry, k, cue, to, told);
  if (here) return here;
  const ahead = clauseAhead(context, entry, k, cue, to, told);
  return ahead === null ? null : directly(context, entry, ahead, cue, to, told);
}

/** How many groups may stand between a cue and its clause; own choice. */
const AHEAD = 9;

/** "admitted as a part of his plea | that", "told the crowd at a rally for veterans | that": the clause behind circumstances, or `null`. */
function clauseAhead(
  context: Context,
  { frames }: CueEntry,
  k: number,
  cue: Phrase,
  to: number,
  told: boolean,
): number | null {
  const { groups } = context;
  const first = groups[k]?.type;
  if (
    !frames.has('clause') ||
    cue.verb === null ||
    !(first === 'prep' || first === 'adv' || (told && first === 'conj'))
  )
    return null;
  for (let j = k + 1; j < to && j < k + AHEAD; j++) {
    const { type } = groups[j]!;
    if (type === 'that' || word(context, groups[j]!.first) === 'whether') return j;
    if (type !== 'np' && type !== 'prep' && type !== 'adv' && type !== 'adj' && type !== 'conj') return null;
  }
  return null;
}

/** The content that begins right at group `k`. */
function directly(
  context: Context,
  entry: CueEntry,
  k: number,
  cue: Phrase,
  to: number,
  told: boolean,
): Following | null {
  const { groups } = context;
  const stop = contentEnd(context, k, to);
  const { frames } = entry;
  if (frames.has('quotation') && (isMark(context, k, ':') || isMark(context, k, ','))) {
    // PolNeAR: a colon belongs to the cue, a comma does not.
    const colon = isMark(context, k, ':') ? { cueLast: groups[k]!.last } : {};
    if (k + 1 >= to)
      return { pieces: quotationBelow(context, context.sentenceOf[cue.first]!), confidence: 0.9, ...colon };
    const quoted = groups[k + 1]?.type === 'quote' && isSpeechAt(context, k + 1);
    if (quoted)
      return { pieces: contentBehind(context, k + 1, quoteEnd(context, k + 1, stop)), confidence: 0.9, ...colon };
    if (isMark(context, k, ':')) return { pieces: contentBehind(context, k + 1, stop), confidence: 0.7, ...colon };
  }
  if (k >= stop) return null;
  const first = groups[k]!;
  // "half said so", "Peru said no"
  if (
    frames.has('clause') &&
    first.last - first.first === 1 &&
    /^(?:so|yes|no)$/.test(word(context, first.first)) &&
    (k + 1 >= stop || groups[k + 1]!.type === 'prep' || groups[k + 1]!.type === 'punct')
  ) {
    return { pieces: contentBehind(context, k, k + 1), confidence: 0.7 };
  }
  // "half say the same of her"
  const same = word(context, first.first) === 'the' ? k + 1 : k;
  if (frames.has('clause') && same < stop && /^(?:same|opposite)$/.test(word(context, groups[same]!.last - 1))) {
    let last = same + 1;
    while (groups[last]?.type === 'prep' && groups[last + 1]?.type === 'np' && last + 1 < stop) last += 2;
    return { pieces: contentBehind(context, k, last), confidence: 0.7 };
  }
  const infinitive = first.type === 'vg' && first.verb!.form === 'infinitive';
  const clausal =
    first.type === 'that' ||
    first.type === 'quote' ||
    (frames.has('clause') && (!frames.has('object') || groups[k + 1]?.type === 'vg'));
  const end = clauseEnd(context, k, stop, cue, infinitive || !clausal);
  if (end <= k) return null;
  const all = (confidence: number): Following => ({ pieces: contentBehind(context, k, end), confidence });
  switch (first.type) {
    case 'that':
      // "questioned that ruling": it points.
      if (frames.has('object') && groups[k + 1]?.type === 'np' && !finiteIn(context, k, end)) return all(0.6);
      // "called that “preposterous”": it points.
      return frames.has('clause')
        ? all(0.9)
        : frames.has('object') && groups[k + 1]?.type === 'quote'
          ? all(0.6)
          : null;
    case 'quote':
      return frames.has('quotation') || frames.has('clause') || frames.has('object') || frames.has('infinitive')
        ? all(0.85)
        : null;
    case 'wh':
    case 'sub': {
      const opener = word(context, first.first);
      // "contradicted what he had said"
      if (opener === 'what' && frames.has('object')) return all(0.6);
      if (QUESTION.has(opener)) return frames.has('question-clause') || frames.has('clause') ? all(0.75) : null;
      return frames.has('clause') && !CIRCUMSTANCE.has(opener) && opener !== 'who' && opener !== 'which'
        ? all(0.6)
        : null;
    }
    case 'vg':
      if (first.verb!.form === 'infinitive')
        return frames.has('infinitive') || (told && frames.has('object+infinitive')) ? all(0.75) : null;
      if (first.verb!.form === 'ing')
        return frames.has('gerund') || frames.has('object') || (frames.has('clause') && finiteIn(context, k, end))
          ? all(0.6)
          : null;
      return null;
    case 'prep':
      // "responded by saying": the saying is the cue.
      if (word(context, first.first) === 'by' && groups[k + 1]?.verb?.form === 'ing') return null;
      // "asked Lind | about the plan"
      if (told && entry.prepositions.has(word(context, first.first))) return all(0.65);
      if (entry.prepositions.has(word(context, first.first)) && k + 1 < end) {
        const object = groups[k + 1]!.type === 'np' ? clauseEnd(context, k + 1, stop, cue, true) : end;
        return { pieces: contentBehind(context, k + 1, object), confidence: 0.65, cueLast: first.last };
      }
      return frames.has('clause') && finiteIn(context, k, end) ? all(0.6) : null;
    case 'np':
    case 'adj':
    case 'conj': {
      if (frames.has('clause') && finiteIn(context, k, end)) return all(groups[k + 1]?.type === 'vg' ? 0.9 : 0.75);
      if (frames.has('object')) return all(frames.has('needs-actor') ? 0.4 : 0.6);
      // "says Millennials, numbering 75 million, surpassed": a clause whose verb was not seen as such.
      if (frames.has('clause') && frames.has('quotation') && verbIn(context, k, end)) return all(0.5);
      if (frames.has('object+infinitive')) {
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

/** Is there a verb of whatever form? */
function verbIn(context: Context, i: number, end: number): boolean {
  for (let j = i + 1; j < end && j < i + 16; j++) if (context.groups[j]!.type === 'vg') return true;
  return false;
}
