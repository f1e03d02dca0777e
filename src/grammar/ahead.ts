/** Questions about the words that follow one, whose classes are not decided yet: what they may be. */
import { type Neighbour, NO_READING, type Reading } from './readings';
import { AUXILIARY, CLAUSE_BOUNDS, DETERMINING, NOMINAL, NOUN_GROUP_INSIDE, OPERATORS, tagSet } from './tagSets';

export const canBeVerb = (r: Neighbour): boolean => r.form !== null && r.classes.includes('v');

export const nominalStart = (r: Neighbour): boolean => NOUN_GROUP_INSIDE.has(r.tag) || r.classes.includes('n');

/** "cited interviews": a plural noun that could be a verb stands right behind a verb. */
export const objectOrVerb = (r: Neighbour): boolean => r.form?.form === 's' && r.classes.includes('n');

const OBJECT_ONLY = tagSet('det', 'possessive', 'pronoun');
/** What only an object can begin with, so that a participle before it is a verb. */
export const takesAsObject = (r: Neighbour): boolean => OBJECT_ONLY.has(r.tag);

// biome-ignore format: a list
const OBJECT_OPENINGS = tagSet('det', 'possessive', 'pronoun', 'that', 'to', 'name', 'quote', 'sub', 'wh', 'num', 'prep', 'adv');
/** What follows a verb rather than a noun. */
export const startsObject = (r: Neighbour): boolean => OBJECT_OPENINGS.has(r.tag);

/** A verb form that is neither the base nor in -ing. */
export const inflected = (r: Neighbour): boolean => r.form !== null && r.form.form !== 'base' && r.form.form !== 'ing';

/** "is", "had", and not "having lost it". */
const isAuxiliary = (r: Neighbour): boolean => AUXILIARY.has(r.tag) && r.form === null;

export const finiteAhead = (r: Neighbour): boolean =>
  isAuxiliary(r) || (r.tag === 'do' && r.form === null) || (r.classes === 'v' && inflected(r));

/** "led", "is", "said": what may be the verb of a clause, and is no noun. */
export const mayBeFinite = (r: Neighbour): boolean =>
  finiteAhead(r) || r.form?.form === 'past' || r.form?.form === 'pastOrParticiple';

/** A form that can only be a finite verb ("said"). */
export const speaksPlainly = (r: Neighbour): boolean => r.classes === 'v' && r.form?.form === 'pastOrParticiple';

/** The same, or a form in -s that is mostly a verb ("calls"). */
const mostlySpeaks = (r: Neighbour): boolean => speaksPlainly(r) || (r.tag === 'verb' && r.form?.form === 's');

/** Words that a noun group may hold before its noun. */
const BEFORE_HEAD = tagSet('adj', 'adv', 'quote', 'det');
const HEAD = tagSet('noun', 'name', 'num');
const participle = (r: Neighbour): boolean =>
  r.form !== null && r.form.form !== 'base' && r.form.form !== 's' && r.classes.includes('v');

/** Does a noun group go on from here, so that a determiner or "her" has its noun? */
export function nounFollows(readings: readonly Reading[], from: number): boolean {
  for (let j = from; j < readings.length && j < from + 5; j++) {
    const r = readings[j] ?? NO_READING;
    if (HEAD.has(r.tag) || r.classes.includes('n')) return true;
    if (!BEFORE_HEAD.has(r.tag) && !participle(r)) return false;
    // "some rejected | the plan"
    if (j > from && DETERMINING.has(r.tag) && participle(readings[j - 1] ?? NO_READING)) return false;
  }
  return false;
}

/** "is", "said" */
const opensVerb = ({ tag, classes, form }: Neighbour): boolean =>
  OPERATORS.has(tag) || (form !== null && classes[0] === 'v' && form.form !== 'ing');

const BEFORE_NO_VERB = tagSet('prep', 'det', 'possessive');
const opensGoal = (r: Neighbour): boolean => takesAsObject(r) || r.tag === 'name';

