/** In: the words of a statement. Out: where a rarer verb stands for which a commoner one is read: "condemned" for "lambasted". */
import { COMMON_VERBS, type CommonVerb } from '../../english/labels/commonWords';
import { finiteForms } from '../../mentions';
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

/** A verb and another in their forms, the past first. */
const pairsOf = (verb: string, other: string): readonly (readonly [string, string])[] => {
  const [own, theirs] = [inflections(verb), inflections(other)];
  return own.map((form, k) => [form, itemAt(theirs, k)]);
};

function inflections(verb: string): readonly string[] {
  const [third, past] = finiteForms(verb);
  const ing = past.endsWith('ed') ? past.replace(/ied$/, 'ying').replace(/ed$/, 'ing') : `${verb}${verb.at(-1)}ing`;
  return [past, ing, third, verb];
}
