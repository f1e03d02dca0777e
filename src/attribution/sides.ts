/** Content before and behind a cue, quotations taken whole even where they cross sentences and paragraphs. */
import type { Span, TokenRange } from '../document';
import { CIRCUMSTANCES } from '../english/attribution/contentEnds';
import { SPEAKING_BODIES } from '../english/attribution/people';
import { VIEWS } from '../english/attribution/views';
import {
  hasFiniteVerb,
  isBefore,
  isFrom,
  isPresent,
  OPERATORS,
  type Phrase,
  type PhraseRange,
  type PhraseType,
  singular,
  tokensOfPhrases,
} from '../grammar';
import type { Context } from './context';
import { isHuman } from './humans';
import { VERBS, verbTakes } from './lexicon';
import { phraseAt, phraseOf } from './phrases';
import { chain, isSpeech, isWhole, type OuterQuotation, quotationAround, quotationAt } from './quotes';
import { spanOf, tidy } from './spans';

/** A clause before a cue has so many words at least; own choice. */
const SHORTEST_CLAUSE = 3;

/** What stands before "…, X said". */
export interface Left {
  readonly pieces: readonly Span[];
  /** It is speech in quotation marks that close right before the subject. */
  readonly quoted: boolean;
  /** It is a clause with a verb of its own. */
  readonly whole: boolean;
}

/** Where content is looked for that ends right before a subject, or before an inverted verb. */
export interface LeftCase {
  readonly context: Context;
  /** The subject, or the inverted verb. */
  readonly edge: Phrase;
  /** Where the sentence begins. */
  readonly opening: Phrase;
  /** The first phrase that the clause may look at. */
  readonly earliest: Phrase;
  /** A comma also follows the cue ("China, he said, must"): what stands before may be a mere piece. */
  readonly parenthetical: boolean;
}

/** The content from the sentence's start, or from that of the quotation, to the comma or quotation mark before the edge. */
export function contentLeft(asked: LeftCase): Left | null {
  const mark = markBefore(asked);
  if (!mark) return null;
  const quotation = mark.type === 'quote' ? quotationAround(asked.context, mark) : null;
  if (quotation && quotation.last === mark.last) return quotationLeft(asked, mark, quotation);
  if (!mark.is(',') && !mark.is('—') && !mark.is('–')) return null;
  if (!asked.parenthetical && !saysSomething({ from: asked.opening, to: mark }) && !isTitle(asked.opening, mark))
    return null;
  return leftOf(asked.context, behindIntroduction(asked, mark), mark, false);
}

/**
 * "Lind was blunt: | the plan, he said, was dead": behind the colon of a clause about whoever speaks as "he" or "it"; and "Lind rejected it; | the
 * plan, a friend said, was dead" behind what is a statement by itself.
 */
function behindIntroduction({ edge, opening }: LeftCase, mark: Phrase): Phrase {
  const tellsOfSpeaker = edge.isPronoun && opening.type === 'np' && (opening.headTag === 'name' || isBody(opening));
  let from = opening;
  let verb: Phrase | null = null;
  for (let here = opening; isBefore(here, mark); here = here.next) {
    const reports = verb !== null && reportsBefore(verb);
    if (here.is(':') ? reports || (tellsOfSpeaker && verb !== null) : here.is(';') && reports) from = here.next;
    // "Lund rejected it, but | the plan, he said, was dead": its verb is still to come.
    if (reports && here.type === 'conj' && here.previous.is(',') && !hasFiniteVerb({ from: here, to: mark }))
      from = here.next;
    // "It is a plan | that would, he said, cost it dearly"
    if (verb !== null && opensRelative(here, mark) && !hasFiniteVerb({ from: here, to: beforeAuxiliary(mark) }))
      from = here;
    if (here.isFinite) verb ??= here;
  }
  return from;
}

/** "a plan | that would", "the bank, | whose rules"; of "the plan | that works" the verb may have been taken for a noun. */
const opensRelative = ({ type, lower, previous }: Phrase, mark: Phrase): boolean =>
  type === 'that'
    ? previous.type === 'np' && beforeAuxiliary(mark) !== mark
    : RELATIVES.has(lower) && (previous.type === 'np' || previous.is(','));
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

