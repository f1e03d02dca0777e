/** Reading: the articles, the text of one, and its statements beside it. */
import { useEffect, useMemo } from 'preact/hooks';
import { Selected } from '../edit/Selected';
import { assignHues } from '../parts/colours';
import { useKeys } from '../parts/useKeys';
import { usePage } from '../state/page';
import { openArticle } from '../state/state';
import { Articles } from './Articles';
import { ArticleText } from './ArticleText';
import { StatementList } from './StatementList';
import { Warnings } from './Warnings';

export function ReadView() {
  const { state, dispatch } = usePage();
  const article = openArticle(state);
  const hues = useMemo(() => assignHues(state.articles), [state.articles]);
  const selected = state.place?.statement ?? null;
  useKeys((key) => {
    const by = key === 'j' ? 1 : key === 'k' ? -1 : 0;
    if (by !== 0) dispatch({ type: 'step', by });
    return by !== 0;
  });
  // Both sides show what was chosen on either.
  useEffect(() => {
    if (!selected) return;
    for (const element of document.querySelectorAll(`[data-first="${selected}"], [data-entry="${selected}"]`)) {
      element.scrollIntoView({ block: 'nearest' });
    }
  }, [selected, state.place?.document]);
  return (
    <div class="read">
      <Articles />
      {article && (
        <>
          <Warnings warnings={article.warnings} />
          <Selected
            key={`selected ${article.id}`}
            article={article}
            chosen={article.statements.find(({ id }) => id === selected)}
          />
          <ArticleText
            article={article}
            hues={hues}
            selected={selected}
            onSelect={(statement) => dispatch({ type: 'go', place: { document: article.id, statement } })}
          />
          <StatementList
            article={article}
            hues={hues}
            selected={selected}
            onSelect={(statement) => dispatch({ type: 'go', place: { document: article.id, statement } })}
          />
        </>
      )}
    </div>
  );
}
