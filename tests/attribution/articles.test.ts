import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/document';
import { draftsOf, raw } from './read';

const fixtures = join(import.meta.dirname, '../fixtures');

/** All that is attributed in a text: source, cue and content, and below them how it was found. */
function readAttributions(text: string): string {
  const { layer, attributions } = raw(text);
  const words = (range: { first: number; last: number } | null) =>
    range ? text.slice(layer.tokens[range.first]!.start, layer.tokens[range.last - 1]!.end) : '-';
  return attributions
    .map(({ rule, confidence, source, antecedent, cue, negated, addressees, content }) =>
      [
        `${words(source)} | ${words(cue)} | ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`,
        `  ${rule} ${confidence}${cue ? `, ${cue.lemma} (${cue.force})` : ''}${negated ? ', negated' : ''}`,
        ...(antecedent ? [`  for ${words(antecedent)}`] : []),
        ...addressees.map((addressee) => `  to ${words(addressee)}`),
      ].join('\n'),
    )
    .join('\n');
}

/** The statements of a text: whose they are, of which kind and about whom, and below them the words. */
function readStatements(text: string): string {
  const named = ({ name, id }: Actor) => `${name} (${id})`;
  return draftsOf(text)
    .map(({ actor, source, kind, negated, confidence, addressees, mentioned, warnings, content, span }) =>
      [
        `${actor ? named(actor) : '-'}, by a ${source?.type ?? 'gap'}: ${kind}${negated ? ', negated' : ''} ${confidence.toFixed(3)}`,
        ...content.map(
          ({ start, end, quoted }) => `  ${quoted ? 'quotes' : 'reports'} ${JSON.stringify(text.slice(start, end))}`,
        ),
        ...addressees.map(({ actor }) => `  to ${named(actor)}`),
        ...mentioned.map(({ start, end, actor }) => `  about ${named(actor)}: ${text.slice(start, end)}`),
        ...warnings.map((warning) => `  ${warning}`),
        `  from ${span.start} to ${span.end}`,
      ].join('\n'),
    )
    .join('\n');
}

// A change of the rules shows here what it does to whole articles; `vitest run -u tests/attribution` keeps what is meant.
describe.each(['first', 'second', 'third'])('the %s set', (set) => {
  const names = readdirSync(join(fixtures, set)).map((name) => name.replace(/\.txt$/, ''));
  const articleOf = (name: string) => readFileSync(join(fixtures, set, `${name}.txt`), 'utf8');
  test.each(names)('attributions of %s', async (name) => {
    await expect(`${readAttributions(articleOf(name))}\n`).toMatchFileSnapshot(`golden/${set}/${name}.txt`);
  });
  test.each(names)('statements of %s', async (name) => {
    await expect(`${readStatements(articleOf(name))}\n`).toMatchFileSnapshot(`golden/${set}/${name}.statements.txt`);
  });
});
