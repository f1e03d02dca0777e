import { attribute } from '../../src/attribution';
import { readSyntax } from '../../src/syntax';
import { readText } from '../../src/text';

/** Attributions of a text, each as "source | cue | content // content". */
export function read(text: string): string[] {
  const layer = readText(text);
  const words = (range: { first: number; last: number } | null) =>
    range ? text.slice(layer.tokens[range.first]!.start, layer.tokens[range.last - 1]!.end) : '-';
  return attribute(layer, readSyntax(layer)).map(
    ({ source, cue, content }) =>
      `${words(source)} | ${words(cue)} | ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`,
  );
}

export const raw = (text: string) => {
  const layer = readText(text);
  return { layer, attributions: attribute(layer, readSyntax(layer)) };
};
