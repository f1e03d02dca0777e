import fc from 'fast-check';
import { isStancekitError } from 'stancekit';
import { createProject, openProject, type Project, type ProjectChange, whoSaid } from 'stancekit/project';
import { network, positionMatrix, statementsToCsv } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { codedBy, kenya, signed, signedBy, tanzania } from './coordinated';
import { AB, analysed, anyChange, change, make, OTHER, TEXT, TIME } from './make';

const statementOf = (project: Project, id: string) =>
  project.document('a')?.statements.find((statement) => statement.id === id);

/** All that can be seen of a project but its log. */
const seen = (project: Project) => ({
  documents: project.documents(),
  rows: project.rows(),
  actors: project.actors(),
  list: project.actorList(),
});

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'no error';
  } catch (error) {
    return isStancekitError(error) ? `${error.code} ${error.message}` : String(error);
  }
};

describe('a correction', () => {
  it.each<[string, string, object, object]>([
    ['the actor', 's2', { field: 'actor', after: 'person:ann-lee' }, { actor: { name: 'Ann Lee' } }],
    ['nobody as actor', 's2', { field: 'actor', after: null }, { actor: null }],
    ['the negation', 's2', { field: 'negated', after: true }, { negated: true }],
    [
      'the content, with which the statement grows',
      's2',
      { field: 'content', after: [{ start: 42, end: 59 }] },
      { content: [{ start: 42, end: 59, quoted: false }], span: { start: 41, end: 59 } },
    ],
    [
      'the span, into which the content is cut',
      's1',
      { field: 'span', after: { start: 1, end: 14 } },
      { span: { start: 1, end: 14 }, text: TEXT.slice(1, 14), content: [{ start: 1, end: 14, quoted: true }] },
    ],
    [
      'an addressee, with the words that stand for it',
      's2',
      { field: 'addressees', after: [{ actor: 'state:SE' }] },
      { addressees: [{ start: 28, end: 34, actor: { name: 'Sweden' } }] },
    ],
    [
      'a stance',
      's1',
      { field: 'stance', of: 'sanctions', after: 'neutral' },
      {
        issues: [
          { issue: 'sanctions', stance: 'neutral', probability: 1, abstained: false },
          { issue: 'trade', stance: 'favor' },
        ],
      },
    ],
    [
      'a further issue',
      's3',
      { field: 'stance', of: 'alliances', after: 'favor' },
      { issues: [{ issue: 'alliances', stance: 'favor', probabilities: { favor: 1, against: 0, neutral: 0 } }] },
    ],
    ['an issue that is none', 's2', { field: 'stance', of: 'diplomacy', after: null }, { issues: [] }],
    [
      'an attitude',
      's3',
      { field: 'attitude', of: 'state:NO', after: 'positive' },
      { targets: [{ label: 'positive', actor: { id: 'state:NO' }, probabilities: { positive: 1 } }] },
    ],
    [
      'an attitude to somebody else',
      's1',
      { field: 'attitude', of: 'state:SE', after: 'negative' },
      { targets: [{ start: 28, end: 34, label: 'negative' }] },
    ],
    ['an attitude that is none', 's3', { field: 'attitude', of: 'state:NO', after: null }, { targets: [] }],
    ['the tone', 's1', { field: 'sentiment', after: 'negative' }, { sentiment: { label: 'negative' } }],
    ['that all is right', 's1', { field: 'checked', after: true }, { checked: true, touched: true }],
  ])('says %s', (_, id, rest, wanted) => {
    const before = make();
    const after = before.apply(change(id, rest), AB);
    expect(statementOf(after, id)).toMatchObject(wanted);
    expect(statementOf(after, id)?.program).toEqual(analysed().statements.find((one) => one.id === id));
    expect(statementOf(before, id)?.touched).toBe(false);
  });

  it('is kept with who, when and what the program said, and leaves the other fields to the program', () => {
    const project = make()
      .apply(change('s1', { field: 'stance', of: 'sanctions', after: 'neutral' }), AB)
      .apply(change('s1', { field: 'stance', of: 'sanctions', after: 'favor' }), { coder: 'CD', time: TIME });
    const statement = project.statements()[0];
    if (!statement) throw new Error('There is no statement.');
    expect(whoSaid(statement, 'stance', 'sanctions')).toEqual({
      ...{ by: 'coder', coder: 'CD', time: TIME },
      program: 'against',
    });
    expect(whoSaid(statement, 'stance', 'trade')).toEqual({ by: 'program' });
    expect(project.history('a', 's1').map(({ before, after, coder }) => [before, after, coder])).toEqual([
      ['against', 'neutral', 'AB'],
      ['neutral', 'favor', 'CD'],
    ]);
  });

  it('deletes a row, brings it back, and adds one from a selection', () => {
    const project = make();
    const id = project.newRowId('a');
    const talks = { start: 42, end: 52 };
    const changed = project.apply(
      [
        change('s1', { field: 'row', after: null }),
        change(id, { field: 'row', after: talks }),
        change(id, { field: 'actor', after: 'state:SE' }),
      ],
      AB,
    );
    const { statements = [], deleted = [] } = changed.document('a') ?? {};
    expect(statements.map((one) => [one.id, one.text, one.actor?.name, one.program === null])).toEqual([
      ['c1', TEXT.slice(42, 52), 'Sweden', true],
      ['s2', 'Oslo backed talks', 'Norway', false],
      ['s3', 'Ann Lee praised Norway', 'Ann Lee', false],
    ]);
    expect(deleted.map((one) => [one.id, one.said.row?.coder])).toEqual([['s1', 'AB']]);
    expect(whoSaid(statements[0] as never, 'negated')).toMatchObject({ by: 'coder', coder: 'AB' });
    const back = changed.apply(change('s1', { field: 'row', after: { start: 0, end: 34 } }), AB);
    expect(statementOf(back, 's1')).toMatchObject({
      issues: analysed().statements[0]?.issues,
      text: TEXT.slice(0, 34),
    });
    expect(back.newRowId('a')).not.toBe('c1');
  });

  it.each<[string, object, string]>([
    [
      'no text',
      { document: 'z' },
      'INVALID_CHANGE Expected `document` to be the id of a text before it, got `z` (string).',
    ],
    [
      'no statement',
      { statement: 's9' },
      'INVALID_CHANGE Expected `statement` to be a statement of `a` (string), got `s9` (string).',
    ],
    [
      'a span outside the text',
      { field: 'span', after: { start: 70, end: 700 } },
      'INVALID_CHANGE Expected `after` to stand inside the text of 78 UTF-16 units, got 70 to 700.',
    ],
    [
      'an actor of whom nobody knows',
      { field: 'actor', after: 'org:unheard-of' },
      'INVALID_CHANGE Expected the id of an actor that is known, got `org:unheard-of` (string); add it',
    ],
    ['an empty span', { field: 'span', after: { start: 5, end: 5 } }, 'INVALID_CHANGE Expected `after`'],
    ['a stance that is none', { field: 'stance', of: 'trade', after: 'pro' }, 'INVALID_CHANGE Expected `after`'],
    ['a stance on nothing', { field: 'stance', after: 'favor' }, 'INVALID_CHANGE Expected `of`'],
    ['a field that is none', { field: 'mood', after: 'good' }, 'INVALID_CHANGE Expected `field`'],
    [
      'a row that the program might add',
      { statement: 's12', field: 'row', after: { start: 0, end: 4 } },
      'INVALID_CHANGE Expected the id of a new row',
    ],
  ])('of %s is refused, and nothing of its step is done', (_, rest, message) => {
    const project = make();
    const step = [
      change('s1', { field: 'negated', after: true }),
      change('s1', { field: 'negated', after: true, ...rest }),
    ];
    expect(codeOf(() => project.apply(step, AB))).toContain(message);
    expect(project.statements()[0]?.negated).toBe(false);
  });

  it('is at once in reports, exports and training rows', () => {
    const project = make().apply(
      [
        change('s2', { field: 'actor', after: 'person:ann-lee' }),
        change('s2', { field: 'stance', of: 'diplomacy', after: 'against' }),
        change('s3', { field: 'attitude', of: 'state:NO', after: 'positive' }),
      ],
      AB,
    );
    const documents = project.documents();
    const row = positionMatrix(documents).rows.find(({ name }) => name === 'Ann Lee');
    expect(row?.cells.map((cell) => cell && [cell.issue, cell.mean])).toContainEqual(['diplomacy', -1]);
    expect(network(documents, { type: 'sentiment' }).edges).toMatchObject([
      { source: 'person:ann-lee', target: 'state:NO', weight: 1 },
    ]);
    expect(statementsToCsv(documents)).toContain('Oslo backed talks');
    expect(project.rows()).toEqual([
      {
        ...{
          text: 'Oslo backed talks',
          issues: { diplomacy: 'against' },
          actor: 'Ann Lee',
          document: 'a',
          coder: 'AB',
        },
      },
      {
        ...{ text: 'Ann Lee praised Norway', issues: {}, actor: 'Ann Lee', targets: { Norway: 'positive' } },
        ...{ document: 'a', coder: 'AB' },
      },
    ]);
  });

  it('takes what the model doubts into training rows only where a coder said that it is right', () => {
    const touched = make().apply(change('s1', { field: 'negated', after: true }), AB);
    expect(touched.rows()[0]?.issues).toEqual({ sanctions: 'against' });
    const checked = touched.apply(change('s1', { field: 'checked', after: true }), AB);
    expect(checked.rows()[0]?.issues).toEqual({ sanctions: 'against', trade: 'favor' });
  });
});

