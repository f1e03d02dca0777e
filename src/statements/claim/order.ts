/**
 * In: a draft whose words hold its verb, or stand before it and are said by nobody. Out: its claim in the order of the text ("The raid
 * prompted condemnation from Chad", "The parents are accused of fraud"): there is no other sentence to make of it.
 */
import type { ClaimPart, Span } from '../../document';
import type { StatementDraft } from '../identify';
import { covers, jointBefore, placed, unplaced } from './parts';
import { activeParts } from './verb';

type Ordered = Pick<StatementDraft, 'source' | 'actor' | 'addressees' | 'content'>;

/** Whether the words hold the verb with the source behind them, or open a sentence that nobody is named of. */
export function standsAsItIs(cue: Span, { source, actor, addressees, content }: Ordered): boolean {
  const [opening] = content;
  const last = content.at(-1);
  if (!opening || !last) return false;
  if (source) return source.start >= last.end && content.some((piece) => covers(piece, cue) && !covers(cue, piece));
  return !actor && addressees.length === 0 && opening.end <= cue.start;
}

/** @param who The parts that name the actor; none where nobody is named. */
export function asItStands(
  text: string,
  cue: Span,
  { source, content }: Ordered,
  who: readonly ClaimPart[],
): readonly ClaimPart[] {
  const pieces: readonly Span[] = content.flatMap((piece) =>
    covers(piece, cue)
      ? [
          { start: piece.start, end: cue.start },
          { start: cue.end, end: piece.end },
        ]
      : [piece],
  );
  const before = joined(
    text,
    null,
    pieces.filter(({ end }) => end <= cue.start),
  );
  const behind = joined(
    text,
    cue.end,
    pieces.filter(({ start }) => start >= cue.end),
  );
  const end = Math.max(cue.end, content.at(-1)?.end ?? cue.end);
  return [
    ...before,
    ...activeParts(text, cue),
    ...behind,
    // "drew criticism in Congress | from | Chad"
    ...(source ? jointBefore(text, source.start, Math.max(end, text.lastIndexOf(' ', source.start - 2) + 1)) : []),
    ...who,
  ];
}

/** @param end Where the part before the first piece ends; null where there is none. */
function joined(text: string, end: number | null, pieces: readonly Span[]): readonly ClaimPart[] {
  return pieces.flatMap((piece, i) => [
    ...(i > 0 ? [unplaced('link', '…')] : jointBefore(text, piece.start, end)),
    ...placed('content', text, piece.start, piece.end),
  ]);
}
