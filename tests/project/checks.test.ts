import { analyze, type Offsets } from 'stancekit';
import { createProject, openProject, type TextEntry } from 'stancekit/project';
import { describe, expect, it } from 'vitest';
import { AB, TIME } from './make';

/** A pair of units stands before the second statement. */
const DOVE = 'Norway rejected sanctions on Iran. 🕊 France said that it would send warships.';
const dove = DOVE.indexOf('🕊');

const text: TextEntry = { type: 'text', id: 'a', text: DOVE };
const analysisBy = (offsets: Offsets) =>
  ({ type: 'analysis', document: 'a', model: 'm', ...analyze(DOVE, { offsets }) }) as const;
const COUNTS =
  'xpected the offsets of an analysis to count UTF-16 units, got `offsets`: `codePoints` (string); analyze the text without `offsets`';

describe('an analysis', () => {
  it('in UTF-16 units has its words where they stand', () => {
    const project = createProject().add(text, analysisBy('utf16'));
    const found = analyze(DOVE).statements.map((one) => one.text);
    expect(project.statements().map((one) => one.text)).toEqual(found);
  });

  it('in code points is refused, since all its words would be others', () => {
    expect(() => createProject().add(text, analysisBy('codePoints'))).toThrow(
      expect.objectContaining({ code: 'INVALID_CHANGE', message: expect.stringContaining(`E${COUNTS}`) }),
    );
  });

  it('in code points is refused in a file too', () => {
    const lines = [createProject().header, text, analysisBy('codePoints')].map((line) => `${JSON.stringify(line)}\n`);
    expect(() => openProject(lines.join(''))).toThrow(
      expect.objectContaining({ code: 'INVALID_PROJECT', message: expect.stringContaining(`Line 3: e${COUNTS}`) }),
    );
  });
});

describe('a correction', () => {
  const project = createProject({ created: TIME }).add(text, analysisBy('utf16'));
  const [id = ''] = project.statements().map((one) => one.id);
  const correct = (rest: object, statement = id) =>
    project.apply({ type: 'correction', document: 'a', statement, ...rest } as never, AB);
  const half = { start: dove + 1, end: DOVE.length };

  it.each<[string, object, string?]>([
    ['a span that begins inside a pair', { field: 'span', after: half }],
    ['a span that ends inside a pair', { field: 'span', after: { start: 0, end: dove + 1 } }],
    ['content', { field: 'content', after: [{ start: 0, end: 6 }, half] }],
    ['an addressee', { field: 'addressees', after: [{ actor: 'state:NO', ...half }] }],
    ['a new row', { field: 'row', after: half }, 'c1'],
  ])('of half a character is refused: %s', (_, rest, statement) => {
    expect(() => correct(rest, statement)).toThrow(
      expect.objectContaining({
        code: 'INVALID_CHANGE',
        message: expect.stringContaining(`${dove + 1} lies inside the pair of units from ${dove} on`),
      }),
    );
  });

  it.each([
    { start: dove, end: dove + 2 },
    { start: 0, end: dove },
    { start: dove + 2, end: DOVE.length },
    { start: 0, end: DOVE.length },
  ])('of whole characters is made: %o', (after) => {
    const changed = correct({ field: 'span', after });
    expect(changed.statements().find((one) => one.id === id)?.text).toBe(DOVE.slice(after.start, after.end));
  });
});
