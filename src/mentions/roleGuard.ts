/**
 * Whether a role noun, with what was found before it, can name an actor: "heads" in "he heads it" does not. One row a reason; the first
 * that applies decides. `<…>` marks a noun that names an actor, `[…]` one that names none.
 */
import {
  ADJECTIVAL,
  ANY_DETERMINERS,
  ANY_STATES,
  LIKE_BODIES,
  PRESS_NOUNS,
  SPEAKING_NOUNS,
} from '../english/mentions/nouns';
import { bareOrgans, verbLike } from '../english/mentions/roles';
import { determiners, organNouns, stopBack } from '../english/mentions/words';
import { firstRule, type Rule } from '../rules';
import type { Draft, DraftForm } from './drafts';
import { isPersonNoun } from './personNouns';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';

/** Words in the name of an agency or paper. Own choice. */
const PRESS_REACH = 5;

const NAMED: ReadonlySet<DraftForm> = new Set<DraftForm>([
  'name',
  'figure',
  'custom',
  'organisation',
  'body',
  'state',
  'seat',
]);

/** "the agency", "the minister", "the report", which states something, while "police reports" are reports. */
const isSpeaker = ({ form, plural, definite }: Draft): boolean => form === 'role' && !plural && definite;

/** A role noun and what stands around it. */
export class RoleCase {
  readonly text: ScannedText;
  /** The noun as it is written, folded. */
  readonly noun: string;
  /** Behind its phrase; the end of the sentence is nowhere. */
  readonly next: number;

  constructor(
    readonly scan: SentenceScan,
    readonly draft: Draft,
    readonly at: number,
  ) {
    this.text = scan.text;
    this.noun = scan.text.joined(at, draft.last);
    this.next = draft.last < scan.end ? draft.last : Number.POSITIVE_INFINITY;
  }

  /** Something stands before the noun that belongs to it. */
  get isLed(): boolean {
    return this.draft.first < this.at;
  }

  /** With a determiner, possessor, state or name before it; "elected president" has none. */
  get isFounded(): boolean {
    const { definite, indefinite, country, children } = this.draft;
    return definite || indefinite || country !== null || children.length > 0;
  }

  get isVerbLike(): boolean {
    return verbLike.has(this.noun);
  }

  get nextCapital(): boolean {
    return this.text.isCapital(this.next);
  }

  /** In capitals, and not because it opens the sentence. */
  get isCapital(): boolean {
    const { text, at, scan, draft } = this;
    return text.isCapital(at) && (at !== scan.first || (draft.last - at > 1 && text.isCapital(draft.last - 1)));
  }

  /** "Spokesman for the army, Karl Lund, said": it opens the sentence, and a comma closes whom it serves. */
  get isOpening(): boolean {
    const { text, at, scan, next } = this;
    if (at !== scan.first || !/^(?:for|to)$/.test(text.lower(next))) return false;
    let comma = next + 1;
    while (comma < next + LONGEST_SERVICE && text.isWord(comma) && !text.isActing(comma)) comma++;
    return text.written(comma) === ',';
  }

  /** "The Post reports that", "the agency reports that", "Lund and Sand report that": a noun that is a verb of saying, which the grammar reads as one here. */
  get isSpeaking(): boolean {
    const { text, at, draft, noun } = this;
    const phrase = text.phraseAt(at);
    if (!SPEAKING_NOUNS.has(noun) || !phrase.isFinite || phrase.head !== at) return false;
    const speaker = draft.children.at(-1);
    if (!speaker || speaker.last !== at || !(NAMED.has(speaker.form) || isSpeaker(speaker))) return false;
    // "all member | states"
    if (text.lower(speaker.first) === 'all') return false;
    // One alone "reports".
    return draft.plural || text.lower(draft.first - 1) === 'and';
  }

  /** The grammar's noun group goes on behind it and ends in a noun that is no actor: "the terrorist attacks". */
  get modifiesUnknownNoun(): boolean {
    const { text, next, scan } = this;
    const { type, head } = text.phraseAt(this.at);
    if (type !== 'np' || head < next || !text.isSmallWord(next) || text.isPossessive(next)) return false;
    for (let at = next; at <= head; at++) if (!text.isSmallWord(at) || scan.match(at) !== null) return false;
    return isPersonNoun(text.lower(head)) === null && text.phraseAt(head).headTag === 'noun';
  }

  /** The name of an agency, paper or broadcaster follows at once. */
  get isPressNext(): boolean {
    const { scan, text, next } = this;
    if (scan.match(next)?.entry.kind === 'organisation') return true;
    for (let at = next; at < next + PRESS_REACH && text.isCapital(at); at++) {
      if (PRESS_NOUNS.has(text.key(at + 1))) return true;
    }
    return false;
  }

