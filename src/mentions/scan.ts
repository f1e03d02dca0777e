import { passingModifiers, roleModifiers } from '../english/mentions/roles';
import { retired } from '../english/mentions/titles';
import { stopBack } from '../english/mentions/words';
import { append } from '../runtime/lists';
import { Draft, type DraftForm, type ScannedText } from './drafts';
import type { Entry } from './entries';
import { extendLeft } from './extendLeft';
import { gazetteer } from './gazetteer';
import { afterParticles, readNameRun } from './nameRun';
import { acceptsRole } from './roleGuard';
import { isPossessive } from './shapes';
import { shift } from './shift';
import { longest, type Match } from './trie';
import { isCapitalised } from './wordFacts';

/**
 * Pass 1. In: the tokens of one sentence. Out: drafts of all phrases that may name an actor, in order and without overlap.
 * What modifies a role noun is drawn into its draft on the way, as are titles before names:
 * "the French Foreign Minister Catherine Colonna" is one draft of form `name` with role "foreign minister" and country FR.
 */
export function scanSentence(scanned: ScannedText, sentence: number): Draft[] {
  const { tokens, keys, facts, own, layer } = scanned;
  const { first, last: end } = layer.sentences[sentence]!;
  const stack: Draft[] = [];
  const match = (at: number): Match | null =>
    own.match(tokens, keys, at, end) ?? longest(facts[at]!.phrases, tokens, keys, at, end);
  let barrier = first;
  let opening = true;
  let at = first;
  while (at < end) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      if (token.kind === 'punctuation' && !isPossessive(token)) opening ||= facts[at]!.opener;
      at++;
      continue;
    }
    if (facts[at]!.idle && !own.beginningWith(keys[at]!)) {
      opening = false;
      at++;
      continue;
    }
    const known = match(at);
    const top = stack.at(-1);
    const led = top !== undefined && top.last === at && (top.form === 'title' || leadsName(top));
    const run = readNameRun(scanned, at, end, opening, led, match);
    opening = false;
    if (run && (!known || run.last - at > known.length || known.entry.kind === 'title')) {
      if (known?.entry.kind === 'title' && run.last - at <= known.length) {
        at += pushTitle(scanned, stack, known, at, sentence);
        continue;
      }
      if (known?.entry.kind === 'title' && titleFits(scanned, behindTitle(scanned, at + known.length), end)) {
        at += pushTitle(scanned, stack, known, at, sentence);
        continue;
      }
      let { last } = run;
      if (run.body) last = readBodyTail(scanned, last, end);
      if (!run.thing)
        shift(scanned, stack, nameDraft(run.body ? 'body' : 'name', at, last, run.last, sentence), barrier);
      else barrier = last;
      at = last;
      continue;
    }
    if (isAged(scanned, at, end)) {
      stack.push(agedDraft(at, sentence));
      at++;
      continue;
    }
    const { pronoun } = facts[at]!;
    if (pronoun && !(token.text === 'US')) {
      const draft = new Draft('pronoun', at, at + 1, sentence);
      draft.gender = pronoun.gender === 'n' ? null : pronoun.gender;
      draft.plural = pronoun.plural;
      stack.push(draft);
      at++;
      continue;
    }
    const half = known ? null : koreanHalf(scanned, at, end);
    if (half) {
      shift(scanned, stack, knownDraft(scanned, { entry: half, length: 1 }, at, sentence, barrier), barrier);
      at++;
      continue;
    }
    if (!known || known.entry.kind === 'guard') {
      at += known ? known.length : 1;
      if (known) barrier = at;
      continue;
    }
    if (known.entry.kind === 'title') {
      if (titleFits(scanned, behindTitle(scanned, at + known.length), end)) {
        at += pushTitle(scanned, stack, known, at, sentence);
      } else at += known.length;
      continue;
    }
    if (known.entry.kind === 'role') {
      const tail =
        isCapitalised(token) && at > first && known.entry.roleClass === 'organ'
          ? readBodyTail(scanned, at + known.length, end)
          : 0;
      if (tail > at + known.length) {
        shift(scanned, stack, nameDraft('body', at, tail, at + known.length, sentence), barrier);
        at = tail;
        continue;
      }
      pushRole(scanned, stack, known, at, sentence, barrier);
      at += known.length;
      continue;
    }
    shift(scanned, stack, knownDraft(scanned, known, at, sentence, barrier), barrier);
    at += known.length;
  }
  return stack;
}

