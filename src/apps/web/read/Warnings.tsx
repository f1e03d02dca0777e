/** What speaks against an article: another language, tags, cut words, tables. */
import type { ReadArticle } from '../state/state';

export function Warnings({ article: { warnings } }: { readonly article: ReadArticle }) {
  const told = warnings.filter(({ code }) => code === 'LANGUAGE' || code === 'MARKUP');
  if (told.length === 0) return null;
  return (
    <ul class="warnings" role="status">
      {told.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
