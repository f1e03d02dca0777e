/**
 * Pass 7. In: signatures behind a quotation and letters that say whom they are from. Out: attributions with the mark as cue.
 * "“We will act at once.” —Commissioner Lund" → source "Commissioner Lund", cue "—".
 */
import type { Span } from '../../document';
import { PERSON_ROLES } from '../../english/mentions/roles';
import { isBefore, isDash, nounPhraseFrom, type Phrase, type PhraseRange, tokensOfPhrases } from '../../grammar';
import { firstRule, type Rule } from '../../rules';
import type { Context } from '../context';
import { phraseAt, phraseOf } from '../phrases';
import { chain, isWhole, quotationAround, quotationAt } from '../quotes';
import { contentRight } from '../sides';
import type { Attribution } from '../types';

/** Does a signature begin here? */
export interface BylineCase {
  readonly context: Context;
  readonly here: Phrase;
}

export interface Byline {
  readonly cue: Phrase;
  readonly source: PhraseRange;
  readonly content: readonly Span[];
}

/** The signature begins at the mark in the example. */
export const BYLINE_RULES: readonly Rule<BylineCase, Byline | null>[] = [
  {
    name: 'signed-behind-a-dash',
    example: '“We will act at once.” | —Commissioner Lund',
    when: ({ context, here }) => isDash(here) && closesParagraphsQuotation(context, here.previous),
    then: ({ context, here }) => signed(context, here),
  },
  {
    name: 'letter-from-somebody',
    example: '| From Chairwoman Lund: “We will act at once.”',
    when: ({ context, here }) => here.lower === 'from' && opensParagraph(context, here),
    then: ({ context, here }) => letter(context, here),
  },
];

/** Finds signatures. */
export function bylinePass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  for (const here of context.groups) {
    if (here.type === 'punct' ? !isDash(here) : here.type !== 'prep' || here.lower !== 'from') continue;
    const ruling = firstRule(BYLINE_RULES, { context, here });
    if (!ruling?.outcome) continue;
    const { cue, source, content } = ruling.outcome;
    found.push({
      rule: 'byline',
      sentence: here.sentence,
      cue: { first: cue.first, last: cue.last, lemma: cue.text, force: 'assert' },
      source: tokensOfPhrases(source),
      content,
      addressees: [],
      negated: false,
      // As a name and a colon before a quotation, or before other words.
      confidence: isDash(cue) || cue.next.type === 'quote' ? 0.85 : 0.65,
    });
  }
  return found;
}

const paragraphOf = ({ sentences }: Context, { sentence }: Phrase): number => sentences[sentence]?.paragraph ?? -1;

const opensParagraph = (context: Context, here: Phrase): boolean =>
  paragraphOf(context, here.previous) !== paragraphOf(context, here);

/** Does the mark close whole sentences that are quoted from the beginning of their paragraph on? */
function closesParagraphsQuotation(context: Context, mark: Phrase): boolean {
  const quotation = mark.type === 'quote' ? quotationAround(context, mark) : null;
  if (!quotation || quotation.last !== mark.last || !isWhole(context, quotationAt(context, mark.first))) return false;
  return opensParagraph(context, phraseOf(context, quotation.first));
}

/** "—Commissioner Lund, head of the board": a name and nothing else up to the paragraph's end, and no list of such lines. */
function signed(context: Context, dash: Phrase): Byline | null {
  const limit = sentenceLimit(context, dash);
  const source = nounPhraseFrom(dash.next, limit);
  if (source?.from.headTag !== 'name') return null;
  const behind = source.to.is('.') ? source.to.next : source.to;
  if (isBefore(behind, limit) || paragraphOf(context, behind) === paragraphOf(context, dash) || isDash(behind))
    return null;
  return { cue: dash, source, content: chain(context, quotationAt(context, dash.previous.first)) };
}

/** "From Chairwoman Lund: …": a quotation, or where a person is named all of the paragraph. */
function letter(context: Context, from: Phrase): Byline | null {
  const source = nounPhraseFrom(from.next, sentenceLimit(context, from));
  if (!source?.to.is(':') || source.from.headTag !== 'name') return null;
  const cue = source.to;
  const quoted = cue.next.type === 'quote';
  // "From Oslo: …" is a place.
  if (!quoted && !(source.from.size > 1 && PERSON_ROLES.has(source.from.lower))) return null;
  let limit = sentenceLimit(context, from);
  while (!quoted && paragraphOf(context, limit) === paragraphOf(context, from)) limit = sentenceLimit(context, limit);
  const content = contentRight(context, { from: cue.next, to: limit });
  return content.length > 0 ? { cue, source, content } : null;
}

/** Behind the sentence that a phrase is in. */
const sentenceLimit = (context: Context, { sentence }: Phrase): Phrase =>
  phraseAt(context, context.groupsOf[sentence]?.last ?? context.groups.length);
