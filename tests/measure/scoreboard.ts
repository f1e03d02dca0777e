/**
 * Prints figures on published test sets that you have, beside what others published on them; nothing of a set is kept:
 *
 *   npx tsx tests/measure/scoreboard.ts [--polnear DIR] [--riqua DIR] [--gum DIR] [--newsmtsc FILE] [--mpqa FILE] [--plover FILE]
 *     [--semeval FILE --semeval-train FILE] [--pstance DIR] [--votes FILE --texts FILE]
 *     [--reader fast|contextual] [--limit N] [--seed N] [--split NAME=SPLIT] [--json] [--write]
 *
 * A set may be given several times. `--limit` takes N items spread evenly over each set, and over its training rows. The split is read from the
 * path, or said by `--split newsmtsc=test-rw`. `--write` puts the table into README.md. The guide `.github/guides/SCOREBOARD.md` tells the formats.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStancekitError } from '../../src/index';
import { readOptions } from './scoreboard/options';
import { runScoreboard } from './scoreboard/run';
import { putBetweenMarks, toMarkdown } from './scoreboard/table';

const root = join(import.meta.dirname, '../..');
const tell = (message: string) => process.stderr.write(`${message}\n`);

try {
  const options = readOptions(process.argv.slice(2));
  const rows = await runScoreboard(options, tell);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const date = new Date().toISOString().slice(0, 10);
  const board = { date, version, reader: options.reader, limit: options.limit ?? null, rows };
  console.log(options.json ? JSON.stringify(board, null, 2) : toMarkdown(board));
  if (options.write) writePage(toMarkdown(board));
} catch (error) {
  if (!isStancekitError(error)) throw error;
  tell(`${error.code}: ${error.message}`);
  process.exitCode = 2;
}

function writePage(table: string): void {
  const file = join(root, 'README.md');
  const page = putBetweenMarks(readFileSync(file, 'utf8'), table);
  if (page === null) throw new Error('Expected the marks of the scoreboard in README.md, got none.');
  writeFileSync(file, page);
}
