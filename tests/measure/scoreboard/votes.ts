/** External validity: do positions that are read from texts go with how states vote in the UN General Assembly? */
import { StancekitError } from '../../../src/index';
import { type DatedDocument, type PositionRow, positionMatrix } from '../../../src/report';
import { dayOf } from '../../../src/runtime/dates';
import { type Placed, readJsonLines, readTable, spread, textField, wrongRow } from './files';
import type { Program } from './program';
import { published } from './published';
import type { RowBase, ScoreRow } from './row';
import { type CodeKind, iso3Of } from './states';
import { correlate, firstComponent, type Pair } from './statistics';

/** Where a state stands in a year, by its votes. */
export interface IdealPoint {
  readonly state: string;
  /** Null where the file does not say. */
  readonly year: number | null;
  readonly point: number;
}

type Row = Placed<Readonly<Record<string, string>>>;

/** Columns that name the state, the surest first. */
const STATES: readonly (readonly [string, CodeKind])[] = [
  ...['iso3c', 'iso3', 'iso_code'].map((name) => [name, 'iso3'] as const),
  ...['iso2c', 'iso2', 'country_code'].map((name) => [name, 'iso2'] as const),
  ...['ccode', 'cow', 'ccode1'].map((name) => [name, 'cow'] as const),
  ...['countryname', 'country', 'state'].map((name) => [name, 'name'] as const),
  ['country', 'iso3'],
];
const POINTS = ['idealpointall', 'idealpointfp', 'idealpoint', 'ideal_point', 'ideal point'];
/** The first session was in 1946. */
const BEFORE_FIRST_SESSION = 1945;

/**
 * Reads a table of ideal points (Bailey, Strezhnev & Voeten 2017: `iso3c` or `ccode` or `Countryname`, `session` or `year`, `IdealPointAll`), or of
 * votes (`rcid` or `resid`, a state, `vote`: 1 yes, 2 abstention, 3 no, others absent). Of votes the first principal component is taken, the
 * United States on its positive side. Rows of states that are no more are passed over.
 *
 * @throws INVALID_CSV, INVALID_ROW with file and line.
 */
export function readIdealPoints(file: string): IdealPoint[] {
  const rows = readTable(file);
  const names = Object.keys(rows[0]?.row ?? {});
  const states = STATES.filter(([name]) => names.includes(name));
  const point = POINTS.find((name) => names.includes(name));
  const call = ['rcid', 'resid'].find((name) => names.includes(name));
  if (states.length === 0 || (point === undefined && !(call && names.includes('vote')))) {
    const expected = `a column for the state (${STATES.map(([name]) => name).join(', ')}) and one for the ideal point (${POINTS.join(', ')}), or rcid and vote`;
    throw new StancekitError('INVALID_CSV', `${file}: expected ${expected}; got ${names.join(', ') || 'no rows'}.`, {
      file,
    });
  }
  const stateOf = ({ row }: Row) =>
    states.map(([name, kind]) => iso3Of(kind, row[name] ?? '')).find((code) => code !== null);
  if (point === undefined) return fromVotes(rows, call ?? '', stateOf);
  return rows.flatMap((place): IdealPoint[] => {
    const state = stateOf(place);
    const cell = place.row[point] ?? '';
    if (!state || cell === '' || cell === 'NA') return [];
    if (!Number.isFinite(Number(cell))) throw wrongRow(place, `\`${point}\` to be a number`, cell);
    return [{ state, year: yearOf(place), point: Number(cell) }];
  });
}

function yearOf({ row }: Row): number | null {
  if (row.year) return Number(row.year);
  return row.session ? Number(row.session) + BEFORE_FIRST_SESSION : null;
}

const VOTES: Readonly<Record<string, number>> = { '1': 1, '2': 0, '3': -1 };

function fromVotes(rows: readonly Row[], call: string, stateOf: (row: Row) => string | null | undefined): IdealPoint[] {
  const calls = new Map<string, number>();
  const byState = new Map<string, Map<number, number>>();
  for (const place of rows) {
    const state = stateOf(place);
    const vote = VOTES[place.row.vote ?? ''];
    if (!state || vote === undefined) continue;
    const name = place.row[call] ?? '';
    const k = calls.get(name) ?? calls.size;
    calls.set(name, k);
    byState.set(state, (byState.get(state) ?? new Map<number, number>()).set(k, vote));
  }
  const states = [...byState.keys()].sort();
  const table = states.map((state) => Array.from({ length: calls.size }, (_, k) => byState.get(state)?.get(k) ?? null));
  return oriented(states, firstComponent(table)).map(([state, point]) => ({ state, year: null, point }));
}

