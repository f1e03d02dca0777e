/** Whether a capital begins a name. One row a reason; the first that applies decides. */
import { BROADCASTERS, COMPASS } from '../english/mentions/names';
import { familyFirst, particles, suffixes } from '../english/mentions/titles';
import { calendar, determiners, openers, organNouns, stopBack } from '../english/mentions/words';
import { wordClasses } from '../grammar';
import { firstRule, type Rule } from '../rules';
import type { Draft } from './drafts';
import { isMonthsName } from './months';
import { afterParticles } from './particles';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';
import { isParty } from './shapes';

/** A word, and the scan that stands at it or before it. */
export class OpeningCase {
  readonly text: ScannedText;
  readonly key: string;
  /** The capital may be there for another reason than that it begins a name. */
  readonly isOpening: boolean;
  readonly isGiven: boolean;
  readonly nextCapital: boolean;

  constructor(
    readonly scan: SentenceScan,
    readonly at: number,
  ) {
    const { text } = scan;
    this.text = text;
    this.key = text.key(at);
    this.isGiven = text.factsAt(at).given;
    this.nextCapital = scan.nextCapital(at);
    this.isOpening = scan.opening || ((text.smalls.has(this.key) || openers.has(this.key)) && scan.isHeadline);
  }

  /** It stands behind a given name somewhere: "Jerry Black left. | Black said no". */
  get isSurname(): boolean {
    return this.text.behindGiven.has(this.key);
  }

  get isSmallWord(): boolean {
    return stopBack.has(this.key) || determiners.has(this.key);
  }
}

/** "Minister", but not "Mr". */
const isOffice = (draft: Draft | undefined): boolean =>
  draft?.form === 'role' || (draft?.form === 'title' && draft.role !== null);

/** Words from a point of the compass to the noun for a body. Own choice. */
const LONGEST_BODY = 5;

const yes = (): boolean => true;
const no = (): boolean => false;
const MARKS_BEFORE_PARTIES = new Set([',', '(']);

