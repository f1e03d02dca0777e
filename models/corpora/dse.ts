/** Reads the directed sentiments of Park, Pan & Joo (ACL 2021): sentences of news with two names and who feels what for whom. */
import type { Attitude, Span } from '../../src/document';
import { StancekitError } from '../../src/errors';
import type { AttitudeExample } from '../../src/training/data';

/** The attitude of the first name to the second, and of the second to the first, by label. */
const LABELS: Readonly<Record<string, readonly [Attitude, Attitude]>> = {
  0: ['neutral', 'neutral'],
  1: ['positive', 'neutral'],
  2: ['neutral', 'positive'],
  3: ['negative', 'neutral'],
  4: ['neutral', 'negative'],
};

/**
 * Reads the text of one of its files: lines of sentence, first name, second name and label, parted by tabs; the names stand in
 * brackets in the sentence, which is quoted as in CSV where it holds quotation marks.
 *
 * @param text The file's text.
 * @param namesOf Finds the names in a sentence.
 * @returns Two examples a line, the first name as the actor and then the second; grouped by sentence.
 */
export function readDirected(text: string, namesOf: (text: string) => readonly Span[]): AttitudeExample[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const fields = line.split('\t');
      const labels = LABELS[fields.at(-1)!.trim()];
      if (!labels) throw new StancekitError('INVALID_ROW', `Expected a label from 0 to 4, got "${fields.at(-1)}".`);
      const { sentence, spans } = withoutBrackets(unquote(fields[0]!));
      const [first, second] = spans;
      if (!first || !second) throw new StancekitError('INVALID_ROW', 'Expected two names in brackets in a sentence.');
      const names = namesOf(sentence);
      // Sentences come several times, with other pairs or other blanks and marks.
      const group = sentence
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
      const example = (actor: Span, target: Span, label: Attitude): AttitudeExample => ({
        input: { text: sentence, actor, target, names },
        label,
        group,
      });
      return [example(first, second, labels[0]), example(second, first, labels[1])];
    });
}

/** The sentence of a line, without brackets. */
export function readSentence(line: string): string {
  return withoutBrackets(unquote(line.split('\t')[0] ?? '')).sentence;
}

function unquote(field: string): string {
  return /^".*"$/s.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}

/** Takes the brackets away and tells where their content stands then. */
function withoutBrackets(text: string): { sentence: string; spans: Span[] } {
  let sentence = '';
  const spans: Span[] = [];
  let end = 0;
  for (const { index, 0: whole, 1: name } of text.matchAll(/\[([^[\]]+)\]/g)) {
    sentence += text.slice(end, index);
    spans.push({ start: sentence.length, end: sentence.length + name!.length });
    sentence += name;
    end = index + whole.length;
  }
  return { sentence: sentence + text.slice(end), spans };
}
