/**
 * One party on one issue: the area of the circle tells how many statements, its colour the mean stance. It is hollow where the interval
 * holds both sides; the line below shows the interval from −1 to 1.
 */
import { scaleLinear } from 'd3-scale';
import type { PositionCell } from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { signed } from '../parts/figures';
import { stanceColour } from '../parts/stanceColour';

interface CellProps {
  readonly cell: PositionCell;
  readonly party: string;
  readonly radius: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const x = scaleLinear([-1, 1], [3, 45]);

export function Cell({ cell, party, radius, chosen, onChoose }: CellProps) {
  const { mean, interval, count, issue } = cell;
  const [from, to] = interval;
  const open = from < 0 && to > 0;
  const told = `${party} on ${issue}: mean ${signed(mean)}, from ${signed(from)} to ${signed(to)}, ${counted(count, 'statement')}`;
  return (
    <button type="button" class="cell" aria-label={told} title={told} aria-pressed={chosen} onClick={onChoose}>
      <svg viewBox="0 0 48 52" width="48" height="52" aria-hidden="true" style={{ color: stanceColour(mean) }}>
        <circle cx="24" cy="21" r={Math.max(3, radius)} class={open ? 'open' : 'sure'} />
        <line x1={x(-1)} x2={x(1)} y1="47" y2="47" class="axis" />
        <line x1={x(0)} x2={x(0)} y1="44" y2="50" class="axis" />
        <line x1={x(from)} x2={x(to)} y1="47" y2="47" class="interval" />
        <circle cx={x(mean)} cy="47" r="3" class="sure" />
      </svg>
    </button>
  );
}
