/** The service behind the page. */
import type { Document, Explanation, Issue } from 'stancekit';
import type { TrainingReport } from 'stancekit/training';
import { type Chosen, type Engine, EngineError } from './engine';
import { explainStatement } from './explainStatement';

/**
 * @param base Where the service is, ending in `/`.
 * @param token Its bearer token, if it wants one.
 */
export function createServiceEngine(base: string, token: string | null): Engine {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const request = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${base}v1/${path}`, request).catch(() => {
      throw new EngineError('UNREACHABLE', 'The service cannot be reached. Is it still running?');
    });
    const answer = await response.json().catch(() => null);
    if (response.ok && answer) return answer as T;
    const { code = 'UNREADABLE', message = `The service answered with status ${response.status}.` } =
      answer?.error ?? {};
    throw new EngineError(code, message);
  };
  return {
    kind: 'service',
    describe: async () => {
      const [model, taxonomy] = await Promise.all([
        call<{ name: string; issues: readonly string[] }>('model'),
        call<{ issues: readonly Partial<Issue>[] }>('taxonomy'),
      ]);
      const described = new Map(taxonomy.issues.map((issue) => [issue.id, issue]));
      const issues = model.issues.map((id) => ({ id, label: id, proposition: '', ...described.get(id) }));
      return { model: model.name, issues };
    },
    analyze: async ({ id, text, date }) => {
      const found = await call<Omit<Document, 'text'>>('analyze', { id, text, ...(date === null ? {} : { date }) });
      return { ...found, text };
    },
    explain: (statement) =>
      explainStatement(statement, async (input) => {
        const { explanations } = await call<{ explanations: readonly Explanation[] }>('explain', input);
        return explanations;
      }),
    suggest: async (rows, count) => (await call<{ rows: readonly Chosen[] }>('suggest', { rows, count })).rows,
    training: {
      train: async (rows, base) =>
        (await call<{ report: TrainingReport }>('train', { rows, ...(base ? { base } : {}) })).report,
      reset: async () => {
        await call('model/reset', {});
      },
    },
  };
}
