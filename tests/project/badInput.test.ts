import * as stancekit from 'stancekit';
import {
  changesToSettle,
  compareCoders,
  createProject,
  hashText,
  issuesToGive,
  krippendorffAlpha,
  openProject,
  readActorList,
  readDoccanoChanges,
  readLabelledTextChanges,
  readLabelStudioChanges,
  toDefinitions,
  whoSaid,
  withActors,
} from 'stancekit/project';
import { expect, it } from 'vitest';
import { AB, analysed, TEXT } from './make';

const base = createProject({ created: '2025-01-01T00:00:00Z' }).add(
  { type: 'text', id: 'a', text: TEXT },
  { type: 'analysis', document: 'a', model: 'm', ...analysed() },
);
const change = (fields: object) => ({ type: 'correction', document: 'a', statement: 's1', ...fields });
const checked = change({ field: 'checked', after: true }) as never;
const mine = base.apply(change({ field: 'negated', after: true }) as never, { ...AB, step: 'one' });
const theirs = base.apply(checked, { ...AB, coder: 'CD' });
const [disagreement] = compareCoders([mine, theirs]).disagreements;
const statement = base.statements()[0] as never;
const cyclic: Record<string, unknown> = { type: 'text', id: 'c', text: 'x' };
cyclic.self = cyclic;
const AA = { id: 'state:AA', name: 'AA', kind: 'state', country: 'AA' };

