/** Who does a deed whose subject is no actor by itself: "Turkish warplanes struck" tells what Turkey did, "gunmen abducted" what people did. */
import type { ActorLayer } from '../coreference';
import type { Actor, EventType, SourcePlace, Span, TextLayer, TokenRange } from '../document';
import { BEHIND_HEADS } from '../english/attribution/people';
import { BODY_WORDS, DOERS, INSTRUMENTS, PASSING } from '../english/deeds/words';
import { singular } from '../grammar';
import { actorOfEntry, factsOf, gazetteer } from '../mentions';
import { firstRule, type Rule } from '../rules';
import { firstFrom, tokensIn } from '../text';
import { BODIES, isRelative, SINGLE } from './sources';

/** The state or organisation in whose name an instrument acts; `null` where the phrase is none. */
export function behindInstrument(actors: ActorLayer, phrase: Span): Actor | null {
  const { tokens } = actors.layer;
  const { first, last } = tokensIn(actors.layer, phrase);
  const head = headAt(actors.layer, first, last);
  const noun = singular(tokens[head]?.lower ?? '');
  if (!INSTRUMENTS.has(noun)) return null;
  const behind = ATTACKS.test(noun) ? AGENTS : OWNERS;
  for (const list of [actors.mentions, actors.nested]) {
    for (let k = firstFrom(list, phrase.start); k < list.length && list[k]!.end <= phrase.end; k++) {
      const { actor, first: at } = list[k]!;
      if (at > head && !behind.has(tokens[at - 1]?.lower ?? '')) continue;
      if (actor?.kind === 'state' || actor?.kind === 'organisation') return actor;
    }
  }
  return stateOfAdjective(actors.layer, { first, last: head }) ?? bodyOfModifier(actors, phrase);
}

/** "an attack in Kabul", "the bombing of Kabul": who is named behind an attack has suffered it, but "by Oslo". */
const ATTACKS = /^(?:attack|(?:air-?)?strike|raid|bombardment|shelling|bombing|fire)$/;
const AGENTS: ReadonlySet<string> = new Set(['by', 'from']);
/** "warplanes | of Oslo", but "tanks | near Oslo" */
const OWNERS: ReadonlySet<string> = new Set([...AGENTS, 'of']);

/** The coalition of "Coalition aircraft", the rebels of "rebel artillery", where the text speaks of them by that word nearby. */
function bodyOfModifier({ layer, mentions }: ActorLayer, phrase: Span): Actor | null {
  const { first, last } = tokensIn(layer, phrase);
  const head = headAt(layer, first, last);
  const modifier = singular(layer.tokens[head - 1]?.lower ?? '');
  if (head === first || !BODY_WORDS.has(modifier)) return null;
  const at = firstFrom(mentions, phrase.start);
  const near = [...mentions.slice(Math.max(0, at - NEAR), at).reverse(), ...mentions.slice(at, at + NEAR)];
  return near.find((mention) => mention.actor && lastWord(layer, mention) === modifier)?.actor ?? null;
}

/** So many mentions before and behind a body's own mention is looked for; own choice. */
const NEAR = 60;

/** The singular of the word that a phrase ends with. */
const lastWord = (layer: TextLayer, span: Span): string =>
  singular(layer.tokens[tokensIn(layer, span).last - 1]?.lower ?? '');

/** Turkey of "Turkish warplanes". */
function stateOfAdjective(layer: TextLayer, { first, last }: TokenRange): Actor | null {
  const tokens = layer.tokens.slice(first, Math.min(last, first + ADJECTIVE_WITHIN));
  const keys = tokens.map((token) => factsOf(token).key);
  const { phrases, states } = gazetteer();
  for (let at = 0; at < tokens.length; at++) {
    const country = phrases.match(tokens, keys, at, tokens.length)?.entry.country;
    const state = country ? states.get(country) : undefined;
    if (state) return actorOfEntry(state);
  }
  return null;
}

/** An adjective of a country stands among so many first words of a phrase; own choice. */
const ADJECTIVE_WITHIN = 8;

/** The rule of deeds whose verb no row knows. */
export const OPEN_DEED = 'open-deed';

/** A deed that was found, and whom it is told of. */
export interface DeedCase {
  readonly layer: TextLayer;
  readonly rule: string;
  readonly actor: Actor | null;
  readonly source: SourcePlace | null;
  readonly event: EventType | undefined;
  readonly content: readonly Span[];
  /** Whom its content names. */
  readonly mentioned: readonly { readonly actor: Actor }[];
}

/**
 * Is a deed told? Most of what people do in the news is no politics: what "he" or one "who" did is told only where it is done to a state or an
 * organisation (what a state did as "it" always), and one person's meeting, help or gift only where somebody of another country has part in it. Measured on articles: without these rows half as
 * many statements again are none of the deeds that a reader writes down. In the examples the deed stands between asterisks.
 */
