/** Base forms and forms in -s: noun or verb? The first row that applies decides. */
import { CLAUSE_TAKERS } from '../../english/grammar/clauseTakers';
import {
  BEFORE_BARE_BASE,
  BEFORE_BARE_CLAUSES,
  CHARGES,
  DEMANDING,
  FLOATING,
  INTENDING,
  INTERJECTED,
  MEASURES,
  MEDIA_OF_SPEECH,
  NOMINATIVES,
  OBJECT_PRONOUNS,
  OCCUPATIONS,
  PARTICLES,
  PERIODS,
  REDUCED,
  TAKE_NO_CLAUSE,
} from '../../english/grammar/decisiveWords';
import { MONTHS } from '../../english/grammar/times';
import { canBeVerb, finiteAhead, inflected, laterFinite, speaksPlainly, startsObject, takesAsObject } from '../ahead';
import { hasBareObject } from '../bareObjects';
import { PAST_LIKE_BASE, verbForm } from '../morphology';
import {
  agreesFar,
  behindBareObject,
  behindObject,
  behindPlainObject,
  behindQuotation,
  behindSpeakerOfRelative,
  behindTold,
  callsFor,
  clauseHasVerb,
  closesClausalAside,
  closesFirstAside,
  coordinatedVerb,
  endsCircumstance,
  inNounGroup,
  isCounted,
  isGoverned,
  joinedNames,
  joinsAdjective,
  mainVerbMissing,
  membersBefore,
  PAST_FORMS,
  pluralBefore,
  subjectBefore,
} from '../neighbours';
import { isOnlyVerb } from '../onlyVerb';
import { NO_READING } from '../readings';
import { AUXILIARY, BEFORE_BASE, BEFORE_NOUN, DETERMINERS, MAIN, OPENS_NOUN_PHRASE, tagSet } from '../tagSets';
import type { Tag } from '../types';
import type { WordCase } from '../wordCase';
import { always, gives, type TagRule } from './tagRule';

const endsSentence = ({ next, beyond }: WordCase): boolean =>
  next.tag === 'none' || (next.tag === 'punct' && beyond.tag === 'none');

/** "They doubt|, however, that" */
const isInterrupted = ({ lowerAfter, tokens, i }: WordCase): boolean =>
  lowerAfter === ',' && INTERJECTED.has(tokens[i + 2]?.lower ?? '') && tokens[i + 3]?.text === ',';

/** What the word is if it is no verb. */
const otherClass = ({ reading }: WordCase): Tag => {
  const { classes } = reading;
  if (classes.includes('n')) return 'noun';
  return classes.includes('a') ? 'adj' : classes.includes('r') ? 'adv' : 'noun';
};

/** What the word is if it is a verb: a form in -s is finite, a base form may be. */
const verbClass = ({ form }: WordCase): Tag => (form === 's' ? 'verb' : 'base');

const DENIES = /^(?:deny|denie[sd]|reject(?:s|ed)|dismiss(?:es|ed)|dispute[sd])$/;
const CLAUSE_OPENING = tagSet('none', 'sub', 'punct');
const SUBJECTS = tagSet('noun', 'name', 'pronoun');
const VERB_COMPLEMENTS = tagSet('to', 'that', 'det', 'possessive');

const plural = ({ facts }: WordCase): boolean => facts.plural;
const behindNoun = ({ previous }: WordCase): boolean => previous === 'noun' || previous === 'name';
const mostlyVerb = ({ reading }: WordCase): boolean => reading.tag === 'verb';

/** "ruled out | talks". */
const behindParticle = ({ previous, left, lowerBefore }: WordCase): boolean =>
  MAIN.has(previous) && left === 'adv' && PARTICLES.has(lowerBefore);

/** "Polls show", "When he fell, rivals see". */
const pluralBeforeVerb = ({ next }: WordCase): boolean =>
  canBeVerb(next) && (next.form?.form === 'base' || next.classes === 'v');

