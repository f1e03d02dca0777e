/**
 * In: finite verbs and participles with a subject that no other pass knows, and deeds that the lexicon knows and that were not told by themselves ("after Chad bombed
 * Mali"). Out: who does what; whether it is told is left to the models, which ask if it takes a side on an issue. "The corps flew strike missions" →
 * source "The corps", cue "flew".
 */
import type { Span, TokenRange } from '../../document';
import { UNTOLD_VERBS } from '../../english/deeds/words';
import { isBefore, type Phrase, tokensOfPhrases } from '../../grammar';
import { tokensIn } from '../../text';
import type { Context } from '../context';
import { type FittingDeed, fittingDeed } from '../deeds/fit';
import { contentRight } from '../sides';
import { spanOf, tidy } from '../spans';
import { isSupposed } from '../suppositions';
import type { Attribution } from '../types';
import { type DeedCase, doerBefore, doerOfIng, isUnreal } from './deedDoers';
import { contentBehind, doneBy, forEachSentence, phrasesOf, sourceOf } from './deeds';

/**
 * Finds what is done by verbs of which no list says what they do.
 *
 * @param context The text as `createContext` joined it.
 * @param told The words of statements: what has any of them in it does not stand by itself, and is left out.
 */
export function openDeedPass(context: Context, told: readonly Span[]): Attribution[] {
  const deeds: Attribution[] = [];
  const taken = tokensOf(context, told);
  forEachSentence(context, (sentence) => {
    const { from, to: limit } = phrasesOf(context, sentence);
    for (let verb = from; isBefore(verb, limit); verb = verb.next) {
      if (taken[verb.head] === 1 || !isOpen(context, verb)) continue;
      const deed = openDeed({ context, verb, from, limit, sentence, found: [] });
      if (deed && !isSupposed(context, deed) && standsAlone(context, deed, taken)) deeds.push(deed);
    }
  });
  return deeds;
}

/** Which tokens stand in spans: 1 each. */
function tokensOf({ layer }: Context, spans: readonly Span[]): Uint8Array {
  const taken = new Uint8Array(layer.tokens.length);
  for (const span of spans) {
    const { first, last } = tokensIn(layer, span);
    taken.fill(1, first, last);
  }
  return taken;
}

/** Does nothing that is told stand inside of it, from the first of its words to the last? */
function standsAlone({ layer }: Context, { source, cue, content }: Attribution, taken: Uint8Array): boolean {
  const end = content.at(-1)?.end ?? 0;
  const first = Math.min(source?.first ?? 0, cue?.first ?? 0);
  for (let at = first; (layer.tokens[at]?.start ?? end) < end; at++) if (taken[at] === 1) return false;
  return true;
}

/** Does the verb tell what is done, of a kind that no row knows? */
function isOpen(context: Context, phrase: Phrase): boolean {
  if (phrase.type !== 'vg' || (!phrase.isFinite && phrase.form !== 'ing')) return false;
  return context.quotationOf[phrase.head] === -1 && !UNTOLD_VERBS.has(phrase.lemma);
}

function openDeed(asked: DeedCase): Attribution | null {
  const { context, verb } = asked;
  if (isUnreal(context, verb)) return null;
  return verb.verb?.passive ? doneOpenly(asked) : done(asked);
}

/** Who does it, and what stands behind the verb. */
function done(asked: DeedCase): Attribution | null {
  const { verb } = asked;
  const subject = verb.isFinite ? doerBefore(asked, verb) : doerOfIng(asked);
  if (!subject) return null;
  const known = fittingDeed({ ...asked, subject: subject.phrases.from });
  if (known?.event === null) return null;
  return deedOf(asked, known, subject.tokens, contentBehind(asked, asked.verb.next));
}

/** "Lind was brought into the talks by Oslo" */
function doneOpenly(asked: DeedCase): Attribution | null {
  const { context, verb } = asked;
  const told = doneBy(asked);
  if (!told) return null;
  const known = fittingDeed({ ...asked, subject: told.object.from });
  if (known?.event === null) return null;
  const rest = contentRight(context, { from: verb.next, to: told.by });
  return deedOf(asked, known, tokensOfPhrases(told.agent), [spanOf(context, tokensOfPhrases(told.object)), ...rest]);
}

function deedOf(
  { context, verb, sentence }: DeedCase,
  known: FittingDeed | null,
  source: TokenRange,
  pieces: readonly (Span | null)[],
): Attribution | null {
  const content = tidy(pieces);
  if (content.length === 0) return null;
  return {
    rule: 'open-deed',
    sentence,
    cue: { first: verb.first, last: verb.last, lemma: verb.lemma, force: 'act' },
    ...sourceOf(context, source),
    content,
    addressees: [],
    negated: false,
    confidence: OPEN,
    ...(known?.event && { event: known.event }),
  };
}

/**
 * How far it is believed that a reader would write it down. Of 0.33, 0.4 and 0.5 the one with the best triples on the half of world press that
 * was looked at, 66 texts and our own articles together (models/EXPERIMENTS.md, "Deeds of no known kind").
 */
const OPEN = 0.4;
