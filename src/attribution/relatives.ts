/** Content before the cue that a relative pronoun or "as" ties to it: "a proposal that Lind dismissed", "prices fell, as Lind noted". */
import type { CueForce, Span, TokenRange } from '../document';
import { RELATIVE_RESTS } from '../english/attribution/sources';
import { CHARGES, INDEFINITE_ARTICLES } from '../english/grammar/decisiveWords';
import { AUXILIARY, CLAUSE_OPENERS, type Phrase } from '../grammar';
import { firstRule, type Rule, type Ruling } from '../rules';
import { build, type Candidate } from './candidates';
import type { Context } from './context';
import { closeOf, commaBefore, nounPhraseStart, numberOf, phraseAt, tokensOfPhrases, wordsOf } from './cursors';
import { type CueEntry, verbTakes } from './lexicon';
import { hasFinite } from './sides';
import { spanOf, tidy } from './spans';
import type { Attribution } from './types';

/** A cue between what ties it to its content and what follows it. */
export class RelativeCase {
  readonly context: Context;
  readonly entry: CueEntry;
  readonly subject: Phrase;
  /** What stands before the subject of the cue: a relative pronoun or "as", perhaps with an aside between. */
  readonly tie: Phrase;
  /** The phrase behind the cue, and where the clause ends. */
  readonly here: Phrase;
  readonly end: Phrase;
  /** Nothing before this phrase belongs to the clause. */
  readonly from: Phrase;

  constructor({ context, entry, from, to }: Candidate, subject: Phrase, here: Phrase) {
    this.context = context;
    this.entry = entry;
    this.subject = subject;
    this.tie = tieBefore(subject);
    this.here = here;
    this.end = closeOf(context, { from: here, to: phraseAt(context, to) });
    this.from = phraseAt(context, from);
  }

  get isPronoun(): boolean {
    return (this.tie.type === 'that' || this.tie.type === 'wh') && this.holds(this.tie);
  }

  /** What stands before the pronoun, over a comma. */
  get antecedent(): Phrase {
    const { previous } = this.tie;
    return previous.is(',') ? previous.previous : previous;
  }

  /** "the pact, which Oslo drafted and | which Riga rejected" */
  get isJoined(): boolean {
    return this.tie.lower === 'which' && this.tie.previous.type === 'conj';
  }

  holds(phrase: Phrase): boolean {
    return phrase.index >= this.from.index;
  }

  /** From one phrase on to the next comma or the end. */
  toComma(first: Phrase): Span[] {
    return this.#until(first, (phrase) => phrase.is(','));
  }

  /** From one phrase on to the next comma, or to the verb of the clause around: "as theft | was dropped". */
  toVerb(first: Phrase): Span[] {
    let relative = false;
    return this.#until(first, (phrase) => {
      relative ||= phrase !== first && CLAUSE_OPENERS.has(phrase.type);
      const outer = AUXILIARY.has(phrase.firstTag) && phrase.isFinite && phrase.previous.type === 'np';
      return phrase.is(',') || (outer && !relative && phrase.previous.previous.type !== 'np');
    });
  }

  #until(first: Phrase, stops: (phrase: Phrase) => boolean): Span[] {
    let last = first;
    while (last.within({ from: first, to: this.end }) && !stops(last)) last = last.next;
    return wordsOf(this.context, { from: first, to: last });
  }
}

/** "which|, according to Brandt, | Lind rejected": the pronoun before an aside, else the phrase before. */
export function tieBefore({ previous }: Phrase): Phrase {
  if (!previous.is(',')) return previous;
  let here = previous.previous;
  for (let n = 0; n < ASIDE_LIMIT && !here.is(',') && !here.isFinite && here.type !== 'none'; n++) here = here.previous;
  return here.is(',') && (here.previous.type === 'wh' || here.previous.type === 'that') ? here.previous : previous;
}

/** An aside has so many phrases at most; own choice. */
const ASIDE_LIMIT = 8;

type RelativeRule = Rule<RelativeCase, readonly Span[]>;

