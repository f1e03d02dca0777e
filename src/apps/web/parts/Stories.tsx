/** Stories that several papers print, each shown as one. */
import { useMemo } from 'preact/hooks';
import { findCopies } from 'stancekit/report';
import type { ReadArticle } from '../state/state';

interface StoriesProps {
  readonly articles: readonly ReadArticle[];
  readonly copies: 'count' | 'once' | undefined;
}

export function Stories({ articles, copies = 'count' }: StoriesProps) {
  const stories = useMemo(() => findCopies(articles), [articles]);
  if (stories.length === 0) return null;
  return (
    <details class="stories" open={copies === 'once'}>
      <summary>
        {stories.length} {stories.length === 1 ? 'story stands' : 'stories stand'} in several articles
        {copies === 'once' ? ', each counted once' : ', counted each time'}
      </summary>
      <ul>
        {stories.map(({ date, copies: prints }) => (
          <li key={prints[0]?.index}>
            {prints[0]?.title} {date && <small>{date}</small>}:{' '}
            {prints.map(({ outlet, title, document }) => outlet ?? title ?? document).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
