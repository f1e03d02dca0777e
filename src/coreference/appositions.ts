import { ORIGINS } from '../english/grammar/nounPhrases';
import { TIME_NOUNS } from '../english/grammar/times';
import { placePrepositions, speechVerbs, stopBack } from '../english/mentions/words';
import { type Draft, isRecord, type PersonRecord, type ScannedText } from '../mentions/drafts';
import { isActing } from '../mentions/lexicon';
import { isPossessive } from '../mentions/shapes';
import { itemAt } from '../runtime/lists';
import { isPartyTag, tagBehind } from './nameEvidence';
import { roleNearby } from './nominals';
import { takeRole } from './people';

/**
 * Pass 4b. In: the drafts of a sentence with their persons. Joins a name and the nominal beside it, so that the person takes role
 * and country from it: "Catherine Colonna, the French foreign minister," and "the French president, Emmanuel Macron,".
 */
export function joinAppositions(scanned: ScannedText, all: readonly Draft[]): void {
  const drafts = withoutBrackets(scanned, all);
  for (let k = 0; k + 1 < drafts.length; k++) {
    const left = itemAt(drafts, k);
    const right = itemAt(drafts, k + 1);
    if (right.sentence !== left.sentence) continue;
    if (left.last === right.first) shareRole(scanned, drafts, k);
    learnState(scanned, left, right);
    if (isRecord(left.actor) && names(right) && isSecondRole(scanned, left, right)) {
      if (agree(left.actor, right)) assign(right, left.actor);
      continue;
    }
    if (isRecord(right.actor) && isFirstOffice(scanned, left, right)) {
      if (agree(right.actor, left)) assign(left, right.actor);
      continue;
    }
    if (!besides(scanned, left, right)) continue;
    if (isRecord(left.actor) && names(right)) {
      if (!agree(left.actor, right) || listGoesOn(scanned, right) || isNextOffice(scanned, drafts, k)) continue;
      if (saysWhatStandsBefore(scanned, left, right)) continue;
      assign(right, left.actor);
      assignFurther(scanned, drafts, k + 1, left.actor);
    } else if (
      isRecord(right.actor) &&
      names(left) &&
      (left.definite || left.indefinite || left.country || opensBare(scanned, left)) &&
      closes(scanned, right) &&
      (isClosed(scanned, right) || !isAsked(scanned, left))
    ) {
      if (agree(right.actor, left)) assign(left, right.actor);
    }
  }
}

/**
 * Where an apposition to a phrase that ends before `at` begins: behind a comma, perhaps with an age or party ("Lopez, 34, a nurse"), or as a clause
 * that says no more ("Lopez, who is also the oil minister").
 */
function opensApposition(scanned: ScannedText, at: number): number {
  const { tokens, keys } = scanned;
  if (tokens[at]?.text !== ',') return -1;
  const tag = tagBehind(scanned, at);
  if (tag >= 0) return tag;
  if (keys[at + 1] !== 'who' || keys[at + 2] !== 'is') return at + 1;
  return keys[at + 3] === 'also' ? at + 4 : at + 3;
}

/**
 * Without "Rail Union" in "the head of RU (Rail Union), Karl Lund", without "its" in "the head of its press service, Karl Lund", and without
 * "the Senate" in "its leader in the Senate, Karl Lund,".
 */
