/** Who is likeliest meant by an anaphor: a conditional logit over all who fit and over nobody. */
import type { Token } from '../document';
import { MEETINGS, QUESTIONED } from '../english/coreference/descriptions';
import { stopBack } from '../english/mentions/words';
import { factsOf } from '../mentions/wordFacts';
import { isAccuser, isSpokenTo, nearestOf } from './accused';
import type { ActorMention } from './actorLayer';
import { type Anaphor, mayStandFor, withinReach } from './anaphors';
import { weights } from './data/weights';
import type { Discourse, Entity } from './discourse';
import { evidence, nobody } from './evidence';
import { mayBeCalledSo } from './evidenceOfRoles';
import type { Evidence, Pair } from './evidenceRow';
import { isAnsweredPaper, isDescribedBefore, isOnlyToldOf, isToldOfByOne } from './speaksOn';
import { isUnlike } from './unlike';

/** Somebody who fits, and how likely it is that the anaphor stands for him. */
export interface Candidate {
  readonly entity: Entity;
  /** What each row says, measured when it is asked: to choose, the sum is enough. */
  readonly evidence: Float64Array;
  readonly probability: number;
}

/** All that a choice was made of, for `explain` and for fitting. */
export interface Choice {
  readonly anaphor: Anaphor;
  /** Those who fit, latest first, with the evidence for each. */
  readonly candidates: readonly Candidate[];
  readonly nobody: Pick<Candidate, 'evidence' | 'probability'>;
}

/** Of a class, as `ReadToken` is and for its reason. */
class Weighed implements Candidate {
  probability = 0;

  constructor(
    readonly pair: Pair,
    readonly score: number,
  ) {}

  get entity(): Entity {
    return this.pair.entity;
  }

  get evidence(): Float64Array {
    return measure(this.pair);
  }
}

/**
 * Weighs everybody who fits.
 *
 * @param next The mention behind the anaphor.
 */
export function weighAntecedents(
  tokens: readonly Token[],
  discourse: Discourse,
  anaphor: Anaphor,
  next?: ActorMention,
): Choice {
  const own = weights[anaphor.kind];
  const other = next && (isObjectOf(tokens, anaphor, next) || isBeside(tokens, anaphor, next)) ? next.actor : null;
  const spokenTo = isSpokenTo(tokens, anaphor);
  const fitting = whoFits(tokens, discourse, anaphor, own, spokenTo).filter(
    ({ entity }) => entity.actor.id !== other?.id,
  );
  const isSomebody = fitting.length > 0 && spokenTo && anaphor.pronoun !== undefined;
  const candidates = isSomebody ? nearestOf(fitting, anaphor) : fitting;
  const scoreOfNone = isSomebody ? Number.NEGATIVE_INFINITY : scoreOfNobody(anaphor, own);
  return { anaphor, candidates, nobody: new Unmentioned(anaphor, share(candidates, scoreOfNone)) };
}

/** Those who fit, latest first, with their scores. */
function whoFits(
  tokens: readonly Token[],
  discourse: Discourse,
  anaphor: Anaphor,
  own: readonly number[],
  spokenTo: boolean,
): readonly Weighed[] {
  const near = withinReach(discourse, anaphor);
  const roleIsHeld = anaphor.mention.role !== null && isRoleHeld(discourse.latest, anaphor);
  const candidates: Weighed[] = [];
  for (let k = 0; k < near; k++) {
    const entity = discourse.latest[k] as Entity;
    if (!mayStandFor(discourse, anaphor, entity) || isUnlike(discourse, anaphor, entity)) continue;
    const { mention } = entity.last;
    if (isBound(tokens, anaphor, mention) || isAntecedent(tokens, anaphor, mention)) continue;
    if (spokenTo && isAccuser(discourse, anaphor, entity)) continue;
    if (
      isMet(tokens, anaphor, mention) ||
      isAskedAbout(tokens, anaphor, mention) ||
      tokens[mention.first]?.lower === 'no'
    )
      continue;
    if (
      isToldOf(tokens, discourse, anaphor, entity) ||
      isToldOfByOne(tokens, discourse, anaphor, entity) ||
      isOnlyToldOf(tokens, discourse, anaphor, entity) ||
      isDescribedBefore(tokens, anaphor, entity) ||
      isAnsweredPaper(tokens, anaphor, entity)
    )
      continue;
    const pair = { anaphor, entity, discourse, rank: candidates.length, roleIsHeld };
    candidates.push(new Weighed(pair, scoreOf(pair, own)));
  }
  return candidates;
}

