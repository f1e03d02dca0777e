/** What is done by a statement: the deed that its verb is, or what its force says. */
import type { CueForce, EventType } from '../../document';
import { DECISIONS, INFINITIVE_LENDERS } from '../../english/deeds/words';
import { isBefore, NOWHERE, type Phrase } from '../../grammar';
import type { Context } from '../context';
import type { Attribution } from '../types';
import { fittingDeed } from './fit';

/** Forces that are deeds by themselves. What is only asserted, thought, wanted or feared is none. */
const EVENT_OF_FORCE: Readonly<Partial<Record<CueForce, EventType>>> = {
  demand: 'request',
  accuse: 'accuse',
  criticize: 'accuse',
  support: 'support',
  praise: 'support',
  reject: 'reject',
  refuse: 'reject',
  threaten: 'threaten',
  agree: 'agree',
  promise: 'agree',
  offer: 'agree',
};

/** Forces that deny or refuse by themselves, and are negated without any "not". */
const REFUSING: ReadonlySet<CueForce> = new Set<CueForce>(['deny', 'refuse', 'reject']);

/** The attribution with its event, if it is one. */
export function withEvent(context: Context, attribution: Attribution): Attribution {
  const event = eventOf(context, attribution);
  return event ? { ...attribution, event } : attribution;
}

function eventOf(context: Context, { cue, sentence, negated, content }: Attribution): EventType | null {
  if (!cue) return null;
  const verb = verbOf(context, cue.first, cue.last);
  const limit = context.groups[(context.groupsOf[sentence]?.last ?? 0) - 1]?.next ?? NOWHERE;
  const byForce = EVENT_OF_FORCE[cue.force] ?? null;
  if (DECISIONS.has(cue.lemma)) return decided(context, verb, limit);
  if (verb === NOWHERE) return negated && !REFUSING.has(cue.force) ? null : byForce;
  if (verb.verb?.negated) return null;
  const deed = fittingDeed({ context, verb, limit, subject: passiveObject(context, verb, content[0]?.start ?? -1) });
  return deed ? deed.event : byForce;
}

/** The first verb group of a cue; of "began to expel" what is done. */
function verbOf({ groups, groupOf }: Context, first: number, last: number): Phrase {
  let verb = NOWHERE;
  for (let here = groups[groupOf[first] ?? -1] ?? NOWHERE; here.type !== 'none' && here.first < last; here = here.next)
    if (here.type === 'vg' && (verb === NOWHERE || (here.isInfinitive && INFINITIVE_LENDERS.has(verb.lemma))))
      verb = here;
  return verb;
}

/** Of a passive what it is done to: the noun group that the content opens with. */
function passiveObject({ groups }: Context, verb: Phrase, start: number): Phrase | null {
  if (!verb.verb?.passive) return null;
  for (let here = groups[verb.index - 1] ?? NOWHERE; here.type !== 'none' && here.start >= start; here = here.previous)
    if (here.type === 'np' && here.start === start) return here;
  return verb.previous.type === 'np' ? verb.previous : null;
}

/** "decided | to expel the envoy": the deed in the infinitive. */
function decided(context: Context, verb: Phrase, limit: Phrase): EventType | null {
  let here = verb.next;
  while (isBefore(here, limit) && here.type === 'adv') here = here.next;
  return here.isInfinitive ? (fittingDeed({ context, verb: here, limit, subject: null })?.event ?? null) : null;
}
