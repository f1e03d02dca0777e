/** The tabs: arrow keys go from one to the next, as in any row of tabs. */
import { type ViewName, views } from '../state/state';

const names: Record<ViewName, string> = {
  ...{ read: 'Read', matrix: 'Matrix', network: 'Network', timeline: 'Timeline', actors: 'Actors' },
  ...{ compare: 'Compare', label: 'Label' },
};

export function Tabs({ view, onShow }: { view: ViewName; onShow: (view: ViewName) => void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = views.at((views.indexOf(view) + by) % views.length)!;
    onShow(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label="Views" class="tabs" tabIndex={-1} onKeyDown={onKeyDown}>
      {views.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={() => onShow(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}