/** `<…>` marks a word that begins a name, `[…]` one that begins none. */
export const OPENING_RULES: readonly Rule<OpeningCase, boolean>[] = [
  {
    name: 'party-and-state',
    example: 'Lind ([D-Ohio]) said no.',
    when: ({ text, at }) => isParty(text.written(at)) && MARKS_BEFORE_PARTIES.has(text.written(at - 1)),
    then: no,
  },
  {
    name: 'particle-before-a-capital',
    example: '<De> la Torre said no.',
    when: ({ text, at, key }) => particles.has(key) && afterParticles(text, at, text.tokens.length) !== at,
    then: yes,
  },
  {
    name: 'verb-of-a-headline-behind-an-office',
    example: 'Foreign Minister [Slams] Sweden over Pact',
    when: ({ scan, text, at, key }) =>
      key.endsWith('s') && text.grammar.tags[at] === 'verb' && isOffice(scan.topBefore(at)),
    then: no,
  },
  {
    name: 'behind-a-title',
    example: 'He told Mr. <Key> no.',
    // "Mrs May", and not "Justice For All".
    when: ({ scan, at, isSmallWord }) => {
      const title = scan.topBefore(at);
      return title?.form === 'title' && !(isSmallWord && (title.role !== null || scan.isHeadline));
    },
    then: yes,
  },
  {
    name: 'month-that-is-a-surname-elsewhere',
    example: 'Ann March left. <March> said no.',
    when: ({ scan, text, at }) =>
      isMonthsName(text, at) && (text.phraseAt(at).first === at || scan.topBefore(at)?.form === 'role'),
    then: yes,
  },
  {
    name: 'month-alone-that-is-a-given-name',
    example: 'It was over by [April].',
    when: ({ key, isGiven, nextCapital }) => isGiven && calendar.has(key) && !nextCapital,
    then: no,
  },
  {
    name: 'given-name',
    example: '<Karl> said no.',
    when: ({ isGiven }) => isGiven,
    then: yes,
  },
  {
    name: 'point-of-the-compass-of-a-body',
    example: 'The <Southeast> Institute said no.',
    // "the West Africa Rice Union"
    when: ({ text, at, key }) => {
      let noun = at + 1;
      while (noun < at + LONGEST_BODY && text.isCapital(noun) && !organNouns.has(text.key(noun))) noun++;
      return COMPASS.has(key) && text.isCapital(noun) && organNouns.has(text.key(noun));
    },
    then: yes,
  },
  {
    name: 'day-month-or-season',
    example: 'He left on [Sunday].',
    when: ({ key }) => calendar.has(key),
    then: no,
  },
  {
    name: 'suffix-without-a-name',
    example: 'Part [II] was late.',
    when: ({ text, at, key }) => suffixes.has(key) && !text.factsAt(at).initial,
    then: no,
  },
  {
    name: 'family-name-that-stands-first',
    example: 'Then <Ban> Kimo said no.',
    // "An ISAF spokesman" is nobody of the family An.
    when: ({ text, at, key, nextCapital }) =>
      familyFirst.has(key) && nextCapital && !stopBack.has(key) && !(key === 'an' && text.isAcronym(at + 1)),
    then: yes,
  },
  {
    name: 'broadcaster-before-its-name',
    example: '<Radio> Marlowe said no.',
    when: ({ key, nextCapital }) => BROADCASTERS.has(key) && nextCapital,
    then: yes,
  },
  {
    name: 'first-of-several-letters',
    example: 'Minister <A> K Tavares said no.',
    when: ({ text, at, nextCapital }) =>
      text.written(at) === 'A' && nextCapital && LETTER.test(text.written(at + 1)) && text.isCapital(at + 2),
    then: yes,
  },
  {
    name: 'small-word',
    example: '[His] aide said no.',
    when: ({ isSmallWord }) => isSmallWord,
    then: no,
  },
  {
    name: 'opener-inside-a-sentence',
    example: 'He saw it [Live] there.',
    when: ({ isOpening, key, nextCapital, isSurname }) => !isOpening && openers.has(key) && !nextCapital && !isSurname,
    then: no,
  },
  {
    name: 'capital-inside-a-sentence',
    example: 'He told <Tavares> no.',
    when: ({ isOpening }) => !isOpening,
    then: yes,
  },
  {
    name: 'word-that-opens-sentences',
    example: '[Despite] it, he left.',
    // "| Donnelly said no"
    when: ({ text, at, key, nextCapital, isSurname }) =>
      (openers.has(key) && !isSurname) || (key.endsWith('ly') && (nextCapital || text.grammar.tags[at] !== 'name')),
    then: no,
  },
  {
    name: 'participle-that-opens-the-sentence',
    example: '[Rejecting] Tavares, he left.',
    when: ({ text, at, key }) => key.endsWith('ing') && text.grammar.tags[at] === 'ing',
    then: no,
  },
  {
    name: 'opening-word-before-a-given-name',
    example: '[Gone] Karl was not.',
    when: ({ text, at, nextCapital }) =>
      nextCapital && text.factsAt(at + 1).given && !text.factsAt(at).initial && !isUnheardGiven(text, at),
    then: no,
  },
  {
    name: 'opening-word-that-is-small-elsewhere',
    example: '[Talks] failed, and talks cost money.',
    when: ({ text, at, key, isSurname }) => text.smalls.has(key) && !text.isAcronym(at) && !isSurname,
    then: no,
  },
  {
    name: 'capital-at-the-head',
    example: '<Tavares> said no.',
    when: yes,
    then: yes,
  },
];

/** "K" in "A K Tavares": agencies of South Asia write no full stop behind it. */
const LETTER = /^\p{Lu}$/u;

/** Endings of English words: "Thanks", "Tweeted". */
const ENGLISH_ENDING = /(?:s|ed|ing)$/;

/** "Zarbo Karim said no": a word that no list of words has, before a name that is a family's too. */
const isUnheardGiven = (text: ScannedText, at: number): boolean =>
  text.grammar.tags[at] === 'name' &&
  !text.isCapital(at + 2) &&
  !ENGLISH_ENDING.test(text.lower(at)) &&
  wordClasses(text.lower(at)) === undefined;

/** Whether a name begins at a word; without a capital none does. */
export const mayBeginName = (scan: SentenceScan, at: number): boolean =>
  scan.text.isCapital(at) && firstRule(OPENING_RULES, new OpeningCase(scan, at))?.outcome === true;
