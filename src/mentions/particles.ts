import { particles } from '../english/mentions/titles';
import type { ScannedText } from './scannedText';

/** "van der", "bin", "de la": so many particles follow one another at most. Own choice. */
const MOST = 3;

/** Steps over "van der", "bin", "de la" to the capital behind; returns `at` where none follows. */
export function afterParticles(text: ScannedText, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < MOST && particles.has(text.key(next))) next++;
  return next < end && text.isCapital(next) ? next : at;
}
