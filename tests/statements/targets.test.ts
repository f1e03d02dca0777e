import { expect, test } from 'vitest';
import { draftsOf } from '../attribution/read';

/** Those whom the last statement is about. */
const about = (text: string): string[] =>
  draftsOf(text)
    .at(-1)
    ?.mentioned.map(({ actor }) => actor.name) ?? [];

test.each<[string, string[]]>([
  // States stand inside words and before their organs.
  ['Ghana condemned the US-led attacks on Togo.', ['United States', 'Togo']],
  ['Ghana condemned the Chinese-backed attack on Togo.', ['China', 'Togo']],
  ['Ghana rejected the US State Department.', ['State Department', 'United States']],
  ['Ghana condemned the so-called attack on Togo.', ['Togo']],
  [
    'Ghana criticised the Permanent Council of the OAS.',
    ['Permanent Council of the OAS', 'Organization of American States'],
  ],
  // One of many, a thing and the public are nobody.
  ['Ghana criticised the military campaign.', []],
  ['Ghana said that a country needed a tribunal.', []],
  ['Ghana said that other nations and some countries would help.', []],
  ['Ghana said that voters would help Togo.', ['Togo']],
  // Groups that are meant as a whole act.
  ['Ghana said that the rebels would leave Togo.', ['the rebels', 'Togo']],
  ['Ghana said that Danish officials would come.', ['Danish officials', 'Denmark']],
  // Whoever is addressed is meant by "you".
  ['Tom Sand told Ana Keller that your plan was late.', ['Ana Keller']],
])('%s', (text, expected) => {
  expect(about(text)).toEqual(expected);
});