/** Before "would", whose verb stands behind who says it; the mark itself where none stands there. */
const beforeAuxiliary = (mark: Phrase): Phrase => {
  const { previous } = mark;
  return previous.size === 1 && OPERATORS.has(previous.firstTag) ? previous : mark;
};

/** "rejected", "took | issue", but no mere "was" or "took". */
const reportsBefore = ({ lemma, next }: Phrase): boolean =>
  VERBS.get(lemma)?.some(({ rest: [particle] }) => particle === undefined || particle === next.lower) === true;

const isBody = ({ headWord }: Phrase): boolean => isHuman(headWord) || SPEAKING_BODIES.has(headWord);

function markBefore({ edge, earliest }: LeftCase): Phrase | null {
  let mark = edge.previous;
  while (isFrom(mark, earliest) && (mark.type === 'adv' || mark.is('('))) mark = mark.previous;
  if (!isFrom(mark, earliest)) return null;
  // «…», he said: the comma may stand behind the mark; ‘…’: Oslo says
  const { previous } = mark;
  const closesQuotation = mark.is(',') || (mark.is(':') && hasFiniteVerb({ from: earliest, to: previous }));
  return closesQuotation && previous.type === 'quote' ? previous : mark;
}

const ENDS_SENTENCE = /[.?!…]$/;

function quotationLeft({ context, edge, opening }: LeftCase, mark: Phrase, quotation: OuterQuotation): Left | null {
  const q = quotationAt(context, mark.first);
  const inside = quotation.first > opening.first;
  // Begun in an earlier sentence or paragraph, or at the start of this one.
  if (!inside) return { pieces: chain(context, q), quoted: true, whole: true };
  // A title or scare quotes inside the sentence are no speech ("On “Morning Joe,” she asked"), unless a clause ends with them
  // ("It is a “raw time,” she said").
  const { start, end } = quotation.inner;
  const endsClause = opening.type !== 'prep' && hasFiniteVerb({ from: opening, to: mark });
  const isScare =
    (isNamed(context, quotation) || !isSpeech(context, q)) && !ENDS_SENTENCE.test(context.text.slice(start, end));
  if (isScare && !endsClause && !isTitle(opening, mark)) return null;
  // "For example: “…,” he said", "It knows that “…,” (said an official)", "the plan (“…,” he said)": the quotation alone.
  const first = phraseOf(context, quotation.first);
  const { previous } = first;
  const alone = isBefore(opening, first) && (previous.is(':') || previous.is('(') || edge.previous.is('('));
  return leftOf(context, alone ? first : opening, mark, true);
}

/** "on Radio Sol’s “Face the Dawn,”": words that the grammar takes for a name. */
const isNamed = ({ tags, tokens }: Context, { first, last }: OuterQuotation): boolean =>
  tags.slice(first, last).every((tag, k) => tag === 'name' || tokens[first + k]?.kind === 'punctuation');

function leftOf(context: Context, from: Phrase, mark: Phrase, quoted: boolean): Left | null {
  let first = from;
  while (isBefore(first, mark) && first.type === 'punct') first = first.next;
  if (!quoted && isView(first) && !isBefore(first.next.next, mark)) return { pieces: [], quoted, whole: false };
  const span = spanOf(context, { first: first.first, last: quoted ? mark.last : mark.first });
  return span && { pieces: [span], quoted, whole: saysSomething({ from: first, to: mark }) || isTitle(first, mark) };
}

/** "No truce without talks|, Oslo says": a title, which has no full stop and often no verb, and says in the present who says it. */
function isTitle(opening: Phrase, mark: Phrase): boolean {
  const isShort = mark.first - opening.first < SHORTEST_CLAUSE;
  if ((opening.type !== 'np' && opening.type !== 'adj') || opening.isTime || isShort) return false;
  let here = mark.is(',') ? mark.next : mark.next.next;
  let speaks = false;
  for (let n = 0; n < LONGEST_SPEAKER && here.sentence === mark.sentence; n++, here = here.next) {
    if (!IN_TITLES.has(here.type)) return false;
    if (here.isFinite && (speaks || !isPresent(here) || !verbTakes(here.lemma, 'quotation'))) return false;
    speaks ||= here.isFinite;
  }
  return speaks && here.sentence !== mark.sentence;
}
const IN_TITLES: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'vg', 'prep']);

