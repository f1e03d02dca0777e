/**
 * How far a name goes: from the capital that begins it over particles, initials and suffixes ("Ursula von der Leyen", "Ferdinand Marcos Jr.")
 * to the word that is not of it any more. One row a kind of word; the first that applies decides, and the words that it takes stand between
 * bars in its example.
 */

import { MONTHS, WEEKDAYS } from '../english/grammar/times';
import { BROADCASTERS, HONOURS, MEMBERS, PLACE_OPENERS } from '../english/mentions/names';
import { weakNames } from '../english/mentions/organisations';
import { roleModifiers } from '../english/mentions/roles';
import { familyFirst, particles, suffixes } from '../english/mentions/titles';
import { calendar, determiners, organNouns, stopBack, thingNouns } from '../english/mentions/words';
import { firstRule, type Rule } from '../rules';
import { isNamePart, isSecondName } from './knownInNames';
import { leadersCalled } from './leaders';
import { isMonthsName } from './months';
import { mayBeginName } from './nameOpening';
import { afterParticles } from './particles';
import type { SentenceScan } from './sentenceScan';
import type { Match } from './trie';

/** Tokens of the longest name. Own choice: "Grand Duke Henri Albert Gabriel Félix Marie Guillaume" has eight. */
const LONGEST = 8;
/** Longer words in capitals are no small words ("THE", "And"). Own choice. */
const LONGEST_SMALL = 4;

export interface NameRun {
  readonly last: number;
  /** The run ends in the word for an organisation. */
  readonly body: boolean;
  /** The run is a place, law, product or event. */
  readonly thing: boolean;
}

/** A name as far as it has been read, and the word behind it. */
export class NameCase {
  /** Moves on as the question is asked of word after word. */
  here: number;
  key: string;
  isFirst = true;
  body = false;
  thing = false;
  #known: Match | null | undefined = undefined;

  constructor(
    readonly scan: SentenceScan,
    readonly first: number,
    /** It begins with a small word: "Ms. | de Vries". */
    readonly beginsSmall: boolean,
  ) {
    this.here = first;
    this.key = scan.text.key(first);
  }

  /** The known phrase that begins here, but for those that are part of names. */
  get known(): Match | null {
    if (this.#known === undefined) {
      const known = this.scan.match(this.here);
      this.#known = known && known.entry.kind !== 'guard' && known.entry.kind !== 'title' ? known : null;
    }
    return this.#known;
  }

  goTo(at: number): void {
    this.here = at;
    this.key = this.scan.text.key(at);
    this.isFirst = at === this.first;
    this.#known = undefined;
  }
}

/** What the word here is of the name. */
export interface NameStep {
  /** Where the name goes on. */
  readonly to: number;
  readonly ends?: boolean;
  /** What it is by this word; as before where it is not said. */
  readonly body?: boolean;
  readonly thing?: boolean;
}

