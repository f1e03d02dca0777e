/**
 * In: a draft. Out: what it claims, as one sentence: actor, verb with its negation, addressee, words. Every word stands in the text, or says
 * that it does not.
 */
import type { AddresseePlace, Claim, ClaimPart, Span } from '../../document';
import { DENIAL_BEFORE, DENYING_SOURCE, FLOATING_BEFORE, LISTENING } from '../../english/statements/claims';
import type { StatementDraft } from '../identify';
import { actorParts } from './actor';
import { asItStands, standsAsItIs } from './order';
import { covers, jointBefore, NEAR, placed, toLine, unplaced } from './parts';
import { activeParts, type ClaimedCue, deniedParts, passiveParts } from './verb';

type Claimed = Pick<StatementDraft, 'rule' | 'cue' | 'source' | 'actor' | 'addressees' | 'content'>;

/**
 * Says as one sentence who said or did what.
 *
 * @param text The whole text.
 * @param draft Whose statement it is, and where its pieces stand.
 */
export function claimOf(text: string, draft: Claimed): Claim {
  const { cue, source, actor, rule } = draft;
  const who = actorParts(text, source, actor);
  if (cue && standsAsItIs(cue, draft)) {
    const parts = asItStands(text, cue, draft, who);
    return { text: toLine(parts), parts };
  }
  const turned = cue !== null && isPassive(text, cue, source, rule);
  const verb = cue ? verbParts(text, cue, draft, turned) : who.length > 0 ? [unplaced('link', ':')] : [];
  const object = objectParts(text, draft, turned);
  const subject = [...denialBefore(text, source, cue), ...who];
  const parts = rule === 'according-to' ? [...verb, ...who, ...object] : [...subject, ...verb, ...object];
  return { text: toLine(parts), parts };
}

/** "Not even | Chad backed it": what denies the subject. */
function denialBefore(text: string, source: Span | null, cue: Span | null): readonly ClaimPart[] {
  if (!source || !cue || source.start > cue.start) return [];
  const from = Math.max(0, source.start - NEAR);
  const denial = DENIAL_BEFORE.exec(text.slice(from, source.start));
  return denial ? placed('negation', text, from + denial.index, source.start) : [];
}

function verbParts(text: string, cue: ClaimedCue, { source, actor }: Claimed, turned: boolean): readonly ClaimPart[] {
  if (turned) return passiveParts(text, cue);
  const denies = source && actor && DENYING_SOURCE.test(text.slice(source.start, source.end));
  if (denies && !DENYING_SOURCE.test(actor.name)) return deniedParts(text, cue);
  return activeParts(text, actor && actor.kind !== 'group' ? withoutCount(text, cue) : cue);
}

/** "Norway and Sweden | both | backed it", which is told of each by itself. */
function withoutCount(text: string, cue: ClaimedCue): ClaimedCue {
  const count = FLOATING_BEFORE.exec(text.slice(cue.start, cue.end))?.[0] ?? '';
  return { ...cue, start: cue.start + count.length };
}

/** "was rejected by Norway": the doer stands behind. */
function isPassive(text: string, cue: Span, source: Span | null, rule: string): boolean {
  if (!source || source.start < cue.end || !(rule === 'verb-passive' || rule === 'deed')) return false;
  return /\bby\s+$/.test(text.slice(Math.max(cue.end, source.start - NEAR), source.start));
}

/** Addressees and words: in the order of an English sentence, each with the small word that stands before it. */
function objectParts(text: string, { cue, addressees, ...draft }: Claimed, turned: boolean): readonly ClaimPart[] {
  // Of a deed with nothing behind its verb ("Chad abstained") the verb is all, and stands already.
  const content = draft.content.filter((piece) => !cue || !covers(cue, piece));
  const listeners = onceEach(addressees);
  const [opening] = content;
  const near = listeners.filter((one) => (turned && cue && one.end <= cue.start) || isNear(one, cue, opening));
  // "protested | to the embassy in Beijing": who stands in the words is told by them.
  const far = listeners.filter((one) => !near.includes(one) && !content.some((piece) => covers(piece, one)));
  const heard = near.flatMap((one, i) => {
    const joint = i > 0 ? [unplaced('link', 'and')] : jointBefore(text, one.start, cue?.end ?? null);
    return [...joint, addresseePart(text, one)];
  });
  const spoken = near.reduce((end, one) => Math.max(end, one.end), -1);
  const words = content.flatMap((piece, i) => {
    if (i > 0) return [unplaced('link', '…'), ...placed('content', text, piece.start, piece.end)];
    // Who is called on opens what they are called on to do ("called on Russia to withdraw").
    const start = spoken > piece.start && spoken < piece.end ? spoken : piece.start;
    const joint = jointBefore(text, start, near.at(-1)?.end ?? cue?.end ?? null);
    return [...joint, ...placed('content', text, start, piece.end)];
  });
  const beside = far.flatMap((one, i) => [unplaced('link', i > 0 ? 'and' : 'to'), addresseePart(text, one)]);
  return [...heard, ...words, ...beside];
}

/** Between verb and words, behind a verb that words stand before, or at the beginning of the words. */
function isNear(one: Span, cue: Span | null, opening: Span | undefined): boolean {
  if (!cue || !opening) return false;
  const isInside = one.start === opening.start && one.end < opening.end;
  return isInside || (one.start >= cue.end && (one.end <= opening.start || opening.end <= cue.start));
}

/** A listener's words; its name where a pronoun stands for it. */
function addresseePart(text: string, { start, end, actor }: AddresseePlace): ClaimPart {
  const words = text.slice(start, end);
  if (LISTENING.has(words.toLowerCase())) return unplaced('addressee', actor.name);
  return placed('addressee', text, start, end)[0] ?? unplaced('addressee', actor.name);
}

/** Several who are named together share their words. */
function onceEach(addressees: readonly AddresseePlace[]): readonly AddresseePlace[] {
  return addressees.filter(({ start }, i) => addressees.findIndex((other) => other.start === start) === i);
}
