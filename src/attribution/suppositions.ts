/**
 * What is supposed and not told: "if Oslo rejects the plan", "unless Riga signs", "had Oslo condemned it, talks would have failed"; and what
 * somebody was only asked: "asked whether Oslo had rejected it, she smiled", "Did Oslo reject it?".
 */
import type { Span } from '../document';
import type { Phrase } from '../grammar';
import { isInsideQuotation } from '../text';
import type { Context } from './context';
import { phraseOf } from './phrases';
import type { Attribution } from './types';

/** They open a condition. */
const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless']);

/** Does somebody only do it in a condition? What is quoted has been said, and "even if" and "as if" tell something else. */
export function isSupposed(context: Context, { rule, source, cue, content }: Attribution): boolean {
  // "if Oslo is interested in reforms" tells what it is said to want.
  if (!source || !cue || source.last > cue.first || rule === 'adjective') return false;
  const subject = phraseOf(context, source.first);
  const opener = subject.previous;
  if (opener.sentence !== subject.sentence || isQuotedAlone(context, content, opener)) return false;
  if (opensCondition(opener) || opensQuestionPut(opener, rule) || opensQuestion(context, opener)) return true;
  return opener.lower === 'had' && opensClause(opener);
}

const opensCondition = (opener: Phrase): boolean =>
  opener.type === 'sub' && opener.opensWith(SUPPOSING) && opener.size === 1 && !opener.previous.opensWith(BEFORE_IF);
const BEFORE_IF: ReadonlySet<string> = new Set(['even', 'as']);

/** "asked | whether Oslo rejects it": nobody knows if it does; but "whether Oslo’s claim that" tells of a claim. */
const opensQuestionPut = ({ lower }: Phrase, rule: string): boolean => lower === 'whether' && rule !== 'noun';

/** "Did | Oslo reject it?", "Should | they sign?": whoever asks does not tell it. */
function opensQuestion(context: Context, { firstTag, size, previous, sentence, next }: Phrase): boolean {
  if (!INVERTING.has(firstTag) || size > 1 || previous.sentence === sentence) return false;
  let last = next;
  while (last.next.sentence === sentence) last = last.next;
  return context.text.slice(last.start, last.end).endsWith('?');
}
const INVERTING: ReadonlySet<string> = new Set(['do', 'modal', 'have']);

/** "Had Oslo signed": the auxiliary before its subject. */
const opensClause = ({ previous, sentence }: Phrase): boolean => previous.sentence !== sentence || previous.is(',');

/** "if | Oslo rejects “the plan”": what is said is quoted, and no word before. */
const isQuotedAlone = ({ layer }: Context, content: readonly Span[], opener: Phrase): boolean =>
  content.some((piece) => isInsideQuotation(layer, piece)) && !isInsideQuotation(layer, opener);
