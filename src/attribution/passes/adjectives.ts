/**
 * Pass 4. In: a form of "be" (or "feel", "remain", "seem") with a cue adjective. Out: attributions.
 * "Seoul is concerned that trade may suffer" → source "Seoul", cue "is concerned", content "that trade may suffer".
 */

import { type Context, word } from '../context';
import { following } from '../frames';
import { ADJECTIVES } from '../lexicon';
import { quotationAt } from '../quotes';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';

const LINKING = new Set('be feel remain seem appear become stay sound look get'.split(' '));

/** Finds adjective cues after a linking verb. */
export function adjectivePass(context: Context): Attribution[] {
  const { groups } = context;
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    for (let v = range.first; v + 1 < range.last; v++) {
      const group = groups[v]!;
      if (group.type !== 'vg' || quotationAt(context, group.first) >= 0 || group.verb!.modal) continue;
      // The tagger may have read the adjective as a participle of the verb group ("is concerned").
      const inside = ADJECTIVES.get(word(context, group.last - 1));
      const linked = LINKING.has(group.verb!.lemma) ? v + 1 : -1;
      let a = linked;
      while (a >= 0 && a < range.last && groups[a]!.type === 'adv') a++;
      const adjective = a >= 0 ? groups[a] : undefined;
      const entries =
        inside && group.verb!.passive
          ? inside
          : adjective && (adjective.type === 'adj' || adjective.type === 'vg')
            ? ADJECTIVES.get(word(context, adjective.last - 1))
            : undefined;
      if (!entries) continue;
      const cueGroup = entries === inside ? group : adjective!;
      const next = entries === inside ? v + 1 : a + 1;
      const subject = subjectLeft(context, v, range.first);
      if (!subject) continue;
      for (const entry of entries) {
        const content = following(context, entry, next, cueGroup, range.last);
        if (!content) continue;
        found.push({
          rule: 'adjective',
          sentence,
          cue: {
            first: group.first,
            last: Math.max(cueGroup.last, content.cueLast ?? 0),
            lemma: entry.lemma,
            force: entry.force,
          },
          source: subject.range,
          content: content.pieces,
          addressees: [],
          negated: group.verb!.negated || entry.force === 'refuse',
          confidence: 0.65,
        });
        break;
      }
    }
  });
  return found;
}
