/**
 * The Porter stemmer as `natural` has it (MIT), which differs from Porter's here and there: models were trained with these stems. That one makes a
 * regular expression for each ending of each word, and took a tenth of a first analysis.
 */

/**
 * Longer words, in UTF-16 units, are their own stem: the longest English words have 45 letters, names of places 58, and what is longer is no word.
 */
const LONGEST = 64;

/**
 * Cuts an English word down to its stem.
 *
 * @param word A word in lower case.
 * @returns Its stem, which need not be a word itself.
 * @example
 * stem('sanctions') // 'sanction'
 */
export function stem(word: string): string {
  if (word.length > LONGEST || word.length < 3) return word;
  const plain = withoutPast(withoutPlural(word.toLowerCase()));
  const short = replaced(replaced(withoutY(plain), longEndings), shortEndings);
  return withoutLastL(withoutLastE(withoutSuffix(short)));
}

/** An ending, and what stands in its place; it counts where something is left of the word without it. */
type Ending = readonly [ending: string, instead: string];

const endings = (table: string): readonly Ending[] =>
  table.split(' ').map((cell): Ending => {
    const [ending = '', instead = ''] = cell.split('>');
    return [ending, instead];
  });

/** In this order: each is tried, and what one leaves may have the next. */
const longEndings = endings(
  'ational>ate tional>tion enci>ence anci>ance izer>ize abli>able bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ation>ate ator>ate ' +
    'alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
);
const shortEndings = endings('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
/** What is left of a word that goes with a silent "e" by itself. */
const silentE = ['at', 'bl', 'iz'];

/** The first of these that a word ends in, of those that leave it a letter, the longest of which stands first where one is the end of another. */
const suffixes = 'ance ence able ible ement ment ent ant al er ic ou ism ate iti ous ive ize'.split(' ');

const isVowel = (code: number): boolean => code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
const Y = 121;

/** Groups of a word's letters: C for consonants, V for vowels; a "y" behind consonants is a vowel of its own. */
function groupsOf(word: string): string {
  let groups = '';
  for (let at = 0; at < word.length; ) {
    const from = at;
    while (at < word.length && !isVowel(word.charCodeAt(at)) && word.charCodeAt(at) !== Y) at++;
    if (at > from) {
      if (!groups.endsWith('C')) groups += 'C';
      if (word.charCodeAt(at) !== Y) continue;
      groups += 'V';
      at++;
    } else if (isVowel(word.charCodeAt(at))) {
      groups += 'V';
      while (isVowel(word.charCodeAt(at))) at++;
    } else {
      if (!groups.endsWith('C')) groups += 'C';
      at++;
    }
  }
  return groups;
}

/** How many vowels with consonants behind them a word has; −1 of no word. */
function measure(word: string): number {
  if (word === '') return -1;
  const groups = groupsOf(word);
  return (groups.length - Number(groups.startsWith('C')) - Number(groups.endsWith('V'))) / 2;
}

/** Whether a word ends in a consonant, a vowel and a consonant, and that is none of "wxy". */
function endsShort(word: string): boolean {
  const kinds = word
    .replace(/[^aeiouy]y/g, 'CV')
    .replace(/[aeiou]/g, 'V')
    .replace(/[^V]/g, 'C');
  return kinds.endsWith('CVC') && !/[wxy]$/.test(word);
}

const cut = (word: string, ending: string): string => word.slice(0, word.length - ending.length);

function replaced(word: string, table: readonly Ending[]): string {
  let found = word;
  for (const [ending, instead] of table) {
    if (!word.endsWith(ending) || measure(cut(word, ending)) <= 0) continue;
    if (found.endsWith(ending)) found = cut(found, ending) + instead || found;
  }
  return found;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return cut(word, 'es');
  return word.endsWith('s') && !word.endsWith('ss') ? cut(word, 's') : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(cut(word, 'eed')) > 0 ? cut(word, 'd') : word;
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one));
  if (ending === undefined) return word;
  const left = cut(word, ending);
  return groupsOf(left).includes('V') ? rounded(left) : word;
}

/** What is left of "hopping", "hoping" and "conflated" without the ending, as the word is written by itself. */
function rounded(word: string): string {
  const silent = silentE.some((ending) => word.endsWith(ending));
  if (silent) return `${word}e`;
  const last = word.charCodeAt(word.length - 1);
  const isDouble = word.length > 1 && last === word.charCodeAt(word.length - 2) && !isVowel(last);
  if (isDouble && !/[lsz]$/.test(word)) return word.slice(0, -1);
  return measure(word) === 1 && endsShort(word) ? `${word}e` : word;
}

function withoutY(word: string): string {
  if (!word.endsWith('y')) return word;
  return groupsOf(word).slice(0, -1).includes('V') ? `${cut(word, 'y')}i` : word;
}

function withoutSuffix(word: string): string {
  const suffix = suffixes.find((one) => word.length > one.length && word.endsWith(one));
  if (suffix !== undefined && measure(cut(word, suffix)) > 1) return cut(word, suffix);
  if (!(word.endsWith('sion') || word.endsWith('tion')) || word.length === 4) return word;
  return measure(cut(word, 'ion')) > 1 ? cut(word, 'ion') : word;
}

function withoutLastE(word: string): string {
  if (!word.endsWith('e')) return word;
  const left = cut(word, 'e');
  const size = measure(left);
  return size > 1 || (size === 1 && !endsShort(left)) ? left : word;
}

function withoutLastL(word: string): string {
  return word.endsWith('ll') && measure(word) > 1 ? cut(word, 'l') : word;
}