/** "the North" and "the South" where the text speaks of Korea: the state; "the North Sea" and "the north of" are none. */
function koreanHalf(scanned: ScannedText, at: number, end: number): Entry | null {
  const { tokens, keys, capitals } = scanned;
  const { text } = tokens[at]!;
  if ((text !== 'North' && text !== 'South') || keys[at - 1] !== 'the') return null;
  const next = at + 1 < end ? tokens[at + 1]! : undefined;
  if (next?.kind === 'word' && isCapitalised(next)) return null;
  if (next?.lower === 'of' && (keys[at + 2] === 'the' || isCapitalised(tokens[at + 2] ?? next))) return null;
  const korean = capitals.has('korea') || capitals.has('pyongyang') || capitals.has('seoul');
  return korean ? (gazetteer().states.get(text === 'North' ? 'KP' : 'KR') ?? null) : null;
}

/** A role that a name may follow at once. */
function leadsName(top: Draft): boolean {
  return top.form === 'role' && top.roleClass === 'person' && !top.plural;
}

function nameDraft(form: 'name' | 'body', first: number, last: number, headEnd: number, sentence: number): Draft {
  const draft = new Draft(form, first, last, sentence);
  draft.head = headEnd - 1;
  return draft;
}

/** "the 62-year-old said": a person by age alone. */
function isAged(scanned: ScannedText, at: number, end: number): boolean {
  if (!scanned.facts[at]!.aged || scanned.tokens[at - 1]?.lower !== 'the') return false;
  const next = at + 1 < end ? scanned.tokens[at + 1]! : undefined;
  return next?.kind !== 'word' || scanned.facts[at + 1]!.acting || stopBack.has(next.lower);
}

function agedDraft(at: number, sentence: number): Draft {
  const draft = new Draft('role', at - 1, at + 1, sentence);
  draft.definite = true;
  draft.roleClass = 'person';
  draft.role = 'year-old';
  return draft;
}

function knownDraft(scanned: ScannedText, known: Match, at: number, sentence: number, barrier: number): Draft {
  const { entry } = known;
  const draft = new Draft(entry.kind as DraftForm, at, at + known.length, sentence);
  draft.entry = entry;
  draft.country = entry.country;
  draft.gender = entry.gender;
  draft.plural = entry.plural;
  const before = scanned.keys[at - 1];
  if (at > barrier && before === 'the' && entry.kind !== 'figure' && entry.kind !== 'adjective') {
    draft.first = at - 1;
    draft.definite = true;
  }
  return draft;
}

/** A title counts only before a name, which may begin with a particle ("Ms. de Vries"). */
function titleFits(scanned: ScannedText, at: number, end: number): boolean {
  if (at >= end) return false;
  return isCapitalised(scanned.tokens[at]!) || afterParticles(scanned, at, end) > at;
}

function pushTitle(scanned: ScannedText, stack: Draft[], known: Match, at: number, sentence: number): number {
  const draft = new Draft('title', at, behindTitle(scanned, at + known.length), sentence);
  draft.entry = known.entry;
  draft.gender = known.entry.gender;
  draft.role = known.entry.role;
  stack.push(draft);
  return draft.last - at;
}

/** Steps over "(retd.)" behind a title. */
function behindTitle(scanned: ScannedText, at: number): number {
  const { tokens, keys } = scanned;
  if (tokens[at]?.text !== '(' || !retired.has(keys[at + 1] ?? '')) return at;
  const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  return tokens[close]?.text === ')' ? close + 1 : at;
}

/** "Department" + "of Foreign Affairs and Trade": capitals joined by small words belong to the name of a body. */
function readBodyTail(scanned: ScannedText, from: number, end: number): number {
  let last = from;
  while (last < end) {
    let next = last;
    while (next < end && next - last < 3 && /^(?:of|for|on|and|the|to|in)$/.test(scanned.tokens[next]!.text)) next++;
    if (next === last && last === from) return last;
    const joined = next > last && (last > from || /^(?:of|for|on|to)$/.test(scanned.tokens[last]!.text));
    if (next >= end || !isCapitalised(scanned.tokens[next]!) || (next > last && !joined)) return last;
    if (next > last && scanned.tokens[next - 1]!.text === 'and' && scanned.facts[next]!.given) return last;
    if (next > last && scanned.tokens[last]!.text === 'and' && last > from && isPossessive(scanned.tokens[next + 1]))
      return last;
    last = next + 1;
  }
  return last;
}

