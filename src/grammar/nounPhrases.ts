/**
 * Noun phrases over several groups: "a spokesman for the ministry", "Oslo and Riga", "Hugh Hill, a doctor". Asked of their first group
 * (`nounPhraseFrom`) or of their last (`nounPhraseTo`); both are linear in the phrases that they look at.
 */
import {
  ATTACHING,
  ATTACHING_CLOSELY,
  JOINING_BY_WITH,
  ORIGINS,
  PARTISANS,
  STRESSING,
} from '../english/grammar/nounPhrases';
import { firstRule, type Rule } from '../rules';
import { closingBracket, nounBeforeBracket } from './brackets';
import { isPlural } from './morphology';
import { isBefore, isFrom } from './ranges';
import { mayOpenClause, mayOpenList } from './subjectPlaces';
import { COMPOUND } from './tagSets';
import type { Phrase, PhraseRange, Tag } from './types';

/** A member of a list has so many words at most; own choice. */
const LONGEST_MEMBER = 5;

/** What may belong to a noun phrase. */
export interface Breadth {
  /** What follows between commas. */
  readonly appositions?: boolean;
  /** Relative clauses. */
  readonly relatives?: boolean;
}

/** Is this still of the noun phrase? */
export interface ExtensionCase extends Required<Breadth> {
  /** The phrase behind what is known to belong to it. */
  readonly here: Phrase;
  readonly limit: Phrase;
}

const isNoun = (here: Phrase): boolean => here.type === 'np' && !here.isTime;

/** What goes on with a noun phrase on its right; the outcome is the phrase behind. */
export const EXTENSIONS: readonly Rule<ExtensionCase, Phrase>[] = [
  {
    name: 'preposition-and-noun',
    example: 'A spokesman | for the ministry | spoke.',
    when: ({ here, limit }) =>
      here.type === 'prep' && here.opensWith(ATTACHING_CLOSELY) && isBefore(here.next, limit) && isNoun(here.next),
    then: ({ here }) => here.next.next,
  },
  {
    name: 'adjective-with-a-preposition',
    example: 'An official | close to the talks | spoke.',
    when: ({ here, limit }) =>
      here.type === 'adj' &&
      here.next.type === 'prep' &&
      // "people | present in the room"
      (here.next.opensWith(ATTACHING_CLOSELY) || here.lower === 'present') &&
      isBefore(here.next.next, limit) &&
      isNoun(here.next.next),
    then: ({ here }) => here.next.next.next,
  },
  {
    name: 'another-noun-behind-and',
    example: 'Oslo | and Riga | , two ports, spoke.',
    when: ({ here, limit }) =>
      here.type === 'conj' &&
      here.lower === 'and' &&
      isBefore(here.next, limit) &&
      here.next.type === 'np' &&
      (here.next.next.type !== 'vg' || here.next.next.form === 'infinitive'),
    then: ({ here }) => here.next.next,
  },
  {
    name: 'another-noun-behind-a-phrase-that-joins',
    example: 'Oslo | as well as Riga | , two ports, spoke.',
    when: ({ here, limit }) => joinedBehind(here, limit) !== null,
    then: ({ here, limit }) => joinedBehind(here, limit) ?? here,
  },
  {
    name: 'bracket',
    example: 'Lind | (a doctor) | spoke.',
    when: ({ here, limit }) => here.is('(') && closingBracket(here, limit) !== null,
    then: ({ here, limit }) => (closingBracket(here, limit) ?? here).next,
  },
  {
    name: 'relative-or-participle-clause',
    example: 'A teacher | who runs the school | , spoke.',
    when: ({ here, appositions, relatives }) =>
      appositions && relatives && (here.lower === 'who' || here.form === 'participle'),
    then: ({ here, limit }) => markFrom(here.next, limit),
  },
  {
    name: 'names-of-a-list',
    example: 'Oslo | , Riga and Rome | , three ports, spoke.',
    when: ({ here, limit }) => here.is(',') && here.previous.headTag === 'name' && namesEnd(here, limit) !== null,
    then: ({ here, limit }) => namesEnd(here, limit) ?? here.next,
  },
  {
    name: 'state-of-a-town',
    example: 'The mayor of Alexandria | , Virginia | , spoke.',
    when: ({ here, limit, appositions }) =>
      appositions && here.is(',') && isBefore(here.next, limit) && isState(here.next, limit),
    then: ({ here }) => here.next.next,
  },
  {
    name: 'town-behind-an-age',
    example: 'Alice Poe, 31 | , of Tujunga | , spoke.',
    when: ({ here, limit, appositions }) =>
      appositions &&
      here.is(',') &&
      isBefore(here.next, limit) &&
      here.previous.headTag === 'num' &&
      here.next.opensWith(ORIGINS) &&
      here.next.next.type === 'np',
    then: ({ here }) => here.next.next.next,
  },
  {
    name: 'apposition',
    example: 'Hugh Hill | , a doctor in the town | , spoke.',
    when: ({ here, limit, appositions, relatives }) =>
      appositions &&
      here.is(',') &&
      isBefore(here.next, limit) &&
      (here.next.type === 'wh' ? relatives : apposes(here.next)),
    then: ({ here, limit }) => appositionEnd(here.next, limit),
  },
];