export const DEED_RULES: readonly Rule<DeedCase, boolean>[] = [
  {
    name: 'done-by-us',
    example: 'Norway supports Chad. We *sent* two ships.',
    // Whose voice it is is known later, and deeds of nobody go then (`settleOwnVoice`).
    when: isOurs,
    then: ({ rule }) => rule !== OPEN_DEED,
  },
  {
    name: 'done-by-nobody-known',
    example: 'The storm *hit* Dhaka.',
    when: ({ layer, actor, source }) => actor === null && (!source || !DOERS.has(headOf(layer, source))),
    then: () => false,
  },
  {
    name: 'of-no-known-kind-and-done-by-no-body',
    example: 'Farmers *repaired* a bridge in Chad.',
    when: ({ rule, actor }) => rule === OPEN_DEED && (actor === null || (!ACTING.has(actor.kind) && !actor.country)),
    then: () => false,
  },
  {
    name: 'told-in-passing',
    example: 'The vote came after Paul Lind *visited* Chad.',
    when: (asked) => !isKnownAgain(asked) && isInPassing(asked),
    then: () => false,
  },
  {
    name: 'told-of-whose-it-is',
    example: 'Lind, whose country *holds* the chair, left.',
    when: ({ layer, source }) => source !== null && /^whose\b/i.test(layer.text.slice(source.start, source.end)),
    then: () => false,
  },
  {
    name: 'done-by-a-pronoun',
    example: 'Ana Lind left early. She *met* a friend.',
    when: ({ layer, source }) => source !== null && isPronoun(layer, source),
    then: (asked) => isStateAgain(asked) || others(asked).some(({ kind }) => BODIES.has(kind)),
  },
  {
    name: 'done-by-one-person-at-home',
    example: 'Paul Lind *met* a group of farmers.',
    when: ({ rule, actor, event }) =>
      rule !== OPEN_DEED && actor !== null && SINGLE.has(actor.kind) && event !== undefined && PRIVATE.has(event),
    then: isForeign,
  },
  {
    name: 'done-by-an-actor',
    example: 'Chad *bombed* a camp.',
    when: () => true,
    then: () => true,
  },
];

/** Types of which most deeds of single persons are private ("gave a talk", "met friends"). */
const PRIVATE: ReadonlySet<EventType> = new Set<EventType>([
  'consult',
  'cooperate',
  'aid',
  'support',
  'agree',
  'request',
  'accuse',
  'reject',
  'retreat',
  'threaten',
  'assault',
  'coerce',
  'concede',
  'protest',
]);
const ACTING: ReadonlySet<string> = new Set(['state', 'organisation', 'person']);

/** A deed of a known kind that is asked about once more, now by its issues: "after Chad *bombed* Mali" tells of force. */
const isKnownAgain = ({ rule, event }: DeedCase): boolean => rule === OPEN_DEED && event !== undefined;

/** Does the clause of the deed open with "after", "when", "if"? */
function isInPassing({ layer, source }: DeedCase): boolean {
  if (!source) return false;
  const { first } = tokensIn(layer, source);
  return PASSING.has(layer.tokens[first - 1]?.lower ?? '');
}

export const isTold = (asked: DeedCase): boolean => firstRule(DEED_RULES, asked)?.outcome ?? false;

/** "We sent two ships", of which the words before do not tell who "we" is. */
export function isOurs({ layer, actor, source }: Pick<DeedCase, 'layer' | 'actor' | 'source'>): boolean {
  return actor === null && source !== null && /^we$/i.test(layer.text.slice(source.start, source.end));
}

/** Has somebody of another country part in it ("his Ethiopian counterpart")? */
function isForeign(asked: DeedCase): boolean {
  const home = asked.actor?.country ?? null;
  const away = (country: string | null): boolean => country !== null && country !== home;
  return (
    others(asked).some(({ country }) => away(country)) ||
    asked.content.some((piece) => away(stateOfAdjective(asked.layer, tokensIn(asked.layer, piece))?.country ?? null))
  );
}

const others = ({ actor, mentioned }: DeedCase): readonly Actor[] =>
  mentioned.map((other) => other.actor).filter(({ id }) => id !== actor?.id);

/** "Chad bombed Mali. It has jailed the poets.": "it" goes on with what a state was told to do; "they" may be its deeds. */
const isStateAgain = ({ layer, actor, source }: DeedCase): boolean =>
  actor?.kind === 'state' && source !== null && /^it$/i.test(layer.text.slice(source.start, source.end));

const isPronoun = ({ text }: TextLayer, source: SourcePlace): boolean =>
  source.type === 'pronoun' || isRelative(text, source);

/** The singular of the noun that heads a phrase. */
function headOf(layer: TextLayer, span: Span): string {
  const { first, last } = tokensIn(layer, span);
  return singular(layer.tokens[headAt(layer, first, last)]?.lower ?? '');
}

/** The token of the noun that heads a phrase. */
function headAt(layer: TextLayer, first: number, last: number): number {
  let end = first + 1;
  while (end < last && layer.tokens[end]!.text !== ',' && !BEHIND_HEADS.has(layer.tokens[end]!.lower)) end++;
  // "forces | loyal to Lind", "militants | based in Chad"
  return end < last && end - 1 > first && TELLS_MORE.test(layer.tokens[end - 1]!.lower) ? end - 2 : end - 1;
}

const TELLS_MORE = /(?:ed|loyal)$/;
