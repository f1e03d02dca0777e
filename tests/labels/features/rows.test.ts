/** Rows as lists of blocks: what holds for every block of every row, and that a block can be added without breaking older files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockNames,
  column,
  directedRow,
  domainRow,
  fillRow,
  issueCase,
  issueRow,
  layRow,
  leadingVectors,
  maskStatement,
  namedRow,
  nameSpans,
  type Row,
  type RowKind,
  readPath,
  rowOf,
  type StatementCase,
  stanceCase,
  stanceRow,
  statementCase,
  targetRow,
  toneRow,
  withoutTarget,
} from '../../../src/labels/features';
import { defaultModel } from '../../../src/labels/files/index';
import { AT } from './columns';

const { statements, attitudes, directed, words } = defaultModel();
const shape = { dimensions: words.vectors.dimensions, issues: statements.issues };

const sentence = fc
  .array(fc.constantFrom(...'Oslo,Rome,praised,never,the,embargo,talks,war,by,criticised,.'.split(',')), {
    maxLength: 12,
  })
  .map((own) => `Oslo ${own.join(' ')} Rome`);

/** Each kind of row with a case for it. */
const kinds: Record<string, { kind: RowKind<never>; ask: (text: string) => StatementCase }> = {
  issue: { kind: issueRow, ask: (text) => issueCase(statements.tables, statements.terms, plain(text)) },
  stance: {
    kind: stanceRow,
    ask: (text) => stanceCase(issueCase(statements.tables, statements.terms, plain(text)), 2),
  },
  target: { kind: targetRow(), ask: (text) => statementCase(attitudes.tables, both(text)) },
  tone: { kind: toneRow, ask: (text) => statementCase(attitudes.tables, withoutTarget(both(text))) },
  directed: {
    kind: directedRow,
    ask(text) {
      const statement = both(text);
      const asked = statementCase(directed!.tables, statement);
      return Object.assign(asked, { path: readPath(statement), towards: [1, 2, 3, 4, 5, 6] });
    },
  },
  domain: { kind: domainRow, ask: (text) => statementCase([], plain(text)) },
};

const plain = (text: string) => maskStatement({ text, names: nameSpans(text) }, words);
const both = (text: string) =>
  maskStatement(
    { text, names: [], actor: { start: 0, end: 4 }, target: { start: text.length - 4, end: text.length } },
    words,
  );

describe.each(Object.entries(kinds))('the row of kind %s', (_, { kind, ask }) => {
  it('has columns and blocks of different names', () => {
    const { columns, width } = layRow(kind.blocks, shape);
    expect(new Set(columns).size).toBe(width);
    expect(new Set(kind.blocks.map(({ name }) => name)).size).toBe(kind.blocks.length);
  });

  it('has blocks that write their own columns alone, and every number of them', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const asked = ask(text) as never;
        // The shipped models count no pieces of words.
        const blocks = kind.blocks.filter(({ name }) => name !== 'log-odds letters');
        const whole = rowOf(layRow(blocks, shape) as Row<never>, asked, words.vectors);
        let at = 0;
        for (const block of blocks) {
          const own = layRow([block], shape) as Row<never>;
          const out = new Float32Array(AT + own.width + AT);
          fillRow(own, asked, words.vectors, out, AT);
          expect([...out.subarray(0, AT), ...out.subarray(AT + own.width)]).toEqual(new Array(2 * AT).fill(0));
          expect(out.subarray(AT, AT + own.width)).toEqual(whole.subarray(at, at + own.width));
          at += own.width;
        }
        expect(at).toBe(whole.length);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same for a file that names its blocks and for one from before, but for what is retired pieces of words and what is liked', () => {
    const old = namedRow(kind, undefined, shape);
    const named = namedRow(kind, blockNames(layRow(kind.blocks, shape)), shape);
    const retired = kind.retired.flatMap((block) => layRow([block], shape).columns);
    expect(old.columns.filter((name) => !retired.includes(name))).toEqual(
      named.columns.filter((name) => !/^(?:letters|liking) |, governed$/.test(name)),
    );
  });

  it('may have a block more, which older files go on without', () => {
    const added: RowKind<never> = { ...kind, blocks: [...kind.blocks, column('a new number', () => 7)] };
    const old = namedRow(kind, undefined, shape);
    expect(namedRow(added, undefined, shape).columns).toEqual(old.columns);
    expect(namedRow(added, [...blockNames(old), 'a new number'], shape).columns).toEqual([
      ...old.columns,
      'a new number',
    ]);
    expect(() => namedRow(kind, ['a new number'], shape)).toThrow(expect.objectContaining({ code: 'INVALID_MODEL' }));
  });
});

describe('leadingVectors', () => {
  it('counts the columns of the vectors that come first', () => {
    expect(leadingVectors(layRow(issueRow.blocks, shape))).toBe(2 * shape.dimensions);
    expect(leadingVectors(layRow(targetRow().blocks, shape))).toBe(3 * shape.dimensions);
    expect(leadingVectors(layRow([], shape))).toBe(0);
  });
});
