/**
 * In: "according to" and what means the same. Out: attributions of the clause around it.
 * "Talks failed, according to two officials." → content "Talks failed", cue "according to", source "two officials".
 */
import type { Span, TokenRange } from '../../document';
import { ELECTIONS, MEASURES, SURVEYS, TELLING, VIEWS } from '../../english/attribution/views';
import { OCCUPATIONS } from '../../english/grammar/decisiveWords';
import { isFrom, OPERATORS, type Phrase, singular } from '../../grammar';
import { type Context, word } from '../context';
import { nounPhraseStart, phraseAt, tokensOfPhrases, withNamedHead } from '../cursors';
import { namesPeople } from '../humans';
import { verbTakes } from '../lexicon';
import { contentEnd, isTime, phraseRight, tokensOf } from '../phrases';
import { contentBehind, hasFinite } from '../sides';
import { tidy } from '../spans';
import type { Attribution } from '../types';
import { type Construction, headWord, isBehind, type Place, readPlaces } from './constructions';

/** The words of a cue, and whose view it is where they name it themselves ("in Moscow's eyes"). */
interface View {
  /** Number of phrases that the cue takes; its source stands behind. */
  readonly length: number;
  readonly lemma: string;
  readonly source: TokenRange | null;
}

/** What means "according to", before, behind or inside its clause. */
export const ACCORDING_TO_CONSTRUCTIONS: readonly Construction<Place>[] = [
  {
    name: 'in-somebodys-view',
    example: '{In} <Moscow’s> eyes, [the pact is dead].',
    read: (place) => around(place, inView(place)),
  },
  {
    name: 'in-the-view-of-somebody',
    example: '{In the view of} <the Foreign Ministry>, [the pact is dead].',
    read: (place) => around(place, isInViewOf(place) ? { length: 3, lemma: 'in the view of', source: null } : null),
  },
  {
    name: 'according-to-whom',
    example: 'He met <Brandt>, {according to} whom [the pact is dead].',
    read: (place) =>
      isAccordingTo(place) && word(place.context, place.here.first + 2) === 'whom' ? ofWhom(place) : undefined,
  },
  {
    name: 'according-to',
    example: '[Talks failed], {according to} <two officials>.',
    read: (place) => around(place, isAccordingTo(place) ? { length: 2, lemma: 'according to', source: null } : null),
  },
  {
    name: 'as-told-by-somebody',
    example: '[The bridge is safe], {as reported by} <Radio Sol>.',
    read: (place) => around(place, isToldBy(place) ? { length: 3, lemma: 'according to', source: null } : null),
  },
  {
    name: 'per-somebody',
    example: '[The bridge is safe], {per} <Radio Sol>.',
    read: (place) => around(place, place.here.lower === 'per' && place.here.previous.is(',') ? byItself(place) : null),
  },
  {
    name: 'in-a-survey',
    example: '[The premier was ahead] {in} <a recent survey>.',
    read: (place) => around(place, isInSurvey(place) ? byItself(place) : null),
  },
  {
    name: 'to-somebody-it-seems',
    example: '{To} <many>, [the bridge is a scar].',
    read: (place) => around(place, isBeheld(place) ? byItself(place) : null),
  },
];

/** The words that one of them opens with. */
const OPENERS: ReadonlySet<string> = new Set(['according', 'as', 'in', 'per', 'to']);

/** Finds "according to X", "as told by X", "per X", "to X," and "in the words of X". */
export const accordingToPass = (context: Context): Attribution[] =>
  readPlaces(context, (phrase) => phrase.opensWith(OPENERS), ACCORDING_TO_CONSTRUCTIONS);

const byItself = ({ here }: Place): View => ({ length: 1, lemma: here.lower, source: null });

const isAccordingTo = ({ context, here }: Place): boolean =>
  here.lower === 'according' && word(context, here.first + 1) === 'to' && !isMeasured(here.next);

