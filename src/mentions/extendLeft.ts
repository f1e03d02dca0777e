/**
 * What stands before a role noun and belongs to it: "the outgoing French" + minister, "Iran’s supreme" + leader, "her" + counterpart.
 * One row a kind of word before it; the first that applies draws it in or stops. Bars mark what a row takes.
 */
import {
  BEFORE_DETERMINERS,
  BESIDE_STATES,
  ENVOYS,
  HYPOTHETICAL,
  PLURAL_ONLY,
  VERBS_TOO,
} from '../english/mentions/nouns';
import { roleModifiers } from '../english/mentions/roles';
import { determiners, indefinites, organNouns, stopBack } from '../english/mentions/words';
import type { Phrase } from '../grammar';
import { firstRule, type Rule } from '../rules';
import type { Draft, DraftForm } from './drafts';
import { isKnownPlace, seatOf } from './places';
import { pronounOf } from './pronounWords';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';

/** How far to the left of a role noun its determiner may stand behind words that are not known as modifiers. Own choice. */
const REACH = 3;

/** Longest phrase in tokens that is built around a role noun; keeps the work linear on any input. Own choice. */
export const LONGEST_PHRASE = 16;

/** Drafts that may modify a role noun. */
const ABSORBED: ReadonlySet<DraftForm> = new Set<DraftForm>([
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

/** A role noun and the word before what is known to belong to it. */
export class LeftCase {
  readonly text: ScannedText;
  /** The word before. */
  readonly at: number;
  readonly lower: string;
  /** The latest draft. */
  readonly top: Draft | undefined;

  constructor(
    readonly scan: SentenceScan,
    readonly draft: Draft,
  ) {
    this.text = scan.text;
    this.at = draft.first - 1;
    this.lower = scan.text.lower(this.at);
    this.top = scan.top;
  }

  /** The latest draft ends right before the noun's phrase. */
  get touches(): boolean {
    return this.top?.last === this.draft.first;
  }

  get isPossessive(): boolean {
    return this.text.isPossessive(this.at);
  }
}

/** Whether more may belong to the noun. */
export type LeftRule = Rule<LeftCase, boolean>;

/** "University of | Zimbabwe": a body before the state that stands before the noun. */
function isOfBody({ text, top, scan }: LeftCase): boolean {
  if (top?.form !== 'state' && top?.form !== 'seat') return false;
  const body = top.first - 2;
  return body >= scan.barrier && text.key(body + 1) === 'of' && text.isCapital(body) && organNouns.has(text.key(body));
}

const stops = (): boolean => false;

const NUMBER = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|dozens)$/;

/** Beside "former": "current and former officials". */
const IN_OFFICE: ReadonlySet<string> = new Set(['current', 'present', 'serving', 'active']);

export const LEFT_RULES: readonly LeftRule[] = [
  {
    name: 'longest',
    example: 'He saw the ||new new new new new new new new new new new new new new new new minister again.',
    when: ({ draft }) => draft.last - draft.first > LONGEST_PHRASE,
    then: stops,
  },
  {
    name: 'nationality-before',
    example: 'A |French |minister said no.',
    when: ({ touches, top }) => touches && top?.form === 'adjective' && canModify(top) && !top.entry?.id,
    then: ({ scan, draft, top }) => {
      scan.drafts.pop();
      if (top) widen(draft, top);
      return true;
    },
  },
  {
    name: 'body-of-a-state-before',
    example: '|University of Zimbabwe |professor Lund said no.',
    when: (asked) => asked.touches && isOfBody(asked),
    then: ({ scan, draft }) => {
      const state = scan.drafts.pop();
      if (!state) return false;
      widen(draft, state);
      draft.first = state.first - 2;
      draft.children = [state, ...draft.children];
      return true;
    },
  },
  {
    name: 'actor-before',
    example: 'The |NATO |official said no.',
    when: ({ touches, top }) => touches && top !== undefined && canModify(top),
    then: ({ scan, draft, top }) => {
      scan.drafts.pop();
      if (!top) return false;
      if (isSentThere(scan.text, draft)) draft.country = null;
      if (isForPlace(scan.text, top)) draft.first = top.first;
      else widen(draft, top);
      draft.children = [top, ...draft.children];
      draft.definite ||= top.definite;
      draft.indefinite ||= top.indefinite;
      return !(top.definite || top.indefinite || top.possessor);
    },
  },
  {
    name: 'nothing-more',
    example: '||Ministers said no.',
    when: ({ scan, at }) => at < scan.barrier,
    then: stops,
  },
  {
    name: 'possessive-pronoun',
    example: 'Sand and |her |aide left.',
    when: ({ text, at, touches, top }) =>
      touches && top?.form === 'pronoun' && pronounOf(text.key(at))?.possessive === true,
    then: ({ scan, draft, top }) => {
      scan.drafts.pop();
      if (top) possess(draft, top);
      return false;
    },
  },
  {
    name: 'another-mention-before',
    example: 'He sent them ||officials again.',
    when: ({ at, top }) => top !== undefined && top.last > at,
    then: stops,
  },
  {
    name: 'possessor',
    example: '|Iran’s |leader said no.',
    when: ({ at, top, isPossessive }) =>
      isPossessive && top?.last === at && top.form !== 'pronoun' && top.form !== 'title',
    then: ({ scan, text, draft, top }) => {
      scan.drafts.pop();
      if (top) {
        // "India's Congress party", "Israel's Washington embassy": whose it is decides.
        if (top.form === 'state' && BESIDE_STATES.has(text.key(draft.head))) draft.country = null;
        else if (top.form === 'state' || isSentThere(text, draft)) draft.country = countryOf(top);
        else draft.country ??= countryOf(top);
        possess(draft, top);
      }
      return false;
    },
  },
  {
    name: 'possessor-that-is-no-actor',
    example: 'He told |the inquiry’s |chairman no.',
    when: ({ isPossessive }) => isPossessive,
    then: ({ scan, draft, at, top }) => {
      // "|His party’s |leader": whose it is stands before it.
      const own = top?.form === 'pronoun' ? top : null;
      const opening = ownerOpening(scan.text, at, Math.max(scan.barrier, own?.first ?? top?.last ?? scan.barrier));
      if (opening < 0) return false;
      if (own && opening <= own.first) {
        scan.drafts.pop();
        draft.children = [own, ...draft.children];
      }
      define(draft, opening);
      return false;
    },
  },
  {
    name: 'whose',
    example: 'Germany, |whose |minister left, said no.',
    when: ({ lower }) => lower === 'whose',
    then: ({ text, draft, at, top }) => {
      define(draft, at);
      draft.country ??= ownerBefore(text, top, at);
      return false;
    },
  },
  {
    name: 'that-as-a-conjunction',
    example: 'He said that ||officials left.',
    when: ({ text, draft, at, lower }) => lower === 'that' && isConjunction(text, at, draft),
    then: stops,
  },
  {
    name: 'number-of-what-comes-behind',
    example: 'He told several ||council aides no.',
    when: ({ draft, lower }) => determiners.has(lower) && !draft.plural && PLURAL_ONLY.has(lower),
    then: stops,
  },
  {
    name: 'other-behind-a-number',
    example: 'Two |other |ministers said no.',
    when: ({ scan, text, draft, at, lower }) =>
      lower === 'other' && draft.plural && at > scan.barrier && NUMBER.test(text.lower(at - 1)),
    then: ({ draft, at }) => {
      draft.first = at;
      return true;
    },
  },
  {
    name: 'determiner',
    example: 'He told |the |minister no.',
    when: ({ lower }) => determiners.has(lower),
    then: ({ scan, text, draft, at, lower }) => {
      const before = at - 1 >= scan.barrier ? text.lower(at - 1) : '';
      draft.definite = before === 'the' || !indefinites.has(lower);
      draft.indefinite = !draft.definite;
      // "both | the army and the police"
      draft.first = BEFORE_DETERMINERS.has(before) && (draft.plural || before !== 'both') ? at - 1 : at;
      return false;
    },
  },
  {
    name: 'modifier',
    example: 'He told the |outgoing |minister no.',
    when: ({ text, at }) => isModifier(text, at),
    then: ({ text, draft, at }) => {
      draft.first = at;
      draft.hypothetical ||= HYPOTHETICAL.has(text.key(at));
      draft.country ??= seatIn(text, at);
      return true;
    },
  },
  {
    name: 'those-in-office-and-those-who-were',
    example: '|Current and |former ministers said no.',
    when: ({ scan, text, at, lower, draft }) =>
      lower === 'and' &&
      draft.plural &&
      text.lower(draft.first) === 'former' &&
      at > scan.barrier &&
      IN_OFFICE.has(text.lower(at - 1)),
    then: ({ draft, at }) => {
      draft.first = at - 1;
      return true;
    },
  },
  {
    name: 'number',
    example: 'He told |12 |ministers no.',
    when: ({ text, draft, at }) => text.tokens[at]?.kind === 'number' && draft.plural,
    then: ({ draft, at }) => {
      draft.first = at;
      draft.indefinite = true;
      return true;
    },
  },
  {
    name: 'adverb-behind-a-number',
    example: 'He told 12 |heavily |armed officers no.',
    when: ({ scan, text, draft, at, lower }) =>
      draft.plural && lower.endsWith('ly') && at > scan.barrier && text.tokens[at - 1]?.kind === 'number',
    then: ({ draft, at }) => {
      draft.first = at;
      return true;
    },
  },
  {
    name: 'small-words-behind-a-determiner',
    example: 'He told the |rather tired |minister no.',
    when: ({ scan, draft }) => determinerBehind(scan, draft) >= 0,
    then: ({ scan, draft }) => {
      draft.first = determinerBehind(scan, draft) + 1;
      return true;
    },
  },
  {
    name: 'noun-of-its-group',
    example: 'He told |harbour |officials no.',
    when: isNounOfItsGroup,
    then: ({ draft, at }) => {
      draft.first = at;
      return true;
    },
  },
];

/** "harbour | officials", "exchange | traders": a noun without a determiner in the grammar's own noun group. */
function isNounOfItsGroup({ text, draft, at, lower, scan }: LeftCase): boolean {
  const phrase = text.phraseAt(draft.head);
  const names = draft.plural && (draft.roleClass === 'person' || draft.roleClass === 'organ');
  if (!names || phrase.type !== 'np' || text.phraseAt(at) !== phrase) return false;
  // "embedding | troops"
  if (phrase.first === at && lower.endsWith('ing')) return false;
  // "working class | Americans" are Americans.
  if (text.isCapital(draft.head) || text.tokens[draft.first]?.kind === 'number') return false;
  return (text.isSmallWord(at) || at === scan.first) && !stopBack.has(lower) && !lower.endsWith('ly');
}

/** Draws modifiers, determiner and possessor into a role draft, going left. */
export function extendLeft(scan: SentenceScan, draft: Draft): void {
  while (leftStep(scan, draft));
}

/** Draws in what stands right before; whether more may. */
export const leftStep = (scan: SentenceScan, draft: Draft): boolean =>
  firstRule(LEFT_RULES, new LeftCase(scan, draft))?.outcome === true;

const countryOf = (top: Draft): string | null => top.country ?? top.entry?.country ?? null;

/** "An | Iran | expert": the state of whom they know much. */
const isForPlace = ({ tokens }: ScannedText, top: Draft): boolean =>
  top.form === 'state' && top.entry?.actorKind === 'state' && isKnownPlace(tokens, top);

/** "the UN’s | Syria envoy": who sends an envoy tells of which state they are, not where to. */
const isSentThere = (text: ScannedText, { children, last }: Draft): boolean =>
  children[0]?.form === 'state' && ENVOYS.has(text.key(last - 1));

function widen(draft: Draft, top: Draft): void {
  draft.first = top.first;
  // "the Social Democratic Union" is no party of the United States.
  if (draft.roleClass === 'organ' && top.entry?.id.startsWith('member:')) return;
  draft.country ??= countryOf(top);
}

function define(draft: Draft, first: number): void {
  draft.first = first;
  draft.definite = true;
}

function possess(draft: Draft, owner: Draft): void {
  define(draft, owner.first);
  draft.possessor = owner;
  draft.children = [owner, ...draft.children];
}

function canModify(top: Draft): boolean {
  if (!ABSORBED.has(top.form) || top.last - top.first > LONGEST_PHRASE) return false;
  return top.form !== 'role' || top.roleClass !== 'person' || !top.plural;
}

/** The determiner of a possessor that is no actor ("|the inquiry’s chairman"); −1 where there is none. */
function ownerOpening(text: ScannedText, possessive: number, barrier: number): number {
  const noun = possessive - 1;
  for (let at = noun; at >= Math.max(barrier, noun - REACH); at--) {
    if (at < noun && (determiners.has(text.lower(at)) || pronounOf(text.lower(at))?.possessive)) return at;
    if (!text.isSmallWord(at) || stopBack.has(text.lower(at))) return -1;
  }
  return -1;
}

/** Of Germany in "Germany, whose foreign minister". */
function ownerBefore(text: ScannedText, owner: Draft | undefined, at: number): string | null {
  const comma = text.written(at - 1) === ',' ? 1 : 0;
  return owner?.last === at - comma ? countryOf(owner) : null;
}

/** In "said that officials" and "told him that former minister X" the word is no determiner. */
const isConjunction = (text: ScannedText, at: number, draft: Draft): boolean =>
  draft.plural || text.isActing(at - 1) || draft.last - draft.first > 2 || text.phraseAt(at).type === 'that';

function isModifier(text: ScannedText, at: number): boolean {
  if (!text.isWord(at)) return false;
  const key = text.key(at);
  return roleModifiers.has(key) || (key.includes('-') && !text.isPossessive(at));
}

function seatIn(text: ScannedText, at: number): string | null {
  const token = text.tokens[at];
  return token ? seatOf(token) : null;
}

/** "presents voters", "includes speeches", "partly why voters": no noun group holds a verb or the opener of a clause. */
const isClauseWord = (phrase: Phrase): boolean =>
  phrase.isFinite || phrase.isInfinitive || phrase.type === 'wh' || phrase.type === 'sub';

/** Looks past a few unknown small words for a determiner or possessive; returns its token, or −1. */
function determinerBehind({ text, top, barrier }: SentenceScan, { first: from, roleClass }: Draft): number {
  // "|its| jailed leader"
  const isOwned = roleClass === 'person' && top !== undefined && pronounOf(text.key(top.first))?.possessive === true;
  const floor = Math.max(barrier, from - 1 - REACH, (isOwned ? top.first : top?.last) ?? barrier);
  for (let at = from - 1; at >= floor; at--) {
    if (isOwned && at === top.first) return at;
    if (isClauseWord(text.phraseAt(at)) && !VERBS_TOO.has(text.lower(at))) return -1;
    if (determiners.has(text.lower(at)) || text.isPossessive(at)) return at === from - 1 ? -1 : at;
    if (!(text.isSmallWord(at) || isModifier(text, at)) || stopBack.has(text.lower(at))) return -1;
    // "German engineering association", "a US research group": nothing but small words stands behind the nationality.
    const isNationality = top?.form === 'adjective' || indefinites.has(text.lower((top?.first ?? 0) - 1));
    if (isNationality && at === top?.last && !text.isActing(at)) return at - 1;
  }
  return -1;
}
