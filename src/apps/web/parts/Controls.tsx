/** Whose positions count, and of which days. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CountOptions } from 'stancekit/report';
import type { ReadArticle } from '../state/state';

interface ControlsProps<T extends CountOptions> {
  readonly options: T;
  readonly onChange: (options: T) => void;
  readonly articles: readonly ReadArticle[];
  readonly children?: ComponentChildren;
}

export function Controls<T extends CountOptions>({ options, onChange, articles, children }: ControlsProps<T>) {
  const dated = articles.some(({ date }) => date !== null);
  const issues = useMemo(() => issuesOf(articles), [articles]);
  const setDay = (end: 'from' | 'to', day: string) => {
    const { window = {}, ...others } = options;
    const { [end]: _, ...rest } = window;
    const days = day === '' ? rest : { ...rest, [end]: day };
    // Without days everything counts, also what has no date.
    onChange((Object.keys(days).length > 0 ? { ...others, window: days } : others) as T);
  };
  return (
    <div class="row controls">
      {children}
      <label>
        by{' '}
        <select
          value={options.by ?? 'actor'}
          onChange={({ currentTarget }) => onChange({ ...options, by: currentTarget.value as 'actor' | 'country' })}
        >
          <option value="actor">actor</option>
          <option value="country">country</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={options.abstained ?? false}
          onChange={({ currentTarget }) => onChange({ ...options, abstained: currentTarget.checked })}
        />{' '}
        uncertain stances, too
      </label>
      <label>
        on{' '}
        <select
          value={options.issues?.[0] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { issues: _, ...others } = options;
            onChange((value === '' ? others : { ...others, issues: [value] }) as T);
          }}
        >
          <option value="">all issues</option>
          {issues.map((issue) => (
            <option key={issue}>{issue}</option>
          ))}
        </select>
      </label>
      <label title="What several papers print of one story counts once, on the day of the first of them">
        <input
          type="checkbox"
          checked={options.copies === 'once'}
          onChange={({ currentTarget }) => onChange({ ...options, copies: currentTarget.checked ? 'once' : 'count' })}
        />{' '}
        copies count once
      </label>
      {dated &&
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            {end} <input type="date" onChange={({ currentTarget }) => setDay(end, currentTarget.value)} />
          </label>
        ))}
    </div>
  );
}

/** All issues that articles speak of, sorted. */
function issuesOf(articles: readonly ReadArticle[]): readonly string[] {
  const all = articles.flatMap(({ statements }) =>
    statements.flatMap(({ issues }) => issues.map(({ issue }) => issue)),
  );
  return [...new Set(all)].sort();
}