/** "as her deputy|, Jan Sand, said", "as its chief|, Danish diplomat Jan Sand, was": the name of the subject between commas, and the verb. */
function nameAside(readings: readonly Reading[], comma: number): boolean {
  let j = comma + 1;
  while (IN_NAME_ASIDE.has(readings[j]?.tag ?? '')) j++;
  const named = readings[j - 1]?.tag === 'name';
  return named && readings[j]?.tag === 'punct' && opensVerb(readings[j + 1] ?? NO_READING);
}
const IN_NAME_ASIDE = tagSet('det', 'adj', 'noun', 'name');

/**
 * Does a finite verb come before the next comma, so that "after" opens a clause?
 *
 * @param acts Whether a noun before an adjective with an object can only be a subject.
 */
export function clauseFollows(readings: readonly Reading[], from: number, acts = false): boolean {
  let nominal = false;
  let named = readings[from]?.tag === 'name';
  // "rejected as “nonsense” a claim"
  if (readings[from]?.tag === 'quote') return false;
  for (let j = from; j < readings.length && j < from + 10; j++) {
    const r = readings[j] ?? NO_READING;
    if (CLAUSE_BOUNDS.has(r.tag)) return nominal && nameAside(readings, j);
    // "described it as a threat | and warned": the verb goes on an earlier one.
    if (r.tag === 'conj' && mostlySpeaks(readings[j + 1] ?? NO_READING)) return false;
    // "described it as late and accused Oslo of | having a | plan"
    if (opensVerb(r) && !BEFORE_NO_VERB.has(readings[j - 1]?.tag ?? '')) return nominal;
    // "after the ministry accused | Oslo": an adjective has no object; but "as secretary continued | her work".
    const isPast = acts && r.form?.form === 'pastOrParticiple' && r.classes.includes('v');
    if (isPast && NOMINAL.has(readings[j - 1]?.tag ?? '') && opensGoal(readings[j + 1] ?? NO_READING)) return nominal;
    // "as Lund noted", "after Chad and Mali declared": an adjective by itself, a verb behind a name.
    if (named && readings[j - 1]?.tag === 'name' && r.form?.form === 'pastOrParticiple') return true;
    named &&= r.tag === 'name' || r.tag === 'conj';
    if (NOMINAL.has(r.tag)) nominal = true;
  }
  return false;
}

/** "after | Chad, Mali and | Togo left": behind the names of a list but for its last; -1 where none stands. */
export function behindNames(readings: readonly Reading[], from: number): number {
  let j = from;
  while (isOfNames(readings, j) || (readings[j]?.tag === 'punct' && j > from)) j++;
  return readings[j]?.tag === 'conj' && readings.slice(from, j).some(({ tag }) => tag === 'punct') ? j + 1 : -1;
}

/** A name, or the article before one ("the United States"). */
const isOfNames = (readings: readonly Reading[], at: number): boolean =>
  readings[at]?.tag === 'name' || (readings[at]?.tag === 'det' && readings[at + 1]?.tag === 'name');

/** "to host a meeting": a bare noun with an object behind it is a verb that the lexicon lacks. */
export function takesObjectAfter(readings: readonly Reading[], from: number): boolean {
  const next = readings[from + 1] ?? NO_READING;
  return readings[from]?.tag === 'noun' && (next.tag === 'det' || next.tag === 'possessive');
}

const NO_COMMA_BEFORE = tagSet('that', 'wh');

/** "Lind, asked about the deaths, had said": does a finite verb stand right behind the next comma? */
export function finiteBehindComma(readings: readonly Reading[], from: number): boolean {
  const verb = behindComma(readings, from);
  return verb !== null && (isAuxiliary(verb) || speaksPlainly(verb) || verb.form?.form === 'past');
}

/** "The report, issued by Bern, accuses": does what may be a finite verb, in whatever form, stand right behind the next comma? */
export function verbBehindComma(readings: readonly Reading[], from: number): boolean {
  const verb = behindComma(readings, from);
  return verb !== null && (finiteAhead(verb) || (canBeVerb(verb) && (inflected(verb) || verb.tag === 'verb')));
}

