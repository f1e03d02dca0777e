/** What was not counted, so that nobody takes a picture for the whole. */

import type { LeftOut } from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { nameSome } from '../../../runtime/names';
import { Figure } from '../explain/Figure';

export function LeftOutNote({ leftOut }: { leftOut: LeftOut }) {
  const { abstained, statements, withoutCountry, actorsWithoutCountry, documents, repeated } = leftOut;
  const noCountry = ` of actors without a country (${nameSome(actorsWithoutCountry)})`;
  const notes = [
    [abstained, 'stance that is too uncertain', 'stances that are too uncertain'],
    [
      statements - withoutCountry,
      'statement of which it is not known whose it is',
      'statements of which it is not known whose they are',
    ],
    [withoutCountry, `statement${noCountry}`, `statements${noCountry}`],
    [documents, 'article of other days', 'articles of other days'],
    [
      repeated,
      'statement that stands in another print of its story',
      'statements that stand in another print of their story',
    ],
  ] as const;
  const told = notes.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
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
