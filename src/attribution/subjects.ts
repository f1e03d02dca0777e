/** Where the subject of a verb stands, how far it reaches, and which verb lends it to another. */
import type { TokenRange } from '../document';
import {
  ACCUSATIVES,
  CIRCUMSTANTIAL,
  CLOSING_MARKS,
  COUNTING_WORDS,
  LET_KNOW,
  LETTING,
  SUBJECT_PRONOUNS,
} from '../english/attribution/subjects';
import { INDEFINITE_ARTICLES } from '../english/grammar/decisiveWords';
import { BESIDE_TIMES } from '../english/grammar/times';
import { isBefore, nounBeforeBracket, type Phrase, type PhraseRange, type PhraseType } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { isOccasion } from './adverbials';
import { closedParenthetical } from './closedParentheticals';
import { nounOfContactClause } from './contactClauses';
import type { Context } from './context';
import { beforeContrast } from './contrasts';
import { asNumbers, isDay, nounPhraseStart, phraseAt, tokensOfPhrases, withoutStress } from './cursors';
import { verbTakes } from './lexicon';
import {
  headOfRelativeClause,
  isParticiple,
  NounCase,
  nounOfClause,
  nounOfInfinitive,
  nounOfParticiple,
  subjectStart,
} from './nounSubjects';
import { isSpeech, quotationAt } from './quotes';
import { lendingVerb } from './sharedSubjects';

/** What stands left of a verb as its subject. */
export interface VerbSubject {
  /** The noun phrase, with its apposition. */
  readonly phrases: PhraseRange;
  readonly tokens: TokenRange;
  /** True where the subject was taken over from an earlier verb ("criticised … and called"). */
  readonly shared: boolean;
  /** Of the row that decided. */
  readonly rule: string;
}

/** How many verbs may hand on one subject; own choice. */
const MOST_SHARED = 3;

const IN_MARKS = 'parenthetical-that-ends-in-quotation-marks';

/** What is asked: which phrases left of `verb`, not before `from`, are its subject. */
export class SubjectCase {
  /** The phrase nearest to the verb that is no circumstance. */
  readonly here: Phrase;
  #closed: ReturnType<typeof closedParenthetical> | undefined;

  constructor(
    readonly context: Context,
    readonly verb: Phrase,
    readonly from: Phrase,
    /** How many verbs have handed on what is looked for. */
    readonly handedOn = 0,
  ) {
    this.here = besideVerb(context, verb, from);
  }

  /** "the hacker known as “Ghost,” | said": the comma stands inside the mark. */
  get commaInsideMarks(): boolean {
    const { context, here } = this;
    if (here.type !== 'quote' || !here.previous.is(',')) return false;
    const q = quotationAt(context, here.first);
    return q >= 0 && (!isSpeech(context, q) || this.#tellsMore(context.outer[q]?.first ?? 0));
  }

  /** "Lund, who | called it “the worst plan of all,” | said": what somebody else was called is no speech of his now. */
  #tellsMore(quotation: number): boolean {
    for (let at = this.from; at.last <= quotation && !at.isFinite; at = at.next)
      if (at.type === 'wh' || at.lower === 'whose') return TELLING_MORE.has(at.lower) && at.previous.is(',');
    return false;
  }

  get closesAside(): boolean {
    return this.here.type === 'punct' && CLOSING_MARKS.has(this.here.text);
  }

  /** What the mark before the verb closes. */
  get closed(): ReturnType<typeof closedParenthetical> {
    const close = this.here.type === 'quote' ? this.here.previous : this.here;
    this.#closed ??= closedParenthetical(this.context, close, this.from);
    return this.#closed;
  }

  /** May an earlier verb hand on its subject? */
  get mayShare(): boolean {
    return this.handedOn < MOST_SHARED && this.here.first > 0;
  }

  holds(phrase: Phrase): boolean {
    return phrase.index >= this.from.index;
  }
}

const TELLING_MORE: ReadonlySet<string> = new Set(['who', 'which', 'whose']);

