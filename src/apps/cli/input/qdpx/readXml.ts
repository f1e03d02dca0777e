/** Reads `project.qde`, with bounds on what it may hold. */
import { SaxesParser } from 'saxes';
import { StancekitError } from 'stancekit';

/** An element that has begun. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The element around it. */
  readonly parent: Element | null;
  /** The words right within it. */
  text: string;
}

export interface XmlBounds {
  /** How many elements may stand within each other. */
  readonly depth: number;
  /** How many there may be. */
  readonly elements: number;
}

export const XML_BOUNDS: XmlBounds = { depth: 100, elements: 2_000_000 };

const NAMESPACE = 'urn:QDA-XML:project:1.0';

/**
 * Reads XML of the namespace of REFI-QDA, element by element.
 *
 * @param name What it is called in messages.
 * @param visit Is given each element when it ends.
 * @throws FILE_UNREADABLE where it is no such XML, or declares a document type, through which it could name entities; INPUT_TOO_LARGE.
 */
export function readXml(
  xml: string,
  name: string,
  visit: (element: Element) => void,
  bounds: XmlBounds = XML_BOUNDS,
): void {
  const refuse = (what: string) => new StancekitError('FILE_UNREADABLE', `${name} ${what}.`, { file: name });
  const tooLarge = (what: string) => new StancekitError('INPUT_TOO_LARGE', `${name} ${what}.`, { file: name });
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Element[] = [];
  let elements = 0;
  parser.on('error', (error) => {
    throw refuse(`is not well-formed XML (${error.message})`);
  });
  parser.on('doctype', () => {
    throw refuse('declares a document type, which a REFI-QDA project has none of');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length === 0 && (uri !== NAMESPACE || local !== 'Project'))
      throw refuse(`is no REFI-QDA project: expected the element Project of ${NAMESPACE}`);
    if (++elements > bounds.elements) throw tooLarge(`holds more than ${bounds.elements} elements`);
    if (open.length >= bounds.depth) throw tooLarge(`has more than ${bounds.depth} elements within each other`);
    const values = Object.values(attributes).map(({ local: key, value }) => [key, value] as const);
    open.push({ name: local, attributes: Object.fromEntries(values), parent: open.at(-1) ?? null, text: '' });
  });
  const add = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) visit(element);
  });
  parser.write(xml).close();
}