/**
 * The noun phrase that begins here, to its full extent on the right: "said Hugh Hill, a doctor and member of the board, in".
 *
 * @returns Null where none begins.
 */
export function nounPhraseFrom(
  first: Phrase,
  limit: Phrase,
  { appositions = true, relatives = true }: Breadth = {},
): PhraseRange | null {
  if (!isBefore(first, limit) || !isNoun(first)) return null;
  let here = first.next;
  if (!isNamedOrPart(first)) return { from: first, to: here };
  while (isBefore(here, limit)) {
    const extension = firstRule(EXTENSIONS, { here, limit, appositions, relatives });
    if (!extension) break;
    here = extension.outcome;
  }
  return { from: first, to: here };
}

/** Behind "as well as Riga", ", together with Riga"; null where no noun is joined so. */
function joinedBehind(here: Phrase, limit: Phrase): Phrase | null {
  const opener = here.is(',') ? here.next : here;
  const preposition = opener.lower === 'as' && opener.next.lower === 'well' ? opener.next.next : opener.next;
  const joins = opener.opensWith(JOINING_BY_WITH)
    ? preposition.lower === 'with'
    : preposition !== opener.next && preposition.lower === 'as';
  const noun = preposition.next;
  return joins && isBefore(noun, limit) && isNoun(noun) && !noun.next.isFinite ? noun.next : null;
}

/** Behind ", Riga and Rome", names alone; null where no list of names goes on. */
function namesEnd(comma: Phrase, limit: Phrase): Phrase | null {
  let here = comma;
  while (here.is(',') && isName(here.next, limit)) here = here.next.next;
  if (here === comma || here.lower !== 'and' || !isName(here.next, limit)) return null;
  return here.next.next.isFinite ? null : here.next.next;
}

const isName = (here: Phrase, limit: Phrase): boolean =>
  isBefore(here, limit) && here.type === 'np' && here.headTag === 'name' && !here.isTime;

const isMark = ({ type }: Phrase): boolean => type === 'punct' || type === 'quote';

/** The first mark from a phrase on. */
function markFrom(from: Phrase, limit: Phrase): Phrase {
  let here = from;
  while (isBefore(here, limit) && !isMark(here)) here = here.next;
  return here;
}

/** "in Alexandria, | Va.": the name between two marks, behind a name that hangs on a preposition. */
function isState(here: Phrase, limit: Phrase): boolean {
  const town = here.previous.previous;
  return (
    here.type === 'np' &&
    here.size <= 2 &&
    here.headTag === 'name' &&
    town.headTag === 'name' &&
    town.previous.type === 'prep' &&
    (!isBefore(here.next, limit) || isMark(here.next))
  );
}

const DESCRIBING: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'possessive', 'adj', 'num']);

/** Does the noun group behind a comma say more of the noun before it, and is no member of a list? */
function apposes(here: Phrase): boolean {
  return (
    isNoun(here) &&
    !here.isPronoun &&
    (DESCRIBING.has(here.firstTag) ||
      here.headTag !== 'name' ||
      here.previous.previous.headTag === 'noun' ||
      here.previous.previous.isPronoun ||
      PARTISANS.has(here.headWord))
  );
}

const APPOSITION_ENDS = new Set([',', '.', ':', ';']);

/** Where an apposition or relative clause between commas ends: before its closing comma or the sentence's end. */
function appositionEnd(from: Phrase, limit: Phrase): Phrase {
  let here = from;
  while (isBefore(here, limit) && here.type !== 'quote' && !(here.type === 'punct' && APPOSITION_ENDS.has(here.text)))
    here = here.next;
  return here;
}