const OBJECT: RelativeRule = {
  name: 'relative-object',
  example: 'It was [a proposal] that Lind *dismissed* |[as premature].',
  when: (c) =>
    c.entry.frames.has('object') &&
    c.isPronoun &&
    c.holds(c.tie.previous) &&
    !isSaid(c) &&
    (c.antecedent.type === 'np' || c.isJoined),
  then: (c) => tidy([objectOf(c), ...(c.here.opensWith(RELATIVE_RESTS) ? c.toVerb(c.here) : [])]),
};

/** "told Reuters | by phone | that his men had withdrawn", "said on Twitter | that Oslo was attacking": what is said stands behind whom it is told and by what. */
function isSaid({ tie, antecedent }: RelativeCase): boolean {
  if (tie.type !== 'that') return false;
  let here = antecedent;
  while (here.type === 'np' && here.previous.type === 'prep') here = here.previous.previous;
  // "told the panel | that he protested", but "asked the panel that he leads to wait"
  if (here === antecedent) return TELLING.has(here.previous.lemma);
  return here.type === 'np'
    ? verbTakes(here.previous.lemma, 'addressee')
    : here.isFinite && verbTakes(here.lemma, 'clause');
}

const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'warn', 'convince']);

const CONTACT_OBJECT: RelativeRule = {
  name: 'relative-object-without-pronoun',
  example: 'They rely on [an arrangement] the board *rejects*|.',
  when: (c) => (TAKING_SIDES.has(c.entry.force) || CHARGES.has(c.tie.headWord)) && isContact(c) && endsRelative(c),
  then: (c) => wordsOf(c.context, { from: c.tie, to: c.tie.next }),
};

/** "the bill | he backs": a noun right before the subject. */
const isContact = (c: RelativeCase): boolean =>
  c.entry.frames.has('object') &&
  c.subject.type === 'np' &&
  c.tie.type === 'np' &&
  !c.tie.isPronoun &&
  !c.tie.isTime &&
  !c.tie.opensWith(WHICHEVER) &&
  c.holds(c.tie);

/** "in any way they like": which one is meant is open. */
const WHICHEVER: ReadonlySet<string> = new Set(['any', 'whatever', 'whichever']);

/** "the bill he backs|", "|, which", "| as a start", "| would pass": nothing behind the verb can be its object. */
const endsRelative = ({ here, end }: RelativeCase): boolean =>
  !here.within({ from: here, to: end }) || here.type === 'punct' || here.isFinite || here.opensWith(RELATIVE_RESTS);

/** Forces by which somebody is for or against what stands before. */
const TAKING_SIDES: ReadonlySet<CueForce> = new Set<CueForce>(['support', 'praise', 'reject', 'criticize']);

/** "Prices fell, as Lind noted|, and the bank closed" */
const isJoint = (mark: Phrase): boolean => mark.is(',') && mark.next.type === 'conj';

const CLAUSE: RelativeRule = {
  name: 'clause-before-as',
  example: '[Prices fell], as Lind *noted*|.',
  when: (c) =>
    c.tie.lower === 'as' && (!c.here.within({ from: c.here, to: c.end }) || isJoint(c.here)) && isClauseBefore(c),
  then: (c) => wordsOf(c.context, { from: c.from, to: c.tie.previous.is(',') ? c.tie.previous : c.tie }),
};

const OR_SO: RelativeRule = {
  name: 'clause-before-or-so',
  example: '[Prices fell], or so Lind *claims*|.',
  when: (c) => isOrSo(c.tie) && (!c.holds(c.here) || !c.here.within({ from: c.here, to: c.end }) || c.here.is(',')),
  then: (c) => wordsOf(c.context, { from: c.from, to: c.tie.previous.previous }),
};

/** "|, or so" behind a clause */
const isOrSo = ({ lower, previous: or }: Phrase): boolean => lower === 'so' && or.lower === 'or' && or.previous.is(',');