const withoutBrackets = (scanned: ScannedText, drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter((draft, k) => {
    const role = drafts[k - 1];
    if (role?.form !== 'role' || role.last >= draft.first) return true;
    if (draft.form === 'pronoun' && draft.first === role.last + 1) return !OWNING.has(scanned.keys[role.last] ?? '');
    const next = drafts[k + 1];
    if (next?.form === 'name' && next.first === draft.last + 1 && behindOwner(scanned, role, next.first) === draft.last)
      return false;
    return behindBracket(scanned, role.last) < draft.last;
  });

/** Only a comma stands between, perhaps with an age, a party or, behind a role, a bracket: "the head of RU (Rail Union), Karl Lund". */
function besides(scanned: ScannedText, left: Draft, right: Draft): boolean {
  // "Karl Lund, whose daughter left"
  if (scanned.keys[right.first] === 'whose') return false;
  const owner = behindOwner(scanned, left, right.first);
  const end = left.form === 'role' ? behindBracket(scanned, owner) : owner;
  return right.first === end + 1
    ? itemAt(scanned.tokens, end).text === ','
    : opensApposition(scanned, end) === right.first;
}

/** Words of "of the joint border commission". Own choice. */
const LONGEST_OWNER = 8;

/** Behind what a role is of where that is no actor: "the head of the fleet |, Karl Lund,"; the end of the role where there is none. */
function behindOwner({ tokens, keys }: ScannedText, { form, roleClass, plural, last }: Draft, limit: number): number {
  if (form !== 'role' || roleClass !== 'person' || plural || !OWNING.has(keys[last] ?? '')) return last;
  for (let at = last + 1; at < Math.min(limit, last + 1 + LONGEST_OWNER); at++) {
    const token = itemAt(tokens, at);
    if (token.text === ',') return at > last + 1 && !TIME_NOUNS.has(keys[at - 1] ?? '') ? at : last;
    const noun = /^(?:the|an?|of|for|on|its|their|his|her)$/.test(itemAt(tokens, at - 1).lower);
    if (token.kind !== 'word' || (!noun && isActing(token.lower)) || /^(?:who|which|that|and|as)$/.test(token.lower))
      return last;
  }
  return last;
}
const OWNING = new Set(['of', 'for', 'in', 'at', 'from', 'to', 'on']);

/**
 * Pass 3b. In: the drafts of the text, before anybody is known. Marks names that stand beside a role between commas: whoever is named
 * so is a person, whatever the name looks like ("Ghana's envoy, Mensimah Tuo,").
 */
export function markApposed(scanned: ScannedText, all: readonly Draft[]): void {
  const drafts = withoutBrackets(scanned, all);
  drafts.forEach((draft, k) => {
    if (draft.form !== 'name') return;
    if (isPartyTag(scanned, draft.last)) draft.country ??= 'US';
    const left = drafts[k - 1];
    const right = drafts[k + 1];
    const oneOf = left !== undefined && isOneOf(scanned, left);
    if (left && (isTitular(left) || oneOf) && left.sentence === draft.sentence && besides(scanned, left, draft)) {
      draft.apposed ||= closes(scanned, draft) && !isPlace(scanned, left);
      if (draft.apposed && oneOf) draft.country ??= left.country;
      // "her husband, Karl Lund": no "Mrs. Lund".
      if (draft.apposed && draft.nameLast - draft.nameFirst > 1) draft.gender ??= left.gender;
    }
    const isRole = right && (isTitular(right) || isBareOffice(scanned, draft, right));
    if (isRole && right.sentence === draft.sentence && besides(scanned, draft, right)) {
      draft.apposed ||= (isClosed(scanned, right) || opensAndSays(scanned, draft, right)) && !isPlace(scanned, draft);
      // "Paul Martin, a French spokesman,": no former prime minister of Canada.
      if (draft.apposed && draft.nameLast - draft.nameFirst > 1) draft.country ??= right.country;
    }
  });
}

/** "Karl Lund, the French envoy said": no comma closes what stands beside the name that opens the sentence. */
const opensAndSays = ({ keys, layer }: ScannedText, { first, last, sentence }: Draft, role: Draft): boolean =>
  first === layer.sentences[sentence]?.first && last - first > 1 && speechVerbs.has(keys[role.last] ?? '');

/** "Chad expelled Karl Lund, an official said": who says it stands behind it, and is not the one it ends in. */
function saysWhatStandsBefore({ keys, layer }: ScannedText, { first, sentence }: Draft, role: Draft): boolean {
  if (!SAYS.test(keys[role.last] ?? '')) return false;
  // "Responding to it Karl Lund, the French envoy to Chad said": the second comma is forgotten where the office tells much.
  if (!role.indefinite && (role.country !== null || role.children.length > 0)) return false;
  const before = first - (layer.sentences[sentence]?.first ?? 0);
  // "But Karl Lund, the envoy said": nothing stands before the name that could be said.
  return before > 1 || (before === 1 && !/^(?:but|and|so|yet|then|that)$/.test(keys[first - 1] ?? ''));
}
/** No "a man called Lund". */
const SAYS = /^(?:sa(?:id|ys)|told|tells|added|adds|wrote|noted|confirmed|announced|acknowledged|explained|insisted)$/;

/** A role of one person that has a determiner, possessor or country. */
const isTitular = (draft: Draft): boolean =>
  draft.form === 'role' &&
  draft.roleClass === 'person' &&
  !draft.plural &&
  (draft.definite || draft.indefinite || draft.country !== null);

/** "one of | the rebels", "one of | his aides": the name behind it is that of one person. */
const isOneOf = ({ keys }: ScannedText, { form, roleClass, first }: Draft): boolean =>
  form === 'role' && roleClass === 'person' && keys[first - 1] === 'of' && keys[first - 2] === 'one';

/** "Karl Lund, head of the Rail Union,": without article, and with what it is the office of. */
const isBareOffice = (scanned: ScannedText, name: Draft, { form, roleClass, plural, children, last }: Draft): boolean =>
  form === 'role' &&
  roleClass === 'person' &&
  !plural &&
  children.length > 0 &&
  name.last - name.first > 1 &&
  scanned.tokens[behindBracket(scanned, last)]?.text === ',';

const isPlace = ({ keys }: ScannedText, { first }: Draft): boolean =>
  placePrepositions.has(keys[first - 1] ?? '') && keys[first - 2] !== 'according';

/** A comma, bracket or dash ends the apposition, or it goes on with a preposition or relative: no verb follows. */
function isClosed(scanned: ScannedText, draft: Draft): boolean {
  const next = scanned.tokens[draft.last];
  if (next === undefined) return true;
  return next.kind === 'word' ? stopBack.has(next.lower) && !isActing(next.lower) : !isPossessive(next);
}

/** "the chairwoman of the committee and a former lawyer": what is joined to a role in apposition is the same person. */
function assignFurther(scanned: ScannedText, drafts: readonly Draft[], from: number, record: PersonRecord): void {
  for (let k = from; k + 1 < drafts.length; k++) {
    const left = itemAt(drafts, k);
    const right = itemAt(drafts, k + 1);
    const joined = scanned.keys[left.last] === 'and' && right.first === left.last + 1 && !right.definite;
    if (!joined || right.sentence !== left.sentence || !names(right) || !isClosed(scanned, right)) return;
    assign(right, record);
  }
}

/** "Ferris, a beekeeper and county judge,": a first noun that is no known role stands between. */
function isSecondRole(scanned: ScannedText, left: Draft, right: Draft): boolean {
  const { tokens } = scanned;
  const from = opensApposition(scanned, left.last);
  if (from < 0 || right.first - from > 5 || right.first - from < 3 || right.indefinite || right.definite) return false;
  if (
    !/^an?$/.test(itemAt(tokens, from).lower) ||
    itemAt(tokens, right.first - 1).lower !== 'and' ||
    !isClosed(scanned, right)
  )
    return false;
  for (let at = from + 1; at < right.first - 1; at++) {
    const token = itemAt(tokens, at);
    if (token.kind !== 'word' || token.text !== token.lower || stopBack.has(token.lower) || isActing(token.lower))
      return false;
  }
  return true;
}

/** "Leader of the Unity Party (UP) and former minister Omar Diallo has": offices in a row before one name. */
function isFirstOffice(scanned: ScannedText, left: Draft, right: Draft): boolean {
  if (!names(left) || left.definite || left.indefinite || !right.titled || right.definite || right.indefinite)
    return false;
  const { first } = scanned.layer.sentences[left.sentence] ?? { first: -1 };
  const opens = left.first === first || !/^\p{Ll}/u.test(scanned.tokens[left.first]?.text ?? 'a');
  return opens && behindBracket(scanned, left.last) === right.first - 1 && scanned.keys[right.first - 1] === 'and';
}

/** Steps over "(UP)" and "(Unity Party)". */
function behindBracket({ tokens }: ScannedText, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 2; close <= at + LONGEST_BRACKET; close++) if (tokens[close]?.text === ')') return close + 1;
  return at;
}
/** Words in brackets behind a body. Own choice. */
const LONGEST_BRACKET = 6;