/** Does what stands before this still belong to the noun phrase? */
export interface LeftExtensionCase {
  /** The first phrase that is known to belong to it. */
  readonly first: Phrase;
  /** The first phrase that may be looked at. */
  readonly from: Phrase;
  /** Whether another noun before "and" may belong to it. */
  readonly conjuncts: boolean;
}

/** "Office (OT) |": one word in brackets behind a noun. */
const closesShortForm = (close: Phrase, from: Phrase): boolean =>
  close.is(')') &&
  close.previous.previous.is('(') &&
  close.previous.size === 1 &&
  nounBeforeBracket(close, from) !== null;

/** What a noun phrase hangs on to on its left, as its new first phrase. */
export const LEFT_EXTENSIONS: readonly Rule<LeftExtensionCase, Phrase>[] = [
  {
    // "visited Paris on Monday": a phrase after a verb's object hangs on the verb as likely; the caller's clause check decides.
    name: 'noun-before-a-preposition',
    example: '| The head of | the board | spoke.',
    when: ({ first, from }) => {
      const preposition = first.previous;
      return (
        preposition.type === 'prep' &&
        preposition.opensWith(ATTACHING) &&
        isFrom(preposition.previous, from) &&
        isNoun(preposition.previous)
      );
    },
    then: ({ first }) => first.previous.previous,
  },
  {
    name: 'short-form-before-a-preposition',
    example: '| The Office (OT) in | Peru | spoke.',
    when: ({ first, from }) => {
      const preposition = first.previous;
      return (
        preposition.type === 'prep' && preposition.opensWith(ATTACHING) && closesShortForm(preposition.previous, from)
      );
    },
    then: ({ first, from }) => nounBeforeBracket(first.previous.previous, from) ?? first,
  },
  {
    name: 'noun-before-an-adjective-with-a-preposition',
    example: '| Officials familiar with | the plan | spoke.',
    when: ({ first, from }) => {
      const adjective = first.previous.previous;
      return (
        first.previous.type === 'prep' &&
        adjective.type === 'adj' &&
        isFrom(adjective.previous, from) &&
        adjective.previous.type === 'np'
      );
    },
    then: ({ first }) => first.previous.previous.previous,
  },
  {
    name: 'name-goes-on-behind-its-short-form',
    example: '| Amnesty (AI) | Peru | spoke.',
    when: ({ first, from }) =>
      first.previous.is(')') && first.firstTag === 'name' && nounBeforeBracket(first.previous, from) !== null,
    then: ({ first, from }) => nounBeforeBracket(first.previous, from) ?? first,
  },
  {
    name: 'adjective-joined-to-that-of-the-noun',
    example: '| Danish and | Dutch officials | spoke.',
    when: ({ first, from }) => {
      const adjective = first.previous.previous;
      return (
        first.previous.type === 'conj' &&
        COMPOUND.has(first.firstTag) &&
        first.size > 1 &&
        adjective.type === 'adj' &&
        isFrom(adjective, from) &&
        mayOpenClause(adjective, from)
      );
    },
    then: ({ first }) => first.previous.previous,
  },
  {
    name: 'members-of-a-list',
    example: '| Friends, lobbyists and | foes | spoke.',
    when: ({ first, from, conjuncts }) =>
      conjuncts && isNamedOrPart(first) && isJoined(first, from) && mayOpenList(conjunctBefore(first, from), from),
    then: ({ first, from }) => listBefore(conjunctBefore(first, from), from),
  },
  {
    name: 'noun-joined-by-a-phrase',
    example: '| Oslo as well as | Riga | spoke.',
    when: ({ first, from, conjuncts }) =>
      conjuncts && !first.isPronoun && joinedTo(first, from) !== null && mayOpenClause(joinedTo(first, from)!, from),
    then: ({ first, from }) => joinedTo(first, from) ?? first,
  },
];

/** No pronoun, but "some | of the allies". */
const isNamedOrPart = ({ isPronoun, next }: Phrase): boolean => !isPronoun || next.lower === 'of';

