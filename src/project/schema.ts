/** The form of each line. Fields that are not known here are kept: a later version may have added them. */
import * as v from 'valibot';
import { actorKinds, attitudes, stances } from '../document';
import { dayOf } from '../runtime/dates';
import { FORMAT } from './entries';

/** Bounds of a line's fields, so that no file of another kind is taken for a project, and none takes all memory. */
const LONGEST_TEXT = 10_000_000;
const LONGEST_NAME = 1000;
const LONGEST_TITLE = 10_000;
const MOST_SPANS = 1000;
const MOST_NAMES = 10_000;
const MOST_STATEMENTS = 200_000;

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));
/** Becomes the name of a field in rows. */
const issue = v.pipe(
  name,
  v.check((value) => value !== '__proto__' && !value.includes('\n'), 'a name of one line'),
);
const title = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE)));
const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp('a time as 2025-03-12T09:30:00.000Z'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.looseObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'a span with `start` before `end`'),
);
const attitude = v.picklist(attitudes);
const stance = v.picklist(stances);
const country = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a code of two capitals (ISO 3166-1 alpha-2)')));
export const actorKind = v.picklist(actorKinds);
const names = v.pipe(v.array(name), v.maxLength(MOST_NAMES));

const signed = { step: name, coder: name, time };

/** Of an actor, in a line and in a list. */
export const actorFields = {
  name,
  kind: actorKind,
  country,
  role: v.optional(v.nullable(name)),
  aliases: v.optional(names),
  merged: v.optional(names),
};

export const header = v.looseObject({
  type: v.literal('project'),
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title,
  created: v.optional(time),
});

const text = v.looseObject({
  type: v.literal('text'),
  id: name,
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  title,
  date: v.optional(
    v.pipe(
      v.string(),
      v.check((value) => dayOf(value) !== null, 'a day of the calendar as YYYY-MM-DD'),
    ),
  ),
  outlet: title,
  url: title,
  hash: v.optional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, '`sha256:` and 64 hexadecimal digits'))),
});

/** The statements themselves are held against what reports ask of them. */
const analysis = v.looseObject({
  type: v.literal('analysis'),
  document: name,
  model: name,
  statements: v.pipe(v.array(v.looseObject({ id: name })), v.maxLength(MOST_STATEMENTS)),
  actors: v.pipe(
    v.array(v.looseObject({ id: name, mentions: v.array(v.looseObject({ start: offset, end: offset })) })),
    v.maxLength(MOST_STATEMENTS),
  ),
  warnings: v.optional(v.array(v.looseObject({ code: v.string(), message: v.string() }))),
  time: v.optional(time),
});

const addressee = v.looseObject({ actor: name, start: v.optional(offset), end: v.optional(offset) });

const of = <F extends string, Value extends v.GenericSchema>(field: F, after: Value) => ({
  type: v.literal('correction'),
  document: name,
  statement: name,
  field: v.literal(field),
  after,
  before: v.optional(v.any()),
  ...signed,
});

const correction = v.variant('field', [
  v.looseObject(of('actor', v.nullable(name))),
  v.looseObject(of('negated', v.boolean())),
  v.looseObject(of('span', span)),
  v.looseObject(of('content', v.pipe(v.array(span), v.nonEmpty(), v.maxLength(MOST_SPANS)))),
  v.looseObject(of('addressees', v.pipe(v.array(addressee), v.maxLength(MOST_SPANS)))),
  v.looseObject({ ...of('stance', v.nullable(stance)), of: issue }),
  v.looseObject({ ...of('attitude', v.nullable(attitude)), of: name }),
  v.looseObject(of('sentiment', attitude)),
  v.looseObject(of('checked', v.boolean())),
  v.looseObject(of('row', v.nullable(span))),
]);

const actor = v.looseObject({ type: v.literal('actor'), id: name, ...actorFields, ...signed });

const removal = v.looseObject({ type: v.literal('removal'), document: name, ...signed });

const undo = v.looseObject({ type: v.picklist(['undo', 'redo']), ...signed });

const codebook = v.looseObject({
  type: v.literal('codebook'),
  issues: v.pipe(
    v.array(v.looseObject({ id: issue, label: v.optional(v.string()), proposition: v.optional(v.string()) })),
    v.maxLength(MOST_NAMES),
  ),
  stances: v.optional(v.array(stance)),
});

const coder = v.looseObject({ type: v.literal('coder'), id: name, name: v.optional(name) });

export const entry = v.variant('type', [text, analysis, correction, actor, removal, undo, codebook, coder]);
