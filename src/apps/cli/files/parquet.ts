/** Apache Parquet. Loaded where a file of it is written. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, ColumnType } from 'stancekit/report';

/** How Parquet has what a column holds. */
const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Readonly<Record<ColumnType, object>>;

/** Makes a table of columns, each of which may have empty cells. @returns What its file holds. */
export function toParquet(columns: readonly Column[]): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, cells }) => ({ name, data: cells.map((cell) => toValue(type, cell)) })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' as const })),
    ],
    createdBy: 'stancekit',
  });
  return new Uint8Array(buffer);
}

function toValue(type: ColumnType, cell: Column['cells'][number]) {
  return type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}
