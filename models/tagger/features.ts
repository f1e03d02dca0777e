/** What a learned tagger sees of a word: hashes of the words around it, of the classes that they may have, and of what the rules decided. */
import type { Tag, WordCase } from '../../src/grammar';

export const TAGS: readonly Tag[] = [
  ...([
    'det',
    'possessive',
    'clitic',
    'pronoun',
    'wh',
    'that',
    'sub',
    'prep',
    'to',
    'conj',
    'modal',
    'be',
    'have',
  ] as const),
  ...([
    'do',
    'neg',
    'noun',
    'name',
    'adj',
    'adv',
    'num',
    'verb',
    'base',
    'ing',
    'part',
    'punct',
    'quote',
    'symbol',
  ] as const),
];

/** Classes among which the rules are unsure; the rest are closed lists. */
const OPEN = new Set<Tag>([
  'noun',
  'adj',
  'adv',
  'verb',
  'base',
  'ing',
  'part',
  'sub',
  'prep',
  'pronoun',
  'det',
  'that',
]);

const OF_FORM: Readonly<Record<string, readonly Tag[]>> = {
  base: ['base', 'verb'],
  s: ['verb'],
  ing: ['ing'],
  past: ['verb'],
  participle: ['part'],
  pastOrParticiple: ['verb', 'part'],
};

/** The classes that a word may have by lexicon and form, with that which the rules gave it; only one where they are sure. */
export function candidates({ reading, tags, i, lower }: WordCase): readonly Tag[] {
  const decided = tags[i] as Tag;
  if (!OPEN.has(decided) || reading.tag === 'name') return [decided];
  const found = new Set<Tag>([decided]);
  const { classes, form } = reading;
  if (classes.includes('n')) found.add('noun');
  if (classes.includes('a') || (form && /ed$|ing$|en$/.test(lower))) found.add('adj');
  if (classes.includes('r')) found.add('adv');
  if (form && classes.includes('v')) for (const tag of OF_FORM[form.form] ?? []) found.add(tag);
  for (const tag of CLOSED_PAIRS[lower] ?? []) found.add(tag);
  return [...found];
}

/** Closed words of two classes. */
const CLOSED_PAIRS: Readonly<Record<string, readonly Tag[]>> = {
  ...Object.fromEntries(
    ['as', 'than', 'after', 'before', 'since', 'until'].map((word) => [word, ['sub', 'prep'] as const]),
  ),
  ...Object.fromEntries(
    ['about', 'around', 'over', 'in', 'on', 'off', 'through', 'along'].map((w) => [w, ['adv', 'prep'] as const]),
  ),
  that: ['that', 'det', 'pronoun'],
  like: ['prep', 'verb', 'base', 'sub'],
};

/** FNV-1a over the characters of some strings. */
function hash(seed: number, ...parts: readonly string[]): number {
  let h = Math.imul(0x811c9dc5 ^ seed, 0x01000193);
  for (const part of parts) {
    for (let k = 0; k < part.length; k++) h = Math.imul(h ^ part.charCodeAt(k), 0x01000193);
    h = Math.imul(h ^ 0x1f, 0x01000193);
  }
  return h ^ (h >>> 15);
}

/** Hashes of the features of a word. `ruled` holds what the rules gave each token, `tags` what is decided so far. */
export function features(word: WordCase, ruled: readonly Tag[]): number[] {
  const { tokens, tags, i, first, last, reading, readings, lower } = word;
  const at = (j: number) => (j < first || j >= last ? '' : (tokens[j]?.lower ?? ''));
  const rule = (j: number) => (j < first || j >= last ? '' : (ruled[j] ?? ''));
  const done = (j: number) => (j < first ? '' : (tags[j] ?? ''));
  const may = (j: number) => {
    const r = readings[j - first];
    return r ? `${r.tag}${r.classes}${r.form?.form ?? ''}` : '';
  };
  const own = `${reading.tag}${reading.classes}${reading.form?.form ?? ''}`;
  const rows: readonly (readonly string[])[] = [
    [rule(i)],
    [own],
    [own, rule(i)],
    [lower],
    [lower, rule(i)],
    [lower.slice(-3), rule(i)],
    [lower.slice(-2)],
    [done(i - 1)],
    [done(i - 1), own],
    [done(i - 2), done(i - 1)],
    [done(i - 2), done(i - 1), own],
    [rule(i + 1)],
    [rule(i + 1), own],
    [done(i - 1), rule(i + 1)],
    [done(i - 1), rule(i + 1), own],
    [rule(i + 1), rule(i + 2)],
    [rule(i + 1), rule(i + 2), own],
    [may(i + 1), own],
    [at(i - 1)],
    [at(i - 1), own],
    [at(i + 1)],
    [at(i + 1), own],
    [at(i - 1), lower],
    [lower, at(i + 1)],
    [done(i - 1), lower],
    [lower, rule(i + 1)],
  ];
  return rows.map((row, k) => hash(k + 1, ...row));
}