/** The phrase beside the verb that may belong to its subject, over adverbs, times and marks of no quotation. */
function besideVerb(context: Context, verb: Phrase, from: Phrase): Phrase {
  let here = verb.previous;
  while (
    here.index >= from.index &&
    (here.type === 'adv' ||
      here.isTime ||
      isHourOfDay(here) ||
      (here.type === 'quote' && context.quotationOf[here.first] === -1))
  )
    here = here.previous;
  // "Lind and Brandt (of Oslo) | both | rejected it"
  if (here.opensWith(COUNTING_WORDS) && here.previous.is(')') && isBefore(from, here)) return here.previous;
  // "Oslo all but rejected"
  if (here.lower === 'but' && here.previous.lower === 'all') return besideVerb(context, here.previous, from);
  const aside =
    markBeforePlaceAndDay(here, from) ?? beforeContrast(here, from) ?? beforeOpenOccasion(context, verb, from);
  if (aside) return aside;
  // "Lind, for his part, | rejected it", "Lind for his part | rejected it"
  if (here.headWord === 'part' && here.previous.lower === 'for' && isBefore(from, here.previous))
    return here.previous.previous;
  // "Lind late on Friday | rejected it"
  const hour = here.previous;
  if (here.type === 'prep' && here !== verb.previous && hour.opensWith(BESIDE_TIMES) && isBefore(from, hour))
    return hour.previous;
  // "Lind later in the interview | admitted it"
  if (here.type === 'np' && hour.type === 'prep') {
    const { previous: late } = hour;
    if (late.opensWith(BESIDE_TIMES) && late.previous.type === 'np' && isBefore(from, late)) return late.previous;
  }
  // "Lind, who has for months | argued", "Lind had in May | said"
  const auxiliary = here.previous;
  if (here.type === 'prep' && here !== verb.previous && isHave(auxiliary) && isBefore(from, auxiliary))
    return auxiliary.previous;
  // "Lind has | this week | argued"
  if (isHave(here) && here !== verb.previous && isBefore(from, here)) return here.previous;
  // "Lind has in the past | argued"
  const preposition = here === verb.previous && here.type === 'np' ? here.previous : null;
  if (preposition?.type === 'prep' && isHave(preposition.previous) && isBefore(from, preposition.previous))
    return preposition.previous.previous;
  if (here.index <= from.index || here.type !== 'prep' || here === verb.previous) return here;
  // "Russia on Friday vetoed", "the minister here on Friday vetoed"
  return hour.type === 'adv' && isBefore(from, hour) ? hour.previous : hour;
}

/** "Lind | late | Friday | rejected it" */
const isHourOfDay = (here: Phrase): boolean => here.type === 'adj' && here.opensWith(BESIDE_TIMES) && isDay(here.next);

const isHave = ({ firstTag, size }: Phrase): boolean => firstTag === 'have' && size === 1;

/** "Lind, the mayor|, on Wednesday in Vienna", "|, in Vienna on Wednesday": the comma before a day and a place. */
function markBeforePlaceAndDay(here: Phrase, from: Phrase): Phrase | null {
  const place = here.type === 'prep' ? here.previous : here;
  if (place.headTag !== 'name' || place.previous.lower !== 'in') return null;
  const day = place.previous.previous;
  // "in Vienna | on Wednesday", "on Wednesday | in Vienna"
  const behind = here.type === 'prep';
  const opening = !behind && day.previous.type === 'prep' ? day.previous.previous : behind ? day : day.previous;
  const timed = isDay(behind ? here.next : day);
  return timed && opening.is(',') && opening.index > from.index ? opening : null;
}

/** "Brandt, the mayor|, in an interview with a daily here on Monday | urged calm", "Lind|, in a letter to Oslo | urged calm": agencies close no comma there. */
function beforeOpenOccasion(context: Context, verb: Phrase, from: Phrase): Phrase | null {
  let here = verb.previous;
  for (let n = 0; n < OCCASION_PHRASES && isBefore(from, here) && !here.is(','); n++) {
    if (!OF_AN_OCCASION.has(here.type)) return null;
    here = here.previous;
  }
  const opens = here.is(',') && here.next.opensWith(CIRCUMSTANTIAL) && isOccasion(here.next.next);
  if (!opens || !isBefore(from, here) || !verb.isFinite) return null;
  return closedParenthetical(context, here, from) === 'nothing-opened' ? here.previous : here;
}
const OF_AN_OCCASION: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'prep', 'adv', 'adj']);
/** How many phrases tell of one occasion; own choice. */
const OCCASION_PHRASES = 10;

const nounBeside = ({ here, from }: SubjectCase): Phrase => withoutStress(here, from);

/** Is the noun phrase before the verb the object of an earlier one? A clause may yet begin with it ("says | Europe should"). */
function isObject(c: SubjectCase): boolean {
  const noun = nounBeside(c);
  const { previous } = noun;
  if (c.here.type !== 'np' || noun.isPronoun || previous.type !== 'vg' || !c.holds(previous)) return false;
  return previous.verb?.form !== 'participle';
}

