/**
 * In: attributions. Out: the same without those that say again what another says: a quotation over several paragraphs may have a cue in
 * each ("Lind said: “The plan is late. ¶ “It must go,” she added."), and is one speech of one speaker.
 */
import type { Context } from './context';
import { phraseOf } from './phrases';
import type { Attribution } from './types';

/** Drops attributions whose content lies in a speech over several paragraphs that another has the whole of. */
export function withoutRepeats(context: Context, found: readonly Attribution[]): readonly Attribution[] {
  const sequels = new Set(context.outer.filter(({ continues }) => continues).map(({ start }) => start));
  if (sequels.size === 0) return found;
  const keepers = new Map<number, Attribution>();
  for (const attribution of found) {
    const last = lastStart(attribution);
    const keeper = keepers.get(last);
    if (sequels.has(last) && (!keeper || saysMore(context, attribution, keeper))) keepers.set(last, attribution);
  }
  return found.filter((attribution) => {
    const keeper = keepers.get(lastStart(attribution));
    return !keeper || keeper === attribution || !agree(context, attribution, keeper);
  });
}

const lastStart = ({ content }: Attribution): number => content.at(-1)?.start ?? -1;

/** More of the speech, or the same with a name for its speaker. */
function saysMore(context: Context, attribution: Attribution, than: Attribution): boolean {
  const more = attribution.content.length - than.content.length;
  return more > 0 || (more === 0 && isNamed(context, attribution) && !isNamed(context, than));
}

/** The group that heads the source. */
const sourceOf = (context: Context, { source }: Attribution) => source && phraseOf(context, source.first);

const isNamed = (context: Context, attribution: Attribution): boolean =>
  sourceOf(context, attribution)?.isPronoun === false;

/** May both have the same speaker? */
function agree(context: Context, a: Attribution, b: Attribution): boolean {
  if (!isNamed(context, a) || !isNamed(context, b)) return true;
  return sourceOf(context, a)?.headWord === sourceOf(context, b)?.headWord;
}
