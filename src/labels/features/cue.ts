/** The verb that attributes a statement, as numbers: its force one by one, and whether it is negated. */
import type { CueForce } from '../../document';
import type { Reading } from './reading';

const forces = [
  'assert',
  'demand',
  'ask',
  'praise',
  'criticize',
  'accuse',
  'support',
  'reject',
  'deny',
  'refuse',
  'warn',
  'promise',
  'threaten',
  'offer',
  'agree',
  'think',
  'want',
  'intend',
  'act',
] as const satisfies readonly CueForce[];

/** The names of the numbers that `writeCue` writes, in order. */
export const cueColumns: readonly string[] = [...forces.map((force) => `cue ${force}`), 'cue negated'];

/** Writes a statement's cue from `at` on; nothing where it has none. A negated force counts as its opposite. */
export function writeCue({ cue }: Reading, out: Float32Array, at: number): void {
  if (!cue) return;
  out[at + forces.indexOf(cue.force)] = cue.negated ? -1 : 1;
  if (cue.negated) out[at + forces.length] = 1;
}
