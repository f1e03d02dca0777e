/** How results are written. */
import { csvFormatter } from './csv';
import { htmlFormatter } from './html';
import { jsonFormatter } from './json';
import { mdFormatter } from './md';
import { ndjsonFormatter } from './ndjson';
import { tableFormatter } from './table';
import type { Formatter, FormatterSettings, View } from './view';

export type { Answer, Block, Cell, Formatter, FormatterSettings, Mark, View } from './view';

const creators = {
  table: tableFormatter,
  json: jsonFormatter,
  ndjson: ndjsonFormatter,
  csv: csvFormatter,
  html: htmlFormatter,
  md: mdFormatter,
} as const;

export type Format = keyof typeof creators;

export const formats = Object.keys(creators) as Format[];

/** Makes the formatter of a format. */
export function createFormatter<T>(format: Format, view: View<T>, settings: FormatterSettings): Formatter<T> {
  return creators[format](view, settings);
}
