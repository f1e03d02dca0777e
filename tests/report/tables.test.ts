import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { analyze, type IssueStance, type Statement } from 'stancekit';
import {
  type DatedDocument,
  dnaLeftOut,
  edgesToCsv,
  matrixToCsv,
  network,
  positionMatrix,
  statementsToCsv,
  toCsvLine,
  toDnaEvents,
  toJson,
} from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { actor, document, stance } from './make';

const TEXT =
  '🕊 France said on Monday that it would lift the sanctions. “We want talks, and trade,” Anna Keller told Norway; she praised Finland.';
const analysed: DatedDocument = { ...analyze(TEXT, { id: 'a;1' }), date: '2025-03-12T10:30:00Z', title: 'On "talks"' };
const rows = (csv: string, delimiter = ',') =>
  parse(csv, { columns: true, delimiter, record_delimiter: '\r\n' }) as Record<string, string>[];

describe('toCsvLine', () => {
  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['a;=1', '"a;=1"'],
    ['a = b', 'a = b'],
    ['', ''],
    [-1, '-1'],
    [null, ''],
    [false, 'false'],
  ])('writes %j as %s', (cell, wanted) => {
    expect(toCsvLine([cell])).toBe(`${wanted}\r\n`);
  });

  it('is read back by csv-parse, with an apostrophe before every formula', () => {
    const anyCell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(anyCell, { minLength: 2, maxLength: 5 }), fc.constantFrom(',', ';'), (cells, separator) => {
        const [read] = parse(toCsvLine(cells, separator as ','), { delimiter: separator, record_delimiter: '\r\n' });
        expect(read).toHaveLength(cells.length);
        cells.forEach((cell, i) => {
          expect([cell, `'${cell}`]).toContain(read![i]);
          expect(read![i]).not.toMatch(/^\s*[=+\-@]/);
        });
      }),
    );
  });
});

describe('statementsToCsv', () => {
  it('has every attribute of every statement', () => {
    const read = rows(statementsToCsv([analysed]));
    const flat: [Statement, IssueStance | null][] = analysed.statements.flatMap((s) =>
      (s.issues.length > 0 ? s.issues : [null]).map((issue): [Statement, IssueStance | null] => [s, issue]),
    );
    expect(read).toHaveLength(flat.length);
    expect(flat.length).toBeGreaterThan(2);
    read.forEach((row, i) => {
      const [s, issue] = flat[i]!;
      expect(row).toMatchObject({
        ...{
          document: 'a;1',
          date: '2025-03-12T10:30:00Z',
          title: 'On "talks"',
          statement: s.id,
          kind: s.kind,
          text: s.text,
        },
        content: s.content.map(({ start, end }) => TEXT.slice(start, end)).join('; '),
        cue: s.cue ? TEXT.slice(s.cue.start, s.cue.end) : '',
        ...{ force: s.cue?.force ?? '', actor: s.actor?.name ?? '', country: s.actor?.country ?? '' },
        addressees: s.addressees.map((a) => a.actor.name).join('; '),
        ...{
          issue: issue?.issue ?? '',
          stance: issue?.stance ?? '',
          favor: issue ? String(issue.probabilities.favor) : '',
        },
        ...{ sentiment: s.sentiment.label, target_attitudes: s.targets.map(({ label }) => label).join('; ') },
        ...{ rule: s.provenance.rule, confidence: String(s.provenance.confidence) },
      });
      expect(TEXT.slice(Number(row.start), Number(row.end))).toBe(s.text);
    });
  });

  it('keeps formulas harmless wherever they come from', () => {
    const hostile = actor('p', { name: '=cmd', role: '@role', aliases: ['=alias'] });
    const of = document([{ by: hostile, issues: [stance('-issue', 'favor')] }], { id: '+id', title: '=title' });
    for (const row of rows(statementsToCsv([of]))) {
      for (const [name, cell] of Object.entries(row))
        if (Number.isNaN(Number(cell))) expect([name, cell[0]]).not.toContain('=');
    }
    const [row] = rows(statementsToCsv([of]));
    expect(row).toMatchObject({ actor: "'=cmd", role: "'@role", issue: "'-issue", document: "'+id", title: "'=title" });
  });
});

describe('matrixToCsv', () => {
  it('has every figure of every cell', () => {
    const matrix = positionMatrix([analysed], { abstained: true });
    const read = rows(matrixToCsv(matrix));
    const cells = matrix.rows.flatMap((row) => row.cells.flatMap((cell) => (cell ? [[row, cell] as const] : [])));
    expect(read).toHaveLength(cells.length);
    read.forEach((line, i) => {
      const [{ id, name }, cell] = cells[i]!;
      expect(line).toMatchObject({ id, name, issue: cell.issue, count: String(cell.count), mean: String(cell.mean) });
      expect([Number(line.lower), Number(line.upper)]).toEqual(cell.interval);
      expect(line.statements).toBe(cell.statements.map((s) => `a;1#${s.statement}`).join('; '));
    });
  });
});

