/** The state at home in a text: that of its dateline, or the one that its lead or most of its words are about. */

import type { Draft } from '../mentions/drafts';
import type { MentionLayer } from '../mentions/findMentions';
import { gazetteer } from '../mentions/gazetteer';
import { actsNext } from '../mentions/metonyms';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';

/**
 * Where a text is at home that does not say so: where its lead has a state as subject, if no other is named more often, or the state that it
 * is mainly about. Nowhere where it comes from an organisation ("UNITED NATIONS —").
 */
export function homeOf({ scanned, all: drafts, dateline: line }: MentionLayer): string | null {
  if (line && gazetteer().phrases.match(scanned.tokens, scanned.keys, line.first, line.end)) return null;
  const main = mainState(drafts);
  if (main) return main;
  const opening = line?.end ?? 0;
  const lead = drafts.find((draft) => draft.first >= opening);
  if (!lead || lead.first > opening + 1 || lead.form !== 'state' || isPossessive(scanned.tokens[lead.last]))
    return null;
  const subject = lead.entry?.country;
  if (!subject) return null;
  const end = itemAt(scanned.layer.sentences, lead.sentence).last;
  return line || actsNext(scanned, lead.last, end) ? subject : null;
}

/** Least mentions of a state, and how many times as many as of any other, for a text to be about it. Own choices. */
const ABOUT = 4;
const OUTWEIGHS = 2;

/** The state that a text is mainly about, counted by names, seats and adjectives. */
function mainState(drafts: readonly Draft[]): string | null {
  const counts = new Map<string, number>();
  for (const { country, entry } of drafts) {
    const code = entry?.country ?? country;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= ABOUT && first[1] >= OUTWEIGHS * (second?.[1] ?? 0) ? first[0] : null;
}
