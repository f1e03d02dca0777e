/** What somebody has selected of the article, as a place in its text. */
import { useEffect, useState } from 'preact/hooks';
import type { Span } from 'stancekit';
import { trimmed } from './words';

/** @returns The selected words; null where nothing of the article is selected. */
export function useSelection(text: string): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const listen = () => {
      const found = readSelection();
      setSpan(found && trimmed(text, found));
    };
    listen();
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [text]);
  return span;
}

function readSelection(): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === null || end === null ? null : { start, end };
}

/** The place of the text under the pointer; null where there is none. */
export function placeUnder({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): number | null {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  if (caret) return offsetOf(caret.offsetNode, caret.offset);
  // Safari before 18.4.
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  return range ? offsetOf(range.startContainer, range.startOffset) : null;
}

/** Each paragraph says where it begins; its words are those of the text. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('.text [data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}
