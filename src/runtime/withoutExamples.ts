/** Examples of rules and cues, and the parties of leaders, are for tests and people: no program reads them, so that bundles go without. */
import { shortLeaderRow } from './leaderRows';

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

/** Columns of a row of leaders, and which of them is the party. */
const LEADER = 9;
const PARTY = 7;

function withoutParty(line: string): string {
  const columns = line.split('|');
  return columns.length === LEADER ? shortLeaderRow(columns.with(PARTY, '').join('|')) : line;
}

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
  if (isOfLeaders(folders)) return source.split('\n').map(withoutParty).join('\n');
  return isLexicon(folders) ? source.split('\n').map(withoutLastColumn).join('\n') : source.replace(EXAMPLE, '');
}
