/** Which part of a picture is seen: zoomed and moved by keys, buttons, wheel and pointer. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Seen {
  readonly scale: number;
  /** The middle of what is seen. */
  readonly middle: Point;
}

export interface Sight {
  readonly scale: number;
  readonly viewBox: string;
  zoom(by: number): void;
  reset(): void;
  /** The place in the picture that lies below a pointer. */
  toPlace(event: PointerEvent): Point;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
  };
}

const LARGEST = 8;
/** How far an arrow goes, of what is seen. */
const STEP = 0.1;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1.4, '=': 1.4, '-': 1 / 1.4, '−': 1 / 1.4 };

export function useSight(
  { width, height }: { readonly width: number; readonly height: number },
  svg: RefObject<SVGSVGElement | null>,
): Sight {
  const whole: Seen = { scale: 1, middle: { x: width / 2, y: height / 2 } };
  const [seen, setSeen] = useState(whole);
  const zoom = (by: number) =>
    setSeen(({ scale, middle }) => clamp({ scale: Math.min(LARGEST, Math.max(1, scale * by)), middle }));
  const move = (x: number, y: number) =>
    setSeen(({ scale, middle }) => clamp({ scale, middle: { x: middle.x + x, y: middle.y + y } }));
  /** Nothing but the picture is seen. */
  const clamp = ({ scale, middle }: Seen): Seen => {
    const keep = (value: number, size: number) => Math.min(size - size / scale / 2, Math.max(size / scale / 2, value));
    return { scale, middle: { x: keep(middle.x, width), y: keep(middle.y, height) } };
  };
  const unit = () => 1 / (svg.current?.getScreenCTM()?.a ?? 1);
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      // The wheel by itself moves the page.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    };
    const element = svg.current;
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  });
  const [w, h] = [width / seen.scale, height / seen.scale];
  return {
    scale: seen.scale,
    viewBox: `${seen.middle.x - w / 2} ${seen.middle.y - h / 2} ${w} ${h}`,
    zoom,
    reset: () => setSeen(whole),
    toPlace: ({ clientX, clientY }) => {
      const matrix = svg.current?.getScreenCTM();
      if (!matrix) return { x: 0, y: 0 };
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      return { x, y };
    },
    onKeyDown: (event) => {
      const [by, way] = [ZOOMS[event.key], ARROWS[event.key]];
      if (event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && !by)) return;
      if (by) zoom(by);
      else if (event.key === '0') setSeen(whole);
      else if (way && seen.scale > 1) move(way[0] * w * STEP, way[1] * h * STEP);
      else return;
      event.preventDefault();
    },
    pointer: {
      onPointerDown: (event) => {
        if (seen.scale > 1) svg.current?.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        if (!svg.current?.hasPointerCapture(event.pointerId)) return;
        move(-event.movementX * unit(), -event.movementY * unit());
      },
    },
  };
}
