import { type ActorLayer, type ActorMention, readActors, resolvePronouns } from '../../src/coreference';
import type { Span } from '../../src/document';
import type { ActorOptions } from '../../src/mentions';
import { readText } from '../../src/text';

export const read = (text: string, options?: ActorOptions): ActorLayer => readActors(readText(text), options);

/** The actors of a text with all pronouns resolved; `sources` are words that speak, each at its first free place. */
export function resolve(text: string, sources: readonly string[] = []): ActorLayer {
  const layer = readText(text);
  let from = 0;
  const spans = sources.map((words): Span => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`no "${words}" behind ${from}`);
    from = start + words.length;
    return { start, end: from };
  });
  return resolvePronouns(readActors(layer), spans);
}

export const words = (layer: ActorLayer, mention: Span): string => layer.layer.text.slice(mention.start, mention.end);

/** Every mention as "words → actor"; without pronouns that stand for nobody. */
export const shown = (layer: ActorLayer, mentions: readonly ActorMention[] = layer.mentions): string[] =>
  mentions
    .filter((mention) => mention.actor || mention.type !== 'pronoun')
    .map((mention) => `${words(layer, mention)} → ${mention.actor?.name ?? null}`);

export const spanOf = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
