import { roleModifiers } from '../english/mentions/roles';
import { determiners, indefinites, stopBack } from '../english/mentions/words';
import { seatOf } from './dateline';
import type { Draft, DraftForm, ScannedText } from './drafts';
import { isActing } from './lexicon';
import { pronounOf } from './pronounWords';
import { isPossessive } from './shapes';

/** How far to the left of a role noun its determiner may stand behind words that are not known as modifiers. Own choice. */
const REACH = 3;

/** Longest phrase in tokens that is built around a role noun; keeps the work linear on any input. Own choice. */
export const LONGEST_PHRASE = 16;

/** "the next president" is nobody who was named. Own compilation. */
const hypothetical = new Set([
  'next',
  'future',
  'first',
  'second',
  'third',
  'potential',
  'likely',
  'possible',
  'other',
]);

const pluralOnly = new Set(
  'several|many|few|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|these|those|various|numerous|multiple'.split(
    '|',
  ),
);

const absorbed: ReadonlySet<DraftForm> = new Set([
  'adjective',
  'state',
  'seat',
  'region',
  'organisation',
  'body',
  'name',
  'figure',
  'people',
  'custom',
  'role',
]);

/**
 * Draws modifiers, determiner and possessor into a role draft, going left: "the outgoing French" + minister,
 * "Iran’s supreme" + leader, "her" + counterpart.
 */
export function extendLeft(scanned: ScannedText, stack: Draft[], draft: Draft, barrier: number): void {
  const { tokens, keys } = scanned;
  for (;;) {
    if (draft.last - draft.first > LONGEST_PHRASE) return;
    const top = stack.at(-1);
    const before = draft.first - 1;
    if (top && top.last === draft.first && canModify(top)) {
      stack.pop();
      draft.first = top.first;
      draft.country ??= top.country ?? top.entry?.country ?? null;
      if (top.form === 'adjective' && !top.entry?.id) continue;
      draft.children = [top, ...draft.children];
      if (top.definite) draft.definite = true;
      draft.indefinite ||= top.indefinite;
      if (top.definite || top.indefinite || top.possessor) return;
      continue;
    }
    if (before < barrier) return;
    if (top && top.last > before) {
      if (top.form === 'pronoun' && pronounOf(keys[before]!)?.possessive && top.last === draft.first) {
        stack.pop();
        draft.first = before;
        draft.definite = true;
        draft.possessor = top;
        draft.children = [top, ...draft.children];
      }
      return;
    }
    const token = tokens[before]!;
    if (isPossessive(token)) {
      if (top && top.last === before && top.form !== 'pronoun' && top.form !== 'title') {
        stack.pop();
        draft.first = top.first;
        draft.definite = true;
        draft.possessor = top;
        draft.country ??= top.country ?? top.entry?.country ?? null;
        draft.children = [top, ...draft.children];
      } else {
        const opening = nounOwner(scanned, before, Math.max(barrier, top?.last ?? barrier));
        if (opening >= 0) {
          draft.first = opening;
          draft.definite = true;
        }
      }
      return;
    }
    if (token.lower === 'whose') {
      draft.first = before;
      draft.definite = true;
      draft.country ??= ownerBefore(scanned, top, before);
      return;
    }
    if (determiners.has(token.lower)) {
      if (token.lower === 'that' && isConjunction(scanned, before, draft)) return;
      // "several council members": the quantifier counts what comes behind.
      if (!draft.plural && pluralOnly.has(token.lower)) return;
      draft.first = before;
      draft.definite = !indefinites.has(token.lower);
      draft.indefinite = !draft.definite;
      if (/^(?:all|both|the)$/.test(tokens[before - 1]?.lower ?? '') && before - 1 >= barrier) draft.first = before - 1;
      return;
    }
    if (isModifier(scanned, before) || (token.kind === 'number' && draft.plural)) {
      draft.first = before;
      draft.hypothetical ||= hypothetical.has(scanned.keys[before]!);
      draft.country ??= seatOf(token);
      if (token.kind === 'number') draft.indefinite = true;
      continue;
    }
    const step = determinerBehind(scanned, stack, draft.first, barrier);
    if (step < 0) return;
    draft.first = step + 1;
  }
}

/** "the inquiry’s" chairman: the determiner of a possessor that is no actor; −1 where there is none. */
function nounOwner(scanned: ScannedText, possessive: number, barrier: number): number {
  for (let at = possessive - 1; at >= Math.max(barrier, possessive - 1 - REACH); at--) {
    const token = scanned.tokens[at]!;
    if (at < possessive - 1 && (determiners.has(token.lower) || pronounOf(token.lower)?.possessive)) return at;
    if (token.kind !== 'word' || token.text !== token.lower || stopBack.has(token.lower)) return -1;
  }
  return -1;
}

/** Of Germany in "Germany, whose foreign minister". */
function ownerBefore(scanned: ScannedText, owner: Draft | undefined, at: number): string | null {
  const comma = at > 0 && scanned.tokens[at - 1]!.text === ',' ? 1 : 0;
  return owner?.last === at - comma ? (owner.country ?? owner.entry?.country ?? null) : null;
}

/** In "said that officials" and "told him that former minister X" the word is no determiner. */
function isConjunction(scanned: ScannedText, at: number, draft: Draft): boolean {
  return draft.plural || isActing(scanned.tokens[at - 1]?.lower ?? '') || draft.last - draft.first > 2;
}

function canModify(top: Draft): boolean {
  if (!absorbed.has(top.form) || top.last - top.first > LONGEST_PHRASE) return false;
  if (top.form !== 'role') return true;
  return top.roleClass !== 'person' || !top.plural;
}

function isModifier(scanned: ScannedText, at: number): boolean {
  const token = scanned.tokens[at]!;
  if (token.kind !== 'word') return false;
  const key = scanned.keys[at]!;
  return roleModifiers.has(key) || (key.includes('-') && !isPossessive(token));
}

/** Looks past a few unknown small words for a determiner or possessive; returns its token, or −1. */
function determinerBehind(scanned: ScannedText, stack: Draft[], from: number, barrier: number): number {
  const top = stack.at(-1);
  const floor = Math.max(barrier, from - 1 - REACH, top?.last ?? barrier);
  for (let at = from - 1; at >= floor; at--) {
    const token = scanned.tokens[at]!;
    if (determiners.has(token.lower) || isPossessive(token)) return at === from - 1 ? -1 : at;
    if (token.kind !== 'word' || token.text !== token.lower || stopBack.has(token.lower)) return -1;
    // "German engineering association": nothing but small words stands behind the nationality.
    if (top?.form === 'adjective' && at === top.last && !isActing(token.lower)) return at - 1;
  }
  return -1;
}