/** Reads a role noun with all that stands before it and puts it on the stack, if it can be an actor there. */
function pushRole(
  scanned: ScannedText,
  stack: Draft[],
  known: Match,
  at: number,
  sentence: number,
  barrier: number,
): void {
  const { entry } = known;
  const draft = new Draft('role', at, at + known.length, sentence);
  draft.entry = entry;
  draft.plural = entry.plural;
  draft.gender = entry.gender;
  draft.roleClass = entry.roleClass;
  if (/^(?:secretar(?:y|ies)|head|heads|chiefs?|directors?|attorneys?) /.test(joinKeys(scanned, at, draft.last)))
    draft.head = at;
  extendLeft(scanned, stack, draft, barrier);
  draft.role = roleWords(scanned, draft, at);
  if (!acceptsRole(scanned, draft, at) && !isJoined(scanned, stack.at(-1), draft)) {
    restore(stack, draft);
    return;
  }
  if (isNamedBody(scanned, draft, at)) {
    draft.form = 'body';
    draft.entry = null;
    draft.children = draft.possessor ? [draft.possessor] : [];
  }
  stack.push(draft);
}

/** "a rancher and first-term lawmaker": the determiner before counts for both. */
function isJoined(scanned: ScannedText, top: Draft | undefined, draft: Draft): boolean {
  if (draft.roleClass !== 'person' || draft.plural || top?.form !== 'role' || top.roleClass !== 'person' || top.plural)
    return false;
  return (top.indefinite || top.definite) && top.last === draft.first - 1 && scanned.keys[top.last] === 'and';
}

/** "Harvard Law School": capitals throughout and a name at their head. */
function isNamedBody(scanned: ScannedText, draft: Draft, at: number): boolean {
  if (draft.roleClass !== 'organ' || draft.plural || !isCapitalised(scanned.tokens[at]!)) return false;
  const inner = draft.children.find((child) => child !== draft.possessor);
  if (!inner || !(inner.form === 'name' || inner.children[0]?.form === 'name')) return false;
  for (let k = draft.first; k < at; k++) {
    if (!isCapitalised(scanned.tokens[k]!) && k >= inner.nameFirst + Number(inner.definite || inner.indefinite))
      return false;
  }
  return true;
}

/** Puts what a rejected role had drawn in back on the stack. */
function restore(stack: Draft[], draft: Draft): void {
  const back = draft.possessor
    ? [draft.possessor, ...draft.children.filter((child) => child !== draft.possessor)]
    : draft.children;
  append(
    stack,
    back.toSorted((a, b) => a.first - b.first),
  );
}

function joinKeys(scanned: ScannedText, first: number, last: number): string {
  if (last - first === 1) return scanned.keys[first]!;
  return scanned.keys.slice(first, last).join(' ');
}

/** The role in words: the noun with the modifiers that tell what it is, without country and evaluation. */
function roleWords(scanned: ScannedText, draft: Draft, at: number): string {
  const words: string[] = [];
  const inside = draft.children.at(-1);
  const from = Math.max(draft.first, inside ? inside.last : draft.first);
  for (let k = from; k < at; k++) {
    const key = scanned.keys[k]!;
    if (
      isCapitalised(scanned.tokens[k]!) &&
      gazetteer().phrases.match(scanned.tokens, scanned.keys, k, k + 1)?.entry.kind === 'adjective'
    ) {
      words.length = 0;
    } else if (roleModifiers.has(key)) words.push(scanned.tokens[k]!.lower);
    else words.length = 0;
  }
  const role = draft.entry!.role!;
  const all = words.length === 0 ? role : [...words.filter(tellsRole), role].join(' ');
  return all.includes('defense') ? all.replaceAll('defense', 'defence') : all;
}

const tellsRole = (word: string): boolean => !passingModifiers.has(word);
