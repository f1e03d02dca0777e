/** What reports are made of: analysed documents, as `analyze` returns them or as a line of its NDJSON has them. */
import { type Actor, attitudes, eventTypes, type Statement, stances } from '../document';
import { describe, StancekitError } from '../errors';
import { type Fields, isObject } from '../runtime/checks';
import { dayOf } from '../runtime/dates';
import { having, isFlag, isListOf, isNumber, isOneOf, isText, orAbsent, orNull, type Test } from '../runtime/doors';
import { mapOffsets, type Offsets } from '../runtime/offsets';

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

const actor = { id: isText, name: isText, kind: isText, country: orNull(isText), role: orNull(isText) };
const isActor = having({ ...actor, aliases: isListOf(isText) });
const offset: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
/** A stretch of the text, with what else is told of it; one may be empty. */
const place = (fields: Readonly<Record<string, Test>> = {}): Test => {
  const fits = having({ start: offset, end: offset, ...fields });
  return (value) => fits(value) && ((value as Fields).start as number) <= ((value as Fields).end as number);
};
const isPlace = place();
/** Files round their figures. */
const ROUNDING = 0.01;
const isShare: Test = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1 + ROUNDING;
/** Shares of one whole. */
const shares = (names: readonly string[]): Test => {
  const fits = having(Object.fromEntries(names.map((name) => [name, isShare])));
  const sum = (value: unknown) => names.reduce((total, name) => total + ((value as Fields)[name] as number), 0);
  return (value) => fits(value) && sum(value) <= 1 + ROUNDING;
};
const isAttitude = isOneOf(attitudes);
const attitudeShares = shares(attitudes);

/** What a statement must have; the exports read all of it. */
const statement: Readonly<Record<keyof Statement, Test>> = {
  event: orAbsent(isOneOf(eventTypes)),
  id: isText,
  kind: isText,
  span: isPlace,
  text: isText,
  // Lines of older versions have none.
  claim: orAbsent(having({ text: isText, parts: isListOf(having({ text: isText, role: isText })) })),
  content: isListOf(place({ quoted: isFlag })),
  cue: orNull(place({ lemma: isText, force: isText })),
  source: orNull(place({ type: isText })),
  actor: orNull(isActor),
  addressees: isListOf(place({ actor: isActor })),
  negated: isFlag,
  issues: isListOf(
    having({
      ...{ issue: isText, probability: isShare, stance: isOneOf(stances) },
      ...{ probabilities: shares(stances), abstained: isFlag },
    }),
  ),
  sentiment: having({ label: isAttitude, probabilities: attitudeShares }),
  targets: isListOf(place({ actor: isActor, label: isAttitude, probabilities: attitudeShares })),
  provenance: having({ rule: isText, confidence: isShare, warnings: isListOf(isText) }),
};

const isNote = orAbsent(orNull(isText));

/** What else a document may have, and how a message calls it. */
const fields: Readonly<Record<string, readonly [expected: string, holds: Test]>> = {
  id: ['a string or a number', orAbsent(orNull((value) => isText(value) || isNumber(value)))],
  date: ['a day as YYYY-MM-DD', orAbsent(orNull((value) => dayOf(value) !== null))],
  title: ['a string', isNote],
  outlet: ['a string', isNote],
  url: ['a string', isNote],
  text: ['a string', orAbsent(isText)],
  // Those of older versions have no mentions.
  actors: [
    'a list of actors',
    orAbsent(isListOf((value) => isActor(value) && orAbsent(isListOf(isPlace))((value as Fields).mentions))),
  ],
  offsets: ["'utf16' or 'codePoints'", orAbsent(isOneOf(['utf16', 'codePoints']))],
  warnings: ['a list of warnings', orAbsent(isListOf(having({ span: orAbsent(orNull(isPlace)) })))],
};

/** @throws INVALID_DOCUMENT that names the first document, statement and field that cannot be used. */
export function checkDocuments(documents: unknown): asserts documents is readonly DatedDocument[] {
  if (!Array.isArray(documents)) throw wrong('documents', 'a list of documents', documents);
  // A hole of a list is passed over by forEach.
  for (let i = 0; i < documents.length; i++) checkDocument(documents[i], `documents[${i}]`);
}

/**
 * Checks what has been read from elsewhere. All reports and exports do so themselves.
 *
 * @param document What should be a document: what `analyze` returns, or a line of its NDJSON, parsed.
 * @param path What the document is called in the message; `document` where it is absent.
 * @throws INVALID_DOCUMENT that names the first field that cannot be used.
 * @example
 * try { checkDocument({ statements: [], date: '2025-02-30' }, 'row 7'); } catch (error) { console.error(error.message); }
 * // Expected `row 7.date` to be a day as YYYY-MM-DD, got `2025-02-30` (string).
 */
export function checkDocument(document: unknown, path = 'document'): asserts document is DatedDocument {
  if (!isObject(document)) throw wrong(path, 'an object', document);
  for (const [name, [wish, fits]] of Object.entries(fields)) {
    if (!fits(document[name])) throw wrong(`${path}.${name}`, wish, document[name]);
  }
  const { statements } = document;
  if (!Array.isArray(statements)) throw wrong(`${path}.statements`, 'a list of statements', statements);
  statements.forEach((value: unknown, i) => {
    if (!isObject(value)) throw wrong(`${path}.statements[${i}]`, 'an object', value);
    for (const [name, check] of Object.entries(statement)) {
      if (!check(value[name]))
        throw wrong(`${path}.statements[${i}].${name}`, 'what `analyze` writes there', value[name]);
    }
  });
}

/** @throws INVALID_DOCUMENT where the document has no text, or its statements stand in another one. */
export function textOf(document: DatedDocument, path: string): string {
  const { text, offsets, statements } = document;
  if (text === undefined) throw wrong(`${path}.text`, 'the text, which this export shows', undefined);
  const length = offsets === 'codePoints' ? mapOffsets(text).toCodePoint(text.length) : text.length;
  statements.forEach(({ span, content, cue, source, addressees, targets }, i) => {
    const outside = [span, ...content, cue, source, ...addressees, ...targets].find((one) => one && one.end > length);
    if (!outside) return;
    const { start, end } = outside;
    throw wrong(`${path}.statements[${i}]`, `inside the text of ${length} characters`, { start, end });
  });
  return text;
}

function wrong(path: string, expected: string, value: unknown): StancekitError {
  return new StancekitError('INVALID_DOCUMENT', `Expected \`${path}\` to be ${expected}, got ${describe(value)}.`, {
    path,
  });
}