describe('edgesToCsv', () => {
  it.each(['subtract', 'affiliation', 'sentiment'] as const)('has every figure of a %s network', (type) => {
    const of = network([analysed], { type, abstained: true });
    const read = rows(edgesToCsv(of));
    expect(read).toHaveLength(of.edges.length);
    read.forEach((line, i) => {
      for (const [name, value] of Object.entries(of.edges[i]!)) expect(line[name]).toBe(String(value));
      expect(line.source_name).toBe(of.nodes.find(({ id }) => id === line.source)!.name);
    });
  });
});

describe('toJson', () => {
  it.each([
    ['documents', [analysed]],
    ['a matrix', positionMatrix([analysed])],
    ['a network', network([analysed], { type: 'subtract' })],
  ])('writes %s that JSON.parse reads back', (_, value) => {
    expect(JSON.parse(toJson(value))).toEqual(value);
  });
});

describe('toDnaEvents', () => {
  const said = (issue: string, of: 'favor' | 'neutral', fields = {}) => stance(issue, of, fields);
  const mixed = document(
    [
      { by: 'AA', issues: [said('trade', 'favor'), said('law', 'neutral')] },
      { by: 'BB', issues: [said('trade', 'favor', { abstained: true }), said('law', 'neutral', { abstained: true })] },
      { by: null, issues: [said('trade', 'favor'), said('law', 'neutral')] },
      { by: 'AA' },
    ],
    { outlet: 'The Paper' },
  );

  it('names the outlet as source', () => {
    expect(rows(toDnaEvents([mixed]), ';').map(({ source }) => source)).toEqual(['The Paper']);
  });

  it.each([
    [{}, { actorless: 2, neutral: 2, abstained: 1 }],
    [{ abstained: true }, { actorless: 2, neutral: 2, abstained: 0 }],
  ])('counts what it leaves out: %j', (options, wanted) => {
    expect(dnaLeftOut([mixed], options)).toEqual(wanted);
    const left = Object.values(wanted).reduce((sum, count) => sum + count, 0);
    expect(rows(toDnaEvents([mixed], options), ';')).toHaveLength(6 - left);
  });

  const of = [
    document(
      [
        { by: 'Ann Lee/AA', issues: [stance('trade', 'favor', { probability: 0.8 }), stance('sanctions', 'against')] },
        {
          by: actor('AA', { name: 'Aland' }),
          issues: [stance('trade', 'neutral')],
          fields: { span: { start: 5, end: 9 } },
        },
        {
          by: actor('AA', { name: 'Aland' }),
          issues: [stance('trade', 'against')],
          fields: { span: { start: 5, end: 9 } },
        },
        { by: null, issues: [stance('trade', 'favor')] },
        { by: 'Bo Fox/BB', issues: [stance('trade', 'favor', { abstained: true })] },
      ],
      { id: 7, date: '2025-03-12T10:30:00Z', title: '=t' },
    ),
    document([{ by: 'Bo Fox/BB', issues: [stance('trade', 'favor')] }], { id: null }),
  ];

  it('has the columns of DNA, one row a statement and concept', () => {
    const csv = toDnaEvents(of);
    expect(csv.split('\r\n')[0]).toBe(
      'statement ID;time;document ID;document title;author;source;section;type;text;person;organization;concept;agreement;start;stop;probability;stance_probability;country;actor_id',
    );
    const first = { time: '2025-03-12 10:30:00', 'document ID': '7', 'document title': "'=t", text: 'Text' };
    expect(rows(csv, ';')).toMatchObject([
      {
        'statement ID': '1',
        ...first,
        person: 'Ann Lee',
        organization: 'Aland',
        concept: 'trade',
        agreement: '1',
        probability: '0.8',
      },
      { 'statement ID': '2', ...first, person: 'Ann Lee', organization: 'Aland', concept: 'sanctions', agreement: '0' },
      {
        'statement ID': '3',
        ...first,
        person: '',
        organization: 'Aland',
        concept: 'trade',
        agreement: '0',
        start: '5',
        stop: '9',
      },
      {
        'statement ID': '4',
        time: '',
        'document ID': '2',
        person: 'Bo Fox',
        organization: 'BB',
        country: 'BB',
        agreement: '1',
      },
    ]);
  });

  it('has uncertain stances where they are asked for', () => {
    expect(rows(toDnaEvents(of, { abstained: true }), ';')).toHaveLength(5);
  });
});