/** "Oslo | as well as", "Oslo | along with": where the noun phrase begins that a phrase joins to the one that begins here. */
function joinedTo({ previous }: Phrase, from: Phrase): Phrase | null {
  const opener = previous.lower === 'as' ? previous.previous.previous : previous.previous;
  const joins =
    previous.lower === 'as'
      ? previous.previous.lower === 'well' && opener.lower === 'as'
      : previous.lower === 'with' && opener.opensWith(JOINING_BY_WITH);
  const noun = opener.previous;
  return joins && isFrom(noun, from) && isNoun(noun) ? nounPhraseTo(noun, from, false).from : null;
}

/**
 * The noun phrase that ends here, to its full extent on the left: attached prepositional phrases, conjuncts, a bracket.
 *
 * @param from The first phrase that may be looked at.
 */
export function nounPhraseTo(last: Phrase, from: Phrase, conjuncts = true): PhraseRange {
  // "Cummings (D-Md.)": the phrase before the bracket.
  let first = last.is(')') ? (nounBeforeBracket(last, from) ?? last) : last;
  while (isBefore(from, first)) {
    const extension = firstRule(LEFT_EXTENSIONS, { first, from, conjuncts });
    if (!extension) break;
    first = extension.outcome;
  }
  return { from: first, to: last.next };
}

/** Does a noun stand before "and" or "or", perhaps with a bracket behind it or as the last but one of a list? */
function isJoined(first: Phrase, from: Phrase): boolean {
  const previous = linkBefore(first);
  const before = previous.previous;
  if (previous.type !== 'conj' || previous.lower === 'but' || !isFrom(before, from)) return false;
  // "her counterpart, Ana Lind, and the two": the comma closes an apposition.
  if (before.is(',')) return LISTED.has(first.headTag) && isListed(before, from);
  return endsNoun(before, from);
}

/** The conjunction before a noun, over an adverb ("and even some friends"). */
const linkBefore = ({ previous }: Phrase): Phrase =>
  previous.type === 'adv' && previous.previous.type === 'conj' && previous.opensWith(STRESSING)
    ? previous.previous
    : previous;

/** What ends a list behind its last comma. */
const LISTED: ReadonlySet<Tag> = new Set<Tag>(['name', 'noun']);
/** "Chad, Mali | , and | Togo", "Lind, the mayor | , and | Brandt": behind two nouns with a comma between them. */
function isListed(comma: Phrase, from: Phrase): boolean {
  const last = comma.previous;
  if (!isFrom(last, from) || !endsNoun(last, from)) return false;
  const member = nounPhraseTo(last, from, false).from;
  const before = member.previous.previous;
  if (!isFrom(before, from) || !member.previous.is(',') || !endsNoun(before, from)) return false;
  if (last.headTag === 'name') return true;
  const isApposed = before.headTag === 'name' && (last.firstTag === 'det' || isPlural(last.headWord));
  return isApposed && mayOpenList(nounPhraseTo(before, from, false).from, from);
}

/** Does a noun end here, or a bracket behind one? */
const endsNoun = (here: Phrase, from: Phrase): boolean =>
  here.is(')') ? nounBeforeBracket(here, from) !== null : isNoun(here);

/** Where the noun phrase before the conjunction begins. */
function conjunctBefore(first: Phrase, from: Phrase): Phrase {
  const before = linkBefore(first).previous;
  return nounPhraseTo(before.is(',') ? before.previous : before, from, false).from;
}

/** "Friends, | lobbyists and foes": where a list begins that this is a member of. */
function listBefore(member: Phrase, from: Phrase): Phrase {
  let first = member;
  for (let before = memberBefore(first, from); before !== null; before = memberBefore(first, from)) first = before;
  return first;
}

/** Where the member before this one begins; null where this is the first. */
function memberBefore(member: Phrase, from: Phrase): Phrase | null {
  const end = member.previous.previous;
  if (!isFrom(end, from) || !member.previous.is(',') || !endsNoun(end, from) || end.isPronoun) return null;
  if (member.size > LONGEST_MEMBER) return null;
  const { from: before } = nounPhraseTo(end, from, false);
  // "After talks in Oslo, Chad and Mali spoke": the first is no member.
  if (before !== end && before.previous.type === 'sub') return null;
  // "In talks with Peru and | Chad, Lind and Roth spoke": the preposition has both.
  const { previous: and } = before;
  if (
    and.type === 'conj' &&
    isNoun(and.previous) &&
    nounPhraseTo(and.previous, from, false).from.previous.type === 'prep'
  )
    return null;
  return before.previous.is(',') || mayOpenList(before, from) ? before : null;
}