/** "An adviser who | heads | the board", "who | has | an office in the bank"; but who | says | the office in the bank | is late, tells of the office. */
function headAroundObject(c: SubjectCase): Phrase | null {
  if (isObject(c)) return headOfRelativeClause(c.context, nounBeside(c).previous, c.from);
  const { previous } = nounPhraseStart(c.context, c.here, c.from);
  const isPhrase = c.here.type === 'np' && c.here.previous.type === 'prep' && !verbTakes(previous.lemma, 'clause');
  return isPhrase ? headOfRelativeClause(c.context, previous, c.from) : null;
}

/** Is all that stands before the mark one noun phrase, with a participle of its own or none? */
function opensSentence({ from, here }: SubjectCase): boolean {
  if (from.type !== 'np' || from.isTime) return false;
  for (let phrase = from.next; phrase.index < here.index; phrase = phrase.next)
    if (phrase.isFinite || !OF_A_SUBJECT.has(phrase.type)) return false;
  return true;
}
const OF_A_SUBJECT: ReadonlySet<string> = new Set(['np', 'prep', 'vg', 'adv']);

/** "Activists jailed by Oslo and | Riga": does the noun phrase before the verb end a list in the phrase of a participle, with no verb before? */
function isListedBehindParticiple(c: SubjectCase): boolean {
  const { from, here } = c;
  const { previous: and } = nounBeside(c);
  if (here.type !== 'np' || from.type !== 'np' || from.isTime || and.type !== 'conj' || !c.holds(and)) return false;
  let participles = 0;
  for (let phrase = from.next; phrase !== and; phrase = phrase.next) {
    if (phrase.isFinite || phrase.isInfinitive || !OF_A_SUBJECT.has(phrase.type)) return false;
    if (phrase.form === 'participle') participles++;
  }
  return participles === 1 && and.previous.previous.type === 'prep';
}

/** "We|, the envoys of Chad and Peru, gathered in Oslo,": an aside that says who that is, and what those may be doing. */
function tellsWhoWeAre({ from, here }: SubjectCase): boolean {
  if (!from.isPronoun || from.lower !== 'we' || !from.next.is(',') || from.next.next.firstTag !== 'det') return false;
  for (let phrase = from.next; phrase.index < here.index; phrase = phrase.next)
    if (phrase.type === 'vg' && (phrase.isInfinitive || !phrase.previous.is(','))) return false;
  return true;
}

/** Where the noun phrase begins whose infinitive the object before the verb ends. */
function carrierOf(c: SubjectCase): Phrase | null {
  const { context, verb, from } = c;
  return carrier(new NounCase(context, verb, from, nounPhraseStart(context, nounBeside(c), from)));
}

const carrier = (asked: NounCase): Phrase | null => nounOfClause(asked) ?? nounOfInfinitive(asked);

/** "Chad, Togo" */
const isPair = ({ from, to }: PhraseRange): boolean =>
  from.headTag === 'name' && from.next.is(',') && from.next.next.next === to;

/** A form without ending, which goes with a subject of several. */
const isPlural = (verb: Phrase): boolean => verb.isFinite && verb.size === 1 && verb.lower === verb.lemma;

/** "let | Brandt | know" */
const isLetKnow = (verb: Phrase, before: Phrase): boolean =>
  before.isFinite && before.lemma === 'let' && LET_KNOW.has(verb.lemma) && isPlural(verb);

/**
 * "Foreign Minister Omar Lind|, said the deal was dead", "For his part, President Omar Lind|, said": where a name begins that a comma parts from its
 * verb of saying, though nothing was opened before it. Agencies print it so where an office stands before the name.
 */
function speakerBeforeStrayComma(c: SubjectCase): Phrase | null {
  const { context, verb, from, here } = c;
  const before = here.previous;
  // "Sen. Ana Lind (R-Ohio)|, said"
  const name = before.is(')') ? (nounBeforeBracket(before, from) ?? before) : before;
  const isApart = here.is(',') && name.headTag === 'name' && typeof c.closed === 'string';
  if (!isApart || !verb.isFinite || !verbTakes(verb.lemma, 'quotation') || !verbTakes(verb.lemma, 'clause'))
    return null;
  // "Togo, said the minister, had signed", "Lind, said to be ill,"
  if (verb.next.isInfinitive || (verb.next.type === 'np' && ENDS.has(verb.next.next.type))) return null;
  const first = nounPhraseStart(context, name, from);
  const opens = first === from || (first.previous.is(',') && OPENERS.has(from.type));
  return opens ? first : null;
}
const ENDS: ReadonlySet<PhraseType> = new Set<PhraseType>(['punct', 'none']);
/** What a circumstance before the subject begins with: "For his part,", "When it met,", "Later,". */
const OPENERS: ReadonlySet<PhraseType> = new Set<PhraseType>(['prep', 'sub', 'adv']);