/** Each with the code of its error. */
const cases: readonly (readonly [what: string, run: () => unknown, code: string])[] = [
  // Changes
  ...[
    { field: 'negated', of: 'x', after: true },
    { field: 'row', after: { start: 5, end: 9 } },
    {
      field: 'content',
      after: [
        { start: 20, end: 30 },
        { start: 3, end: 12 },
      ],
    },
    {
      field: 'content',
      after: [
        { start: 0, end: 9 },
        { start: 3, end: 12 },
      ],
    },
    { field: 'addressees', after: [{ actor: 'state:SE' }, { actor: 'state:SE' }] },
    { field: 'addressees', after: [{ actor: 'state:SE', start: 3 }] },
  ].map((fields) => [JSON.stringify(fields), () => base.apply(change(fields) as never, AB), 'INVALID_CHANGE'] as const),
  ...[null, undefined, 5, { type: 'text', id: 'b', text: 'x' }, { type: 'codebook', issues: [] }].map(
    (one) => [`applied ${JSON.stringify(one)}`, () => base.apply(one as never, AB), 'INVALID_CHANGE'] as const,
  ),
  ['a removed text', () => base.apply([{ type: 'removal', document: 'a' }, checked], AB), 'INVALID_CHANGE'],
  ['a step that is there', () => mine.apply(checked, { ...AB, step: 'one' }), 'INVALID_CHANGE'],
  ['nobody who applies', () => base.apply(checked, undefined as never), 'INVALID_OPTION'],
  ['a misspelt time', () => base.apply(checked, { coder: 'AB', tme: '2025-01-01' } as never), 'UNKNOWN_OPTION'],
  ['a misspelt step', () => mine.undo({ coder: 'AB', stp: 'one' } as never), 'UNKNOWN_OPTION'],
  ['nobody who undoes', () => mine.undo(undefined as never), 'INVALID_OPTION'],
  ['nobody who makes again', () => mine.redo({} as never), 'INVALID_CHANGE'],
  ['a text that is no JSON', () => base.add(cyclic as never), 'INVALID_CHANGE'],
  [
    'a number that is no JSON',
    () => base.add({ type: 'text', id: 'c', text: 'x', big: 1n } as never),
    'INVALID_CHANGE',
  ],
  ['an issue twice', () => base.add({ type: 'codebook', issues: [{ id: 'a' }, { id: 'a' }] }), 'INVALID_CHANGE'],
  ['no stances', () => base.add({ type: 'codebook', issues: [], stances: [] }), 'INVALID_CHANGE'],
  ['rows of no text', () => base.newRowId('unknown'), 'INVALID_CHANGE'],
  // Files
  ['a misspelt title', () => createProject({ titel: 'x' } as never), 'UNKNOWN_OPTION'],
  ['no fields', () => createProject(null as never), 'INVALID_OPTION'],
  ...[null, 5, {}, new TextEncoder().encode('x'), [5]].map(
    (content) => [`opened ${JSON.stringify(content)}`, () => openProject(content as never), 'INVALID_TEXT'] as const,
  ),
  ['a misspelt callback', () => openProject(base.toText(), { onInvald() {} } as never), 'UNKNOWN_OPTION'],
  ['no callback', () => openProject(base.toText(), { onInvalid: 5 } as never), 'INVALID_OPTION'],
  ...[createProject({ created: '2025-01-02T00:00:00Z' }), mine, null, 'x'].map(
    (one, i) => [`lines since another, ${i}`, () => base.linesSince(one as never), 'INVALID_OPTION'] as const,
  ),
  // Who said
  ['a stance on what', () => whoSaid(statement, 'stance'), 'INVALID_OPTION'],
  ['an `of` too many', () => whoSaid(statement, 'negated', 'x'), 'INVALID_OPTION'],
  ['a field that is none', () => whoSaid(statement, 'nope' as never), 'INVALID_OPTION'],
  ['no statement', () => whoSaid(null as never, 'negated'), 'INVALID_OPTION'],
  // Coders
  ['documents', () => compareCoders([base.documents(), base.documents()] as never), 'INVALID_OPTION'],
  ['no projects', () => compareCoders(null as never), 'INVALID_OPTION'],
  ['coded so', () => compareCoders([mine, theirs], { coded: 'row' } as never), 'INVALID_OPTION'],
  ['code', () => compareCoders([mine, theirs], { code: 'rows' } as never), 'UNKNOWN_OPTION'],
  ['issues of texts', () => issuesToGive(['x'] as never), 'INVALID_OPTION'],
  ...[{ field: 'x' }, { values: null }, { statements: null }].map(
    (fields) =>
      [
        `settled ${JSON.stringify(fields)}`,
        () => changesToSettle({ ...disagreement, ...fields } as never, [mine, theirs], 1),
        'INVALID_OPTION',
      ] as const,
  ),
  ['settled by a text', () => changesToSettle(disagreement as never, [mine, theirs], '1' as never), 'INVALID_OPTION'],
  ['settled by nobody', () => changesToSettle(disagreement as never, [mine, theirs], 2), 'INVALID_OPTION'],
  ['a level', () => krippendorffAlpha([[1, 2]], 'Nominal' as never), 'INVALID_OPTION'],
  ['names in order', () => krippendorffAlpha([['a', 'b']], 'ordinal'), 'INVALID_OPTION'],
  ['no number', () => krippendorffAlpha([[Number.NaN, 1]], 'interval'), 'INVALID_OPTION'],
  ['no unit', () => krippendorffAlpha([5] as never, 'nominal'), 'INVALID_OPTION'],
  // Labels of other programs
  ['no labels', () => readDoccanoChanges(base, JSON.stringify({ document: 'a', text: TEXT })), 'INVALID_ROW'],
  ['no content', () => readDoccanoChanges(base, null as never), 'INVALID_TEXT'],
  ['no project', () => readLabelStudioChanges(null as never, '[]'), 'INVALID_OPTION'],
  ['no list', () => readLabelledTextChanges(base, 'x' as never), 'INVALID_ROW'],
  // Actors
  ['no name', () => readActorList('[{"name":" "}]'), 'INVALID_ACTOR'],
  ['no file', () => readActorList(null as never), 'INVALID_ACTOR'],
  ['merged twice', () => readActorList('[{"name":"A","merged":["x"]},{"name":"B","merged":["x"]}]'), 'INVALID_ACTOR'],
  ['no list of actors', () => toDefinitions(null as never), 'INVALID_ACTOR'],
  ['a kind', () => withActors(analysed(), [{ ...AA, kind: 'zzz' } as never]), 'INVALID_ACTOR'],
  ['a country', () => withActors(analysed(), [{ ...AA, country: '??' } as never]), 'INVALID_ACTOR'],
  ['a document', () => withActors(null as never, []), 'INVALID_DOCUMENT'],
];

it.each(cases)('refuses %s', (_, run, code) => {
  expect(run).toThrow(expect.objectContaining({ name: 'StancekitError', code }));
});

it.each([null, 5, {}, undefined])('makes no hash of %s', async (value) => {
  await expect(hashText(value as never)).rejects.toMatchObject({ code: 'INVALID_TEXT' });
});

it('reads on what earlier versions wrote', () => {
  const [header, ...entries] = mine.toText().trimEnd().split('\n');
  const older = entries.join('\n').replace('"field":"negated"', '"field":"negated","of":"x"');
  expect(openProject(`${header}\n${older}\n`).log.length).toBe(mine.log.length);
});

it('knows an earlier state that was read from its file', () => {
  expect(mine.linesSince(openProject(base.toText())).split('\n')).toHaveLength(2);
});

it('throws errors that are those of the main entry', () => {
  const error = (() => {
    try {
      return base.newRowId('unknown');
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(stancekit.StancekitError);
});
