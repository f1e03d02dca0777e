/**
 * The drawing: text ▸ grammar ▸ mentions ▸ attribution ▸ coreference ▸ statements ▸ labels, a folder a stage. Each takes what the stages
 * before it gave, and changes none of it. The labels are asked of a model (`analyzer/`), so that a text can be read without one.
 */
import { type Attribution, attribute, boundNested, createContext, findDeeds, findOpenDeeds } from './attribution';
import { type ActorLayer, type ChoiceRecorder, resolveActors, resolveThings, type ThingReference } from './coreference';
import type { TextLayer } from './document';
import { readGrammar } from './grammar';
import { type ActorOptions, findMentions } from './mentions';
import { makeStatements, type StatementDraft, withOpenDeeds } from './statements';
import { readText } from './text';

/** A text with all that is known of it before the models are asked. */
export interface ReadDocument {
  readonly layer: TextLayer;
  readonly actors: ActorLayer;
  readonly statements: readonly StatementDraft[];
  /** What "the treaty" stands for. */
  readonly things: readonly ThingReference[];
}

export interface ReadOptions extends ActorOptions {
  /** `false` leaves out what is done and not said. */
  readonly deeds?: boolean;
  /** `true` adds what is done by verbs of which no list says what they do: for models, which alone can say what of it is told. */
  readonly openDeeds?: boolean;
  /** Is told why words stand for whom: what `explain` tells. */
  readonly recorder?: ChoiceRecorder | undefined;
}

/** Reads a text: who says or does what, to whom. */
export function readDocument(
  text: string,
  { deeds = true, openDeeds = false, recorder, ...options }: ReadOptions,
): ReadDocument {
  const layer = readText(text);
  const grammar = readGrammar(layer);
  const mentions = findMentions(layer, grammar, options);
  const context = createContext(layer, grammar);
  const attributions = attribute(layer, grammar, context);
  // Who is who is asked without the deeds: their weights were learned from what is said.
  const actors = resolveActors(layer, mentions, attributions, recorder?.judge);
  const done = boundNested(layer, inOrder(findDeeds(context, attributions)));
  const told = makeStatements(layer, done, actors);
  const all = openDeeds ? withOpenDeeds(layer, told, (taken) => findOpenDeeds(context, taken), actors) : told;
  const statements = deeds ? all : all.filter(({ kind }) => kind !== 'act');
  return { layer, actors, statements, things: resolveThings(layer, grammar) };
}

/** Statements and deeds in order of their content. */
function inOrder({ attributions, deeds }: ReturnType<typeof findDeeds>): readonly Attribution[] {
  return [...attributions, ...deeds].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}
