/** Reads the directed sentiments of Park, Pan & Joo (ACL 2021): a sentence, two entities, and the attitude of one to the other. */
import type { Attitude, Span } from '../document';
import { StancekitError } from '../errors';
import type { AttitudeExample } from './attitudes';

/** Labels: 0 none, 1 and 3 from p to q, 2 and 4 from q to p; odd and even, kind before hostile. */
const LABELS: Readonly<Record<string, { readonly label: Attitude; readonly from: 'p' | 'q' }>> = {
  0: { label: 'neutral', from: 'p' },
  1: { label: 'positive', from: 'p' },
  2: { label: 'positive', from: 'q' },
  3: { label: 'negative', from: 'p' },
  4: { label: 'negative', from: 'q' },
};

/**
 * Reads the text of one of its files: lines of a sentence with both entities in square brackets, p, q and the label.
 *
 * @param text The file.
 * @param namesOf Finds the names in a text.
 * @returns For a row with an attitude, one example in its direction and one, neutral, in the other; for a row without, one.
 */
export function readDirectedSentiments(text: string, namesOf: (text: string) => readonly Span[]): AttitudeExample[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, i) => {
      const [marked = '', p = '', q = '', code = ''] = line.split('\t');
      const found = LABELS[code.trim()];
      if (!found)
        throw new StancekitError('INVALID_ROW', `Line ${i + 1}: expected a label from 0 to 4.`, { line: i + 1 });
      const { text: sentence, spans } = unmark(marked);
      const [first, second] = spans;
      if (!first || !second) return [];
      const at = (name: string) => (sentence.slice(first.start, first.end) === name ? first : second);
      const [spanP, spanQ] = p === q ? [first, second] : [at(p), at(q)];
      const [actor, target] = found.from === 'p' ? [spanP, spanQ] : [spanQ, spanP];
      const names = namesOf(sentence);
      const group = sentence;
      const example = { input: { text: sentence, names, actor, target }, label: found.label, group };
      if (found.label === 'neutral') return [example];
      return [
        example,
        { input: { text: sentence, names, actor: target, target: actor }, label: 'neutral' as const, group },
      ];
    });
}

/** Takes the brackets out and says where they stood. "Paris" is marked as "[Pari]s", so a span runs on to the end of its word. */
function unmark(marked: string): { text: string; spans: Span[] } {
  let text = '';
  let start = -1;
  const spans: Span[] = [];
  for (const char of marked) {
    if (char === '[') start = text.length;
    else if (char === ']' && start >= 0) {
      spans.push({ start, end: text.length });
      start = -1;
    } else text += char;
  }
  return { text, spans };
}
