/** The page: its head, the views, and who works for it. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { connect } from './engine/connect';
import { type Engine, EngineError } from './engine/engine';
import { LabelView } from './label/LabelView';
import { MatrixView } from './matrix/MatrixView';
import { NetworkView } from './network/NetworkView';
import { ReaderSwitch } from './parts/ReaderSwitch';
import { Tabs } from './parts/Tabs';
import { TokenForm } from './parts/TokenForm';
import { ReadView } from './read/ReadView';
import { PageContext } from './state/page';
import { emptyState, reduce, type ViewName } from './state/state';
import { keepLabels, recallLabels } from './state/storage';
import { TimelineView } from './timeline/TimelineView';

const contents = {
  ...{ read: ReadView, matrix: MatrixView, network: NetworkView, timeline: TimelineView, label: LabelView },
} satisfies Record<ViewName, () => preact.JSX.Element>;

export function App() {
  const [state, dispatch] = useReducer(reduce, emptyState, (empty) => ({ ...empty, labelling: recallLabels() }));
  const [engine, setEngine] = useState<Engine | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [locked, setLocked] = useState(false);
  useEffect(() => {
    let current = true;
    const open = async () => {
      dispatch({ type: 'busy', what: 'Loading the model' });
      try {
        const found = await connect(token);
        const description = await found.describe();
        if (!current) return;
        dispatch({ type: 'describe', ...description });
        dispatch({ type: 'fail', message: null });
        setEngine(found);
        setLocked(false);
      } catch (error) {
        if (!current) return;
        setLocked(error instanceof EngineError && error.code === 'UNAUTHORIZED');
        dispatch({ type: 'fail', message: error instanceof Error ? error.message : String(error) });
      }
    };
    open();
    return () => {
      current = false;
    };
  }, [token]);
  // Kept before it is shown, since a page may be closed at any time.
  useLayoutEffect(() => keepLabels(state.labelling), [state.labelling]);
  const page = useMemo(() => engine && { state, dispatch, engine }, [state, engine]);
  const View = contents[state.view];
  return (
    <>
      <header class="head">
        <h1>stancekit</h1>
        <Tabs view={state.view} onShow={(view) => dispatch({ type: 'show', view })} />
        {page && <ReaderSwitch page={page} />}
        <p class="model" title="The model in use">
          {engine && `${state.model} · ${engine.kind === 'service' ? 'service' : 'in this browser'}`}
        </p>
      </header>
      <output class="status">{state.busy && `${state.busy} …`}</output>
      {state.error && (
        <p class="error" role="alert">
          {state.error}
        </p>
      )}
      {locked && <TokenForm onGive={setToken} />}
      <main>
        <div id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
          {page && (
            <PageContext.Provider value={page}>
              <View />
            </PageContext.Provider>
          )}
        </div>
      </main>
    </>
  );
}
