/**
 * The drawing: text ▸ grammar ▸ mentions ▸ attribution ▸ coreference ▸ statements ▸ labels, a folder a stage. Each takes what the stages
 * before it gave, and changes none of it. The labels are asked of a model (`analyzer/`), so that a text can be read without one.
 */
import { attribute } from './attribution';
import { type ActorLayer, resolveActors } from './coreference';
import type { TextLayer } from './document';
import { readGrammar } from './grammar';
import { type ActorOptions, findMentions } from './mentions';
import { makeStatements, type StatementDraft } from './statements';
import { readText } from './text';

/** A text with all that is known of it before the models are asked. */
export interface ReadDocument {
  readonly layer: TextLayer;
  readonly actors: ActorLayer;
  readonly statements: readonly StatementDraft[];
}

/** Reads a text: who says or does what, to whom. */
export function readDocument(text: string, options: ActorOptions): ReadDocument {
  const layer = readText(text);
  const grammar = readGrammar(layer);
  const mentions = findMentions(layer, grammar, options);
  const attributions = attribute(layer, grammar);
  const actors = resolveActors(layer, mentions, attributions);
  const statements = makeStatements(layer, attributions, actors);
  return { layer, actors, statements };
}