describe('actors', () => {
  const merge: ProjectChange = {
    ...{ type: 'actor', id: 'state:NO', name: 'Kingdom of Norway', kind: 'state', country: 'NO' },
    merged: ['state:SE'],
  };
  const names = (project: Project) => project.actors().map(({ name, statements }) => `${name} ${statements}`);

  it('are renamed and merged everywhere, and split again', () => {
    const merged = make().apply(merge, AB);
    expect(names(make())).toEqual(['Norway 3', 'Ann Lee 1', 'Sweden 1']);
    expect(names(merged)).toEqual(['Kingdom of Norway 3', 'Ann Lee 1']);
    expect(merged.statements()[0]).toMatchObject({
      actor: { name: 'Kingdom of Norway', aliases: ['Norway'] },
      addressees: [{ actor: { id: 'state:NO', aliases: ['Sweden'] } }],
    });
    expect(merged.document('a')?.actors.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['state:NO', 3],
      ['person:ann-lee', 1],
    ]);
    expect(merged.actorList()).toEqual([merge]);
    expect(names(merged.apply({ ...merge, merged: [] }, AB))).toEqual(['Kingdom of Norway 3', 'Ann Lee 1', 'Sweden 1']);
  });

  it('may be new', () => {
    const project = make().apply(
      [
        { type: 'actor', id: 'org:fleet', name: 'The Fleet', kind: 'organisation', country: null },
        change('s2', { field: 'actor', after: 'org:fleet' }),
      ],
      AB,
    );
    expect(statementOf(project, 's2')?.actor).toMatchObject({ name: 'The Fleet', kind: 'organisation' });
    expect(project.actors().find(({ id }) => id === 'org:fleet')).toMatchObject({ statements: 1, by: 'coder' });
  });

  it.each<[string, object, string]>([
    ['into itself', { merged: ['state:NO'] }, '`state:NO` (string) cannot be merged into itself'],
    ['in a circle', { id: 'state:SE', merged: ['state:NO'] }, '`state:SE` (string) cannot be merged into itself'],
    ['that are unnamed', { merged: ['nominal:3'] }, 'is known in its own text alone'],
  ])('are not merged %s', (_, rest, message) => {
    const project = make().apply(merge, AB);
    expect(codeOf(() => project.apply({ ...merge, ...rest } as ProjectChange, AB))).toContain(message);
  });
});

