/**
 * In: a statement. Out: its text as an encoder may see it, names masked by plain words, so that no model can learn what a country is
 * for. "Paris urged NATO to wait" → "someone urged the alliance to wait".
 */
import { itemAt } from '../../runtime/lists';
import type { StatementInput } from './input';
import { maskStatement } from './maskedStatement';
import { ACTOR } from './masks';
import type { Vocabulary } from './vocabulary';

/** Plain words for the marks of names. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  [ACTOR, 'someone'],
  ['<alliance>', 'the alliance'],
  ['<un>', 'the un'],
  ['<union>', 'the union'],
  ['<court>', 'the court'],
  ['<tradebody>', 'the tradebody'],
  ['<inspectors>', 'the inspectors'],
]);

/** The text of a statement with its names masked. */
export function encodableText({ text, names }: StatementInput, vocabulary: Vocabulary): string {
  const { words, spans } = maskStatement({ text, names }, vocabulary);
  let masked = '';
  let at = 0;
  spans.forEach(({ start, end }, i) => {
    const plain = PLAIN.get(itemAt(words, i).word);
    if (plain === undefined) return;
    masked += text.slice(at, start) + plain;
    at = end;
  });
  return masked + text.slice(at);
}
