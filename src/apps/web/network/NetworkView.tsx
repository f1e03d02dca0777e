/** Who agrees and who disagrees, and who speaks of whom and how. */
import { useMemo, useState } from 'preact/hooks';
import {
  edgesToCsv,
  type Grouping,
  groupings,
  type Network,
  type NetworkOptions,
  type NetworkType,
  network,
  networkLayout,
  networkPicture,
} from 'stancekit/report';
import { Controls } from '../parts/Controls';
import { LeftOutNote } from '../parts/LeftOutNote';
import { NoArticles } from '../parts/NoArticles';
import { Stories } from '../parts/Stories';
import { Take } from '../parts/Take';
import { usePage } from '../state/page';
import { Groups } from './Groups';
import { NodeList } from './NodeList';
import { Picture } from './Picture';
import { Ties } from './Ties';
import { usePins } from './usePins';

const kinds = {
  subtract: 'agreement less disagreement',
  congruence: 'agreement',
  conflict: 'disagreement',
  sentiment: 'who speaks of whom',
} satisfies Partial<Record<NetworkType, string>>;

export function NetworkView() {
  const { articles } = usePage().state;
  const [options, setOptions] = useState<NetworkOptions>({ type: 'subtract' });
  const [groups, setGroups] = useState<Grouping>('country');
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const pins = usePins();
  const shown = useMemo(() => network(articles, options), [articles, options]);
  const layout = useMemo(() => networkLayout(shown, { groups, pinned: pins.places }), [shown, groups, pins.places]);
  const found = useMemo(() => findNodes(shown, wanted), [shown, wanted]);
  if (articles.length === 0) return <NoArticles />;
  const choose = (id: string) => setChosen(id === chosen ? null : id);
  const chosenHere = layout.nodes.some(({ node }) => node.id === chosen) ? chosen : null;
  return (
    <section class="network" aria-label="Network">
      <Controls options={options} onChange={setOptions} articles={articles}>
        <KindControls options={options} onChange={setOptions} />
        <label>
          colours by{' '}
          <select value={groups} onChange={({ currentTarget }) => setGroups(currentTarget.value as Grouping)}>
            {groupings.map((grouping) => (
              <option key={grouping}>{grouping}</option>
            ))}
          </select>
        </label>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [first] = found;
            if (first !== undefined) setChosen(first);
          }}
        >
          <input
            type="search"
            aria-label="Search"
            placeholder="Search"
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          <output class="hint">{wanted.trim() !== '' && ` ${found.size} found`}</output>
        </form>
      </Controls>
      <Hint network={shown} drawn={layout.nodes.length} />
      {shown.edges.length === 0 ? (
        <p>There are no ties yet: more articles are needed.</p>
      ) : (
        <>
          <Picture network={shown} layout={layout} chosen={chosenHere} found={found} pins={pins} onChoose={choose} />
          <Groups groups={layout.groups} />
          <Ties network={shown} chosen={chosenHere} />
        </>
      )}
      <NodeList network={shown} chosen={chosenHere} onChoose={choose} />
      <LeftOutNote leftOut={shown.leftOut} />
      <Stories articles={articles} copies={options.copies} />
      <Take
        name="network"
        picture={() => networkPicture(shown, { groups, pinned: pins.places })}
        csv={() => edgesToCsv(shown)}
        asked={{ view: 'network', options, groups }}
      />
    </section>
  );
}

interface KindControlsProps {
  readonly options: NetworkOptions;
  readonly onChange: (options: NetworkOptions) => void;
}

function KindControls({ options, onChange }: KindControlsProps) {
  return (
    <>
      <label>
        Show{' '}
        <select
          value={options.type}
          onChange={({ currentTarget }) => onChange({ ...options, type: currentTarget.value as NetworkType })}
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
              onChange({ ...options, minimumPairs: Math.max(0, currentTarget.valueAsNumber || 0) })
            }
          />
        </label>
      )}
      <label title="Who says less is left out, with all ties">
        statements from{' '}
        <input
          type="number"
          min={0}
          value={options.minimumStatements ?? 0}
          onInput={({ currentTarget }) =>
            onChange({ ...options, minimumStatements: Math.max(0, currentTarget.valueAsNumber || 0) })
          }
        />
      </label>
    </>
  );
}

function Hint({ network: { directed, nodes }, drawn }: { readonly network: Network; readonly drawn: number }) {
  const alone = nodes.length - drawn;
  return (
    <p class="hint">
      {directed
        ? 'An arrow goes from who speaks to who is spoken of; its width tells how often. Blue solid: kindly. Orange dashed: harshly. Grey: neither.'
        : 'Blue solid: the same side on an issue. Orange dashed: opposite sides. Width: expected pairs of statements.'}
      {alone > 0 && ` ${alone} without a tie are not drawn.`}
    </p>
  );
}

/** Nodes whose name, or another name of theirs, holds what is looked for. */
function findNodes({ nodes }: Network, wanted: string): ReadonlySet<string> {
  const lower = wanted.trim().toLowerCase();
  if (lower === '') return new Set();
  const holds = (name: string) => name.toLowerCase().includes(lower);
  return new Set(nodes.filter(({ name, aliases }) => holds(name) || aliases.some(holds)).map(({ id }) => id));
}
