/** What pictures are made of, for a page that draws them and for files: shapes in units of a pixel, with colours by what they mean. */

/** What a colour says; a number is a mean stance from −1 to 1. */
export type Colour = 'ink' | 'faint' | 'line' | 'ground' | 'favor' | 'against' | 'neutral' | GroupColour | number;
/** Groups are told apart by eight colours (Okabe & Ito 2008), and the rest of them by none. */
export type GroupColour = 'group1' | 'group2' | 'group3' | 'group4' | 'group5' | 'group6' | 'group7' | 'group8';

/** How a shape is painted. */
export interface Paint {
  /** Of the area; none where it is absent. */
  readonly fill?: Colour;
  /** Of the line; none where it is absent. */
  readonly stroke?: Colour;
  /** Of the line: from 0 up, in units of a pixel. */
  readonly width?: number;
  /** Lengths of strokes and gaps. */
  readonly dashes?: string;
  /** From 0 to 1. */
  readonly opacity?: number;
}

/** A line, a circle, a path or a text. */
export type Shape =
  | (Paint & {
      /** What is drawn. */
      readonly kind: 'line';
      /** Where it begins, from the left. */
      readonly x1: number;
      /** Where it begins, from the top. */
      readonly y1: number;
      /** Where it ends, from the left. */
      readonly x2: number;
      /** Where it ends, from the top. */
      readonly y2: number;
    })
  | (Paint & {
      /** What is drawn. */
      readonly kind: 'circle';
      /** Its middle, from the left. */
      readonly x: number;
      /** Its middle, from the top. */
      readonly y: number;
      /** Its radius. */
      readonly r: number;
      /** For those who point at it or do not see it. */
      readonly says?: string;
      /** What it stands for, for programs. */
      readonly key?: string;
    })
  | (Paint & {
      /** What is drawn. */
      readonly kind: 'path';
      /** As in SVG. */
      readonly d: string;
      /** For those who point at it or do not see it. */
      readonly says?: string;
    })
  | (Paint & {
      /** What is drawn. */
      readonly kind: 'text';
      /** Its place by `anchor`, from the left. */
      readonly x: number;
      /** Its base line, from the top. */
      readonly y: number;
      /** What is written. */
      readonly text: string;
      /** Height of the letters. */
      readonly size?: number;
      /** What of the text stands at `x`; its start where it is absent. */
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Whether letters are bold; not where it is absent. */
      readonly bold?: boolean;
      /** Degrees, about its place. */
      readonly turn?: number;
      /** A rim in the colour of the ground, where lines pass beneath. */
      readonly rimmed?: boolean;
    });

/** A picture, for `toSvg` or for a page that draws it. */
export interface Picture {
  /** From 0 up, in units of a pixel. */
  readonly width: number;
  /** From 0 up, in units of a pixel. */
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly title: string;
  /** In the order in which they are drawn. */
  readonly shapes: readonly Shape[];
}

/** Rounded to a hundredth, so that files are small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A straight scale. */
export function linear(from: readonly [number, number], to: readonly [number, number]): (value: number) => number {
  const extent = from[1] - from[0];
  return (value) => (extent === 0 ? (to[0] + to[1]) / 2 : to[0] + ((value - from[0]) / extent) * (to[1] - to[0]));
}

/** Lengths of which the square is what is shown: areas of circles. */
export function byArea(largest: number, radius: number): (value: number) => number {
  return (value) => (largest > 0 ? radius * Math.sqrt(Math.max(0, value) / largest) : 0);
}

/** A name that has room in so many letters. */
export function shorten(text: string, letters: number): string {
  const units = [...text];
  return units.length > letters
    ? `${units
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