/** What a row answers: the phrases, what lends the subject, or that there is none. */
type Answer = { readonly phrases: PhraseRange } | { readonly lender: Phrase } | null;

const fromTo = (from: Phrase | null, to: Phrase): Answer => from && { phrases: { from, to } };
const onlyHere = ({ here }: SubjectCase): Answer => fromTo(here, here.next);

/** The subject that goes on from an earlier verb, over a mark or a conjunction. */
function lent({ context, verb, from }: SubjectCase, mark: Phrase): Answer {
  const lender = lendingVerb(context, verb, mark, from);
  return lender && { lender };
}

/** "and through his spokesman | urged": what lends its subject over a circumstance, and not over a second one ("in Oslo and in Riga"). */
function joinedBefore(c: SubjectCase): Answer {
  const preposition = firstPreposition(c.here.previous);
  // "and together with Riga | proposed it"
  const opener = preposition.lower === 'with' && JOINTLY.has(preposition.previous.lower) ? preposition.previous : null;
  const and = (opener ?? preposition).previous;
  const opens = opener !== null || preposition.opensWith(CIRCUMSTANTIAL);
  const isJoined = c.here.type === 'np' && opens && and.type === 'conj' && c.holds(and);
  return isJoined && and.previous.previous.lower !== preposition.lower ? lent(c, and) : null;
}

/** "and | in a letter to Riga | urged": that of the letter, over what tells more of it. */
function firstPreposition(nearest: Phrase): Phrase {
  let here = nearest;
  for (let n = 0; n < 3 && here.previous.type === 'np' && here.previous.previous.type === 'prep'; n++)
    here = here.previous.previous;
  return isOccasion(here.next) ? here : nearest;
}
const JOINTLY: ReadonlySet<string> = new Set(['together', 'along', 'jointly']);

