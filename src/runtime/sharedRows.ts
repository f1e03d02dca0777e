/**
 * Rows of lexicons in two forms. As they are written each lemma has a line, so that a person finds it: `deny | deny | clause`. In bundles lemmas of which
 * the same is said share one: `deny,doubt | deny | clause`.
 */

/** A row opens with a small letter and has three columns at least; comments and code have not. */
const ROW = /^\p{Ll}[^|]* \| [^|]+ \| /u;

/** The rows of a module in the form of bundles; they stand where the first of each stood. */
export function shareRows(source: string): string {
  const lines: { readonly lemmas: string[]; readonly said: string }[] = [];
  const bySaid = new Map<string, string[]>();
  for (const line of source.split('\n')) {
    const at = ROW.test(line) ? line.indexOf(' | ') : line.length;
    const [lemma, said] = [line.slice(0, at), line.slice(at)];
    const own = said === '' ? undefined : bySaid.get(said);
    if (own) {
      own.push(lemma);
      continue;
    }
    const lemmas = [lemma];
    lines.push({ lemmas, said });
    bySaid.set(said, lemmas);
  }
  return lines.map(({ lemmas, said }) => lemmas.join(',') + said).join('\n');
}

/** Calls back with each row of a text, in either form, as it is written, and the first word of its lemma. */
export function forEachRow(text: string, add: (word: string, row: string) => void): void {
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const at = line.indexOf(' | ');
    for (const lemma of line.slice(0, at).split(',')) add(lemma.split(' ', 1)[0] ?? '', lemma + line.slice(at));
  }
}
