/** Who is likeliest meant by an anaphor: a conditional logit over all who fit and over nobody. */
import type { Token } from '../document';
import { stopBack } from '../english/mentions/words';
import { factsOf } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import type { ActorMention } from './actorLayer';
import { type Anaphor, mayStandFor } from './anaphors';
import { weights } from './data/weights';
import type { Discourse, Entity } from './discourse';
import { evidence, nobody } from './evidence';
import { mayBeCalledSo } from './evidenceOfRoles';
import type { Pair } from './evidenceRow';

/** All that a choice was made of, for `explain` and for fitting. */
export interface Choice {
  readonly anaphor: Anaphor;
  /** Those who fit, latest first, with the evidence for each. */
  readonly candidates: readonly {
    readonly entity: Entity;
    readonly evidence: Float64Array;
    readonly probability: number;
  }[];
  readonly nobody: { readonly evidence: Float64Array; readonly probability: number };
}

/** Weighs everybody who fits. */
export function weighAntecedents(tokens: readonly Token[], discourse: Discourse, anaphor: Anaphor): Choice {
  const own = weights[anaphor.kind];
  const roleIsHeld = discourse.latest.some((entity) => mayBeCalledSo(anaphor, entity));
  const fitting: { entity: Entity; evidence: Float64Array }[] = [];
  for (const entity of discourse.latest) {
    if (!mayStandFor(discourse, anaphor, entity) || isBound(tokens, anaphor, entity.last.mention)) continue;
    fitting.push({ entity, evidence: measure({ anaphor, entity, discourse, rank: fitting.length, roleIsHeld }) });
  }
  const none = Float64Array.from(nobody, ({ value }) => value(anaphor));
  const scores = fitting.map((one) => dot(one.evidence, own, 0));
  const last = dot(none, own, evidence.length);
  const top = Math.max(
    last,
    scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  );
  const odds = scores.map((score) => Math.exp(score - top));
  const oddsOfNobody = Math.exp(last - top);
  const total = odds.reduce((sum, x) => sum + x, oddsOfNobody);
  return {
    anaphor,
    candidates: fitting.map(({ entity, evidence: told }, k) => ({
      entity,
      evidence: told,
      probability: (odds[k] ?? 0) / total,
    })),
    nobody: { evidence: none, probability: oddsOfNobody / total },
  };
}

/** The numbers of the rows that may be other than 0. @param several @param role What there is of what rows need. */
const rowsFor = (several: boolean, role: boolean): readonly number[] =>
  evidence.flatMap(({ needs }, k) => ((needs === 'several' && !several) || (needs === 'role' && !role) ? [] : [k]));
const ROWS = [false, true].map((several) => [false, true].map((role) => rowsFor(several, role)));

/** What each row says; a loop, since it runs for every pair. */
function measure(pair: Pair): Float64Array {
  const { actor, members } = pair.entity;
  const several = members.length > 0 || actor.kind === 'group';
  const rows = itemAt(itemAt(ROWS, Number(several)), Number(pair.anaphor.mention.role !== null));
  const values = new Float64Array(evidence.length);
  for (let r = 0; r < rows.length; r++) {
    const k = itemAt(rows, r);
    values[k] = itemAt(evidence, k).value(pair);
  }
  return values;
}

function dot(values: Float64Array, by: readonly number[], from: number): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += (values[k] ?? 0) * (by[from + k] ?? 0);
  return sum;
}

const NEW_CLAUSE = new Set(['and', 'but', 'that', 'who', 'when', 'because']);

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

function isObject(head: Token, next: Token | undefined, possessive: boolean): boolean {
  const { key } = factsOf(head);
  if (possessive) return key === 'her' && (next?.kind !== 'word' || stopBack.has(next.lower));
  return key === 'him' || key === 'them' || (key === 'it' && !(next && factsOf(next).acting));
}
