/** Verb forms to their base, by rule and by the table of irregular verbs. */

import { IRREGULAR, PASTS_OF_NOUNS } from '../english/grammar/irregular';
import { LEXICON } from '../english/grammar/lexicon';
import { MORE_VERBS, MOSTLY_NOUNS, NOUNS_AS_WELL, NOUNS_TOO } from '../english/grammar/verbs';
import { readWordLists } from '../runtime/wordLists';
import { detached } from '../text';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'pastOrParticiple' | 'ing';

interface Lexicon {
  /** Word class letters of a lemma, likeliest first. */
  readonly classes: ReadonlyMap<string, string>;
  readonly irregularForms: ReadonlyMap<string, VerbOf>;
}

let made: Lexicon | undefined;

/** The lexicon, made when it is first asked. */
function lexicon(): Lexicon {
  made ??= { classes: makeClasses(), irregularForms: makeIrregularForms() };
  return made;
}

function makeIrregularForms(): Map<string, VerbOf> {
  const forms = new Map<string, VerbOf>();
  for (const [base, past, participle] of [...IRREGULAR, ...PASTS_OF_NOUNS]) {
    if (participle !== base)
      forms.set(participle, { lemma: base, form: past === participle ? 'pastOrParticiple' : 'participle' });
    if (past !== base && past !== participle) forms.set(past, { lemma: base, form: 'past' });
  }
  forms.set('got', { lemma: 'get', form: 'pastOrParticiple' });
  forms.set('lay', { lemma: 'lay', form: 'base' });
  forms.set('proven', { lemma: 'prove', form: 'participle' });
  return forms;
}

function makeClasses(): Map<string, string> {
  const classes = readWordLists(LEXICON);
  for (const [base] of IRREGULAR) {
    const known = classes.get(base) ?? '';
    if (!known.includes('v')) classes.set(base, `v${known}`);
  }
  for (const verb of MORE_VERBS) {
    if (classes.get(verb)?.includes('v')) continue;
    const other = classes.get(verb) ?? (NOUNS_TOO.has(verb) ? 'n' : '');
    classes.set(verb, MOSTLY_NOUNS.has(verb) ? 'nv' : `v${other}`);
  }
  for (const verb of NOUNS_AS_WELL) classes.set(verb, `${classes.get(verb) ?? 'v'}n`);
  // "the said party" is no news English.
  classes.delete('said');
  return classes;
}

/** The word classes that a lower-cased word can have, likeliest first ("vn"), or `undefined` where the lexicon lacks it. */
export const wordClasses = (lower: string): string | undefined => lexicon().classes.get(lower);

/** Verbs that the lexicon lacks tell themselves by these endings. */
const VERB_ENDING = /^(?!(?:prize|size|maize)$)[a-z]{2,}(?:ize|ify)$/;
const isVerb = (word: string): boolean =>
  wordClasses(word)?.includes('v') ?? (word.length > 5 && (VERB_ENDING.test(word) || isBritishVerb(word)));

/** "privatise", "paralyse": the lexicon spells most of them with z. */
const isBritishVerb = (word: string): boolean =>
  BRITISH_ENDING.test(word) && wordClasses(word.replace(BRITISH_ENDING, 'ze'))?.includes('v') === true;
const BRITISH_ENDING = /(?<=[iy])se$/;
const firstVerb = (...candidates: readonly string[]): string | undefined => candidates.find(isVerb);

/** A verb form, and the verb that it is one of. */
export interface VerbOf {
  readonly lemma: string;
  readonly form: VerbForm;
}

/**
 * The base and the form of a verb form, or `null` where it is none.
 *
 * @param lower The word, lower-cased.
 * @returns For "denied" `{ lemma: 'deny', form: 'pastOrParticiple' }`.
 */