/** The anchor: what states and texts differ in most has no sign, so hers is positive. */
const ANCHOR = 'USA';

function oriented(states: readonly string[], scores: readonly number[]): [string, number][] {
  const sign = Math.sign(scores[states.indexOf(ANCHOR)] ?? 0);
  return states.map((state, i) => [state, sign * (scores[i] ?? 0)]);
}

export interface TextRow {
  readonly text: string;
  readonly date?: string;
}

/** Reads texts, `{"text","date"}` a line; the date may be left out. @throws INVALID_JSON, INVALID_ROW. */
export function readTexts(file: string): TextRow[] {
  return readJsonLines(file).map((place) => {
    const { date } = place.row;
    const text = textField(place, 'text');
    if (date === undefined || date === null) return { text };
    const day = dayOf(date);
    if (day === null) throw wrongRow(place, '`date` to be a day as YYYY-MM-DD', date);
    return { text, date: day };
  });
}

/** Where a state stands on an issue says little below. */
const LEAST_STATEMENTS = 3;
/** A correlation of fewer states says nothing. */
const LEAST_STATES = 10;

/**
 * Correlates positions (`positionMatrix` by country) with ideal points: issue by issue (the mean stance), and of all issues together (their first
 * principal component, the United States on its positive side and then left out). A state's ideal point is its mean over the years of the texts.
 */
export async function measureVotes(
  points: readonly IdealPoint[],
  texts: readonly TextRow[],
  { limit, seed }: { readonly limit: number | undefined; readonly seed: number },
  program: Program,
  base: RowBase,
): Promise<ScoreRow[]> {
  const documents: DatedDocument[] = [];
  for (const { text, date } of spread(texts, limit)) documents.push(await program.analyze(text, date ? { date } : {}));
  const { issues, rows } = positionMatrix(documents, { by: 'country' });
  const votes = meanPoints(points, new Set(documents.flatMap(({ date }) => (date ? [Number(date.slice(0, 4))] : []))));
  const states = rows.flatMap((row) => {
    const state = iso3Of('iso2', row.country ?? '');
    return state !== null && votes.has(state) ? [{ state, means: meansOf(row) }] : [];
  });
  const pairsOf = (found: readonly (readonly [string, number | null])[]): Pair[] =>
    found.flatMap(([state, x]) => (x === null ? [] : [[x, votes.get(state) ?? Number.NaN] as const]));
  const several = states.filter(({ means }) => means.some((mean) => mean !== null));
  const general = oriented(
    several.map(({ state }) => state),
    firstComponent(several.map(({ means }) => means)),
  );
  const hasAnchor = several.some(({ state }) => state === ANCHOR);
  return [
    correlationRows(
      'all issues together',
      hasAnchor ? pairsOf(general.filter(([state]) => state !== ANCHOR)) : [],
      seed,
    ),
    ...issues.map((issue, k) =>
      correlationRows(issue, pairsOf(states.map(({ state, means }) => [state, means[k] ?? null])), seed),
    ),
  ].flatMap((all, i) => (i === 0 || all[0]?.ours !== null ? all.map((row) => ({ ...base, ...row })) : []));
}

const meansOf = ({ cells }: PositionRow) =>
  cells.map((cell) => (cell && cell.count >= LEAST_STATEMENTS ? cell.mean : null));

function meanPoints(points: readonly IdealPoint[], years: ReadonlySet<number>): Map<string, number> {
  const found = new Map<string, number[]>();
  for (const { state, year, point } of points) {
    if (years.size > 0 && year !== null && !years.has(year)) continue;
    found.set(state, [...(found.get(state) ?? []), point]);
  }
  return new Map([...found].map(([state, all]) => [state, all.reduce((a, b) => a + b, 0) / all.length]));
}

function correlationRows(issue: string, pairs: readonly Pair[], seed: number): Omit<ScoreRow, keyof RowBase>[] {
  const own = { unit: 'plain', n: pairs.length, of: 'states', published: published.votes } as const;
  const enough = pairs.length >= LEAST_STATES;
  const { pearson, spearman, interval } = correlate(enough ? pairs : [], seed);
  if (Number.isNaN(pearson)) {
    const note = `needs the United States and ${LEAST_STATES} other states with ${LEAST_STATEMENTS} statements on an issue each`;
    return [{ ...own, metric: `${issue}: Pearson’s r with ideal points`, ours: null, note }];
  }
  return [
    { ...own, metric: `${issue}: Pearson’s r with ideal points`, ours: pearson, interval },
    { ...own, metric: `${issue}: Spearman’s ρ with ideal points`, ours: spearman, published: null },
  ];
}
