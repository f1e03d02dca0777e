/** Whose participle it is: "polls showing", "he left, calling it a mistake", "Calling it a mistake, he left". */

import { type Context, isMark, word } from './context';
import { isTime, phraseLeft, phraseRight, tokensOf } from './phrases';
import { quotationAt } from './quotes';
import { core, type Subject, subjectLeft } from './subjects';
import type { Attribution } from './types';

/** The doer of the -ing verb at group `v`. */
export function participialSubject(
  context: Context,
  v: number,
  from: number,
  found: readonly Attribution[],
  sentence: number,
): Subject | null {
  const { groups } = context;
  const around = quotationAt(context, groups[v]!.first);
  if (v - 1 >= from && groups[v - 1]!.type === 'np' && !isTime(context, v - 1)) {
    const np = phraseLeft(context, v - 1, from);
    const before = groups[np.first - 1];
    // "with half of voters saying": an absolute clause.
    const governed = before?.type === 'vg' || (before?.type === 'prep' && word(context, before.first) !== 'with');
    if (!governed || np.first <= from) return { groups: np, range: tokensOf(context, np), shared: true };
  }
  for (let j = v - 1; j >= from; j--) {
    const group = groups[j]!;
    if (group.type !== 'vg' || group.verb!.form === 'infinitive' || quotationAt(context, group.first) !== around)
      continue;
    // "took aim at a drill that Oslo plans, warning that": who took aim, warns.
    if (isMark(context, v - 1, ',') && inRelative(context, j, from)) continue;
    const earlier = found.findLast((a) => a.sentence === sentence && a.cue?.first === group.first);
    if (earlier?.source) {
      const span = {
        first: context.groupOf[earlier.source.first]!,
        last: context.groupOf[earlier.source.last - 1]! + 1,
      };
      return { groups: span, range: earlier.source, shared: true };
    }
    const subject = subjectLeft(context, j, from);
    if (subject) return { ...subject, shared: true };
  }
  for (let j = v + 1; j < v + 24 && j < groups.length; j++) {
    if (!isMark(context, j, ',')) continue;
    const np = phraseRight(context, j + 1, Math.min(j + 14, groups.length));
    return np && core(context, { groups: np, range: tokensOf(context, np), shared: true });
  }
  return null;
}

/** Does the verb at `j` stand in a relative clause of a few words? */
function inRelative(context: Context, j: number, from: number): boolean {
  const { groups } = context;
  for (let i = j - 1; i > from && i > j - 8; i--) {
    const { type, verb } = groups[i]!;
    if (verb?.form === 'finite' || type === 'quote' || type === 'sub') return false;
    if (type === 'wh' || type === 'that') return groups[i - 1]!.type === 'np';
  }
  return false;
}
