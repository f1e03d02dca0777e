/** Which words are the content of a row: its ends move by keys, or the words that are selected take their place. */
import type { Span } from 'stancekit';
import type { Field, FieldValues } from 'stancekit/project';
import type { EditorProps } from './editorProps';
import { useCorrect } from './useCorrect';
import { Was } from './Was';
import { type End, moveContent } from './words';

const moves: readonly { end: End; by: 1 | -1; name: string; sign: string }[] = [
  { end: 'start', by: -1, name: 'Begin a word earlier', sign: '⇤ start' },
  { end: 'start', by: 1, name: 'Begin a word later', sign: 'start ⇥' },
  { end: 'end', by: -1, name: 'End a word earlier', sign: '⇤ end' },
  { end: 'end', by: 1, name: 'End a word later', sign: 'end ⇥' },
];

export function WordsField({ article, statement }: EditorProps) {
  const correct = useCorrect({ document: article.id, statement: statement.id });
  const words = statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
  return (
    <div class="field">
      <fieldset class="row" aria-label="Words">
        {moves.map(({ end, by, name, sign }) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={`${name}; with Shift, one character`}
            onClick={({ shiftKey }) => {
              const moved = moveContent(article.text, statement.content, end, by, shiftKey);
              if (moved) correct('content', moved);
            }}
          >
            {sign}
          </button>
        ))}
      </fieldset>
      <span class="words">{words}</span>{' '}
      <Was statement={statement} field="content" now="these words" tell={(value) => quote(article.text, value)} />
    </div>
  );
}

function quote(text: string, value: FieldValues[Field] | null): string {
  const spans = Array.isArray(value) ? (value as readonly Span[]) : [];
  return `“${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}”`;
}