/** Who is the subject of this verb? In an example the subject stands in brackets and the verb between asterisks. */
export const SUBJECT_RULES: readonly Rule<SubjectCase, Answer>[] = [
  {
    name: 'shared-behind-a-comma-in-quotation-marks',
    example: '[Lind] praised the film “Ghost,” *calling* it good.',
    when: (c) => c.commaInsideMarks && c.closed === 'nothing-opened' && c.handedOn < MOST_SHARED,
    then: (c) => lent(c, c.here.previous),
  },
  {
    name: IN_MARKS,
    example: '[Ann Poe, the hacker known as “Ghost,”] *said* the tax would rise.',
    when: (c) => c.commaInsideMarks,
    then: ({ closed, here }) =>
      typeof closed === 'string' ? null : fromTo(closed.from, closed.to === here ? here.next : closed.to),
  },
  {
    name: 'relative-pronoun',
    example: 'Lund, [who] *said* the tax would rise, left.',
    when: ({ here }) => here.type === 'wh' && here.opensWith(SUBJECT_PRONOUNS),
    then: onlyHere,
  },
  {
    name: 'some-of-whom',
    example: 'They met the envoys, all of [whom] *said* the tax would rise.',
    when: ({ here }) => here.lower === 'whom' && here.previous.lower === 'of' && here.previous.previous.type === 'np',
    then: onlyHere,
  },
  {
    name: 'no-subject-behind-whom',
    example: 'They know whom *to ask*.',
    when: ({ here }) => here.type === 'wh',
    then: () => null,
  },
  {
    name: 'relative-that',
    example: 'A report [that] *said* the tax would rise was late.',
    when: (c) => c.here.type === 'that' && c.here.previous.type === 'np' && c.holds(c.here.previous),
    then: onlyHere,
  },
  {
    name: 'no-subject-behind-that',
    example: 'Lund thinks that *asking* him is late.',
    when: ({ here }) => here.type === 'that',
    then: () => null,
  },
  {
    name: 'noun-before-a-clause-without-its-pronoun',
    example: '[Several people I have met in Oslo] *said* the tax would rise.',
    when: (c) => nounOfContactClause(c.context, c.verb, c.from) !== null,
    then: (c) => fromTo(nounOfContactClause(c.context, c.verb, c.from), c.verb),
  },
  {
    name: 'no-subject-in-the-accusative',
    example: 'They helped him *leave* it.',
    // "most of them said", "voters backing him say", "let me say"
    when: ({ here }) =>
      here.isPronoun && here.opensWith(ACCUSATIVES) && here.previous.isFinite && here.previous.lemma !== 'let',
    then: () => null,
  },
  {
    name: 'object-in-a-relative-clause',
    example: '[An adviser who heads the board] *said* the tax would rise.',
    when: (c) => headAroundObject(c) !== null,
    then: (c) => fromTo(headAroundObject(c), c.here.next),
  },
  {
    // "wants to let Brandt know": an infinitive has no subject to lend.
    name: 'whoever-lets-somebody-know',
    example: '[Lind] let Brandt *know* that the tax would rise.',
    when: (c) => isObject(c) && isLetKnow(c.verb, nounBeside(c).previous),
    then: (c) => ({ lender: nounBeside(c).previous }),
  },
  {
    name: 'no-subject-behind-let',
    example: 'They refused to let Brandt *see* them.',
    when: (c) =>
      isObject(c) &&
      nounBeside(c).previous.isInfinitive &&
      LETTING.has(nounBeside(c).previous.lemma) &&
      isPlural(c.verb),
    then: () => null,
  },
  {
    name: 'object-in-the-infinitive-of-a-noun',
    example: '[The decision by Oslo to sign the pact] *surprised* many.',
    when: (c) => isObject(c) && nounBeside(c).previous.isInfinitive && carrierOf(c) !== null,
    then: (c) => fromTo(carrierOf(c), c.here.next),
  },
  {
    name: 'no-subject-behind-the-object-of-an-infinitive',
    example: 'To meet Brandt *said* little.',
    when: (c) => isObject(c) && nounBeside(c).previous.isInfinitive,
    then: () => null,
  },
  {
    name: 'shared-behind-a-conjunction-and-a-circumstance',
    example: '[Lind] criticised the plan and through his spokesman *urged* calm.',
    when: (c) => c.mayShare && joinedBefore(c) !== null,
    then: (c) => joinedBefore(c),
  },
  {
    name: 'two-names-of-a-headline',
    example: '[Chad, Togo] *vow* to sign',
    when: (c) => c.here.headTag === 'name' && isPair({ from: c.from, to: c.here.next }) && isPlural(c.verb),
    then: ({ from, here }) => fromTo(from, here.next),
  },
  {
    name: 'list-behind-a-participle',
    example: '[Activists jailed by Oslo and Riga] *said* the tax would rise.',
    when: isListedBehindParticiple,
    then: ({ from, here }) => fromTo(from, here.next),
  },
  {
    name: 'noun-phrase',
    example: '[A spokesman for the ministry] *said* the tax would rise.',
    when: ({ here }) => here.type === 'np',
    then: (c) => {
      const last = nounBeside(c);
      const first = nounPhraseStart(c.context, last, c.from);
      const asked = new NounCase(c.context, c.verb, c.from, first);
      // "Lind himself" is named with the stress, "Lind and Brandt | both" without.
      const end = last !== c.here && c.here.opensWith(COUNTING_WORDS) ? c.here : c.here.next;
      return fromTo(subjectStart(asked), asked.nounBeforeDay?.next ?? end);
    },
  },
  {
    name: 'participle-behind-its-noun',
    example: '[A poll released] *showed* the tax would rise.',
    when: (c) => isParticiple(c.here) && nounOfParticiple(c, c.here) !== null,
    then: (c) => fromTo(nounOfParticiple(c, c.here), c.verb),
  },
  {
    name: 'infinitive-behind-its-noun',
    example: '[The decision to leave] *surprised* many.',
    when: ({ context, verb, from, here }) =>
      here.isInfinitive && carrier(new NounCase(context, verb, from, here.next)) !== null,
    then: ({ context, verb, from, here }) => fromTo(carrier(new NounCase(context, verb, from, here.next)), here.next),
  },
  {
    name: 'verb-that-ends-a-relative-clause',
    example: '[Officials who have been briefed] *said* the tax would rise.',
    when: ({ here }) => here.type === 'vg',
    then: (c) => fromTo(headOfRelativeClause(c.context, c.here, c.from), c.verb),
  },
  {
    name: 'we-and-who-that-is',
    example: '[We, the envoys of Chad, Peru and Togo,] *reject* the tax.',
    when: (c) => c.here.is(',') && tellsWhoWeAre(c),
    then: (c) => fromTo(c.from, c.here.next),
  },
  {
    name: 'comma-that-closes-nothing',
    example: '[The study by the bank], *showed* that the tax would rise.',
    when: (c) => c.here.is(',') && c.closed === 'nothing-opened' && c.verb.next.type === 'that' && opensSentence(c),
    then: (c) => fromTo(c.from, c.here),
  },
  {
    name: 'who-says-before-a-stray-comma',
    example: '[Foreign Minister Omar Lind], *said* the tax would rise.',
    when: (c) => speakerBeforeStrayComma(c) !== null,
    then: (c) => fromTo(speakerBeforeStrayComma(c), c.here),
  },
  {
    name: 'shared-behind-a-comma',
    example: '[Lind] went to Oslo, *met* Brandt and left.',
    when: (c) => c.closesAside && c.here.is(',') && c.closed === 'nothing-opened' && c.mayShare,
    then: (c) => lent(c, c.here),
  },
  {
    name: 'closed-parenthetical',
    example: '[Hugh Hill, a doctor and a member of the board,] *said* the tax would rise.',
    when: (c) => c.closesAside,
    then: ({ closed }) => (typeof closed === 'string' ? null : { phrases: closed }),
  },
  {
    name: 'shared-behind-a-conjunction',
    example: '[Lind] criticised the plan and *called* it dull.',
    when: (c) => c.here.type === 'conj' && c.handedOn < MOST_SHARED,
    then: (c) => lent(c, c.here),
  },
];

