/**
 * Lists of words by a code, in two forms. As they are written, each code has its words: `{ n: 'abbey abbot', v: 'abate' }`. In bundles all stand in
 * one list, in order, each as how many of its first letters are those of the word before and the rest ("AabateDbeyEot"; front coding, Witten, Moffat &
 * Bell, "Managing Gigabytes", 1999), with the codes in the same order. That takes a quarter off what is sent, which is compressed behind it.
 */

export type WordLists = Readonly<Record<string, string>>;

/** The key under which the short form stands, which is no code. */
const SHORT = '';

/** Letters that two words share are told by a capital, A for none; more than this are not. */
const MOST_SHARED = 25;
const A = 'A'.charCodeAt(0);
const FIRST_MARK = '0'.charCodeAt(0);

/**
 * The lists as bundles have them.
 *
 * @param lists Words in small letters, between spaces or line feeds, each in one list.
 */
export function shortWordLists(lists: WordLists): WordLists {
  const codes = Object.keys(lists);
  const all = codes
    .flatMap((code, mark) => wordsIn(lists[code] ?? '').map((word) => ({ word, mark })))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  let before = '';
  const coded = all.map(({ word }) => {
    const shared = sharedLetters(before, word);
    before = word;
    return String.fromCharCode(A + shared) + word.slice(shared);
  });
  const marks = all.map(({ mark }) => String.fromCharCode(FIRST_MARK + mark));
  return { [SHORT]: [codes.join(' '), coded.join(''), marks.join('')].join('\n') };
}

/** Each word of lists in either form, with its code. */
export function readWordLists(lists: WordLists): Map<string, string> {
  const short = lists[SHORT];
  const found = new Map<string, string>();
  if (short === undefined) {
    for (const [code, words] of Object.entries(lists)) for (const word of wordsIn(words)) found.set(word, code);
    return found;
  }
  const [names = '', coded = '', marks = ''] = short.split('\n');
  const codes = names.split(' ');
  let word = '';
  let at = 0;
  for (const [, shared = 'A', rest = ''] of coded.matchAll(/([A-Z])([^A-Z]*)/g)) {
    word = word.slice(0, shared.charCodeAt(0) - A) + rest;
    found.set(word, codes[marks.charCodeAt(at++) - FIRST_MARK] ?? '');
  }
  return found;
}

const wordsIn = (words: string): string[] => words.split(/[ \n]/).filter((word) => word !== '');

function sharedLetters(one: string, other: string): number {
  const most = Math.min(MOST_SHARED, one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}