/** "according | to | their interests", "to | plan": of nobody who is named ("according to Lind's plan"). */
function isMeasured(to: Phrase): boolean {
  const noun = to.next;
  if (to.lower !== 'to' || noun.type !== 'np' || !MEASURES.has(singular(noun.headWord))) return false;
  return noun.firstTag === 'possessive' || noun.size === 1;
}

/** "Brandt, | according to whom | the pact is dead" */
function ofWhom({ context, here, sentence, range }: Place): Attribution | null {
  const noun = here.previous.is(',') ? here.previous.previous : here.previous;
  const opening = phraseAt(context, range.first);
  if (noun.type !== 'np' || noun.index < opening.index) return null;
  const whom = context.groupOf[here.first + 2] ?? here.index;
  const content = contentBehind(context, whom + 1, contentEnd(context, whom + 1, range.last));
  return {
    rule: 'according-to',
    sentence,
    cue: { first: here.first, last: here.first + 2, lemma: 'according to', force: 'assert' },
    source: tokensOfPhrases(context, {
      from: withNamedHead(context, nounPhraseStart(context, noun, opening), opening),
      to: noun.next,
    }),
    content: tidy(content),
    addressees: [],
    negated: false,
    confidence: 0.85,
  };
}

/** "as | reported | by Radio Sol", by itself and not of a noun ("the sums as reported by the bank"). */
const isToldBy = ({ here, range }: Place): boolean =>
  here.lower === 'as' &&
  here.next.form === 'participle' &&
  TELLING.has(here.next.lemma) &&
  here.next.next.lower === 'by' &&
  (here.previous.is(',') || here.index === range.first);

/** "in Moscow's eyes", "in her view" */
function inView({ context, here }: Place): View | null {
  const noun = here.next;
  if (here.lower !== 'in' || noun.type !== 'np' || !VIEWS.has(singular(headWord(context, noun)))) return null;
  const view = { length: 1, lemma: 'in the view of' };
  const { first, head } = noun;
  if (context.tags[first] === 'possessive') return { ...view, source: { first, last: first + 1 } };
  for (let i = first + 1; i < head; i++)
    if (context.tags[i] === 'clitic') return { ...view, source: { first, last: i + 1 } };
  return null;
}

/** "in the view of Moscow"; "in view of the vote" tells why. */
const isInViewOf = ({ context, here: { lower, next } }: Place): boolean =>
  lower === 'in' &&
  next.type === 'np' &&
  next.lower !== 'view' &&
  next.next.lower === 'of' &&
  VIEWS.has(singular(headWord(context, next)));

/** "in a recent survey"; "rose in the polls" tells of the vote. */
function isInSurvey({ context, here, range }: Place): boolean {
  const paper = here.next;
  if (here.lower !== 'in' || paper.type !== 'np' || !SURVEYS.has(singular(headWord(context, paper)))) return false;
  if (ELECTIONS.has(here.previous.headWord) || isAskedInIt(here, phraseAt(context, range.first))) return false;
  for (let at = paper.first; at < paper.head; at++) if (ELECTIONS.has(word(context, at))) return false;
  return !(headWord(context, paper) === 'polls' && paper.last - paper.first <= 2);
}

/** "Most of those questioned | in a poll said", "nine in ten voters | in the survey back it": who was asked, before any verb. */
function isAskedInIt({ previous }: Phrase, opening: Phrase): boolean {
  const isAsked = previous.type === 'np' || previous.form === 'participle';
  if (!isFrom(previous, opening) || !isAsked || previous.isTime) return false;
  for (let here = previous; isFrom(here, opening); here = here.previous) {
    if (here.isFinite) return false;
    if (here.type === 'that' || here.type === 'sub') return true;
  }
  return true;
}

/** "To many, | …", "To the Baltic states, | …": opens the sentence with somebody to whom it seems so, and a comma right behind. */
function isBeheld({ context, here, sentence }: Place): boolean {
  const noun = here.next;
  if (here.lower !== 'to' || context.sentences[sentence]?.first !== here.first) return false;
  if (noun.type !== 'np' || isTime(context, noun.index)) return false;
  const last = noun.next.lower === 'of' && noun.next.next.type === 'np' ? noun.next.next : noun;
  if (!last.next.is(',')) return false;
  const tag = context.tags[noun.head];
  return tag === 'name' || tag === 'pronoun' || namesPeople(context.text.slice(noun.start, last.end));
}

