/** Whose lines are shown: those with most statements, or chosen ones. */
import { useMemo } from 'preact/hooks';
import { positionMatrix, type TimelineOptions } from 'stancekit/report';
import type { ReadArticle } from '../state/state';

/** Who can be chosen of very many. */
const SHOWN = 60;

interface PartiesProps {
  readonly articles: readonly ReadArticle[];
  readonly options: TimelineOptions;
  readonly onChange: (options: TimelineOptions) => void;
}

export function Parties({ articles, options, onChange }: PartiesProps) {
  const { by = 'actor', parties: chosen = [] } = options;
  const known = useMemo(() => positionMatrix(articles, { by }).rows.slice(0, SHOWN), [articles, by]);
  const choose = (id: string, isChosen: boolean) => {
    const { parties: _, ...others } = options;
    const next = isChosen ? [...chosen, id] : chosen.filter((each) => each !== id);
    onChange(next.length > 0 ? { ...others, parties: next } : others);
  };
  return (
    <details class="parties">
      <summary>{chosen.length === 0 ? 'Whoever says most' : `${chosen.length} chosen`}</summary>
      <fieldset>
        <legend>Show only</legend>
        {known.map(({ id, name, statements }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
            />{' '}
            {name} <small>{statements}</small>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
