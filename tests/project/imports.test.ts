import fc from 'fast-check';
import {
  type Project,
  type ProjectDocument,
  type ProjectStatement,
  readDoccanoChanges,
  readLabelledTextChanges,
  readLabelStudioChanges,
} from 'stancekit/project';
import { type LabelledText, type TextLabel, toDoccano, toLabelStudio } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { codedBy, nested, SIGNED, signed } from './coordinated';
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

describe('labels that several statements share', () => {
  /** As qdpx has them: each region with the id of its statement and its speaker, or without, if the program between keeps neither. */
  const labelled = (project: Project, correct: (labels: Label[]) => Label[], keeps: 'ids' | 'nothing') => {
    const { id, text, statements } = project.document('a') as ProjectDocument;
    const written = JSON.parse(doccano(project, correct)).label as Label[];
    const isStatement = (label: string) => !/^(?:source|target: .*)$/.test(label);
    const labels = written.flatMap(([start, end, label]): TextLabel[] => {
      const own = statements.filter(
        ({ span, issues }) =>
          [start, end].join() === [span.start, span.end].join() &&
          (label === 'statement' || issues.some(({ issue, stance }) => label === `${issue}: ${stance}`)),
      );
      if (keeps === 'nothing' || !isStatement(label)) return [{ start, end, label }];
      return own.map((one) => ({ start, end, label, statement: one.id, actor: one.actor?.name }));
    });
    return [{ document: id, text, labels }];
  };
  const relabel =
    (...pairs: readonly (readonly [string, string | null])[]) =>
    (labels: Label[]) =>
      labels.flatMap(([start, end, label]): Label[] => {
        const pair = pairs.find(([from]) => from === label);
        const after = pair ? pair[1] : label;
        return after === null ? [] : [[start, end, after]];
      });
  const corrected = (project: Project, correct: (labels: Label[]) => Label[]) => {
    const changes = readDoccanoChanges(project, doccano(project, correct));
    const after = changes.length > 0 ? project.apply(changes, AB) : project;
    const again = doccano(after, (labels) => labels);
    expect(readDoccanoChanges(after, again)).toEqual([]);
    return after;
  };

  it.each([
    ['nothing', [], ['negative', 'neutral']],
    ['one of them', [['target: neutral', 'target: positive']], ['negative', 'positive']],
    ['the other', [['target: negative', 'target: positive']], ['positive', 'neutral']],
    ['that both are one', [['target: neutral', null]], ['negative', 'negative']],
    [
      'that there is none',
      [
        ['target: neutral', null],
        ['target: negative', null],
      ],
      [undefined, undefined],
    ],
  ] as const)('gives back of attitudes to the same words %s', (_, pairs, wanted) => {
    const attitudesOf = (project: Project) => project.statements().map(({ targets }) => targets[0]?.label);
    expect(attitudesOf(corrected(nested('negative', 'neutral'), relabel(...pairs)))).toEqual(wanted);
    const swapped = pairs.map(([from, to]) => [from, to] as const);
    expect(attitudesOf(corrected(nested('neutral', 'negative'), relabel(...swapped)))).toEqual(wanted.toReversed());
  });

  const who = ({ actor, text, issues }: ProjectStatement) => [
    ...[actor?.name, text, issues.map(({ issue, stance }) => `${issue} ${stance}`).join()],
  ];
  const pact = 'Kenya and Tanzania signed a pact';
  const last = ['Norway', 'Norway opposed it', 'alliances against'];
  const against = codedBy('A', signed(), ['s2', { field: 'stance', of: 'alliances', after: 'against' }]);
  const at = (words: string, label: string): Label => [
    ...([SIGNED.indexOf(words), SIGNED.indexOf(words) + words.length, label] as const),
  ];

  it.each<[string, Project, (labels: Label[]) => Label[], unknown[][]]>([
    [
      'a stance, of all whose it was',
      signed(),
      relabel(['alliances: favor', 'alliances: neutral']),
      [['Kenya', pact, 'alliances neutral'], ['Tanzania', pact, 'alliances neutral'], last],
    ],
    [
      'an issue more',
      signed(),
      (labels) => [...labels, at(pact, 'trade: favor')],
      [['Kenya', pact, 'alliances favor,trade favor'], ['Tanzania', pact, 'alliances favor,trade favor'], last],
    ],
    [
      'a stance, of the one whose it was',
      against,
      (labels) =>
        labels.map((one) => (one[0] === 0 && one[2] === 'alliances: against' ? at(pact, 'alliances: neutral') : one)),
      [['Kenya', pact, 'alliances favor'], ['Tanzania', pact, 'alliances neutral'], last],
    ],
    [
      'the ends of their span',
      signed(),
      (labels) => labels.map((one) => (one[2] === 'alliances: favor' ? at(`${pact}.`, one[2]) : one)),
      [['Kenya', `${pact}.`, 'alliances favor'], ['Tanzania', `${pact}.`, 'alliances favor'], last],
    ],
    ['that they are gone', signed(), relabel(['alliances: favor', null]), [last]],
    [
      'a source each',
      signed(),
      (labels) => [...relabel(['source', null])(labels), at('Kenya', 'source'), at('Tanzania', 'source')],
      [['Kenya', pact, 'alliances favor'], ['Tanzania', pact, 'alliances favor'], last],
    ],
    [
      'another source',
      signed(),
      (labels) => [
        ...relabel(['source', null])(labels),
        at('Kenya', 'source'),
        at('Norway', 'source'),
        at('pact', 'source'),
      ],
      [['Kenya', pact, 'alliances favor'], ['pact', pact, 'alliances favor'], last],
    ],
  ])('gives back of rows of several speakers %s', (_, project, correct, wanted) => {
    expect(corrected(project, correct).statements().map(who)).toEqual(wanted);
  });

  it('tells of one row where the program between keeps which it is', () => {
    const [text] = labelled(against, (labels) => labels, 'ids');
    const labels = (text as LabelledText).labels.map((one) =>
      one.statement === 's1' ? { ...one, label: 'alliances: neutral' } : one,
    );
    const kept = (list: readonly TextLabel[]) => [{ ...(text as LabelledText), labels: list }];
    const wanted = [['Kenya', pact, 'alliances neutral'], ['Tanzania', pact, 'alliances against'], last];
    for (const list of [labels, labels.map(({ statement: _, ...one }) => one)]) {
      const changes = readLabelledTextChanges(against, kept(list));
      expect(against.apply(changes, AB).statements().map(who)).toEqual(wanted);
    }
    const gone = readLabelledTextChanges(against, kept(labels.filter(({ statement }) => statement !== 's1')));
    expect(against.apply(gone, AB).statements().map(who)).toEqual(wanted.slice(1));
  });

  it('has nothing to say of what was exported and not touched', () => {
    const attitude = fc.constantFrom('negative' as const, 'neutral' as const, 'positive' as const);
    const stance = fc.option(fc.constantFrom('favor' as const, 'against' as const));
    const said = fc.tuple(stance, stance).map(([a, b]) =>
      codedBy(
        'A',
        signed(),
        ...(
          [
            ['s1', a],
            ['s2', b],
          ] as const
        ).map(([id, after]) => [id, { field: 'stance', of: 'alliances', after }] as const),
      ),
    );
    const any = fc.oneof(
      fc.tuple(attitude, attitude).map(([outer, inner]) => nested(outer, inner)),
      said,
    );
    fc.assert(
      fc.property(any, fc.constantFrom('ids' as const, 'nothing' as const), (project, keeps) => {
        const same = (labels: Label[]) => labels;
        expect(readDoccanoChanges(project, doccano(project, same))).toEqual([]);
        expect(readLabelledTextChanges(project, labelled(project, same, keeps))).toEqual([]);
        expect(
          readLabelStudioChanges(
            project,
            labelStudio(project, (results) => results),
          ).map((one) => 'field' in one && one.field),
        ).not.toEqual(expect.arrayContaining(['attitude']));
      }),
    );
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
