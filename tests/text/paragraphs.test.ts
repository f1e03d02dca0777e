import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../src/text/index';

const split = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test.each<[string, string[]]>([
    ['One.\nTwo.', ['One.', 'Two.']],
    ['One.\r\n\r\n  Two. \u00a0\r\n', ['One.', 'Two.']],
    ['\rOne\rTwo\u2028Three\u0085Four', ['One', 'Two', 'Three', 'Four']],
    ['', []],
    ['\n \n', []],
    // The words of a link, torn out of their sentence
    ['The joint \nforce\n left.\nIt won', ['The joint \nforce\n left.', 'It won']],
    ['The joint\nforce', ['The joint', 'force']],
    ['The end. \nforce', ['The end.', 'force']],
    ['The joint \n\nforce', ['The joint', 'force']],
    ['A list of\nshort lines\n\nfollowed by one', ['A list of', 'short lines', 'followed by one']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('join lines that were wrapped to a width', () => {
    const first =
      'The council of the river states met on Tuesday and found that\nnobody had brought the maps, so that the talks about the borders\nwere put off again.';
    const second =
      'A spokesman for the host said that the maps would be sent for,\nand that the meeting would go on within the week or the month.';
    expect(split(`${first}\n\n${second}`)).toEqual([first, second]);
    expect(split(`${first}\n\n${second}`.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  test('keep lines apart that end sentences, although they are as long as wrapped ones', () => {
    const lines = [
      'The council of the river states met on Tuesday in the old hall.',
      'Nobody had brought the maps, and the talks ended before noon.',
      'A spokesman for the host said that the maps would be sent for.',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  test('join lines that were broken by hand, with room for the next word', () => {
    const headline = 'River council meets in the old hall of the harbour\nBy Ana Lind';
    const first =
      'The council of the river states met on Tuesday and found that\nnobody had brought the maps, so that a talk on\nborders was put off again by the host, Mayor Sand\nof Bern.';
    const second =
      'A spokesman for the host said the maps would be sent\nfor, and that the meeting would go on within the week or\nthe month.';
    const list = 'Those who came to the hall on the second day were:\n- Sand and the deputy mayor of the old harbour';
    expect(split([headline, first, second, list].join('\n\n'))).toEqual([
      ...headline.split('\n'),
      first,
      second,
      ...list.split('\n'),
    ]);
  });

  test('keep headlines apart, although they end no sentence', () => {
    const lines = [
      'River council meets in the old hall on Tuesday to talk of maps',
      'Mayor Sand calls for a bridge across the harbour by June',
      'Talks on borders put off again as nobody brings a map',
      'Lind of Bern asks the host for another week',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  test('keep long lines apart', () => {
    const line =
      'The council of the river states met on Tuesday and found that nobody had brought the maps, so that the talks about the borders were put off';
    expect(split(`${line}\n${line}\n\n${line}`)).toEqual([line, line, line]);
  });
});

describe('boilerplate', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Story continues below',
    'Read more',
    'Read more: Leblanc visits the north',
    'RELATED: What the treaty says',
    'See also | The week in pictures',
    'Share this article',
    'Sign up for our daily newsletter',
    'Subscribe to our Morning Briefing newsletter and never miss a story',
    'Follow us on any network',
    'Click here to see the map',
    '(Photo by Jane Roe/Getty Images)',
    'Photo: Jane Roe',
    'The minister in Paris. Jane Roe / AFP',
    '© 2024 The Example Times',
    'All rights reserved.',
    '(Reporting by Jane Roe; Editing by John Doe)',
    'This article was originally published in the Example Times.',
    "Editor's Picks",
  ])('is %s', (line) => {
    expect(paragraphs(`He left.\n${line}\nShe stayed.`).map(({ boilerplate }) => boilerplate)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test.each([
    'Advertisement revenue fell by half, the ministry said.',
    'Read more books, Leblanc told the pupils.',
    'Related parties will be heard on Monday.',
    'Sign up for the army, the minister urged.',
    'Photo reporters were kept out of the hall.',
    'Share prices fell.',
    'Follow the money, she said.',
    'Watch what they do, he warned.',
    'Copyright law must change, the ministers agreed.',
    '“Advertisement is the problem,” she said.',
    `Read more: ${'it was a long evening and nobody could tell who had won. '.repeat(4)}`,
  ])('is not %s', (line) => {
    expect(paragraphs(line).map(({ boilerplate }) => boilerplate)).toEqual([false]);
  });

  test('refuses what is no text', () => {
    expect(() => paragraphs(null as never)).toThrow(expect.objectContaining({ code: 'INVALID_TEXT' }));
  });
});
