/** In: the words of a statement. Out: where a rarer verb stands for which a commoner one is read: "condemned" for "lambasted". */
import { COMMON_VERBS, type CommonVerb } from '../../english/labels/commonWords';
import { itemAt } from '../../runtime/lists';

/** A place, and what is read there. */
export interface CommonWord {
  readonly at: number;
  readonly reads: string;
}

/** What must not follow is looked for in so many words; own choice. */
const REACH = 6;

interface Form {
  readonly row: CommonVerb;
  readonly reads: string;
}

let forms: ReadonlyMap<string, Form> | undefined;

/**
 * The words for which a commoner one is read, in order.
 *
 * @example
 * commonWords([{ word: 'oslo' }, { word: 'slammed' }, { word: 'it' }]) // [{ at: 1, reads: 'condemned' }]
 */
export function commonWords(words: readonly { readonly word: string }[]): readonly CommonWord[] {
  forms ??= makeForms();
  const found: CommonWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const form = forms.get(itemAt(words, at).word);
    if (form && holds(form.row, words, at)) found.push({ at, reads: form.reads });
  }
  return found;
}

function holds({ before, unless }: CommonVerb, words: readonly { readonly word: string }[], at: number): boolean {
  if (before !== undefined) return words[at + 1]?.word === before;
  const others = unless?.split(' ');
  return !others || !words.slice(at + 1, at + 1 + REACH).some(({ word }) => others.includes(word));
}

function makeForms(): ReadonlyMap<string, Form> {
  const made = new Map<string, Form>();
  for (const row of COMMON_VERBS)
    for (const verb of row.verbs.split(' ')) {
      const bare = verb.replace(/[()]/g, '');
      const pairs = pairsOf(bare, row.reads);
      for (const [form, reads] of bare === verb ? pairs : pairs.slice(0, 1))
        if (!made.has(form)) made.set(form, { row, reads });
    }
  return made;
}

/** A regular verb and another in their forms, the past first. */
const pairsOf = (verb: string, other: string): readonly (readonly [string, string])[] => {
  const [own, theirs] = [inflections(verb), inflections(other)];
  return own.map((form, k) => [form, itemAt(theirs, k)]);
};

function inflections(verb: string): readonly string[] {
  if (verb === 'hit') return ['hit', 'hitting', 'hits', 'hit'];
  const past = pastOf(verb);
  return [past, past.replace(/ied$/, 'ying').replace(/ed$/, 'ing'), presentOf(verb), verb];
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ied');
  return /^(?:slam|snub)$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function presentOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies');
  return /(?:sh|ss|x|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
