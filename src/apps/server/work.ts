/** What is done with one text, in a thread beside the one that answers. Each gives the JSON of the answer. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnalyzeOptions, ClassifyInput } from 'stancekit';
import { readActorList, withActors } from 'stancekit/project';
import type * as v from 'valibot';
import { analyzerWith, type Served } from './models';
import type { documentRequest, statementRequest, suggestRequest } from './schemas/requests';

export type DocumentRequest = v.InferOutput<typeof documentRequest>;
export type StatementRequest = v.InferOutput<typeof statementRequest>;
export type SuggestRequest = v.InferOutput<typeof suggestRequest>;

/** What can be asked for. */
export interface Requests {
  readonly analyze: DocumentRequest;
  readonly classify: StatementRequest;
  readonly explain: StatementRequest;
  readonly suggest: SuggestRequest;
}

type Work = {
  readonly [Name in keyof Requests]: (
    served: Served,
    request: Requests[Name],
    goesOn: () => boolean,
  ) => object | Promise<object>;
};

export const work: Work = {
  /** A line of `stancekit analyze --format ndjson`, with date, title, outlet and URL as they came. */
  async analyze(served, { id, text, date, title, outlet, url, offsets, deeds, minimumConfidence, actors: given }) {
    const list = given ? readActorList(JSON.stringify(given.map(withoutNull)), 'actors') : served.actors;
    const beside: AnalyzeOptions = withoutNull({ date, title });
    const analyzer = given ? analyzerWith(served, list) : served.analyzer;
    const found = await analyzer.analyzeAsync(text, {
      ...beside,
      ...withoutNull({ offsets, deeds, minimumConfidence }),
    });
    const { statements, actors, warnings, ...counted } = list.length > 0 ? withActors(found, list) : found;
    return {
      id: id ?? null,
      ...beside,
      ...withoutNull({ outlet, url }),
      statements,
      actors,
      warnings,
      ...(counted.offsets && { offsets: counted.offsets }),
    };
  },

  /** A line of `stancekit classify --format ndjson`. */
  async classify({ analyzer }, { id, ...request }) {
    return { id: id ?? null, ...(await analyzer.classifyAsync(withoutNull(request) as unknown as ClassifyInput)) };
  },

  async explain({ explainer }, { id: _, ...request }) {
    return { explanations: await explainer.explainAsync(withoutNull(request) as unknown as ClassifyInput) };
  },

  /** Lets other texts have their turn after each row. @param goesOn Is told that the next one is begun; whether anybody waits for it. */
  async suggest({ analyzer }, { rows, count }, goesOn) {
    const { suggest } = await import('stancekit/training');
    const inTurn = async function* () {
      for (const row of rows) {
        await nextTurn();
        if (!goesOn()) return;
        yield row;
      }
    };
    const chosen = await suggest(analyzer.model, inTurn(), { count });
    return {
      rows: chosen.map(({ row, score, uncertainty, similarity, issue, reason }) => ({
        ...row,
        ...{ score, uncertainty, similarity, unsure_of: issue, reason },
      })),
    };
  },
};

/** Absent fields may be written as null. */
function withoutNull(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
