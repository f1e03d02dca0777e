/** The matrix as a picture: circles by how much is said, coloured by the mean stance, over a line that is its interval. */

import { counted } from '../../runtime/counted';
import { largest } from '../../runtime/lists';
import type { PositionCell } from '../positionCell';
import type { PositionMatrix } from '../positionMatrix';
import { checkResult } from '../results';
import { byArea, linear, type Picture, type Shape, shorten } from './shapes';

const NAMES = 170;
const CELL = { width: 74, height: 52 };
const HEAD = 96;
/** Room for the end of the last issue's name, which is turned. */
const END = 58;
/** As wide as its words, in the widest of the fonts that `toSvg` names. */
const LEGEND = { width: 640, height: 44 };
const RADIUS = 17;

/**
 * Draws a matrix.
 *
 * @param matrix What `positionMatrix` returns.
 * @returns A picture for `toSvg`. Hollow circles may be on either side: their interval holds 0.
 * @throws INVALID_OPTION where it is something else.
 * @example
 * const { width, height, title } = matrixPicture(positionMatrix([analyze('Norway backed the sanctions.')]));
 * console.log(width, height, title); // 640 192 Positions by actor and issue
 */
export function matrixPicture(matrix: PositionMatrix): Picture {
  checkResult(matrix, 'matrix');
  const { issues, rows, by } = matrix;
  const weights = rows.flatMap(({ cells }) => cells.map((cell) => cell?.weight ?? 0));
  const radius = byArea(largest(weights, 0), RADIUS);
  const width = Math.max(LEGEND.width, NAMES + issues.length * CELL.width + END);
  const height = HEAD + rows.length * CELL.height + LEGEND.height;
  const heads = issues.map(
    (issue, i): Shape => ({
      ...{
        kind: 'text',
        x: NAMES + (i + 0.5) * CELL.width,
        y: HEAD - 14,
        text: shorten(issue, 20),
        size: 11,
        turn: -35,
      },
    }),
  );
  const lines = rows.flatMap(({ name, cells }, row): Shape[] => {
    const top = HEAD + row * CELL.height;
    return [
      { kind: 'line', x1: 8, y1: top, x2: NAMES + issues.length * CELL.width, y2: top, stroke: 'line' },
      { kind: 'text', x: 8, y: top + 26, text: shorten(name, 26) },
      ...cells.flatMap((cell, i) =>
        cell ? drawCell(cell, { x: NAMES + i * CELL.width, y: top }, radius(cell.weight), name) : [],
      ),
    ];
  });
  return {
    ...{ width, height, title: `Positions by ${by} and issue` },
    shapes: [...heads, ...lines, ...legend(HEAD + rows.length * CELL.height + 20)],
  };
}

function drawCell(
  { mean, interval: [from, to], count, issue }: PositionCell,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  name: string,
): Shape[] {
  const along = linear([-1, 1], [x + 10, x + CELL.width - 10]);
  const isOpen = from < 0 && to > 0;
  const below = y + CELL.height - 8;
  const says = `${name} on ${issue}: mean ${mean.toFixed(2)}, from ${from.toFixed(2)} to ${to.toFixed(2)}, ${counted(count, 'statement')}`;
  const circle = { kind: 'circle', x: x + CELL.width / 2, y: y + 21, r: Math.max(3, radius), says } as const;
  return [
    isOpen ? { ...circle, fill: 'ground', stroke: mean, width: 2 } : { ...circle, fill: mean },
    { kind: 'line', x1: along(-1), y1: below, x2: along(1), y2: below, stroke: 'line' },
    { kind: 'line', x1: along(0), y1: below - 3, x2: along(0), y2: below + 3, stroke: 'line' },
    { kind: 'line', x1: along(from), y1: below, x2: along(to), y2: below, stroke: mean, width: 2 },
    { kind: 'circle', x: along(mean), y: below, r: 3, fill: mean },
  ];
}

function legend(y: number): Shape[] {
  const swatches = [-1, -0.5, 0, 0.5, 1].map(
    (mean, i): Shape => ({ kind: 'circle', x: 16 + i * 16, y: y - 4, r: 6, fill: mean }),
  );
  const text = 'against … in favour. Area: statements. Hollow: either side. Line: 95 % interval of the mean.';
  return [...swatches, { kind: 'text', x: 102, y, text, size: 11, fill: 'faint' }];
}