/** "two | aid workers died", "killed two | aid workers", but "two | plan trips": a plural behind, and a verb for the two elsewhere. */
const isFirstNoun = (word: WordCase): boolean => {
  const { next, beyond, words, tokens, i, readings, after, tags } = word;
  const at = next.tag === 'adj' && beyond.classes.includes('n') ? i + 2 : i + 1;
  if (words[at]?.plural !== true || words[at]?.capital) return false;
  if (BEFORE_COUNTED.has(tags[i - 2] ?? 'none') && !BEFORE_AGES.has(tokens[i - 2]?.lower ?? '')) return true;
  // "two | support curbs, he said": what is mostly a verb is none only right before another.
  const reading = readings[after + at - i] ?? NO_READING;
  const closed = finiteAhead(reading) || reading.form?.form === 'pastOrParticiple';
  return closed || (!mostlyVerb(word) && laterFinite(readings, after + at - i));
};
const BEFORE_COUNTED = tagSet('verb', 'part', 'base', 'ing', 'prep');
/** "men under 30 | support curbs", "in 2012 | support grew": no number of what follows. */
const BEFORE_AGES: ReadonlySet<string> = new Set(['under', 'over', 'in', 'of', 'since', 'until', 'by']);

const OPENS_OBJECT = tagSet('det', 'possessive', 'pronoun', 'name');
const IN_SUBJECT = tagSet('name', 'noun', 'adj', 'det', 'possessive', 'clitic');

/** "demanded that Bern |", "insists that the party |": what somebody is to do stands in the bare form. */
function isDemanded({ tokens, words, tags, i, first, reading }: WordCase): boolean {
  let j = i - 1;
  // "that Bern “immediately | sign”"
  while (tags[j] === 'adv' || tags[j] === 'quote') j--;
  // "that the peace plan a group made"
  const isSubject = tags[j] === 'name' || (tags[j] === 'noun' && reading.classes[0] === 'v');
  if (words[j]?.plural || !isSubject) return false;
  while (j > first && IN_SUBJECT.has(tags[j] ?? 'none')) j--;
  return tags[j] === 'that' && DEMANDING.has(verbForm(tokens[j - 1]?.lower ?? '')?.lemma ?? '');
}

/** "one of the main trade |", "one of Bern's trade |": of several, so that a singular before is not all that they are called. */
function isOneOf({ tokens, words, tags, i, first }: WordCase): boolean {
  let j = i - 1;
  while (j > first && IN_SUBJECT.has(tags[j] ?? 'none') && !words[j]?.plural) j--;
  return tokens[j]?.lower === 'of' && tokens[j - 1]?.lower === 'one';
}

/** "NATO forces | in Bern", "UN claims | of theft", "Saudi strikes | on Bern": no verb, which would have an object or another preposition. */
const hasItsPreposition = ({ lower, lemma, lowerAfter, next }: WordCase): boolean =>
  PLURALS.test(lower)
    ? BEHIND_FORCES.has(next.tag)
    : lowerAfter === 'of'
      ? !SPEAKING_OF.has(lemma)
      : WITH_ITS_PREPOSITION.test(`${lower} ${lowerAfter}`);
const PLURALS = /^(?:allies|forces|measures)$/;
const BEHIND_FORCES = tagSet('prep', 'to', 'wh', 'conj');
const SPEAKING_OF: ReadonlySet<string> = new Set(['boast', 'dream', 'talk']);
const WITH_ITS_PREPOSITION =
  /^(?:(?:attack|ban|control|curb|limit|raid|sanction|strike|view)s on|(?:attack|charge|claim|raid|sanction|strike)s against|demands for)$/;

/** Ends of the names of papers and broadcasters, which are one each. */
const TELLING = /^(?:indicate|say|show|suggest)$/;
const SINGULARS_IN_S: ReadonlySet<string> = new Set(['news', 'times', 'reuters']);