  /** The name of a body follows at once. */
  get isBodyNext(): boolean {
    const { scan, text, next } = this;
    if (scan.match(next)?.entry.kind === 'organisation') return true;
    // "Farmers’ Front"
    for (let at = next; at < next + PRESS_REACH && (text.isCapital(at) || text.isPossessive(at)); at++) {
      if (organNouns.has(text.key(at))) return true;
    }
    return false;
  }

  /** A noun for a paper follows at once. */
  get isPaperNext(): boolean {
    return PRESS_NOUNS.has(this.text.key(this.next));
  }

  /** A noun follows it in the same phrase. */
  get modifiesNext(): boolean {
    const { text, next } = this;
    // "called the opposition | a threat"
    if (determiners.has(text.lower(next)) || HELD_TO_BE.has(text.lower(next))) return false;
    return text.isWord(next) && !endsPhrase(text, next) && !text.isCapital(next);
  }
}

/** Whether a word ends a noun phrase before it: a function word, a verb, an adverb. */
function endsPhrase(text: ScannedText, at: number): boolean {
  const lower = text.lower(at);
  return stopBack.has(lower) || text.isActing(at) || lower.endsWith('ly');
}

/** "held the opposition | responsible" */
const HELD_TO_BE: ReadonlySet<string> = new Set(['responsible', 'accountable', 'liable', 'guilty']);

/** "her head" is nobody who heads anything. */
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'my', 'your', 'their', 'our']);

/** What moves and is moved, and makes no movement. Own compilation. */
const MOVED = /^(?:arms|weapons|troops|forces|people|goods|labou?r|ships|vehicles|funds|refugees)$/;

/** "has the authority to", but "told the authority to" */
const HAVING = /^(?:ha(?:ve|s|d)|lack(?:s|ed)?)$/;

const OF_CAMPAIGNS = /^(?:promises?|pledges?|vows?|architect|trail)$/;

/** On whose side forces are, behind the noun, which is no verb before these ("forces loyal to Lund"). Own compilation. */
const SIDING = /^(?:loyal|allied|backed|led|aligned|fighting)$/;

/** Words from a bare office to the comma behind whom it serves. Own choice. */
const LONGEST_SERVICE = 9;

const yes = (): boolean => true;
const no = (): boolean => false;

const PERSON_RULES: readonly Rule<RoleCase, boolean>[] = [
  {
    name: 'person-with-words-of-its-own',
    example: 'The former <minister> said no.',
    when: (asked) => asked.isLed && (asked.draft.plural || asked.isFounded || asked.isCapital || asked.nextCapital),
    then: yes,
  },
  {
    name: 'persons',
    example: 'He told <ministers> no.',
    when: ({ draft }) => draft.plural,
    then: ({ isVerbLike }) => !isVerbLike,
  },
  {
    name: 'person-before-a-name',
    example: 'He met <minister> Karl Lund again.',
    when: ({ nextCapital }) => nextCapital,
    then: yes,
  },
  {
    name: 'person-in-capitals-or-of-something',
    example: 'He became [minister] again.',
    when: yes,
    then: ({ isCapital, isOpening, isVerbLike, text, next }) =>
      ((isCapital || isOpening) && !isVerbLike) || text.lower(next) === 'of',
  },
];

const ORGAN_RULES: readonly Rule<RoleCase, boolean>[] = [
  {
    name: 'organ-with-words-of-its-own',
    example: 'The <ministry> said no.',
    when: ({ isLed }) => isLed,
    then: yes,
  },
  {
    name: 'forces-of-somebody',
    example: '<Forces> loyal to Lund said no.',
    when: ({ noun, text, next }) => noun === 'forces' && SIDING.test(text.lower(next)),
    then: yes,
  },
  {
    name: 'organ-that-goes-bare',
    example: 'He told <police> no.',
    when: ({ draft, noun }) => draft.plural || bareOrgans.has(noun),
    then: ({ isVerbLike }) => !isVerbLike,
  },
  {
    name: 'organ-in-capitals',
    example: 'He told <Cabinet> no.',
    when: yes,
    then: ({ isCapital, isVerbLike }) => isCapital && !isVerbLike,
  },
];

