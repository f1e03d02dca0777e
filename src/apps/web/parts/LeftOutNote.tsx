/** What was not counted, so that nobody takes a picture for the whole. */
import type { LeftOut } from 'stancekit/report';

export function LeftOutNote({ leftOut: { abstained, statements, documents, repeated } }: { leftOut: LeftOut }) {
  const notes = [
    [abstained, 'stances that are too uncertain'],
    [statements, 'statements of which it is not known whose they are'],
    [documents, 'articles of other days'],
    [repeated, 'statements that stand in another print of their story'],
  ] as const;
  const told = notes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length > 0 ? <p class="hint">Not counted: {told.join('; ')}.</p> : null;
}
