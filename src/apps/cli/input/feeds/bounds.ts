/** What is refused of XML before a parser sees it: what would grow, or go too deep. */
import { StancekitError } from 'stancekit';

/** Elements within each other; pages within a feed have some twenty. */
const DEEPEST = 256;

/** Characters of one tag, its attributes and all. */
const LONGEST_TAG = 65_536;

/** What is passed over as a whole, by its beginning and its end. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Looks through XML once, from its beginning to its end.
 *
 * @throws INVALID_FEED where it defines entities, or goes deeper than 256 elements; INPUT_TOO_LARGE for a tag of more than 64 kB.
 */
export function checkXml(xml: string, name: string): void {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
    const end = skipped ? xml.indexOf(skipped[1], at) : xml.indexOf('>', at);
    if (end < 0) return;
    if (!skipped) depth += depthOf(xml, at, end, name);
    if (depth > DEEPEST) throw invalid(name, `more than ${DEEPEST} elements stand within each other`);
    at = end + 1;
  }
}

/** By how much a tag goes deeper. */
function depthOf(xml: string, start: number, end: number, name: string): number {
  if (end - start > LONGEST_TAG) {
    throw new StancekitError('INPUT_TOO_LARGE', `${name} has a tag of more than ${LONGEST_TAG} characters.`);
  }
  if (/^<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(xml.slice(start, end + 1))) {
    throw invalid(name, 'it defines entities of its own, which no feed needs');
  }
  const mark = xml[start + 1];
  if (mark === '!') return 0;
  return mark === '/' ? -1 : xml[end - 1] === '/' ? 0 : 1;
}

export function invalid(name: string, reason: string, cause?: unknown): StancekitError {
  const message = `${name} cannot be read as a feed (RSS, RDF or Atom): ${reason}.`;
  return new StancekitError('INVALID_FEED', message, {}, { cause });
}