export const FINITE_RULES: readonly TagRule[] = [
  {
    name: 'plural-office-of-a-country',
    example: 'Lind met the Foreign [Ministers/name] of Chad.',
    when: (word) =>
      word.form === 's' &&
      word.previous === 'name' &&
      word.lowerAfter === 'of' &&
      word.words[word.i]?.capital === true &&
      (OCCUPATIONS.has(word.lower.slice(0, -1)) || word.lowerBefore === 'united'),
    then: gives('name'),
  },
  {
    name: 'noun-behind-a-name-in-s',
    example: 'A Bern News [poll/noun] of voters failed.',
    when: ({ noun, form, previous, lowerBefore }) =>
      noun && form === 'base' && previous === 'name' && SINGULARS_IN_S.has(lowerBefore),
    then: gives('noun'),
  },
  {
    name: 'noun-before-an-office-and-a-name',
    example: 'It is late, [press/noun] secretary Lind said.',
    when: (word) =>
      word.noun &&
      CLAUSE_OPENING.has(word.previous) &&
      OCCUPATIONS.has(word.lowerAfter) &&
      // "Lind, press secretary of Bern, said"
      (word.beyond.tag === 'name' || (word.beyond.tag === 'prep' && word.lowerBefore === ',')),
    then: gives('noun'),
  },
  {
    name: 's-verb-that-closes-a-quotation',
    example: '“It works,” the paper [stresses/verb].',
    when: (word) => behindNoun(word) && word.form === 's' && endsSentence(word) && behindQuotation(word),
    then: gives('verb'),
  },
  {
    name: 'plural-noun-opens-a-clause',
    example: '[Polls/noun] show gains.',
    when: (word) =>
      word.noun && word.form === 's' && plural(word) && CLAUSE_OPENING.has(word.previous) && pluralBeforeVerb(word),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-opens-a-list',
    example: '[Witnesses/noun] and medics said it failed.',
    when: (word) =>
      word.noun &&
      word.form === 's' &&
      plural(word) &&
      CLAUSE_OPENING.has(word.previous) &&
      word.lowerAfter === 'and' &&
      word.beyond.tag === 'noun',
    then: gives('noun'),
  },
  {
    name: 'charges-that-somebody-denies',
    example: 'They fled over it, [charges/noun] Lind denies.',
    when: ({ lower, lowerBefore, form, tokens, i }) =>
      form === 's' &&
      lowerBefore === ',' &&
      CHARGES.has(lower) &&
      // "the mayor, | claims Riga denies it"
      [2, 3, 4].some((n) => DENIES.test(tokens[i + n]?.lower ?? '') && tokens[i + n + 1]?.kind !== 'word'),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-opens-a-sentence',
    // "Plans to leave Bern failed."
    example: '[Monitors/noun] from Bern said it failed.',
    when: (word) =>
      word.noun &&
      word.form === 's' &&
      plural(word) &&
      word.previous === 'none' &&
      (word.next.tag === 'prep' || (word.lowerAfter === 'to' && laterFinite(word.readings, word.after + 2))),
    then: gives('noun'),
  },
  {
    name: 'last-before-a-period',
    example: 'They met those who [last/adj] year threatened Bern.',
    when: ({ lower, lowerAfter }) => lower === 'last' && PERIODS.has(lowerAfter),
    then: gives('adj'),
  },
  {
    name: 'noun-behind-a-preposition-and-which',
    example: 'They know on which [side/noun] he is.',
    when: (word) => word.noun && word.lowerBefore === 'which' && word.tags[word.i - 2] === 'prep',
    then: gives('noun'),
  },
  {
    name: 'base-after-to',
    example: 'They want to [plan/base] it.',
    when: ({ previous, form }) => BEFORE_BASE.has(previous) && form === 'base',
    then: gives('base'),
  },
  {
    name: 'plural-noun-after-modal',
    example: 'Will [talks/noun] fail?',
    when: ({ previous, noun }) => BEFORE_BASE.has(previous) && noun,
    then: gives('noun'),
  },
  {
    name: 's-verb-after-do',
    example: 'What they do [seems/verb] right.',
    when: ({ previous }) => BEFORE_BASE.has(previous),
    then: gives('verb'),
  },
  {
    name: 'participle-like-its-base',
    example: 'They have [put/part] it off.',
    when: ({ previous, lemma, next }) =>
      // "is set | to leave" is an adjective
      (previous === 'have' || (previous === 'be' && next.tag !== 'to')) && PAST_LIKE_BASE.has(lemma),
    then: gives('part'),
  },
  {
    name: 'participle-like-its-base-of-where-it-was-said',
    example: 'It works, Lind said in a letter [read/part] out on air.',
    when: (word) => REDUCED.has(word.lemma) && PAST_LIKE_BASE.has(word.token.lower) && endsCircumstance(word),
    then: gives('part'),
  },
  {
    name: 'base-of-what-is-demanded',
    example: 'They insist that Bern [sign/verb] the pact.',
    when: (word) => word.form === 'base' && OPENS_OBJECT.has(word.nextWord.tag) && isDemanded(word),
    then: gives('verb'),
  },
  {
    name: 'verb-behind-a-speaker-in-a-relative-clause',
    example: 'The deal, which Bern says [covers/verb] ports, failed.',
    // "ships that Bern says | hit a pier"
    when: (word) =>
      (word.form === 's' || PAST_LIKE_BASE.has(word.lemma)) &&
      (startsObject(word.next) ||
        word.words[word.i + 1]?.plural === true ||
        (word.next.tag === 'noun' && !canBeVerb(word.next))) &&
      behindSpeakerOfRelative(word),
    then: gives('verb'),
  },
  {
    name: 'object-right-behind-a-verb',
    example: 'She told [delegates/noun] the truth.',
    when: (word) =>
      word.noun &&
      ((MAIN.has(word.previous) && word.left === word.previous) ||
        (word.form === 's' && !mostlyVerb(word) && behindTold(word))),
    then: gives('noun'),
  },
  {
    name: 'base-behind-joined-names',
    example: 'Bern and Rome [support/verb] sanctions.',
    when: (word) =>
      word.form === 'base' &&
      canBeVerb(word.reading) &&
      joinedNames(word) &&
      (intends(word) ||
        (word.next.tag === 'that' && CLAUSE_TAKERS.has(word.lemma)) ||
        ((startsObject(word.next) || word.words[word.i + 1]?.plural === true || callsFor(word)) &&
          !laterFinite(word.readings, word.after + 2))),
    then: gives('verb'),
  },
  {
    name: 'base-behind-do-and-its-subject',
    example: 'Why did the Riga government [launch/base] a raid?',
    when: (word) =>
      word.form === 'base' &&
      canBeVerb(word.reading) &&
      behindNoun(word) &&
      (startsObject(word.next) || word.words[word.i + 1]?.plural === true) &&
      doBefore(word),
    then: gives('base'),
  },
  {
    name: 'past-like-its-base-with-a-bare-object',
    example: 'Bern [cut/verb] ties with them.',
    when: (word) => behindNoun(word) && PAST_LIKE_BASE.has(word.lemma) && hasBareObject(word) && mainVerbMissing(word),
    then: gives('verb'),
  },
  {
    name: 'object-behind-a-particle',
    example: 'Bern ruled out [talks/noun] on it.',
    when: (word) => word.noun && word.form === 's' && behindParticle(word),
    then: gives('noun'),
  },
  {
    name: 'object-of-a-participle',
    example: 'Lind left, rejecting [claims/noun] of fraud.',
    when: (word) => word.noun && (word.left === 'ing' ? isObjectOfIng(word) : isBehindGerund(word)),
    then: gives('noun'),
  },
  {
    name: 'adjective-behind-a-particle',
    example: 'Lind ruled out [open/adj] rebellion.',
    when: (word) =>
      !word.onlyVerb && !word.noun && word.form === 'base' && behindParticle(word) && word.next.tag === 'noun',
    then: gives('adj'),
  },
  {
    name: 'verb-form-right-after-determiner',
    example: 'They want a [win/noun].',
    when: ({ onlyVerb, previous, left }) => onlyVerb && previous === 'det' && left === 'det',
    then: gives('noun'),
  },
  {
    name: 'verb-form-behind-an-article-and-adjective',
    example: 'It was a big [win/noun] for Bern.',
    when: ({ onlyVerb, form, left, tokens, i }) =>
      onlyVerb && form === 'base' && left === 'adj' && /^an?$/.test(tokens[i - 2]?.lower ?? ''),
    then: gives('noun'),
  },
  {
    name: 'verb-before-object-pronoun',
    example: 'Polls in the state [show/verb] him ahead.',
    when: ({ lowerAfter, previous }) => OBJECT_PRONOUNS.has(lowerAfter) && SUBJECTS.has(previous),
    then: gives('verb'),
  },
  {
    name: 'verb-of-a-clause-without-verb',
    example: 'Supporters of a wage rise [plan/verb] to protest.',
    when: (word) =>
      word.previous === 'noun' &&
      VERB_COMPLEMENTS.has(word.next.tag) &&
      word.reading.tag !== 'adj' &&
      agreesFar(word) &&
      mainVerbMissing(word) &&
      !laterFinite(word.readings, word.after),
    then: gives('verb'),
  },
  {
    name: 'verb-of-members-before-a-clause',
    example: 'Members of the reform movement [claim/verb] Norway has failed.',
    when: (word) =>
      word.form === 'base' &&
      behindNoun(word) &&
      (BEFORE_BARE_CLAUSES.has(word.lower)
        ? OPENS_NOUN_PHRASE.has(word.next.tag)
        : word.next.tag === 'det' && (word.lower === 'charge' || word.lower === 'report')) &&
      agreesFar(word) &&
      mainVerbMissing(word),
    then: gives('verb'),
  },
  {
    // "members of the Security Council": the name before the verb is none of its subject's head.
    name: 'verb-of-members-with-a-name',
    example: 'The Members of the Security Council [urge/verb] restraint.',
    when: (word) =>
      word.form === 'base' &&
      word.previous === 'name' &&
      (mostlyVerb(word) || startsObject(word.next) || VERB_COMPLEMENTS.has(word.next.tag)) &&
      membersBefore(word) &&
      mainVerbMissing(word) &&
      !laterFinite(word.readings, word.after),
    then: gives('verb'),
  },
  {
    name: 'verb-behind-its-subject',
    example: 'Leaders [agree/verb] on it.',
    when: (word) => word.onlyVerb && word.form === 'base' && subjectBefore(word),
    then: gives('verb'),
  },
  {
    name: 'nothing-but-a-verb',
    example: 'Lind [says/verb] so.',
    when: ({ onlyVerb }) => onlyVerb,
    then: verbClass,
  },
  {
    name: 'noun-after-determiner',
    example: 'The [plan/noun] failed.',
    when: ({ previous }) => BEFORE_NOUN.has(previous) && previous !== 'num',
    then: otherClass,
  },
  {
    name: 'counted-noun',
    example: 'The three [plans/noun] failed.',
    when: (word) =>
      word.previous === 'num' &&
      word.noun &&
      word.form === 's' &&
      plural(word) &&
      (word.lowerAfter === 'of' || !startsObject(word.next) || !isNumbered(word)),
    then: gives('noun'),
  },
  {
    name: 'counted-noun-behind-a-name',
    example: 'Lind lost 14 NATO [tanks/noun] near Bern.',
    when: (word) => word.previous === 'name' && word.noun && word.form === 's' && isCounted(word),
    then: gives('noun'),
  },
  {
    name: 'noun-behind-its-year',
    example: 'In a 2012 [report/noun], Lind said no.',
    when: (word) => word.previous === 'num' && word.noun && isOfYear(word),
    then: gives('noun'),
  },
  {
    name: 'measure-after-number',
    example: 'Chad holds 700 [square/adj] miles.',
    when: ({ previous, token }) => previous === 'num' && MEASURES.has(token.lower),
    then: gives('adj'),
  },
  {
    name: 'noun-after-one',
    example: 'On the one [hand/noun], it helps.',
    when: ({ lowerBefore, noun, form }) => lowerBefore === 'one' && noun && form === 'base',
    then: gives('noun'),
  },
  {
    name: 'noun-between-a-number-and-its-noun',
    example: 'Two [aid/noun] workers left.',
    when: (word) => word.previous === 'num' && word.noun && word.form === 'base' && isFirstNoun(word),
    then: gives('noun'),
  },
  {
    name: 'verb-after-number',
    example: 'The two [plan/verb] to leave.',
    when: ({ previous }) => previous === 'num',
    then: gives('verb'),
  },
  {
    name: 'verb-after-pronoun',
    example: 'They [plan/verb] a trip.',
    when: ({ previous }) => previous === 'pronoun' || previous === 'wh',
    then: gives('verb'),
  },
  {
    name: 's-verb-after-that',
    example: 'They want a law that [limits/verb] the price.',
    when: ({ previous, form, next }) => previous === 'that' && form === 's' && startsObject(next),
    then: gives('verb'),
  },
  {
    name: 'plural-noun-after-that',
    example: 'They said that [plans/noun] failed.',
    when: ({ previous, form }) => previous === 'that' && form === 's',
    then: gives('noun'),
  },
  {
    name: 'base-verb-after-that',
    example: 'They want leaders that [run/verb] on trade.',
    when: (word) => word.previous === 'that' && startsObject(word.next) && mostlyVerb(word),
    then: gives('verb'),
  },
  {
    name: 'noun-after-that',
    example: 'They said that [trade/noun] fell.',
    when: ({ previous }) => previous === 'that',
    then: otherClass,
  },
  {
    name: 'verb-before-that',
    example: 'Analysts in Geneva [counter/verb] that it works.',
    // "said on state | radio that it works"
    when: (word) =>
      behindNoun(word) &&
      word.next.tag === 'that' &&
      word.form === 'base' &&
      !MEDIA_OF_SPEECH.has(word.lemma) &&
      !inNounGroup(word),
    then: gives('verb'),
  },
  {
    name: 'plural-noun-behind-an-adjective-with-a-capital',
    example: 'Lind met Bern’s Kurdish [allies/noun] in May.',
    when: (word) => behindNoun(word) && word.noun && word.form === 's' && plural(word) && isOfPeople(word),
    then: gives('noun'),
  },
  {
    name: 'noun-before-a-finite-verb',
    example: 'The trade [talks/noun] have failed.',
    when: (word) => behindNoun(word) && finiteAhead(word.next),
    then: gives('noun'),
  },
  {
    name: 'noun-before-adverb-and-verb',
    example: 'Other refugee [advocates/noun] also said so.',
    when: (word) => behindNoun(word) && word.next.tag === 'adv' && word.form === 's' && speaksPlainly(word.beyond),
    then: gives('noun'),
  },
  {
    name: 'second-noun-in-s',
    example: 'They want trade [talks/noun].',
    when: (word) =>
      word.previous === 'noun' &&
      word.form === 's' &&
      // "a result that the board openly | doubts."
      (pluralBefore(word) || (word.next.tag === 'punct' && word.left !== 'adv')) &&
      !startsObject(word.next),
    then: gives('noun'),
  },
  {
    name: 'noun-behind-a-bare-object',
    example: 'Lind broke off peace [talks/noun] with them.',
    when: (word) => word.previous === 'noun' && word.noun && word.form === 's' && behindBareObject(word),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-behind-one-of',
    example: 'It was one of the main trade [pledges/noun] and a threat.',
    when: (word) => word.previous === 'noun' && word.noun && word.form === 's' && isOneOf(word),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-behind-a-plural',
    example: 'Lind condemned human rights [abuses/noun] against them.',
    when: (word) =>
      word.previous === 'noun' &&
      word.noun &&
      word.form === 's' &&
      pluralBefore(word) &&
      !(word.lowerBefore === 'news' && takesAsObject(word.next)) &&
      (clauseHasVerb(word) || !agreesFar(word)),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-at-the-end-of-an-object',
    example: 'Lind rejected the missile [tests/noun] and the ban.',
    when: (word) =>
      word.previous === 'noun' &&
      word.noun &&
      word.form === 's' &&
      (word.next.tag === 'conj' ? behindObject(word) : goesOnObject(word) && behindPlainObject(word)),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-governed-by-a-preposition',
    example: 'Lind spoke of the recent air [attacks/noun] on Bern.',
    when: (word) =>
      behindNoun(word) &&
      word.noun &&
      word.form === 's' &&
      (word.next.tag === 'prep' || word.lowerAfter === 'as') &&
      isGoverned(word),
    then: gives('noun'),
  },
  {
    name: 'plural-noun-before-a-clause-that-it-cannot-take',
    example: 'Lind stated at the summit [talks/noun] that it failed.',
    when: (word) =>
      behindNoun(word) &&
      word.form === 's' &&
      word.next.tag === 'that' &&
      TAKE_NO_CLAUSE.has(word.lemma) &&
      isGoverned(word),
    then: gives('noun'),
  },
  {
    name: 'attacks-of-a-kind',
    example: 'Terrorist [attacks/noun] this week failed.',
    when: ({ form, noun, lowerBefore, left, tags, i, next }) =>
      noun &&
      form === 's' &&
      KINDS_OF_ATTACK.has(lowerBefore) &&
      left !== 'adj' &&
      tags[i - 2] !== 'det' &&
      !(lowerBefore === 'bomb' && OBJECTS.has(next.tag)),
    then: gives('noun'),
  },
  {
    name: 'noun-before-a-floating-all',
    example: 'The foreign and defence [ministers/noun] all urged calm.',
    when: (word) =>
      behindNoun(word) &&
      word.noun &&
      FLOATING.has(word.lowerAfter) &&
      PAST_FORMS.has(word.beyond.form?.form ?? 'none'),
    then: gives('noun'),
  },
  {
    name: 's-verb-behind-an-aside',
    example: 'Bern, alone among them, [favours/verb] a vote.',
    when: (word) => word.form === 's' && word.lowerBefore === ',' && startsObject(word.next) && closesFirstAside(word),
    then: gives('verb'),
  },
  {
    name: 's-verb-behind-a-relative-clause',
    example: 'Lind, who sells rice, [fears/verb] that it failed.',
    when: (word) =>
      word.form === 's' && word.lowerBefore === ',' && opensWhatIsThought(word) && closesClausalAside(word),
    then: gives('verb'),
  },
  {
    name: 'plural-noun-before-its-preposition',
    example: 'Lind denied NATO [claims/noun] of theft.',
    when: (word) => behindNoun(word) && word.noun && word.form === 's' && hasItsPreposition(word),
    then: gives('noun'),
  },
  {
    name: 'papers-that-tell',
    example: 'Bern [reports/noun] show a rise.',
    when: (word) => behindNoun(word) && word.lower === 'reports' && TELLING.test(word.lowerAfter),
    then: gives('noun'),
  },
  {
    name: 's-verb-behind-noun',
    example: 'Bern [limits/verb] the trade.',
    when: (word) =>
      behindNoun(word) &&
      word.form === 's' &&
      (word.next.tag === 'none' ||
        (startsObject(word.next) && !isTold(word)) ||
        mostlyVerb(word) ||
        (word.left === 'adv' && endsSentence(word))),
    then: gives('verb'),
  },
  {
    name: 'only-verb-of-the-sentence',
    example: 'Leaders of the party [support/verb] aid.',
    when: isOnlyVerb,
    then: gives('verb'),
  },
  {
    name: 's-noun-behind-noun',
    example: 'Bern [records/noun] show a rise.',
    when: (word) => behindNoun(word) && word.form === 's',
    then: gives('noun'),
  },
  {
    name: 'past-like-its-base',
    example: 'Lind [cut/verb] the price.',
    when: (word) => behindNoun(word) && PAST_LIKE_BASE.has(word.lemma) && startsObject(word.next),
    then: gives('verb'),
  },
  {
    name: 'verb-behind-plural-noun',
    example: 'Lind said leaders [view/verb] Bern as safe.',
    when: (word) =>
      behindNoun(word) &&
      (pluralBefore(word) || (word.lowerBefore === 'data' && TELLING.test(word.lower))) &&
      word.lowerBefore !== 'news' &&
      (mostlyVerb(word) || startsObject(word.next) || isInterrupted(word)),
    then: gives('verb'),
  },
  { name: 'second-noun', example: 'They want a peace [plan/noun].', when: behindNoun, then: otherClass },
  {
    name: 'adjective-joined-to-an-adjective',
    example: 'They want a free and [open/adj] Bern.',
    when: (word) => word.reading.classes.includes('a') && joinsAdjective(word),
    then: gives('adj'),
  },
  {
    name: 'noun-joined-to-an-object',
    example: 'Lind wants trade and [aid/noun].',
    when: (word) =>
      word.noun &&
      word.form === 'base' &&
      word.left === 'conj' &&
      word.tags[word.i - 2] === 'noun' &&
      (word.next.tag === 'none' || word.next.tag === 'punct') &&
      coordinatedVerb(word) === 'verb',
    then: gives('noun'),
  },
  {
    name: 'verb-after-and',
    example: 'They praise and [support/verb] the plan.',
    when: (word) =>
      word.previous === 'conj' && coordinatedVerb(word) !== null && (mostlyVerb(word) || startsObject(word.next)),
    then: (word) => coordinatedVerb(word) ?? 'verb',
  },
  {
    name: 'noun-after-and',
    example: 'They are for peace and [trade/noun].',
    when: ({ previous }) => previous === 'conj',
    then: otherClass,
  },
  {
    name: 'adjective-after-be',
    example: 'The shop is [open/adj].',
    when: ({ previous, reading }) => previous === 'be' && reading.classes.includes('a'),
    then: gives('adj'),
  },
  {
    name: 'noun-after-be',
    example: 'It is [progress/noun].',
    when: ({ previous }) => previous === 'be',
    then: otherClass,
  },
  {
    name: 'adjective-right-behind-a-verb',
    example: 'Bern suspended [direct/adj] aid.',
    when: ({ previous, left, reading, next, lowerBefore }) =>
      previous === 'verb' &&
      left === previous &&
      reading.classes.includes('a') &&
      next.classes.includes('n') &&
      !BEFORE_BARE_BASE.has(lowerBefore),
    then: gives('adj'),
  },
  {
    name: 'bare-noun-opens-before-its-verb',
    example: '[Concern/noun] was voiced.',
    when: (word) =>
      word.noun && word.form === 'base' && CLAUSE_OPENING.has(word.previous) && AUXILIARY.has(word.next.tag),
    then: gives('noun'),
  },
  {
    name: 'mostly-a-verb',
    example: '[Help/base] them.',
    when: mostlyVerb,
    then: verbClass,
  },
  { name: 'mostly-no-verb', example: '[Control/noun] of it failed.', when: always, then: otherClass },
];

