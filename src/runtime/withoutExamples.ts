/**
 * Examples of rules and cues, names of rules that nobody is told, and the parties of leaders are for tests and people: no program reads them, so that
 * bundles go without. Word classes and rows of which the same is said are shortened, leaders stand column by column.
 */
import { leaderColumns } from './leaderColumns';
import { shareRows } from './sharedRows';
import { shortWordLists } from './wordLists';

/** Stages that have tables of rules, or lexicons with examples. */
const STAGES: ReadonlySet<string> = new Set([
  'attribution',
  'coreference',
  'english',
  'german',
  'grammar',
  'mentions',
  'statements',
]);

const EXAMPLE = /\bexample:\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),/g;
/** Stages whose answers nobody is told by the name of the row that gave them. */
const UNNAMED: ReadonlySet<string> = new Set(['attribution', 'grammar', 'mentions', 'statements']);
/** But for these, which `provenance.rule` tells. */
const TOLD = /[\\/]subjects\.ts$/;
const NAME = /\bname:\s*'[^'\n]*',\s*(?=example:)/g;
/** A row of a lexicon has so many columns before its example. */
const COLUMNS = 3;

/** The folders of a path below `src`; none where it is not there. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split(/[\\/]/);
  return parts.slice(parts.lastIndexOf('src') + 1, -1);
}

const isLexicon = ([stage, ...below]: readonly string[]): boolean =>
  stage === 'english' && (below.at(-1) === 'cues' || below.at(-1) === 'deeds');

const isOfLeaders = (folders: readonly string[]): boolean => folders.join('/') === 'english/leaders';

/** Lists that a program has written. */
const WORD_LISTS = /[\\/]english[\\/](?:grammar[\\/]lexicon|labels[\\/]conceptStems)\.ts$/;

/** The lists of words of a module in their short form. */
function withShortLists(source: string): string {
  const [, name = ''] = /export const (\w+)/.exec(source) ?? [];
  const lists = Object.fromEntries(
    [...source.matchAll(/^ {2}'?([\w+]+)'?:\s*[`']([^`']*)[`']/gm)].map(([, code = '', words = '']) => [code, words]),
  );
  return `export const ${name} = ${JSON.stringify(shortWordLists(lists))};\n`;
}

/** The table of a module by columns; a module without one as it is. */
const withColumns = (source: string): string =>
  source.replace(/`(\n[^`]*)`/, (_, table: string) => `\`${leaderColumns(table)}\``);

const withoutLastColumn = (line: string): string => line.split(' | ').slice(0, COLUMNS).join(' | ');

/**
 * The source of a module without its examples, or the parties of its leaders; the same source where it has none.
 *
 * @param path Where it stands.
 * @param source TypeScript.
 */
export function withoutExamples(path: string, source: string): string {
  const folders = foldersOf(path);
  if (!STAGES.has(folders[0] ?? '') || !path.endsWith('.ts')) return source;
  if (WORD_LISTS.test(path)) return withShortLists(source);
  if (isOfLeaders(folders)) return withColumns(source);
  if (isLexicon(folders)) return shareRows(source.split('\n').map(withoutLastColumn).join('\n'));
  const named = UNNAMED.has(folders[0] ?? '') && !TOLD.test(path) ? source.replace(NAME, '') : source;
  return named.replace(EXAMPLE, '');
}
