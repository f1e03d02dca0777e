/**
 * In: attributions, and who is who. Out: statements without labels: each with its actor, addressees and the actors that its
 * content mentions. A statement by several sources together becomes one an actor.
 */

import { type Attribution, namesHappening, namesPeople, namesThing, verbTakes } from '../attribution';
import { type ActorLayer, actorOf, conjuncts, membersOf, type Party, partiesOf, speakerByWords } from '../coreference';
import type {
  Actor,
  AddresseePlace,
  CuePlace,
  EventType,
  SourcePlace,
  Span,
  StatementKind,
  TextLayer,
  TokenRange,
} from '../document';
import { ANSWERING } from '../english/statements/dialogue';
import { itemAt } from '../runtime/lists';
import { firstFrom, inside, isInsideQuotation } from '../text';
import { calledGroup } from './calledGroup';
import { settleDialogue } from './dialogue';
import { behindInstrument, isTold, OPEN_DEED } from './doers';
import { type MentionedActor, mentionedIn } from './targets';

/** A statement before the models have seen it. */
export interface StatementDraft {
  readonly kind: StatementKind;
  readonly span: Span;
  readonly content: readonly (Span & { readonly quoted: boolean })[];
  readonly cue: CuePlace | null;
  readonly source: SourcePlace | null;
  readonly actor: Actor | null;
  readonly addressees: readonly AddresseePlace[];
  readonly negated: boolean;
  readonly mentioned: readonly MentionedActor[];
  readonly rule: string;
  readonly confidence: number;
  readonly warnings: readonly string[];
  readonly event?: EventType;
}

const isDeed = (force: string | undefined): boolean => force === 'act' || force === 'intend';

/**
 * A source that is no actor ("the spending underscores …") is believed from this confidence on; 0.35 and 0.45 were tried on the half
 * of PolNeAR that the rules were written on, and the latter leaves fewer wrong statements in whole articles.
 */
const THING_SPEAKS = 0.42;
/** The same for cues that only people take; own choice between 0.34 and 0.3, which finds up to twice as many wrong ones more as right. */
const THING_SAYS = 0.32;
/** The same for people of whom nothing else is known ("most rivals"); 0.32 and 0.2 find fewer right ones on that half, or more wrong ones in articles. */
const SOMEBODY = 0.25;

/** More than any confidence. */
const NEVER = 2;

/** "The year saw prices slump", "talks which saw both sides agree": it was so then, and nobody sees or thinks it. */
const isOnlyWitness = (source: string, { force, lemma }: CuePlace): boolean =>
  force === 'think' && verbTakes(lemma, 'needs-actor') && namesThing(source.charAt(0).toLowerCase() + source.slice(1));

/** Rules of verbs that tell what their subject says. */
const SAYING: ReadonlySet<string> = new Set(['verb', 'verb-infinitive']);

/** The rule of deeds that are no statement. */
const DEED = 'deed';
/** Deeds, of a kind that a row knows or of none. */
const DEEDS: ReadonlySet<string> = new Set([DEED, OPEN_DEED]);

/** Rules whose cues only people take ("expressed doubts about", "is an advocate of"). */
const PEOPLE = new Set(['light-verb', 'agent-noun']);

/** A verb that both a quotation and a clause follow has a speaker, whether or not we know its noun ("46 percent said yes"), and so has a demand. */
const speaks = (cue: CuePlace | null): boolean =>
  cue !== null && ((verbTakes(cue.lemma, 'quotation') && verbTakes(cue.lemma, 'clause')) || cue.force === 'demand');

/**
 * Identifies the people and states in attributions.
 *
 * @param layer The text layer.
 * @param attributions What `attribute` found, in order.
 * @param actors All actors, pronouns resolved.
 * @returns Drafts in order of their first content.
 */
export function identify(layer: TextLayer, attributions: readonly Attribution[], actors: ActorLayer): StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const attribution of attributions) {
    for (const draft of draftsOf(layer, attribution, actors)) {
      const { source, actor, cue, rule, confidence } = draft;
      if (isHappening(layer, draft)) continue;
      const believed = actor !== null || source === null || confidence >= lowest(layer, source, cue, rule);
      if (isDone(draft) ? (DEEDS.has(rule) || believed) && isTold({ layer, ...draft, event: draft.event }) : believed)
        drafts.push(actor === null && speaks(cue) ? byOwnWords(layer, attribution, draft) : draft);
    }
  }
  return settleDialogue(layer, withoutOccasions(layer, drafts), actors);
}

