import { SaxesParser } from 'saxes';
import { analyze, type Span } from 'stancekit';
import {
  bratConfig,
  type DatedDocument,
  labelStudioConfig,
  readDoccano,
  readLabelStudio,
  toBrat,
  toCodePointOffsets,
  toDoccano,
  toLabelStudio,
} from 'stancekit/report';
import { readExamples } from 'stancekit/training';
import { describe, expect, it } from 'vitest';
import { document, stance } from './make';

const TEXT =
  '🕊 France said on Monday that it would lift\r\nthe sanctions. “We 🤝 want talks,” Anna Keller told Norway; she praised Finland.\nNorway rejected the sanctions.';
const analysed: DatedDocument = { ...analyze(TEXT, { id: 'a1' }), date: '2025-03-12', title: 'T' };
const { statements } = analysed;

/** As Python slices. */
const slice = (text: string, { start, end }: Span) => [...text].slice(start, end).join('');
const issuesOf = (s: (typeof statements)[number]) => Object.fromEntries(s.issues.map((i) => [i.issue, i.stance]));
const words = ({ start, end }: Span) => TEXT.slice(start, end);

it('has an article with statements, targets and sources to write', () => {
  expect(statements.length).toBeGreaterThan(2);
  expect(statements.flatMap(({ targets }) => targets).length).toBeGreaterThan(0);
  expect(statements.filter(({ issues }) => issues.length > 0).length).toBeGreaterThan(1);
});

describe('toLabelStudio', () => {
  const [task] = toLabelStudio([analysed]);
  const { result, score, model_version } = task!.predictions[0]!;

  it('has the text and the statements as predictions, with offsets in code points', () => {
    expect(task!.data).toEqual({ text: TEXT, document: 'a1', date: '2025-03-12', title: 'T' });
    expect([model_version, score > 0 && score <= 1]).toEqual(['stancekit', true]);
    for (const { value, type } of result) {
      if (type !== 'textarea') expect(slice(TEXT, value)).toBe(value.text);
    }
    expect(result.filter(({ from_name }) => from_name === 'actor').map(({ value }) => value.text)).toEqual(
      statements.flatMap(({ actor }) => (actor ? [[actor.name]] : [])),
    );
  });

  it('uses no control, no label and no choice that the interface does not have', () => {
    const controls = new Map<string, string[]>();
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (attributes.name && attributes.toName) controls.set(attributes.name, []);
      if (name === 'Label' || name === 'Choice') [...controls.values()].at(-1)!.push(attributes.value!);
    });
    const issues = [...new Set(statements.flatMap((s) => s.issues.map(({ issue }) => issue)))];
    parser.write(labelStudioConfig([...issues, 'a "b" <c>'])).close();
    expect([...controls.keys()]).toEqual(['label', 'positions', 'actor']);
    expect(controls.get('positions')).toContain('a "b" <c>: against');
    for (const { from_name, value } of result) {
      for (const name of value.labels ?? value.choices ?? []) expect(controls.get(from_name)).toContain(name);
    }
  });

  it('comes back as rows for training, once a labeller has accepted it', () => {
    const accepted = JSON.stringify([{ id: 5, data: task!.data, annotations: [{ id: 1, result }] }]);
    const read = readLabelStudio(accepted);
    const stretches = new Map(statements.map((s) => [`${s.span.start}-${s.span.end}`, s]));
    expect(read.map(({ text }) => text).sort()).toEqual([...stretches.values()].map(({ text }) => text).sort());
    for (const row of read) {
      const all = statements.filter(({ text }) => text === row.text);
      expect(row.document).toBe('a1');
      expect(row.issues).toEqual(Object.assign({}, ...all.map(issuesOf)));
      expect(row.actor).toBe(all.find(({ actor }) => actor)?.actor?.name);
      // Whoever is addressed outside of the statement is not in its row.
      for (const { targets, span } of all)
        for (const t of targets.filter((one) => one.start >= span.start && one.end <= span.end))
          expect(row.targets).toMatchObject({ [words(t)]: t.label });
    }
    const lines = read.map((row) => JSON.stringify(row)).join('\n');
    expect(readExamples(lines, { format: 'jsonl' })).toMatchObject(
      read.map(({ text, issues }) => ({ text, issues, group: 'a1' })),
    );
  });

  it('needs the text', () => {
    expect(() => toLabelStudio([document([]), { statements: [] }])).toThrow(
      expect.objectContaining({ code: 'INVALID_DOCUMENT', message: expect.stringContaining('`documents[1].text`') }),
    );
  });
});

