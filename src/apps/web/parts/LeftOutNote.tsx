/** What was not counted, so that nobody takes a picture for the whole. */

import type { LeftOut } from 'stancekit/report';
import { nameSome } from '../../../runtime/names';
import { Figure } from '../explain/Figure';

export function LeftOutNote({ leftOut }: { leftOut: LeftOut }) {
  const { abstained, statements, withoutCountry, actorsWithoutCountry, documents, repeated } = leftOut;
  const notes = [
    [abstained, 'stances that are too uncertain'],
    [statements - withoutCountry, 'statements of which it is not known whose they are'],
    [withoutCountry, `statements of actors without a country (${nameSome(actorsWithoutCountry)})`],
    [documents, 'articles of other days'],
    [repeated, 'statements that stand in another print of their story'],
  ] as const;
  const told = notes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  if (told.length === 0) return null;
  return (
    <p class="hint">
      <Figure name="uncounted" values={{}}>
        Not counted
      </Figure>
      : {told.join('; ')}.
    </p>
  );
}
