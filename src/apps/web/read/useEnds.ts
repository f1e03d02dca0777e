/** Moves the ends of the words of a row in its text: by dragging, or by arrow keys while an end has the focus. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from 'stancekit';
import type { ProjectStatement } from 'stancekit/project';
import { useCorrect } from '../edit/useCorrect';
import { placeUnder } from '../edit/useSelection';
import { dragContent, type End, moveContent } from '../edit/words';
import type { ReadArticle } from '../state/project';

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export interface Ends {
  /** The words as they stand, or as they are being dragged. */
  readonly content: readonly Span[];
  /** The element of the text, which follows the pointer while an end is dragged: the end itself is drawn anew at each place. */
  readonly text: RefObject<HTMLElement | null>;
  readonly take: (end: End, event: PointerEvent) => void;
  readonly press: (end: End, event: KeyboardEvent) => void;
  readonly drag: (event: PointerEvent) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
}

interface Dragged {
  readonly end: End;
  readonly content: readonly Span[];
}

/** @param chosen The row whose words they are; undefined where none is chosen. */
export function useEnds(article: ReadArticle, chosen: ProjectStatement | undefined): Ends {
  const correct = useCorrect({ document: article.id, statement: chosen?.id ?? '' });
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const text = useRef<HTMLElement>(null);
  const held = useRef<End | null>(null);
  const standing = chosen?.content ?? [];
  const content = dragged?.content ?? standing;
  // An end that was drawn elsewhere has lost the focus on its way.
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) {
      text.current?.querySelector<HTMLElement>(`[data-end="${held.current}"]`)?.focus();
    }
    if (!dragged) held.current = null;
  }, [placesOf(content)]);
  return {
    content,
    text,
    take(end, event) {
      event.preventDefault();
      text.current?.setPointerCapture(event.pointerId);
      held.current = end;
      setDragged({ end, content: standing });
    },
    press(end, event) {
      const by = ARROWS[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      held.current = end;
      const moved = moveContent(article.text, standing, end, by, event.shiftKey);
      if (moved) correct('content', moved);
    },
    drag(event) {
      const at = dragged && placeUnder(event);
      if (dragged && at !== null)
        setDragged({ ...dragged, content: dragContent(article.text, standing, dragged.end, at) });
    },
    drop() {
      if (dragged && placesOf(dragged.content) !== placesOf(standing)) correct('content', dragged.content);
      setDragged(null);
    },
    cancel: () => setDragged(null),
  };
}

function placesOf(content: readonly Span[]): string {
  return content.map(({ start, end }) => `${start}-${end}`).join();
}
