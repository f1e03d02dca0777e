/** What belongs to a content behind its first noun. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

const contents = (text: string) =>
  readDocument(text, {}).statements.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' // '),
  );

describe('what a content holds', () => {
  test.each<[string, string[]]>([
    ['Norway condemned the raids, including one in Riga.', ['the raids, including one in Riga']],
    ['Norway condemned the raids, calling them a crime.', ['the raids', 'them a crime']],
    ['Chad has liberated ten villages and 700 square miles of land.', ['ten villages and 700 square miles of land']],
    [
      'Lind warned that Tom Sand, even as a candidate, had done harm.',
      ['that Tom Sand, even as a candidate, had done harm'],
    ],
    ['Lind said the raid was wrong, even as the two sides signed.', ['the raid was wrong']],
    ['Norway condemned the raid and Chad closed its border.', ['the raid', 'its border']],
    ['Norway condemned the raid and the force used in Riga.', ['the raid and the force used in Riga']],
  ])('%s', (text, expected) => expect(contents(text)).toEqual(expected));
});
