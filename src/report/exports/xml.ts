/** Text in XML 1.0. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A reader would make spaces of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 forbids even when escaped (section 2.2): control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Puts U+FFFD in the place of characters that cannot stand in XML. */
export function toXmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD');
}

/** Escapes a text for an element or an attribute. */
export function escapeXml(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character]!);
}

/** An element on a line of its own, indented; its attributes are escaped, its content is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>>,
  content: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${written.join('')}`;
  if (typeof content === 'string') return `${open}>${content}</${name}>`;
  if (content.length === 0) return `${open}/>`;
  return `${open}>\n${content.map((line) => `  ${line.replaceAll('\n', '\n  ')}`).join('\n')}\n</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
