/** Which mentions stand for somebody who was mentioned before, and whom each of them can stand for at all. */
import type { Actor, Token } from '../document';
import { ARMED_ACTORS } from '../english/mentions/armedGroups';
import type { Pronoun } from '../mentions/pronounWords';
import { factsOf } from '../mentions/wordFacts';
import type { ActorMention } from './actorLayer';
import type { Discourse, Entity, PlacedMention } from './discourse';

/**
 * Classes of anaphors, each with weights of its own: "he", "it", "they"; "the minister", "the party", "the government", "the two leaders".
 */
export const anaphorClasses = ['person', 'thing', 'plural', 'office', 'body', 'government', 'people'] as const;
export type AnaphorClass = (typeof anaphorClasses)[number];

/** A mention that asks for an antecedent. */
export interface Anaphor extends PlacedMention {
  readonly kind: AnaphorClass;
  /** Of pronouns. */
  readonly pronoun: Pronoun | undefined;
  /** Its words, in small letters. */
  readonly words: readonly string[];
}

/** The class of a mention without an actor; null where it stands for nobody before ("I", "a minister", "it is clear that"). */
export function anaphorOf(tokens: readonly Token[], placed: PlacedMention): Anaphor | null {
  const { mention } = placed;
  const head = tokens[mention.head];
  if (!head) return null;
  if (mention.type === 'pronoun') {
    const { pronoun } = factsOf(head);
    if (pronoun?.person !== 3) return null;
    const kind = pronoun.plural ? 'plural' : pronoun.gender === 'n' ? 'thing' : 'person';
    return kind === 'thing' && isEmpty(tokens, placed) ? null : asked(placed, kind, pronoun, []);
  }
  const kind = mention.type === 'nominal' && mention.definite ? nominalClass(mention) : null;
  if (!kind) return null;
  const words: string[] = [];
  for (let at = mention.first; at < mention.last; at++) words.push(tokens[at]?.lower ?? '');
  return asked(placed, kind, undefined, words);
}

/** Written out, since to spread an object takes ten times as long. */
function asked(
  { mention, quote, paragraph, nested, speaking, addressed, subject, told, speaksOf }: PlacedMention,
  kind: AnaphorClass,
  pronoun: Pronoun | undefined,
  words: readonly string[],
): Anaphor {
  return { mention, quote, paragraph, nested, speaking, addressed, subject, told, speaksOf, kind, pronoun, words };
}

function nominalClass({ roleClass, plural }: ActorMention): AnaphorClass | null {
  if (roleClass === 'person') return plural ? 'people' : 'office';
  if (roleClass === 'government') return plural ? 'people' : 'government';
  return roleClass === 'organ' && !plural ? 'body' : null;
}

/** "It is necessary to", "it seems that": nobody is meant. "It has urged Oslo to", "it is asking Oslo to": what says something is somebody. */
function isEmpty(tokens: readonly Token[], { mention, speaking }: PlacedMention): boolean {
  if (factsOf(tokens[mention.head] as Token).key !== 'it') return false;
  const next = tokens[mention.last]?.lower ?? '';
  if (EMPTY_VERBS.has(next)) return true;
  if (!COPULAS.has(next)) return false;
  let links = !speaking;
  for (let at = mention.last; at < mention.last + 6; at++) {
    const lower = tokens[at]?.lower ?? '.';
    if (at > mention.last && COMPLEMENTS.has(lower)) return links && !isOfSomebody(tokens[at - 1], lower);
    if (/^[.;:!?,]/.test(lower)) return false;
    links ||= LINKING.has(lower) && !tokens[at + 1]?.lower.endsWith('ing');
  }
  return false;
}

/** Verbs and copulas behind an "it" that means nobody, and what then opens the clause that it stands for (Quirk et al. 1985, §18.33). */
const EMPTY_VERBS = new Set([
  'seems',
  'seemed',
  'appears',
  'appeared',
  'remains',
  'turns',
  'turned',
  'takes',
  'took',
  'follows',
]);
const COPULAS = new Set(['is', 'was', "'s", "'d", 'would', 'will', 'may', 'might', 'has', "isn't", "wasn't"]);
/** Of these, those that say what something is. */
const LINKING = new Set(['is', 'was', "'s", "isn't", "wasn't", 'be', 'been', 'become']);
/** What only somebody is, or something that was told of: "it is committed to peace", "it is expected to sign", and no "it is expected that". */
const isOfSomebody = (quality: Token | undefined, complement: string): boolean =>
  MINDED.test(quality?.lower ?? '') || (complement === 'to' && DESTINED.test(quality?.lower ?? ''));
const MINDED =
  /^(?:aware|committed|concerned|confident|convinced|determined|eager|keen|opposed|prepared|ready|reluctant|(?:un)?willing|worried)$/;
