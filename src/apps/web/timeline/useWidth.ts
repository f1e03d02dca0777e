/** How wide something is on the page, so that a picture is drawn for it and its letters stay as large as the others. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Wider a picture of dates falls apart. */
const WIDEST = 1000;

export function useWidth(): readonly [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(WIDEST);
  useLayoutEffect(() => {
    const measure = () => {
      const room = element.current?.clientWidth ?? WIDEST;
      setWidth(Math.min(WIDEST, room));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return [element, width];
}