describe('undo and redo', () => {
  it('go back and forth without limit, each coder by itself', () => {
    const states = [make()];
    for (const after of [true, false, true]) {
      states.push((states.at(-1) as Project).apply(change('s1', { field: 'negated', after }), AB));
    }
    let project = (states[3] as Project).apply(change('s2', { field: 'checked', after: true }), {
      coder: 'CD',
      time: TIME,
    });
    for (const wanted of [2, 1, 0]) {
      project = project.undo(AB);
      expect(project.statements()[0]).toEqual(states[wanted]?.statements()[0]);
    }
    expect([project.canUndo('AB'), project.canRedo('AB'), project.canUndo('CD'), project.canRedo('CD')]).toEqual([
      ...[false, true, true, false],
    ]);
    for (const wanted of [1, 2, 3]) {
      project = project.redo(AB);
      expect(project.statements()[0]).toEqual(states[wanted]?.statements()[0]);
    }
    expect(codeOf(() => project.redo(AB))).toBe('INVALID_CHANGE There is nothing to redo.');
    expect(project.statements()[1]?.checked).toBe(true);
  });

  it('take back the row that others have corrected since', () => {
    const added = make().apply(change('c1', { field: 'row', after: { start: 0, end: 4 } }), AB);
    const both = added.apply(change('c1', { field: 'negated', after: true }), { coder: 'CD', time: TIME });
    expect(seen(both.undo(AB))).toEqual(seen(make()));
    expect(seen(both.undo(AB).redo(AB))).toEqual(seen(both));
  });
});

