/** What speaks against an article: another language, tags, cut words, tables. */
import type { ReadArticle } from '../state/project';

/** What warnings are of the article as a whole, in a word for lists. */
const names: ReadonlyMap<string, string> = new Map([
  ['LANGUAGE', 'may not be English'],
  ['MARKUP', 'not plain text'],
]);

type Warned = Pick<ReadArticle, 'warnings'>;

/** In full, above an article. */
export function Warnings({ warnings }: Warned) {
  const told = warnings.filter(({ code }) => names.has(code));
  if (told.length === 0) return null;
  return (
    <ul class="warnings" role="status">
      {told.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

/** In a word, in the list of articles. */
export function WarningMark({ warnings }: Warned) {
  const told = new Set(warnings.flatMap(({ code }) => names.get(code) ?? []));
  return told.size > 0 ? <small class="warned"> ⚠ {[...told].join(', ')}</small> : null;
}
