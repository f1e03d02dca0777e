/**
 * In: attributions, and who is who. Out: statements without labels: each with its actor, addressees and the actors that its
 * content mentions. A statement by several sources together becomes one an actor.
 */

import { type ActorLayer, actorOf, conjuncts, type Party, partiesOf } from '../actors';
import type {
  Actor,
  Addressee,
  Cue,
  Mention,
  SourceSpan,
  Span,
  StatementKind,
  TextLayer,
  TokenRange,
} from '../document';
import { settleDialogue } from './dialogue';
import { namesPeople } from './humans';
import { verbTakes } from './lexicon';
import { firstFrom, inside } from './sorted';
import type { Attribution } from './types';

/** An actor that a statement's content names, before anybody knows with which attitude. */
export interface MentionedActor extends Span {
  readonly actor: Actor;
}

/** A statement before the models have seen it. */
export interface StatementDraft {
  readonly kind: StatementKind;
  readonly span: Span;
  readonly content: readonly (Span & { readonly quoted: boolean })[];
  readonly cue: Cue | null;
  readonly source: SourceSpan | null;
  readonly actor: Actor | null;
  readonly addressees: readonly Addressee[];
  readonly negated: boolean;
  readonly mentioned: readonly MentionedActor[];
  readonly rule: string;
  readonly confidence: number;
  readonly warnings: readonly string[];
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

/** Rules whose cues only people take ("expressed doubts about", "is an advocate of"). */
const PEOPLE = new Set(['light-verb', 'agent-noun']);

/** A verb that both a quotation and a clause follow has a speaker, whether or not we know its noun ("46 percent said yes"). */
const speaks = (cue: Cue | null): boolean => cue !== null && verbTakes(cue.lemma, 'q') && verbTakes(cue.lemma, 't');

/**
 * Identifies the people and states in attributions.
 *
 * @param layer The text layer.
 * @param attributions What `attribute` found, in order.
 * @param actors All actors, pronouns resolved.
 * @returns Drafts in order of their first content.
 */
export function identify(layer: TextLayer, attributions: readonly Attribution[], actors: ActorLayer): StatementDraft[] {
  const drafts = attributions
    .flatMap((attribution) => draftsOf(layer, attribution, actors))
    .filter(
      ({ source, actor, cue, rule, confidence }) =>
        actor !== null || source === null || confidence >= lowest(layer, source, cue, rule),
    );
  return settleDialogue(layer, drafts, actors);
}

/** The confidence from which a source that is no actor is believed. */
function lowest(layer: TextLayer, source: Span, cue: Cue | null, rule: string): number {
  if (namesPeople(layer.text.slice(source.start, source.end))) return SOMEBODY;
  return PEOPLE.has(rule) || speaks(cue) ? THING_SAYS : THING_SPEAKS;
}

function draftsOf(layer: TextLayer, attribution: Attribution, actors: ActorLayer): StatementDraft[] {
  const content = attribution.content.map((piece) => ({ ...piece, quoted: isQuoted(layer, piece) }));
  const cue = attribution.cue && {
    ...spanOfTokens(layer, attribution.cue),
    lemma: attribution.cue.lemma,
    force: attribution.cue.force,
  };
  const base = {
    kind: kindOf(layer, attribution, content),
    content,
    cue,
    negated: attribution.negated,
    rule: attribution.rule,
  };
  return sourcesOf(layer, attribution, actors).map((source) => {
    const actor = source?.actor ?? null;
    const addressees = addresseesOf(layer, attribution, actors, actor);
    return {
      ...base,
      span: cover([
        ...content,
        ...(cue ? [cue] : []),
        ...(attribution.source ? [spanOfTokens(layer, attribution.source)] : []),
        ...addressees,
      ]),
      addressees,
      source: source && { start: source.start, end: source.end, type: source.type },
      actor,
      mentioned: mentionedIn(content, addressees, actors.mentions, actors.nested, actor),
      warnings: [],
      confidence: attribution.confidence * (source ? 0.5 + 0.5 * source.confidence : 0.8),
    };
  });
}

/** Who is spoken to, each of several. A pronoun does not stand for the speaker ("Sand assured her"). */
function addresseesOf(
  layer: TextLayer,
  attribution: Attribution,
  actors: ActorLayer,
  speaker: Actor | null,
): readonly Addressee[] {
  return attribution.addressees.flatMap((range) => {
    const span = spanOfTokens(layer, range);
    return conjuncts(actors, span).flatMap((part) => {
      const { actor, type } = actorOf(actors, part);
      if (type !== 'pronoun' || !actor || actor.id !== speaker?.id) return actor ? [{ ...part, actor }] : [];
      const other = otherPerson(actors, part, speaker);
      return other ? [{ ...part, actor: other }] : [];
    });
  });
}

/** Mentions before a pronoun among which its person is looked for; own choice. */
const PERSON_WINDOW = 12;

/** The person named last before a pronoun, other than the speaker and of the gender that the pronoun tells. */
function otherPerson(actors: ActorLayer, pronoun: Span, speaker: Actor): Actor | null {
  const gender = /^(?:her|she)$/i.test(actors.layer.text.slice(pronoun.start, pronoun.end)) ? 'f' : 'm';
  const end = firstFrom(actors.mentions, pronoun.start);
  for (let k = end - 1; k >= Math.max(0, end - PERSON_WINDOW); k--) {
    const { actor } = actors.mentions[k]!;
    if (actor?.kind !== 'person' || actor.id === speaker.id) continue;
    const known = actors.genders.get(actor.id) ?? null;
    if (known === null || known === gender) return actor;
  }
  return null;
}

/** The parties that speak; one that is `null` where there is no source. */
function sourcesOf(
  layer: TextLayer,
  { source, antecedent }: Attribution,
  actors: ActorLayer,
): readonly (Party | null)[] {
  if (!source) return [null];
  // Several who speak together share the words that name them.
  const span = spanOfTokens(layer, source);
  return partiesOf(actors, antecedent ? spanOfTokens(layer, antecedent) : span).map((party) => ({ ...party, ...span }));
}

const spanOfTokens = (layer: TextLayer, range: TokenRange): Span => ({
  start: layer.tokens[range.first]!.start,
  end: layer.tokens[range.last - 1]!.end,
});

/** From the first to the last of what belongs together. */
const cover = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});