function isRoleHeld(latest: readonly Entity[], anaphor: Anaphor): boolean {
  for (let k = 0; k < latest.length; k++) if (mayBeCalledSo(anaphor, latest[k] as Entity)) return true;
  return false;
}

/** Gives each its probability by its score and that of nobody, whose own it returns. */
function share(candidates: readonly Weighed[], scoreOfNobody: number): number {
  let top = scoreOfNobody;
  for (let k = 0; k < candidates.length; k++) top = Math.max(top, (candidates[k] as Weighed).score);
  const oddsOfNobody = Math.exp(scoreOfNobody - top);
  let total = oddsOfNobody;
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Weighed;
    candidate.probability = Math.exp(candidate.score - top);
    total += candidate.probability;
  }
  for (let k = 0; k < candidates.length; k++) (candidates[k] as Weighed).probability /= total;
  return oddsOfNobody / total;
}

class Unmentioned {
  constructor(
    readonly anaphor: Anaphor,
    readonly probability: number,
  ) {}

  get evidence(): Float64Array {
    return Float64Array.from(nobody, ({ value }) => value(this.anaphor));
  }
}

/** A row, and its place among all. */
interface NumberedRow {
  readonly value: Evidence['value'];
  readonly k: number;
}

/** The rows that may be other than 0. @param several @param role What there is of what rows need. */
const rowsFor = (several: boolean, role: boolean): readonly NumberedRow[] =>
  evidence.flatMap(({ needs, value }, k) =>
    (needs === 'several' && !several) || (needs === 'role' && !role) ? [] : [{ value, k }],
  );
const ROWS = [rowsFor(false, false), rowsFor(false, true), rowsFor(true, false), rowsFor(true, true)] as const;

function rowsOf({ entity: { actor, members }, anaphor: { mention } }: Pair): readonly NumberedRow[] {
  const several = members.length > 0 || actor.kind === 'group';
  if (mention.role === null) return several ? ROWS[2] : ROWS[0];
  return several ? ROWS[3] : ROWS[1];
}

/** What each row says. */
function measure(pair: Pair): Float64Array {
  const values = new Float64Array(evidence.length);
  for (const { value, k } of rowsOf(pair)) values[k] = value(pair);
  return values;
}

/** What the rows are worth together; a loop over no list of values, since it runs for every pair. */
function scoreOf(pair: Pair, by: readonly number[]): number {
  const rows = rowsOf(pair);
  let sum = 0;
  for (let r = 0; r < rows.length; r++) {
    const { value, k } = rows[r] as NumberedRow;
    sum += value(pair) * (by[k] ?? 0);
  }
  return sum;
}

function scoreOfNobody(anaphor: Anaphor, by: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < nobody.length; k++) sum += (nobody[k]?.value(anaphor) ?? 0) * (by[evidence.length + k] ?? 0);
  return sum;
}

const NEW_CLAUSE = new Set(['and', 'but', 'that', 'who', 'when', 'because']);

/** "The secretary and Sorel", "he and Sorel": two, and not one. */
const isBeside = (tokens: readonly Token[], { mention, pronoun }: Anaphor, { type, first }: ActorMention): boolean =>
  type === 'name' && !pronoun?.possessive && first === mention.last + 1 && tokens[mention.last]?.lower === 'and';

/** Words from the subject to the verb's object. Own choice: "has now repeatedly criticised". */
const LONGEST_VERB = 4;

/** "It sued Orvell", "the envoy met Sorel": the name beside its verb is not the subject of that verb (Chomsky 1981, principle C). */
function isObjectOf(tokens: readonly Token[], { mention, pronoun }: Anaphor, { type, first }: ActorMention): boolean {
  const words = first - mention.last;
  if (type !== 'name' || pronoun?.possessive || words < 1 || words > LONGEST_VERB) return false;
  for (let at = mention.last; at < first; at++) {
    const { kind, lower } = tokens[at] as Token;
    if (kind !== 'word' || lower === "'s" || lower === "'" || NEW_CLAUSE.has(lower)) return false;
  }
  const verb = tokens[first - 1] as Token;
  return (factsOf(verb).acting || verb.lower.endsWith('ed')) && !COPULAS.has(verb.lower);
}
const COPULAS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'says', 'said', 'say']);

