/** Who agrees and who disagrees, and who speaks of whom and how. */
import { useMemo, useState } from 'preact/hooks';
import { type Network, type NetworkOptions, type NetworkType, network } from 'stancekit/report';
import { Controls } from '../parts/Controls';
import { assignHues } from '../parts/colours';
import { LeftOutNote } from '../parts/LeftOutNote';
import { NoArticles } from '../parts/NoArticles';
import { usePage } from '../state/page';
import { Picture } from './Picture';
import { Ties } from './Ties';

const kinds = {
  subtract: 'agreement less disagreement',
  congruence: 'agreement',
  conflict: 'disagreement',
  sentiment: 'who speaks of whom',
} satisfies Partial<Record<NetworkType, string>>;

export function NetworkView() {
  const { articles } = usePage().state;
  const [options, setOptions] = useState<NetworkOptions>({ type: 'subtract' });
  const [chosen, setChosen] = useState<string | null>(null);
  const found = useMemo(() => network(articles, options), [articles, options]);
  const hues = useMemo(() => assignHues(articles), [articles]);
  const tied = useMemo(() => withTies(found), [found]);
  if (articles.length === 0) return <NoArticles />;
  const alone = found.nodes.length - tied.nodes.length;
  return (
    <section class="network" aria-label="Network">
      <Controls options={options} onChange={setOptions} dated={articles.some(({ date }) => date !== null)}>
        <label>
          Show{' '}
          <select
            value={options.type}
            onChange={({ currentTarget }) => setOptions({ ...options, type: currentTarget.value as NetworkType })}
          >
            {Object.entries(kinds).map(([type, name]) => (
              <option key={type} value={type}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {options.type !== 'sentiment' && (
          <label title="A tie is rather there than not from half an expected pair on">
            pairs from{' '}
            <input
              type="number"
              min={0}
              step={0.5}
              value={options.minimumPairs ?? 0.5}
              onInput={({ currentTarget }) =>
                setOptions({ ...options, minimumPairs: Math.max(0, currentTarget.valueAsNumber || 0) })
              }
            />
          </label>
        )}
      </Controls>
      <p class="hint">
        {found.directed
          ? 'An arrow goes from who speaks to who is spoken of; its width tells how often. Blue solid: kindly. Orange dashed: harshly.'
          : 'Blue solid: the same side on an issue. Orange dashed: opposite sides. Width: expected pairs of statements.'}
        {alone > 0 && ` ${alone} without a tie are not drawn.`}
      </p>
      {tied.edges.length === 0 ? (
        <p>There are no ties yet: more articles are needed.</p>
      ) : (
        <>
          <Picture network={tied} hues={hues} chosen={chosen} onChoose={(id) => setChosen(id === chosen ? null : id)} />
          <Ties network={tied} chosen={chosen} />
        </>
      )}
      <LeftOutNote leftOut={found.leftOut} />
    </section>
  );
}

function withTies(found: Network): Network {
  const tied = new Set(found.edges.flatMap(({ source, target }) => [source, target]));
  return { ...found, nodes: found.nodes.filter(({ id }) => tied.has(id)) };
}
