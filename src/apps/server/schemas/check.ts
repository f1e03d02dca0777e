/** Holds a request against its schema, and tells what is wrong in the library's codes. */
import { type ErrorCode, StancekitError } from 'stancekit';
import * as v from 'valibot';

/** By the field that is wrong. */
const codes: Readonly<Record<string, ErrorCode>> = {
  text: 'INVALID_TEXT',
  target: 'INVALID_SPAN',
  actor: 'INVALID_SPAN',
};

/** What schemas ask for, in words; what is not here is named by its type or its choices. */
const wishes: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a string',
  boolean: 'true or false',
  number: 'a number',
  '(string | number)': 'a string or a number',
};

/**
 * Checks a value.
 *
 * @returns The value, with defaults put in and without fields that the schema does not have.
 * @throws INVALID_TEXT, INVALID_SPAN, INVALID_ROW for a row among `rows`, else INVALID_OPTION.
 */
export function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  // Which valibot takes for an object without fields.
  if (Array.isArray(value)) throw new StancekitError('INVALID_OPTION', 'Expected an object, got a list.');
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw toError(result.issues[0], pathOf(result.issues[0]));
}

/**
 * Checks a list of texts, each by itself.
 *
 * @param name The field that has the list.
 * @returns In the place of each text its checked form, or what is wrong with it.
 * @throws INVALID_OPTION where it is no list.
 */
export function checkEach<Item extends v.GenericSchema, Name extends string>(
  schema: v.GenericSchema<unknown, { [key in Name]: v.InferOutput<Item>[] }>,
  name: Name,
  value: unknown,
): (v.InferOutput<Item> | StancekitError)[] {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output[name];
  const errors = new Map<unknown, StancekitError>();
  for (const issue of result.issues) {
    const [, place, ...rest] = pathOf(issue);
    if (place === undefined) throw toError(issue, pathOf(issue));
    if (!errors.has(place)) errors.set(place, toError(issue, rest));
  }
  // What has no issue has been checked, whatever is wrong with its neighbours.
  const checked = (result.output as { [key in Name]: v.InferOutput<Item>[] })[name];
  return checked.map((item, i) => errors.get(i) ?? item);
}

/** What is told of a name that is too long to be one. */
const LONGEST_NAME = 40;

/**
 * Looks whether a body has fields that nobody reads: one that is written wrongly would else count for nothing without a word. Rows in it may
 * have further ones, as those of tables have.
 *
 * @param schema Of the body, or of its forms, of which the first field tells which it is.
 * @throws UNKNOWN_OPTION.
 */
export function checkFields(schema: v.GenericSchema, body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return;
  const { options = [schema] } = schema as { options?: readonly v.GenericSchema[] };
  const forms = options.map((form) => Object.keys((form as { entries?: object }).entries ?? {}));
  const known = forms.findLast(([first]) => first !== undefined && Object.hasOwn(body, first));
  const other = known && Object.keys(body).find((name) => !known.includes(name));
  if (!known || other === undefined) return;
  const list = known.map((name) => `\`${name}\``).join(', ');
  throw new StancekitError(
    'UNKNOWN_OPTION',
    `Expected a body with the fields ${list}, got \`${other.slice(0, LONGEST_NAME)}\`. Leave it out.`,
  );
}

/**
 * Looks whether a body says nothing, where there is nothing to say.
 *
 * @throws INVALID_OPTION for what is no object; UNKNOWN_OPTION for one with fields.
 */
export function checkEmpty(body: unknown): void {
  check(v.object({}), body);
  const [name] = Object.keys(body as object);
  if (name === undefined) return;
  const got = `got \`${name.slice(0, LONGEST_NAME)}\``;
  throw new StancekitError('UNKNOWN_OPTION', `Expected no body, or an empty object, ${got}. Leave it out.`);
}

function pathOf({ path = [] as never }: v.BaseIssue<unknown>): unknown[] {
  return path.map(({ key }) => key);
}

function toError(issue: v.BaseIssue<unknown>, path: readonly unknown[]): StancekitError {
  const [first, place] = path;
  if (first === undefined) {
    return new StancekitError('INVALID_OPTION', `Expected an object, got ${kindOf(issue.input)}.`);
  }
  const code = first === 'rows' && place !== undefined ? 'INVALID_ROW' : (codes[String(first)] ?? 'INVALID_OPTION');
  const name = path.join('.');
  return new StancekitError(code, `Expected \`${name}\` to be ${wish(issue)}, got ${kindOf(issue.input)}.`, {
    path: name,
  });
}

function wish({ kind, type, expected, requirement, input }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'there';
  if (type === 'max_length') return `of length ${requirement} or less`;
  if (type === 'integer') return 'an integer';
  if (kind === 'validation') return String(expected).replace(/^[<>]=/, (sign) => `${sign} `);
  return (
    wishes[expected ?? ''] ??
    String(expected)
      .replace(/^\((.*)\)$/, '$1')
      .replaceAll(' | ', ' or ')
  );
}

/** Never what it is: it may be a text. */
function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'string') return `a string of length ${value.length}`;
  return typeof value === 'boolean' ? String(value) : 'an object';
}
