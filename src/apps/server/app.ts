/** Routes: what comes in is let in, read, answered; what goes wrong is told in JSON. */
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { readBody, readStream } from './body';
import { linger } from './connections';
import type { InUse } from './crew';
import type { Desk, Endpoint } from './endpoint';
import { endpoints, NDJSON } from './endpoints';
import { errorBody, headersOf, ServiceError, statusOf } from './errors';
import { Gate } from './gate';
import { parseJson } from './json';
import { checkMediaType } from './mediaType';
import type { Metrics } from './metrics';
import { answerLines, toBody } from './ndjson';
import { describeService } from './openapi';
import { type Answered, LONGEST_BODIES, type ServiceLimits } from './options';
import { readPage } from './page';
import { REQUEST_ID } from './requestId';
import { checkEmpty, checkFields } from './schemas/check';
import { checkOrigin, tokenCheck } from './token';
import { Trainer } from './trainer';
import type { Workshop } from './workshop';

export interface AppOptions extends ServiceLimits {
  readonly token?: string | undefined;
  /** Folder of the built page; null for none. */
  readonly page?: string | null | undefined;
  readonly onAnswered?: ((answered: Answered) => void) | undefined;
}

type Bindings = { Bindings: HttpBindings };

interface Gates {
  readonly reading: Gate;
  readonly working: Gate;
  /** Of their own: one that says nothing keeps nobody from work. */
  readonly streaming: Gate;
  /** Bytes of bodies that have come, until they are answered. */
  readonly memory: Gate;
}

/** Requests whose bodies come in at a time, for each that is worked on: a slow sender keeps nobody from work. */
export const READING = 4;

const DESCRIPTION = '/openapi.json';
const METRICS = '/metrics';

/** Where there is something to ask for, but the page. */
export function paths(limits: ServiceLimits): readonly string[] {
  return [...endpoints(limits).map(({ path }) => path), DESCRIPTION, METRICS];
}

/** Makes the service, without a port. @param first The model that answers until another is trained. */
export function createApp(options: AppOptions, workshop: Workshop, first: InUse, metrics: Metrics): Hono<Bindings> {
  const app = new Hono<Bindings>();
  const gates: Gates = {
    reading: new Gate(READING * options.concurrency, 'requests'),
    working: new Gate(options.concurrency, 'requests'),
    streaming: new Gate(options.streams, 'streams'),
    memory: new Gate(LONGEST_BODIES * options.maxBody, 'bytes'),
  };
  const desk: Desk = { inUse: first, first, workshop, trainer: new Trainer() };
  const checkToken = options.token === undefined ? () => {} : tokenCheck(options.token);

  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    const beginning = performance.now() - start;
    const { incoming, outgoing } = c.env;
    const { method, path, raw } = c.req;
    const id = String(outgoing.getHeader(REQUEST_ID));
    const tell = (status: number) =>
      options.onAnswered?.({ id, method, path, status, milliseconds: performance.now() - start, beginning });
    const isStream = c.res.headers.get('Content-Type') === NDJSON;
    // Whoever does not take the answer is not waited for; streams see to it themselves. The next request has Node set this back.
    if (!isStream) incoming.socket.setTimeout(options.timeout);
    if (raw.signal.aborted) tell(CLIENT_GONE);
    // Most rows have not come yet: only at its end it is known whether all answers were taken.
    else if (isStream) outgoing.once('close', () => tell(outgoing.writableFinished ? c.res.status : CLIENT_GONE));
    else tell(c.res.status);
  });
  app.onError(refuse);
  // Answered, not thrown: what is thrown here leaves out those who count answers.
  app.notFound((c) => {
    const told = 'There is nothing at this path. GET /openapi.json tells what there is.';
    return refuse(new ServiceError('NOT_FOUND', told), c);
  });

  for (const endpoint of endpoints(options)) {
    app.on(endpoint.method.toUpperCase(), endpoint.path, async (c) => {
      if (!endpoint.isOpen) {
        checkOrigin(c.req.header('Sec-Fetch-Site'));
        checkToken(c.req.header('Authorization'));
      }
      return answer(endpoint, c, desk, gates, options);
    });
    refuseOthers(app, endpoint.path, endpoint.method);
  }
  const described = { hasToken: options.token !== undefined, hasPage: options.page !== null };
  const description = describeService(options, described);
  app.get(DESCRIPTION, (c) => c.json(description));
  refuseOthers(app, DESCRIPTION, 'get');
  app.get(METRICS, async (c) => {
    checkToken(c.req.header('Authorization'));
    return c.body(await metrics.text(), 200, { 'Content-Type': metrics.contentType });
  });
  refuseOthers(app, METRICS, 'get');
  if (options.page !== null) {
    for (const [path, { bytes, headers }] of readPage(options.page))
      app.get(path, (c) => c.body(bytes, 200, { ...headers }));
  }
  return app;
}

