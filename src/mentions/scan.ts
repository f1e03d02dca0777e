import { passingModifiers, roleModifiers } from '../english/mentions/roles';
import { retired } from '../english/mentions/titles';
import { stopBack } from '../english/mentions/words';
import { Draft, type DraftForm, type Reading } from './drafts';
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
export function scanSentence(reading: Reading, sentence: number): Draft[] {
  const { tokens, keys, facts, own, layer } = reading;
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
    const run = readNameRun(reading, at, end, opening, led, match);
    opening = false;
    if (run && (!known || run.last - at > known.length || known.entry.kind === 'title')) {
      if (known?.entry.kind === 'title' && run.last - at <= known.length) {
        at += pushTitle(reading, stack, known, at, sentence);
        continue;
      }
      if (known?.entry.kind === 'title' && titleFits(reading, behindTitle(reading, at + known.length), end)) {
        at += pushTitle(reading, stack, known, at, sentence);
        continue;
      }
      let { last } = run;
      if (run.body) last = readBodyTail(reading, last, end);
      if (!run.thing)
        shift(reading, stack, nameDraft(run.body ? 'body' : 'name', at, last, run.last, sentence), barrier);
      else barrier = last;
      at = last;
      continue;
    }
    if (isAged(reading, at, end)) {
      stack.push(agedDraft(at, sentence));
      at++;
      continue;
    }
    const { pronoun } = facts[at]!;
    if (pronoun && !(token.text === 'US')) {
      const made = new Draft('pronoun', at, at + 1, sentence);
      made.gender = pronoun.gender === 'n' ? null : pronoun.gender;
      made.plural = pronoun.plural;
      stack.push(made);
      at++;
      continue;
    }
    const half = known ? null : koreanHalf(reading, at, end);
    if (half) {
      shift(reading, stack, knownDraft(reading, { entry: half, length: 1 }, at, sentence, barrier), barrier);
      at++;
      continue;
    }
    if (!known || known.entry.kind === 'guard') {
      at += known ? known.length : 1;
      if (known) barrier = at;
      continue;
    }
    if (known.entry.kind === 'title') {
      if (titleFits(reading, behindTitle(reading, at + known.length), end)) {
        at += pushTitle(reading, stack, known, at, sentence);
      } else at += known.length;
      continue;
    }
    if (known.entry.kind === 'role') {
      const tail =
        isCapitalised(token) && at > first && known.entry.roleClass === 'organ'
          ? readBodyTail(reading, at + known.length, end)
          : 0;
      if (tail > at + known.length) {
        shift(reading, stack, nameDraft('body', at, tail, at + known.length, sentence), barrier);
        at = tail;
        continue;
      }
      pushRole(reading, stack, known, at, sentence, barrier);
      at += known.length;
      continue;
    }
    shift(reading, stack, knownDraft(reading, known, at, sentence, barrier), barrier);
    at += known.length;
  }
  return stack;
}

/** "the North" and "the South" where the text speaks of Korea: the state; "the North Sea" and "the north of" are none. */
function koreanHalf(reading: Reading, at: number, end: number): Entry | null {
  const { tokens, keys, capitals } = reading;
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
  const made = new Draft(form, first, last, sentence);
  made.head = headEnd - 1;
  return made;
}

/** "the 62-year-old said": a person by age alone. */
function isAged(reading: Reading, at: number, end: number): boolean {
  if (!reading.facts[at]!.aged || reading.tokens[at - 1]?.lower !== 'the') return false;
  const next = at + 1 < end ? reading.tokens[at + 1]! : undefined;
  return next?.kind !== 'word' || reading.facts[at + 1]!.acting || stopBack.has(next.lower);
}

function agedDraft(at: number, sentence: number): Draft {
  const made = new Draft('role', at - 1, at + 1, sentence);
  made.definite = true;
  made.roleClass = 'person';
  made.role = 'year-old';
  return made;
}

function knownDraft(reading: Reading, known: Match, at: number, sentence: number, barrier: number): Draft {
  const { entry } = known;
  const made = new Draft(entry.kind as DraftForm, at, at + known.length, sentence);
  made.entry = entry;
  made.country = entry.country;
  made.gender = entry.gender;
  made.plural = entry.plural;
  const before = reading.keys[at - 1];
  if (at > barrier && before === 'the' && entry.kind !== 'figure' && entry.kind !== 'adjective') {
    made.first = at - 1;
    made.definite = true;
  }
  return made;
}

/** A title counts only before a name, which may begin with a particle ("Ms. de Vries"). */
function titleFits(reading: Reading, at: number, end: number): boolean {
  if (at >= end) return false;
  return isCapitalised(reading.tokens[at]!) || afterParticles(reading, at, end) > at;
}

function pushTitle(reading: Reading, stack: Draft[], known: Match, at: number, sentence: number): number {
  const made = new Draft('title', at, behindTitle(reading, at + known.length), sentence);
  made.entry = known.entry;
  made.gender = known.entry.gender;
  made.role = known.entry.role;
  stack.push(made);
  return made.last - at;
}

