/** Cues that say nothing of their own: whom a speech means, and what is said to be so once more. */
import { isBefore, type Phrase } from '../grammar';
import type { Candidate } from './candidates';
import { verbTakes } from './lexicon';

const GLOSSING: ReadonlySet<string> = new Set(['refer', 'allude', 'reference']);

/** "“…,” Lind said, | referring to the port", "but | not naming it": whom or what the speech means, where nobody is called anything by it. */
export function isGloss({ group, behind, limit }: Candidate): boolean {
  if (group.form !== 'ing') return false;
  const unnamed = group.lemma === 'name' && group.verb?.negated === true;
  if (!unnamed && !GLOSSING.has(group.lemma)) return false;
  return isBesideSpeech(group) && (unnamed || !callsIt(behind, limit));
}

/** Does a verb of speech stand before the mark or the conjunction before it? */
function isBesideSpeech({ previous }: Phrase): boolean {
  let here = previous;
  while (here.type === 'adv') here = here.previous;
  if (!here.is(',') && here.type !== 'conj') return false;
  for (let n = 0; n < SPEECH_WITHIN && here.type !== 'none' && here.type !== 'quote'; n++) {
    here = here.previous;
    if (here.isFinite) return verbTakes(here.lemma, 'quotation');
  }
  return false;
}

/** "referring to Lind | as a thief" */
function callsIt(object: Phrase, limit: Phrase): boolean {
  for (let here = object, n = 0; n < CALLED_WITHIN && isBefore(here, limit) && !here.is(','); here = here.next, n++)
    if (here.lower === 'as' || here.type === 'quote') return true;
  return false;
}

/** So many phrases before its participle a verb of speech stands, with its speaker; and so far behind it what somebody is called. Own choices. */
const SPEECH_WITHIN = 12;
const CALLED_WITHIN = 6;

/** "as it says | it is", "than they think they do": what is said was told before it. */
export function isSaidAgain({ group, behind, limit }: Candidate): boolean {
  const { previous } = group;
  if (!BEFORE_AGAIN.has(previous.previous.lower)) return false;
  const verb = behind.next;
  const short =
    behind.isPronoun && isBefore(verb, limit) && verb.isFinite && AUXILIARIES.has(verb.lemma) && verb.size <= 2;
  return short && (verb.next.type === 'punct' || !isBefore(verb.next, limit));
}
const BEFORE_AGAIN: ReadonlySet<string> = new Set(['as', 'than']);
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do', 'will', 'can']);
