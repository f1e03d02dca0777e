/** Content before the cue that a relative pronoun or "as" ties to it: "a proposal that Lind dismissed", "prices fell, as Lind noted". */
import type { Span, TokenRange } from '../document';
import { INDEFINITE_ARTICLES } from '../english/attribution/contentEnds';
import { RELATIVE_RESTS } from '../english/attribution/sources';
import type { Phrase } from '../grammar';
import { firstRule, type Rule } from '../rules';
import { build, type Candidate } from './candidates';
import type { Context } from './context';
import { closeOf, nounPhraseStart, numberOf, phraseAt, tokensOfPhrases, wordsOf } from './cursors';
import type { CueEntry } from './lexicon';
import { hasFinite } from './sides';
import { spanOf, tidy } from './spans';
import type { Attribution } from './types';

/** A cue between what ties it to its content and what follows it. */
export class RelativeCase {
  readonly context: Context;
  readonly entry: CueEntry;
  /** What stands before the subject of the cue: a relative pronoun or "as". */
  readonly tie: Phrase;
  /** The phrase behind the cue, and where the clause ends. */
  readonly here: Phrase;
  readonly end: Phrase;
  /** Nothing before this phrase belongs to the clause. */
  readonly from: Phrase;

  constructor({ context, entry, from, to }: Candidate, subject: Phrase, here: Phrase) {
    this.context = context;
    this.entry = entry;
    this.tie = subject.previous;
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
    const { context, end } = this;
    let last = first;
    while (last.within({ from: first, to: end }) && !last.is(',')) last = last.next;
    return wordsOf(context, { from: first, to: last });
  }
}

type RelativeRule = Rule<RelativeCase, readonly Span[]>;

const OBJECT: RelativeRule = {
  name: 'relative-object',
  example: 'It was [a proposal] that Lind *dismissed* |[as premature].',
  when: (c) =>
    c.entry.frames.has('object') &&
    c.isPronoun &&
    c.holds(c.tie.previous) &&
    (c.antecedent.type === 'np' || c.isJoined),
  then: (c) => tidy([objectOf(c), ...(c.here.opensWith(RELATIVE_RESTS) ? c.toComma(c.here) : [])]),
};

const CLAUSE: RelativeRule = {
  name: 'clause-before-as',
  example: '[Prices fell], as Lind *noted*|.',
  when: (c) => c.tie.lower === 'as' && !c.here.within({ from: c.here, to: c.end }) && isClauseBefore(c),
  then: (c) => wordsOf(c.context, { from: c.from, to: c.tie.previous }),
};

const SUBJECT: RelativeRule = {
  name: 'relative-subject',
  example: 'It was a strike [that] the company *said* |[could cost it].',
  when: (c) => c.entry.frames.has('clause') && c.isPronoun && c.here.isFinite,
  then: (c) => tidy([spanOf(c.context, c.tie), ...c.toComma(c.here)]),
};

const CONTACT: RelativeRule = {
  name: 'relative-subject-without-pronoun',
  example: 'Lind praised the plan, [an idea] he *said* |[could save the bank].',
  when: (c) =>
    c.entry.frames.has('clause') && c.here.isFinite && c.tie.type === 'np' && c.tie.opensWith(INDEFINITE_ARTICLES),
  then: (c) =>
    tidy([
      spanOf(
        c.context,
        tokensOfPhrases(c.context, { from: nounPhraseStart(c.context, c.tie, c.from), to: c.tie.next }),
      ),
      ...c.toComma(c.here),
    ]),
};

const CALLED: RelativeRule = {
  name: 'relative-object-and-what-it-is-called',
  example: 'The vote, [which] observers *called* |[unfair], was held.',
  when: (c) => c.entry.frames.has('object') && c.tie.lower === 'which' && c.isPronoun && c.here.type === 'adj',
  then: (c) => tidy([spanOf(c.context, c.tie), ...c.toComma(c.here)]),
};

/** What stands before the cue and belongs to its content? In an example the content stands in brackets, and | is behind the cue. */
export const RELATIVE_RULES: readonly RelativeRule[] = [CLAUSE, SUBJECT, CONTACT, CALLED, OBJECT];

/** The relative pronoun itself where it may be the object; before "that" its antecedent. */
function objectOf({ context, tie, antecedent, from }: RelativeCase): Span | null {
  if (tie.type === 'wh') return spanOf(context, tie);
  return spanOf(
    context,
    tokensOfPhrases(context, { from: nounPhraseStart(context, antecedent, from), to: antecedent.next }),
  );
}

/** "Prices fell, | as". */
function isClauseBefore({ context, tie, from }: RelativeCase): boolean {
  return tie.previous.is(',') && hasFinite(context, from.index, numberOf(context, tie.previous));
}

/** What the rule finds as pieces of content, or `null`. */
function applied(rule: RelativeRule, asked: RelativeCase): readonly Span[] | null {
  const pieces = firstRule([rule], asked)?.outcome ?? [];
  return pieces.length > 0 ? pieces : null;
}

const caseAt = (candidate: Candidate, edge: number, k: number): RelativeCase =>
  new RelativeCase(candidate, phraseAt(candidate.context, edge), phraseAt(candidate.context, k));

/** "a proposal that Lind dismissed as premature": the object stands before the relative pronoun. */
// until the callers pass phrases
export function relativeObject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const pieces = applied(OBJECT, caseAt(candidate, edge, k));
  return pieces && build(candidate, 'verb-relative', 0, source, pieces, [], 0.55);
}

/** "Prices fell, as Lind noted.": the clause before, where nothing follows the cue. Pieces, or `null`. */
// until the callers pass phrases
export const relayedBefore = (candidate: Candidate, edge: number, k: number): readonly Span[] | null =>
  applied(CLAUSE, caseAt(candidate, edge, k));

/** "a strike that the company said could cost it": the relative pronoun is the subject of what is said. */
// until the callers pass phrases
export function relativeSubject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const asked = caseAt(candidate, edge, k);
  const pieces = applied(SUBJECT, asked) ?? applied(CONTACT, asked) ?? applied(CALLED, asked);
  return pieces && build(candidate, 'verb-relative', 0, source, pieces, [], 0.6);
}
