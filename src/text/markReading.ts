/** Decides what a mark does where it stands, given what is open. */
import type { Mark } from './marks';
import type { OpenMarks } from './openMarks';

/** `none`: an apostrophe, or feet and inches. `closeSingle`: `''` where only a single quotation is open. `stray`: nothing to close. */
export type MarkReading = 'open' | 'close' | 'closeSingle' | 'none' | 'stray';

/**
 * @param laterCloser Whether the next single mark closes, so that a single one here may be a possessive inside a quotation; of a double
 *   mark, whether the next double one closes, so that this one opened in the wrong place: `he said." We go," she said`.
 */
export function decide(mark: Mark, text: string, open: OpenMarks, laterCloser: boolean): MarkReading {
  switch (mark.family) {
    case 'double':
      return decideDouble(mark, text, open, laterCloser);
    case 'single':
      return decideSingle(mark, text, open, laterCloser);
    case 'guillemet':
    case 'angle':
      return decideGuillemet(mark, text, open);
    default:
      if (mark.shape === 'open') return 'open';
      return open.of(mark.family) ? 'close' : 'stray';
  }
}

function decideDouble(
  { shape, place, afterDigit }: Mark,
  text: string,
  open: OpenMarks,
  laterCloser: boolean,
): MarkReading {
  const outer = open.of('double');
  const doubled = text === "''" || text === '’’';
  if (doubled && outer === undefined && open.innermost?.family === 'single' && place !== 'open') return 'closeSingle';
  if (shape === 'open') {
    // German sets „…“, and careless copy “…“.
    const turned = outer !== undefined && (place === 'close' || (outer.mark === '„' && place === 'any'));
    return turned ? 'close' : 'open';
  }
  if (shape === 'close') {
    if (outer !== undefined) return 'close';
    if (afterDigit) return 'none';
    return place === 'open' ? 'open' : 'stray';
  }
  if (place === 'open') return 'open';
  if (outer !== undefined) return 'close';
  if (afterDigit) return 'none';
  return place === 'close' && !laterCloser ? 'stray' : 'open';
}

function decideSingle(mark: Mark, text: string, open: OpenMarks, laterCloser: boolean): MarkReading {
  const { shape, place, afterLetter, afterDigit, possessive } = mark;
  if (open.innermost?.family === 'single') {
    if (place === 'open') return shape === 'close' ? 'none' : 'open';
    if (possessive && laterCloser) return 'none';
    if (place === 'any' && (afterLetter || (afterDigit && text === "'"))) return 'none';
    return 'close';
  }
  if (place === 'open') return shape !== 'close' || laterCloser ? 'open' : 'none';
  if (afterLetter || afterDigit) return 'none';
  if (place === 'close') return 'stray';
  return shape === 'close' ? 'none' : 'open';
}

/** « … » as in French, » … « as in German, » … » as in Swedish. */
function decideGuillemet({ family, place }: Mark, text: string, open: OpenMarks): MarkReading {
  const outer = open.of(family);
  const left = text === '«' || text === '‹';
  if (outer === undefined) return left || place === 'open' ? 'open' : 'stray';
  if (outer.mark === text) return place === 'close' ? 'close' : 'open';
  return 'close';
}
