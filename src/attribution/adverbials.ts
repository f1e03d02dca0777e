/** What may stand between a cue and its content: adverbs, times, places, and the person spoken to. */
import type { TokenRange } from '../document';
import { type Context, word } from './context';
import type { CueEntry } from './lexicon';
import { isTime, phraseRight } from './phrases';

const ADVERBIAL = new Set(
  'in on at during after before from through via to with over by aboard outside inside'.split(' '),
);

/**
 * Skips "Wednesday", "again", "in a statement", "at the start of their meeting".
 *
 * @returns The first group from `k` on that is none of these.
 */
export function skipAdverbials(context: Context, k: number, to: number): number {
  const { groups } = context;
  let i = k;
  while (i < to) {
    if (groups[i]!.type === 'adv' || isTime(context, i)) i++;
    // "voted 61 to 36"
    else if (
      groups[i]!.type === 'np' &&
      context.tags[groups[i]!.head] === 'num' &&
      word(context, groups[i + 1]?.first ?? -1) === 'to' &&
      context.tags[groups[i + 2]?.head ?? -1] === 'num'
    )
      i += 3;
    else if (
      groups[i]!.type === 'prep' &&
      ADVERBIAL.has(word(context, groups[i]!.first)) &&
      groups[i + 1]?.type === 'np' &&
      i + 1 < to
    ) {
      let end = i + 2;
      while (
        end + 1 < to &&
        groups[end]!.type === 'prep' &&
        word(context, groups[end]!.first) === 'of' &&
        groups[end + 1]!.type === 'np'
      )
        end += 2;
      if (!settled(context, end, to)) break;
      i = end;
    } else if (groups[i]!.type === 'prep' && i + 1 < to && groups[i + 1]!.type === 'adv') {
      i += 2;
    } else break;
  }
  return i;
}

/**
 * Skips an aside between marks ("said, among other things, that"; "said — on Twitter — that").
 *
 * @returns The group behind the aside where content follows it; otherwise `k`.
 */
export function skipAside(context: Context, k: number, to: number): number {
  const { groups, tokens } = context;
  const mark = groups[k];
  if (mark?.type !== 'punct' || !/^[,—–-]$/.test(tokens[mark.first]!.text)) return k;
  const text = tokens[mark.first]!.text;
  for (let j = k + 1; j < to && j < k + 10; j++) {
    const { type, verb, first } = groups[j]!;
    // "said, if elected, she would", "said — on Twitter, as it happens — that"
    const open = text === ',' && groups[k + 1]!.type !== 'sub';
    if (type === 'quote' || (open && type === 'vg' && verb!.form === 'finite')) return k;
    if (type === 'punct' && tokens[first]!.text === text) {
      const next = groups[j + 1];
      return next?.type === 'that' || (next?.type === 'np' && groups[j + 2]?.verb?.form === 'finite') ? j + 1 : k;
    }
  }
  return k;
}

/** Does content, a mark or the sentence's end follow, and no verb that the phrase would belong to? */
function settled(context: Context, i: number, to: number): boolean {
  for (let j = i; j < to && j < i + 8; j++) {
    const { type } = context.groups[j]!;
    if (type === 'that' || type === 'quote' || type === 'punct') return true;
    if (type === 'vg') return false;
  }
  return true;
}

/**
 * The person or body spoken to, right behind the verb ("told Qin", "asked a cabinet meeting").
 *
 * @returns Groups `[first, last)`, or `null`.
 */
export function addresseeAt(context: Context, k: number, to: number, entry: CueEntry): TokenRange | null {
  const { groups, tags } = context;
  if (k >= to || groups[k]!.type !== 'np' || isTime(context, k) || !entry.frames.has('r')) return null;
  const after = groups[k + 1];
  // "told Qin she wanted" has its addressee; "said she wanted" has a subject there.
  if (after?.type === 'vg' && after.verb!.form === 'finite') return null;
  const opensContent =
    after === undefined ||
    ['that', 'quote', 'vg', 'sub', 'np', 'prep', 'conj', 'wh', 'adv', 'punct'].includes(after.type);
  if (!opensContent) return null;
  if (tags[groups[k]!.head] === 'num') return null;
  let last = k + 1;
  while (
    last + 1 < to &&
    groups[last]!.type === 'prep' &&
    /^(?:of|for|from)$/.test(word(context, groups[last]!.first)) &&
    groups[last + 1]!.type === 'np' &&
    !isTime(context, last + 1)
  )
    last += 2;
  if (
    last + 1 < to &&
    groups[last]!.type === 'conj' &&
    word(context, groups[last]!.first) === 'and' &&
    groups[last + 1]!.type === 'np' &&
    (groups[last + 2]?.type !== 'vg' || groups[last + 2]!.verb!.form === 'infinitive')
  )
    last += 2;
  return { first: k, last };
}

/**
 * The person or body that a demand is put to, which its content also begins with ("urged | the House to act"), or that is thanked.
 *
 * @returns Groups `[first, last)`, or `null`.
 */
export function addressedObject(context: Context, k: number, to: number, entry: CueEntry): TokenRange | null {
  const thanks = entry.lemma === 'thank' || entry.lemma === 'congratulate';
  if (!thanks && !entry.frames.has('o')) return null;
  const quoted = context.groups[k]?.type === 'quote' ? k + 1 : k;
  const phrase = phraseRight(context, quoted, to, false);
  if (!phrase) return null;
  let behind = phrase.last;
  while (behind < to && (context.groups[behind]!.type === 'quote' || isTime(context, behind))) behind++;
  // "urged Belgrade to “choose”"
  const marked =
    word(context, context.groups[behind]?.first ?? -1) === 'to' && context.groups[behind + 1]?.type === 'quote';
  return thanks || marked || context.groups[behind]?.verb?.form === 'infinitive' ? phrase : null;
}
