/** Reads the marks in the examples of rules. */

/** "the [dry/adj] run" to the text without marks, and where each marked word starts with the outcome that it is to have. */
export function unmark(example: string) {
  const marked: { readonly at: number; readonly outcome: string }[] = [];
  let text = '';
  for (const [piece, word, outcome] of example.matchAll(/\[(.[^/\]]*)\/(\w+)\]|[^[]+/g)) {
    if (word !== undefined && outcome !== undefined) marked.push({ at: text.length, outcome });
    text += word ?? piece;
  }
  return { text, marked };
}

/** "[Lind] {left} early" to the text without marks, and where the first word in brackets and the one in braces start. */
export function unmarkPair(example: string) {
  const plain = example.replace(/[[\]{}]/g, '');
  const startOf = (mark: string) => example.slice(0, example.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  return { text: plain, bracket: startOf('['), brace: startOf('{') };
}
