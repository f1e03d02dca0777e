/** Trains the part for an encoder on the rows that were encoded, beside what the other classifiers said of them while they were held out. */
import { stances } from '../../document';
import type { EncodedJson } from '../../labels/model';
import { itemAt } from '../../runtime/lists';
import { type Encodings, type Material, type StanceInstance, vectorRows } from '../rows';
import { encodedJson, fitEncodedClasses, fitEncodedQuestions } from './fitEncoded';
import type { FittedHead } from './fitHead';
import type { HeldOutIssues } from './issueDecisions';
import { calibratedScores } from './thresholds';

/** The part for an encoder, with what all classifiers together said of held-out rows, calibrated. */
export interface TrainedEncoded {
  readonly json: EncodedJson;
  readonly heldOut: HeldOutIssues;
  /** The examples that `heldOut` is of, by their places. */
  readonly issueRows: Int32Array;
  readonly stanceScores: Float64Array;
  /** The stances that `stanceScores` is of. */
  readonly instances: readonly StanceInstance[];
}

/**
 * Trains the part.
 *
 * @param issues The rows of the classifiers of issues, with their scores.
 * @param stance Those of the classifier of stances.
 * @returns Null where no row with a stance was encoded: of very many rows with few stances none may be drawn.
 */
export function trainEncoded(
  encodings: Encodings,
  { issues: names, folds, foldCount }: Material,
  { issueRows, heldOut }: { readonly issueRows: Int32Array; readonly heldOut: HeldOutIssues },
  { instances, stanceHead }: { readonly instances: readonly StanceInstance[]; readonly stanceHead: FittedHead },
): TrainedEncoded | null {
  const told = [...instances.keys()].filter((row) => encodings.has(itemAt(instances, row).example));
  if (told.length === 0) return null;
  const rowsOf = (examples: readonly number[]) => ({
    examples,
    folds: Int32Array.from(examples, (example) => folds[example] ?? 0),
    foldCount,
  });
  const asked = [...issueRows.keys()].filter((row) => encodings.has(issueRows[row] ?? 0));
  const known = selectRows(heldOut, asked);
  const examples = asked.map((row) => issueRows[row] ?? 0);
  const ofIssues = vectorRows(encodings, rowsOf(examples));
  const issues = fitEncodedQuestions(ofIssues, known.answers, known.scores);
  const own = told.map((row) => itemAt(instances, row));
  const truth = Int32Array.from(own, ({ stance }) => stance);
  const ofStances = vectorRows(encodings, {
    ...rowsOf(own.map(({ example }) => example)),
    groups: Int32Array.from(own, ({ issue }) => issue),
    groupCount: names.length,
  });
  const calibrated = calibratedScores(stanceHead.heldOutScores, stanceHead.json);
  const others = selectFrom(calibrated, stances.length, told);
  const fitted = fitEncodedClasses(ofStances, truth, stances.length, others);
  return {
    json: encodedJson(encodings, issues, known, fitted),
    heldOut: { ...known, scores: issues.heldOutScores },
    issueRows: Int32Array.from(examples),
    stanceScores: fitted.heldOutScores,
    instances: own,
  };
}

/** What is known of some of the rows. */
function selectRows(heldOut: HeldOutIssues, rows: readonly number[]): HeldOutIssues {
  const width = heldOut.issues + 1;
  return {
    issues: heldOut.issues,
    rows: rows.length,
    scores: selectFrom(heldOut.scores, width, rows),
    answers: Uint8Array.from(selectFrom(heldOut.answers, width, rows)),
    settling: heldOut.settling && selectFrom(heldOut.settling, width, rows),
  };
}

/** Some rows of a table, one after the other. */
function selectFrom(table: ArrayLike<number>, width: number, rows: readonly number[]): Float64Array {
  const selected = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    for (let k = 0; k < width; k++) selected[i * width + k] = table[row * width + k] ?? 0;
  });
  return selected;
}