/** "The attack shows how weak it is", "the visit by Lind focused on trade": nobody says that. */
const isHappening = ({ text }: TextLayer, { source, rule }: StatementDraft): boolean =>
  source !== null && SAYING.has(rule) && namesHappening(text.slice(source.start, source.end));

/** What somebody did rather than said, which is told of some alone. */
export const isDone = ({
  kind,
  rule,
  cue,
  source,
}: Pick<StatementDraft, 'kind' | 'rule' | 'cue' | 'source'>): boolean =>
  DEEDS.has(rule) || (kind === 'act' && cue?.force === 'act' && source?.type === 'pronoun');

/** With the actor that the words for its source name by themselves, where no list knows the noun: "the suit claims", "Lind’s office said". */
function byOwnWords(layer: TextLayer, { antecedent }: Attribution, draft: StatementDraft): StatementDraft {
  const phrase = antecedent ? spanOfTokens(layer, antecedent) : draft.source;
  const actor = phrase && speakerByWords(layer, phrase);
  return actor ? { ...draft, actor } : draft;
}

/** Without the meetings, visits and questions at which somebody says something: they are the occasion of what is said, and no news beside it. */
function withoutOccasions(layer: TextLayer, drafts: readonly StatementDraft[]): readonly StatementDraft[] {
  const speakers = new Set(
    drafts.flatMap(({ rule, kind, actor }) => (rule !== DEED && kind !== 'act' && actor ? [actor.id] : [])),
  );
  const takesPart = ({ actor, mentioned }: StatementDraft): boolean =>
    [actor, ...mentioned.map((one) => one.actor)].some((one) => one !== null && speakers.has(one.id));
  return drafts.filter(
    (draft, i) =>
      !(draft.rule === DEED && draft.event === 'consult' && takesPart(draft)) &&
      !isAnswered(layer, draft, drafts[i + 1]),
  );
}

/** "Responding to Ghana, Lind said": what is answered is told with what is said next. */
function isAnswered(
  { text }: TextLayer,
  { cue, actor, span }: StatementDraft,
  next: StatementDraft | undefined,
): boolean {
  if (!cue || !next?.cue || !ANSWERING.test(text.slice(cue.start, cue.end))) return false;
  return (
    next.actor?.id === actor?.id && next.cue.start > span.start && !/[.!?]\s/.test(text.slice(cue.end, next.cue.start))
  );
}

/** The confidence from which a source that is no actor is believed. */
function lowest(layer: TextLayer, source: SourcePlace, cue: CuePlace | null, rule: string): number {
  const words = layer.text.slice(source.start, source.end);
  if (namesPeople(words)) return SOMEBODY;
  if (cue && source.type !== 'pronoun' && isOnlyWitness(words, cue)) return NEVER;
  return PEOPLE.has(rule) || speaks(cue) ? THING_SAYS : THING_SPEAKS;
}

// Every object is written out here: to spread one and add to it took a third of the time of this stage.
function draftsOf(layer: TextLayer, attribution: Attribution, actors: ActorLayer): StatementDraft[] {
  const content = attribution.content.map(({ start, end }) => ({ start, end, quoted: isQuoted(layer, start, end) }));
  const cue = attribution.cue && cueOf(layer, attribution.cue);
  const kind = kindOf(layer, attribution, content);
  const phrase = attribution.source && spanOfTokens(layer, attribution.source);
  const sources = sourcesOf(layer, attribution, phrase, actors);
  const speakers = sources.flatMap((source) => source?.actor ?? []);
  return sources.map((source) => {
    const deed = DEEDS.has(attribution.rule);
    const actor = source?.actor ?? (deed && phrase ? behindInstrument(actors, phrase) : null);
    const addressees = addresseesOf(layer, attribution, actors, speakers);
    return {
      kind,
      content,
      cue,
      negated: attribution.negated,
      rule: attribution.rule,
      span: cover(content, cue, phrase, addressees),
      addressees,
      source: source && phrase && { start: phrase.start, end: phrase.end, type: source.type },
      actor,
      mentioned: mentionedIn(content, addressees, actors, { actor, speakers, cue }),
      warnings: [],
      confidence: attribution.confidence * (source ? 0.5 + 0.5 * source.confidence : 0.8),
      ...(attribution.event && { event: attribution.event }),
    };
  });
}