const OPENING_MARK = /^(?:""?|[“‘'])$/;
const CLOSING_MARK = /^(?:""?|[”’'])$/;

/** Behind a capital or two in quotation marks, where a capital follows; else the same token. */
function behindNickname({ text, end }: SentenceScan, at: number): number {
  if (!OPENING_MARK.test(text.written(at)) || !text.isCapital(at + 1)) return at;
  const close = CLOSING_MARK.test(text.written(at + 2)) ? at + 2 : at + 3;
  const isWhole = CLOSING_MARK.test(text.written(close)) && text.isCapital(close - 1);
  return isWhole && close + 1 < end && text.isCapital(close + 1) ? close + 1 : at;
}

/** A father's name stands behind, be it a title or a state elsewhere. */
const SON_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint']);

const takes = ({ here }: NameCase): NameStep => ({ to: here + 1 });
const endsHere = ({ here }: NameCase): NameStep => ({ to: here, ends: true });

export interface NameRule extends Rule<NameCase, NameStep> {
  /** It never applies to a later word, or to the first. */
  readonly of?: 'first' | 'later';
}

export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'broadcaster-that-opens-its-name',
    of: 'first',
    example: 'He told |Radio| Marlowe no.',
    when: ({ scan, here, isFirst, key }) =>
      isFirst && BROADCASTERS.has(key) && scan.nextCapital(here) && scan.text.isCapital(here),
    then: ({ here }) => ({ to: here + 1, body: true }),
  },
  {
    name: 'given-name-behind-a-thing',
    of: 'later',
    example: 'The envoy for Human Rights || Karl Lund said no.',
    when: ({ scan, here, isFirst, thing }) => !isFirst && thing && scan.text.factsAt(here).given,
    then: endsHere,
  },
  {
    name: 'title-of-the-next-name',
    of: 'later',
    example: 'The envoy for Education || Mr. Lund said no.',
    when: ({ scan, here, isFirst, key }) =>
      !isFirst && key.endsWith('.') && scan.nextCapital(here) && scan.match(here)?.entry.kind === 'title',
    then: endsHere,
  },
  {
    name: 'nickname-in-marks',
    of: 'later',
    example: 'He told John |“Tito”| Lind no.',
    when: ({ scan, here, isFirst }) => !isFirst && behindNickname(scan, here) > here,
    then: ({ scan, here }) => ({ to: behindNickname(scan, here) }),
  },
  {
    name: 'ampersand',
    of: 'later',
    example: 'He told Marsh |& Lund| no.',
    when: ({ scan, here, isFirst }) =>
      scan.text.written(here) === '&' && !isFirst && here + 1 < scan.end && scan.nextCapital(here),
    then: ({ here }) => ({ to: here + 2, body: true }),
  },
  {
    name: 'particle',
    example: 'He told Hendrik |van der| Berg no.',
    when: ({ scan, here, isFirst, beginsSmall, key }) =>
      (!isFirst || beginsSmall) && particles.has(key) && scan.text.isSmall(here),
    then: ({ scan, here }) => {
      const to = afterParticles(scan.text, here, scan.end);
      return { to, ends: to === here };
    },
  },
  {
    name: 'suffix',
    of: 'later',
    example: 'He told Karl Lund |Jr.| no.',
    when: ({ isFirst, key }) => !isFirst && suffixes.has(key),
    then: takes,
  },
  {
    name: 'letters-behind-a-name',
    of: 'later',
    example: 'He told Karl Lund || KC no.',
    when: ({ scan, first, here }) => here > first + 1 && HONOURS.has(scan.text.written(here)),
    then: endsHere,
  },
  {
    name: 'no-capital',
    example: 'He told Karl Lund || no.',
    when: ({ scan, here }) => !scan.text.isCapital(here),
    then: endsHere,
  },
  {
    name: 'father-behind-son-of',
    of: 'later',
    example: 'He told Khalid bin |Sultan| no.',
    when: ({ scan, here, isFirst }) => !isFirst && SON_OF.has(scan.text.key(here - 1)),
    then: takes,
  },
  {
    name: 'day-of-the-week',
    of: 'later',
    example: 'President Karl Lund || Thursday said no.',
    when: ({ isFirst, key }) => !isFirst && WEEKDAYS.has(key),
    then: endsHere,
  },
  {
    name: 'day-of-a-month',
    of: 'later',
    example: 'President Karl Lund || March 3 said no.',
    when: ({ scan, here, isFirst, key }) =>
      !isFirst && MONTHS.has(key) && scan.text.tokens[here + 1]?.kind === 'number',
    then: endsHere,
  },
  {
    name: 'month-season-or-quarter-of-the-sky',
    of: 'later',
    example: 'President Lund || March said no.',
    when: ({ scan, first, here, isFirst, key }) =>
      !isFirst &&
      calendar.has(key) &&
      !scan.text.factsAt(first).given &&
      !(isMonthsName(scan.text, here) && scan.text.phraseAt(here).first === first),
    then: endsHere,
  },
  {
    name: 'word-of-a-headline',
    of: 'later',
    example: 'Karl Lund || Wins Over Envoys',
    when: ({ scan, here, isFirst, key }) =>
      !isFirst &&
      (scan.text.isActing(here) || scan.text.smalls.has(key)) &&
      !scan.text.factsAt(here).given &&
      scan.isHeadline,
    then: endsHere,
  },
  {
    name: 'small-word-in-capitals',
    of: 'later',
    example: 'He told LUND || AND SAND no.',
    when: ({ scan, first, here, isFirst, key }) =>
      !isFirst &&
      key.length <= LONGEST_SMALL &&
      (stopBack.has(key) || determiners.has(key)) &&
      !(scan.text.written(here) === 'May' && !scan.isHeadline) &&
      !familyFirst.has(scan.text.key(first)),
    then: endsHere,
  },
  {
    name: 'members-to-whom-a-body-belongs',
    example: 'He told the |Women’s| Velvet Party no.',
    when: ({ scan, here, key }) => MEMBERS.has(key) && scan.text.isPossessive(here + 1) && leadsToBody(scan, here + 2),
    then: ({ here }) => ({ to: here + 2 }),
  },
  {
    name: 'administration-of-a-leader',
    of: 'later',
    example: 'He told the Obama || Administration no.',
    when: ({ scan: { text }, first, here, key }) =>
      key === 'administration' && here - first === 1 && leadersCalled(text.key(first)).length > 0,
    then: endsHere,
  },
  {
    name: 'noun-for-a-body',
    of: 'later',
    example: 'He told the Velvet |Party| no.',
    when: (asked) =>
      asked.known?.entry.roleClass === 'organ' && !asked.isFirst && !isSecondName(asked.scan, asked.first, asked.here),
    then: ({ here, known }) => ({ to: here + (known?.length ?? 1), ends: true, body: true, thing: false }),
  },
  {
    name: 'known-body-by-a-common-noun',
    of: 'later',
    example: 'He told the Marlowe |Congress| no.',
    when: ({ known, isFirst, key }) =>
      !isFirst && known?.entry.kind === 'organisation' && known.length === 1 && organNouns.has(key),
    then: ({ here }) => ({ to: here + 1, ends: true, body: true, thing: false }),
  },
  {
    name: 'party-called-as-a-known-one',
    of: 'later',
    example: 'He told the Marlowe |Democratic Party| no.',
    when: ({ scan, first, here, known, isFirst }) =>
      !isFirst &&
      known?.entry.kind === 'organisation' &&
      scan.text.key(here + known.length - 1) === 'party' &&
      known.length > 1 &&
      !scan.text.factsAt(first).given &&
      !scan.isHeadline,
    then: ({ here, known }) => ({ to: here + (known?.length ?? 1), ends: true, body: true, thing: false }),
  },
  {
    name: 'paper-by-a-word-of-other-names',
    example: 'He told the Marlowe |Liberation| Front no.',
    when: ({ scan, here, key, known }) =>
      known?.entry.kind === 'organisation' &&
      known.length === 1 &&
      key !== 'house' &&
      weakNames.has(key) &&
      scan.nextCapital(here) &&
      organNouns.has(scan.text.key(here + 1)),
    then: takes,
  },
  {
    name: 'known-phrase',
    example: 'He told Karl Lund || Norwegian plans.',
    when: ({ scan, first, here, known }) => known !== null && !isNamePart(scan, known, first, here),
    then: endsHere,
  },
  {
    name: 'field-joined-to-another',
    of: 'later',
    example: 'He told the Marlowe |Affairs and| Ports Committee no.',
    when: ({ scan, here, key }) =>
      FIELDS.has(key) && scan.text.written(here + 1) === 'and' && leadsToBody(scan, here + 2),
    then: ({ here }) => ({ to: here + 2, body: true }),
  },
  {
    name: 'body-by-its-last-word',
    example: 'He told Marlowe |Holdings| no.',
    // "the Velvet Front", and behind a word that has no part in names "the Democratic Front".
    when: ({ scan, first, isFirst, key }) =>
      organNouns.has(key) && (!isFirst || scan.topBefore(first)?.form === 'adjective'),
    then: ({ scan, here }) => ({
      to: here + 1,
      body: true,
      thing: false,
      // "the Grain Futures | Trade Commission"
      ends: !(
        here + 1 < scan.end &&
        scan.nextCapital(here) &&
        (organNouns.has(scan.text.key(here + 1)) || (FIELDS.has(scan.text.key(here)) && leadsToBody(scan, here + 1)))
      ),
    }),
  },
  {
    name: 'thing-by-its-last-word',
    of: 'later',
    example: 'He crossed Marlowe |Bridge| again.',
    when: ({ isFirst, key }) => !isFirst && thingNouns.has(key),
    then: ({ here }) => ({ to: here + 1, thing: true }),
  },
  {
    name: 'capital',
    example: 'He told Karl |Lund| no.',
    when: () => true,
    then: takes,
  },
];

/** What the word here is of the name. */
export const nameStep = (asked: NameCase): ReturnType<typeof firstRule<NameCase, NameStep>> =>
  firstRule(NAME_RULES, asked, asked.isFirst ? FIRST_WORD : LATER_WORDS);
const FIRST_WORD = NAME_RULES.filter(({ of }) => of !== 'later');
const LATER_WORDS = NAME_RULES.filter(({ of }) => of !== 'first');

/**
 * The run of capitals that begins where the scan stands; known phrases end it. Null where none begins.
 *
 * @param led A title or role stands right before, so that a particle may open the name ("Ms. de Vries").
 */
export function readNameRun(scan: SentenceScan, led: boolean): NameRun | null {
  const { at: first, text, end } = scan;
  const beginsSmall = led && text.isSmall(first) && afterParticles(text, first, end) > first;
  if (!(beginsSmall || mayBeginName(scan, first)) || leadsToRole(scan, first)) return null;
  const name = readName(new NameCase(scan, first, beginsSmall));
  const { here: last, body } = name;
  if (last === first) return null;
  const place = PLACE_OPENERS.has(text.key(first)) && !body && last - first > 1;
  return { last, body, thing: name.thing || place };
}

function readName(name: NameCase): NameCase {
  while (name.here < name.scan.end && name.here - name.first < LONGEST) {
    const step = nameStep(name)?.outcome;
    if (!step) break;
    name.goTo(step.to);
    name.body = step.body ?? name.body;
    name.thing = step.thing ?? name.thing;
    if (step.ends) break;
  }
  return name;
}

/** Words that end the name of a body, or tell what another is for. */
const FIELDS: ReadonlySet<string> = new Set('futures markets services affairs energy'.split(' '));

/** Words between members and the noun for their body ("People’s Democratic Freedom Party"). Own choice. */
const BODY_WITHIN = 4;

export function leadsToBody({ text, end }: SentenceScan, from: number): boolean {
  for (let at = from; at < Math.min(end, from + BODY_WITHIN) && text.isCapital(at); at++) {
    if (organNouns.has(text.key(at))) return true;
  }
  return false;
}

/** Modifiers that may stand in capitals before a role. Own choice. */
const MOST_MODIFIERS = 4;

/** "Defence" + "Minister": a modifier in capitals that belongs to the role behind it. */
function leadsToRole(scan: SentenceScan, at: number): boolean {
  let next = at;
  while (next < scan.end && next - at < MOST_MODIFIERS && roleModifiers.has(scan.text.key(next))) next++;
  if (next === at || next >= scan.end) return false;
  const { kind, roleClass } = scan.match(next)?.entry ?? {};
  return kind === 'role' && roleClass === 'person' && !isMembersBody(scan, next);
}

/** "National" + "Farmers Union", "New" + "People’s Union" */
const isMembersBody = (scan: SentenceScan, at: number): boolean => {
  const { text } = scan;
  if (text.isPossessive(at + 1)) return MEMBERS.has(text.key(at)) && leadsToBody(scan, at + 2);
  return text.key(at).endsWith('s') && text.isCapital(at + 1) && organNouns.has(text.key(at + 1));
};