/**
 * The subject of a verb, looked for on its left, not before `from`.
 *
 * @example In "Hugh Hill, a doctor and a member of the board, said" the subject of "said" is all of it, closing comma included.
 */
export function subjectBefore(context: Context, verb: Phrase, from: Phrase, handedOn = 0): VerbSubject | null {
  const asked = new SubjectCase(context, verb, from, handedOn);
  if (asked.here.index < from.index) return null;
  const ruling = firstRule(SUBJECT_RULES, asked);
  const outcome = ruling?.outcome ?? null;
  if (ruling === null || outcome === null) return null;
  const { name: rule } = ruling.rule;
  if ('phrases' in outcome)
    return { phrases: outcome.phrases, tokens: tokensOfPhrases(context, outcome.phrases), shared: false, rule };
  const found = subjectBefore(context, outcome.lender, from, handedOn + 1);
  return found && { ...coreOf(context, found), shared: true, rule };
}

/** Without its appositions and relative clauses: what a later verb of the sentence shares. */
export function coreOf(context: Context, found: VerbSubject): VerbSubject {
  const { from, to } = found.phrases;
  const listed = isList(found.phrases);
  for (let here = from.next; here.within({ from, to }); here = here.next) {
    if ((listed || !here.is(',')) && here.type !== 'wh') continue;
    const phrases = { from, to: here };
    return { ...found, phrases, tokens: tokensOfPhrases(context, phrases) };
  }
  return found;
}

/** "Chad, Peru and Togo", "Lind, the mayor, and the envoy, Brandt,": not "Lind, a doctor and a nurse,". */
function isList({ from, to }: PhraseRange): boolean {
  const closed = to.previous.is(',');
  let commas = 0;
  for (let here = from; here.within({ from, to }); here = here.next) {
    if (here.is(',')) commas++;
    const joins = here.lower === 'and' && commas > 0 && !here.next.opensWith(INDEFINITE_ARTICLES);
    if (joins && (!closed || here.previous.is(','))) return true;
  }
  return false;
}

/** The same with the phrases by number. */
export interface Subject {
  readonly groups: TokenRange;
  readonly range: TokenRange;
  readonly shared: boolean;
  /** A parenthetical closes between it and the verb ("Lind, asked about it, | said"). */
  readonly closed: boolean;
}

// until the callers pass phrases
export function subjectLeft(context: Context, v: number, from: number): Subject | null {
  const found = subjectBefore(context, phraseAt(context, v), phraseAt(context, from));
  return found && numbered(context, found);
}

const numbered = (context: Context, { phrases, tokens, shared, rule }: VerbSubject): Subject => ({
  groups: asNumbers(context, phrases),
  range: tokens,
  shared,
  closed: !shared && (rule === 'closed-parenthetical' || rule === IN_MARKS),
});
