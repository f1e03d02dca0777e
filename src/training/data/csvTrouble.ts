/** What is wrong with a table, in the words of who has to mend it: csv-parse speaks of its own options. */
import { CsvError } from 'csv-parse/sync';

interface Trouble {
  /** As csv-parse codes it. */
  readonly code: CsvError['code'];
  readonly example: string;
  readonly tell: (error: Details) => string;
}

/** What csv-parse says beside the code of a record that has too many cells, or too few. */
interface Details {
  readonly columns: readonly unknown[];
  readonly record: readonly unknown[];
}

const QUOTED = 'put the whole cell in quotation marks, and write those inside it twice ("")';

const troubles: readonly Trouble[] = [
  {
    code: 'CSV_QUOTE_NOT_CLOSED',
    example: '"open',
    tell: () => 'a cell opens with a quotation mark that is never closed; close it, or write it twice ("")',
  },
  {
    code: 'INVALID_OPENING_QUOTE',
    example: 'He said "no", and left',
    tell: () => `a quotation mark stands inside a cell that does not begin with one; ${QUOTED}`,
  },
  {
    code: 'CSV_INVALID_CLOSING_QUOTE',
    example: '"No", he said',
    tell: () => `words stand behind the quotation mark that ends a cell; ${QUOTED}`,
  },
  {
    code: 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE',
    example: '"No" he said',
    tell: () => `words stand behind the quotation mark that ends a cell; ${QUOTED}`,
  },
  {
    code: 'CSV_RECORD_INCONSISTENT_COLUMNS',
    example: 'a,b,c under a head of two',
    tell: ({ columns, record }) =>
      `expected as many cells as the head has, ${columns.length}, got ${record.length}; put cells with separators inside in quotation marks`,
  },
];

/** What is wrong, and what to do; null where it is none of what tables mostly suffer from. */
export function csvTrouble(cause: unknown): string | null {
  if (!(cause instanceof CsvError)) return null;
  return troubles.find(({ code }) => code === cause.code)?.tell(cause as unknown as Details) ?? null;
}
