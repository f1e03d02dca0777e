/** All endpoints of the service. */
import { isStancekitError, StancekitError } from 'stancekit';
import * as v from 'valibot';
import type { Asked, Desk, Endpoint } from './endpoint';
import { errorBody, ServiceError } from './errors';
import { taxonomyOf } from './models';
import { idOf } from './ndjson';
import type { ServiceLimits } from './options';
import * as answers from './schemas/answers';
import { check, checkEach } from './schemas/check';
import * as requests from './schemas/requests';
import type { Requests } from './work';
import type { Workshop } from './workshop';

export const NDJSON = 'application/x-ndjson';

/** Questions that are asked one at a time. */
const ONE_BY_ONE: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/v1/explain',
    name: 'explain',
    summary: 'Tells why a statement is labelled as it is.',
    body: requests.explainRequest,
    answer: answers.explained,
    handle: async ({ inUse, workshop }, body, { signal }) =>
      workshop.ask('explain', inUse, check(requests.explainRequest, body), signal),
  },
  {
    method: 'post',
    path: '/v1/suggest',
    name: 'suggest',
    summary: 'Chooses the statements that are most worth labelling next.',
    body: requests.suggestRequest,
    answer: answers.suggested,
    handle: async ({ inUse, workshop }, body, { signal }) =>
      workshop.ask('suggest', inUse, check(requests.suggestRequest, body), signal),
  },
];

function withoutContextual(): StancekitError {
  const advice = 'Start the service with --reader contextual, or train with "fast".';
  return new StancekitError('INVALID_OPTION', `Expected \`reader\` to be one that the service answers with. ${advice}`);
}

/** What is done with the model that answers. */
const OF_MODELS: readonly Endpoint[] = [
  {
    method: 'post',
    path: '/v1/train',
    name: 'train',
    summary: 'Trains a model on labelled statements and takes it into use, in memory only.',
    body: requests.trainRequest,
    answer: answers.trained,
    async handle(desk, body, { signal }) {
      const task = check(requests.trainRequest, body);
      // Whoever answers with the model needs the reader too.
      if (task.reader === 'contextual' && desk.first.info.reader === null) throw withoutContextual();
      const { json, report } = await desk.trainer.train(task, signal);
      desk.inUse = await desk.workshop.use(json);
      return { model: desk.inUse.info, report };
    },
  },
  {
    method: 'post',
    path: '/v1/model/reset',
    name: 'resetModel',
    summary: 'Goes back to the model that the service was started with.',
    answer: answers.model,
    handle(desk) {
      desk.inUse = desk.first;
      return desk.inUse.info;
    },
  },
  {
    method: 'get',
    path: '/v1/model',
    name: 'getModel',
    summary: 'Tells which model answers.',
    answer: answers.model,
    handle: ({ inUse }) => inUse.info,
  },
];

/** What the service tells of itself. */
const OF_THE_SERVICE: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/v1/taxonomy',
    name: 'getTaxonomy',
    summary: 'Tells the issues of the model.',
    answer: answers.taxonomy,
    handle: ({ inUse }) => taxonomyOf(inUse),
  },
  {
    method: 'get',
    path: '/healthz',
    name: 'getHealth',
    summary: 'Says that the service runs, and how many of its threads answer; status 503 where none does.',
    answer: answers.health,
    isOpen: true,
    handle: ({ workshop }) => healthOf(workshop.health()),
  },
];

/** @param limits Decide how long a batch may be. */
export function endpoints({ maxBatch }: ServiceLimits): readonly Endpoint[] {
  const documents = requests.documentsRequest(maxBatch);
  const statements = requests.statementsRequest(maxBatch);
  const bodies = [
    texts('documents', requests.documentRequest, documents, maxBatch, 'analyze'),
    texts('statements', requests.statementRequest, statements, maxBatch, 'classify'),
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
    ...ONE_BY_ONE,
    ...OF_MODELS,
    ...OF_THE_SERVICE,
  ];
}

/** What is done with one text, with several in a body, and with rows. */
function texts<Work extends 'analyze' | 'classify', Name extends string>(
  name: Name,
  item: v.GenericSchema<unknown, Requests[Work]>,
  several: v.GenericSchema<unknown, { [key in Name]: Requests[Work][] }>,
  most: number,
  work: Work,
): Pick<Endpoint, 'handle' | 'rows'> {
  return {
    async handle({ inUse, workshop }: Desk, body: unknown, { signal }: Pick<Asked, 'signal'>) {
      const list = listOf(body, name);
      if (!list) return workshop.ask(work, inUse, check(item, body), signal);
      if (list.length > most) throw tooLong(name, most, list.length);
      const answered: string[] = [];
      const { offsets } = body as { readonly offsets?: unknown };
      // One at a time, so that those who send many do not keep others waiting.
      for (const [i, request] of checkEach<typeof item, Name>(several, name, body).entries()) {
        answered.push(
          await answerOne<Requests[Work]>(request, list[i], (good) =>
            workshop.ask(work, inUse, withOffsets(good, offsets), signal),
          ),
        );
      }
      return `{${JSON.stringify(name)}:[${answered.join()}]}`;
    },
    rows: {
      type: NDJSON,
      description: 'One text a line; one answer a line, in order, as the texts come.',
      handle:
        ({ inUse, workshop }, { signal }) =>
        async (row) =>
          workshop.ask(work, inUse, check(item, row), signal),
    },
  };
}

/** What is said of all texts holds for one that does not say it itself. @param offsets Checked. */
function withOffsets<T extends object>(request: T, offsets: unknown): T {
  const own = 'offsets' in request ? request.offsets : null;
  return offsets == null || own != null ? request : { ...request, offsets };
}

/** @throws UNAVAILABLE. */
function healthOf({ threads, answering }: ReturnType<Workshop['health']>): object {
  if (answering > 0) return { status: 'ok', threads, answering };
  throw new ServiceError('UNAVAILABLE', `None of ${threads} threads answers.`, { 'Retry-After': '1' });
}

function listOf(body: unknown, name: string): readonly unknown[] | null {
  const list = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return list === undefined ? null : Array.isArray(list) ? list : [];
}

async function answerOne<T>(request: T | Error, raw: unknown, ask: (request: T) => Promise<string>): Promise<string> {
  try {
    if (request instanceof Error) throw request;
    return await ask(request);
  } catch (error) {
    if (!isStancekitError(error)) throw error;
    const { code, message } = errorBody(error);
    return JSON.stringify({ id: idOf(raw), error: { code, message } });
  }
}

function tooLong(name: string, most: number, length: number): ServiceError {
  return new ServiceError(
    'BATCH_TOO_LONG',
    `Expected at most ${most} ${name}, got ${length}. Send them as rows (${NDJSON}), or raise --max-batch.`,
  );
}
