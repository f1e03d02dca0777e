/** Describes the service to programs, from the schemas that check its requests. */
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { version } from '../../../package.json';
import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints';
import type { ServiceLimits } from './options';
import * as answers from './schemas/answers';
import * as requests from './schemas/requests';
import { actor, issueStance, sentiment, span } from './schemas/shared';

/** Schemas with a name. */
const named = {
  Span: span,
  Actor: actor,
  IssueStance: issueStance,
  Sentiment: sentiment,
  Statement: answers.statement,
  Explanation: answers.explanation,
  DocumentRequest: requests.documentRequest,
  StatementRequest: requests.statementRequest,
  ExplainRequest: requests.explainRequest,
  AnalyzedDocument: answers.analyzed,
  ClassifiedStatement: answers.classified,
  FailedText: answers.failed,
  Model: answers.model,
  Error: answers.failure,
};

const settings = {
  target: 'draft-2020-12',
  typeMode: 'input',
  overrideRef: ({ referenceId }: { referenceId: string }) => `#/components/schemas/${referenceId}`,
} as const;

/** What is answered beside the endpoints, and asks for nothing. */
interface Beside {
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly type: string;
  readonly schema: object;
  /** Needs no token. */
  readonly isOpen: boolean;
}

const PAGE: Beside = {
  path: '/',
  name: 'getPage',
  summary: 'Shows the page to read and label in.',
  type: 'text/html',
  schema: { type: 'string' },
  isOpen: true,
};

const BESIDE: readonly Beside[] = [
  {
    path: '/metrics',
    name: 'getMetrics',
    summary: 'Counts, times, threads and memory, for Prometheus.',
    type: 'text/plain',
    schema: { type: 'string' },
    isOpen: false,
  },
  {
    path: '/openapi.json',
    name: 'getDescription',
    summary: 'Tells all of this.',
    type: 'application/json',
    schema: { type: 'object' },
    isOpen: true,
  },
];

/** How a service is described. */
interface Described {
  readonly hasToken: boolean;
  readonly hasPage: boolean;
}

/** The OpenAPI 3.1 document. */
export function describeService(limits: ServiceLimits, { hasToken, hasPage }: Described): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const endpoint of endpoints(limits)) {
    paths[endpoint.path] ??= {};
    paths[endpoint.path]![endpoint.method] = describeEndpoint(endpoint, hasToken);
  }
  for (const one of [...BESIDE, ...(hasPage ? [PAGE] : [])]) paths[one.path] = { get: describeBeside(one, hasToken) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'stancekit',
      version,
      description: 'Reads news: who said or did what, to whom, on which issue, with which stance.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: toJsonSchemaDefs(named, settings),
      ...(hasToken && { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } }),
    },
  };
}

function describeEndpoint({ method, name, summary, body, rows, answer, isOpen }: Endpoint, hasToken: boolean): object {
  return {
    operationId: name,
    summary,
    ...(hasToken && { security: isOpen ? [] : [{ bearer: [] }] }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemaOf(body) },
          ...(rows && { [rows.type]: { schema: { type: 'string', description: rows.description } } }),
        },
      },
    }),
    // Without one a client would not say its type, which is asked for.
    ...(method === 'post' &&
      !body && { requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } } }),
    responses: {
      200: {
        description: 'The answer.',
        content: {
          'application/json': { schema: schemaOf(answer) },
          ...(rows && { [rows.type]: { schema: { type: 'string', description: rows.description } } }),
        },
      },
      ...FAILURES,
    },
  };
}

function describeBeside({ name, summary, type, schema, isOpen }: Beside, hasToken: boolean): object {
  return {
    operationId: name,
    summary,
    ...(hasToken && { security: isOpen ? [] : [{ bearer: [] }] }),
    responses: { 200: { description: 'The answer.', content: { [type]: { schema } } }, ...FAILURES },
  };
}

function failure(description: string): object {
  return { description, content: { 'application/json': { schema: schemaOf(answers.failure) } } };
}

const FAILURES = {
  '4XX': failure('The request cannot be used; the code says why.'),
  503: failure('Too much is being asked at a time, or no thread answers; come back after the seconds of Retry-After.'),
  '5XX': failure('The service has a defect, or a thread has ended at the text; the code says which.'),
};

/** The schema by itself, with all that it is made of, for programs that take one at a time. */
export function wholeSchemaOf(schema: v.GenericSchema): object {
  const { $schema, ...rest } = toJsonSchema(schema, { target: settings.target, typeMode: settings.typeMode });
  return rest;
}

function schemaOf(schema: v.GenericSchema): object {
  const { $schema, $defs, ...rest } = toJsonSchema(schema, { ...settings, definitions: named });
  return rest;
}