const DOCUMENT_RULES: readonly Rule<RoleCase, boolean>[] = [
  {
    name: 'document-with-words-of-its-own',
    example: 'The <letter> said no.',
    when: ({ isLed }) => isLed,
    then: ({ isFounded, draft }) => isFounded || draft.plural,
  },
  {
    name: 'documents-that-speak',
    example: 'He said that <documents> showed it.',
    when: yes,
    then: ({ draft, text, next }) => draft.plural && text.factsAt(next).acting,
  },
];

export const ROLE_RULES: readonly Rule<RoleCase, boolean>[] = [
  {
    name: 'head-of-a-body',
    example: 'She shook her [head] again.',
    when: ({ draft, noun, text, next }) =>
      noun === 'head' &&
      POSSESSIVES.has(text.lower(draft.first)) &&
      draft.last - draft.first === 2 &&
      text.lower(next) !== 'of',
    then: no,
  },
  {
    name: 'movement-of-things-and-people',
    example: 'She saw the [movement] of arms.',
    when: ({ noun, text, next }) =>
      noun === 'movement' && text.lower(next) === 'of' && MOVED.test(text.lower(next + 1)),
    then: no,
  },
  {
    name: 'authority-to-act',
    example: 'She has the [authority] to act, and used her [authority].',
    when: ({ draft, noun, text, next }) =>
      noun === 'authority' &&
      (POSSESSIVES.has(text.lower(draft.first)) ||
        (text.lower(next) === 'to' && HAVING.test(text.lower(draft.first - 1)))),
    then: no,
  },
  {
    name: 'campaign-before-its-noun',
    example: 'He kept his [campaign] promise again.',
    when: ({ noun, text, next }) => noun === 'campaign' && OF_CAMPAIGNS.test(text.lower(next)),
    then: no,
  },
  {
    name: 'adjective-of-the-noun-behind',
    example: 'He told the [public] debt was high.',
    // "the reformist daily", but "the rebel leader", who leads them
    when: (asked) =>
      asked.modifiesNext && (ADJECTIVAL.has(asked.noun) || (LIKE_BODIES.has(asked.noun) && asked.isPaperNext)),
    then: no,
  },
  {
    name: 'official-before-an-agency',
    example: 'He told the [official] Marlowe News Agency no.',
    when: ({ noun, isPressNext }) => noun === 'official' && isPressNext,
    then: no,
  },
  {
    name: 'what-a-body-is-like',
    example: 'He told the [separatist] Marlowe Movement no.',
    when: ({ noun, isBodyNext }) => LIKE_BODIES.has(noun) && isBodyNext,
    then: no,
  },
  {
    name: 'ruling-before-a-body',
    example: 'He told the [ruling] Marlowe Party no.',
    when: ({ noun, isBodyNext }) => noun === 'ruling' && isBodyNext,
    then: no,
  },
  {
    name: 'verb-behind-a-name',
    example: 'Karl Lund and Maria Sand [report] that it was late.',
    when: ({ isSpeaking }) => isSpeaking,
    then: no,
  },
  {
    name: 'modifier-of-the-noun-behind',
    example: 'He told the [terrorist] attacks were over.',
    when: (asked) => asked.draft.roleClass === 'person' && !asked.draft.plural && asked.modifiesUnknownNoun,
    then: no,
  },
  {
    name: 'any-country',
    example: 'A [country] said no.',
    when: ({ draft, text }) =>
      draft.roleClass === 'government' &&
      !draft.plural &&
      ANY_STATES.has(draft.role?.split(' ').at(-1) ?? '') &&
      ANY_DETERMINERS.has(text.lower(draft.first)) &&
      draft.country === null &&
      draft.children.length === 0,
    then: no,
  },
  ...forClass('person', PERSON_RULES),
  ...forClass('organ', ORGAN_RULES),
  ...forClass('document', DOCUMENT_RULES),
  {
    name: 'state-by-its-government',
    example: 'The <government> said no.',
    when: yes,
    then: ({ isLed, draft }) =>
      isLed &&
      (draft.definite || draft.indefinite || draft.country !== null || (draft.plural && draft.children.length > 0)),
  },
];

/** Rows that are asked of the nouns of one class. */
function forClass(
  roleClass: Draft['roleClass'],
  rules: readonly Rule<RoleCase, boolean>[],
): readonly Rule<RoleCase, boolean>[] {
  return rules.map((rule) => ({
    ...rule,
    when: (asked: RoleCase) => asked.draft.roleClass === roleClass && rule.when(asked),
  }));
}

/** Whether the role noun at token `at` can name an actor. */
export const acceptsRole = (scan: SentenceScan, draft: Draft, at: number): boolean =>
  firstRule(ROLE_RULES, new RoleCase(scan, draft, at))?.outcome === true;
