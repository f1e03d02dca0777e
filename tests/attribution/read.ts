import { attribute } from '../../src/attribution';
import { readActors, resolvePronouns } from '../../src/coreference';
import { readGrammar } from '../../src/grammar';
import { identify, type StatementDraft } from '../../src/statements/identify';
import { settleNesting } from '../../src/statements/nesting';
import { readText } from '../../src/text';

/** Attributions of a text, each as "source | cue | content // content". */
export function read(text: string): string[] {
  const layer = readText(text);
  const words = (range: { first: number; last: number } | null) =>
    range ? text.slice(layer.tokens[range.first]!.start, layer.tokens[range.last - 1]!.end) : '-';
  return attribute(layer, readGrammar(layer)).map(
    ({ source, cue, content }) =>
      `${words(source)} | ${words(cue)} | ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`,
  );
}

/** The same with addressees and denial: "source | not cue > addressee | content // content". */
export function readWhole(text: string): string[] {
  const { layer, attributions } = raw(text);
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(layer.tokens[first]!.start, layer.tokens[last - 1]!.end);
  return attributions.map(({ source, cue, content, addressees, negated }) =>
    [
      source ? words(source) : '-',
      `${negated ? 'not ' : ''}${cue ? words(cue) : '-'}${addressees.map((range) => ` > ${words(range)}`).join('')}`,
      content.map(({ start, end }) => text.slice(start, end)).join(' // '),
    ].join(' | '),
  );
}

export const raw = (text: string) => {
  const layer = readText(text);
  return { layer, attributions: attribute(layer, readGrammar(layer)) };
};

/** What is made of attributions when it is known who is who. */
export function draftsOf(text: string): StatementDraft[] {
  const { layer, attributions } = raw(text);
  const sources = attributions.flatMap(({ source }) =>
    source ? [{ start: layer.tokens[source.first]!.start, end: layer.tokens[source.last - 1]!.end }] : [],
  );
  return settleNesting(identify(layer, attributions, resolvePronouns(readActors(layer), sources)), text);
}
