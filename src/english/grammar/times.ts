/** Words of time; own compilation (days, months as news agencies shorten them, parts of the day and the year). */
import { MONTHS_IN_FULL, MONTHS_SHORT } from '../text/months';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The days of the week, in full as news writes them inside a sentence. They may stand in a noun’s place as adverbs do. */
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

/** Months in full and as news agencies shorten them. */
export const MONTHS: ReadonlySet<string> = new Set([...MONTHS_IN_FULL, ...MONTHS_SHORT.map((month) => `${month}.`)]);

const SEASONS = words('spring summer fall autumn winter');

/** Nouns that head a time ("last week", "Tuesday night"). */
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...[...WEEKDAYS].map((day) => `${day}s`),
  ...MONTHS,
  ...SEASONS,
  ...words(
    'morning afternoon evening night week month year weekend decade day hour hours days weeks months years tonight',
  ),
]);

/** "the week", "an hour": a thing rather than a time. */
export const ARTICLES = words('the a an');

/** Behind these words it is a time again: "who a day | earlier had signed". */
export const BEHIND_TIMES = words('ago earlier later');

/** Between "the" and the noun they tell by another time which it is: "said the same evening that". */
export const WHICH_TIME = words('same following next previous');

/** Days that the tagger reads as adverbs. */
export const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, 'yesterday', 'today']);

/** Days and parts of days that tell when something was said ("said on Monday", "said yesterday"). */
export const TIMES_OF_SAYING: ReadonlySet<string> = new Set([...DAYS, 'tonight', 'tomorrow']);

/** Prepositions that go with a time of the cue ("condemned the raid | on Thursday"). */
export const BEFORE_TIMES = words('on in during');

/** "a time when": of these "when" tells more. */
export const MOMENTS = words(
  'time times day days hour hours moment moments year years month months week weeks age era period',
);

/** Adverbs right before a time that belong to it ("later this week", "late on Friday"). */
export const BESIDE_TIMES: ReadonlySet<string> = new Set('later earlier early late'.split(' '));
