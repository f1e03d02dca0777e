import { describe, expect, test } from 'vitest';
import { readText, sentences } from '../../src/text/index';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['He lost the war." We go on," she said.', ['He lost the war.', '" We go on," she said.']],
    [
      'He lost." We go," she said." We won." They left.',
      ['He lost.', '" We go," she said.', '" We won."', 'They left.'],
    ],
    ['He said:" We go." They left.', ['He said:" We go."', 'They left.']],
    ['“He lost.” They left.', ['“He lost.”', 'They left.']],
  ])('ends before a quotation whose mark was set on the wrong side: %s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  // `|` stands where the text must be split, and nowhere else.
  test.each([
    'The talks failed. | Nobody was surprised! | Was it over? | It was.',
    // abbreviations and initials
    'Lt. Gen. Ruiz met Sen. Hall and Mr. Duval. | They spoke.',
    'He lives in the U.S. and likes it.',
    'He lives in the U.S. | He likes it.',
    'The U.S. Under Secretary of State called.',
    'He lives in the U.S. | Under the law, he must go.',
    'The U.S. State Department called the U.N. Security Council.',
    'They met on Nov. 5 in Paris. | Talks went on.',
    'They met in Nov. | The talks went on.',
    'It opens at 9 a.m. Monday. | It closes at 5 p.m. | The guard leaves.',
    'Duval Inc. Chief Executive J. P. Hall resigned. | But Roth Co. stayed.',
    'No. 10 refused. | She said no. | Then she left.',
    'Hall vs. The State was heard. | Roe v. Wade was not.',
    'It grew 3.5 percent. | Exports fell by 1,000.5 tons.',
    'He chose Plan B. | Ministers agreed.',
    'He came from Fresno, Calif. | The town is hot.',
    // quotation marks and brackets after the stop
    '“We will go.” | He left.',
    '“We will go," she said. | “We must."',
    '"We will go." | "They will stay."',
    '(He had left.) | Then she came.',
    'They left (see map). | Nobody cared.',
    '“Why?” he asked. | “Because!” she cried.',
    '“Why?” Prime Minister Leblanc asked. | Nobody answered.',
    '“Why?” Leblanc of the Greens asked.',
    '“Why?” Leblanc, a former judge, asked.',
    '“Why?” Leblanc wanted to know.',
    '“Why not?” | Leblanc went home.',
    '“Stop!” the crowd shouted.',
    '“We waited. | We hoped. | We lost,” she said.',
    'He said: “We waited.” | She said: ‘We hoped.’ | They left.',
    'The “Sun.” | “Moon” followed.',
    // ellipses
    'We tried … and failed.',
    'We tried... | Nobody helped. | “Well ... ” | The end.',
    'They left . . . without a word.',
    'He paused… | “And then?” | She laughed.',
    // what follows
    'The minister called it over. | al-Rashid disagreed.',
    'They met in Bonn. | 12 envoys came.',
    'It fell. | $5 million was lost.',
    'it is over. | they left.',
    'What now? he wondered.',
    'PARIS (AP) — France said no. | Berlin agreed.',
    'It ended.| Then all left.',
    '1. Sign the treaty. | 2. Keep it.',
    'See https://example.org/a.b for more. | Write to us.',
    'He was told “no”. | She was told "yes". | They left.',
    'Really?! | Yes.',
    '他走了。| 她来了。',
    // dots in a row, near and apart
    'They left. . . | They came back.',
    'Well. . . yes, we did.',
    'They left. . . . | Nobody knew.',
    'They left... . | Nobody knew.',
    'Wait…. | Then they left.',
    'Tea, etc.? | Yes.',
    'Tea, etc. ... | They left.',
    // other marks that end
    'Was it？ | Yes.',
    'Was it‽ | Yes.',
    'Was it！ | Yes.',
    'Was it؟ | Yes.',
    'Was it‼ | Yes. | Was it⁇ | Yes. | Was it⁈ | Yes. | Was it⁉ | Yes.',
    'वह गया। | वह आई।',
    'It ended۔ | Then.',
    '他走了｡| 她来了。',
    'Was it?! | He left.',
    // signs and marks that follow
    'It grew. & then it fell.',
    'It rose. % of all, they say.',
    'It rose. | §5 says so.',
    'It ended. , he said.',
    'It ended. – He left.',
    'Was it? , he asked.',
    'Was it? | (he asked) Yes.',
    'It ended. | ¿Qué? | Then.',
    'It ended. | [Then] he left.',
    'It ended. | {then} he left.',
    'It ended. | (',
    // an ellipsis before what goes on
    'He paused… “and then?” | She left.',
    'He paused… (and left) again.',
    'He paused… | (And left) again.',
    'He paused... | “iPhones?” | Yes.',
    // spaces that were lost in scraping
    'He said so.(See map.) | They left.',
    '“Go.”| “Stay.”',
    'Go.“Stay.”',
    'They left.| “Stay,” he said.',
    'They left.“stay,” he said.',
    'He signed as “G.B.“Roth”.',
    'It ended.the next day.',
    'It ended.5 men left.',
    'It ended.| The next day.',
    'i left.| Then came.',
    'END.The next day.',
    'He left.*Then came.',
    // abbreviations before likely starters
    'He met Hall, R-Ky. | He left.',
    'He met Hall, R-Ky. Roe left.',
    'Vice-Adm. The left.',
    'He saw Fig. | The map.',
    'He lives on Main St. | The house is old.',
    'He called Malcolm X. | He left.',
    // small letters that follow
    'It is over. | iPhone sales fell.',
    'It fell at 5 p.m. sharp.',
    'What now? ’s all.',
    'It ended. ’s all.',
    "It ended. 's all.",
    'It is so. they left.',
    'It was in 2020. they left.',
    'They met in Rome. they left.',
    '“It is over.” they left.',
    // a name and a verb of speech after a question
    '“Why?” | The minister asked.',
    '“Why?” | The Leblanc asked.',
    '“Why?” | Leblanc, asked.',
    '“Why?” | Leblanc, a former judge, went home.',
    '“Why?” | Leblanc wanted to leave.',
    '“Why?” asked Leblanc.',
    '“Why?” | Said nobody.',
    '“Why?” | Leblanc went and asked.',
    '“Why?” Leblanc Roe Hall Ruiz Duval Roth Keller asked.',
    '“Why?” | Leblanc Roe Hall Ruiz Duval Roth Keller Sand Lund asked.',
    '“Go.” | Leblanc said.',
    'Why? | Leblanc asked.',
    // numbers that count a list, and others
    '5 men. | Then left.',
    'In 5. | Then left.',
    '1.) | Sign it.',
    // marks that close after the stop
    'He left (see map.) and came.',
    'He left “no.” and came.',
    'He left.” | He came.',
    'He left.» | He came.',
    'He left.] | He came.} | Yes.',
    "He left.') | Yes.",
  ])('%s', (marked) => {
    const text = marked.replaceAll('| ', '').replaceAll('|', '');
    expect(split(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  test('end with their paragraph', () => {
    const text = 'A headline without a stop\n\nGen.\n\nThe text';
    const { sentences: found } = readText(text);
    expect(found.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
      ['A headline without a stop', 0],
      ['Gen.', 1],
      ['The text', 2],
    ]);
  });

  test('cover page lines too', () => {
    expect(split('He left.\nAdvertisement\nShe stayed.')).toEqual(['He left.', 'Advertisement', 'She stayed.']);
  });

  test('give token ranges', () => {
    const { tokens, sentences: found } = readText('He left. She stayed.');
    expect(found).toEqual([
      { start: 0, end: 8, first: 0, last: 3, paragraph: 0 },
      { start: 9, end: 20, first: 3, last: 6, paragraph: 0 },
    ]);
    expect(tokens).toHaveLength(6);
  });

  test('of nothing are none', () => {
    expect(sentences(' \r\n\u00a0')).toEqual([]);
    expect(() => sentences(1 as never)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }));
  });
});
