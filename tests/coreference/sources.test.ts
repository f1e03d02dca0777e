import { expect, test } from 'vitest';
import { partiesOf } from '../../src/coreference';
import { resolve, spanOf } from '../mentions/helpers';

test.each([
  ['France and Spain met. The two governments said no.', 'The two governments', ['France', 'Spain']],
  ['France and Spain met. Italy was urged by the two governments to wait.', 'the two governments', ['France', 'Spain']],
  ['Jeanne Morel met Karl Brandt. The two agreed.', 'The two', ['Jeanne Morel', 'Karl Brandt']],
  // "they" go on whom the words before stood for
  ['Jeanne Morel met Karl Brandt. The two ministers agreed. They were late.', 'They', ['Jeanne Morel', 'Karl Brandt']],
  [
    'Jeanne Morel met Karl Brandt. Both leaders agreed. Party leaders were late. The leaders left.',
    'The leaders',
    ['Jeanne Morel', 'Karl Brandt'],
  ],
  ['Jeanne Morel met rebel leaders. The leaders agreed.', 'The leaders', ['rebel leaders']],
  ['France and Spain met. The two governments agreed. They said no.', 'They', ['France', 'Spain']],
  ['Jeanne Morel met rebels. The rebels agreed. They were late.', 'They', ['rebels']],
  [
    'French Minister Jeanne Morel met German Minister Karl Brandt. Both sides agreed.',
    'Both sides',
    ['France', 'Germany'],
  ],
  ['Ghana and Togo issued a joint statement.', 'a joint statement', ['Ghana', 'Togo']],
  ['Jeanne Morel was late. Her letter said so.', 'Her letter', ['Jeanne Morel']],
  ['Ghana’s statement said so.', 'Ghana’s statement', ['Ghana']],
  ['The mayor met Zenfor. Zenfor itself said so.', 'Zenfor itself', ['Zenfor']],
  ['The militant group Sava Front said so.', 'The militant group Sava Front', ['Sava Front']],
  ['The regional bloc Mercosur, which met, said so.', 'The regional bloc Mercosur, which met,', ['Mercosur']],
  ['The Hamas movement said so.', 'The Hamas movement', ['Hamas']],
  ['A Hamas group said so.', 'A Hamas group', ['A Hamas group']],
  ['The Sava Front group said so.', 'The Sava Front group', ['Sava Front group']],
  ['A poll published by the institute Demark said so.', 'A poll published by the institute Demark', ['Demark']],
  ['A poll by the agency Demark said so.', 'A poll', ['Demark']],
  ['It fell, according to a report by the Harrow Institute.', 'a report', ['Harrow Institute']],
  ['An editorial in the Sava Post said so.', 'An editorial in the Sava Post', ['Sava Post']],
  ['An editorial in the Sava Post said so. The editorial was long.', 'The editorial', ['Sava Post']],
  ['A column in the daily Milliyet on Monday said so.', 'A column in the daily Milliyet on Monday', ['Milliyet']],
  ['It fell, according to a report in the Guardian.', 'a report', ['The Guardian']],
  [
    'An article in the Sava Post by Jeanne Morel said so.',
    'An article in the Sava Post by Jeanne Morel',
    ['Jeanne Morel'],
  ],
  ['A report in Togo said so.', 'A report in Togo', ['A report']],
  ['An article in the UN Charter said so.', 'An article in the UN Charter', ['An article']],
  ['A report in the UN said so.', 'A report in the UN', ['A report']],
  ['The Ghanaian parliament on Friday passed a bill that ends it.', 'a bill', ['Ghanaian parliament']],
  ['ACCRA (Quill News) -- Ghana said no.', 'ACCRA (Quill News) -- Ghana', ['Ghana']],
  ['Jeanne Morel received us.\n\nA: Never.', 'A', ['Jeanne Morel']],
  ['The spokesperson, Jeanne Morel, received us.\n\nSpokesperson: Never.', 'Spokesperson', ['Jeanne Morel']],
  ['Ghana wrote to Togo on Monday. It rained. The letter was long.', 'The letter', ['Ghana']],
  ['Ghana handed Togo a note. It rained. The note was long.', 'The note', ['Ghana']],
  [
    'Ghana and Togo issued a statement on Monday. It rained.\n\nThe communiqué was long.',
    'The communiqué',
    ['Ghana', 'Togo'],
  ],
  ['A statement signed by Ghana and Togo was sent. The statement was long.', 'The statement', ['Ghana', 'Togo']],
  [
    'Ghana said on Monday in a statement that it rained. It was late. The statement was long.',
    'The statement',
    ['Ghana'],
  ],
  ['Ghana said so in a hall where a statement was read. The statement was long.', 'The statement', ['The statement']],
  ...[0, 60, 120].map((times): [string, string, string[]] => [
    `Ghana said in a statement that it was late.${' It rained.'.repeat(times)} The statement was long.`,
    'The statement',
    [times < 100 ? 'Ghana' : 'The statement'],
  ]),
  ['Togo received a letter from Ghana. The letter was long.', 'The letter', ['Ghana']],
  ['Ghana sent a letter. Togo sent a letter. The letter was long.', 'The letter', ['Togo']],
  ['Ghana issued a joint statement. The final statement was long.', 'The final statement', ['The final statement']],
  ['France and Spain signed.', 'France and Spain', ['France', 'Spain']],
  ['France, along with Spain, signed.', 'France, along with Spain', ['France', 'Spain']],
  ['France, along with Spain, signed.', 'France, along with Spain,', ['France', 'Spain']],
  ['France, as well as Spain, signed.', 'France, as well as Spain,', ['France', 'Spain']],
  ['France, at home in Spain, signed.', 'France, at home in Spain,', ['France']],
  ['France, Spain sign a pact', 'France, Spain', ['France', 'Spain']],
  ['Paris, France was cold.', 'Paris, France', ['France']],
  ['Jeanne Morel, Spain: it rained.', 'Jeanne Morel, Spain', ['Jeanne Morel']],
  ['A call between Jeanne Morel and Karl Brandt was late.', 'A call between Jeanne Morel and Karl Brandt', [null]],
  ['A joke about Ghana and Togo upset many.', 'A joke about Ghana and Togo', [null]],
  ['The two agreed.', 'The two', [null]],
])('%s', (text, phrase, expected) => {
  const actors = resolve(text);
  const parties = partiesOf(actors, spanOf(text, phrase));
  expect(parties.map(({ actor }) => actor?.name ?? null)).toEqual(expected);
  for (const { start, end } of parties) expect(end).toBeGreaterThan(start);
});
