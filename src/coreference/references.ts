/**
 * How it was found out whom some words stand for. In: who is who, and what was weighed for each anaphor. Out, for the words of a statement:
 * whether they name the actor, describe it or are a pronoun, which words before tell who is meant, and who else might be.
 */
import type { Actor, MentionType, Span } from '../document';
import { firstRule } from '../rules';
import { itemAt } from '../runtime/lists';
import { firstFrom, overlap } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';
import type { ChoiceRecorder, RecordedChoice, WeighedCandidate, WeighedEvidence } from './choiceRecorder';
import { REFERENCE_RULES, type ReferenceCase } from './referenceRules';
import { membersOf } from './sources';

/** Words at their place in the document. */
export interface PlacedWords extends Span {
  /** What stands in the document from `start` to `end`. */
  readonly text: string;
}

/** Somebody who might be meant. */
export interface ReferenceCandidate {
  /** Of the actor; null for nobody who was mentioned before. */
  readonly id: string | null;
  /** Of the actor, or "nobody mentioned before". */
  readonly name: string;
  /** From 0 to 1; those of all who fit and of nobody sum to 1. */
  readonly probability: number;
  /** The latest words for it before; null for nobody. */
  readonly antecedent: PlacedWords | null;
}

/** How it was found out whom some words stand for; offsets are into the text of the document, and count as the document does. */
export interface Reference {
  /** By name, description or pronoun; null where no words tell it, as of a quotation that goes on from the one before. */
  readonly how: MentionType | null;
  /** What decided, in plain English. */
  readonly reason: string;
  /** The words that stand for the actor. */
  readonly words: PlacedWords | null;
  /** Other words that tell who is meant: for what was weighed the latest before, else where the actor is named. */
  readonly antecedent: PlacedWords | null;
  /** Who was weighed, likeliest first, up to ten; empty where the words themselves were enough. */
  readonly candidates: readonly ReferenceCandidate[];
}

/** A reference with what the evidence for it adds up to, against nobody. */
export interface WeighedReference {
  readonly reference: Reference;
  /** Log-odds of the one who was chosen against nobody; 0 where nothing was weighed. */
  readonly score: number;
  readonly evidence: readonly WeighedEvidence[];
}

/** Candidates that are told. Own choice. */
const TOLD = 10;

/** Answers for one document. */
export class References {
  readonly #actors: ActorLayer;
  readonly #recorder: ChoiceRecorder;

  constructor(actors: ActorLayer, recorder: ChoiceRecorder) {
    this.#actors = actors;
    this.#recorder = recorder;
  }

  /**
   * How it was found out that some words stand for an actor.
   *
   * @param span The words, in UTF-16 units of the text; null where a statement names no source.
   * @param actor Whom they were found to stand for.
   * @param type What the words are, where no mention among them stands for the actor.
   */
  of(span: Span | null, actor: Actor, type: MentionType = 'nominal'): WeighedReference {
    const mention = span && (this.#mentionOf(span, actor) ?? this.#headOf(span));
    const words = mention ?? span;
    const choice = mention ? this.#recorder.choiceAt(mention) : undefined;
    const chosen = mention && this.#chosen(choice, mention, actor);
    const named = this.#namedElsewhere(mention, words, actor);
    const asked: ReferenceCase = { actors: this.#actors, actor, words, mention, chosen, named };
    const antecedent = chosen ? this.#antecedentOf(chosen) : named;
    const reference: Reference = {
      how: mention?.type ?? (span ? type : null),
      reason: firstRule(REFERENCE_RULES, asked)?.outcome ?? '',
      words: words && this.#placed(words),
      antecedent: antecedent && this.#placed(antecedent),
      candidates: choice ? this.#candidates(choice) : [],
    };
    if (!choice || !chosen) return { reference, score: 0, evidence: [] };
    const against = choice.nobody.evidence.map(({ name, weight }) => ({ name, weight: -weight }));
    const evidence = [...chosen.evidence, ...against].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return { reference, score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
  }

  /** The outermost mention within some words that stands for the actor, alone or with others. */
  #mentionOf(span: Span, actor: Actor): ActorMention | null {
    const stands = (mention: ActorMention) =>
      membersOf(this.#actors, mention.actor).some((one) => one?.id === actor.id);
    const { mentions, nested } = this.#actors;
    return within(mentions, span).find(stands) ?? within(nested, span).find(stands) ?? null;
  }

  /** The first mention within some words that is resolved by something else than itself. */
  #headOf(span: Span): ActorMention | null {
    return within(this.#actors.mentions, span).find(({ type }) => type === 'pronoun') ?? null;
  }

  /** The candidate that was taken: of those who stand for several, the whole. */
  #chosen(choice: RecordedChoice | undefined, mention: ActorMention, actor: Actor): WeighedCandidate | null {
    const id = mention.actor?.id;
    if (!choice || !membersOf(this.#actors, mention.actor).some((one) => one?.id === actor.id)) return null;
    return choice.candidates.find((candidate) => candidate.actor.id === id) ?? null;
  }

  /** Where the actor is named first, by other words than those that are asked for; a name is looked for before or in a longer form. */
  #namedElsewhere(own: ActorMention | null, words: Span | null, { id }: Actor): ActorMention | null {
    const tells = ({ start, end }: ActorMention) =>
      own?.type !== 'name' || start < own.start || end - start > own.end - own.start;
    const isOther = (mention: ActorMention) =>
      mention.actor?.id === id && !(words && overlap(mention, words)) && tells(mention);
    const isNamed = (mention: ActorMention) => mention.type === 'name' && isOther(mention);
    const { mentions, nested } = this.#actors;
    const named = mentions.find(isNamed) ?? nested.find(isNamed);
    return named ?? (own?.type === 'name' ? null : (mentions.find(isOther) ?? nested.find(isOther) ?? null));
  }

  #candidates({ candidates, nobody }: RecordedChoice): readonly ReferenceCandidate[] {
    const all = candidates.map((candidate) => ({
      id: candidate.members.length > 0 ? candidate.members.map(({ id }) => id).join('+') : candidate.actor.id,
      name: candidate.actor.name,
      probability: candidate.probability,
      antecedent: this.#placed(this.#antecedentOf(candidate)),
    }));
    const none = { id: null, name: 'nobody mentioned before', probability: nobody.probability, antecedent: null };
    return [...all, none].sort((a, b) => b.probability - a.probability).slice(0, TOLD);
  }

  /** The latest words for a candidate; of those who were named together, from the first of them to the last. */
  #antecedentOf({ antecedent, members }: WeighedCandidate): Span {
    const ids = new Set(members.map(({ id }) => id));
    const { mentions } = this.#actors;
    let start = antecedent.start;
    for (let k = firstFrom(mentions, antecedent.start) - 1; k >= 0; k--) {
      const { actor, sentence, start: at } = itemAt(mentions, k);
      if (sentence !== antecedent.sentence || !actor || !ids.delete(actor.id)) break;
      start = at;
    }
    return { start, end: antecedent.end };
  }

  #placed({ start, end }: Span): PlacedWords {
    return { start, end, text: this.#actors.layer.text.slice(start, end) };
  }
}

function within(mentions: readonly ActorMention[], span: Span): readonly ActorMention[] {
  const from = Math.max(0, firstFrom(mentions, span.start) - 1);
  return mentions.slice(from, firstFrom(mentions, span.end)).filter((mention) => overlap(mention, span));
}
