/** A file's text, as Vite puts it into the page. */
declare module '*?raw' {
  const text: string;
  export default text;
}

/** The calibration error of stances on real news, as the README tells it: see `vite.config.ts`. */
declare const CALIBRATION_ERROR: { readonly shipped: string; readonly reader: string };