/** Steps over "(retd.)" behind a title. */
function behindTitle(reading: Reading, at: number): number {
  const { tokens, keys } = reading;
  if (tokens[at]?.text !== '(' || !retired.has(keys[at + 1] ?? '')) return at;
  const close = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  return tokens[close]?.text === ')' ? close + 1 : at;
}

/** "Department" + "of Foreign Affairs and Trade": capitals joined by small words belong to the name of a body. */
function readBodyTail(reading: Reading, from: number, end: number): number {
  let last = from;
  while (last < end) {
    let next = last;
    while (next < end && next - last < 3 && /^(?:of|for|on|and|the|to|in)$/.test(reading.tokens[next]!.text)) next++;
    if (next === last && last === from) return last;
    const joined = next > last && (last > from || /^(?:of|for|on|to)$/.test(reading.tokens[last]!.text));
    if (next >= end || !isCapitalised(reading.tokens[next]!) || (next > last && !joined)) return last;
    if (next > last && reading.tokens[next - 1]!.text === 'and' && reading.facts[next]!.given) return last;
    if (next > last && reading.tokens[last]!.text === 'and' && last > from && isPossessive(reading.tokens[next + 1]))
      return last;
    last = next + 1;
  }
  return last;
}

/** Reads a role noun with all that stands before it and puts it on the stack, if it can be an actor there. */
function pushRole(reading: Reading, stack: Draft[], known: Match, at: number, sentence: number, barrier: number): void {
  const { entry } = known;
  const made = new Draft('role', at, at + known.length, sentence);
  made.entry = entry;
  made.plural = entry.plural;
  made.gender = entry.gender;
  made.roleClass = entry.roleClass;
  if (/^(?:secretar(?:y|ies)|head|heads|chiefs?|directors?|attorneys?) /.test(joinKeys(reading, at, made.last)))
    made.head = at;
  extendLeft(reading, stack, made, barrier);
  made.role = roleWords(reading, made, at);
  if (!acceptsRole(reading, made, at) && !isJoined(reading, stack.at(-1), made)) {
    restore(stack, made);
    return;
  }
  if (isNamedBody(reading, made, at)) {
    made.form = 'body';
    made.entry = null;
    made.children = made.possessor ? [made.possessor] : [];
  }
  stack.push(made);
}

/** "a rancher and first-term lawmaker": the determiner before counts for both. */
function isJoined(reading: Reading, top: Draft | undefined, made: Draft): boolean {
  if (made.roleClass !== 'person' || made.plural || top?.form !== 'role' || top.roleClass !== 'person' || top.plural)
    return false;
  return (top.indefinite || top.definite) && top.last === made.first - 1 && reading.keys[top.last] === 'and';
}

/** "Harvard Law School": capitals throughout and a name at their head. */
function isNamedBody(reading: Reading, made: Draft, at: number): boolean {
  if (made.roleClass !== 'organ' || made.plural || !isCapitalised(reading.tokens[at]!)) return false;
  const inner = made.children.find((child) => child !== made.possessor);
  if (!inner || !(inner.form === 'name' || inner.children[0]?.form === 'name')) return false;
  for (let k = made.first; k < at; k++) {
    if (!isCapitalised(reading.tokens[k]!) && k >= inner.nameFirst + Number(inner.definite || inner.indefinite))
      return false;
  }
  return true;
}

/** Puts what a rejected role had drawn in back on the stack. */
function restore(stack: Draft[], made: Draft): void {
  const back = made.possessor
    ? [made.possessor, ...made.children.filter((child) => child !== made.possessor)]
    : made.children;
  stack.push(...back.toSorted((a, b) => a.first - b.first));
}

function joinKeys(reading: Reading, first: number, last: number): string {
  if (last - first === 1) return reading.keys[first]!;
  return reading.keys.slice(first, last).join(' ');
}

/** The role in words: the noun with the modifiers that tell what it is, without country and evaluation. */
function roleWords(reading: Reading, made: Draft, at: number): string {
  const words: string[] = [];
  const inside = made.children.at(-1);
  const from = Math.max(made.first, inside ? inside.last : made.first);
  for (let k = from; k < at; k++) {
    const key = reading.keys[k]!;
    if (
      isCapitalised(reading.tokens[k]!) &&
      gazetteer().phrases.match(reading.tokens, reading.keys, k, k + 1)?.entry.kind === 'adjective'
    ) {
      words.length = 0;
    } else if (roleModifiers.has(key)) words.push(reading.tokens[k]!.lower);
    else words.length = 0;
  }
  const role = made.entry!.role!;
  const all = words.length === 0 ? role : [...words.filter(tellsRole), role].join(' ');
  return all.includes('defense') ? all.replaceAll('defense', 'defence') : all;
}

const tellsRole = (word: string): boolean => !passingModifiers.has(word);