/** "The plan, drafted by Lind, Roth and Lund, was": the same, over the commas of a list or an apposition. */
export function verbBehindLaterComma(readings: readonly Reading[], from: number): boolean {
  for (let j = from; j < readings.length && j < from + FARTHEST_COMMA; j++)
    if (j === from || readings[j - 1]?.tag === 'punct') if (verbBehindComma(readings, j)) return true;
  return false;
}
const FARTHEST_COMMA = 16;

/** The first word behind the next comma that is no adverb ("dubbed a “dove,” | said"); null where another clause opens before, or in a quotation that goes on. */
function behindComma(readings: readonly Reading[], from: number): Neighbour | null {
  let isQuoted = false;
  for (let j = from; j < readings.length && j < from + 14; j++) {
    const { tag } = readings[j] ?? NO_READING;
    if (NO_COMMA_BEFORE.has(tag)) return null;
    if (tag === 'quote') isQuoted = !isQuoted;
    if (tag !== 'punct') continue;
    let behind = j + 1;
    if (isQuoted && readings[behind++]?.tag !== 'quote') return null;
    while (readings[behind]?.tag === 'adv') behind++;
    return readings[behind] ?? null;
  }
  return null;
}

const LIST_BOUNDS = tagSet('punct', 'sub', 'that', 'wh', 'quote');

/** "condemned it, called for talks | and urged calm": does a past form join what stands from here on? */
export function pastJoins(readings: readonly Reading[], from: number): boolean {
  for (let j = from; j < readings.length && j < from + 14; j++) {
    const { tag } = readings[j] ?? NO_READING;
    const behind = readings[j + 1] ?? NO_READING;
    if (tag === 'conj' && isPast(behind.tag === 'adv' ? (readings[j + 2] ?? NO_READING) : behind)) return true;
    if (LIST_BOUNDS.has(tag) && behind.tag !== 'conj') return false;
  }
  return false;
}

const isPast = ({ form, classes }: Neighbour): boolean =>
  classes.includes('v') && (form?.form === 'past' || form?.form === 'pastOrParticiple');

/** What an aside between commas opens with, and what the clause behind it does. */
const ASIDE = tagSet('sub', 'prep', 'adv', 'to', 'modal', 'wh', 'ing', 'part');
const CLAUSE = tagSet('noun', 'name', 'pronoun', 'det', 'possessive', 'num', 'adj');

/** "that, | contrary to reports, they": an adjective that only a preposition follows. */
const ADJECTIVE_ASIDE = tagSet('prep', 'to');

/** "that, | if asked, they would": an aside, its second comma, and a clause. */
export function asideFollows(readings: readonly Reading[], from: number): boolean {
  const opening = readings[from] ?? NO_READING;
  const takesPreposition = opening.tag === 'adj' && ADJECTIVE_ASIDE.has((readings[from + 1] ?? NO_READING).tag);
  if (!ASIDE.has(opening.tag) && !participle(opening) && !takesPreposition) return false;
  for (let j = from + 1; j < readings.length && j < from + 14; j++) {
    const { tag } = readings[j] ?? NO_READING;
    if (tag === 'quote' || tag === 'that') return false;
    if (tag === 'punct') return CLAUSE.has((readings[j + 1] ?? NO_READING).tag);
  }
  return false;
}

const LATER_BOUNDS = tagSet('conj', 'that', 'sub', 'wh', 'quote');

/** Does a finite verb come later in the clause? */
export function laterFinite(readings: readonly Reading[], from: number): boolean {
  for (let j = from; j < readings.length && j < from + 14; j++) {
    const r = readings[j] ?? NO_READING;
    if (LATER_BOUNDS.has(r.tag) || (r.tag === 'punct' && j > from + 8)) return false;
    if (finiteAhead(r) || r.form?.form === 'pastOrParticiple' || (inflected(r) && r.classes[0] === 'v')) return true;
    if (isPresentBehind(readings[j - 1] ?? NO_READING, r)) return true;
  }
  return false;
}

/** "people briefed on the plan | say": a form without ending that is a verb alone, behind a noun. */
const isPresentBehind = (before: Neighbour, { classes, form }: Neighbour): boolean =>
  classes === 'v' && form?.form === 'base' && (before.tag === 'noun' || before.tag === 'name');