/** The attribution of the clause around a view. */
function around(place: Place, view: View | null): Attribution | null | undefined {
  const { context, here, sentence, range } = place;
  if (!view || isBehind(here.next, range)) return undefined;
  const opens = view.source !== null || opensClause(place);
  const noun = phraseRight(context, here.index + view.length, range.last, !opens);
  if (!noun) return null;
  const source = opens ? withName(context, noun) : withPlace(context, withinCommas(place, noun));
  const end = contentEnd(context, source.last, range.last);
  // "The pact is dead, in Moscow's view."
  const closes = view.source !== null && !opensClause(place) && source.last >= end;
  const comma = view.source !== null ? context.groups[source.last] : undefined;
  const inside = comma?.is(',') === true && (isBehindSubject(place) || isBeforeConjunction(place, comma));
  const behind = opens && !closes && !inside;
  const quote = view.lemma === 'in the view of' ? quoteBehind(context, source.last, end) : null;
  const said = () => (behind ? behindComma(context, source.last, end) : bothSides(place, source.last, end));
  const pieces = quote ? contentBehind(context, quote.index, end) : said();
  if (pieces.length === 0 || (view.source && opens && isSaidBehind(context, source.last, end))) return null;
  const lastOfCue = context.groups[here.index + view.length - 1] ?? here;
  return {
    rule: 'according-to',
    sentence,
    cue: { first: here.first, last: lastOfCue.last, lemma: view.lemma, force: 'assert' },
    source: view.source ?? tokensOf(context, source),
    content: tidy(pieces),
    addressees: [],
    negated: false,
    confidence: 0.85,
  };
}

/** Does the cue open the sentence, perhaps behind "and", or a clause that somebody says ("Lind said that, | according to Oslo")? */
function opensClause({ here, range }: Place): boolean {
  const { previous } = here;
  if (here.index === range.first || (here.index === range.first + 1 && previous.type === 'conj')) return true;
  const that = previous.is(',') ? previous.previous : previous;
  // "a plan that, according to Oslo, is dead"
  const isRelative = that.previous.type === 'np' && !that.previous.isTime;
  return that.type === 'that' && that.index > range.first && !isRelative;
}

/** "boats which, according to AFP|, Oslo and Rome criticised", "the world according to Lind|, Oslo and Rome are": between commas, or before the only clause, a name ends at the next, where what follows goes on as a clause. */
function withinCommas({ context, here, range }: Place, { first, last }: TokenRange): TokenRange {
  const { groups } = context;
  if (!here.previous.is(',') && hasFinite(context, range.first, here.index)) return { first, last };
  const comma = groups.slice(first, last).find((phrase) => phrase.is(','));
  const goesOn =
    splitsVerb(here) || groups[last]?.isFinite || groups.slice(first, last).some((phrase) => phrase.isFinite);
  return comma && goesOn ? { first, last: comma.index } : { first, last };
}

/** "The pact, | in his view, is dead": the verb of the clause is still to come. */
const isBehindSubject = ({ context, here, range }: Place): boolean =>
  here.previous.is(',') && !hasFinite(context, range.first, here.index - 1);

/** "The pact was dead, | in his view, | and had cost it dearly" */
const isBeforeConjunction = (place: Place, comma: Phrase): boolean =>
  place.here.previous.is(',') && comma.next.type === 'conj' && !opensClause(place);

/** "according to diplomats here|, the plan": where they are. */
function withPlace({ groups }: Context, { first, last }: TokenRange): TokenRange {
  return groups[last]?.type === 'adv' && groups[last + 1]?.is(',') ? { first, last: last + 1 } : { first, last };
}

