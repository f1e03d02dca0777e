import fc from 'fast-check';
import { type Project, readDoccanoChanges, readLabelStudioChanges } from 'stancekit/project';
import { toDoccano, toLabelStudio } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { AB, anyChange, make, TEXT } from './make';

type Label = [number, number, string];

const doccano = (project: Project, correct: (labels: Label[]) => Label[]) => {
  const row = JSON.parse(toDoccano([project.documents()[0] as never]));
  return JSON.stringify({ ...row, label: correct(row.label) });
};
const labelStudio = (project: Project, correct: (results: Record<string, unknown>[]) => unknown[]) => {
  const [task] = toLabelStudio([project.documents()[0] as never]);
  const result = correct(JSON.parse(JSON.stringify(task?.predictions[0]?.result)));
  return JSON.stringify([{ id: 1, data: task?.data, annotations: [{ result }] }]);
};
const told = (project: Project) =>
  project
    .statements()
    .map(({ text, actor, issues, targets }) => [
      text,
      actor?.name ?? null,
      issues.map(({ issue, stance }) => `${issue} ${stance}`).join(),
      targets.map((target) => `${target.actor.name} ${target.label}`).join(),
    ]);

const before = told(make());
const withRow = (at: number, ...row: unknown[]) => before.map((one, i) => (i === at ? row : one));

describe('doccano', () => {
  it.each<[string, (labels: Label[]) => Label[], unknown[][]]>([
    ['nothing', (labels) => labels, before],
    [
      'a stance',
      (labels) =>
        labels.map(([start, end, label]) => [start, end, label.replace('diplomacy: favor', 'diplomacy: against')]),
      withRow(1, 'Oslo backed talks', 'Norway', 'diplomacy against', ''),
    ],
    [
      'an attitude',
      (labels) =>
        labels.map(([start, end, label]) => [start, end, label.replace('target: negative', 'target: positive')]),
      withRow(2, 'Ann Lee praised Norway', 'Ann Lee', '', 'Norway positive'),
    ],
    [
      'the ends of a span',
      (labels) => labels.map(([start, end, label]) => [start, start === 36 ? end + 1 : end, label]),
      withRow(1, 'Oslo backed talks.', 'Norway', 'diplomacy favor', ''),
    ],
    ['a row less', (labels) => labels.filter(([start]) => start !== 36), before.filter((_, i) => i !== 1)],
    [
      'a row more, with a source that is an actor of the text',
      (labels) => [...labels, [36, 41, 'trade: against'], [36, 40, 'source']],
      [before[0] ?? [], ['Oslo ', 'Norway', 'trade against', ''], ...before.slice(1)],
    ],
    [
      'a source that nobody knew',
      (labels) => [...labels, [63, 70, 'source']],
      withRow(2, 'Ann Lee praised Norway', 'praised', '', 'Norway negative'),
    ],
  ])('gives back %s as corrections', (_, correct, wanted) => {
    const project = make();
    const changes = readDoccanoChanges(project, doccano(project, correct));
    const after = changes.length > 0 ? project.apply(changes, AB) : project;
    expect(told(after)).toEqual(wanted);
    expect(changes.length > 0).toBe(wanted !== before);
    expect(
      readDoccanoChanges(
        after,
        doccano(after, (labels) => labels),
      ),
    ).toEqual([]);
  });
});

describe('Label Studio', () => {
  const edit = (id: string, from: string, value: object) => (results: Record<string, unknown>[]) =>
    results.map((one) =>
      one.id === id && one.from_name === from ? { ...one, value: { ...(one.value as object), ...value } } : one,
    );

  it.each<[string, (results: Record<string, unknown>[]) => unknown[], unknown[][]]>([
    ['nothing but that it was looked at', (results) => results, before],
    [
      'an actor by name',
      edit('s2', 'actor', { text: ['Ann Lee'] }),
      withRow(1, 'Oslo backed talks', 'Ann Lee', 'diplomacy favor', ''),
    ],
    [
      'a new actor',
      edit('s2', 'actor', { text: ['Ben Dahl'] }),
      withRow(1, 'Oslo backed talks', 'Ben Dahl', 'diplomacy favor', ''),
    ],
    [
      'stances',
      edit('s1', 'positions', { choices: ['sanctions: neutral', 'alliances: favor'] }),
      withRow(0, before[0]?.[0], 'Norway', 'sanctions neutral,alliances favor', ''),
    ],
    [
      'an attitude',
      edit('t71-77', 'label', { labels: ['target: positive'] }),
      withRow(2, 'Ann Lee praised Norway', 'Ann Lee', '', 'Norway positive'),
    ],
    ['a row less', (results) => results.filter(({ id }) => id !== 's1'), before.slice(1)],
  ])('gives back %s as corrections', (_, correct, wanted) => {
    const project = make();
    const after = project.apply(readLabelStudioChanges(project, labelStudio(project, correct)), AB);
    expect(told(after)).toEqual(wanted);
    expect(after.rows()).toHaveLength(wanted.length);
  });
});

it('names a text that the project does not have', () => {
  const errors: string[] = [];
  const onInvalid = ({ message }: Error) => errors.push(message);
  const content = JSON.stringify({ text: 'Another text.', label: [[0, 7, 'trade: favor']] });
  expect(readDoccanoChanges(make(), content, { file: 'a.jsonl', onInvalid })).toEqual([]);
  expect(errors).toEqual(['a.jsonl, number 1: the project has no such text; import into the one that it came from.']);
  expect(() => readDoccanoChanges(make(), content)).toThrow('no such text');
});

it('has nothing to say of what was exported and not touched, whatever was corrected before', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 6 }), (changes) => {
      const project = changes.reduce<Project>((all, change) => {
        try {
          return change.type === 'removal' ? all : all.apply(change, AB);
        } catch {
          return all;
        }
      }, make());
      if (project.statements().length === 0) return;
      const found = readLabelStudioChanges(
        project,
        labelStudio(project, (results) => results),
      );
      const others = found.filter((change) => change.type !== 'correction' || change.field !== 'checked');
      expect(others).toEqual([]);
      expect(TEXT).toBe(project.document('a')?.text);
    }),
    { numRuns: 50 },
  );
});
