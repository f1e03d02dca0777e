const capital = /^\p{Lu}/u;

/** Whether a word begins with a capital letter. Asked for every token many times; letters of ASCII need no expression. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
}
