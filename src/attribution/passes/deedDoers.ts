/** Who does a deed, by where its verb stands: the subject before it, or that of the clause around a participle. */
import type { TokenRange } from '../../document';
import { APPROXIMATE, ARMED, IRREALIS } from '../../english/deeds/words';
import { isBefore, type Phrase, type PhraseRange, tokensOfPhrases } from '../../grammar';
import { type Context, word } from '../context';
import { overTimes } from '../cueTimes';
import { commaBefore } from '../cursors';
import { doerOfParticiple } from '../participles';
import { subjectBefore } from '../subjects';
import type { Attribution } from '../types';

/** A verb that may be a deed. */
export interface DeedCase {
  readonly context: Context;
  readonly verb: Phrase;
  /** Where its sentence begins and ends. */
  readonly from: Phrase;
  readonly limit: Phrase;
  readonly sentence: number;
  readonly found: readonly Attribution[];
}

/** The words that name who does it. */
export interface Doer {
  readonly phrases: PhraseRange;
  readonly tokens: TokenRange;
}

export function isUnreal(context: Context, { first, head, verb }: Phrase): boolean {
  if (verb?.negated) return true;
  for (let at = first; at < head; at++) if (IRREALIS.has(word(context, at))) return true;
  return false;
}

/** The subject of a verb. Of a deed also what an adverb of number opens ("about | 400 monks"), or an adjective for an army ends. */
export function doerBefore({ context, from }: DeedCase, verb: Phrase): Doer | null {
  const subject = subjectBefore(context, verb, from);
  if (subject) return subject;
  const noun = overTimes(verb.previous, from);
  const opener = noun.previous;
  const alone = opener === from || opener.previous.type === 'punct';
  const counted = noun.type === 'np' && opener.opensWith(APPROXIMATE) && alone;
  // "The US | military": the tagger ends the noun group before it.
  const military = noun.type === 'adj' && ARMED.has(noun.lastWord) && opener.type === 'np';
  if (!counted && !military) return null;
  const phrases = { from: opener, to: noun.next };
  return { phrases, tokens: tokensOfPhrases(phrases) };
}

/** The verb group nearest before a phrase. */
export function verbBefore(phrase: Phrase, from: Phrase): Phrase | null {
  let here = phrase;
  while (isBefore(from, here)) {
    here = here.previous;
    if (here.type === 'vg') return here;
  }
  return null;
}

/** How far before a participle the one stands that it is joined to, in phrases; own choice. */
const JOIN_REACH = 12;

/**
 * Who does what a participle tells: "Oslo left the talks, | bombing Riga | and shelling its port", "Oslo answered by | bombing Riga", "By | bombing Riga,
 * Oslo hopes to win"; `null` where that is not said of what is done ("Oslo could answer by bombing Riga").
 */
export function doerOfIng(asked: DeedCase): Doer | null {
  const { previous } = asked.verb;
  if (commaBefore(asked.verb).is(',')) return participleSubject(asked);
  if (previous.lower === 'by') return previous === asked.from ? behindMeans(asked) : beforeMeans(asked);
  const joined = previous.type === 'conj' ? joinedParticiple(asked) : null;
  if (joined?.isFinite) return doerBefore(asked, joined);
  return joined && doerOfIng({ ...asked, verb: joined });
}

const participleSubject = ({ context, verb, from, found }: DeedCase): Doer | null =>
  doerOfParticiple({ context, verb, from, found });

/** ", bombing Riga and | shelling", "is bombing and | shelling": the participle before, with no other verb between. */
function joinedParticiple({ verb, from }: DeedCase): Phrase | null {
  let here = verb.previous;
  for (let n = 0; n < JOIN_REACH && isBefore(from, here); n++) {
    here = here.previous;
    if (here.type !== 'vg') continue;
    if (here.isFinite) return here.headWord.endsWith('ing') && here.next === verb.previous ? here : null;
    return here.form === 'ing' && (here.previous.is(',') || here.previous.lower === 'by') ? here : null;
  }
  return null;
}

/** "Oslo answered | by bombing" */
function beforeMeans(asked: DeedCase): Doer | null {
  const { context, verb, from } = asked;
  const governor = verbBefore(verb.previous, from);
  if (!governor?.isFinite || governor.verb?.passive || isUnreal(context, governor)) return null;
  return doerBefore(asked, governor);
}

/** "By bombing Riga, | Oslo hopes" */
function behindMeans(asked: DeedCase): Doer | null {
  const { context, verb, limit } = asked;
  let main = verb.next;
  while (isBefore(main, limit) && !main.isFinite) main = main.next;
  return main.isFinite && !isUnreal(context, main) ? participleSubject(asked) : null;
}
