/**
 * Pass 2. In: the drafts of a sentence. Out: the same with role nouns joined to what they belong to by a preposition:
 * "the president" + "of France", "head" + "of the ruling party", "China’s ambassador" + "to France".
 */
import { BODY_EPITHETS, ENVOYS, MISSIONS, REGION_NOUNS, ROLES_FOR, ROLES_TO } from '../english/mentions/nouns';
import { LOCAL_BODIES } from '../english/mentions/organisations';
import { firstRule, type Rule } from '../rules';
import type { Draft, DraftForm } from './drafts';
import { LONGEST_PHRASE } from './extendLeft';
import type { ScannedText } from './scannedText';
import { meets } from './shift';

const PLACES: ReadonlySet<DraftForm> = new Set<DraftForm>(['state', 'seat', 'region']);
const BODIES: ReadonlySet<DraftForm> = new Set<DraftForm>(['organisation', 'body']);
/** What stands behind no preposition of a role. */
const NEVER_JOINED: ReadonlySet<DraftForm> = new Set<DraftForm>(['title', 'pronoun', 'adjective']);

/** A role noun, a preposition and the mention behind it. */
export interface JoinCase {
  readonly link: string;
  readonly left: Draft;
  readonly right: Draft;
  readonly isPerson: boolean;
  /** The last word of the role, and the word before the role. */
  readonly noun: string;
  readonly before: string;
}

/** Whether they belong together; bars mark both in the example. */
export const JOIN_RULES: readonly Rule<JoinCase, boolean>[] = [
  {
    name: 'of',
    example: '|The president| of |France| said no.',
    when: ({ link }) => link === 'of',
    // "the adoption by the assembly of a bill"
    then: ({ isPerson, right, before }) =>
      isPerson || (right.form !== 'figure' && !(before === 'by' && right.roleClass === 'document')),
  },
  {
    name: 'to',
    example: '|The ambassador| to |France| said no.',
    when: ({ link }) => link === 'to',
    then: ({ noun, right }) => ROLES_TO.has(noun) && right.form !== 'role',
  },
  {
    name: 'for',
    example: '|A spokesman| for |NATO| said no.',
    when: ({ link }) => link === 'for',
    then: ({ isPerson, right }) => isPerson && right.form !== 'people',
  },
  {
    name: 'in',
    example: '|The embassy| in |France| said no.',
    when: ({ link }) => link === 'in',
    then: ({ isPerson, noun, right }) => (isPerson || MISSIONS.has(noun)) && PLACES.has(right.form),
  },
  {
    name: 'at-or-with',
    example: '|An expert| at |NATO| said no.',
    when: ({ link }) => link === 'at' || link === 'with',
    then: ({ isPerson, right }) =>
      isPerson && (BODIES.has(right.form) || right.form === 'role' || right.form === 'name'),
  },
  {
    name: 'from',
    example: '|An expert| from |France| said no.',
    when: ({ link }) => link === 'from',
    then: ({ isPerson, right }) => isPerson && (PLACES.has(right.form) || BODIES.has(right.form)),
  },
];

/** Of which state somebody is whose role is joined to another; bars mark both, the example tells it by the country of the first. */
export const COUNTRY_RULES: readonly Rule<JoinCase, string | null>[] = [
  {
    name: 'envoy-for-a-place',
    example: '|The envoy| for |Sudan| said no.',
    when: ({ link, noun }) => link === 'for' && ROLES_FOR.has(noun),
    then: () => null,
  },
  {
    name: 'mission-in-a-place',
    example: '|The embassy| in |France| said no.',
    // "a diplomat in Paris" is of any state but France.
    when: ({ link, noun }) => link === 'in' && (MISSIONS.has(noun) || ENVOYS.has(noun) || noun === 'diplomat'),
    then: () => null,
  },
  {
    name: 'envoy-to-a-place',
    example: '|The ambassador| to |France| said no.',
    when: ({ link }) => link === 'to' || link === 'with',
    then: () => null,
  },
  {
    name: 'own-envoy-from-a-place',
    example: 'Chad recalled |its ambassador| from |France| again.',
    when: ({ link, noun, left }) => link === 'from' && ENVOYS.has(noun) && left.possessor?.form === 'pronoun',
    then: () => null,
  },
  {
    name: 'belongs-to-a-place',
    example: '|The president| of |France| said no.',
    when: () => true,
    then: ({ right }) => right.country ?? right.entry?.country ?? null,
  },
];

/** The drafts of a sentence with complements joined to their nouns. */
export function attachComplements(text: ScannedText, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const left of drafts.toReversed()) {
    const right = kept.at(-1);
    if (right && isNamesakeOf(text, left, right)) {
      kept.pop();
      belongTo(left, right);
    }
    const joined = right ? joinCase(text, left, right) : null;
    if (joined && joins(joined)) {
      kept.pop();
      join(joined);
      joinPost(text, left, kept);
      const short = isBracketed(text, kept.at(-1)) ? kept.pop() : undefined;
      if (drawsIntoName(text, left, kept.at(-1))) continue;
      if (short) kept.push(short);
    }
    if (right && isFirstOffice(text, left, right)) {
      if (right.form === 'name') {
        takeRole(right, left);
        continue;
      }
      kept.pop();
      left.last = right.last;
      left.country ??= right.country;
      left.children = [...left.children, ...right.children];
    }
    kept.push(left);
  }
  return kept.reverse();
}