const SUBJECT: RelativeRule = {
  name: 'relative-subject',
  example: 'It was a strike [that] the company *said* |[could cost it].',
  when: (c) =>
    c.entry.frames.has('clause') &&
    c.isPronoun &&
    c.here.isFinite &&
    // "The plan that Lind rejected | was dropped": what is rejected stands before.
    !(c.entry.frames.has('object') && c.tie.type === 'that' && TAKING_SIDES.has(c.entry.force)),
  then: (c) => tidy([spanOf(c.context, c.tie), ...c.toComma(c.here)]),
};

const CONTACT: RelativeRule = {
  name: 'relative-subject-without-pronoun',
  example: 'Lind praised the plan, [an idea] he *said* |[could save the bank].',
  when: (c) =>
    c.entry.frames.has('clause') && c.here.isFinite && c.tie.type === 'np' && c.tie.opensWith(INDEFINITE_ARTICLES),
  then: (c) => tidy([nounsOf(c, c.tie), ...c.toComma(c.here)]),
};

const CALLED: RelativeRule = {
  name: 'relative-object-and-what-it-is-called',
  example: 'The vote, [which] observers *called* |[unfair], was held.',
  when: (c) => c.entry.frames.has('object') && c.tie.lower === 'which' && c.isPronoun && c.here.type === 'adj',
  then: (c) => tidy([spanOf(c.context, c.tie), ...c.toComma(c.here)]),
};

const SEEN_AS: RelativeRule = {
  name: 'relative-object-and-what-it-is-seen-as',
  example: 'They marched over [what] the board *described* |[as theft].',
  when: (c) =>
    c.here.lower === 'as' && c.entry.frames.has('object') && c.holds(c.tie) && (isGovernedWhat(c) || isOneOfMany(c)),
  then: (c) => tidy([c.tie.lower === 'what' ? spanOf(c.context, c.tie) : nounsOf(c, c.tie), ...c.toVerb(c.here)]),
};

/** "over | what she sees as theft", "called | what she sees as theft"; but "What she sees as theft" may open a claim of its own. */
const isGovernedWhat = ({ tie, subject }: RelativeCase): boolean =>
  tie.lower === 'what' && tie === subject.previous && (tie.previous.type === 'prep' || tie.previous.type === 'vg');

/** "a move | she denounced as theft" */
const isOneOfMany = ({ tie }: RelativeCase): boolean => tie.type === 'np' && tie.opensWith(INDEFINITE_ARTICLES);

const BELIEVED: RelativeRule = {
  name: 'relative-object-and-what-it-is-believed-to-be',
  example: 'It was dropped in [what] the board *believes* |[to be theft].',
  when: (c) => c.here.isInfinitive && c.here.lemma === 'be' && c.entry.force === 'think' && isGovernedWhat(c),
  then: (c) => tidy([spanOf(c.context, c.tie), ...c.toVerb(c.here)]),
};

const ACCUSED: RelativeRule = {
  name: 'relative-object-and-what-it-is-accused-of',
  example: 'They mock [Togo], which the board *accuses* |[of theft].',
  when: (c) =>
    c.entry.force === 'accuse' &&
    ofWhat(c) !== null &&
    c.isPronoun &&
    c.holds(c.antecedent) &&
    c.antecedent.type === 'np',
  then: (c) => tidy([nounsOf(c, c.antecedent), ...c.toVerb(ofWhat(c) ?? c.here)]),
};

/** "accuses | of theft", "blames | for theft": the preposition, which may be part of the cue. */
const ofWhat = ({ here }: RelativeCase): Phrase | null =>
  [here, here.previous].find(({ lower, type }) => type === 'prep' && (lower === 'of' || lower === 'for')) ?? null;

const BEFORE_CIRCUMSTANCE: RelativeRule = {
  name: 'relative-object-before-a-circumstance',
  example: '[The tariffs] that Lind has *advocated* |in her campaign are harsh.',
  when: (c) => !c.entry.prepositions.has(c.here.lower) && isCircumstance(c) && (OBJECT.when(c) || isContact(c)),
  then: (c) => tidy([c.isPronoun ? objectOf(c) : nounsOf(c, c.tie)]),
};

