/** The library in the page: needs no server but for its files. Loaded only where there is no service. */
import { createAnalyzer, fetchModel, geopolitics, type Reader } from 'stancekit';
import { suggest } from 'stancekit/training';
import { type Engine, EngineError } from './engine';
import { explainTargets } from './explainStatement';

/** Is read once while nobody waits: the first text takes many times as long as the next. */
const FIRST = 'Norway’s minister said on Monday that she supports the sanctions, and urged Russia to return to talks.';

/** @param base Where the page is, ending in `/`: the model files are in `models/`, the contextual reader may be in `contextual/`. */
export async function createLocalEngine(base: string): Promise<Engine> {
  const model = await fetchModel(`${base}models/`);
  let analyzer = createAnalyzer({ model });
  let name = 'shipped model';
  whenIdle(() => analyzer.analyze(FIRST));
  return {
    kind: 'local',
    describe: async () => ({ model: name, issues: geopolitics.issues }),
    analyze: async ({ id, text, date }) => analyzer.analyzeAsync(text, { id, ...(date === null ? {} : { date }) }),
    explain: async (statement) => [
      ...(await analyzer.explainAsync(statement)),
      ...(await explainTargets(statement.text, statement.span.start, statement.targets, (input) =>
        analyzer.explainAsync(input),
      )),
    ],
    suggest: async (rows, count) =>
      (await suggest(model, rows, { count })).map(({ row, reason }) => ({ key: row.key, reason })),
    contextual: {
      async open() {
        analyzer = createAnalyzer({ model, reader: await openReader(base) });
        name = 'shipped model and contextual reader';
      },
    },
  };
}

/** Some browsers do not tell when they are idle. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work);
}

/** @throws EngineError where the reader is not beside the page, or cannot be used. */
async function openReader(base: string): Promise<Reader> {
  const url = `${base}contextual/dist/browser.js`;
  let loaded: { contextual(): Promise<Reader> };
  try {
    loaded = await import(/* @vite-ignore */ url);
  } catch {
    const advice = 'Put the folders dist/ and weights/ of stancekit-contextual into contextual/ beside this page.';
    throw new EngineError('FILE_NOT_FOUND', `The contextual reader is not there. ${advice}`);
  }
  return loaded.contextual();
}
