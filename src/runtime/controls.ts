/** What a terminal obeys instead of showing it. */

/**
 * Control characters (C0, DEL and C1, so that of an escape sequence its letters alone are left) but line feed and tab, and the marks
 * that turn the direction of writing round (Boucher & Anderson, "Trojan Source", CVE-2021-42574).
 */
const CONTROLS = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** A text that moves no cursor, hides nothing and sets no title; line ends and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** The same in one line, so that nothing in it can pass for a line of its own. */
export function onOneLine(text: string): string {
  return withoutControls(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '));
}
