/** The work of the service as tools: each has a name, what it takes and gives as JSON Schema, and answers without HTTP. */

import { type DatedDocument, positionMatrix } from 'stancekit/report';
import * as v from 'valibot';
import type { CrewSettings } from './crew';
import type { Desk } from './endpoint';
import { endpoints } from './endpoints';
import { errorBody, ServiceError } from './errors';
import { Gate } from './gate';
import { wholeSchemaOf } from './openapi';
import type { ServiceLimits } from './options';
import * as answers from './schemas/answers';
import { check } from './schemas/check';
import { reported, reportRequest } from './schemas/report';
import * as requests from './schemas/requests';
import { Trainer } from './trainer';
import { Workshop } from './workshop';

export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of what it takes, an object. */
  readonly input: object;
  /** JSON Schema of what it gives, an object. */
  readonly output: object;
}

/** Tools, and what they work with. */
export interface Toolbox {
  readonly tools: readonly Tool[];
  /** Answers a call. @throws What the library throws; BODY_TOO_LARGE, BUSY, NOT_FOUND for a tool that there is not. */
  call(name: string, input: unknown, signal: AbortSignal): Promise<object>;
  close(): Promise<void>;
}

interface Work {
  readonly name: string;
  readonly description: string;
  readonly input: v.GenericSchema;
  readonly output: v.GenericSchema;
  readonly answer: (desk: Desk, input: unknown, signal: AbortSignal) => Promise<object>;
}

/**
 * Starts what answers, in threads beside this one.
 *
 * @throws What `readModel` throws.
 */
export async function openTools(settings: CrewSettings & ServiceLimits): Promise<Toolbox> {
  const { workshop, first } = await Workshop.open(settings);
  const desk: Desk = { inUse: first, first, workshop, trainer: new Trainer() };
  const all = worksOf(settings);
  const gate = new Gate(settings.concurrency, 'calls');
  return {
    tools: all.map(({ name, description, input, output }) => ({
      ...{ name, description },
      ...{ input: wholeSchemaOf(input), output: wholeSchemaOf(output) },
    })),
    async call(name, input, signal) {
      const work = all.find((one) => one.name === name);
      if (!work) throw new ServiceError('NOT_FOUND', `There is no tool of this name, but ${listOf(all)}.`);
      if (JSON.stringify(input).length > settings.maxBody) throw tooLarge(settings.maxBody);
      const leave = gate.enter();
      try {
        return await work.answer(desk, input, signal);
      } finally {
        leave();
      }
    },
    close: () => workshop.close(),
  };
}

function listOf(works: readonly Work[]): string {
  return works.map(({ name }) => name).join(', ');
}

function tooLarge(most: number): ServiceError {
  return new ServiceError(
    'BODY_TOO_LARGE',
    `Expected a call of at most ${most} characters. Give fewer texts at a time.`,
  );
}

function worksOf(limits: ServiceLimits): readonly Work[] {
  const ask = askOf(limits);
  return [
    {
      name: 'analyze',
      description:
        'Finds who says or does what in an English news article, to whom, on which issue and with which stance, with offsets into the text.',
      input: requests.documentRequest,
      output: answers.analyzed,
      answer: ask('analyze'),
    },
    {
      name: 'classify',
      description: 'Tells issue, stance and attitude of one statement by itself, with probabilities.',
      input: requests.statementRequest,
      output: answers.classified,
      answer: ask('classify'),
    },
    {
      name: 'explain',
      description: 'Tells which words and features decide how one statement is classified.',
      input: requests.explainRequest,
      output: answers.explained,
      answer: ask('explain'),
    },
    {
      name: 'report',
      description: 'Counts over several articles who stands where on which issue: from -1 (against) to 1 (in favour).',
      input: reportRequest(limits.maxBatch),
      output: reported,
      answer: (desk, input, signal) =>
        report(desk, check(reportRequest(limits.maxBatch), input), signal, ask('analyze')),
    },
    {
      name: 'issues',
      description: 'Tells the issues that the model knows, each with the proposition that stances are about.',
      input: v.object({}),
      output: answers.taxonomy,
      answer: ask('getTaxonomy'),
    },
  ];
}

/** Answers as the endpoint of the service does. */
function askOf(limits: ServiceLimits) {
  const all = endpoints(limits);
  return (name: string): Work['answer'] =>
    async (desk, input, signal) => {
      const answered = await all.find((endpoint) => endpoint.name === name)?.handle(desk, input, { signal });
      return typeof answered === 'string' ? JSON.parse(answered) : (answered ?? {});
    };
}

type ReportRequest = v.InferOutput<ReturnType<typeof reportRequest>>;

async function report(
  desk: Desk,
  { documents: texts, from, to, ...asked }: ReportRequest,
  signal: AbortSignal,
  analyze: Work['answer'],
): Promise<object> {
  const given = Object.entries({ ...asked, window: windowOf(from, to) }).filter(([, value]) => value != null);
  const options = Object.fromEntries(given);
  // Wrong options are told before the work, not after it.
  positionMatrix([], options);
  const documents: DatedDocument[] = [];
  const failed: object[] = [];
  for (const [i, request] of texts.entries()) {
    const named = { ...request, id: request.id ?? i + 1 };
    try {
      documents.push({ ...((await analyze(desk, named, signal)) as DatedDocument), text: request.text });
    } catch (error) {
      signal.throwIfAborted();
      const { code, message } = errorBody(error);
      failed.push({ id: named.id, error: { code, message } });
    }
  }
  return { ...positionMatrix(documents, options), failed };
}

function windowOf(from: string | null | undefined, to: string | null | undefined) {
  const window = { ...(from && { from }), ...(to && { to }) };
  return Object.keys(window).length > 0 ? window : undefined;
}