function isQuoted(layer: TextLayer, piece: Span): boolean {
  // Quotations around a place nest only a few levels deep; the nearest four that begin before it are looked at.
  const behind = firstFrom(layer.quotations, piece.start + 2);
  return layer.quotations.slice(Math.max(0, behind - 4), behind).some((q) => q.end >= piece.end - 1);
}

function kindOf(
  layer: TextLayer,
  attribution: Attribution,
  content: readonly { quoted: boolean; start: number; end: number }[],
): StatementKind {
  if (content.every((piece) => piece.quoted)) return 'direct';
  if (content.some((piece) => piece.quoted || inside(layer.quotations, piece).length > 0)) return 'mixed';
  return isDeed(attribution.cue?.force) ? 'act' : 'indirect';
}

/** Named actors in the content, and those who are addressed, other than the speaker, each once. */
function mentionedIn(
  content: readonly Span[],
  addressees: readonly Addressee[],
  mentions: readonly Mention[],
  nested: readonly Mention[],
  speaker: Actor | null,
): MentionedActor[] {
  const seen = new Set(speaker ? [speaker.id] : []);
  const out: MentionedActor[] = [];
  for (const list of [mentions, nested]) {
    for (const mention of content.flatMap((piece) => inside(list, piece))) {
      if (!mention.actor || seen.has(mention.actor.id)) continue;
      if (mention.actor.kind === 'unnamed' && mention.type === 'nominal') continue;
      seen.add(mention.actor.id);
      out.push({ start: mention.start, end: mention.end, actor: mention.actor });
    }
  }
  for (const { start, end, actor } of addressees) {
    if (seen.has(actor.id)) continue;
    seen.add(actor.id);
    out.push({ start, end, actor });
  }
  return out.sort((a, b) => a.start - b.start);
}
