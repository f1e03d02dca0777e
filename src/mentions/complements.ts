import { calendar, determiners, stopBack } from '../english/mentions/words';
import type { Draft, ScannedText } from './drafts';
import { isActing } from './lexicon';
import { isPossessive } from './shapes';
import { isCapitalised } from './wordFacts';

/** Words behind a noun for persons that tell who they are. Own compilation. */
const describing = new Set(
  'familiar|close|briefed|involved|privy|present|aware|based|authorised|authorized|knowledgeable|active|loyal|critical'.split(
    '|',
  ),
);
const places = new Set(['in', 'at', 'from', 'near', 'inside', 'on']);
const adverbs = new Set(['there', 'here', 'abroad', 'nearby']);
/** Small words that may stand inside a complement. */
const linking = new Set('with to on by in of at from his her their its about'.split(' '));
/** Tokens of the longest complement. Own choice. */
const LONGEST = 6;

/**
 * The end of a short complement behind the noun of an actor that is named by its own words: "two officials familiar with the talks",
 * "analysts in the capital", "an official there". Without one, the end of the draft.
 */
export function complementEnd(scanned: ScannedText, draft: Draft): number {
  const { tokens, keys, layer } = scanned;
  const end = layer.sentences[draft.sentence]!.last;
  const next = keys[draft.last] ?? '';
  if (draft.last >= end) return draft.last;
  if (adverbs.has(next)) return draft.last + 1;
  const knowing = next === 'with' && (keys[draft.last + 1] === 'knowledge' || keys[draft.last + 2] === 'knowledge');
  const described = describing.has(next) || knowing;
  if (!described && !places.has(next)) return draft.last;
  for (let at = draft.last + 1; at < Math.min(end, draft.last + 1 + LONGEST); at++) {
    const { kind, lower } = tokens[at]!;
    if (calendar.has(keys[at]!) && isCapitalised(tokens[at]!)) return draft.last;
    const before = tokens[at - 1]!.lower;
    if (kind === 'word' && (determiners.has(before) || linking.has(before)) && !linking.has(lower)) continue;
    const closed = kind !== 'word' ? described : isActing(lower) || /^(?:who|that|which)$/.test(lower);
    if (closed) return at > draft.last + 1 ? at : draft.last;
    if (kind !== 'word') return draft.last;
    if (stopBack.has(lower) && !linking.has(lower)) return draft.last;
  }
  return draft.last;
}

/** The end of "of the town" behind "the fishers’ union"; without it, the end of the draft. */
export function ownerEnd(scanned: ScannedText, draft: Draft): number {
  const { tokens, keys, layer } = scanned;
  const [article, noun, next] = [draft.last + 1, draft.last + 2, draft.last + 3];
  const end = layer.sentences[draft.sentence]!.last;
  if (noun >= end || keys[draft.last] !== 'of' || !/^(?:the|its|this|that)$/.test(keys[article]!)) return draft.last;
  const { kind, lower, text } = tokens[noun]!;
  if (kind !== 'word' || text !== lower || stopBack.has(lower)) return draft.last;
  const closed =
    next >= end || tokens[next]!.kind !== 'word' || isActing(tokens[next]!.lower) || stopBack.has(tokens[next]!.lower);
  return closed && !isPossessive(tokens[next]) ? next : draft.last;
}
