/**
 * A text that was taken from a table with the marks of the format around it and doubled within it (RFC 4180, section 2):
 * `"Lind said: ""We go.""" → Lind said: "We go."` Read as it stands, nobody says what one quotation holds.
 */

const MARK = 34;

/** Whether a text begins and ends with a straight double mark, and has marks within it, all of them doubled. */
export function isQuotedCell(text: string): boolean {
  const last = text.length - 1;
  if (text.charCodeAt(0) !== MARK || text.charCodeAt(last) !== MARK) return false;
  let doubled = false;
  for (let at = text.indexOf('"', 1); at < last; at = text.indexOf('"', at + 2)) {
    if (at + 1 === last || text.charCodeAt(at + 1) !== MARK) return false;
    doubled = true;
  }
  return doubled;
}

/** The end of a straight mark at an index, which in a cell are two but for the first and the last. */
export const straightMarkEnd = (text: string, index: number): number =>
  index > 0 && index + 2 < text.length && text.charCodeAt(index + 1) === MARK ? index + 2 : index + 1;
