/**
 * Log-odds of rows without some folds, added up by a kernel. Training makes each row six times, from counts with other folds left out, and to look up
 * hundreds of features in tables was most of the work: here all log-odds that rows need stand close together, in the order of the features, and are computed
 * in that order.
 */
import { stances } from '../../document';
import { createOddsSums, type OddsSums } from '../../kernels/oddsSums';
import { baseOf, type Contrast, logCount } from '../../labels/features';
import { itemAt } from '../../runtime/lists';
import { addTotals, type CountedView, cellsWithout, totalsOf } from './counts';

/** Log-odds with one set of folds left out at a time. */
export interface FoldedOdds {
  /** Leaves out some folds from now on. Only rows of these may be asked for: log-odds of a row never come from itself. */
  exclude(folds: readonly number[]): void;
  /**
   * Adds up the log-odds of a row's features in a view, for sums `of` which it is asked; null where it has none. What is found is laid out as by the
   * kernel, and good until the next call.
   */
  sum(row: number, view: number, of?: 0 | 1): OddsSums['found'] | null;
}

/** The features of a row in each view, and the issue that it is asked about. */
interface AskedFeatures {
  readonly features: readonly (readonly number[])[];
  readonly issue: number;
}

const WIDTH = stances.length;

/** Log-odds of all issues, against all other rows. @param contrasts One an issue. */
export function issueOdds(
  views: readonly CountedView[],
  contrasts: readonly Contrast[],
  rows: readonly Pick<AskedFeatures, 'features'>[],
): FoldedOdds {
  const issues = contrasts.length;
  const { starts, total } = startsOf(views);
  const places = rows.map(({ features }) =>
    features.map((own, v) => own.map((feature) => itemAt(starts, v) + feature)),
  );
  const { sums, bounds } = layLists(places, total, issues);
  const { odds } = sums;
  return foldedOdds(views, contrasts, {
    write({ bases, cells }, view, feature) {
      const at = (itemAt(starts, view) + feature) * issues;
      const all = cells[0] ?? 0;
      for (let issue = 0; issue < issues; issue++) {
        let own = 0;
        for (let k = 0; k < WIDTH; k++) own += cells[1 + issue * WIDTH + k] ?? 0;
        odds[at + issue] = logCount(own) - logCount(all - own) + (bases[issue] ?? 0);
      }
    },
    sum: (row, view) => sumListed(sums, bounds, row * views.length + view),
  });
}

/**
 * Log-odds of each stance against the others, on any issue (sums 0) and on the one that a row is asked about (sums 1).
 *
 * @param contrasts Three for any issue, then three an issue.
 */
export function stanceOdds(
  views: readonly CountedView[],
  contrasts: readonly Contrast[],
  rows: readonly AskedFeatures[],
): FoldedOdds {
  const issues = contrasts.length / WIDTH - 1;
  const scopes = issues + 1;
  const { starts, total } = startsOf(views);
  // Only what occurs is numbered: a tenth of all features with all issues.
  const numbers = new Int32Array(total * scopes + 1);
  for (const { features, issue } of rows)
    features.forEach((own, v) => {
      for (const feature of own) {
        const at = (itemAt(starts, v) + feature) * scopes;
        numbers[at + 1] = 1;
        numbers[at + 2 + issue] = 1;
      }
    });
  for (let at = 1; at < numbers.length; at++) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
  const places = rows.flatMap(({ features, issue }) =>
    [0, 1 + issue].map((scope) =>
      features.map((own, v) => own.map((feature) => numbers[(itemAt(starts, v) + feature) * scopes + scope] ?? 0)),
    ),
  );
  const used = numbers[total * scopes] ?? 0;
  const { sums, bounds } = layLists(places, used, WIDTH);
  const { odds } = sums;
  /** The scope of each number. */
  const scopeOf = new Int32Array(used);
  for (let at = 0; at < total * scopes; at++)
    if (numbers[at + 1] !== numbers[at]) scopeOf[numbers[at] ?? 0] = at % scopes;
  return foldedOdds(views, contrasts, {
    write({ bases, cells, onAny }, view, feature) {
      const at = (itemAt(starts, view) + feature) * scopes;
      const end = numbers[at + scopes] ?? 0;
      for (let place = numbers[at] ?? 0; place < end; place++) {
        const scope = scopeOf[place] ?? 0;
        const counts = scope === 0 ? onAny : cells;
        const from = scope === 0 ? 0 : 1 + (scope - 1) * WIDTH;
        let all = 0;
        for (let k = 0; k < WIDTH; k++) all += counts[from + k] ?? 0;
        for (let k = 0; k < WIDTH; k++) {
          const own = counts[from + k] ?? 0;
          odds[place * WIDTH + k] = logCount(own) - logCount(all - own) + (bases[scope * WIDTH + k] ?? 0);
        }
      }
    },
    sum: (row, view, of = 0) => sumListed(sums, bounds, (2 * row + of) * views.length + view),
  });
}

