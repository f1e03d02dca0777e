/**
 * In: tokens of one sentence. Out: a word class for each ("officials say" → noun verb; "the say" → det noun).
 * A lexicon gives the classes a word can have, its neighbours decide among them, left to right.
 */
import type { Token } from '../document';
import { CLOSED } from './data/closed';
import { isPlural, PAST_LIKE_BASE, verbForm, wordClasses } from './morphology';
import type { Tag } from './types';

const QUOTES = new Set(['"', '“', '”', '„', '‘', '’', '«', '»', "''", '``', "'"]);
const CAPITALISED = /^\p{Lu}/u;
const ADJECTIVE_ENDING = /(?:ous|ive|able|ible|al|ful|less|ish|ic|ary|esque|ian|ean|ese)$/;
const HYPHENATED_ADJECTIVE =
  /-(?:old|wide|based|led|backed|style|long|term|year|day|month|level|made|free|like|related|controlled|held|wing|minded|born)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions'.split(
    ' ',
  ),
);

/** Determiners that never stand for a noun by themselves. */
const STRICT_DETERMINERS = new Set('the a an any every no'.split(' '));

/** Tags that end a noun group, after which a verb may follow. */
const NOMINAL = new Set<Tag>(['noun', 'name', 'pronoun', 'num']);
/** Tags after which a noun is far likelier than a verb. */
const BEFORE_NOUN = new Set<Tag>(['det', 'possessive', 'clitic', 'adj', 'prep', 'num']);

/** What a word may be before its neighbours are looked at. */
interface Reading {
  readonly tag: Tag;
  readonly classes: string;
  readonly form: ReturnType<typeof verbForm>;
}

/**
 * Tags `tokens[first…last)`, one sentence, into `tags`.
 *
 * @param tokens All tokens of the text.
 * @param first Index of the sentence's first token.
 * @param last Index after its last token.
 * @param tags Filled at the same indices.
 * @param marks Offsets of quotation marks; apostrophes elsewhere are possessives.
 * @param names Lower-cased words that the text writes with a capital inside sentences.
 */
export function tagSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  tags: Tag[],
  names: ReadonlySet<string> = new Set(),
  marks: ReadonlySet<number> | null = null,
): void {
  const headline = isHeadline(tokens, first, last);
  const readings: Reading[] = [];
  for (let i = first; i < last; i++) readings.push(read(tokens, i, first, headline, names, marks));
  for (let i = first; i < last; i++) tags[i] = decide(tokens, i, first, last, readings, tags);
}

/** Nearly every word capitalised: capitals say nothing there. */
function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (CAPITALISED.test(token.text)) capitals++;
  }
  // 80 %: own choice; a headline in title case keeps only short function words small.
  return words >= 4 && capitals / words > 0.8;
}

function read(
  tokens: readonly Token[],
  i: number,
  first: number,
  headline: boolean,
  names: ReadonlySet<string>,
  marks: ReadonlySet<number> | null,
): Reading {
  const token = tokens[i]!;
  const { lower, text } = token;
  if (token.kind === 'punctuation') {
    if (!QUOTES.has(text)) return plain('punct');
    // The apostrophe of "the ministers’ demand" is a mark of no quotation.
    return plain((text === '’' || text === "'") && marks !== null && !marks.has(token.start) ? 'clitic' : 'quote');
  }
  if (token.kind === 'symbol') return plain('symbol');
  if (token.kind === 'number' || NUMBER_WORDS.has(lower)) return plain('num');
  if (lower === "'s" || lower === '’s') return plain('clitic');
  const closed = CLOSED.get(lower);
  // "Near East", "Down Under"
  const partOfName =
    closed === 'prep' &&
    i > first &&
    !headline &&
    CAPITALISED.test(text) &&
    CAPITALISED.test(tokens[i + 1]?.text ?? '');
  if (closed && !partOfName && !(text === 'May' && i > first) && !(text === 'US' || text === 'IT'))
    return plain(closed);
  const capital = CAPITALISED.test(text);
  if (capital && !headline) {
    const opening = i === first || opensAfter(tokens, i);
    if (!opening || text.includes('.')) return { tag: 'name', classes: 'n', form: null };
    if (names.has(lower)) return { tag: 'name', classes: 'n', form: null };
    const classes = wordClasses(lower);
    const next = tokens[i + 1];
    const nextCapital = next !== undefined && CAPITALISED.test(next.text) && !CLOSED.has(next.lower);
    const form = verbForm(lower);
    const nextForm = next ? verbForm(next.lower) : null;
    // "Welch added": a verb before another finite verb can only be a name.
    if (
      form?.form === 'base' &&
      nextForm &&
      nextForm.form !== 'base' &&
      nextForm.form !== 'ing' &&
      wordClasses(nextForm.lemma)?.[0] === 'v'
    )
      return { tag: 'name', classes: 'n', form: null };
    if (nextCapital && !(form && form.form === 'ing')) return { tag: 'name', classes: 'n', form: null };
    if (classes === undefined && form === null && !lower.endsWith('ly') && !isPlural(lower))
      return { tag: 'name', classes: 'n', form: null };
    return open(lower, classes, form);
  }
  if (capital && headline && (names.has(lower) || (wordClasses(lower) === undefined && verbForm(lower) === null)))
    return { tag: 'name', classes: 'n', form: null };
  return open(lower, wordClasses(lower), verbForm(lower));
}

