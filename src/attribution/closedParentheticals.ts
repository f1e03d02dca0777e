/** Whose parenthetical it is that closes before a verb: "Hugh Hill, a doctor, | said". */
import { BELONGING, CLAUSE_PREPOSITIONS } from '../english/attribution/subjects';
import { JOINING_BY_WITH } from '../english/grammar/nounPhrases';
import { beforeOrigin, NOWHERE, type Phrase, type PhraseRange, type PhraseType } from '../grammar';
import type { Context } from './context';
import { nounPhraseStart, openingMark, withNamedHead, withoutStress } from './cursors';
import { nounOfParticiple } from './nounSubjects';

/** How many commas may stand inside a parenthetical; own choice. */
const INNER_COMMAS = 4;

/** A noun phrase behind one of these is no subject. */
const GOVERNORS: ReadonlySet<PhraseType> = new Set<PhraseType>(['prep', 'wh', 'vg']);

/**
 * The noun phrase that the parenthetical closed by the mark `close` belongs to, with it. Circumstances between commas ("Clinton, in her
 * campaigning,") are left out.
 *
 * @returns Where nothing was opened `'nothing-opened'`; where what was opened belongs to no subject `'no-subject'`.
 */
export function closedParenthetical(
  context: Context,
  close: Phrase,
  from: Phrase,
): PhraseRange | 'nothing-opened' | 'no-subject' {
  let opened = openingMark(context, close, from);
  if (opened === null) return 'nothing-opened';
  // Commas inside longer parentheticals: "Shelby, the Republican who heads the committee, which oversees it, said".
  for (let n = 0; opened !== null && n < INNER_COMMAS; n++) {
    const start = startBefore(context, opened, from);
    const first = behindParticiple(context, start, from);
    const isNamed = n === 0 && isName(opened.next, close);
    if (isNamed && first.lower === 'whose') return { from: first, to: close.next };
    if (isNamed && opened.next.size > 1 && hangsOnParticiple(start, from)) return { from: opened.next, to: close };
    // "after Lind, asked twice, had said": the preposition opens a clause.
    const governor = first.index > from.index ? first.previous : NOWHERE;
    const governed = GOVERNORS.has(governor.type) && !governor.opensWith(CLAUSE_PREPOSITIONS);
    if (!governed && first.lower !== 'whose') {
      const whole = withNamedHead(context, first, from);
      return { from: whole, to: isCircumstance(opened.next, first) ? opened : close.next };
    }
    opened = openingMark(context, opened, from);
  }
  return 'no-subject';
}

/** "the council, whose director, | Jean Holm|, said": who holds the office, and no "whose party, the largest of them, is here,". */
const isName = (opening: Phrase, close: Phrase): boolean => opening.headTag === 'name' && opening.next === close;

/** Where the noun phrase begins before a mark; "Stone, 29, of Huntsville, Ala.,": also over what an earlier comma closes. */
function startBefore(context: Context, mark: Phrase, from: Phrase): Phrase {
  let first = nounPhraseStart(context, beforeOrigin(withoutStress(mark.previous, from)), from);
  for (;;) {
    const preposition = first.previous;
    const comma = preposition.previous;
    const goesOn =
      preposition.type === 'prep' && comma.is(',') && comma.index > from.index && comma.previous.type === 'np';
    if (!goesOn) return first;
    first = nounPhraseStart(context, comma.previous, from);
  }
}

/** "| Lawmakers led by Lind, a doctor,": the noun that a participle tells more of, where its agent has the parenthetical. */
function behindParticiple(context: Context, agent: Phrase, from: Phrase): Phrase {
  const participle = agent.previous.previous;
  const led = agent.previous.lower === 'by' && participle.form === 'participle' && participle.index > from.index;
  return (led ? nounOfParticiple({ context, from }, participle) : null) ?? agent;
}

/** "the clerk accused of | fraud, Ana Lind,", "the clerk leading | the talks, Ana Lind,": who that is, and no place ("signed in | Oslo, Norway,"). */
function hangsOnParticiple({ previous, headTag, headWord }: Phrase, from: Phrase): boolean {
  const participle = previous.type === 'prep' ? previous.previous : previous;
  const tells = participle.form === 'participle' || participle.form === 'ing';
  const isOfNoun = participle.previous.type === 'np' && participle.index > from.index;
  return tells && isOfNoun && headTag !== 'name' && previous.lower !== 'by' && !SEATS.has(headWord);
}
/** Behind them the name of a place stands. */
const SEATS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'country', 'region', 'province', 'state']);

/** Does what opens here tell when, where or how rather than who ("in her campaigning", "however", "speaking in Rome")? */
const isCircumstance = (opening: Phrase, noun: Phrase): boolean =>
  (noun.isPronoun || !joinsAnother(opening)) &&
  ((opening.type === 'prep' && !opening.opensWith(BELONGING)) ||
    opening.type === 'adv' ||
    opening.lower === 'it' ||
    (opening.verb !== null && opening.verb.form === 'ing'));

/** "Oslo, | as well as Riga, called", "Oslo, | together with Riga, called": who is named there does it, too. */
const joinsAnother = ({ lower, next }: Phrase): boolean =>
  lower === 'as' ? next.lower === 'well' : next.lower === 'with' && JOINING_BY_WITH.has(lower);