/** "President Ana Lind | of Chad" */
function learnState({ keys }: ScannedText, left: Draft, right: Draft): void {
  if (right.form !== 'state' || left.form !== 'name' || !left.titled || !left.role || !isRecord(left.actor)) return;
  if (keys[left.last] === 'of' && right.first === left.last + 1) left.actor.country ??= right.country;
}

/** "Foreign Ministers" + "Jeanne Morel and Karl Brandt": each holds the role, and the role by itself names nobody. */
function shareRole(scanned: ScannedText, drafts: readonly Draft[], k: number): void {
  const title = itemAt(drafts, k);
  if (title.form !== 'role' || title.roleClass !== 'person' || !title.plural) return;
  for (let next = k + 1; next < drafts.length; next++) {
    const { actor, first, form, country } = itemAt(drafts, next);
    const before = itemAt(drafts, next - 1);
    // "Presidents Ana Lopes of Chile and Luis Soto of Peru"
    if (form === 'state' && scanned.keys[before.last] === 'of' && first === before.last + 1 && isRecord(before.actor)) {
      before.actor.country ??= country;
      continue;
    }
    if (!isRecord(actor) || (next > k + 1 && !/^(?:,|and)$/.test(itemAt(scanned.tokens, first - 1).text))) return;
    takeRole(actor, title.role);
    actor.country ??= title.country;
    title.form = 'title';
  }
}