/** No finite verb yet but in relative clauses, and a noun that could be its subject: "Harvey, a delegate from Houston, said". */
function mainVerbMissing(tokens: readonly Token[], tags: readonly Tag[], i: number, first: number): boolean {
  let nominal = false;
  let relative = false;
  // "In his plea, Lind, 44, said": the subject stands behind the comma.
  let fronted = false;
  let from = first;
  for (let j = i - 1; j > first; j--) {
    // "a group that sued to get the records, said": a relative clause inside the subject.
    const bound = tags[j] === 'quote' || tags[j] === 'sub' || (tags[j] === 'that' && !NOMINAL.has(tags[j - 1]!));
    if (!bound) continue;
    from = j + 1;
    break;
  }
  for (let j = from; j < i; j++) {
    const tag = tags[j]!;
    if (tag === 'wh' || tag === 'that' || tokens[j]!.lower === 'whose') relative = true;
    else if (tag === 'punct') {
      relative = false;
      fronted = false;
    } else if (!relative && (tag === 'verb' || tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do'))
      return false;
    else if (tag === 'name' || tag === 'noun') nominal ||= !fronted;
    else if (tag === 'prep' && j === from) fronted = true;
    else if (tag === 'sub' && j === from) return false;
  }
  return nominal;
}

const plain = (tag: Tag): Reading => ({ tag, classes: '', form: null });

/** Does a colon or an opening quotation mark stand before, so that a capital says nothing? A closing mark leans on its word. */
function opensAfter(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (previous === undefined) return true;
  if (previous.text === ':') return true;
  if (!QUOTES.has(previous.text)) return false;
  const leans = i >= 2 && tokens[i - 2]!.end === previous.start && previous.end < tokens[i]!.start;
  return !leans;
}

/** Nouns in -ly that the lexicon lacks. */
const LY_NOUN = /^(?:family|assembly|monopoly|anomaly|belly|homily|folly|oligopoly|multifamily|doily|lily)$/;

/** "biggest", "happier": of an adjective in the lexicon. */
function isComparison(lower: string): boolean {
  const stem = lower.endsWith('est') ? lower.slice(0, -3) : lower.endsWith('er') ? lower.slice(0, -2) : '';
  if (stem.length < 2) return false;
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem].some(
    (base) => wordClasses(base)?.[0] === 'a',
  );
}

function open(lower: string, classes: string | undefined, form: ReturnType<typeof verbForm>): Reading {
  let letters = classes ?? '';
  if (!letters) {
    if (lower.endsWith('ly') && !LY_NOUN.test(lower)) letters = 'r';
    else if (isComparison(lower)) letters = 'a';
    else if (HYPHENATED_ADJECTIVE.test(lower)) letters = 'a';
    else if (form) letters = '';
    else letters = ADJECTIVE_ENDING.test(lower) && !isPlural(lower) ? 'an' : 'n';
  }
  if (form && form.form !== 'base' && !letters.includes('v')) {
    // An inflected form that is a lemma of its own too ("meeting" noun, "concerned" adjective).
    if (form.form === 's') letters = `${(wordClasses(form.lemma) ?? 'v').replace(/[ar]/g, '')}` || 'v';
    else letters = `${letters}v`;
  }
  const tag: Tag = letters[0] === 'v' ? 'verb' : letters[0] === 'a' ? 'adj' : letters[0] === 'r' ? 'adv' : 'noun';
  return { tag, classes: letters, form };
}

function decide(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  readings: readonly Reading[],
  tags: readonly Tag[],
): Tag {
  const reading = readings[i - first]!;
  const { tag, classes, form } = reading;
  const previous = previousTag(tokens, i, first, tags);
  const next = readings[i + 1 - first]?.tag === 'quote' ? readings[i + 2 - first] : readings[i + 1 - first];
  if (tokens[i]!.lower === 'there' && (next?.tag === 'be' || next?.tag === 'modal')) return 'pronoun';
  if (tokens[i]!.lower === 'close' && tokens[i + 1]?.lower === 'to' && tags[i - 1] !== 'to') return 'adj';
  if (tokens[i]!.lower === 'back' && tag === 'adv') {
    if (tags[i - 1] === 'to' || tags[i - 1] === 'modal') return 'base';
    const object = OBJECT_PRONOUN.test(tokens[i + 1]?.lower ?? '') || next?.tag === 'name';
    if (object && tags[i - 1] === 'noun' && isPlural(tokens[i - 1]!.lower)) return 'verb';
  }
  // "has since said", "has long said"
  if (/^(?:since|long)$/.test(tokens[i]!.lower) && tags[i - 1] === 'have' && next?.form) return 'adv';
  // "who first revealed"
  if (
    tokens[i]!.lower === 'first' &&
    (previous === 'wh' || previous === 'pronoun' || previous === 'noun' || previous === 'name')
  )
    if (next?.form && next.form.form !== 'base' && next.form.form !== 'ing' && next.classes[0] === 'v') return 'adv';
  // "more voters", "too many women": a determiner there, an adverb in "more than".
  if (
    tag === 'adv' &&
    QUANTITY.test(tokens[i]!.lower) &&
    next &&
    (next.tag === 'noun' || next.tag === 'name' || (next.tag === 'adj' && nounFollows(readings, i + 1 - first)))
  )
    return 'det';
  if (tokens[i]!.lower === 'per' && tokens[i + 1]?.lower === 'cent') return 'noun';
  if (tag === 'adv' && WEEKDAY.test(tokens[i]!.lower) && next?.tag === 'clitic') return 'name';
  if (tag === 'that') return thatTag(readings, i, first, previous);
  if (tag === 'to')
    return next &&
      (canBe(next, 'v') ||
        next.tag === 'be' ||
        next.tag === 'have' ||
        next.tag === 'do' ||
        next.tag === 'adv' ||
        takesObjectAfter(readings, i + 1 - first))
      ? 'to'
      : 'prep';
  if (tag === 'clitic') return clitic(tokens, i, readings, first, previous);
  if (
    tag === 'sub' &&
    (tokens[i]!.lower === 'after' ||
      tokens[i]!.lower === 'before' ||
      tokens[i]!.lower === 'since' ||
      tokens[i]!.lower === 'until' ||
      tokens[i]!.lower === 'than' ||
      tokens[i]!.lower === 'as')
  ) {
    return next && clauseFollows(readings, i + 1 - first) ? 'sub' : 'prep';
  }
  if (tag === 'possessive' && tokens[i]!.lower === 'her' && !nounFollows(readings, i + 1 - first)) return 'pronoun';
  if (tag === 'det' && !nounFollows(readings, i + 1 - first))
    return STRICT_DETERMINERS.has(tokens[i]!.lower) ? 'det' : 'pronoun';
  if (
    tag === 'prep' &&
    tags[i - 1 - (tags[i - 1] === 'quote' ? 1 : 0)] === 'det' &&
    next?.classes.includes('n') &&
    tokens[i]!.lower.endsWith('ing')
  )
    return 'adj';
  if (tag === 'noun' && tags[i - 1] === 'to' && takesObjectAfter(readings, i - first)) return 'base';
  if (classes === '' || tag === 'name') return tag;
  if (form && classes.includes('v')) return verbOr(tokens, i, first, last, readings, tags, previous);
  if (
    tag === 'adj' &&
    classes.includes('n') &&
    previous !== null &&
    (BEFORE_NOUN.has(previous) || previous === 'name' || previous === 'noun') &&
    !(next && nominalStart(next))
  )
    return 'noun';
  if (
    tag === 'adv' &&
    classes.includes('n') &&
    (previous === 'name' || previous === 'adj') &&
    tags[i - 1] === previous &&
    inNounGroup(tags, i, first)
  )
    return 'noun';
  if (tag === 'noun' && classes.includes('a') && next && (next.tag === 'noun' || next.tag === 'name')) return 'adj';
  if (
    tag === 'adv' &&
    classes.includes('a') &&
    next &&
    next.tag === 'noun' &&
    previous !== null &&
    BEFORE_NOUN.has(previous)
  )
    return 'adj';
  return tag;
}

const QUANTITY = /^(?:more|most|less|fewer)$/;

/** The tag before, over adverbs, "not", quotation marks and days ("Russia on Friday vetoed": the name). */
function previousTag(tokens: readonly Token[], i: number, first: number, tags: readonly Tag[]): Tag | null {
  for (let j = i - 1; j >= first; j--) {
    const tag = tags[j]!;
    if (tag === 'adv' && tags[j - 1] === 'prep' && j - 1 > first && WEEKDAY.test(tokens[j]!.lower)) j--;
    else if (tag !== 'adv' && tag !== 'neg' && tag !== 'quote') return tag;
  }
  return null;
}

const canBe = (reading: Reading, letter: string): boolean =>
  reading.classes.includes(letter) && (letter !== 'v' || reading.form !== null);
const nominalStart = (r: Reading): boolean =>
  r.tag === 'noun' || r.tag === 'name' || r.tag === 'num' || r.classes.includes('n') || r.tag === 'adj';

/** Does a noun group go on from here, so that a determiner or "her" has its noun? */
function nounFollows(readings: readonly Reading[], k: number): boolean {
  for (let j = k; j < readings.length && j < k + 5; j++) {
    const r = readings[j]!;
    if (r.tag === 'noun' || r.tag === 'name' || r.tag === 'num' || r.classes.includes('n')) return true;
    if (
      r.tag !== 'adj' &&
      r.tag !== 'adv' &&
      r.tag !== 'quote' &&
      r.tag !== 'det' &&
      !(r.form && r.form.form !== 'base' && r.form.form !== 's' && r.classes.includes('v'))
    )
      return r.tag === 'prep' && r.classes === 'of';
  }
  return false;
}

/** Does a finite verb come before the next comma, so that "after" opens a clause? */
function clauseFollows(readings: readonly Reading[], k: number): boolean {
  let nominal = false;
  for (let j = k; j < readings.length && j < k + 10; j++) {
    const r = readings[j]!;
    if (r.tag === 'punct' || r.tag === 'sub' || r.tag === 'that' || r.tag === 'wh') return false;
    if (r.tag === 'modal' || r.tag === 'be' || r.tag === 'have' || r.tag === 'do') return nominal;
    if (r.form && r.classes[0] === 'v' && r.form.form !== 'ing') return nominal;
    if (r.tag === 'noun' || r.tag === 'name' || r.tag === 'pronoun' || r.tag === 'num') nominal = true;
  }
  return false;
}

/** "that" points ("that day"), or opens a clause. */
function thatTag(readings: readonly Reading[], i: number, first: number, previous: Tag | null): Tag {
  const next = readings[i + 1 - first];
  if (!next || next.tag === 'punct') return 'pronoun';
  if (previous === 'prep' && next.tag === 'noun') return 'det';
  if (previous === null && (next.tag === 'be' || next.tag === 'modal')) return 'pronoun';
  return 'that';
}

/** ’s is a possessive after a noun, "is" or "has" after a pronoun or before a verb form. */
function clitic(
  tokens: readonly Token[],
  i: number,
  readings: readonly Reading[],
  first: number,
  previous: Tag | null,
): Tag {
  const next = readings[i + 1 - first];
  if (
    previous === 'pronoun' ||
    previous === 'wh' ||
    previous === 'that' ||
    /^(?:it|he|she|that|there|here|what|who)$/.test(tokens[i - 1]?.lower ?? '')
  ) {
    return next?.form?.form === 'participle' || next?.form?.form === 'pastOrParticiple' ? 'have' : 'be';
  }
  if (next && (next.tag === 'neg' || next.tag === 'det' || (next.form?.form === 'ing' && next.classes === 'v')))
    return 'be';
  return 'clitic';
}

function verbOr(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  readings: readonly Reading[],
  tags: readonly Tag[],
  previous: Tag | null,
): Tag {
  const { classes, form, tag } = readings[i - first]!;
  const next = readings[i + 1 - first];
  const noun = classes.includes('n');
  const other: Tag = noun ? 'noun' : classes.includes('a') ? 'adj' : classes.includes('r') ? 'adv' : 'noun';
  const onlyVerb = classes === 'v';
  switch (form!.form) {
    case 'ing':
      if (previous === 'be') return 'ing';
      // "a statement saying voters": no saying of voters.
      if (SPEAKING.test(tokens[i]!.lower) && previous !== null && (previous === 'prep' || !BEFORE_NOUN.has(previous)))
        return 'ing';
      if (previous === 'adj' && next && nominalStart(next) && inNounGroup(tags, i, first)) return 'adj';
      if (
        noun &&
        classes[0] !== 'v' &&
        (previous === 'noun' || previous === 'name' || previous === 'adj') &&
        !(next && takesAsObject(next)) &&
        inNounGroup(tags, i, first)
      )
        return 'noun';
      if (
        noun &&
        !onlyVerb &&
        previous !== null &&
        (previous === 'det' || previous === 'possessive' || previous === 'clitic' || previous === 'adj') &&
        !(next && startsObject(next))
      )
        return 'noun';
      if (previous === 'det' || previous === 'possessive') return next && nominalStart(next) ? 'adj' : 'noun';
      if (noun && classes[0] !== 'v' && previous !== 'punct' && !(next && startsObject(next))) return 'noun';
      if (
        noun &&
        (previous === 'noun' || previous === 'name') &&
        wordClasses(tokens[i]!.lower)?.[0] === 'n' &&
        !(next && startsObject(next))
      )
        return 'noun';
      return 'ing';
    case 'past':
      return previous === 'to' || previous === 'modal' ? 'base' : 'verb';
    case 'participle':
      return previous === 'det' || previous === 'possessive' || previous === 'clitic' ? 'adj' : 'part';
    case 'pastOrParticiple': {
      if (previous === 'have' || previous === 'be') return 'part';
      if (previous === 'det' || previous === 'possessive' || previous === 'clitic' || previous === 'adj')
        return next && (nominalStart(next) || next.tag === 'quote') ? 'adj' : noun ? 'noun' : 'part';
      // "the two agreed that"
      if (previous === 'num' && (!next || next.tag === 'punct' || startsObject(next))) return 'verb';
      if (previous === 'prep' || previous === 'num') return next && nominalStart(next) ? 'adj' : 'part';
      if (tokens[i - 1]?.lower === 'those') return 'part';
      if (previous === 'pronoun' || previous === 'wh') return 'verb';
      if (previous === null || previous === 'punct') {
        // "“…,” said Lavrov": inverted; "Asked about …, he said": participle.
        return previousIsQuote(tokens, i, first, tags) || coordinates(tags, i, first)
          ? 'verb'
          : i > first &&
              (mainVerbMissing(tokens, tags, i, first) || (next && (next.tag === 'name' || next.tag === 'pronoun')))
            ? 'verb'
            : 'part';
      }
      if (next?.tag === 'prep' && tokens[i + 1]!.lower === 'by') return INTRANSITIVE.has(form!.lemma) ? 'verb' : 'part';
      if (next && takesAsObject(next)) return 'verb';
      if (
        NOMINAL.has(previous) &&
        REDUCED.has(form!.lemma) &&
        !(next && !NAMING.has(form!.lemma) && (next.tag === 'noun' || next.tag === 'name' || objectOrVerb(next))) &&
        laterFinite(readings, i + 1 - first, last - first)
      )
        return 'part';
      return 'verb';
    }
    default:
      break;
  }
  // Base forms and forms in -s: noun or verb?
  const finite: Tag = form!.form === 's' ? 'verb' : 'base';
  if (previous === 'to' || previous === 'modal' || previous === 'do')
    return form!.form === 's' ? (noun ? 'noun' : 'verb') : 'base';
  if (previous === 'have' && PAST_LIKE_BASE.has(form!.lemma)) return 'part';
  // "told delegates": right behind a verb stands its object.
  if (noun && (previous === 'verb' || previous === 'part' || previous === 'base') && tags[i - 1] === previous)
    return 'noun';
  if (onlyVerb && previous === 'det' && tags[i - 1] === 'det') return 'noun';
  // "polls in the state show him": what an object pronoun follows is a verb.
  const after = tokens[i + 1]?.lower ?? '';
  if (OBJECT_PRONOUN.test(after) && (previous === 'noun' || previous === 'name' || previous === 'pronoun'))
    return 'verb';
  // "Supporters of a wage rise plan to protest": the clause has no other verb.
  if (
    previous === 'noun' &&
    next &&
    (next.tag === 'to' || next.tag === 'that' || next.tag === 'det' || next.tag === 'possessive') &&
    tag !== 'adj' &&
    agreesFar(tokens, i, first, tags, form!.form === 's') &&
    mainVerbMissing(tokens, tags, i, first) &&
    !laterFinite(readings, i + 1 - first, last - first)
  )
    return 'verb';
  if (onlyVerb) return finite === 'base' && subjectBefore(previous, i, first, tags) ? 'verb' : finite;
  if (previous !== null && BEFORE_NOUN.has(previous) && previous !== 'num') return other;
  if (previous === 'num')
    return noun && form!.form === 's' && isPlural(tokens[i]!.lower) && !(next && startsObject(next)) ? 'noun' : 'verb';
  if (previous === 'pronoun' || previous === 'wh') return 'verb';
  if (previous === 'that')
    return form!.form === 's'
      ? next && startsObject(next)
        ? 'verb'
        : 'noun'
      : next && startsObject(next) && tag === 'verb'
        ? 'verb'
        : other;
  // "Analysts in Geneva counter that"
  if (
    (previous === 'noun' || previous === 'name') &&
    next?.tag === 'that' &&
    form!.form === 'base' &&
    !inNounGroup(tags, i, first)
  )
    return 'verb';
  if (previous === 'noun' || previous === 'name') {
    const plural = isPlural(tokens[lastNominal(i, first, tags)]!.lower);
    // "Other refugee advocates also said"
    const beyond = next?.tag === 'adv' ? readings[i + 2 - first] : undefined;
    if (next && finiteAhead(next)) return 'noun';
    if (beyond && form!.form === 's' && speaksPlainly(beyond)) return 'noun';
    if (form!.form === 's') {
      if (previous === 'noun' && (plural || next?.tag === 'punct') && !(next && startsObject(next))) return 'noun';
      return next === undefined || startsObject(next) || tag === 'verb' ? 'verb' : 'noun';
    }
    if (PAST_LIKE_BASE.has(form!.lemma) && next && startsObject(next)) return 'verb';
    return plural && (tag === 'verb' || (next !== undefined && startsObject(next))) ? 'verb' : other;
  }
  if (previous === 'conj')
    return coordinatedVerb(tags, i, first) && (tag === 'verb' || (next !== undefined && startsObject(next)))
      ? (coordinatedVerb(tags, i, first) as Tag)
      : other;
  if (previous === 'be') return classes.includes('a') ? 'adj' : other;
  return tag === 'verb' ? finite : other;
}

/** Forms in -ing whose noun is rare in news; own compilation. */
const SPEAKING =
  /^(?:say|tell|ask|call|add|rail|show|urg|accus|referenc|recall|argu|claim|insist|refus|want|promis|suggest|not|stat|writ)ing$/;

/** Verbs whose participle often follows its noun ("a poll released Monday shows"); own compilation. */
const REDUCED = new Set(
  'release publish conduct base know call name obtain interview lead back hold make give see take send post air file issue commission involve affiliate associate sign write raise use ask poll survey charge accuse elect appoint quote cite produce bear found form own run seat tap pick compile air leak circulate oppose expect design aim host fund finance sponsor organize organise dub title entitle headline'.split(
    ' ',
  ),
);

/** Of those, what a name may follow ("a man named Lind"). */
const NAMING = new Set('call name dub title entitle headline make give appoint elect'.split(' '));
/** Verbs that "by" may follow and that have no passive ("stood by his words"). */
const INTRANSITIVE = new Set('stand abide live go come arrive fall rise'.split(' '));

/** "cited interviews": a plural noun that could be a verb stands right behind a verb. */
const objectOrVerb = (r: Reading): boolean => r.form?.form === 's' && r.classes.includes('n');

/** "to host a meeting": a bare noun with an object behind it is a verb that the lexicon lacks. */
function takesObjectAfter(readings: readonly Reading[], k: number): boolean {
  const next = readings[k + 1];
  return readings[k]?.tag === 'noun' && next !== undefined && (next.tag === 'det' || next.tag === 'possessive');
}

/** What only an object can begin with, so that a participle before it is a verb. */
const takesAsObject = (r: Reading): boolean => r.tag === 'det' || r.tag === 'possessive' || r.tag === 'pronoun';

const startsObject = (r: Reading): boolean =>
  r.tag === 'det' ||
  r.tag === 'possessive' ||
  r.tag === 'pronoun' ||
  r.tag === 'that' ||
  r.tag === 'to' ||
  r.tag === 'name' ||
  r.tag === 'quote' ||
  r.tag === 'sub' ||
  r.tag === 'wh' ||
  r.tag === 'num' ||
  r.tag === 'prep' ||
  r.tag === 'adv';
const finiteAhead = (r: Reading): boolean =>
  r.tag === 'modal' ||
  r.tag === 'be' ||
  r.tag === 'have' ||
  (r.tag === 'do' && r.form === null) ||
  (r.form !== null && r.classes === 'v' && r.form.form !== 'base' && r.form.form !== 'ing');

/** A form that can only be a finite verb ("said"). */
const speaksPlainly = (r: Reading): boolean =>
  r.form !== null && r.classes === 'v' && r.form.form === 'pastOrParticiple';

function laterFinite(readings: readonly Reading[], from: number, to: number): boolean {
  for (let j = from; j < to && j < from + 14; j++) {
    const r = readings[j]!;
    if (r.tag === 'conj' || r.tag === 'that' || r.tag === 'sub' || r.tag === 'wh' || r.tag === 'quote') return false;
    if (r.tag === 'punct' && j > from + 8) return false;
    if (
      finiteAhead(r) ||
      r.form?.form === 'pastOrParticiple' ||
      (r.form !== null && r.classes[0] === 'v' && r.form.form !== 'ing' && r.form.form !== 'base')
    )
      return true;
  }
  return false;
}

function previousIsQuote(tokens: readonly Token[], i: number, first: number, tags: readonly Tag[]): boolean {
  for (let j = i - 1; j >= first && j >= i - 3; j--)
    if (tags[j] === 'quote' || QUOTES.has(tokens[j]!.text)) return true;
  return false;
}

/** "criticised Moscow and called …", "visited Paris, met …": a finite verb earlier in the sentence may go on. */
function coordinates(tags: readonly Tag[], i: number, first: number): boolean {
  if (i - 1 < first || tags[i - 1] !== 'conj') return false;
  for (let j = i - 2; j >= first; j--) if (tags[j] === 'verb') return true;
  return false;
}

function coordinatedVerb(tags: readonly Tag[], i: number, first: number): Tag | null {
  for (let j = i - 2; j >= first && j > i - 16; j--) {
    const tag = tags[j]!;
    if (tag === 'verb' || tag === 'base') return tag;
    if (tag === 'punct' && j < i - 10) return null;
  }
  return null;
}

/** Did a determiner, possessive or adjective open the noun group that the last words stand in? */
function inNounGroup(tags: readonly Tag[], i: number, first: number): boolean {
  for (let j = i - 1; j >= first; j--) {
    const tag = tags[j]!;
    if (tag === 'det' || tag === 'possessive' || tag === 'clitic' || tag === 'adj') return true;
    if (tag !== 'noun' && tag !== 'name' && tag !== 'num' && tag !== 'quote') return false;
  }
  return false;
}

const subjectBefore = (previous: Tag | null, i: number, first: number, tags: readonly Tag[]): boolean =>
  previous === 'noun' ||
  previous === 'name' ||
  previous === 'pronoun' ||
  previous === 'wh' ||
  previous === 'num' ||
  (previous === 'conj' && coordinatedVerb(tags, i, first) === 'verb');

const OBJECT_PRONOUN = /^(?:him|them|me|us|himself|themselves|myself|ourselves|itself)$/;

/** Does the noun at the head of the clause ("Supporters of a wage rise") agree with a verb of this form? */
function agreesFar(
  tokens: readonly Token[],
  i: number,
  first: number,
  tags: readonly Tag[],
  singularVerb: boolean,
): boolean {
  for (let j = first; j < i; j++)
    if (tags[j] === 'noun' && (tags[j + 1] === 'prep' || j + 1 === i))
      return isPlural(tokens[j]!.lower) !== singularVerb;
  return false;
}

function lastNominal(i: number, first: number, tags: readonly Tag[]): number {
  let j = i - 1;
  while (j > first && !NOMINAL.has(tags[j]!)) j--;
  return j;
}