describe('a further analysis', () => {
  it('keeps what was said: of a statement that is found again with it, of another one as a row', () => {
    const [first, second, third] = analysed().statements;
    if (!first || !second || !third) throw new Error('There are three.');
    const project = make().apply(
      [
        change('s2', { field: 'negated', after: true }),
        change('s1', { field: 'stance', of: 'trade', after: 'against' }),
      ],
      AB,
    );
    const again = project.add({
      ...{ type: 'analysis', document: 'a', model: 'test 2', actors: analysed().actors },
      statements: [
        { ...second, id: 's1' },
        { ...third, id: 's2' },
      ],
    });
    expect(again.statements().map(({ id, text, negated }) => [id, text, negated])).toEqual([
      ['s1@1', first.text, false],
      ['s1', second.text, true],
      ['s2', third.text, false],
    ]);
    expect(again.document('a')?.model).toBe('test 2');
    expect(seen(again.undo(AB).redo(AB))).toEqual(seen(again));
  });

  it('leaves with each of several speakers what was said of its own row, which has the span and verb of the others', () => {
    const negate = (value: boolean) => ({ field: 'negated', after: value });
    const project = codedBy('AB', signed(), ['s1', negate(true)], ['s2', negate(false)]);
    const again = project.add({
      ...{ type: 'analysis', document: 'a', model: 'test 2' },
      ...signedBy(tanzania, kenya),
    });
    expect(again.statements().map(({ actor, negated, touched }) => [actor?.name, negated, touched])).toEqual([
      ['Tanzania', false, true],
      ['Kenya', true, true],
      ['Norway', false, false],
    ]);
  });
});

describe('nothing changes a project', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

  it.each<[string, Project]>([
    ['that was made', make().apply(change('s1', { field: 'negated', after: true }), AB)],
    ['that was opened', openProject(make().toText())],
  ])('%s: all that it hands out is frozen', (_, project) => {
    expect([project.documents()[0], project.statements()[0], project.log, project.header].map(isFrozen)).toEqual([
      ...[true, true, true, true],
    ]);
    expect(() => (project.documents()[0]!.statements as unknown[]).pop()).toThrow(TypeError);
  });

  it('by way of what it was given', () => {
    const analysis = { type: 'analysis' as const, document: 'a', model: 'test 2', ...structuredClone(analysed()) };
    const after = [{ start: 42, end: 59 }];
    const project = make()
      .add(analysis)
      .apply(change('s2', { field: 'content', after }), AB);
    const before = project.toText();
    expect(() => (analysis.statements as unknown[]).pop()).toThrow(TypeError);
    expect(() => after.pop()).toThrow(TypeError);
    expect(project.toText()).toBe(before);
    expect(project.statements()).toHaveLength(3);
  });
});

it.each([
  ['title', { title: 5 }],
  ['title', { title: null }],
  ['title', { title: ' \n\u00a0' }],
  ['title', { title: 'x'.repeat(100_000) }],
  ['created', { created: 'x' }],
])('refuses a %s that no file may have', (field, fields) => {
  expect(codeOf(() => createProject(fields as never))).toContain(`INVALID_CHANGE Expected \`${field}\` to be`);
});

