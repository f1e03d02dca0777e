/** Which known words are parts of a name all the same: "Chad" Smith, Michael "Jordan", Stephen "King". One row a reason. */
import { SURNAME_ROLES, UNITS } from '../english/mentions/names';
import { ambiguousStates } from '../english/mentions/states';
import { familyFirst, suffixes } from '../english/mentions/titles';
import { calendar, organNouns } from '../english/mentions/words';
import { firstRule, type Rule } from '../rules';
import { afterParticles } from './particles';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';
import { isUnknownName } from './surnames';
import type { Match } from './trie';

/** Longer words are no syllables of a name ("Qin Gang"). Own choice. */
const LONGEST_SYLLABLE = 5;

/** A known phrase inside a run of capitals that began at `first`. */
export interface NamePartCase {
  readonly scan: SentenceScan;
  readonly text: ScannedText;
  readonly known: Match;
  readonly first: number;
  readonly at: number;
  readonly key: string;
  readonly isRole: boolean;
}

const yes = (): boolean => true;
const no = (): boolean => false;

/** `<…>` marks a word that is part of a name, `[…]` one that is none. */
export const NAME_PART_RULES: readonly Rule<NamePartCase, boolean>[] = [
  {
    name: 'phrase-of-several-words',
    example: 'He told Karl [South Africa] was late.',
    when: ({ known }) => known.length > 1,
    then: no,
  },
  {
    name: 'place-that-is-a-surname-elsewhere',
    example: 'Karl Jordan left. <Jordan> said no.',
    when: ({ text, at, first, key }) => at === first && text.surnames.has(key),
    then: yes,
  },
  {
    name: 'members-of-a-body',
    example: 'The Harbour <Workers> Federation said no.',
    when: ({ text, known, isRole, at }) =>
      isRole && known.entry.plural && organNouns.has(text.key(at + 1)) && text.isCapital(at + 1),
    then: yes,
  },
  {
    name: 'given-name-behind-an-office',
    example: 'Foreign Minister <Riyadh> Smith said no.',
    when: ({ scan, at, first, known }) => at === first && isPlace(known) && isBehindOffice(scan, at),
    then: yes,
  },
  {
    name: 'given-name-that-names-something-else',
    example: '<Chad> Smith said no.',
    when: ({ at, first, isRole, key }) => at === first && (isRole || ambiguousStates.has(key)),
    then: ({ scan, at }) => beginsPerson(scan, at),
  },
  {
    name: 'known-word-at-the-head',
    example: '[Norway] Smith said no.',
    when: ({ at, first }) => at === first,
    then: no,
  },
  {
    name: 'syllable-behind-a-family-name',
    example: 'Qin <Pope> said no.',
    when: ({ scan, isRole, first, at }) => isRole && isSecondName(scan, first, at),
    then: yes,
  },
  {
    name: 'soldiers-of-a-unit',
    example: 'The Marlowe <Fighter> Squadron said no.',
    when: ({ text, isRole, at }) => isRole && UNITS.has(text.key(at + 1)) && text.isCapital(at + 1),
    then: yes,
  },
  {
    name: 'no-given-name-before',
    example: 'Marlowe [King] said no.',
    when: ({ text, first, at }) =>
      !text.factsAt(at - 1).given &&
      !text.factsAt(first).given &&
      !(at === first + 1 && ambiguousStates.has(text.key(at)) && isUnknownName(text, first)),
    then: no,
  },
  {
    name: 'more-capitals-behind',
    example: 'Karl [King] Lund said no.',
    when: ({ scan, text, at }) => at + 1 < scan.end && text.isCapital(at + 1) && !suffixes.has(text.key(at + 1)),
    then: no,
  },
  {
    name: 'role-that-is-a-surname',
    example: 'Karl <King> said no.',
    when: ({ isRole, key }) => isRole && SURNAME_ROLES.has(key),
    then: yes,
  },
  {
    name: 'state-that-is-a-surname',
    example: 'Karl <Jordan> said no.',
    when: ({ isRole, known, key }) => !isRole && known.entry.kind !== 'adjective' && ambiguousStates.has(key),
    then: yes,
  },
];

/** Whether a known word at `at` is part of the name that began at `first`. */
export function isNamePart(scan: SentenceScan, known: Match, first: number, at: number): boolean {
  return firstRule(NAME_PART_RULES, namePartCase(scan, known, first, at))?.outcome === true;
}

export function namePartCase(scan: SentenceScan, known: Match, first: number, at: number): NamePartCase {
  const { text } = scan;
  return { scan, text, known, first, at, key: text.key(at), isRole: known.entry.kind === 'role' };
}

/** "Qin Gang": the syllable behind a family name that stands first, and no more capitals. */
export function isSecondName({ text }: SentenceScan, first: number, at: number): boolean {
  return (
    at === first + 1 &&
    familyFirst.has(text.key(first)) &&
    text.key(at).length <= LONGEST_SYLLABLE &&
    !text.isCapital(at + 1)
  );
}

const isPlace = ({ entry: { kind } }: Match): boolean => kind === 'state' || kind === 'seat';

/** "Defence Minister | Israel Katz", "Foreign Minister | Riyadh al-Maliki": what names nothing else stands behind it. */
function isBehindOffice(scan: SentenceScan, at: number): boolean {
  const office = scan.topBefore(at);
  if (office?.form !== 'role' || office.roleClass !== 'person' || office.plural || scan.isHeadline) return false;
  const next = scan.text.tokens[at + 1];
  return at + 1 < scan.end && SURNAME.test(next?.text ?? '') && !calendar.has(next?.lower ?? '') && !scan.match(at + 1);
}
const SURNAME = /^(?:[ae]l-)?\p{Lu}\p{Ll}/u;

/** "Chad Smith", "Israel Katz", "Bill de Witt": a state's name that is a given name, with a capital after it that names nothing else. */
function beginsPerson({ text, end }: SentenceScan, at: number): boolean {
  if (at + 1 >= end || !text.factsAt(at).given) return false;
  const next = afterParticles(text, at + 1, end);
  return text.isCapital(next) && !calendar.has(text.key(next));
}
