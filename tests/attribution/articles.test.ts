import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { raw } from './read';

const fixtures = join(import.meta.dirname, '../fixtures');

/** All that is attributed in a text, one attribution a line and its parts. */
function readAll(text: string): string {
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

// A change of the rules shows here what it does to whole articles; `vitest run -u tests/attribution` keeps what is meant.
describe.each(['first', 'second', 'third'])('attributions of the %s set', (set) => {
  const names = readdirSync(join(fixtures, set)).map((name) => name.replace(/\.txt$/, ''));
  test.each(names)('%s', async (name) => {
    const text = readFileSync(join(fixtures, set, `${name}.txt`), 'utf8');
    await expect(`${readAll(text)}\n`).toMatchFileSnapshot(`golden/${set}/${name}.txt`);
  });
});