/** Gives a person named with "counterpart" the role of the person before: "met his French counterpart Catherine Colonna". */
export function settleCounterparts(drafts: readonly Draft[]): void {
  drafts.forEach((draft, k) => {
    if (!isRecord(draft.actor) || draft.role !== 'counterpart') return;
    if (draft.actor.role === 'counterpart') draft.actor.role = roleNearby(draft, drafts.slice(Math.max(0, k - 20), k));
  });
}

const names = (draft: Draft): boolean =>
  draft.form === 'role' && draft.roleClass === 'person' && !draft.plural && !draft.actor;

function agree(record: PersonRecord, draft: Draft): boolean {
  if (draft.country && record.country && draft.country !== record.country) return false;
  return !(draft.gender && record.gender && draft.gender !== record.gender);
}

/** "Macron, the German chancellor and the Polish prime minister said" lists three persons. */
function listGoesOn(scanned: ScannedText, draft: Draft): boolean {
  return (
    draft.definite && /^(?:and|or)$/.test(scanned.keys[draft.last] ?? '') && scanned.keys[draft.last + 1] === 'the'
  );
}

/** "Secretary-General Maria Lopes, | the envoy for the Sahel |, Paul Brandt, and": a list goes on with an office and its name. */
function isNextOffice(scanned: ScannedText, drafts: readonly Draft[], k: number): boolean {
  const [left, office, name] = [itemAt(drafts, k), itemAt(drafts, k + 1), drafts[k + 2]];
  if (!left.titled || !office.definite || !name || name.sentence !== office.sentence) return false;
  const named = isRecord(name.actor) && name.form === 'name' && !name.titled && besides(scanned, office, name);
  return named && scanned.tokens[name.last]?.text === ',' && agree(name.actor as PersonRecord, office);
}

/** ", party leader, Mr Peter Moyo", "Chairman of the party, Mr Peter Moyo,": an office without article behind a comma, or where the sentence opens. */
const opensBare = ({ tokens, layer }: ScannedText, { first, sentence }: Draft): boolean =>
  tokens[first - 1]?.text === ',' || layer.sentences[sentence]?.first === first;

/** "In a letter to | the premier, Karl Lund said no", "Thanking | the premier, Karl Lund left": no comma closes the name, and it says itself what is said to the premier. */
const isAsked = ({ keys }: ScannedText, { first }: Draft): boolean =>
  /^(?:to|with|from|by|for|of|at|against|about|on|(?!becom|be)\p{L}+ing)$/u.test(keys[first - 1] ?? '');

/** The name in apposition is closed by a comma, bracket, full stop or verb, perhaps behind "of the Unity Party". */
function closes(scanned: ScannedText, draft: Draft): boolean {
  const { tokens } = scanned;
  const of = ORIGINS.has(scanned.keys[draft.last] ?? '');
  const next = tokens[of ? behindBelonging(scanned, draft.last) : draft.last];
  return next === undefined || /^[,.;:)—–]/.test(next.text) || (!of && isActing(next.lower));
}

/** The first token behind "of the Movement for Peace": names and small words up to something else. */
function behindBelonging({ tokens }: ScannedText, at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_OWNER && /^(?:\p{Lu}.*|the|of|for|and)$/u.test(tokens[end]?.text ?? '')) end++;
  return end;
}

function assign(draft: Draft, record: PersonRecord): void {
  draft.actor = record;
  draft.confidence = 0.9;
  record.country ??= draft.country;
  takeRole(record, draft.role);
  record.gender ??= draft.gender;
}