describe('properties', () => {
  const steps = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(anyChange, { minLength: 1, maxLength: 3 }) },
      fc.constantFrom('undo', 'redo'),
    ),
    {
      maxLength: 12,
    },
  );

  /** As far as the steps fit. */
  const run = (list: readonly (readonly ProjectChange[] | string)[]) =>
    list.reduce<Project>((project, step) => {
      try {
        if (step === 'undo') return project.undo(AB);
        if (step === 'redo') return project.redo(AB);
        return project.apply(step as readonly ProjectChange[], AB);
      } catch (error) {
        if (isStancekitError(error) && error.code === 'INVALID_CHANGE') return project;
        throw error;
      }
    }, make());

  it('comes to the state before by undo, and to the state behind by redo', () => {
    fc.assert(
      fc.property(steps, fc.array(anyChange, { minLength: 1, maxLength: 3 }), (list, changes) => {
        const before = run(list);
        let after: Project;
        try {
          after = before.apply(changes, AB);
        } catch {
          return;
        }
        const undone = after.undo(AB);
        expect(seen(undone)).toEqual(seen(before));
        expect(seen(undone.redo(AB))).toEqual(seen(after));
      }),
    );
  });

  it('is the same however often its log is folded, and whatever was asked in between', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const project = run(list);
        const opened = openProject(project.toText());
        expect(opened.toText()).toBe(project.toText());
        expect(seen(opened)).toEqual(seen(project));
        expect(seen(openProject(opened.toText()))).toEqual(seen(project));
      }),
    );
  });

  it('is opened in time that grows with its corrections alone, however many are of one text', () => {
    const changes = Array.from({ length: 5000 }, (_, i) => change('s1', { field: 'negated', after: i % 2 === 0 }));
    const begun = performance.now();
    expect(openProject(make().apply(changes, AB).toText()).log.length).toBe(make().log.length + changes.length);
    expect(performance.now() - begun).toBeLessThan(4000);
  });

  it('is a project at every line', () => {
    fc.assert(
      fc.property(steps, fc.nat(100), (list, at) => {
        const project = run(list);
        const lines = project.toText().split('\n');
        const count = 1 + (at % (lines.length - 1));
        const part = openProject(lines.slice(0, count));
        expect(part.log).toEqual(project.log.slice(0, count - 1));
        expect(part.toText() + project.linesSince(part)).toBe(project.toText());
        expect(() => seen(part)).not.toThrow();
      }),
    );
  });

  it('keeps every span in its text', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const { span, text, content, addressees, targets } of run(list).statements()) {
          expect(text).toBe(TEXT.slice(span.start, span.end));
          for (const { start, end } of [span, ...content, ...addressees, ...targets]) {
            expect(0 <= start && start < end && end <= TEXT.length).toBe(true);
          }
        }
      }),
    );
  });
});

it('passes over texts that were removed, and has them again by undo', () => {
  const project = make().apply({ type: 'removal', document: 'a' }, AB);
  expect([project.documentIds, project.document('a'), project.statements()]).toEqual([['b'], undefined, []]);
  expect(project.undo(AB).documentIds).toEqual(['a', 'b']);
});

it('tells its coders and its codebook', () => {
  const issues = [{ id: 'trade', label: 'Trade' }];
  const project = make()
    .add({ type: 'coder', id: 'CD', name: 'Cy Dee' }, { type: 'codebook', issues: [] }, { type: 'codebook', issues })
    .apply(change('s1', { field: 'negated', after: true }), AB);
  expect(project.coders).toEqual([
    { type: 'coder', id: 'CD', name: 'Cy Dee' },
    { type: 'coder', id: 'AB' },
  ]);
  expect(project.codebook?.issues).toEqual(issues);
  expect(project.document('b')).toMatchObject({ text: OTHER, statements: [] });
  expect(createProject({ title: 'x' }).header).toMatchObject({ title: 'x', version: 1 });
});

it('takes another title and keeps all else', () => {
  const project = make().apply(change('s1', { field: 'negated', after: true }), AB);
  const titled = project.withTitle('Baltic cables');
  expect(openProject(titled.toText()).header).toEqual({ ...project.header, title: 'Baltic cables' });
  expect([titled.log, titled.canUndo('AB')]).toEqual([project.log, true]);
  expect('title' in titled.withTitle('').header).toBe(false);
  expect('title' in createProject({ title: '' }).header).toBe(false);
  expect(() => project.withTitle('  ')).toThrow('Expected `title` to be more than spaces');
  expect(() => project.withTitle('x'.repeat(10_001))).toThrow('Expected `title` to be of length 10000 or less');
});