function cueOf(layer: TextLayer, cue: NonNullable<Attribution['cue']>): CuePlace {
  const { start, end } = spanOfTokens(layer, cue);
  return { start, end, lemma: cue.lemma, force: cue.force };
}

/** Who is spoken to, each of several. A pronoun does not stand for the speaker ("Sand assured her"). */
function addresseesOf(
  layer: TextLayer,
  attribution: Attribution,
  actors: ActorLayer,
  speakers: readonly Actor[],
): readonly AddresseePlace[] {
  if (attribution.addressees.length === 0) return [];
  return attribution.addressees.flatMap((range) => {
    const span = spanOfTokens(layer, range);
    return conjuncts(actors, span).flatMap((part) => {
      const { actor, type } = actorOf(actors, part);
      if (type !== 'pronoun' || (actor && !speakers.some(({ id }) => id === actor.id)))
        return actor
          ? membersOf(actors, actor).map((member) => ({ ...part, actor: member }))
          : attribution.cue && OF_PEOPLE.has(attribution.cue.lemma)
            ? calledGroup(actors, part)
            : [];
      const other = otherPerson(actors, part, speakers);
      return other ? [{ ...part, actor: other }] : [];
    });
  });
}

/** Verbs that only people are the object of; own compilation. */
const OF_PEOPLE = new Set('call on|call upon|urge|appeal to|beg|implore|exhort|warn|invite|ask'.split('|'));

/** Mentions before a pronoun among which its person is looked for; own choice. */
const PERSON_WINDOW = 12;

/** The person named last before a pronoun, other than the speaker and of the gender that the pronoun tells. */
function otherPerson(actors: ActorLayer, pronoun: Span, speakers: readonly Actor[]): Actor | null {
  const words = actors.layer.text.slice(pronoun.start, pronoun.end);
  if (!/^(?:him|her)$/i.test(words)) return null;
  const gender = /^her$/i.test(words) ? 'f' : 'm';
  const end = firstFrom(actors.mentions, pronoun.start);
  for (let k = end - 1; k >= Math.max(0, end - PERSON_WINDOW); k--) {
    const { actor } = itemAt(actors.mentions, k);
    if (actor?.kind !== 'person' || speakers.some(({ id }) => id === actor.id)) continue;
    const known = actors.genders.get(actor.id) ?? null;
    if (known === null || known === gender) return actor;
  }
  return null;
}

/** The parties that speak; one that is `null` where there is no source. Several who speak together share the phrase that names them. */
function sourcesOf(
  layer: TextLayer,
  { antecedent }: Attribution,
  phrase: Span | null,
  actors: ActorLayer,
): readonly (Party | null)[] {
  return phrase ? partiesOf(actors, antecedent ? spanOfTokens(layer, antecedent) : phrase) : [null];
}

const spanOfTokens = (layer: TextLayer, range: TokenRange): Span => ({
  start: itemAt(layer.tokens, range.first).start,
  end: itemAt(layer.tokens, range.last - 1).end,
});

/** From the first to the last of what belongs together. */
export function cover(
  content: readonly Span[],
  cue: Span | null,
  source: Span | null,
  addressees: readonly Span[],
): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  const take = (span: Span) => {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  };
  content.forEach(take);
  if (cue) take(cue);
  if (source) take(source);
  addressees.forEach(take);
  return { start, end };
}

/** Is all of it quoted? A space or mark too many at its ends does not count. */
export const isQuoted = (layer: TextLayer, start: number, end: number): boolean =>
  isInsideQuotation(layer, { start: start + 1, end: end - 1 });

function kindOf(
  layer: TextLayer,
  attribution: Attribution,
  content: readonly { quoted: boolean; start: number; end: number }[],
): StatementKind {
  // Also with marks in it ("Oslo planted “peace trees”"): a title or a name in them is nobody's speech.
  if (DEEDS.has(attribution.rule)) return 'act';
  if (content.every((piece) => piece.quoted)) return 'direct';
  if (content.some((piece) => piece.quoted || inside(layer.quotations, piece).length > 0)) return 'mixed';
  const plans = attribution.cue?.force === 'intend' && opensWithTo(layer, content[0]);
  return isDeed(attribution.cue?.force) && !plans ? 'act' : 'indirect';
}

/** "plans to leave" is what somebody has in mind, as "wants to leave" is; "plans a visit" is done. */
const opensWithTo = ({ text }: TextLayer, piece: Span | undefined): boolean =>
  piece !== undefined && /^to\s/.test(text.slice(piece.start, piece.start + 3));
