/** What the question "does content end here?" is asked of. */
import { BARE_COMPLEMENTS } from '../english/attribution/contentEnds';
import { EXPRESSING } from '../english/attribution/lightVerbs';
import { CALLING } from '../english/attribution/sources';
import { QUESTION } from '../english/grammar/clauses';
import { NOMINATIVES } from '../english/grammar/decisiveWords';
import { MOMENTS } from '../english/grammar/times';
import {
  CLAUSE_OPENERS,
  hasFiniteVerb,
  isBefore,
  isFrom,
  isPast,
  isRelativeVerb,
  NOWHERE,
  OPERATORS,
  opensMainClause,
  PAST_LIKE_BASE,
  type Phrase,
  type PhraseType,
} from '../grammar';
import { asideBeforeVerb, dashFrom, isKnown, isModifier, takesObject, withWhile } from './contentSigns';
import type { Context } from './context';
import { answersBy, VERBS, verbTakes } from './lexicon';
import { behindDays, sharesTense } from './nextSpeakers';
import { phraseAt, phraseOf } from './phrases';
import { quotationAt } from './quotes';
import { differInNumber } from './sharedSubjects';

/** How far a subordinator stands before its verb at most; own choice. */
const FRONT_LIMIT = 10;
/** How far off the bracket is looked for that closes one; own choice. */
const BRACKET_LIMIT = 14;
/** How far off the last verb of a list stands at most; own choice. */
const LIST_LIMIT = 16;

/** Pronouns that often stand for who speaks. */
const SINGULARS: ReadonlySet<string> = new Set(['it', 'he', 'she']);
/** Behind these a verb belongs to a clause inside the content. */
const JOINS: ReadonlySet<PhraseType> = new Set<PhraseType>(['that', 'wh', 'sub', 'conj']);
/** Openers of a clause that the tagger may have read as prepositions. */
const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(['until', 'till', 'before', 'after', 'since', 'as']);
/** With these goes on what stands before an aside, and nothing behind it. */
const NO_SEQUEL: ReadonlySet<PhraseType> = new Set<PhraseType>(['punct', 'that']);
/** What a noun ends before ("poverty and lack | of safety"). */
const BEHIND_NOUNS: ReadonlySet<PhraseType> = new Set<PhraseType>(['prep', 'conj', 'punct']);

/** A content, its cue and the phrase at which it may end. */
export class ContentCase {
  /** Moves on as the question is asked of phrase after phrase. */
  here: Phrase;
  /** The content is a noun group and no clause. */
  readonly isNoun: boolean;
  /** The cue is a noun, or a verb inside somebody's noun phrase, so that the sentence's own verb is still to come. */
  readonly isNominal: boolean;
  /** The phrase that the cue begins with ("issued" of "issued a statement saying"). */
  readonly #beginning: Phrase;
  /** Finite verbs of the content before that of the clause around. */
  readonly #ownVerbs: number;
  readonly #quotation: number;
  #fronted: boolean | null = null;

