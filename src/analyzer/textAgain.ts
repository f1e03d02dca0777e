/**
 * A text, read and labelled; and the same once more when a statement of it is explained. What was read is not kept until then: it takes fifty times the
 * room of the text, and keeps it until old objects are collected, which is seldom.
 */
import { ChoiceRecorder, References } from '../coreference';
import {
  draftInputs,
  type LabelledStatement,
  labelStatements,
  type Meanings,
  type Model,
  type nameFilter,
  type Reading,
  sentenceInputs,
} from '../labels';
import type { ActorDefinition } from '../mentions';
import { readDocument } from '../pipeline';
import type { TextOptions } from './types';
import { once } from './whoIsMeant';

/** What a text is read and labelled with. */
export interface TextSettings {
  readonly model: Model;
  readonly actors: readonly ActorDefinition[];
  readonly minimumProbability: number | undefined;
  readonly minimumConfidence: number | undefined;
  readonly issues: readonly string[];
  readonly masked: ReturnType<typeof nameFilter>;
}

/** All but the models: who says what to whom. */
export function findIn(
  { actors, masked }: TextSettings,
  text: string,
  options: TextOptions,
  recorder?: ChoiceRecorder,
) {
  const { date, deeds } = options;
  const read = readDocument(text, {
    actors,
    ...(date !== undefined && { date }),
    deeds,
    openDeeds: deeds,
    recorder,
  });
  const { layer, actors: people, statements, things } = read;
  const named = people.mentions.concat(people.nested).filter(({ type }) => type === 'name');
  const names = masked(text, named).toSorted((a, b) => a.start - b.start);
  const inputs = draftInputs(layer, statements, names, things);
  return { text, options, layer, people, inputs, sentences: sentenceInputs(layer, names) };
}

export type FoundText = ReturnType<typeof findIn>;

/** What an encoder and a reader, where there are any, made of each statement. */
export interface Beside {
  readonly encodings: readonly Float32Array[] | undefined;
  readonly readings: readonly Reading[] | undefined;
  readonly meanings: readonly Meanings[] | undefined;
}

/** Asks the models. */
export function labelFound(
  { model, issues, minimumProbability, ...settings }: TextSettings,
  { inputs, sentences, options }: FoundText,
  beside: Beside | undefined,
): readonly LabelledStatement[] {
  const { minimumConfidence = settings.minimumConfidence } = options;
  return labelStatements(model, inputs, { issues, minimumProbability, minimumConfidence, sentences, ...beside });
}

/** What `explain` asks of a text. */
export interface TextAgain {
  readonly labelled: readonly LabelledStatement[];
  readonly references: References;
  /** The text, where its document counts code points. */
  readonly countedText: string | null;
}

/** Reads and labels a text once more when it is first asked for, and keeps why words stand for whom. */
export function readAgain(
  settings: TextSettings,
  text: string,
  options: TextOptions,
  beside: Beside | undefined,
): () => TextAgain {
  return once(() => {
    const recorder = new ChoiceRecorder();
    const found = findIn(settings, text, options, recorder);
    return {
      labelled: labelFound(settings, found, beside),
      references: new References(found.people, recorder),
      countedText: options.offsets === 'utf16' ? null : text,
    };
  });
}
