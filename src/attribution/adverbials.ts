/** What may stand between a cue and its content: adverbs, times, places, asides. */
import { type Context, word } from './context';
import { isTime } from './phrases';

const ADVERBIAL = new Set(
  'in on at during after before from through via to with over by aboard outside inside'.split(' '),
);

const NONE: ReadonlySet<string> = new Set();

/**
 * Skips "Wednesday", "again", "in a statement", "at the start of their meeting".
 *
 * @param own Prepositions that the cue takes itself ("pushed back | on those claims").
 * @returns The first group from `k` on that is none of these.
 */
export function skipAdverbials(context: Context, k: number, to: number, own: ReadonlySet<string> = NONE): number {
  const { groups } = context;
  let i = k;
  while (i < to) {
    if ((groups[i]!.type === 'adv' && !saysSo(context, i, to)) || isTime(context, i)) i++;
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
      !(own.has(word(context, groups[i]!.first)) && !isTime(context, i + 1)) &&
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
    } else if (
      // "said before attending the meeting that"
      /^(?:before|after|while|upon)$/.test(word(context, groups[i]!.first)) &&
      groups[i + 1]?.verb?.form === 'ing' &&
      groups[i + 2]?.type === 'np' &&
      groups[i + 3]?.type === 'that'
    ) {
      i += 3;
    } else if (groups[i]!.type === 'prep' && i + 1 < to && groups[i + 1]!.type === 'adv') {
      i += 2;
    } else break;
  }
  return i;
}

/** "half said so in May": a word for all that was said. */
const saysSo = (context: Context, i: number, to: number): boolean =>
  word(context, context.groups[i]!.first) === 'so' &&
  (i + 1 >= to || context.groups[i + 1]!.type === 'prep' || context.groups[i + 1]!.type === 'punct');

/**
 * Skips an aside between marks ("said, among other things, that"; "said — on Twitter — that").
 *
 * @returns The group behind the aside where content follows it; otherwise `k`.
 */
export function skipAside(context: Context, k: number, to: number): number {
  const { groups, tokens } = context;
  const beforeSpeech = clauseBeforeSpeech(context, k, to);
  if (beforeSpeech !== null) return beforeSpeech;
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
      if (next?.type === 'quote') return j;
      return next?.type === 'that' || (next?.type === 'np' && groups[j + 2]?.verb?.form === 'finite') ? j + 1 : k;
    }
  }
  return k;
}

/** "said as he left the room, “…”", "said of the plan: “…”": the mark before the quotation behind a circumstance; or `null`. */
function clauseBeforeSpeech(context: Context, k: number, to: number): number | null {
  const { groups } = context;
  const opener = word(context, groups[k]?.first ?? -1);
  if (!/^(?:as|after|when|while|of|about)$/.test(opener)) return null;
  for (let j = k + 1; j + 1 < to && j < k + 14; j++) {
    if (groups[j]!.type === 'quote') return null;
    if (groups[j]!.type === 'punct') return groups[j + 1]!.type === 'quote' ? j : null;
  }
  return null;
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
