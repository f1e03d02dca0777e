/** Pictures as dots: by resvg, which is large and native, and so is installed by those who want it. */
import { StancekitError } from 'stancekit';
import { UsageError } from './failures';

/** Dots a unit of the picture: 300 to the inch where a picture of 760 units is 25 cm wide in a paper. */
const DOTS = 4;

/**
 * Draws an SVG document.
 *
 * @throws UsageError (PEER_MISSING) where @resvg/resvg-js is not installed.
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    const message = 'PNG is drawn by @resvg/resvg-js. Install it (npm install @resvg/resvg-js), or write SVG.';
    const error = new StancekitError('PEER_MISSING', message);
    throw new UsageError(`${error.message} (${error.code})`);
  });
  const font = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' };
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: DOTS }, font }).render().asPng();
}
