/** In: a text. Out: warnings of what is not prose: tags, words that a printed page has cut, tables of numbers. */
import type { Span, Warning } from '../../document';
import { ENTITY, TAG } from '../../english/text/tags';

/** A mark by itself may be meant so. */
const FEWEST = 2;

/** Lines among which one cut word stands in running text of compounds ("long-" + "term"). */
const LINES_A_CUT = 30;

/** A word that goes on in the next line. */
const CUT = /(?<=\p{L})[-\u00AD\u2010]\r?\n[ \t]*(?=\p{Ll})/gu;

/** Rows from which on numbers are a table. */
const FEWEST_ROWS = 3;

/** A longer line is a paragraph. */
const LONGEST_ROW = 300;

const NUMBER = /^[(+\u2212-]?[$€£]?\d[\d.,:/]*%?\)?$/;

/** Warnings of everything that is no running text, one a kind, each at the first place. */
export function markupWarnings(text: string): readonly Warning[] {
  return [...tagWarnings(text), ...cutWarnings(text), ...tableWarnings(text)];
}

function tagWarnings(text: string): readonly Warning[] {
  const found = [
    ...(text.includes('<') ? text.matchAll(TAG) : []),
    ...(text.includes('&') ? text.matchAll(ENTITY) : []),
  ];
  if (found.length < FEWEST) return [];
  const first = found.reduce((least, one) => (one.index < least.index ? one : least));
  const advice =
    'They are read as words. Give the text without them; the command line takes the text of an .html file by itself.';
  return [
    warning(`The text has ${found.length} tags or entities of HTML, such as \`${first[0].slice(0, 40)}\`. ${advice}`, {
      start: first.index,
      end: first.index + first[0].length,
    }),
  ];
}

function cutWarnings(text: string): readonly Warning[] {
  const found = [...text.matchAll(CUT)];
  const [first] = found;
  if (!first || found.length < FEWEST) return [];
  const lines = text.split('\n').length;
  if (found.length * LINES_A_CUT < lines) return [];
  const advice = 'Their halves are read as two words. Join them first.';
  return [
    warning(
      `${found.length} words of the text are cut by a hyphen at the end of a line, as in text of a PDF. ${advice}`,
      {
        start: first.index,
        end: first.index + first[0].length,
      },
    ),
  ];
}

function tableWarnings(text: string): readonly Warning[] {
  let rows = 0;
  let table: Span | null = null;
  let top = 0;
  let height = 0;
  for (const line of linesOf(text)) {
    if (line.end === line.start) continue;
    if (!isRow(text.slice(line.start, line.end))) {
      height = 0;
      continue;
    }
    if (height === 0) top = line.start;
    height++;
    if (height < FEWEST_ROWS) continue;
    rows += height === FEWEST_ROWS ? FEWEST_ROWS : 1;
    if (!table || table.start === top) table = { start: top, end: line.end };
  }
  if (!table) return [];
  const advice = 'Nothing is read there. Leave tables out.';
  return [warning(`The text has a table of numbers, ${rows} lines in all. ${advice}`, table)];
}

/** At least two numbers, and no fewer than other words. */
function isRow(line: string): boolean {
  if (line.length > LONGEST_ROW || !/\d/.test(line)) return false;
  const cells = line.split(/[\s|;]+/).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const numbers = cells.filter((cell) => NUMBER.test(cell)).length;
  return numbers >= 2 && numbers * 2 >= cells.length;
}

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    yield { start, end };
    start = end + 1;
  }
}

const warning = (message: string, span: Span): Warning => ({ code: 'MARKUP', message, span });
