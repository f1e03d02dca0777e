/** A word that can be a verb form and something else: "officials plan to" → verb, "the plan to" → noun. */
import type { Token } from '../document';
import { PAST_LIKE_BASE } from './morphology';
import {
  agreesFar,
  BEFORE_NOUN,
  coordinatedVerb,
  coordinates,
  finiteAhead,
  finiteBehindComma,
  inNounGroup,
  lastNominal,
  laterFinite,
  mainVerbMissing,
  NOMINAL,
  nominalStart,
  objectOrVerb,
  previousIsQuote,
  speaksPlainly,
  startsObject,
  subjectBefore,
  takesAsObject,
} from './neighbours';
import type { Reading } from './readings';
import type { Tag } from './types';
import { factsOf } from './wordFacts';

export function verbOr(
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
      if (previous === 'det' || previous === 'possessive' || tags[i - 1] === 'clitic')
        return next && nominalStart(next) ? 'adj' : 'noun';
      if (noun && classes[0] !== 'v' && previous !== 'punct' && !(next && startsObject(next))) return 'noun';
      if (
        noun &&
        (previous === 'noun' || previous === 'name') &&
        factsOf(tokens[i]!).classes?.[0] === 'n' &&
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
      // "said retired general Lund"
      if (tags[i - 1] === 'verb' && next && (next.tag === 'noun' || next.tag === 'name')) return 'adj';
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
              ((mainVerbMissing(tokens, tags, i, first) && !finiteBehindComma(readings, i + 1 - first)) ||
                (next && (next.tag === 'name' || next.tag === 'pronoun')) ||
                takesObject(form!.lemma, next, previous))
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
  // "Polls show", "When he fell, rivals see": what opens a clause is no finite verb.
  if (
    noun &&
    form!.form === 's' &&
    factsOf(tokens[i]!).plural &&
    (previous === null || previous === 'sub' || previous === 'punct') &&
    next &&
    next.form !== null &&
    next.classes.includes('v') &&
    (next.form.form === 'base' || next.classes === 'v')
  )
    return 'noun';
  // "who last year threatened"
  if (tokens[i]!.lower === 'last' && PERIOD.test(tokens[i + 1]?.lower ?? '')) return 'adj';
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
    return noun && form!.form === 's' && factsOf(tokens[i]!).plural && !(next && startsObject(next)) ? 'noun' : 'verb';
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
    const plural = factsOf(tokens[lastNominal(i, first, tags)]!).plural;
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

/**
 * "Susan, who wore red, described a day", "Lind, asked twice, said that": an object or clause behind a form in -ed makes it a verb in
 * the active, unless the verb has a second object that its passive keeps ("given a chance", "told that").
 */
const takesObject = (lemma: string, next: Reading | undefined, previous: Tag | null): boolean =>
  previous === 'punct' &&
  (lemma === 'say' ||
    (next !== undefined &&
      !TWO_OBJECTS.has(lemma) &&
      (next.tag === 'that' || next.tag === 'det' || next.tag === 'possessive')));

/** Verbs whose passive may keep an object or a clause; own compilation from Quirk et al. (1985, 16.55). */
const TWO_OBJECTS = new Set(
  'give tell offer ask grant award deny show teach send pay promise allow inform notify remind assure reassure warn advise convince persuade satisfy worry concern call name dub deem title consider appoint elect make leave found cost fine owe lend hand read judge think keep hold compare base aim face follow'.split(
    ' ',
  ),
);

/** Forms in -ing whose noun is rare in news; own compilation. */
const SPEAKING =
  /^(?:say|tell|ask|call|add|rail|show|urg|accus|referenc|recall|argu|claim|insist|refus|want|promis|suggest|not|stat|writ)ing$/;

/** Verbs whose participle often follows its noun ("a poll released Monday shows"); own compilation. */
const REDUCED = new Set(
  'release publish conduct base know call name obtain interview lead back hold make give see take send post air file issue commission involve affiliate associate sign write raise use ask poll survey charge accuse elect appoint quote cite produce bear found form own run seat tap pick compile air leak circulate discover recover uncover unearth seize review post oppose expect design aim host fund finance sponsor organize organise dub title entitle headline'.split(
    ' ',
  ),
);

const PERIOD = /^(?:week|month|year|night|weekend|spring|summer|fall|autumn|winter|season|decade|century|time)$/;

/** Of those, what a name may follow ("a man named Lind"). */
const NAMING = new Set('call name dub title entitle headline make give appoint elect'.split(' '));

/** Verbs that "by" may follow and that have no passive ("stood by his words"). */
const INTRANSITIVE = new Set(
  'stand abide live go come arrive fall rise respond reply react retaliate begin start end'.split(' '),
);

export const OBJECT_PRONOUN = /^(?:him|them|me|us|himself|themselves|myself|ourselves|itself)$/;