  constructor(
    readonly context: Context,
    readonly cue: Phrase,
    readonly opening: Phrase,
    readonly limit: Phrase,
    /** The content is a noun group or infinitive. */
    readonly narrow: boolean,
  ) {
    this.here = opening.next;
    this.isNoun = narrow && opening.type === 'np' && !opening.next.isInfinitive;
    this.#beginning = phraseOf(context, cue.first);
    this.#quotation = quotationAt(context, cue.first);
    const alone = this.#beginning.index === phraseOf(context, cue.head).index;
    // "a letter questioning the deal | has": the participle hangs on the noun before.
    const isReduced =
      alone && cue.verb?.form === 'ing' && this.#beginning.previous.type === 'np' && opening.type !== 'that';
    // "Lind saying the ban | was dead": no verb that takes a mere noun
    const saysClause = isReduced && takesClauseAlone(cue.lemma);
    // "voters who back the plan | say", "those who think it fair | won"
    const isRestricting = alone && (isRelativeVerb(this.#beginning) || joinsRelativeVerb(this.#beginning));
    this.isNominal =
      (cue.type === 'np' && cue.verb === null) || isReduced || isRestricting || isNaming(this.#beginning);
    const opensClause = opening.type === 'that' || opening.opensWith(QUESTION) || (isReduced && isSubjectOf(opening));
    this.#ownVerbs = opensClause || saysClause || (isRestricting && !narrow) ? 1 : 0;
  }

  /** In a quotation that the cue is not in. */
  get isInsideQuotation(): boolean {
    const quotation = quotationAt(this.context, this.here.first);
    return quotation >= 0 && quotation !== this.#quotation;
  }

  /** Is the mark one that closes, so that the sentence goes on without quoting? */
  get closesQuotation(): boolean {
    return quotationAt(this.context, this.here.next.first) === this.#quotation;
  }

  /** "Lind vowing to “| close every base”": what looks like the verb of the clause around is that of the content. */
  isQuotedInfinitive(): boolean {
    const { lower, next } = this.opening;
    return lower === 'to' && next.type === 'quote' && next.next === this.here;
  }

  /** "Lind, who | said …", "Lind, whose aides | hold it", "the report, which Oslo | refused to publish": what stands around goes on behind a comma. */
  get isInRelativeClause(): boolean {
    let { previous } = this.#beginning;
    // "who | has for months | argued"
    // "who | was visibly | angry"
    while (
      previous.isTime ||
      (previous.type === 'prep' && previous.next.isTime) ||
      previous.firstTag === 'have' ||
      (this.cue.type === 'adj' && (previous.type === 'adv' || previous.lemma === 'be'))
    )
      previous = previous.previous;
    // "who opposed it and | says"
    for (let n = 0; previous.type === 'conj' || (n > 0 && previous.type !== 'wh'); n++, previous = previous.previous)
      if (n > LIST_LIMIT || previous.type === 'punct' || previous.type === 'none') return false;
    const isObject = previous.type === 'np' && previous.previous.lower === 'which';
    // "Tuomi, whose country | holds it"
    const pronoun = isObject ? previous.previous : previous;
    if (pronoun.type === 'np') return pronoun.lower === 'whose' && pronoun.previous.is(',');
    return pronoun.type === 'wh' && ((this.narrow && !isObject) || pronoun.previous.is(','));
  }

  /**
   * "An aide, speaking because he | wanted …", "An envoy, who had spent weeks | asking for …": an aside before any verb of the sentence,
   * which goes on behind a comma.
   *
   * @param front The type of the phrase that the sentence opens with, where it matters.
   */
  isInAsideInFront(front?: PhraseType): boolean {
    const opening = phraseAt(this.context, this.context.groupsOf[this.#beginning.sentence]?.first ?? 0);
    let opened = false;
    if (front !== undefined && opening.type !== front) return false;
    for (let before = opening; isBefore(before, this.#beginning); before = before.next) {
      if (!opened && (before.isFinite || before.type === 'sub')) return false;
      if (!before.is(',')) continue;
      // "who had left, | said", and what follows is no aside any more
      if (opened && before.next.isFinite) return false;
      opened ||= before.previous.type === 'np' && (before.next.type === 'wh' || before.next.form === 'ing');
    }
    return opened;
  }

  /** No mark stands in the content before this comma: alone, it parts no subject from its verb. */
  get isFirstMark(): boolean {
    for (let before = this.opening; isBefore(before, this.here); before = before.next)
      if (before.type === 'punct' || before.type === 'quote') return false;
    return this.opening.type !== 'sub';
  }

  /** "Lind, | saying …", "Lind, while | saying …": what stands around goes on behind a comma. */
  get isParticipleBehindComma(): boolean {
    return this.cue.verb?.form === 'ing' && withWhile(this.#beginning).previous.is(',');
  }

  /** Is it the verb of the sentence, and none of the content? "the claim that it was attacked | was rejected" */
  isVerbOfClauseAround(): boolean {
    const { here, opening } = this;
    if (isBareComplement(here) || JOINS.has(here.previous.type)) return false;
    let verbs = 0;
    let clauses = this.#ownVerbs;
    for (let before = opening.next; isBefore(before, here); before = before.next) {
      // "proposals to ban it and | build a wall": no verb besides the first
      if (before.isFinite && !isBareComplement(before) && !(isBare(before) && before.previous.type === 'conj')) verbs++;
      // "a resolution urging force if it | fails"
      // "when he learned that it | fails"
      else if (opensOwnClause(before) || before.type === 'sub' || saysThatBefore(before)) clauses++;
    }
    return verbs === clauses;
  }

  /** Has a clause been opened before this ("until sanctions | are lifted")? */
  holdsClause(): boolean {
    for (let before = this.opening.next; isBefore(before, this.here); before = before.next)
      if (CLAUSE_OPENERS.has(before.type) || before.opensWith(CLAUSE_PREPOSITIONS)) return true;
    return false;
  }

  /** Has the content a finite verb before this, besides those of its relative clauses? */
  hasOwnVerb(): boolean {
    let verbs = this.opening.isFinite ? 1 : 0;
    for (let before = this.opening.next; isBefore(before, this.here); before = before.next) {
      if (before.isFinite) verbs++;
      else if (CLAUSE_OPENERS.has(before.type)) verbs--;
    }
    return verbs > 0;
  }

  /** "that the bank|, a port|, and the town | were", "how in his time in Rome|, he had": the verb of the clause is still to come. */
  awaitsVerb(): boolean {
    const { here, limit, opening } = this;
    const opens = opening.type === 'that' || opening.opensWith(QUESTION);
    const awaits =
      opens && opening.next.type !== 'vg' && !opening.next.isTime && here !== opening.next && !this.hasOwnVerb();
    if (!awaits && !this.#hasOpenThat()) return false;
    for (let at = here.next, n = 0; n < LIST_LIMIT && isBefore(at, limit); n++, at = at.next)
      if (at.isFinite) return true;
    return false;
  }

  /** "to make sure that her son|, who", "to say whether her son|, who": behind "that" there is no verb yet. */
  #hasOpenThat(): boolean {
    let here = this.here.previous;
    while (isBefore(this.opening, here) && !here.isFinite && !opensAThat(here) && here.type !== 'punct')
      here = here.previous;
    return isBefore(this.opening, here) && opensAThat(here) && here.previous.type !== 'np' && here.next.type === 'np';
  }

  /** "thinks her time in Rome|, raising funds|, will help": one of the commas around an aside between the subject of a clause and its verb. */
  isBesideAsideBeforeVerb(): boolean {
    const { cue, here, limit, opening } = this;
    if (opening.type !== 'np' || opening.previous !== cue || !cue.isFinite || !verbTakes(cue.lemma, 'clause'))
      return false;
    if (this.isNominal || this.isInRelativeClause) return false;
    const aside = asideBeforeVerb(here, opening, limit);
    return aside !== null && !hasFiniteVerb({ from: opening, to: aside }) && !this.isFronted();
  }

  /**
   * Does the cue stand in a clause before the main one ("While she denounced it, …", "Arguing that it failed, …"), so that the main
   * clause behind a comma is no content?
   */
  readonly isFronted = (): boolean => {
    this.#fronted ??= isFronted(this.context, this.cue, this.#beginning);
    return this.#fronted;
  };

  /** Does the bracket that opens here close at the end? */
  opensLastBracket(): boolean {
    const { here, limit } = this;
    for (let at = here.next; isBefore(at, limit) && at.index <= here.index + BRACKET_LIMIT; at = at.next)
      if (at.is('(') || at.is(')')) return at.is(')') && !isBefore(at.next, limit);
    return false;
  }

  /** Does the dash open an aside, or close one, so that the clause goes on behind it ("the raid - the third - in Haifa")? */
  isAside(): boolean {
    const { here, limit, opening } = this;
    if (opensMainClause(here.next, limit)) return false;
    const close = dashFrom(here.next, ({ next }) => next, BRACKET_LIMIT);
    if (close !== null)
      return isBefore(close.next, limit) && !NO_SEQUEL.has(close.next.type) && !opensMainClause(close.next, limit);
    const open = dashFrom(here.previous, ({ previous }) => previous, BRACKET_LIMIT);
    return open !== null && isBefore(opening, open);
  }

  /** "wants to close it|, and | ask", "told Oslo to close it|, raise a tax and call": a bare verb, which the cue would not be beside. */
  joinsInfinitive(): boolean {
    const { cue, here, opening } = this;
    const isJoined = here.next.type === 'conj';
    // "to “leave”|, and to “pay”"
    if (opening.lower === 'to' && opening.next.type === 'quote' && here.next.next.lower === 'to') return true;
    if (cue.lastWord === cue.lemma || !isBare(isJoined ? here.next.next : here.next)) return false;
    if (!isJoined && !this.#joinsBare()) return false;
    for (let before = here.previous; isFrom(before, opening); before = before.previous)
      if (before.type === 'vg' && !(before.previous.is(',') && isBare(before)))
        return before.isInfinitive || before.verb?.modal === true;
    return false;
  }

  /** "(who wants it |)": here closes what opened before the cue. */
  closesBracketAround(): boolean {
    let depth = 0;
    for (let before = this.here.previous, n = 0; n < BRACKET_LIMIT && before.type !== 'none'; n++) {
      if (before.is(')')) depth++;
      if (before.is('(') && depth-- === 0) return isBefore(before, this.cue);
      before = before.previous;
    }
    return false;
  }

  /** "raise a tax, close a port | and call": the last of a list of bare verbs. */
  #joinsBare(): boolean {
    let at = this.here.next.next;
    for (let n = 0; n < LIST_LIMIT && isBefore(at, this.limit) && (!at.isFinite || isBare(at)); n++, at = at.next)
      if (at.type === 'conj') return isBare(at.next);
    return false;
  }

  /** Does the conjunction join a finite verb, and no infinitive that goes on? */
  joinsVerb(): boolean {
    const { joined: next } = this;
    return this.here.lower !== 'or' && this.#isVerb(next) && !isModifier(next) && !this.#isReduced(next);
  }

  /** What stands behind the conjunction, over a day: "and | on Friday rejected it". */
  get joined(): Phrase {
    return behindDays(this.here.next);
  }

  /** Does the joined verb tell something else than the cue: one that the lists know, or one with another auxiliary ("broke with it and | has paid")? */
  tellsOther(): boolean {
    const { joined: next } = this;
    return isKnown(next) || (OPERATORS.has(next.firstTag) && next.firstTag !== this.cue.firstTag);
  }

  /** Has the content a verb in -ing before this ("turning a blind eye | while blaming others", "it was lying | and threatening war")? */
  holdsGerund(): boolean {
    for (let before = this.opening.next; isBefore(before, this.here); before = before.next)
      if (before.type === 'vg' && before.lastWord.endsWith('ing')) return true;
    return false;
  }

  /** "the raids that killed and | maimed": the relative clause before goes on, in its own tense, and nobody says anything. */
  goesOnRelative(): boolean {
    const { joined: next } = this;
    if (VERBS.has(next.lemma) || next.headTag === 'base') return false;
    let verb: Phrase | null = null;
    for (let at = this.here.previous; isBefore(this.opening, at); at = at.previous) {
      if (at.is(',') || at.type === 'sub') return false;
      if (at.isFinite) verb ??= at;
      if (at.type === 'wh' || (at.type === 'that' && at.previous.type === 'np'))
        return verb !== null && (verb.headTag === next.headTag || isOver(verb) === isOver(next));
    }
    return false;
  }

  /** Is it a verb of the one of the cue, behind a comma ("endorsed the plan, | named an envoy"), and no participle of the noun? */
  doesMore(verb: Phrase): boolean {
    if (verb.size === 1 && isOver(verb)) return takesObject(verb) || verb.next.type === 'punct';
    return this.#isVerb(verb);
  }

  /** Is it finite, no infinitive that goes on (“but would not say” is none), and no noun that looks like a verb? */
  #isVerb(verb: Phrase): boolean {
    return verb.isFinite && (verb.headTag !== 'base' || OPERATORS.has(verb.firstTag)) && !this.#isNoun(verb);
  }

  /** "queues and | delays", "poverty and | lack of safety" behind a verb of the past: a noun that looks like a verb. */
  #isNoun({ first, last, headTag, lemma, lower, next }: Phrase): boolean {
    if (!(this.isNoun || this.opening.type === 'prep') || last - first !== 1 || headTag !== 'verb' || !isOver(this.cue))
      return false;
    return BEHIND_NOUNS.has(next.type) && (lower.endsWith('s') || (lower === lemma && !PAST_LIKE_BASE.has(lower)));
  }

  /** "the aims announced and | set at the summit": the participle before goes on, and no object follows. */
  #isReduced({ size, next }: Phrase): boolean {
    const { previous } = this.here;
    const bare = size === 1 && next.type !== 'np' && next.type !== 'that' && next.type !== 'quote';
    return (
      bare && previous.type === 'vg' && !previous.isInfinitive && previous.size === 1 && previous.previous.type === 'np'
    );
  }

  /** Is the finite verb behind the comma a cue in the tense of this one, and one of a list ("said that …, | denounced it and left")? */
  listsVerb(): boolean {
    const { next } = this.here;
    if (!sharesTense(next, this.cue) || !VERBS.has(next.lemma)) return false;
    // "urged Oslo to sign it, | welcomed the deal and left"
    if (this.narrow ? this.isNoun || this.hasOwnVerb() || !actsOn(next) : !this.hasOwnVerb()) return false;
    for (let at = next.next; isBefore(at, this.limit) && at.index <= next.index + LIST_LIMIT; at = at.next)
      if (at.type === 'conj' && at.next.isFinite) return true;
    return false;
  }

  /** Is the verb behind the conjunction one of saying or answering, in the tense of the cue? */
  speaksOn(): boolean {
    const { joined: next } = this;
    const behind = next.next.type;
    const speech =
      verbTakes(next.lemma, 'quotation') ||
      (verbTakes(next.lemma, 'clause') && (behind === 'that' || behind === 'quote'));
    // "noted that it had grown and | voiced the hope that"
    const feeling = EXPRESSING.has(next.lemma) && isOver(next) && behind === 'np';
    const answers = answersBy(next);
    const now = isOfOneNow(this.cue, next);
    const answer = answers && (isOver(next) || now) && (this.#isOfAnotherTense(next) || (now && this.#isOfSpeaker()));
    if ((speech || feeling || answer) && (sharesTense(next, this.cue) || this.#hasDone(next) || this.#saysNow(next)))
      return true;
    const only = this.#onlyVerb();
    return only !== null && differInNumber(only, next);
  }

  /** The finite verb of the content before this, where it is the only one. */
  #onlyVerb(): Phrase | null {
    let only: Phrase | null = null;
    for (let at = this.opening; isBefore(at, this.here); at = at.next) {
      if (!at.isFinite) continue;
      if (only !== null) return null;
      only = at;
    }
    return only;
  }

  /** "says it opposes the sale and | has urged Riga": of the pronoun and the speaker the same is told. */
  #hasDone({ firstTag }: Phrase): boolean {
    return firstTag === 'have' && this.cue.lower.endsWith('s') && this.#isOfSpeaker();
  }

  /** "says | it hit a depot", "denies that | he fled" */
  #isOfSpeaker(): boolean {
    const subject = this.opening.type === 'that' ? this.opening.next : this.opening;
    return SINGULARS.has(subject.lower);
  }

  /** "has claimed that it was late and | says": what was so before says nothing now. */
  #saysNow({ lower }: Phrase): boolean {
    if (this.cue.firstTag !== 'have' || !lower.endsWith('s')) return false;
    for (let before = this.here.previous; isFrom(before, this.opening); before = before.previous)
      if (before.isFinite) return isPast(before);
    return false;
  }

  /** "said the vote should stand and | blamed the rain", "says it was late and | blames the rain": what should stand or was late blames nobody. */
  #isOfAnotherTense(verb: Phrase): boolean {
    for (let before = this.here.previous; isFrom(before, this.opening); before = before.previous)
      if (before.isFinite) return before.headTag !== verb.headTag;
    return false;
  }
}

/** "said | that", "to say | whether", "to leave | if": what a clause of its own stands behind. */
const opensAThat = ({ type, lower, previous }: Phrase): boolean =>
  type === 'that' || lower === 'whether' || (lower === 'if' && previous.isInfinitive);

/** "they | have": a pronoun that is no object, and its verb. */
const isSubjectOf = ({ lower, next }: Phrase): boolean => NOMINATIVES.has(lower) && next.isFinite;

/** "welcomed | the deal", "thanked | Oslo" */
const actsOn = (verb: Phrase): boolean => takesObject(verb) || (verb.next.headTag === 'name' && !verb.next.isTime);

/** "ask", but not "put", which may be of the past. */
const isBare = (verb: Phrase): boolean =>
  verb.isFinite && verb.headTag === 'base' && verb.first === verb.head && !PAST_LIKE_BASE.has(verb.lemma);

/** "say", "insist": by itself it takes no noun group. */
function takesClauseAlone(lemma: string): boolean {
  const bare = VERBS.get(lemma)?.find(({ rest }) => rest.length === 0);
  return bare?.frames.has('quotation') === true && bare.frames.has('clause') && !bare.frames.has('object');
}

/** "says … | blames", "denies … | accuses": one alone, and now. */
const isOfOneNow = (cue: Phrase, next: Phrase): boolean => cue.lower.endsWith('s') && next.lower.endsWith('s');

/** "noted", "told", "has noted", but not "notes". */
const isOver = (verb: Phrase): boolean => isPast(verb) || verb.form === 'participle' || verb.firstTag === 'have';

/** "What the minister | called an error | has cost it": the whole clause is the subject of another verb. */
function isNaming(verb: Phrase): boolean {
  const subject = verb.previous;
  return CALLING.has(verb.lemma) && subject.type === 'np' && subject.previous.lower === 'what';
}

/** "voters who | left | and | back the plan | say" */
function joinsRelativeVerb({ previous }: Phrase): boolean {
  let here = previous.type === 'conj' ? previous.previous : NOWHERE;
  while (here.type !== 'none' && here.type !== 'punct' && !here.isFinite) here = here.previous;
  return isRelativeVerb(here);
}

/** "the claim | that", "envoys | who meddle", but not "envoys | who say it is late", where a clause follows. */
const opensOwnClause = ({ lower, next, previous, type }: Phrase): boolean =>
  previous.type === 'np' &&
  (type === 'that' ||
    // "the plan | she | backed | was late"
    ((lower === 'who' || NOMINATIVES.has(lower)) && next.isFinite && !verbTakes(next.lemma, 'clause')));

/** "he learned | that", but not "those who learned | that" */
const saysThatBefore = ({ type, previous }: Phrase): boolean =>
  type === 'that' && previous.isFinite && previous.previous.type !== 'wh';

/** "let foreign jets | use": the verb behind "let" and its object is bare. */
export const isBareComplement = (verb: Phrase): boolean => BARE_COMPLEMENTS.has(verb.previous.previous.lemma);

/** "But even as Lind left, | saying": one clause alone opens the sentence, and the participle is of it. */
function isInOpeningClause(opening: Phrase, cue: Phrase): boolean {
  let here = opening;
  while (here.type === 'conj' || here.type === 'adv') here = here.next;
  let verbs = here.type === 'sub' ? 0 : 2;
  for (; isBefore(here, cue); here = here.next) if (here.isFinite) verbs++;
  return verbs === 1;
}

const IN_MOMENTS: ReadonlySet<string> = new Set(['when', 'which']);

function isFronted(context: Context, cue: Phrase, beginning: Phrase): boolean {
  const opening = phraseAt(context, context.groupsOf[beginning.sentence]?.first ?? 0);
  const front = opening.type === 'conj' ? opening.next : opening;
  const near = beginning.index - opening.index < FRONT_LIMIT;
  // "Asked about claims that it had failed, |"
  if (cue.verb === null)
    return near && opening.form === 'participle' && !hasFiniteVerb({ from: opening, to: beginning });
  if (cue.verb.form === 'ing' && near && !hasFiniteVerb({ from: opening, to: beginning })) return true;
  if (cue.verb.form === 'ing' && near && isInOpeningClause(opening, beginning)) return true;
  for (
    let before = beginning.previous;
    isFrom(before, opening) && before.index > beginning.index - FRONT_LIMIT;
    before = before.previous
  ) {
    if (before.type === 'vg' || before.type === 'quote') return false;
    // "In a year when | Oslo said so,", "At a time in which"
    const moment = before.previous.type === 'prep' ? before.previous.previous : before.previous;
    if (before.opensWith(IN_MOMENTS) && MOMENTS.has(moment.lastWord) && moment.previous === front) return true;
    if (before.type !== 'sub') continue;
    const { index } = before;
    const first = index === opening.index || (index === opening.index + 1 && opening.type === 'conj');
    return first || !before.opensWith(QUESTION);
  }
  return false;
}
