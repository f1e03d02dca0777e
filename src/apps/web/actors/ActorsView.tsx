/** Everybody of the project: who they are, how often they occur, and which of them are one. */
import { useMemo, useState } from 'preact/hooks';
import type { ProjectActor, ProjectChange } from 'stancekit/project';
import { counted } from '../../../runtime/counted';
import { fold } from '../../../runtime/names';
import { NoArticles } from '../parts/NoArticles';
import { saveText } from '../parts/save';
import { Titles } from '../parts/Titles';
import { usePage } from '../state/page';
import { ActorRow } from './ActorRow';
import { countMentions, toMerge } from './merging';

/** Rows that are shown at once; whoever looks for another one searches. */
const SHOWN = 200;

export function ActorsView() {
  const { state, dispatch } = usePage();
  const { project, articles } = state;
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const actors = useMemo(() => project.actors(), [project]);
  const mentions = useMemo(() => countMentions(articles), [articles]);
  if (actors.length === 0) return <NoArticles />;
  const change = (changes: readonly ProjectChange[], note: string) => {
    dispatch({ type: 'change', changes, note });
    setChosen([]);
  };
  const found = actors.filter(({ name, aliases }) =>
    [name, ...aliases].some((own) => fold(own).includes(fold(wanted))),
  );
  const list = project.actorList().map(({ type: _, ...actor }) => actor);
  return (
    <section class="actors" aria-label="Actors">
      <div class="row controls">
        <label>
          Search <input type="search" value={wanted} onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
        </label>
        <button
          type="button"
          disabled={list.length === 0}
          title="What you said of actors, as --actors of the command line takes it"
          onClick={() => saveText('actors.json', 'application/json', `${JSON.stringify(list, null, 2)}\n`)}
        >
          Save actors.json
        </button>
      </div>
      <Merge
        chosen={actors.filter(({ id }) => chosen.includes(id))}
        onMerge={(survivor, others) => change([toMerge(survivor, others)], `Merged into ${survivor.name}.`)}
      />
      <div class="scroll">
        <table>
          <caption>{counted(found.length, 'actor')}</caption>
          <thead>
            <tr>
              <Titles of={['', 'Name', 'Kind', 'Country', 'Statements', 'Mentions', 'Texts', '']} />
            </tr>
          </thead>
          <tbody>
            {found.slice(0, SHOWN).map((actor) => (
              <ActorRow
                key={actor.id}
                actor={actor}
                mentions={mentions.get(actor.id) ?? 0}
                isChosen={chosen.includes(actor.id)}
                onChoose={(is) => setChosen(is ? [...chosen, actor.id] : chosen.filter((id) => id !== actor.id))}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > SHOWN && <p class="hint">{found.length - SHOWN} more; search for them.</p>}
    </section>
  );
}

interface MergeProps {
  readonly chosen: readonly ProjectActor[];
  readonly onMerge: (survivor: ProjectActor, others: readonly ProjectActor[]) => void;
}

function Merge({ chosen, onMerge }: MergeProps) {
  if (chosen.length < 2) return <p class="hint">Choose two or more to merge them.</p>;
  return (
    <div class="row controls">
      <span>Merge {chosen.length} into</span>
      {chosen.map((survivor) => (
        <button
          key={survivor.id}
          type="button"
          onClick={() =>
            onMerge(
              survivor,
              chosen.filter(({ id }) => id !== survivor.id),
            )
          }
        >
          {survivor.name}
        </button>
      ))}
    </div>
  );
}