/** "| when she ran"; "| in her campaign are": the verb behind has no subject of its own, so what stands before is its subject. */
const isCircumstance = ({ here, end, entry }: RelativeCase): boolean =>
  here.lower === 'when'
    ? !entry.frames.has('question-clause')
    : here.type === 'prep' &&
      here.lower !== 'for' &&
      here.next.type === 'np' &&
      here.next.next.isFinite &&
      here.next.next.within({ from: here, to: end });

// What stands before the cue and belongs to its content? In an example the content stands in brackets, and | is behind the cue.

/** The clause before, where nothing follows the cue. */
export const RELAYED_RULES: readonly RelativeRule[] = [CLAUSE, OR_SO];

/** What the clause is about, of which something behind the cue is said. */
export const RELATIVE_SUBJECT_RULES: readonly RelativeRule[] = [
  SUBJECT,
  CONTACT,
  CALLED,
  SEEN_AS,
  BELIEVED,
  ACCUSED,
  BEFORE_CIRCUMSTANCE,
];

/** The object of the cue; asked last. */
export const RELATIVE_OBJECT_RULES: readonly RelativeRule[] = [OBJECT, CONTACT_OBJECT];

/** The relative pronoun itself where it may be the object; of "that", of persons and of "a step which Oslo opposed" its antecedent. */
function objectOf(c: RelativeCase): Span | null {
  const { antecedent, tie } = c;
  const stands = tie.lower === 'whom' || (tie.lower === 'which' && tie.previous === antecedent);
  const isNamed = stands && antecedent.type === 'np' && c.holds(antecedent);
  return tie.type === 'wh' && !isNamed ? spanOf(c.context, c.tie) : nounsOf(c, c.antecedent);
}

/** A noun group from its first phrase on. */
function nounsOf({ context, from }: RelativeCase, last: Phrase): Span | null {
  return spanOf(context, tokensOfPhrases(context, { from: nounPhraseStart(context, last, from), to: last.next }));
}

/** "Prices fell, | as". */
function isClauseBefore({ context, tie, from }: RelativeCase): boolean {
  return commaBefore(tie).is(',') && hasFinite(context, from.index, numberOf(context, tie.previous));
}

/** The first of the rules that finds any pieces of content, and what it finds. */
export function relativeContent(
  rules: readonly RelativeRule[],
  asked: RelativeCase,
): Ruling<RelativeCase, readonly Span[]> | null {
  for (const rule of rules) {
    const ruling = firstRule([rule], asked);
    if (ruling && ruling.outcome.length > 0) return ruling;
  }
  return null;
}

const caseAt = (candidate: Candidate, edge: number, k: number): RelativeCase =>
  new RelativeCase(candidate, phraseAt(candidate.context, edge), phraseAt(candidate.context, k));

/** "a proposal that Lind dismissed as premature", "an arrangement the board rejects": the object stands before the relative clause. */
// until the callers pass phrases
export function relativeObject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const asked = caseAt(candidate, edge, k);
  const found = relativeContent(RELATIVE_OBJECT_RULES, asked);
  return found && build(candidate, 'verb-relative', 0, source, found.outcome, [], 0.55);
}

/** "Prices fell, as Lind noted.": the clause before, where nothing follows the cue. Pieces, or `null`. */
// until the callers pass phrases
export const relayedBefore = (candidate: Candidate, edge: number, k: number): readonly Span[] | null =>
  relativeContent(RELAYED_RULES, caseAt(candidate, edge, k))?.outcome ?? null;

/** "a strike that the company said could cost it": the relative pronoun is the subject of what is said. */
// until the callers pass phrases
export function relativeSubject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const asked = caseAt(candidate, edge, k);
  const found = relativeContent(RELATIVE_SUBJECT_RULES, asked);
  return found && build(candidate, 'verb-relative', 0, source, found.outcome, [], 0.6);
}