/** Who says it, and the verb, are so many phrases in a title at most; own choice. */
const LONGEST_SPEAKER = 6;

/** "In her view, | Lind went on, the talks failed": whose view it is, and nothing that is said. */
const isView = ({ lower, next }: Phrase): boolean => lower === 'in' && VIEWS.has(singular(next.headWord));

/** Before a comma stands content, and no mere adverbial ("On Monday, he said"), if it has a verb of its own. */
function saysSomething({ from, to }: PhraseRange): boolean {
  let verbs = 0;
  let commas = 0;
  for (let here = from; isBefore(here, to); here = here.next) {
    if (here.isFinite) verbs++;
    if (here.is(',')) commas++;
  }
  // "As talks went on, he said" is a circumstance, "As talks went on, hopes fell, he said" is content.
  const opening = from.type === 'adv' && from.next.opensWith(CIRCUMSTANCES) ? from.next : from;
  if (opening.type === 'sub' && (verbs < 2 || commas === 0)) return false;
  return verbs > 0 && to.first - from.first >= SHORTEST_CLAUSE;
}

/** The content that these phrases are; a quotation that goes on behind the sentence is taken to its end. */
export function contentRight(context: Context, range: PhraseRange): Span[] {
  if (!isBefore(range.from, range.to)) return [];
  const tokens = tokensOfPhrases(range);
  const span = spanOf(context, tokens);
  if (!span) return [];
  const q = quotationAt(context, tokens.last - 1);
  const quotation = context.outer[q];
  if (!quotation || quotation.end <= span.end) return [span];
  const later = chain(context, q).filter(({ start }) => start >= quotation.end);
  return tidy([{ start: span.start, end: quotation.end }, ...later]);
}

/** A quotation that opens the next sentence of the paragraph goes on what was said ("“A,” he said. “B.”"), unless somebody is named behind it. */
export function floatingQuotation(context: Context, sentence: number): readonly Span[] {
  const next = context.sentences[sentence + 1];
  if (next?.paragraph !== context.sentences[sentence]?.paragraph) return [];
  const q = quotationOpening(context, next?.first);
  const quotation = context.outer[q];
  if (!quotation || !(isSpeech(context, q) || isWhole(context, q))) return [];
  const { last } = quotation;
  if (last < context.tokens.length && context.sentenceOf[last] === context.sentenceOf[last - 1]) return [];
  return chain(context, q);
}

/** "He went on:" at the end of a paragraph: the quotation that opens the next one. */
export function quotationBelow(context: Context, sentence: number): readonly Span[] {
  const q = quotationOpening(context, context.sentences[sentence + 1]?.first);
  return q < 0 ? [] : chain(context, q);
}

/** The quotation that opens with a token, or -1. */
function quotationOpening(context: Context, token = -1): number {
  const q = quotationAt(context, token);
  return context.outer[q]?.first === token ? q : -1;
}

/** Does a quotation open here, perhaps behind a comma or colon? */
export const isQuotationAhead = (here: Phrase): boolean =>
  here.type === 'quote' || ((here.is(',') || here.is(':')) && here.next.type === 'quote');

// until the callers pass phrases
export const contentBefore = (
  context: Context,
  g: number,
  range: TokenRange,
  from: number,
  parenthetical: boolean,
): Left | null =>
  contentLeft({
    context,
    edge: phraseAt(context, g),
    opening: phraseAt(context, range.first),
    earliest: phraseAt(context, from),
    parenthetical,
  });

// until the callers pass phrases
export const contentBehind = (context: Context, k: number, end: number): Span[] =>
  contentRight(context, { from: phraseAt(context, k), to: phraseAt(context, end) });

// until the callers pass phrases
export const hasFinite = (context: Context, from: number, to: number): boolean =>
  hasFiniteVerb({ from: phraseAt(context, from), to: phraseAt(context, to) });

// until the callers pass phrases
export const opensQuotation = (context: Context, k: number): boolean => isQuotationAhead(phraseAt(context, k));
