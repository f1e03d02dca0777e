/** All endpoints of the service. */
import { type Analyzer, isStancekitError } from 'stancekit';
import * as v from 'valibot';
import type { Asked, Desk, Endpoint } from './endpoint';
import { errorBody, ServiceError } from './errors';
import { loadServed, taxonomyOf } from './models';
import { idOf } from './ndjson';
import type { ServiceLimits } from './options';
import * as answers from './schemas/answers';
import { check, checkEach } from './schemas/check';
import * as requests from './schemas/requests';
import { analyze, classify, explain } from './work';

const NDJSON = 'application/x-ndjson';

/** @param limits Decide how long a batch may be. */
export function endpoints({ maxBatch }: ServiceLimits): readonly Endpoint[] {
  const documents = requests.documentsRequest(maxBatch);
  const statements = requests.statementsRequest(maxBatch);
  const bodies = [
    texts('documents', requests.documentRequest, documents, maxBatch, analyze),
    texts('statements', requests.statementRequest, statements, maxBatch, classify),
  ] as const;
  return [
    {
      method: 'post',
      path: '/v1/analyze',
      name: 'analyze',
      summary: 'Finds the statements of an article, or of several.',
      body: v.union([requests.documentRequest, documents]),
      answer: v.union([
        answers.analyzed,
        v.object({ documents: v.array(v.union([answers.analyzed, answers.failed])) }),
      ]),
      ...bodies[0],
    },
    {
      method: 'post',
      path: '/v1/classify',
      name: 'classify',
      summary: 'Tells issue, stance and attitude of a statement by itself, or of several.',
      body: v.union([requests.statementRequest, statements]),
      answer: v.union([
        answers.classified,
        v.object({ statements: v.array(v.union([answers.classified, answers.failed])) }),
      ]),
      ...bodies[1],
    },
    {
      method: 'post',
      path: '/v1/explain',
      name: 'explain',
      summary: 'Tells why a statement is labelled as it is.',
      body: requests.explainRequest,
      answer: answers.explained,
      async handle({ served, turns }, body) {
        const request = check(requests.explainRequest, body);
        await turns.take();
        return explain(served.analyzer, request);
      },
    },
    {
      method: 'post',
      path: '/v1/suggest',
      name: 'suggest',
      summary: 'Chooses the statements that are most worth labelling next.',
      body: requests.suggestRequest,
      answer: answers.suggested,
      handle: suggestRows,
    },
    {
      method: 'post',
      path: '/v1/train',
      name: 'train',
      summary: 'Trains a model on labelled statements and takes it into use, in memory only.',
      body: requests.trainRequest,
      answer: answers.trained,
      async handle(desk, body, { signal }) {
        const { rows, base, seed } = check(requests.trainRequest, body);
        const { model, report } = await desk.trainer.train(rows, { base, seed }, signal);
        desk.served = loadServed(model);
        return { model: desk.served.info, report };
      },
    },
    {
      method: 'post',
      path: '/v1/model/reset',
      name: 'resetModel',
      summary: 'Goes back to the model that the service was started with.',
      answer: answers.model,
      handle(desk) {
        desk.served = desk.first;
        return desk.served.info;
      },
    },
    {
      method: 'get',
      path: '/v1/model',
      name: 'getModel',
      summary: 'Tells which model answers.',
      answer: answers.model,
      handle: ({ served }) => served.info,
    },
    {
      method: 'get',
      path: '/v1/taxonomy',
      name: 'getTaxonomy',
      summary: 'Tells the issues of the model.',
      answer: answers.taxonomy,
      handle: ({ served }) => taxonomyOf(served),
    },
    {
      method: 'get',
      path: '/healthz',
      name: 'getHealth',
      summary: 'Says that the service runs.',
      answer: answers.health,
      isOpen: true,
      handle: () => ({ status: 'ok' }),
    },
  ];
}

/** What is done with one text, with several in a body, and with rows. */
function texts<Item extends v.GenericSchema, Name extends string>(
  name: Name,
  item: Item,
  several: v.GenericSchema<unknown, { [key in Name]: v.InferOutput<Item>[] }>,
  most: number,
  work: (analyzer: Analyzer, request: v.InferOutput<Item>) => object,
): Pick<Endpoint, 'handle' | 'rows'> {
  return {
    async handle({ served, turns }: Desk, body: unknown, { signal }: Asked) {
      const list = listOf(body, name);
      if (!list) {
        const request = check(item, body);
        await turns.take();
        return work(served.analyzer, request);
      }
      if (list.length > most) throw tooLong(name, most, list.length);
      const answered: object[] = [];
      for (const [i, request] of checkEach<Item, Name>(several, name, body).entries()) {
        await turns.take();
        if (signal.aborted) break;
        answered.push(answerOne(request, list[i], (good) => work(served.analyzer, good)));
      }
      return { [name]: answered };
    },
    rows: {
      type: NDJSON,
      description: 'One text a line; one answer a line, in order, as the texts come.',
      handle:
        ({ served, turns }) =>
        async (row) => {
          const request = check(item, row);
          await turns.take();
          return work(served.analyzer, request);
        },
    },
  };
}

function listOf(body: unknown, name: string): readonly unknown[] | null {
  const list = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return list === undefined ? null : Array.isArray(list) ? list : [];
}

function answerOne<T>(request: T | Error, raw: unknown, work: (request: T) => object): object {
  try {
    if (request instanceof Error) throw request;
    return work(request);
  } catch (error) {
    if (!isStancekitError(error)) throw error;
    const { code, message } = errorBody(error);
    return { id: idOf(raw), error: { code, message } };
  }
}

function tooLong(name: string, most: number, length: number): ServiceError {
  return new ServiceError(
    'BATCH_TOO_LONG',
    `Expected at most ${most} ${name}, got ${length}. Send them as rows (${NDJSON}), or raise --max-batch.`,
  );
}

async function suggestRows({ served, turns }: Desk, body: unknown, { signal }: Asked): Promise<object> {
  const { suggest } = await import('stancekit/training');
  const { rows, count } = check(requests.suggestRequest, body);
  const inTurn = async function* () {
    for (const row of rows) {
      await turns.take();
      if (signal.aborted) return;
      yield row;
    }
  };
  const chosen = await suggest(served.analyzer.model, inTurn(), { count });
  return {
    rows: chosen.map(({ row, score, uncertainty, similarity, issue, reason }) => ({
      ...row,
      ...{ score, uncertainty, similarity, unsure_of: issue, reason },
    })),
  };
}
