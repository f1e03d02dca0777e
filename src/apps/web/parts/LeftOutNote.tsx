/** What was not counted, so that nobody takes a picture for the whole. */

import type { LeftOut } from 'stancekit/report';
import { Figure } from '../explain/Figure';

export function LeftOutNote({ leftOut: { abstained, statements, documents, repeated } }: { leftOut: LeftOut }) {
  const notes = [
    [abstained, 'stances that are too uncertain'],
    [statements, 'statements of which it is not known whose they are'],
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
