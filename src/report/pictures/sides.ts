/** Which side a tie is on, for its colour. */
import type { NetworkEdge, NetworkType } from '../ties';

/** A mean stance or attitude nearer to 0 than this is shown as neither; a drawing needs some line, and it is a tenth of the scale. */
const NEITHER = 0.1;

export function sideOf({ weight, mean = 0 }: NetworkEdge, type: NetworkType): 'favor' | 'against' | 'neutral' {
  if (type === 'conflict') return 'against';
  // Of what is said on an issue, or of somebody, the weight tells how often, and the mean on which side.
  const isMeant = type === 'sentiment' || type === 'affiliation';
  const value = isMeant ? (Math.abs(mean) < NEITHER ? 0 : mean) : weight;
  return value > 0 ? 'favor' : value < 0 ? 'against' : 'neutral';
}
