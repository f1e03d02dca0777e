/** What the signs of the matrix mean. */
import { stanceColour } from '../parts/stanceColour';

export function Legend() {
  return (
    <p class="legend hint">
      {[-1, -0.5, 0, 0.5, 1].map((mean) => (
        <span key={mean} class="swatch" style={{ background: stanceColour(mean) }} />
      ))}{' '}
      against … in favour. Area: number of statements. Hollow: it may be either side. Line: 95 % interval of the mean.
    </p>
  );
}
