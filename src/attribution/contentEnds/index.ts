/**
 * Where content that begins behind a cue ends: at the sentence's end, or where a circumstance, an aside or another clause begins. One
 * row a reason to stop. The first that applies decides; `|` in its example stands where content ends. The rows are in files by what ends
 * content; here is in which order they are asked.
 */
import { QUESTION } from '../../english/grammar/clauses';
import { isBefore, opensBareClause, type Phrase, type PhraseType } from '../../grammar';
import { firstRule, type Ruling, rowsByKey } from '../../rules';
import { ContentCase } from '../contentCase';
import type { Context } from '../context';
import { beforeTime } from '../cueTimes';
import { phraseAt } from '../phrases';
import { ADDITIONS } from './additions';
import { CIRCUMSTANCES_AT_COMMA, CIRCUMSTANCES_WITH_CLAUSES, CIRCUMSTANCES_WITHOUT_COMMA } from './circumstances';
import { CLAUSE_AROUND, CLAUSE_AROUND_AT_COMMA } from './clausesAround';
import { BEHIND_CLAUSE_IN_FRONT } from './clausesInFront';
import { JOINED_AT_CONJUNCTION, SPEAKERS_AT_CONJUNCTION } from './conjunctions';
import { GOES_ON_AT_COMMA, GOES_ON_AT_CONJUNCTION } from './goingOn';
import { BRACKETS, DASHES, SEMICOLONS_AND_COLONS } from './marks';
import { OF_ALL, OF_ALL_AT_COMMA } from './ofAll';
import { OTHER_SPEAKERS } from './otherSpeakers';
import { AT_QUOTATION_MARK } from './quotationMarks';
import { RELATIVE_CLAUSES } from './relativeClauses';
import { type ContentRule, insideQuotation } from './rule';

/** At a comma, in the order in which they are asked. */
export const COMMA_RULES: readonly ContentRule[] = [
  insideQuotation,
  ...GOES_ON_AT_COMMA,
  ...BEHIND_CLAUSE_IN_FRONT,
  ...ADDITIONS,
  ...OTHER_SPEAKERS,
  ...CLAUSE_AROUND_AT_COMMA,
  ...OF_ALL_AT_COMMA,
  ...CIRCUMSTANCES_AT_COMMA,
  ...RELATIVE_CLAUSES,
];

const COMMA_RULES_OUTSIDE = COMMA_RULES.filter((rule) => rule !== insideQuotation);

/** American papers print the comma inside the marks: does content end at the one that closes, as it would at a comma behind it? */
const endsAtComma = (asked: ContentCase): boolean => firstRule(COMMA_RULES_OUTSIDE, asked)?.outcome === asked.here;

const asAtComma: ContentRule = {
  name: 'as-at-a-comma-inside-the-marks',
  at: 'quote',
  example: 'Lund, calling the tax “late,|” left the room.',
  when: (asked) => asked.here.previous.is(',') && asked.closesQuotation && endsAtComma(asked),
  then: ({ here }) => here.next,
};

/** Anywhere else, in the order in which they are asked. */
export const OTHER_RULES: readonly ContentRule[] = [
  ...CLAUSE_AROUND,
  ...AT_QUOTATION_MARK,
  asAtComma,
  insideQuotation,
  ...GOES_ON_AT_CONJUNCTION,
  ...SPEAKERS_AT_CONJUNCTION,
  ...SEMICOLONS_AND_COLONS,
  ...OF_ALL,
  ...CIRCUMSTANCES_WITH_CLAUSES,
  ...DASHES,
  ...CIRCUMSTANCES_WITHOUT_COMMA,
  ...BRACKETS,
  ...JOINED_AT_CONJUNCTION,
];

/**
 * Behind the content that a cue opens.
 *
 * @param opening Where it begins.
 * @param limit Where it ends at the latest.
 * @param narrow It is a noun group or infinitive, and ends where a new clause is joined on (", but they", ", which").
 */
export function endOfContent(context: Context, cue: Phrase, opening: Phrase, limit: Phrase, narrow: boolean): Phrase {
  const clause = endOfClause(new ContentCase(context, cue, opening, limit, narrow));
  // "the plan | and in a letter urged"
  const end = clause.previous.type === 'conj' && isBefore(opening, clause.previous) ? clause.previous : clause;
  if (!narrow || opening.type !== 'np' || opening.next.isInfinitive) return end;
  return beforeTime({ opening, end });
}

/** At a noun group four of the rows may apply. */
const otherRulesAt = rowsByKey(OTHER_RULES, ({ at }, type: PhraseType) => at === undefined || at === type);

const ruleAt = (asked: ContentCase): Ruling<ContentCase, Phrase | null> | null =>
  asked.here.is(',') ? firstRule(COMMA_RULES, asked) : firstRule(OTHER_RULES, asked, otherRulesAt(asked.here.type));

function endOfClause(asked: ContentCase): Phrase {
  for (; isBefore(asked.here.next, asked.limit); asked.here = asked.here.next) {
    const end = ruleAt(asked)?.outcome;
    if (end) return end;
  }
  // "Oslo's refusal to sign it | failed."
  const isLast = asked.isNominal && asked.here.isFinite && isBefore(asked.here, asked.limit);
  return isLast && !asked.holdsClause() && asked.isVerbOfClauseAround() ? asked.here : asked.limit;
}

// until the callers pass phrases
export const clauseEnd = (context: Context, i: number, stop: number, cue: Phrase, narrow: boolean): number =>
  endOfContent(context, cue, phraseAt(context, i), phraseAt(context, stop), narrow).index;

// until the callers pass phrases
export const finiteIn = (context: Context, i: number, end: number): boolean =>
  opensBareClause(phraseAt(context, i), phraseAt(context, end));

export { QUESTION };