/** "According to the team's coach, | Tom Sand, | in the match": somebody told by an office, and the name between commas. */
function withName({ groups, text }: Context, { first, last }: TokenRange): TokenRange {
  const [comma, name, close] = [groups[last], groups[last + 1], groups[last + 2]];
  const named = comma?.is(',') && name?.headTag === 'name' && name.firstTag === 'name' && close?.is(',');
  // "the spokesman of the ministry, | Jean Dupont,": the office may stand before what it is of.
  const office = groups
    .slice(first, last)
    .some(
      ({ headTag, headWord, start, end }) =>
        headTag === 'noun' && (OCCUPATIONS.has(headWord) || namesPeople(text.slice(start, end))),
    );
  return named && office ? { first, last: last + 2 } : { first, last };
}

/** "According to X | more than ten have died": no comma, and a noun group with its verb right behind. */
function opensBehind({ groups }: Context, from: number, end: number): boolean {
  const noun = groups[from]?.type === 'prep' && groups[from]?.lower !== 'of' ? from + 1 : from;
  if (groups[noun]?.type !== 'np') return false;
  let verb = noun + 1;
  while (groups[verb]?.type === 'prep' && groups[verb + 1]?.type === 'np') verb += 2;
  return verb < end && groups[verb]?.isFinite === true;
}

/** "According to X, | the talks failed" */
function behindComma(context: Context, from: number, end: number): readonly Span[] {
  if (opensBehind(context, from, end)) return contentBehind(context, from, end);
  const commas = context.groups.slice(from, end).filter((phrase) => phrase.is(','));
  const [comma] = commas;
  // "two diplomats, who spoke anonymously, | the talks failed"
  const closing = comma?.next.type === 'wh' && comma.next.next.isFinite ? (commas[1] ?? comma) : comma;
  return closing ? contentBehind(context, closing.index + 1, end) : [];
}

/** "It was, in the words of Lind, | “a mistake”", "of Tom Sand, QC, | “a mistake”": what stands in marks is what it tells. */
function quoteBehind({ groups }: Context, from: number, end: number): Phrase | null {
  const first = groups[from];
  for (const comma of [first, first?.next.next])
    if (comma?.is(',') && comma.next.type === 'quote' && comma.next.index < end) return comma.next;
  return null;
}

/** "In her view, | Lind went on, the talks failed": the verb attributes it. */
function isSaidBehind(context: Context, from: number, end: number): boolean {
  const comma = context.groups[from];
  if (!comma?.is(',')) return false;
  const speaker = phraseRight(context, from + 1, end, false);
  const verb = speaker && context.groups[speaker.last];
  return verb?.isFinite === true && verbTakes(verb.lemma, 'quotation');
}

/** "Lind left and, | according to X, slammed the door": of what was before it tells nothing. */
const isBehindConjunction = ({ previous }: Phrase): boolean =>
  previous.is(',') && previous.previous.type === 'conj' && !previous.previous.previous.is(',');

/** "Talks failed, according to X", and where the clause goes on: "X's book, according to its publisher, draws". */
function bothSides({ context, here, range }: Place, behind: number, end: number): readonly Span[] {
  const edge = here.previous.is(',') ? here.index - 1 : here.index;
  if (isBehindConjunction(here) && context.groups[behind]?.is(',')) return contentBehind(context, behind + 1, end);
  const start = behindSemicolon(context, range.first, edge);
  const isOpen = !hasFinite(context, start, edge) || splitsVerb(here);
  const goesOn = context.groups[behind]?.is(',') === true && isOpen && behind + 1 < end;
  return [...contentBehind(context, start, edge), ...(goesOn ? contentBehind(context, behind + 1, end) : [])];
}

/** "The pact is|, according to Lind, | a shame", "will|, according to Lind, | fail" */
const splitsVerb = ({ previous: comma }: Phrase): boolean =>
  comma.is(',') && comma.previous.size === 1 && OPERATORS.has(comma.previous.firstTag);

/** Where the clause before a phrase starts: the whole sentence, or what follows its last semicolon. */
function behindSemicolon(context: Context, first: number, edge: number): number {
  const mark = context.groups.slice(first + 1, edge).findLast((phrase: Phrase) => phrase.is(';'));
  return mark ? mark.index + 1 : first;
}
