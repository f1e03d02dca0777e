/** The page: its head, the views, and who works for it. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { ActorsView } from './actors/ActorsView';
import { CompareView } from './compare/CompareView';
import { connect } from './engine/connect';
import { type Engine, EngineError } from './engine/engine';
import { Explained } from './explain/Explained';
import { LabelView } from './label/LabelView';
import { MatrixView } from './matrix/MatrixView';
import { NetworkView } from './network/NetworkView';
import { ReaderSwitch } from './parts/ReaderSwitch';
import { Tabs } from './parts/Tabs';
import { TokenForm } from './parts/TokenForm';
import { CoderForm } from './project/CoderForm';
import { ProjectBar } from './project/ProjectBar';
import { ReadView } from './read/ReadView';
import { messageOf } from './state/messageOf';
import { PageContext } from './state/page';
import { emptyState, reduce, type State, type ViewName } from './state/state';
import { recallCoder, recallLabels } from './state/storage';
import { useKeeping } from './state/useKeeping';
import { TimelineView } from './timeline/TimelineView';

const contents = {
  ...{ read: ReadView, matrix: MatrixView, network: NetworkView, timeline: TimelineView },
  ...{ actors: ActorsView, compare: CompareView, label: LabelView },
} satisfies Record<ViewName, () => preact.JSX.Element>;

function begin(empty: State): State {
  return { ...empty, labelling: recallLabels(), coder: recallCoder() };
}

export function App() {
  const [state, dispatch] = useReducer(reduce, emptyState, begin);
  const [engine, setEngine] = useState<Engine | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const [locked, setLocked] = useState(false);
  useEffect(() => {
    let current = true;
    const open = async () => {
      // Of the token before; what else was told stays.
      if (token !== null) dispatch({ type: 'fail', message: null });
      dispatch({ type: 'busy', what: 'Loading the model' });
      try {
        const found = await connect(token);
        const description = await found.describe();
        if (!current) return;
        dispatch({ type: 'describe', ...description });
        dispatch({ type: 'busy', what: null });
        setEngine(found);
        setLocked(false);
      } catch (error) {
        if (!current) return;
        setLocked(error instanceof EngineError && error.code === 'UNAUTHORIZED');
        dispatch({ type: 'fail', message: messageOf(error) });
      }
    };
    open();
    return () => {
      current = false;
    };
  }, [token]);
  const { recalled, kept } = useKeeping(state, dispatch);
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  const page = useMemo(
    () => (engine && recalled ? { state, current: () => latest.current, dispatch, engine } : null),
    [state, engine, recalled],
  );
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
      <output class="status">{state.busy ? `${state.busy} …` : state.note}</output>
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
              <ProjectBar kept={kept} />
              {state.pending && <CoderForm />}
              <Explained>
                <View />
              </Explained>
            </PageContext.Provider>
          )}
        </div>
      </main>
    </>
  );
}
