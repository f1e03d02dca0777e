/** Keeps how each anaphor was resolved, for `explain`: what is weighed changes afterwards, as the text goes on. */
import type { Actor, Span } from '../document';
import type { ActorMention } from './actorLayer';
import type { Choice } from './chooseAntecedent';
import { weights } from './data/weights';
import { evidence, nobody } from './evidence';
import { evidenceWords } from './evidenceWords';
import type { Judge } from './resolvePronouns';

/** What was known of one who might be meant. */
export interface WeighedCandidate {
  readonly actor: Actor;
  /** Those who were named together, where it stands for several. */
  readonly members: readonly Actor[];
  /** The latest words for it before the anaphor; of those who were named together the last. */
  readonly antecedent: ActorMention;
  readonly probability: number;
  /** What the evidence for it adds, row by row; rows that do not hold are left out. */
  readonly evidence: readonly WeighedEvidence[];
}

export interface WeighedEvidence {
  readonly name: string;
  readonly weight: number;
}

export interface RecordedChoice {
  /** Latest mentioned first. */
  readonly candidates: readonly WeighedCandidate[];
  readonly nobody: Pick<WeighedCandidate, 'probability' | 'evidence'>;
}

/** Looks at every choice, and leaves it as it is. */
export class ChoiceRecorder {
  readonly #choices = new Map<string, RecordedChoice>();

  /** To be handed to `resolvePronouns`. */
  readonly judge: Judge = (choice) => {
    this.#choices.set(placeOf(choice.anaphor.mention), this.#record(choice));
    return undefined;
  };

  /** What was weighed for a mention; undefined where its own words were enough. */
  choiceAt(mention: ActorMention): RecordedChoice | undefined {
    return this.#choices.get(placeOf(mention));
  }

  #record({ anaphor, candidates, nobody: none }: Choice): RecordedChoice {
    const own = weights[anaphor.kind];
    return {
      candidates: candidates.map(({ entity: { actor, last, members }, evidence: values, probability }) => ({
        actor,
        members,
        antecedent: last.mention,
        probability,
        evidence: addends(evidence, values, own),
      })),
      nobody: { probability: none.probability, evidence: addends(nobody, none.evidence, own.slice(evidence.length)) },
    };
  }
}

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** What each row adds to the sum. */
function addends(
  rows: readonly { readonly name: string }[],
  values: Float64Array,
  worth: readonly number[],
): WeighedEvidence[] {
  return rows.flatMap(({ name }, k) => {
    const weight = (values[k] ?? 0) * (worth[k] ?? 0);
    return weight === 0 ? [] : [{ name: evidenceWords[name] ?? name, weight }];
  });
}
