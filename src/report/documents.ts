/** What reports are made of: analysed documents, as `analyze` returns them or as a line of its NDJSON has them. */
import { type Actor, eventTypes, type Statement } from '../document';
import { describe, StancekitError } from '../errors';
import { dayOf } from '../runtime/dates';
import type { Offsets } from '../runtime/offsets';

/**
 * An analysed document and what is known of it. A `Document` of `analyze` is one, and so is a line that `stancekit analyze --format
 * ndjson` writes; a date is put beside it: `{ ...analyze(text, { id }), date }`.
 */
export interface DatedDocument {
  /** Names the document in results; null where it has no name. */
  readonly id?: string | number | null;
  /** ISO 8601; its day is what counts. */
  readonly date?: string | null;
  /** Its headline. */
  readonly title?: string | null;
  /** The paper, agency or station that brought it. */
  readonly outlet?: string | null;
  /** The address of the page that it stood on. */
  readonly url?: string | null;
  /** Only those exports that show the text need it. */
  readonly text?: string;
  /** What is said and done in it, as `analyze` found it. */
  readonly statements: readonly Statement[];
  /** Everybody who is mentioned in it. */
  readonly actors?: readonly Actor[];
  /** What its offsets count: UTF-16 units where it is absent. */
  readonly offsets?: Offsets;
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const having =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const actor = { id: isString, name: isString, kind: isString, country: orNull(isString), role: orNull(isString) };
const isActor = having({ ...actor, aliases: listOf(isString) });
const offset: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const span = { start: offset, end: offset };
const attitudes = having({ positive: isNumber, negative: isNumber, neutral: isNumber });
const stances = having({ favor: isNumber, against: isNumber, neutral: isNumber });
const isStance: Check = (value) => value === 'favor' || value === 'against' || value === 'neutral';
const isAttitude: Check = (value) => value === 'positive' || value === 'negative' || value === 'neutral';

/** What a statement must have; the exports read all of it. */
const statement: Readonly<Record<keyof Statement, Check>> = {
  event: (value) => value === undefined || (eventTypes as readonly unknown[]).includes(value),
  id: isString,
  kind: isString,
  span: having(span),
  text: isString,
  // Lines of older versions have none.
  claim: (value) =>
    value === undefined || having({ text: isString, parts: listOf(having({ text: isString, role: isString })) })(value),
  content: listOf(having({ ...span, quoted: isBoolean })),
  cue: orNull(having({ ...span, lemma: isString, force: isString })),
  source: orNull(having({ ...span, type: isString })),
  actor: orNull(isActor),
  addressees: listOf(having({ ...span, actor: isActor })),
  negated: isBoolean,
  issues: listOf(
    having({ issue: isString, probability: isNumber, stance: isStance, probabilities: stances, abstained: isBoolean }),
  ),
  sentiment: having({ label: isAttitude, probabilities: attitudes }),
  targets: listOf(having({ ...span, actor: isActor, label: isAttitude, probabilities: attitudes })),
  provenance: having({ rule: isString, confidence: isNumber, warnings: listOf(isString) }),
};

/** @throws INVALID_DOCUMENT that names the first document, statement and field that cannot be used. */
export function checkDocuments(documents: unknown): asserts documents is readonly DatedDocument[] {
  if (!Array.isArray(documents)) throw wrong('documents', 'a list of documents', documents);
  documents.forEach((document, i) => {
    checkDocument(document, `documents[${i}]`);
  });
}

/**
 * Checks what has been read from elsewhere. All reports and exports do so themselves.
 *
 * @param path What the document is called in the message.
 * @throws INVALID_DOCUMENT that names the first field that cannot be used.
 */
export function checkDocument(document: unknown, path = 'document'): asserts document is DatedDocument {
  if (!isObject(document)) throw wrong(path, 'an object', document);
  const { id, date, title, outlet, url, text, statements, actors } = document;
  if (!(id === undefined || id === null || isString(id) || isNumber(id)))
    throw wrong(`${path}.id`, 'a string or a number', id);
  if (!(date === undefined || date === null || dayOf(date) !== null))
    throw wrong(`${path}.date`, 'a day as YYYY-MM-DD', date);
  if (!(title === undefined || title === null || isString(title))) throw wrong(`${path}.title`, 'a string', title);
  if (!(outlet === undefined || outlet === null || isString(outlet))) throw wrong(`${path}.outlet`, 'a string', outlet);
  if (!(url === undefined || url === null || isString(url))) throw wrong(`${path}.url`, 'a string', url);
  if (!(text === undefined || isString(text))) throw wrong(`${path}.text`, 'a string', text);
  if (!(actors === undefined || listOf(isActor)(actors))) throw wrong(`${path}.actors`, 'a list of actors', actors);
  if (!Array.isArray(statements)) throw wrong(`${path}.statements`, 'a list of statements', statements);
  statements.forEach((value: unknown, i) => {
    if (!isObject(value)) throw wrong(`${path}.statements[${i}]`, 'an object', value);
    for (const [name, check] of Object.entries(statement)) {
      if (!check(value[name]))
        throw wrong(`${path}.statements[${i}].${name}`, 'what `analyze` writes there', value[name]);
    }
  });
}

/** @throws INVALID_DOCUMENT where the document has no text. */
export function textOf(document: DatedDocument, path: string): string {
  if (document.text === undefined) throw wrong(`${path}.text`, 'the text, which this export shows', undefined);
  return document.text;
}

function wrong(path: string, expected: string, value: unknown): StancekitError {
  return new StancekitError('INVALID_DOCUMENT', `Expected \`${path}\` to be ${expected}, got ${describe(value)}.`, {
    path,
  });
}
