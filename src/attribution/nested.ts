/**
 * In: attributions in order of their content. Out: the same, where what is said inside what another says ends with that at the latest: "Lind, alleging
 * that [Oslo wanted [to sign]], said she would leave.", "[Oslo bombed [a camp]], Lind said."
 */
import type { Span, TextLayer } from '../document';
import type { Attribution } from './types';

/** So many attributions before one are asked; own choice, a sentence seldom nests three. */
const REACH = 6;

/** "which they plan to hold | next week": a word or two hang on either. */
const SHORT = /^ [\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+)?$/u;

export function boundNested({ text, tokens }: TextLayer, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((inner, at) => {
    const cue = inner.cue && tokens[inner.cue.first]?.start;
    if (cue === null || cue === undefined || inner.content.length !== 1) return inner;
    const [own] = inner.content as [Span];
    for (const outer of attributions.slice(Math.max(0, at - REACH), at)) {
      const around = outer.sentence === inner.sentence && outer.content.length === 1 ? outer.content[0] : undefined;
      // "in a poll", "according to Oslo" may belong to the inner one.
      const after = outer.rule === 'according-to' && (tokens[outer.cue?.first ?? 0]?.start ?? 0) > (around?.start ?? 0);
      if (!around || after || outer.rule === 'deed' || around.start > cue || own.start >= around.end || own.start < cue)
        continue;
      const isCut = own.end > around.end && !SHORT.test(text.slice(around.end, own.end));
      if (isCut) return { ...inner, content: [{ start: own.start, end: around.end }] };
    }
    return inner;
  });
}
