/**
 * Rewrites the shipped model files without training: each classifier gets the names of the blocks of its row, and columns of blocks that are
 * retired are cut. Those were zero in every statement, so no score changes.
 *
 *   npx tsx models/nameBlocks.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  directedRow,
  domainRow,
  issueRow,
  namedRow,
  type RowKind,
  type RowShape,
  stanceRow,
  targetRow,
  toneRow,
} from '../src/labels/features';
import { encodeFloats, type HeadJson, type ModelJson } from '../src/labels/model';
import { floatsIn } from '../src/runtime/littleEndian';

const read = <T>(name: string): T => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T;
const write = (name: string, json: unknown): void =>
  writeFileSync(join(import.meta.dirname, name), `${JSON.stringify(json)}\n`);
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** The columns of a classifier's row that are kept, and the names of their blocks. */
function keptOf<Case>({ blocks }: HeadJson, kind: RowKind<Case>, shape: RowShape) {
  const row = namedRow(kind, blocks, shape);
  const retired = new Set(kind.retired.map(({ name }) => name));
  const columns: number[] = [];
  row.blocks.forEach(({ name }, b) => {
    const end = row.starts[b + 1] ?? row.width;
    if (!retired.has(name)) for (let c = row.starts[b]!; c < end; c++) columns.push(c);
  });
  return { columns, width: row.width, blocks: row.blocks.map(({ name }) => name).filter((name) => !retired.has(name)) };
}

function renamed<Case>(head: HeadJson, kind: RowKind<Case>, shape: RowShape): HeadJson {
  const { columns, blocks } = keptOf(head, kind, shape);
  const weights = floatsIn(bytesOf(head.weights));
  const kept = head.classes.flatMap((_, k) => columns.map((c) => weights[k * head.columns + c]!));
  const { classes, ...rest } = head;
  return { classes, ...rest, blocks, columns: columns.length, weights: encodeFloats(kept) };
}

const { statements, ...geopolitics } = read<ModelJson>('geopolitics.json');
const { attitudes, directed, ...targets } = read<ModelJson>('targets.json');
if (!statements || !attitudes || !directed) throw new Error('Expected the shipped model files to have all parts.');
const shape = { dimensions: 100, issues: statements.issues };

const own = {
  ...statements,
  issueHead: renamed(statements.issueHead, issueRow, shape),
  stanceHead: renamed(statements.stanceHead, stanceRow, shape),
};
write('geopolitics.json', { ...geopolitics, statements: own });

const { abroad } = attitudes;
const second = abroad && {
  ...abroad,
  head: renamed(abroad.head, targetRow(), shape),
  gate: renamed(abroad.gate, domainRow, shape),
};
write('targets.json', {
  ...targets,
  attitudes: {
    ...attitudes,
    targetHead: renamed(attitudes.targetHead, targetRow(), shape),
    toneHead: renamed(attitudes.toneHead, toneRow, shape),
    ...(second && { abroad: second }),
  },
  directed: { ...directed, head: renamed(directed.head, directedRow, shape) },
});
