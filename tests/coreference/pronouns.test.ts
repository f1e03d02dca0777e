import { describe, expect, test } from 'vitest';
import { resolve, words } from '../mentions/helpers';

/** Who the last mention with these words is. */
const who = (text: string, pronoun: string, sources: readonly string[] = []): string | null => {
  const layer = resolve(text, sources);
  const found = [...layer.mentions, ...layer.nested]
    .toSorted((a, b) => a.start - b.start)
    .findLast((mention) => words(layer, mention) === pronoun);
  if (!found) throw new Error(`"${pronoun}" is no mention`);
  return found.actor?.name ?? null;
};

describe('third-person pronouns', () => {
  test.each([
    ['Jeanne Morel left. She was late.', 'She', [], 'Jeanne Morel'],
    ['Karl Brandt met Jeanne Morel. She was late.', 'She', [], 'Jeanne Morel'],
    ['Karl Brandt met Jeanne Morel. He was late.', 'He', [], 'Karl Brandt'],
    ['Karl Brandt met Jeanne Morel. His car was late.', 'His', [], 'Karl Brandt'],
    ['“No,” Jeanne Morel told Anna Lind. “Never,” she added.', 'she', ['Jeanne Morel', 'she'], 'Jeanne Morel'],
    [
      'Jeanne Morel said no.\n\nIt rained.\n\nIt snowed.\n\n“Never,” she added.',
      'she',
      ['Jeanne Morel', 'she'],
      'Jeanne Morel',
    ],
    // Behind a quotation of several sentences whoever spoke before it speaks on.
    [
      'Karl Brandt said no, hours after France banned Paul Lang and his aides.\n\n“Never. We will wait,” he told them.',
      'he',
      ['Karl Brandt', 'he'],
      'Karl Brandt',
    ],
    // Whose daughter is told of may be a man.
    ['“No,” said Shira Kuramo, whose daughter left. He was late.', 'He', [], 'Shira Kuramo'],
    ['France signed. It said that it would wait.', 'It', ['It'], 'France'],
    ['Some allies objected. They said no.', 'They', ['They'], 'Some allies'],
    ['Some allies said Chad and Peru would sign. They said no.', 'They', ['Some allies', 'They'], 'Some allies'],
    [
      'Some allies offered their thanks to the families, as well as to Chad and Peru. They said no.',
      'They',
      ['Some allies', 'They'],
      'Some allies',
    ],
    [
      'Some allies sent their thanks to the families of the nurses. They said no.',
      'They',
      ['Some allies', 'They'],
      'Some allies',
    ],
    ['Some allies told Chad and Peru no. They will sign.', 'They', ['Some allies'], 'Chad and Peru'],
    ['Jeanne Morel told her.', 'her', ['Jeanne Morel'], null],
    ['Spokeswoman Kim Ardley left. She was late.', 'She', [], 'Kim Ardley'],
    // Whoever is the object of a verb is not its subject.
    ['France met Chad. It mocked France.', 'It', ['It'], 'Chad'],
    ['Karl Brandt met Paul Lang. He praised Brandt.', 'He', [], 'Paul Lang'],
    ['Karl Brandt met Paul Lang. He said that he praised Lang’s aide.', 'he', ['He'], 'Karl Brandt'],
    // Whoever is accused is somebody, and not who accuses.
    ['Chad shut the port. France accused it of theft.', 'it', ['France'], 'Chad'],
    ['France left the talks with Chad on Friday, accusing it of theft.', 'it', ['France'], 'Chad'],
    ['Chad left. France met Peru and accused it of theft.', 'it', ['France'], 'Peru'],
    ['Chad met the rebels on Friday, urging them to leave.', 'them', ['Chad'], 'the rebels'],
    ['Karl Brandt praised Paul Lang on Friday, thanking him for it.', 'him', ['Karl Brandt'], 'Paul Lang'],
    ['France warned it would leave.', 'it', ['France'], 'France'],
    // Nor is whoever is urged the one who urges.
    ['France and Peru called on both sides to stop.', 'both sides', ['France and Peru'], 'both sides'],
    ['Chad and Mali fought. France urged both sides to stop.', 'both sides', ['France'], 'Chad and Mali'],
    [
      'President Karl Brandt, who left, urged the party leader to stop.',
      'the party leader',
      ['President Karl Brandt'],
      'the party leader',
    ],
    ['President Karl Brandt left. France urged the president to stop.', 'the president', ['France'], 'Karl Brandt'],
    ['President Karl Brandt said France had urged the president to stop.', 'the president', ['France'], 'Karl Brandt'],
    // Nor is whoever is described in what is said the one who says it.
    [
      'Senator Jeanne Morel left, said Anna Lind, an aide. The senator, she noted, was late.',
      'she',
      ['Anna Lind, an aide', 'she'],
      'Anna Lind',
    ],
    ['Senator Jeanne Morel met Anna Lind. As the senator left, she said it was late.', 'she', ['she'], 'Jeanne Morel'],
    // Two are named, and not one.
    ['Karl Brandt met Paul Lang. Later he and Lang left.', 'he', [], 'Karl Brandt'],
    ['Before he left, Karl Brandt praised it.', 'he', [], 'Karl Brandt'],
    ['After she left, the French president, Jeanne Morel, wept.', 'she', [], 'Jeanne Morel'],
    ['Karl Brandt met Paul Lang, whom he had praised.', 'he', [], 'Karl Brandt'],
    ['Karl Brandt met Paul Lang, who left when he could.', 'he', [], 'Paul Lang'],
    ['Jeanne Morel left Oslo, as she said in May.', 'she', ['she'], 'Jeanne Morel'],
    ['Anna Lind spoke. Asked about Jeanne Morel, she said no.', 'she', ['she'], 'Anna Lind'],
    ['Anna Lind spoke. When pressed on whether Jeanne Morel would go, she said no.', 'she', ['she'], 'Anna Lind'],
    ['Asked about Jeanne Morel, she said no.', 'she', ['she'], null],
    // Whoever spoke speaks on, and nobody in his words
    [
      'Karl Brandt said Paul Lang had met John Roth.\n\nIt was late, he said.',
      'he',
      ['Karl Brandt', 'he'],
      'Karl Brandt',
    ],
    [
      'Karl Brandt said Paul Lang had met John Roth. “It is late,” he said.',
      'he',
      ['Karl Brandt', 'he'],
      'Karl Brandt',
    ],
    // Also where a role stands beside whoever spoke, or a claim of another is told of
    [
      'Karl Brandt, an envoy, said Paul Lang had lied. “It is late,” he said.',
      'he',
      ['Karl Brandt', 'he'],
      'Karl Brandt',
    ],
    [
      'Karl Brandt rejected Paul Lang’s claim that it was late. “It is early,” he said.',
      'he',
      ['Karl Brandt', 'Paul Lang', 'he'],
      'Karl Brandt',
    ],
    [
      'Anna Lind rejected Paul Lang’s claim that it was late. “It is,” he said.',
      'he',
      ['Anna Lind', 'Paul Lang', 'he'],
      'Paul Lang',
    ],
    [
      'Karl Brandt said it was late; Paul Lang said it was early. “It is,” he said.',
      'he',
      ['Karl Brandt', 'Paul Lang', 'he'],
      'Paul Lang',
    ],
    ['Anna Lind said Paul Lang had left. It was late, he said.', 'he', ['Anna Lind', 'he'], 'Paul Lang'],
    ['The plant said Paul Lang had left. It was late, he said.', 'he', ['The plant', 'he'], 'Paul Lang'],
    ['Karl Brandt said President Paul Lang had erred. He demanded talks.', 'He', ['Karl Brandt', 'He'], 'Karl Brandt'],
    ['Karl Brandt said Paul Lang had erred. On Monday he left.', 'he', ['Karl Brandt', 'he'], 'Karl Brandt'],
    ['Karl Brandt said Paul Lang had erred. On Monday he denied it.', 'he', ['Karl Brandt', 'he'], 'Paul Lang'],
    ['Karl Brandt said President Paul Lang had erred. He denied it.', 'He', ['Karl Brandt', 'He'], 'Paul Lang'],
    ['Anna Lind said President Paul Lang had erred. He demanded talks.', 'He', ['Anna Lind', 'He'], 'Paul Lang'],
    [
      'An official said the report was late. The envoy said no.',
      'The envoy',
      ['An official', 'The envoy'],
      'The envoy',
    ],
    [
      'A Labour MP said it was late. The backbencher said no.',
      'The backbencher',
      ['A Labour MP', 'The backbencher'],
      'A Labour MP',
    ],
    ['A cabinet minister left. The frontbencher left.', 'The frontbencher', [], 'A cabinet minister'],
    // Who is met
    ['Anna Lind spoke. In a meeting with Jeanne Morel, she said no.', 'she', ['she'], 'Anna Lind'],
    ['After talks with Jeanne Morel on the dam, she said no.', 'she', ['she'], null],
    ['Karl Brandt spoke. In talks with Jeanne Morel he said no. She left.', 'She', ['he'], 'Jeanne Morel'],
    ['In a note on Jeanne Morel, she was called late.', 'she', [], 'Jeanne Morel'],
    // Nobody was asked about her.
    ['Anna Lind spoke. Backed by Jeanne Morel, she said no.', 'she', ['she'], 'Jeanne Morel'],
    // Nobody is called so.
    ['Jeanne Morel left. It was no longer a city. No envoy came. She wept.', 'She', [], 'Jeanne Morel'],
    ['It is necessary to wait.', 'It', [], null],
    ['Two days after he left, Karl Brandt said no.', 'he', [], 'Karl Brandt'],
    ['A week before she left, President Anna Lind said no.', 'she', [], 'Anna Lind'],
    ['A plan that he signed, Karl Brandt said, was late.', 'he', [], null],
    ['France signed. It is not ready to wait.', 'It', ['It'], 'France'],
    ['France signed. It is concerned that Chad waits.', 'It', ['It'], 'France'],
    ['France signed. It is expected to wait.', 'It', ['It'], 'France'],
    ['France signed. It is expected that Chad waits.', 'It', ['It'], null],
    ['France signed. It is important to wait.', 'It', ['It'], null],
    ['France signed. It has urged Chad to wait.', 'It', ['It'], 'France'],
    ['France signed. It has become clear that Chad waits.', 'It', ['It'], null],
    ['France signed. It was not immediately clear why Chad waits.', 'It', ['It'], null],
    ['France signed. It asked why Chad waits.', 'It', ['It'], 'France'],
    ['He left.', 'He', [], null],
    ['Jeanne Morel left. He was late.', 'He', [], null],
    ['I said that we left.', 'we', [], null],
    ['Karl Brandt, 62, left. The 62-year-old said no.', 'The 62-year-old', ['The 62-year-old'], 'Karl Brandt'],
    ['Karl Brandt left. “A man asked me,” he said.', 'he', ['he'], 'Karl Brandt'],
    ['“A man asked me,” Karl Brandt said. A man came. He said no.', 'He', ['He'], 'A man'],
    ['France voted. The country said no.', 'The country', ['The country'], 'France'],
    [
      'Karl Brandt said no.\n\nPaul Lang, the envoy, left for Rome. He said yes.',
      'He',
      ['Karl Brandt', 'He'],
      'Paul Lang',
    ],
    ['Anna Lind said no.\n\nMs. Morel was angry. “Never,” she said.', 'she', ['Anna Lind', 'she'], 'Morel'],
    [
      'Paul Lang told us that an official had told him of it. “It is late,” he said.',
      'he',
      ['Paul Lang', 'an official', 'he'],
      'Paul Lang',
    ],
    [
      'Karl Brandt left. He said that the envoy, Paul Lang, told him no.',
      'him',
      ['He', 'the envoy, Paul Lang'],
      'Karl Brandt',
    ],
    [
      'Jeanne Morel spoke. The former president of Ghana urged calm.',
      'The former president of Ghana',
      ['The former president of Ghana'],
      'Jeanne Morel',
    ],
  ])('%s (%s)', (text, pronoun, sources, expected) => {
    expect(who(text, pronoun, sources)).toBe(expected);
  });

  test('two of one sex in a row are more doubtful than one', () => {
    const one = resolve('Jeanne Morel left. She was late.').mentions.at(-1)!;
    const two = resolve('Jeanne Morel met Anna Lind. She was late.').mentions.at(-1)!;
    expect(two.confidence).toBeLessThan(one.confidence);
    const listed = resolve('There were Karl Brandt and Paul Lang. Nobody knew him.').mentions.at(-1)!;
    expect(listed.confidence).toBeLessThan(one.confidence);
  });

  test('who speaks outside is not the one spoken of inside the quotation', () => {
    const text = 'Karl Brandt met Paul Lang. “I trust him and he trusts me,” Karl Brandt said of Paul Lang.';
    const layer = resolve(text, ['Karl Brandt']);
    const he = layer.mentions.find((mention) => words(layer, mention) === 'he')!;
    expect(he.actor === null || he.actor.name === 'Paul Lang').toBe(true);
  });

  test('a pronoun tells the gender of a name that does not', () => {
    const text = 'Minister Xolani Dube spoke. She left. Karl Brandt came. “No,” she said.';
    expect(who(text, 'she', ['Minister Xolani Dube', 'she'])).toBe('Xolani Dube');
  });
});

describe('who says more behind what was said', () => {
  test.each<[string, string, string[], string]>([
    ['Anna Lind said Jeanne Morel had lied, but she added that it was late.', 'she', ['Anna Lind', 'she'], 'Anna Lind'],
    ['Anna Lind says Jeanne Morel left, and she says it is late.', 'she', ['Anna Lind', 'she'], 'Anna Lind'],
    // What may be the other's answer, or is another's turn
    ['Anna Lind told Jeanne Morel it was late, but she said it was not.', 'she', ['Anna Lind', 'she'], 'Jeanne Morel'],
    [
      'Anna Lind said it was late, and Jeanne Morel said it was not, but she added that it rained.',
      'she',
      ['Anna Lind', 'Jeanne Morel', 'she'],
      'Jeanne Morel',
    ],
    ['Anna Lind said Karl Brandt had lied, but he added that it was late.', 'he', ['Anna Lind', 'he'], 'Karl Brandt'],
  ])('%s: %s', (text, pronoun, sources, name) => expect(who(text, pronoun, sources)).toBe(name));
});
