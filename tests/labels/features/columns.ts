import { layRow, type Row, type RowKind } from '../../../src/labels/features';

/** Where rows are written in tests: not at the beginning, so that a stray write shows as a column outside. */
export const AT = 3;

export const round = (value: number): number => Number(value.toFixed(4));

/** Numbers by their names, rounded. */
export const rounded = (columns: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, round(value)]));

/** The numbers of a row that are not 0, by the names of their columns. */
export function byColumn(row: ArrayLike<number>, names: readonly string[]): Record<string, number> {
  const named = Array.from(row, (value, i) => [names[i - AT] ?? `outside ${i}`, round(value)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== 0));
}

/** The blocks of a kind of row that need no tables and no terms: vectors, tone, shape. */
export function denseRow<Case>({ blocks }: RowKind<Case>, dimensions: number): Row<Case> {
  const others = /^(log-odds|terms|slopes|attitudes)/;
  return layRow(
    blocks.filter(({ name }) => !others.test(name)),
    { dimensions, issues: [] },
  );
}

/** No tables, no features, no terms. */
export const nothing = {
  tables: [],
  features: [],
  terms: { issues: 0, likeness: () => null },
  issue: 0,
} as const;