/** Tells what went wrong. */
function refuse(error: Error, c: Context): Response {
  return c.json({ error: errorBody(error) }, statusOf(error) as 400, { ...headersOf(error) });
}

/** As nginx has it: whom the answer was for has gone, or did not take it. */
const CLIENT_GONE = 499;

async function answer(
  endpoint: Endpoint,
  c: Context<Bindings>,
  desk: Desk,
  gates: Gates,
  limits: ServiceLimits,
): Promise<Response> {
  const { incoming, outgoing } = c.env;
  const asked = { incoming, signal: c.req.raw.signal };
  const handle = async (body: unknown) => {
    const answered = await endpoint.handle(desk, body, asked);
    const json = typeof answered === 'string' ? answered : JSON.stringify(answered);
    return c.body(json, 200, { 'Content-Type': 'application/json' });
  };
  const types = ['application/json', ...(endpoint.rows ? [endpoint.rows.type] : [])];
  const type = endpoint.method === 'post' && checkMediaType(incoming.headers, types);
  if (!endpoint.body && endpoint.method === 'get') return handle(undefined);
  if (endpoint.rows && type === endpoint.rows.type) {
    const leave = gates.streaming.enter();
    const lines = answerLines(readStream(incoming, limits), endpoint.rows.handle(desk, asked), limits);
    const connection = { passOver: () => void incoming.resume(), drop: () => void outgoing.destroy() };
    const body = toBody(lines, limits.timeout, connection, leave);
    // Given up, its rest is not waited for.
    outgoing.once('finish', () => incoming.complete || linger(incoming.socket));
    return c.body(body, 200, { 'Content-Type': endpoint.rows.type });
  }
  const held: (() => void)[] = [];
  try {
    const hold = (bytes: number) => held.push(gates.memory.enter(bytes));
    const body = await within(gates.reading, async () => parseBody(endpoint, await readBody(incoming, limits, hold)));
    return await within(gates.working, () => handle(body));
  } finally {
    for (const leave of held) leave();
  }
}

/** The body, as far as its fields are those that there are. @throws INVALID_JSON, INVALID_OPTION, UNKNOWN_OPTION. */
function parseBody({ body: schema }: Endpoint, bytes: Uint8Array): unknown {
  const body = !schema && bytes.length === 0 ? {} : parseJson(bytes);
  if (schema) checkFields(schema, body);
  else checkEmpty(body);
  return body;
}

/** @throws BUSY. */
async function within<T>(gate: Gate, work: () => Promise<T>): Promise<T> {
  const leave = gate.enter();
  try {
    return await work();
  } finally {
    leave();
  }
}

/** Behind the route itself. */
function refuseOthers(app: Hono<Bindings>, path: string, method: 'get' | 'post'): void {
  app.all(path, () => {
    const allowed = method === 'get' ? 'GET, HEAD' : 'POST';
    throw new ServiceError('METHOD_NOT_ALLOWED', `Expected the method to be ${allowed}.`, { Allow: allowed });
  });
}
