import type { Token } from '../document';

const capital = /^\p{Lu}/u;
const LETTERS = /^\p{Lu}{2,}$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}.'’-]{2,}$/u;

/** Whether a word begins with a capital letter. Asked for every token many times; letters of ASCII need no expression. */
export function beginsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : capital.test(text);
}

/** Whether a word is two capital letters or more and nothing else: "WHO", no "U.N.". */
export const isOfCapitals = (text: string): boolean => LETTERS.test(text);

/** Whether a word is in capitals as those of headlines, datelines and speakers’ labels are, perhaps with marks inside: "OSLO", "ST.-JEAN"; no "UN". */
export const inCapitals = (text: string): boolean => SHOUTED.test(text);

/** Whether the words right beside one are in capitals throughout, as in a headline: "THEY ASK WHO WILL PAY" names no body by "WHO". */
export function isAmongCapitals(tokens: readonly Token[], at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]].filter((token) => token?.kind === 'word');
  return beside.length > 0 && beside.every((token) => isOfCapitals(token?.text ?? ''));
}
