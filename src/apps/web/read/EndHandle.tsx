/** An end of the words of a row, in the text: it can be dragged, and moved by arrow keys. */
import type { Span } from 'stancekit';
import type { End } from '../edit/words';
import type { Ends } from './useEnds';

const names: Readonly<Record<End, string>> = { start: 'Start of the words', end: 'End of the words' };

interface EndHandleProps {
  readonly end: End;
  readonly text: string;
  readonly piece: Span;
  readonly ends: Ends;
}

export function EndHandle({ end, text, piece, ends }: EndHandleProps) {
  return (
    <span
      class="end"
      role="slider"
      tabIndex={0}
      title="Drag it, or use arrow keys; with Shift, one character"
      data-end={end}
      aria-label={names[end]}
      aria-valuemin={0}
      aria-valuemax={text.length}
      aria-valuenow={piece[end]}
      aria-valuetext={text.slice(piece.start, piece.end)}
      onPointerDown={(event) => ends.take(end, event)}
      onKeyDown={(event) => ends.press(end, event)}
    />
  );
}
