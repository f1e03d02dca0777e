import { Validator } from '@seriousme/openapi-schema-validator';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src/apps/server/endpoints';
import { describeService } from '../../../src/apps/server/openapi';
import { LIMITS } from '../../../src/apps/server/options';
import * as answers from '../../../src/apps/server/schemas/answers';
import { start, TEXT } from './service';

const { url, get } = await start();
const { body: definition } = await get('/openapi.json');

/** What a schema may be made of. */
interface Parts {
  readonly type: string;
  readonly entries?: Record<string, v.GenericSchema>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly pipe?: readonly [v.GenericSchema];
}

/** As an answer's schema, but fields that it does not have are an error. */
function strict(schema: v.GenericSchema): v.GenericSchema {
  const { type, entries, item, wrapped, options, pipe } = schema as unknown as Parts;
  if (pipe) return strict(pipe[0]);
  if (type === 'object') {
    return v.strictObject(Object.fromEntries(Object.entries(entries!).map(([name, field]) => [name, strict(field)])));
  }
  if (type === 'array') return v.array(strict(item!));
  if (type === 'exact_optional') return v.exactOptional(strict(wrapped!)) as unknown as v.GenericSchema;
  if (type === 'nullable') return v.nullable(strict(wrapped!));
  return type === 'union' ? v.union((options as readonly v.GenericSchema[]).map(strict)) : schema;
}

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(definition))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('describes every endpoint, and its limits', () => {
    const described = Object.entries<object>(definition.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const all = endpoints(LIMITS).map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual([...all, 'get /metrics', 'get /openapi.json'].sort());
    expect(JSON.stringify(definition.paths['/v1/analyze'])).toContain('"maxItems":100');
  });

  it('describes the page where there is one, and what asks for the token where there is one', () => {
    const { paths, components } = describeService(LIMITS, { hasToken: true, hasPage: true }) as typeof definition;
    expect(components.securitySchemes).toEqual({ bearer: { type: 'http', scheme: 'bearer' } });
    const security = (path: string) => Object.values<{ security: object }>(paths[path])[0]!.security;
    expect(['/v1/analyze', '/metrics'].map(security)).toEqual([[{ bearer: [] }], [{ bearer: [] }]]);
    expect(['/', '/openapi.json', '/healthz'].map(security)).toEqual([[], [], []]);
  });

  it('describes failures of both sides for all that may be asked', () => {
    for (const methods of Object.values<Record<string, { responses: object }>>(definition.paths))
      for (const { responses } of Object.values(methods))
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '4XX', '503', '5XX']));
  });

  it('has all schemas that it refers to', () => {
    const names = [...JSON.stringify(definition).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    for (const ref of new Set(names)) {
      expect(ref).toMatch(/^#\/components\/schemas\/\w+$/);
      expect(definition.components.schemas).toHaveProperty(ref!.split('/').at(-1)!);
    }
  });
});

describe('a client made from it', async () => {
  const client = await new OpenAPIClientAxios({ definition, withServer: { url } }).init();
  // biome-ignore lint/complexity/noBannedTypes: the operations are known at run time alone.
  const call = async (operation: string, body?: unknown) => (await (client[operation] as Function)(null, body)).data;

  it.each<[string, unknown, v.GenericSchema]>([
    ['analyze', { text: TEXT, date: '2024-01-01' }, answers.analyzed],
    ['analyze', { documents: [{ text: TEXT }, { text: TEXT, offsets: 'codePoints' }, {}] }, endpointAnswer('analyze')],
    ['classify', { text: TEXT, target: { start: 0, end: 6 } }, answers.classified],
    ['classify', { statements: [{ text: TEXT }, { text: '' }, { text: 1 }] }, endpointAnswer('classify')],
    ['explain', { text: 'We will lift the tariffs.' }, answers.explained],
    ['suggest', { rows: [{ text: 'We will lift the tariffs.', own: 1 }] }, answers.suggested],
    ['getModel', undefined, answers.model],
    ['resetModel', {}, answers.model],
    ['getTaxonomy', undefined, answers.taxonomy],
    ['getHealth', undefined, answers.health],
  ])('calls %s, and is answered as described', async (operation, body, schema) => {
    expect(v.safeParse(strict(schema), await call(operation, body)).issues).toBeUndefined();
  });

  it('is told what is wrong as described', async () => {
    const { response } = await call('analyze', {}).catch((error) => error);
    expect(response.status).toBe(400);
    expect(v.is(strict(answers.failure), response.data)).toBe(true);
  });
});

function endpointAnswer(name: string): v.GenericSchema {
  return endpoints(LIMITS).find((endpoint) => endpoint.name === name)!.answer;
}