/** "the ambassador of Chad" + "to Mali", "the representative of Chad" + "in Paris": where who is sent by somebody was sent to. */
function joinPost(text: ScannedText, left: Draft, kept: Draft[]): void {
  const post = kept.at(-1);
  const asked = post ? joinCase(text, left, post) : null;
  if (!asked || !ENVOYS.has(asked.noun) || !POSTED.has(asked.link) || !joins(asked)) return;
  kept.pop();
  join(asked);
}

const POSTED: ReadonlySet<string> = new Set(['to', 'in']);

/** "the Senate of the Philippines": a body whose name many states have. */
function isNamesakeOf(text: ScannedText, left: Draft, right: Draft): boolean {
  if (left.form !== 'organisation' || right.form !== 'state' || right.first !== left.last + 1) return false;
  const name = text.joined(left.nameFirst, left.nameLast);
  return text.lower(left.last) === 'of' && LOCAL_BODIES.some(([body]) => body.toLowerCase() === name);
}

function belongTo(body: Draft, state: Draft): void {
  body.country = state.country ?? state.entry?.country ?? null;
  body.children = [...body.children, state];
  body.last = state.last;
}

/** What the question is asked of; null where the two do not meet at one word. */
export function joinCase(text: ScannedText, left: Draft, right: Draft): JoinCase | null {
  if (left.form !== 'role' || right.last - right.first > LONGEST_PHRASE) return null;
  if (right.first !== left.last + 1 && !isRegionBehind(text, left, right) && !isPraisedBehind(text, left, right))
    return null;
  if (NEVER_JOINED.has(right.form) || left.roleClass === 'document') return null;
  const noun = left.role?.split(' ').at(-1) ?? '';
  const before = text.lower(left.first - 1);
  return { link: text.lower(left.last), left, right, noun, before, isPerson: left.roleClass === 'person' };
}

/** "the governor of the Kharkiv region", "a teacher from the town of Kita": the name of a place that no list has. */
function isRegionBehind(text: ScannedText, left: Draft, right: Draft): boolean {
  if (right.form !== 'name' || right.first !== left.last + 2 || text.lower(left.last + 1) !== 'the') return false;
  return /^(?:of|in|from)$/.test(text.lower(left.last)) && REGION_NOUNS.has(text.lower(right.last));
}

/** Words of "the main opposition" between a role and a body at most. Own choice. */
const LONGEST_EPITHET = 3;

/** "a member of the ruling | Velvet Party", "leader of main opposition | Velvet Party": what the body is like stands before its name. */
function isPraisedBehind(text: ScannedText, left: Draft, right: Draft): boolean {
  const from = left.last + 1;
  if (!BODIES.has(right.form) || right.first <= from || right.first > from + LONGEST_EPITHET) return false;
  for (let at = from; at < right.first; at++)
    if (!BODY_EPITHETS.has(text.key(at)) && !(at === from && text.lower(at) === 'the')) return false;
  return BODY_EPITHETS.has(text.key(right.first - 1));
}

export const joins = (asked: JoinCase): boolean => firstRule(JOIN_RULES, asked)?.outcome === true;

function join(asked: JoinCase): void {
  const { left, right } = asked;
  left.children = [...left.children, right];
  if (PLACES.has(right.form) || right.country) left.country ??= firstRule(COUNTRY_RULES, asked)?.outcome ?? null;
  left.last = right.form === 'name' && right.first === left.last + 2 ? right.last + 1 : right.last;
}

/** "(NC)": the short name of a body. */
const isBracketed = (text: ScannedText, draft: Draft | undefined): boolean =>
  draft !== undefined && text.written(draft.first - 1) === '(' && text.written(draft.last) === ')';

/** "the president of France" + "Emmanuel Macron", "chairman of the National Council (NC)" + "Tom Sand": the name takes the role. */
function drawsIntoName(text: ScannedText, role: Draft, name: Draft | undefined): boolean {
  if (name?.form !== 'name' || role.roleClass !== 'person' || role.plural || !meets(text, role, name)) return false;
  takeRole(name, role);
  return true;
}

function takeRole(name: Draft, role: Draft): void {
  name.first = role.first;
  name.titled = true;
  name.role ??= role.role;
  name.country ??= role.country;
  name.possessor ??= role.possessor;
  name.children = [...role.children, ...name.children];
}

/**
 * "Chad's Vice President | and | Foreign Minister Karl Lund", "the deputy premier | and | foreign minister|, Karl Lund,": two offices of one; but "Chad's
 * president and Foreign Minister Karl Lund" are two, and so are "the president and the foreign minister, Karl Lund,".
 */
function isFirstOffice(text: ScannedText, left: Draft, right: Draft): boolean {
  if (!isOnePerson(left) || text.key(left.last) !== 'and' || left.last !== right.first - 1 || right.possessor)
    return false;
  if (right.form === 'name')
    return left.possessor !== null && right.titled && text.isCapital(left.last - 1) && text.isCapital(right.first);
  const name = right.last + 1;
  const isNamed = text.written(right.last) === ',' && text.factsAt(name).given && text.isCapital(name + 1);
  return (
    isOnePerson(right) && isNamed && !right.definite && !right.indefinite && (left.definite || left.possessor !== null)
  );
}

const isOnePerson = ({ form, roleClass, plural }: Draft): boolean =>
  form === 'role' && roleClass === 'person' && !plural;