/** "Colonna told her": an object beside its verb is not the subject of that verb (Chomsky 1981, principle B). */
function isBound(tokens: readonly Token[], { mention, pronoun }: Anaphor, candidate: ActorMention): boolean {
  if (!pronoun || mention.sentence !== candidate.sentence) return false;
  if (candidate.last > mention.first || mention.first - candidate.last > 4) return false;
  const head = tokens[mention.head];
  if (!head || !isObject(head, tokens[mention.last], pronoun.possessive)) return false;
  let verb = false;
  for (let at = candidate.last; at < mention.first; at++) {
    const token = tokens[at];
    if (!token) return false;
    // The comma that closes an apposition: "the envoy, Paul Lang, told him".
    if (token.text === ',' && at === candidate.last) continue;
    if (token.kind !== 'word' || NEW_CLAUSE.has(token.lower)) return false;
    verb ||= factsOf(token).acting;
  }
  return verb;
}

/** "met Sorel, who he noted was late": of whom the relative clause speaks is not its subject. */
function isAntecedent(tokens: readonly Token[], { mention, pronoun }: Anaphor, candidate: ActorMention): boolean {
  const relative = mention.first - 1;
  if (!pronoun || !RELATIVES.has(tokens[relative]?.lower ?? '')) return false;
  return candidate.last === relative || (candidate.last === relative - 1 && tokens[candidate.last]?.text === ',');
}
const RELATIVES = new Set(['who', 'whom']);

/** Words from the participle to the one who is asked about, or from a meeting to the one who is met. Own choice. */
const LONGEST_QUESTION = 24;

/** "In a meeting with Sorel, she said": who is met is not the one who met. */
function isMet(tokens: readonly Token[], { mention, pronoun }: Anaphor, candidate: ActorMention): boolean {
  if (!pronoun || pronoun.possessive || mention.sentence !== candidate.sentence) return false;
  if (candidate.last >= mention.first || tokens[mention.first - 1]?.text !== ',') return false;
  const floor = Math.max(1, candidate.first - LONGEST_QUESTION);
  for (let at = candidate.first - 1; at >= floor; at--) {
    const { lower, text } = tokens[at] as Token;
    if (/^[.!?:;]$/.test(text)) return false;
    if (lower === 'with' && MEETINGS.has(tokens[at - 1]?.lower ?? '')) return !isActing(tokens, at, mention.first);
  }
  return false;
}

/** Does anybody do something in these words, so that they are more than a circumstance? */
const isActing = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).some((token) => factsOf(token).acting);

/** "Asked whether Sorel would go, she said": who is named in a question is not the one who answers it. */
function isAskedAbout(tokens: readonly Token[], { mention, pronoun }: Anaphor, candidate: ActorMention): boolean {
  if (!pronoun || pronoun.possessive || candidate.type === 'pronoun' || mention.sentence !== candidate.sentence)
    return false;
  if (candidate.last >= mention.first || tokens[mention.first - 1]?.text !== ',') return false;
  const floor = Math.max(0, candidate.first - LONGEST_QUESTION);
  for (let at = candidate.first - 1; at >= floor; at--) {
    const { lower, text } = tokens[at] as Token;
    if (/^[.!?:;]$/.test(text)) return false;
    if (!QUESTIONED.has(lower)) continue;
    const before = tokens[at - 1];
    return before === undefined || before.kind !== 'word' || OPENS_QUESTION.has(before.lower);
  }
  return false;
}
const OPENS_QUESTION = new Set(['when', 'but', 'and', 'later', 'also', 'again', 'repeatedly']);

/** "Analysts told their readers that Chad and Peru would sign. They doubt": several who spoke speak on, not those who are named in what they said. */
function isToldOf(
  tokens: readonly Token[],
  { latest }: Discourse,
  { speaking, kind, mention }: Anaphor,
  { actor: told, members, last }: Entity,
): boolean {
  if (!speaking || kind !== 'plural' || last.addressed) return false;
  // "Analysts said farmers were late. They want more", but not "thanked the families of the farmers. They want more"
  if (told.kind === 'group' && members.length === 0 && tokens[last.mention.first - 1]?.lower !== 'of') return false;
  const { sentence, first } = last.mention;
  return (
    sentence === mention.sentence - 1 &&
    latest.some(
      ({ actor, spoke }) =>
        actor.kind === 'group' && spoke?.mention.sentence === sentence && spoke.mention.last < first,
    )
  );
}

function isObject(head: Token, next: Token | undefined, possessive: boolean): boolean {
  const { key } = factsOf(head);
  if (possessive) return key === 'her' && (next?.kind !== 'word' || stopBack.has(next.lower));
  return key === 'him' || key === 'them' || (key === 'it' && !(next && factsOf(next).acting));
}