/** Singulars that stand without an article before a plural alone. */
const KINDS_OF_ATTACK: ReadonlySet<string> = new Set(
  'terrorist terror suicide air drone missile rocket bomb bombing mortar shelling gun knife'.split(' '),
);

/** "told Bern's ministers | they must leave": "they" is no object. */
const isTold = ({ lowerAfter, lemma }: WordCase): boolean => NOMINATIVES.has(lowerAfter) && !CLAUSE_TAKERS.has(lemma);

/** "tests | in Bern", "tariffs | Bern imposed", "tariffs | that Bern imposed" */
const goesOnObject = ({ next, beyond, lemma }: WordCase): boolean =>
  next.tag === 'prep' ||
  ((next.tag === 'name' || next.tag === 'that') &&
    !CLAUSE_TAKERS.has(lemma) &&
    (next.tag === 'that' ? beyond.tag !== 'noun' : inflected(beyond)));

/** "Bern and Rome | vow to": a noun before "to" would be "deal". */
const intends = ({ lemma, next }: WordCase): boolean => next.tag === 'to' && INTENDING.has(lemma);

/** "why did | the Riga government": the auxiliary of a question, and nothing but its subject behind it. */
function doBefore({ tags, i, first }: WordCase): boolean {
  let at = i - 1;
  while (at > first && IN_SUBJECTS.has(tags[at] ?? 'punct')) at--;
  return tags[at] === 'do' && (at === first || OPENS_QUESTIONS.has(tags[at - 1] ?? 'punct'));
}
const IN_SUBJECTS: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'det', 'possessive', 'clitic', 'adj', 'conj']);
/** "fears | that", "doubts | the": a verb that takes a clause, and its opening. */
const opensWhatIsThought = ({ lower, next }: WordCase): boolean =>
  OPENS_THOUGHT.has(next.tag) && CLAUSE_TAKERS.has(verbForm(lower)?.lemma ?? '');
