/**
 * In: a name and a colon at the start of a sentence. Out: attributions with the colon as cue.
 * "Lind on the truce: “It will hold.”", "NOURI: We never left the table.", headlines: "Merkel: No deal without Athens".
 */
import type { TokenRange } from '../../document';
import { BEHIND_SPEAKER, GENRES, LABELS } from '../../english/attribution/labels';
import { ASKERS, NO_SPEAKERS } from '../../english/grammar/turns';
import type { Phrase, Turn } from '../../grammar';
import type { Context } from '../context';
import { namesThing } from '../humans';
import { VERBS } from '../lexicon';
import { contentEnd, phraseRight, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import { contentBehind } from '../sides';
import { UNSPOKEN } from '../speech';
import type { Attribution } from '../types';
import { type Construction, firstAnswer, hasForm, isVerbGroup, type Place } from './constructions';

/** A speaker's name and what it speaks on fit into so many phrases; own choice. */
const LONGEST = 6;

/** A sentence with a colon behind its first phrases. */
interface Introduction extends Place {
  readonly colon: Phrase;
}

/** What may stand before a colon. */
export const COLON_CONSTRUCTIONS: readonly Construction<Introduction>[] = [
  {
    name: 'label-is-no-speaker',
    example: 'Update: the meeting has ended.',
    read: ({ here, colon }) => (here.opensWith(LABELS) || isHeading(here, colon.previous) ? null : undefined),
  },
  {
    name: 'count-is-no-speech',
    example: 'Lind: 547',
    read: ({ colon }) => (isCount(colon.next) ? null : undefined),
  },
  {
    name: 'remark-in-brackets',
    example: 'TURKU, May 3 (ED: clears up a name) The ferry has sailed.',
    read: ({ here, colon }) => (opensBracket(here, colon) ? null : undefined),
  },
  {
    name: 'place-before-a-headline',
    example: 'Togo: Minister Rejects Plan',
    read: ({ context, here, colon }) => (here.next === colon && opensHeadline(context, colon.next) ? null : undefined),
  },
  {
    name: 'speaker-before-colon',
    example: '<Lind> on the truce{:} [“It will not hold.”]',
    read: speakerBefore,
  },
];

/** "Analysis: …", "The memo: …", but "Lind on Monday: …" */
const isHeading = (first: Phrase, { index, lastWord }: Phrase): boolean =>
  GENRES.has(lastWord) || (index === first.index && NO_SPEAKERS.has(lastWord));

/** Finds colon introductions and speaker labels. */
export function colonPass(context: Context): Attribution[] {
  const turns = new Set(context.turns.map(({ sentence }) => sentence));
  const introductions = context.groupsOf.flatMap((range, sentence) => {
    if (turns.has(sentence)) return [];
    return openingsOf(context, range).flatMap((here) => {
      const colon = findColon(context, here, range.last);
      return colon ? [{ context, here, sentence, range, colon }] : [];
    });
  });
  return [
    ...context.turns.map((turn) => fromTurn(context, turn)),
    ...introductions.flatMap((introduction) => firstAnswer(COLON_CONSTRUCTIONS, introduction) ?? []),
  ];
}

/** The first phrase of a sentence, and that behind a semicolon before a quotation ("Lima calls home its envoy; | La Paz: “We wait”"). */
function openingsOf(context: Context, { first, last }: TokenRange): readonly Phrase[] {
  const found = context.groups.slice(first, first + 1);
  for (const here of context.groups.slice(first, last)) {
    const colon = here.is(';') && context.quotationOf[here.first] === -1 ? here.next.next : null;
    if (colon?.is(':') && colon.next.type === 'quote') found.push(here.next);
  }
  return found;
}

/** "Q: …", "TAVARES: …", "[Tavares] …": the whole paragraph is the speaker's. */
function fromTurn({ layer }: Context, { label, speech, sentence }: Turn): Attribution {
  const [asked, first, last] = [layer.tokens[label.first], layer.tokens[speech.first], layer.tokens[speech.last - 1]];
  return {
    rule: 'turn',
    sentence,
    cue: {
      first: speech.first - 1,
      last: speech.first,
      lemma: ':',
      force: ASKERS.has(asked?.lower ?? '') ? 'ask' : 'assert',
    },
    source: label,
    content: [{ start: first?.start ?? 0, end: last?.end ?? 0 }],
    addressees: [],
    negated: false,
    confidence: 0.9,
  };
}

/** The colon behind the first phrases of a sentence; null behind a verb, at the end, or inside a quotation. */
function findColon(context: Context, opening: Phrase, end: number): Phrase | null {
  for (let here = opening.next; here.index < end - 1 && here.index <= opening.index + LONGEST; here = here.next) {
    if (here.type === 'none') return null;
    if (here.is(':')) return quotationAt(context, here.first) < 0 ? here : null;
    if (isVerbGroup(here) && hasForm(here, 'finite')) return null;
  }
  return null;
}

/** "Lind: | 547": votes, and nothing else. */
const isCount = ({ text, next, sentence }: Phrase): boolean =>
  /^[\d,.]+%?$/.test(text) && (next.type === 'punct' ? next.next : next).sentence !== sentence;

/** "Togo: | Opposition Leader Accuses Army": who says it stands behind, called by an office or a body, and before the colon only where. */
function opensHeadline({ text }: Context, { type, start, end, next: verb }: Phrase): boolean {
  if (type !== 'np' || !verb.isFinite || verb.size > 1 || !TITLE_CASE.test(verb.text)) return false;
  return (
    !namesThing(text.slice(start, end).toLowerCase()) &&
    VERBS.get(verb.lemma)?.some(({ force }) => !UNSPOKEN.has(force)) === true
  );
}
const TITLE_CASE = /^\p{Lu}\p{Ll}+s$/u;

/** Does a bracket open before the colon that has not closed there? */
function opensBracket(opening: Phrase, colon: Phrase): boolean {
  let open = false;
  for (let here = opening; here.index < colon.index; here = here.next) open = here.is('(') || (open && !here.is(')'));
  return open;
}

/** "Lind on the truce: …": a name, in capitals or not; a common noun would open a list. */
function speakerBefore({ context, here, sentence, range, colon }: Introduction): Attribution | undefined {
  const speaker = phraseRight(context, here.index, colon.index);
  if (!speaker || here.type !== 'np' || context.tags[here.head] !== 'name') return undefined;
  const behind = context.groups[speaker.last];
  if (speaker.last < colon.index && behind?.type !== 'prep' && behind?.type !== 'adv') return undefined;
  const opening = colon.index + 1;
  const content = contentBehind(context, opening, contentEnd(context, opening, range.last));
  if (content.length === 0) return undefined;
  return {
    rule: 'colon',
    sentence,
    cue: { first: colon.first, last: colon.last, lemma: ':', force: 'assert' },
    source: tokensOf(context, { first: here.index, last: nameEnd(context, here, speaker.last) }),
    content,
    addressees: [],
    negated: false,
    confidence: quotationAt(context, colon.next.first) >= 0 ? 0.85 : 0.65,
  };
}

/** Number of the phrase behind the name alone, without "on the truce". */
function nameEnd({ groups }: Context, name: Phrase, last: number): number {
  const about = groups
    .slice(name.index + 1, last)
    .find((phrase) => phrase.type === 'prep' && phrase.opensWith(BEHIND_SPEAKER));
  return about?.index ?? last;
}
