/** "pushed back on those claims | on Thursday": when it was said is no part of a mere noun group. `|` stands where content ends. */
import { BEFORE_TIMES, BESIDE_TIMES, DAYS } from '../english/grammar/times';
import { isBefore, isPlural, type Phrase } from '../grammar';
import { firstRule, type Rule } from '../rules';

/** What is asked of the end of a noun group's content. */
export interface TimeCase {
  readonly opening: Phrase;
  /** Behind the content. */
  readonly end: Phrase;
}

/** Ways in which a noun group ends with a time; the outcome is the phrase behind what is left. */
export const TIME_RULES: readonly Rule<TimeCase, Phrase>[] = [
  {
    name: 'time-of-the-cue',
    example: 'Kenya condemned the raid | last week.',
    // "a raid that lasted two hours"
    when: ({ opening, end }) => {
      const { type } = end.previous.previous;
      return endsInTime({ opening, end }) && type !== 'prep' && !(type === 'vg' && isPlural(end.previous.lastWord));
    },
    // "later this week"
    then: ({ end }) => (end.previous.previous.opensWith(BESIDE_TIMES) ? end.previous.previous : end.previous),
  },
  {
    // "a sentence of three years" is left as it is.
    name: 'time-of-the-cue-with-its-preposition',
    example: 'Kenya condemned the raid | on Sunday.',
    when: (asked) => {
      const preposition = asked.end.previous.previous;
      return endsInTime(asked) && preposition.opensWith(BEFORE_TIMES) && isBefore(asked.opening, preposition);
    },
    then: ({ end }) => end.previous.previous,
  },
];

function endsInTime({ opening, end }: TimeCase): boolean {
  const day = end.previous;
  if (!isBefore(opening, day) || day.headTag === 'clitic') return false;
  return day.isTime || (day.type === 'adv' && day.opensWith(DAYS));
}

/** The end of the content without the time. */
export const beforeTime = (asked: TimeCase): Phrase => firstRule(TIME_RULES, asked)?.outcome ?? asked.end;

/** Over adverbs and times before a phrase ("Lind | on Monday"). */
export function overTimes(phrase: Phrase, from: Phrase): Phrase {
  let here = phrase;
  while (isBefore(from, here) && (here.type === 'adv' || here.isTime || opensTime(here))) here = here.previous;
  return here;
}

const opensTime = (here: Phrase): boolean =>
  here.opensWith(BEFORE_TIMES) && (here.next.isTime || DAYS.has(here.next.lastWord));