const DESTINED = /^(?:(?:un)?able|(?:un)?likely|entitled|expected|going|obliged|set)$/;
const COMPLEMENTS = new Set(['that', 'to', 'for', 'whether', 'if', 'who', 'how', 'what', 'why']);

/** Sentences over which each class reaches. Own choice, from the distances in GUM: 95 of 100 pronouns lie within. */
const REACH: Readonly<Record<AnaphorClass, number>> = {
  person: 6,
  thing: 3,
  plural: 4,
  office: 40,
  body: 25,
  government: 4,
  people: 6,
};
/** Sentences more for one who speaks where the candidate spoke last. Own choice. */
const SPEAKING_REACH = 4;

/** How many of those whom the text spoke of lately were mentioned so near that the anaphor may stand for them; they are in order of that. */
export function withinReach({ latest }: Discourse, { kind, mention }: Anaphor): number {
  const reach = REACH[kind] + SPEAKING_REACH;
  let near = 0;
  while (near < latest.length && mention.sentence - (latest[near] as Entity).last.mention.sentence <= reach) near++;
  return near;
}

/** Can the anaphor stand for the actor by kind, number, gender, country and distance? */
export function mayStandFor(discourse: Discourse, anaphor: Anaphor, entity: Entity): boolean {
  const distance = anaphor.mention.sentence - entity.last.mention.sentence;
  const spoke = anaphor.speaking && discourse.speaker === entity;
  if (distance > REACH[anaphor.kind] + (spoke ? SPEAKING_REACH : 0)) return false;
  // "He said Sorel would go": not Sorel, who would say "I".
  if (anaphor.speaksOf.has(entity.actor.id) && entity.actor.kind === 'person') return false;
  return KINDS[anaphor.kind](anaphor, entity.actor, entity, discourse);
}

type Fits = (anaphor: Anaphor, actor: Actor, entity: Entity, discourse: Discourse) => boolean;

const KINDS: Readonly<Record<AnaphorClass, Fits>> = {
  person: (anaphor, actor, entity, discourse) =>
    isOne(actor) &&
    !isOnlyQuoted(anaphor, entity) &&
    (!entity.last.mention.roleClass || entity.last.mention.roleClass === 'person') &&
    genderAgrees(anaphor.pronoun?.gender ?? null, actor, entity, discourse),
  thing: (anaphor, { kind }, entity, discourse) =>
    kind === 'state' || kind === 'organisation' || isSpeakingPaper(anaphor, entity, discourse.speaker === entity),
  plural: (_, actor) => !isOne(actor),
  office: ({ mention }, actor, entity, discourse) =>
    isOne(actor) &&
    entity.last.mention.roleClass !== 'document' &&
    genderAgrees(mention.gender, actor, entity, discourse),
  body: (_, { kind }) => kind === 'organisation',
  government: ({ mention }, actor) => actor.kind === 'state' && (!mention.country || mention.country === actor.country),
  people: ({ mention }, actor) =>
    (actor.kind === 'group' || isArmed(mention.role, actor)) && !(mention.country && actor.country !== mention.country),
};

/** "The report praised Chad. It said": a paper that spoke last speaks on. */
const isSpeakingPaper = ({ speaking }: Anaphor, { last: { mention } }: Entity, isLatest: boolean): boolean =>
  speaking && isLatest && mention.roleClass === 'document' && !mention.plural;

/** "the rebels" for "the Velvet Liberation Front". */
const isArmed = (role: string | null, { id, kind, name, aliases }: Actor): boolean =>
  kind === 'organisation' &&
  role !== null &&
  REBELS.test(role) &&
  (ARMED_ACTORS.has(id) || [name, ...aliases].some((one) => ARMED_BODY.test(one)));
const REBELS = /(?:rebel|guerrilla|insurgent|militant|separatist|fighter|extremist|islamist|secessionist|gunman)$/;
const ARMED_BODY =
  /\b(?:front|army|forces?|movement|liberation|tigers|brigades?|resistance|armed|jihad|unita|rally|congress for the defence|council for the defence)\b/i;

/** “A man asked me,” he said: somebody unnamed, of whom only another spoke. */
const isOnlyQuoted = ({ quote }: Anaphor, { actor, outside }: Entity): boolean =>
  quote < 0 && !outside && actor.kind === 'unnamed';

const isOne = ({ kind }: Actor): boolean => kind === 'person' || kind === 'unnamed';

function genderAgrees(gender: 'm' | 'f' | 'n' | null, actor: Actor, { last }: Entity, { genders }: Discourse): boolean {
  if (gender === null || gender === 'n') return true;
  const known = genders.get(actor.id) ?? last.mention.gender;
  return known === null || known === gender;
}
