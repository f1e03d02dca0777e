/**
 * Pass 6. In: a name and a colon at the start of a sentence. Out: attributions with the colon as cue.
 * "Lind on the truce: “It will hold.”", "NOURI: We never left the table.", headlines: "Merkel: No deal without Athens".
 */

import type { Turn } from '../../grammar';
import { type Context, isMark, word } from '../context';
import { contentEnd, phraseRight, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import { contentBehind } from '../sides';
import type { Attribution } from '../types';

/** A speaker's name and what it speaks on fit into so many groups; own choice. */
const LONGEST = 6;
/** Labels that look like speakers. */
const LABELS = new Set(
  'note update updated correction editor related watch read more photo photos video source sources q a question answer topic subject date time where when why background opinion analysis exclusive breaking abstract text summary'.split(
    ' ',
  ),
);

/** Finds colon introductions and speaker labels. */
export function colonPass(context: Context): Attribution[] {
  const found: Attribution[] = context.turns.map((turn) => fromTurn(context, turn));
  const turns = new Set(context.turns.map(({ sentence }) => sentence));
  context.groupsOf.forEach(({ first, last }, sentence) => {
    if (turns.has(sentence)) return;
    const colon = findColon(context, first, last);
    if (colon === null || LABELS.has(word(context, context.groups[first]!.first))) return;
    const source = phraseRight(context, first, colon);
    if (!source || !isSpeaker(context, first)) return;
    const behind =
      source.last < colon &&
      context.groups[source.last]!.type !== 'prep' &&
      context.groups[source.last]!.type !== 'adv';
    if (behind) return;
    const content = contentBehind(context, colon + 1, contentEnd(context, colon + 1, last));
    if (content.length === 0) return;
    const quoted = quotationAt(context, context.groups[colon + 1]!.first) >= 0;
    found.push({
      rule: 'colon',
      sentence,
      cue: { first: context.groups[colon]!.first, last: context.groups[colon]!.last, lemma: ':', force: 'assert' },
      source: tokensOf(context, { first, last: plainEnd(context, first, source.last) }),
      content,
      addressees: [],
      negated: false,
      confidence: quoted ? 0.85 : 0.65,
    });
  });
  return found;
}

/** "Q: …", "TAVARES: …": the whole paragraph is the speaker's. */
function fromTurn(context: Context, { label, speech, sentence }: Turn): Attribution {
  const { tokens } = context;
  return {
    rule: 'turn',
    sentence,
    cue: {
      first: label.last,
      last: label.last + 1,
      lemma: ':',
      force: tokens[label.first]!.lower === 'q' ? 'ask' : 'assert',
    },
    source: label,
    content: [{ start: tokens[speech.first]!.start, end: tokens[speech.last - 1]!.end }],
    addressees: [],
    negated: false,
    confidence: 0.9,
  };
}

function findColon(context: Context, first: number, last: number): number | null {
  for (let j = first + 1; j < last - 1 && j <= first + LONGEST; j++) {
    if (isMark(context, j, ':')) return quotationAt(context, context.groups[j]!.first) < 0 ? j : null;
    if (context.groups[j]!.type === 'vg' && context.groups[j]!.verb!.form === 'finite') return null;
  }
  return null;
}

/** A name, in capitals or not; a common noun would open a list. */
function isSpeaker(context: Context, g: number): boolean {
  const group = context.groups[g]!;
  return group.type === 'np' && context.tags[group.head] === 'name';
}

/** The name alone, without "on the truce". */
function plainEnd(context: Context, first: number, last: number): number {
  for (let j = first + 1; j < last; j++)
    if (context.groups[j]!.type === 'prep' && /^(?:on|to|at|in)$/.test(word(context, context.groups[j]!.first)))
      return j;
  return last;
}