/** What is counted of a feature without the folds that are left out. */
interface Counted {
  /** Of its view: what the sums over all features bring to each contrast. */
  readonly bases: Float64Array;
  /** Counts of each cell. */
  readonly cells: Int32Array;
  /** Of each stance, on any issue. */
  readonly onAny: Int32Array;
}

function foldedOdds(
  views: readonly CountedView[],
  contrasts: readonly Contrast[],
  {
    write,
    sum,
  }: { readonly write: (counted: Counted, view: number, feature: number) => void; readonly sum: FoldedOdds['sum'] },
): FoldedOdds {
  const totals = views.map(totalsOf);
  return {
    sum,
    exclude(folds) {
      views.forEach((view, v) => {
        const cellAt = cellsWithout(view, folds);
        const viewTotals = addTotals(itemAt(totals, v), cellAt);
        const counted = {
          bases: Float64Array.from(contrasts, (contrast) => baseOf(contrast, viewTotals, view.features.length)),
          cells: new Int32Array(view.cells),
          onAny: new Int32Array(WIDTH),
        };
        for (let feature = 0; feature < view.features.length; feature++) {
          if (count(view, feature, cellAt, counted)) write(counted, v, feature);
        }
      });
    },
  };
}

/** Counts a feature; false where no fold that is left out has it, and so no row of them. */
function count(
  { prior, counts: { starts, places, numbers } }: CountedView,
  feature: number,
  cellAt: Int32Array,
  { cells, onAny }: Counted,
): boolean {
  let isLeftOut = false;
  cells.fill(0);
  onAny.fill(0);
  for (let cell = 0, at = feature * cells.length; prior && cell < cells.length; cell++, at++)
    add(cells, onAny, cell, prior[at] ?? 0);
  const end = starts[feature + 1] ?? 0;
  for (let i = starts[feature] ?? 0; i < end; i++) {
    const cell = cellAt[places[i] ?? 0] ?? -1;
    if (cell < 0) isLeftOut = true;
    else add(cells, onAny, cell, numbers[i] ?? 0);
  }
  return isLeftOut;
}

function add(cells: Int32Array, onAny: Int32Array, cell: number, number: number): void {
  cells[cell] = (cells[cell] ?? 0) + number;
  // The first cell counts rows, all others stances.
  if (cell > 0) onAny[(cell - 1) % WIDTH] = (onAny[(cell - 1) % WIDTH] ?? 0) + number;
}

/** Where the features of each view begin among those of all, and how many these are. */
function startsOf(views: readonly CountedView[]) {
  let total = 0;
  const starts = views.map(({ features }) => {
    total += features.length;
    return total - features.length;
  });
  return { starts, total };
}

/** Lists of places one behind the other, and where each begins. */
function layLists(lists: readonly (readonly (readonly number[])[])[], rows: number, width: number) {
  const flat = lists.flat();
  const bounds = new Int32Array(flat.length + 1);
  flat.forEach(({ length }, i) => {
    bounds[i + 1] = (bounds[i] ?? 0) + length;
  });
  const sums = createOddsSums({ rows, width, listed: bounds[flat.length] ?? 0 });
  flat.forEach((own, i) => {
    sums.list.set(own, bounds[i]);
  });
  return { sums, bounds };
}

function sumListed({ sum, found }: OddsSums, bounds: Int32Array, at: number): OddsSums['found'] | null {
  const [from, end] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
  if (from === end) return null;
  sum(from, end);
  return found;
}