export function verbForm(lower: string): VerbOf | null {
  let form = known.get(lower);
  if (form === undefined) {
    if (known.size >= CAPACITY) known.clear();
    const own = detached(lower);
    form = lexicon().irregularForms.get(own) ?? findVerb(own) ?? prefixed(own);
    known.set(own, form);
  }
  return form;
}

/** "co-wrote", "re-elected": a form of "co-write", "re-elect". */
function prefixed(lower: string): VerbOf | null {
  const [prefix] = VERB_PREFIX.exec(lower) ?? [];
  if (prefix === undefined || wordClasses(lower) !== undefined) return null;
  const form = verbForm(lower.slice(prefix.length));
  return form && form.form !== 'base' ? { ...form, lemma: `${prefix}${form.lemma}` } : null;
}
const VERB_PREFIX = /^(?:co|re)-(?=[a-z]{3})/;

/** Forms that have been looked for. A word is asked for three times where it stands, and words repeat: a tenth of the tagging. */
const known = new Map<string, VerbOf | null>();

/** Words kept at a time; an endless stream of made-up words must not fill the memory. */
const CAPACITY = 8192;

/** "hop" of "hoping": it would have doubled its last letter ("hopping"). */
const UNDOUBLED = /^[^aeiouy]*[aeiou][^aeiouwxy]$/;

/** "colluded", whose verb the lexicon lacks; but "unredacted" only describes, and "seedbed" and "screed" are things. */
const LOOKS_PAST = /^(?!un)[a-z]{3,}[^eb\W]ed$/;

function findVerb(lower: string): VerbOf | null {
  const stem1 = lower.slice(0, -1);
  const stem2 = lower.slice(0, -2);
  const stem3 = lower.slice(0, -3);
  const doubled = (stem: string) => (stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : '');
  if (lower.length > 3) {
    if (lower.endsWith('ed')) {
      const lemma = firstVerb(stem1, stem2, lower.endsWith('ied') ? `${stem3}y` : '', doubled(stem2));
      if (lemma) return { lemma, form: 'pastOrParticiple' };
      if (LOOKS_PAST.test(lower) && !wordClasses(lower)) return { lemma: stem1, form: 'pastOrParticiple' };
    } else if (lower.endsWith('ing')) {
      const silent = `${stem3}e`;
      const lemma = firstVerb(
        UNDOUBLED.test(stem3) ? silent : stem3,
        UNDOUBLED.test(stem3) ? stem3 : silent,
        doubled(stem3),
        lower.endsWith('ying') ? `${lower.slice(0, -4)}ie` : '',
      );
      if (lemma) return { lemma, form: 'ing' };
    }
  }
  if (isVerb(lower)) return { lemma: lower, form: 'base' };
  if (lower.length > 2 && lower.endsWith('s') && !lower.endsWith('ss')) {
    const lemma = firstVerb(
      stem1,
      /(?:[sxzo]|[cs]h)es$/.test(lower) ? stem2 : '',
      lower.endsWith('ies') ? `${stem3}y` : '',
    );
    if (lemma) return { lemma, form: 's' };
  }
  return null;
}

/** Past and participle may share a form ("put", "read"): such a base form can also be a past. */
export const PAST_LIKE_BASE: ReadonlySet<string> = new Set(
  IRREGULAR.filter(([base, past]) => base === past).map(([base]) => base),
);

/** The singular of a noun by rule; the word itself where it does not look plural. */
export function singular(lower: string): string {
  // Asked of the head of every noun group, most of which end in another letter.
  if (lower.charCodeAt(lower.length - 1) !== 115) return IRREGULAR_PLURALS.get(lower) ?? lower;
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(lower)) return lower.slice(0, -2);
  return lower.length > 3 && !/(?:ss|us|is)$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** Plurals that no rule gives, among words that can name a source. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['congressmen', 'congressman'],
  ['lawmen', 'lawman'],
  ['businessmen', 'businessman'],
  ['media', 'medium'],
]);

/** Is a noun plural by its form? */
export const isPlural = (lower: string): boolean => singular(lower) !== lower || lower === 'police';