describe('toDoccano', () => {
  it('has one line a document, with offsets in code points and no label twice', () => {
    const lines = toDoccano([
      analysed,
      document([
        { by: 'AA', issues: [stance('trade', 'favor')] },
        { by: 'BB', issues: [stance('trade', 'favor')] },
      ]),
    ]);
    const [first, second] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(second).toEqual({ text: 'Text', label: [[0, 4, 'trade: favor']], document: 'd', date: null, title: null });
    expect(first).toMatchObject({ text: TEXT, document: 'a1', date: '2025-03-12', title: 'T' });
    const marked = first.label.map(([start, end, label]: [number, number, string]) => [
      slice(TEXT, { start, end }),
      label,
    ]);
    for (const s of statements) {
      for (const { issue, stance } of s.issues) expect(marked).toContainEqual([s.text, `${issue}: ${stance}`]);
      if (s.issues.length === 0) expect(marked).toContainEqual([s.text, 'statement']);
      if (s.source && s.source.type !== 'pronoun') expect(marked).toContainEqual([words(s.source), 'source']);
      for (const target of s.targets) expect(marked).toContainEqual([words(target), `target: ${target.label}`]);
    }
  });

  it('comes back as rows for training', () => {
    const read = readDoccano(toDoccano([analysed]));
    for (const s of statements) {
      const row = read.find(({ text }) => text === s.text)!;
      expect(row).toMatchObject({ issues: issuesOf(s), document: 'a1' });
      if (s.source && s.source.type !== 'pronoun') expect(row.actor).toBeDefined();
    }
    expect(readExamples(read.map((row) => JSON.stringify(row)).join('\n'), { format: 'jsonl' })).toHaveLength(
      read.length,
    );
  });
});

/** Reads brat's files as Python does: by lines of `splitlines`, columns and code points. */
function readBrat({ text, annotations }: ReturnType<typeof toBrat>) {
  expect(annotations.endsWith('\n')).toBe(true);
  const spans = new Map<string, { type: string; words: string }>();
  const others: string[][] = [];
  for (const line of annotations.slice(0, -1).split(/[\n\v\f\r\x1C-\x1E\x85\u2028\u2029]/)) {
    const columns = line.split('\t');
    const [id, body, shown] = columns as [string, string, string];
    expect(id).toMatch(/^[TRA#]\d+$/);
    if (id[0] !== 'T') {
      others.push([id[0]!, ...body.split(' '), ...columns.slice(2)]);
      continue;
    }
    expect(columns).toHaveLength(3);
    const [, type, places] = /^(\w+) ([\d ;]+)$/.exec(body)!;
    const pieces = places!.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
    const found = pieces.map(([start, end]) => slice(text, { start, end }));
    expect(found.join(' ')).toBe(shown);
    spans.set(id, { type: type!, words: found.join(' ') });
  }
  return { spans, others };
}

describe('toBrat', () => {
  it('marks every statement and its parts', () => {
    const { spans, others } = readBrat(toBrat(analysed));
    const plain = (text: string) => text.replace(/[\r\n]+/g, ' ');
    const marked = [...spans.values()];
    expect(marked.filter(({ type }) => type === 'Statement').map((mark) => mark.words)).toEqual(
      statements.map((s) => plain(s.text)),
    );
    const parts = statements.flatMap((s) => [
      ...(s.source ? [{ type: 'Source', words: plain(words(s.source)) }] : []),
      ...(s.cue ? [{ type: 'Cue', words: plain(words(s.cue)) }] : []),
      ...s.addressees.map((a) => ({ type: 'Addressee', words: plain(words(a)) })),
      ...s.targets.map((t) => ({ type: 'Target', words: plain(words(t)) })),
    ]);
    expect(marked.filter(({ type }) => type !== 'Statement')).toEqual(parts);
    const relations = others.filter(([letter]) => letter === 'R');
    expect(relations).toHaveLength(parts.length);
    for (const [, type, from, to] of relations) {
      expect(spans.get(from!.replace('Arg1:', ''))!.type).toBe(type!.replace(/Of$/, ''));
      expect(spans.get(to!.replace('Arg2:', ''))!.type).toBe('Statement');
    }
    const stances = statements.flatMap((s) => s.issues.map((i) => [`Stance_${i.issue}`, i.stance]));
    expect(others.flatMap(([, type, , value]) => (type!.startsWith('Stance_') ? [[type, value]] : []))).toEqual(
      stances,
    );
    expect(others.filter(([letter]) => letter === '#').length).toBeGreaterThan(0);
  });

  it('has only what its configuration names', () => {
    const issues = statements.flatMap((s) => s.issues.map(({ issue }) => issue));
    const config = bratConfig(issues);
    const { spans, others } = readBrat(toBrat(analysed));
    const used = [
      ...[...spans.values()].map(({ type }) => type),
      ...others.filter(([l]) => l !== '#').map(([, type]) => type!),
    ];
    for (const type of new Set(used)) expect(config).toMatch(new RegExp(`^${type}(?:\t|$)`, 'm'));
    expect(bratConfig(['human rights'])).toContain('\nStance_human_rights\tArg:Statement');
  });

  it('writes the same from a document that counts code points', () => {
    expect(toBrat(toCodePointOffsets({ ...analysed, text: TEXT }))).toEqual(toBrat(analysed));
  });

  it.each([
    ['a\r\nb\r\nc', 0, 7, 'T1\tStatement 0 1;2 3;4 5\ta b c'],
    ['\r\n\r\n🕊 ab\r\n', 4, 9, 'T1\tStatement 2 6\t🕊 ab'],
    ['x\ty\u2028z\x85w', 0, 7, 'T1\tStatement 0 1;2 3;4 5;6 7\tx y z w'],
    ['\nab\n', 0, 4, 'T1\tStatement 1 3\tab'],
  ])('breaks %j at its lines', (text, start, end, line) => {
    const of = document([{ by: null, fields: { span: { start, end }, text } }], { text });
    const files = toBrat(of);
    expect(files.annotations.split('\n')[0]).toBe(line);
    expect(files.text).toBe(text.replaceAll('\r\n', '\n'));
    readBrat(files);
  });
});
