/** The library in the page: needs no server but for its files. Loaded only where there is no service. */
import { createAnalyzer, fetchModel, geopolitics } from 'stancekit';
import { suggest } from 'stancekit/training';
import type { Engine } from './engine';
import { explainTargets } from './explainStatement';

/** @param models Where the model files are, such as `models/`. */
export async function createLocalEngine(models: string | URL): Promise<Engine> {
  const analyzer = createAnalyzer({ model: await fetchModel(models) });
  return {
    kind: 'local',
    describe: async () => ({ model: 'shipped model', issues: geopolitics.issues }),
    analyze: async ({ id, text, date }) => analyzer.analyze(text, { id, ...(date === null ? {} : { date }) }),
    explain: async (statement) => [
      ...analyzer.explain(statement),
      ...(await explainTargets(statement.text, statement.span.start, statement.targets, async (input) =>
        analyzer.explain(input),
      )),
    ],
    suggest: async (rows, count) =>
      (await suggest(analyzer.model, rows, { count })).map(({ row, reason }) => ({ key: row.key, reason })),
  };
}
