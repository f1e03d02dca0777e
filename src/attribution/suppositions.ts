/**
 * What is supposed and not told: "if Oslo rejects the plan", "unless Riga signs", "had Oslo condemned it, talks would have failed"; and what
 * somebody was only asked: "asked whether Oslo had rejected it, she smiled".
 */
import type { Phrase } from '../grammar';
import type { Context } from './context';
import { phraseOf } from './phrases';
import type { Attribution } from './types';

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless']);

/** Does somebody only do it in a condition? What is quoted has been said, and "even if" and "as if" tell something else. */
export function isSupposed(context: Context, { rule, source, cue, content }: Attribution): boolean {
  // "if Oslo is interested in reforms" tells what it is said to want.
  if (!source || !cue || source.last > cue.first || rule === 'adjective') return false;
  const subject = phraseOf(context, source.first);
  const opener = subject.previous;
  if (opener.sentence !== subject.sentence || content.some(({ start }) => isQuoted(context, start))) return false;
  return opensCondition(opener) || opensQuestionPut(opener) || (opener.lower === 'had' && opensClause(opener));
}

const opensCondition = (opener: Phrase): boolean =>
  opener.type === 'sub' && opener.opensWith(SUPPOSING) && opener.size === 1 && !opener.previous.opensWith(BEFORE_IF);
const BEFORE_IF: ReadonlySet<string> = new Set(['even', 'as', 'only']);

const opensQuestionPut = ({ lower, previous }: Phrase): boolean =>
  lower === 'whether' && previous.lemma === 'ask' && previous.form === 'participle';

/** "Had Oslo signed": the auxiliary before its subject. */
const opensClause = ({ previous, sentence }: Phrase): boolean => previous.sentence !== sentence || previous.is(',');

const isQuoted = ({ text }: Context, start: number): boolean => /["“„«‘]/u.test(text.charAt(start));
