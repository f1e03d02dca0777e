/** Cues in the infinitive behind a verb that lends them its subject: "went on to say". */

import { addresseeAt } from './addressees';
import { skipAdverbials } from './adverbials';
import { build, type Candidate } from './candidates';
import { word } from './context';
import { following } from './frames';
import { UNSOURCED } from './passives';
import { tokensOf } from './phrases';
import { subjectLeft } from './subjects';
import type { Attribution } from './types';

/** "went on to say", "appeared to suggest": the subject is that of the verb that governs the infinitive. */
export function infinitive(candidate: Candidate): Attribution | null {
  const { context, entry, v, from, to, next, found, group } = candidate;
  const willing = context.groups[v - 1]?.type === 'adj' ? 1 : 0;
  const at = v - 1 - willing;
  const governor = context.groups[at];
  if (governor?.type !== 'vg' || at < from) return null;
  // "is quick to note": the adjective says how they speak.
  if (willing && !(governor.verb!.lemma === 'be' && MANNER.has(word(context, context.groups[v - 1]!.first))))
    return null;
  const reported = governor.verb!.passive && UNSOURCED.has(governor.verb!.lemma);
  if (!RAISING.has(governor.verb!.lemma) && !reported) return null;
  // A governor that is a cue already holds this one as its content.
  if (found.some(({ cue }) => cue?.first === governor.first)) return null;
  const subject = subjectLeft(context, at, from);
  let k = skipAdverbials(context, next, to);
  const addressee = addresseeAt(context, k, to, entry);
  if (addressee) k = skipAdverbials(context, addressee.last, to);
  const content = subject && following(context, entry, k, group, to, addressee !== null);
  if (!content) return null;
  const verb = { ...group.verb!, negated: governor.verb!.negated || group.verb!.negated };
  const whole: Candidate = { ...candidate, group: { ...group, first: governor.first, verb } };
  return build(
    whole,
    'verb-infinitive',
    content.cueLast ?? 0,
    subject.range,
    content.pieces,
    addressee ? [tokensOf(context, addressee)] : [],
    content.confidence - 0.1,
  );
}

/** Verbs that lend their subject to the infinitive behind them; own compilation from the raising verbs of Quirk et al. (1985, 16.38). */
const RAISING = new Set(
  'go continue appear seem come begin start have use tend happen proceed get manage fail be like struggle rush call try look work labour labor strive scramble dare help'.split(
    ' ',
  ),
);

/** Adjectives that tell how somebody speaks; own compilation. */
const MANNER = new Set(
  'quick careful right wrong correct eager happy glad proud free slow bold likely set first'.split(' '),
);