const OPENS_THOUGHT = tagSet('that', 'to', 'det', 'possessive', 'pronoun');

const OPENS_QUESTIONS: ReadonlySet<Tag> = new Set<Tag>(['sub', 'wh', 'adv', 'punct', 'quote']);

/** "Resolution 2249 | calls": the number tells which, and not how many. */
const isNumbered = ({ tags, i }: WordCase): boolean => NUMBERED.has(tags[i - 2] ?? 'punct');
const NUMBERED: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name']);

/** "a | 2012 | report", "the May 4 | talks", but "the two | plan to leave" */
const isOfYear = ({ tokens, tags, i }: WordCase): boolean =>
  MONTHS.has(tokens[i - 2]?.lower ?? '')
    ? DETERMINERS.has(tags[i - 3] ?? 'none')
    : YEAR.test(tokens[i - 1]?.text ?? '') && DETERMINERS.has(tags[i - 2] ?? 'none');
const YEAR = /^(?:1[89]|20)\d\d$/;

/** "Israeli | strikes on": the adjective of a people, which is no subject in the singular but behind an article ("an American | claims that"). */
function isOfPeople({ words, tokens, tags, i, next }: WordCase): boolean {
  const { lower = '' } = tokens[i - 1] ?? {};
  if (!words[i - 1]?.capital || !words[i - 1]?.classes?.includes('a') || !OF_PEOPLE.test(lower)) return false;
  if (OBJECTS.has(next.tag)) return false;
  const before = tokens[i - 2]?.lower ?? '';
  if (tags[i - 2] === 'name') return BEFORE_PEOPLES.has(before);
  return tags[i - 2] !== 'det' || (before !== 'a' && before !== 'an' && !VERB_COMPLEMENTS.has(next.tag));
}
const OF_PEOPLE = /(?:an|ish|ese|ch|i|ss|ek)$/;
const BEFORE_PEOPLES: ReadonlySet<string> = new Set(['north', 'south', 'latin', 'west', 'east', 'saudi']);
const OBJECTS = tagSet('det', 'possessive', 'pronoun', 'name', 'num');

/** "seeking | help", "dismissing | calls for", but "helping | win", "voting | starts on" */
function isObjectOfIng({ tokens, words, tags, i, form, next, lowerBefore }: WordCase): boolean {
  if (form !== 's') return !BEFORE_BARE_BASE.has(lowerBefore);
  const opens = OPENING_SUBJECTS.has(tags[i - 2] ?? 'none') && tokens[i - 2]?.text !== ',';
  return !OBJECTS.has(next.tag) && !(opens ? /[an]/ : /a/).test(words[i - 1]?.classes ?? '');
}

/** "helped it by blocking | sanctions": what is governed is no subject, whatever the word in -ing is. */
const isBehindGerund = (word: WordCase): boolean =>
  word.form === 's' &&
  word.lowerBefore.endsWith('ing') &&
  word.tags[word.i - 2] === 'prep' &&
  !OBJECTS.has(word.next.tag) &&
  clauseHasVerb(word);
const OPENING_SUBJECTS = tagSet('none', 'punct', 'that', 'conj', 'quote');
