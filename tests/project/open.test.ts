import { isStancekitError, type StancekitError } from 'stancekit';
import { createProject, hashText, openProject } from 'stancekit/project';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../processorTime';
import { AB, ann, change, make, TEXT } from './make';

const whole = make()
  .apply(change('s1', { field: 'negated', after: true }), AB)
  .toText();
const lines = whole.trimEnd().split('\n');
const changed = (line: number, work: (entry: Record<string, unknown>) => unknown) =>
  lines.map((one, i) => (i === line - 1 ? JSON.stringify(work(JSON.parse(one))) : one)).join('\n');

function errorsOf(content: string): StancekitError[] {
  const errors: StancekitError[] = [];
  openProject(content, { file: 'a.stancekit', onInvalid: (error) => errors.push(error) });
  return errors;
}

describe('a line that cannot be used', () => {
  it.each<[string, string, string]>([
    [
      'no JSON in the midst',
      whole.replace(lines[3] ?? '', '{'),
      'a.stancekit:4: expected a JSON object, got `{` (string).',
    ],
    ['a list', changed(4, () => []), 'a.stancekit:4: expected a JSON object, got `[]` (array).'],
    ['no type', changed(4, () => ({})), 'a.stancekit:4: expected `type` to be there'],
    [
      'a type of its own',
      changed(4, (entry) => ({ ...entry, type: 'note' })),
      'a.stancekit:4: expected `type` to be "text"',
    ],
    ['no text', changed(4, ({ text: _, ...entry }) => entry), 'a.stancekit:4: expected `text` to be there'],
    [
      'an id that is taken',
      changed(4, (entry) => ({ ...entry, id: 'a' })),
      'a.stancekit:4: a text with the id `a` (string) is there',
    ],
    [
      'a day that is none',
      changed(4, (entry) => ({ ...entry, date: '2025-02-31' })),
      'a.stancekit:4: expected `date` to be a day of',
    ],
    [
      'a name that is too long',
      changed(4, (entry) => ({ ...entry, id: 'a'.repeat(1001) })),
      'a.stancekit:4: expected `id` to be of length 1000',
    ],
    [
      'a hash of another kind',
      changed(4, (entry) => ({ ...entry, hash: 'md5:1' })),
      'a.stancekit:4: expected `hash` to be `sha256:`',
    ],
    [
      'statements of another kind',
      changed(3, (entry) => ({ ...entry, statements: [{ id: 's1' }] })),
      'a.stancekit:3: Expected `analysis.statements[0].kind`',
    ],
    [
      'a text that is not there',
      changed(5, (entry) => ({ ...entry, document: 'z' })),
      'a.stancekit:5: expected `document` to be the id of a text before',
    ],
    [
      'a field twice',
      whole.replace('"id":"b"', '"id":"b","id":"b"'),
      'a.stancekit:4: it has a field that is there twice',
    ],
    [
      'a prototype',
      whole.replace('"id":"b"', '"__proto__":{},"id":"b"'),
      'a.stancekit:4: it has a field with the name `__proto__`',
    ],
  ])('has %s, and is told with its number and what was expected', (_, content, message) => {
    const [error] = errorsOf(content);
    expect(error?.message).toContain(message);
    expect([error?.code, error?.details.line]).toEqual(['INVALID_PROJECT', Number(/:(\d+):/.exec(message)?.[1])]);
    expect(() => openProject(content)).toThrow(/^Line \d/);
  });

  it('is passed over, and the rest is read', () => {
    const project = openProject(
      changed(4, () => []),
      { onInvalid: () => {} },
    );
    expect(project.documentIds).toEqual(['a']);
    expect(project.statements()[0]?.negated).toBe(true);
  });
});

it.each([0, 1, 20, -1])('opens what a crash has torn %i characters into the last line, once it is left out', (at) => {
  const start = whole.lastIndexOf('\n', whole.length - 2) + 1;
  const torn = at < 0 ? whole.slice(0, -2) : whole.slice(0, start + at);
  const errors = errorsOf(torn);
  expect(errors.map(({ code }) => code)).toEqual(at === 0 ? [] : ['PROJECT_TORN']);
  const project = openProject(torn, { onInvalid: () => {} });
  expect(project.toText()).toBe(make().toText());
  expect(errorsOf(project.toText())).toEqual([]);
});

it('takes a last line without its end, and a mark at the beginning', () => {
  expect(openProject(`\uFEFF${whole.trimEnd()}`).toText()).toBe(whole);
});

it.each<[string, string, string, string]>([
  ['nothing', '', 'INVALID_PROJECT', 'Line 1: expected a JSON object'],
  ['rows of another kind', '{"text":"a"}\n', 'INVALID_PROJECT', 'Line 1: expected `type`'],
  [
    'a later version',
    whole.replace('"version":1', '"version":2'),
    'PROJECT_VERSION',
    'reads versions up to 1. Install a later',
  ],
])('refuses %s', (_, content, code, message) => {
  try {
    openProject(content, { onInvalid: () => {} });
    expect.unreachable();
  } catch (error) {
    expect(isStancekitError(error) && [error.code, error.message.includes(message)]).toEqual([code, true]);
  }
});

it('keeps fields that it does not know', () => {
  const content = changed(4, (entry) => ({ ...entry, archive: { box: 7 } }));
  expect(openProject(content).toText()).toBe(`${content}\n`);
});

it('hashes a text', async () => {
  expect(await hashText('a')).toBe('sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
  const text = { type: 'text', id: 'c', text: TEXT, hash: await hashText(TEXT) } as const;
  expect(openProject(make().add(text).toText()).log.at(-1)).toEqual(text);
});

it('opens thousands of texts, each with actors of its own, in time that grows as they do', () => {
  const entries = Array.from({ length: 3000 }, (_, text) => [
    { type: 'text', id: `t${text}`, text: TEXT },
    {
      ...{ type: 'analysis', document: `t${text}`, model: 'm', statements: [] },
      actors: Array.from({ length: 20 }, (_, i) => ({ ...ann, id: `person:${text}-${i}`, mentions: [] })),
    },
  ]);
  const lines = [createProject().header, ...entries.flat()].map((entry) => JSON.stringify(entry));
  // Half a second; where each text went over the actors before it, fifteen.
  expect(processorTime(() => openProject(lines))).toBeLessThan(4000);
});
