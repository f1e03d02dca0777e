/** Which counts are set against which, for each of the two parts of a model. */
import { attitudes, stances } from '../../document';
import type { Contrast } from './logOdds';

/** The question behind those for each issue: is the statement about any of them? No issue may have this name. */
export const ANY_ISSUE = '*';

/** The place of the stance that takes no side. */
const NO_SIDE = stances.indexOf('neutral');

/** The cell of an issue with a stance. Cell 0 counts every row once. */
export function statementCell(issue: number, stance: number): number {
  return 1 + issue * stances.length + stance;
}

/** The cell of the same issue with the other side; a cell of no side is its own. */
export function oppositeCell(cell: number): number {
  const stance = cell === 0 ? NO_SIDE : (cell - 1) % stances.length;
  if (stance === NO_SIDE) return cell;
  return stance === stances.indexOf('favor') ? cell + 1 : cell - 1;
}

/**
 * How many cells a number of issues needs. The last three count stances on issues that the model does not have: those of a
 * base model, which say something of every issue.
 */
export function statementCells(issues: number): number {
  return 1 + (issues + 1) * stances.length;
}

/**
 * The contrasts of issues and stances: first each issue against all other rows; then each stance against the others,
 * over all issues and those elsewhere; then each stance against the others, issue by issue.
 */
export function statementContrasts(issues: readonly string[]): Contrast[] {
  const cellsOf = (issue: number) => stances.map((_, stance) => statementCell(issue, stance));
  // One more than there are, for issues elsewhere.
  const all = [...issues.keys(), issues.length];
  const others = (stance: number) => stances.map((_, s) => s).filter((s) => s !== stance);
  return [
    ...issues.map((name, issue) => ({ name, plus: cellsOf(issue), minus: [0], less: cellsOf(issue) })),
    ...stances.map((name, stance) => ({
      name,
      plus: all.map((issue) => statementCell(issue, stance)),
      minus: all.flatMap((issue) => others(stance).map((s) => statementCell(issue, s))),
    })),
    ...issues.flatMap((issueName, issue) =>
      stances.map((name, stance) => ({
        name: `${issueName} ${name}`,
        plus: [statementCell(issue, stance)],
        minus: others(stance).map((s) => statementCell(issue, s)),
      })),
    ),
  ];
}

/** The contrasts of attitudes: each against the other two. */
export function attitudeContrasts(): Contrast[] {
  return attitudes.map((name, k) => ({ name, plus: [k], minus: [0, 1, 2].filter((other) => other !== k) }));
}
