/** What pictures are made of, for a page that draws them and for files: shapes in units of a pixel, with colours by what they mean. */

/** What a colour says; a number is a mean stance from −1 to 1. */
export type Colour = 'ink' | 'faint' | 'line' | 'ground' | 'favor' | 'against' | 'neutral' | GroupColour | number;
/** Groups are told apart by eight colours (Okabe & Ito 2008), and the rest of them by none. */
export type GroupColour = 'group1' | 'group2' | 'group3' | 'group4' | 'group5' | 'group6' | 'group7' | 'group8';

export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly width?: number;
  /** Lengths of strokes and gaps. */
  readonly dashes?: string;
  /** From 0 to 1. */
  readonly opacity?: number;
}

export type Shape =
  | (Paint & {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
    })
  | (Paint & {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      /** For those who point at it or do not see it. */
      readonly says?: string;
      /** What it stands for, for programs. */
      readonly key?: string;
    })
  | (Paint & { readonly kind: 'path'; readonly d: string })
  | (Paint & {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size?: number;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
      /** Degrees, about its place. */
      readonly turn?: number;
      /** A rim in the colour of the ground, where lines pass beneath. */
      readonly rimmed?: boolean;
    });

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly title: string;
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
