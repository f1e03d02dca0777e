import { describe, expect, test } from 'vitest';
import { read, shown, words } from '../mentions/helpers';

test.each([
  ['Peru’s Morel rejected the plan.', 'Morel', 'PE'],
  ['South Korea’s Morel refused to go.', 'Morel', 'KR'],
  ['Peru’s Congress rejected the plan.', 'Congress', 'PE'],
])('a lone name behind a state: %s', (text, name, country) => {
  expect(read(text).actors.map((actor) => [actor.name, actor.country])).toContainEqual([name, country]);
});

test.each([
  ['Keller said it was late. He left.', 'Keller'],
  ['Keller said it was late. The plane left. Later she slept.', 'Keller'],
  // A word, a plural, a firm, and too far
  ['Officials said it was late. He left.', null],
  ['Insurers said it was late. He left.', null],
  ['Zenfor said it was late. It left.', null],
  ['Zenfor said it was late. One left. Two left. He left.', null],
])('a lone name that opens a text, speaks and is spoken of: %s', (text, name) => {
  const persons = read(text).actors.filter(({ kind }) => kind === 'person');
  expect(persons.map((actor) => actor.name)).toEqual(name === null ? [] : [name]);
});

test.each([
  ['Keller and other judges said it was late.', ['Keller']],
  ['Later, Keller and many other judges said it was late.', ['Keller']],
  // A word, a firm, a town
  ['Critics and other judges said it was late.', []],
  ['Zenfor and other firms said it was late.', []],
  ['Marvo and other towns said it was late.', []],
  // Whoever is accused owns what stands behind, with either mark.
  ['Peru accused Keller’s aides of fraud.', ['Keller']],
  ["Peru accused Keller's aides of fraud.", ['Keller']],
])('a lone name beside others: %s', (text, expected) => {
  const persons = read(text).actors.filter(({ kind }) => kind === 'person');
  expect(persons.map((actor) => actor.name)).toEqual(expected);
});

test.each([
  ['Ana Keller left. Keller rejected the Stop Keller campaign.', ['Ana Keller']],
  ['Brandt left. Brandt met the Never Brandt camp.', []],
  ['Brandt left. Bay Brandt left.', ['Bay Brandt']],
])('a word before a name that stands elsewhere alone: %s', (text, expected) => {
  const persons = read(text).actors.filter(({ kind }) => kind === 'person');
  expect(persons.map((actor) => actor.name)).toEqual(expected);
});

describe('names with titles, roles and countries', () => {
  test.each([
    ['French Foreign Minister Jeanne Morel', 'Jeanne Morel', 'foreign minister', 'FR'],
    ['German Defence Minister Karl Brandt', 'Karl Brandt', 'defence minister', 'DE'],
    ['former U.S. Secretary of State John Marlowe', 'John Marlowe', 'secretary of state', 'US'],
    ['EU foreign policy chief Paolo Verdi', 'Paolo Verdi', 'foreign policy chief', null],
    ['Kremlin spokesman Oleg Sorokin', 'Oleg Sorokin', 'spokesman', 'RU'],
    ['Ukraine’s President Taras Bilyk', 'Taras Bilyk', 'president', 'UA'],
    ['President of Ghana Kwame Owusu', 'Kwame Owusu', 'president', 'GH'],
    ['Rep. Jane Doe', 'Jane Doe', 'representative', 'US'],
    ['Rep. Jane Doe-Lund', 'Jane Doe-Lund', 'representative', 'US'],
    ['Rep. Lim Chang-ho', 'Lim Chang-ho', 'representative', null],
    ['Sen. Amy Stone', 'Amy Stone', 'senator', null],
    ['Lt. Gen. Mark Ferris', 'Mark Ferris', 'lieutenant general', null],
    ['Grand Ayatollah Ali Rostami', 'Ali Rostami', 'ayatollah', null],
    ['Leader of the Islamic Revolution Ayatollah Seyed Ali Rostami', 'Ali Rostami', 'ayatollah', null],
    ['Crown Prince Faisal bin Turki', 'Faisal bin Turki', 'crown prince', null],
    ['King Charles III', 'Charles III', 'king', 'GB'],
    ['Ms. Anke van der Berg', 'Anke van der Berg', null, null],
    ['Bashir al-Hakim', 'Bashir al-Hakim', null, null],
    ['Carlos de la Vega', 'Carlos de la Vega', null, null],
    ['Eduardo Ramos Jr.', 'Eduardo Ramos Jr.', null, null],
    ['J. D. Hartley', 'J. D. Hartley', null, null],
    ['Nguyen Van Thanh', 'Nguyen Van Thanh', null, null],
    ['former President Bill Marlowe', 'Bill Marlowe', 'president', null],
    ['Stephen King', 'Stephen King', null, null],
    ['State Department spokeswoman Ruth Ames', 'Ruth Ames', 'spokeswoman', 'US'],
    ['Republican Senator Paul Whit', 'Paul Whit', 'senator', 'US'],
    ['the Rev. Samuel Obi', 'Samuel Obi', null, null],
    ['Cde Samuel Obi', 'Samuel Obi', null, null],
    [
      'Ghana’s Deputy Foreign Minister for Legal and International Affairs Ama Tuo',
      'Ama Tuo',
      'deputy foreign minister',
      'GH',
    ],
  ])('%s', (phrase, name, role, country) => {
    const layer = read(`Later ${phrase} left.`);
    expect(layer.mentions.map((mention) => words(layer, mention))).toEqual([phrase]);
    const actor = layer.mentions[0]!.actor!;
    expect([actor.name, actor.role, actor.country, actor.kind]).toEqual([name, role, country, 'person']);
  });

  test('the head is the surname', () => {
    const heads = (text: string): string[] => {
      const layer = read(text);
      return layer.mentions.map((mention) => layer.layer.tokens[mention.head]!.text);
    };
    expect(heads('French Foreign Minister Jeanne Morel left.')).toEqual(['Morel']);
    expect(heads('Premier Zhou Wenli left.')).toEqual(['Zhou']);
    expect(heads('Eduardo Ramos Jr. left.')).toEqual(['Ramos']);
  });
});

describe('parts of a name stand for the person', () => {
  test.each([
    [
      'Elena Maria Cardoso Prado left. Cardoso was late.',
      ['Elena Maria Cardoso Prado → Elena Maria Cardoso Prado', 'Cardoso → Elena Maria Cardoso Prado'],
    ],
    ['Jeanne Morel left. Morel was late.', ['Jeanne Morel → Jeanne Morel', 'Morel → Jeanne Morel']],
    ['Morel was late. Jeanne Morel left.', ['Morel → Jeanne Morel', 'Jeanne Morel → Jeanne Morel']],
    ['Jeanne Morel left. Mrs Morel was late.', ['Jeanne Morel → Jeanne Morel', 'Mrs Morel → Jeanne Morel']],
    ['Zhou Wenli left. Zhou was late.', ['Zhou Wenli → Zhou Wenli', 'Zhou → Zhou Wenli']],
    ['Kang Min-ho left. Kang was late.', ['Kang Min-ho → Kang Min-ho', 'Kang → Kang Min-ho']],
    // Whose family name stands first is told by the syllables behind it.
    [
      'Kang Min-ho met Kang Hye-gwan. Mr. Kang was late.',
      ['Kang Min-ho → Kang Min-ho', 'Kang Hye-gwan → Kang Hye-gwan', 'Mr. Kang → Kang Hye-gwan'],
    ],
    ['Wong Kwok-sub left. Wong was late.', ['Wong Kwok-sub → Wong Kwok-sub', 'Wong → Wong Kwok-sub']],
    ['Wong Webster left. Webster was late.', ['Wong Webster → Wong Webster', 'Webster → Wong Webster']],
    [
      'Faisal al-Rashidi left. Rashidi was late.',
      ['Faisal al-Rashidi → Faisal al-Rashidi', 'Rashidi → Faisal al-Rashidi'],
    ],
    [
      'Anke van der Berg left. Van der Berg was late.',
      ['Anke van der Berg → Anke van der Berg', 'Van der Berg → Anke van der Berg'],
    ],
    [
      'Manuel Ortega Ruiz left. Ortega Ruiz was late.',
      ['Manuel Ortega Ruiz → Manuel Ortega Ruiz', 'Ortega Ruiz → Manuel Ortega Ruiz'],
    ],
    ['Jeanne Morel left. MOREL: Good evening.', ['Jeanne Morel → Jeanne Morel', 'MOREL → Jeanne Morel']],
    [
      'Mr. Quillfeather left. Quillfeather was late.',
      ['Mr. Quillfeather → Quillfeather', 'Quillfeather → Quillfeather'],
    ],
    [
      'Robert Q. Stone left. Robert Stone was late.',
      ['Robert Q. Stone → Robert Q. Stone', 'Robert Stone → Robert Q. Stone'],
    ],
    ['Putin left.', ['Putin → Vladimir Putin']],
    // One of several, who is named behind them
    [
      'One of the Chadian rebels, Tuo Fozie, left. Fozie was late.',
      ['the Chadian rebels → the Chadian rebels', 'Tuo Fozie → Tuo Fozie', 'Fozie → Tuo Fozie'],
    ],
    // A title of the other sex
    ['Paul Stone left. Mrs. Stone was late.', ['Paul Stone → Paul Stone', 'Mrs. Stone → Stone']],
    ['Kim Stone left. Mrs. Stone was late.', ['Kim Stone → Kim Stone', 'Mrs. Stone → Kim Stone']],
    [
      'Quilla Moor met her husband, Quillo Moor, there. Mrs. Moor was late.',
      [
        'Quilla Moor → Quilla Moor',
        'her husband → Quillo Moor',
        'Quillo Moor → Quillo Moor',
        'Mrs. Moor → Quilla Moor',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(shown(read(text))).toEqual(expected);
  });

  test('namesakes: the title tells, else the latest', () => {
    const layer = read('Anna Stone met Paul Stone. Mrs. Stone left. Mr. Stone stayed. Stone slept.');
    expect(shown(layer).slice(2)).toEqual(['Mrs. Stone → Anna Stone', 'Mr. Stone → Paul Stone', 'Stone → Paul Stone']);
    expect(layer.mentions.at(-1)!.confidence).toBeLessThan(layer.mentions[0]!.confidence);
  });

  test('namesakes: who was first called by the surname alone keeps it', () => {
    const layer = read('Anna Stone left. Stone met Paul Stone. Mr. Stone stayed. Stone slept.');
    expect(shown(layer).slice(1)).toEqual([
      'Stone → Anna Stone',
      'Paul Stone → Paul Stone',
      'Mr. Stone → Paul Stone',
      'Stone → Anna Stone',
    ]);
  });

  test('namesakes: who is told of as kin does not take the surname over', () => {
    const layer = read('Anna Stone left. It rained on her brother, Mayor Paul Stone. Stone slept.');
    expect(shown(layer).at(-1)).toBe('Stone → Anna Stone');
  });

  test('no question word opens a name in a headline', () => {
    const layer = read('See How Anna Stone Won It\n\nStone said that it was late.');
    expect(shown(layer).at(-1)).toBe('Stone → Anna Stone');
  });

  test.each([
    ['a namesake of another state', 'Paul Martin, a French spokesman, said no.', 'FR', 'spokesman'],
    ['one behind his words', '“No,” said Paul Martin, a spokesman for the government of France.', 'FR', 'spokesman'],
    ['the former head of government', 'Paul Martin said no.', 'CA', null],
    ['him with his state', 'Paul Martin, a Canadian lawyer, said no.', 'CA', 'lawyer'],
  ])('what stands behind a name tells leaders from their namesakes: %s', (_, text, country, role) => {
    expect(read(text, { date: '2025-03-01' }).actors[0]).toMatchObject({ name: 'Paul Martin', country, role });
  });

  test('aliases are collected', () => {
    expect(read('Jeanne Morel left. Morel was late.').actors[0]).toMatchObject({
      name: 'Jeanne Morel',
      aliases: ['Morel'],
    });
  });
});

describe('what follows a name tells namesakes apart, and is left out where somebody is named again', () => {
  test.each<[string, readonly string[]]>([
    ['John Kim Jr. left. Kim was late.', ['John Kim Jr.', 'John Kim Jr.']],
    ['H.E. Karl Brandt left. Minister Brandt was late.', ['Karl Brandt', 'Karl Brandt']],
    ['John Kim Jr. left. John Kim Jr. was late.', ['John Kim Jr.', 'John Kim Jr.']],
    ['Barack Obama Jr. left. Barack Obama was late.', ['Barack Obama', 'Barack Obama']],
    ['John Kim Jr. left. John Kim was late. Mr. Kim slept.', ['John Kim Jr.', 'John Kim Jr.', 'John Kim Jr.']],
    ['John Kim left. John Kim Jr. was late.', ['John Kim Jr.', 'John Kim Jr.']],
    ['John Kim Jr. left. Kim Jr. was late.', ['John Kim Jr.', 'John Kim Jr.']],
    ['Kim Jr. was late. John Kim Jr. left.', ['John Kim Jr.', 'John Kim Jr.']],
    ['John Kim Sr. left. John Kim Jr. was late.', ['John Kim Sr.', 'John Kim Jr.']],
    ['John Kim Sr. and John Kim Jr. left. John Kim Sr. slept.', ['John Kim Sr.', 'John Kim Jr.', 'John Kim Sr.']],
    ['John Q. Kim Jr. left. John Kim Jr. was late.', ['John Q. Kim Jr.', 'John Q. Kim Jr.']],
    [
      'Henry Stone II left. Stone was late. Henry Stone II slept.',
      ['Henry Stone II', 'Henry Stone II', 'Henry Stone II'],
    ],
    ['Martin Luther King Jr. left. Martin Luther King was late.', ['Martin Luther King Jr.', 'Martin Luther King Jr.']],
    ['Pope Benedict XVI left. Benedict was late.', ['Benedict XVI', 'Benedict XVI']],
    ['Pope Benedict XVI left. Pope Benedict was late.', ['Benedict XVI', 'Benedict XVI']],
    ['Pope Benedict XVI left. Benedict XVI was late.', ['Benedict XVI', 'Benedict XVI']],
    ['Louis XVI. left. Louis XVI. was late. Louis slept.', ['Louis XVI', 'Louis XVI', 'Louis XVI']],
    ['Louis XIV. left. Louis XVI. was late.', ['Louis XIV', 'Louis XVI']],
    ['Pope John Paul II left. John Paul II was late.', ['John Paul II', 'John Paul II']],
    ['Pope John Paul II left. John Paul was late.', ['John Paul II', 'John Paul II']],
    ['Pope John XXIII left. John XXIII was late.', ['John XXIII', 'John XXIII']],
    ['King Charles III left. King Charles was late.', ['Charles III', 'Charles III']],
    ['Queen Elizabeth II left. Elizabeth II was late.', ['Elizabeth II', 'Elizabeth II']],
  ])('%s', (text, names) => {
    const { mentions, actors } = read(text);
    expect(mentions.map(({ actor }) => actor?.name)).toEqual(names);
    expect(actors).toHaveLength(new Set(names).size);
  });

  test('persons whose ids would be the same are numbered', () => {
    const names = ['Ana Stone-Kim', 'Ana Stone Kim', 'Ana Stone/Kim'];
    const ids = read(`${names.map((name) => `Mrs. ${name} left.`).join(' ')}`).actors.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['person:ana-stone-kim', 'person:ana-stone-kim-2']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what stands beside a name', () => {
  test.each([
    ['Jeanne Morel, the French foreign minister, said so.', 'foreign minister', 'FR'],
    ['Oleg Sorokin, Russia’s foreign minister, said so.', 'foreign minister', 'RU'],
    ['The French president, Jeanne Morel, said so.', 'president', 'FR'],
    ['Jeanne Morel, a lawyer, said so.', 'lawyer', null],
    ['His sacked foreign minister, Jeanne Morel, said so.', 'foreign minister', null],
  ])('%s', (text, role, country) => {
    const layer = read(text);
    const [actor, ...others] = layer.actors.filter(({ kind }) => kind !== 'state');
    expect(others).toEqual([]);
    expect([actor!.name, actor!.role, actor!.country]).toEqual([actor!.name, role, country]);
    expect(actor!.kind).toBe('person');
  });

  test('an age may stand between', () => {
    expect(read('Maria Lopez, 34, a nurse from Ohio, left.').actors[0]).toMatchObject({
      name: 'Maria Lopez',
      role: 'nurse',
      country: 'US',
    });
  });

  test('a role in the plural is shared', () => {
    const layer = read('French Ministers Jeanne Morel and Karl Brandt left.');
    expect(shown(layer)).toEqual(['Jeanne Morel → Jeanne Morel', 'Karl Brandt → Karl Brandt']);
    expect(layer.actors.map(({ role, country }) => [role, country])).toEqual([
      ['minister', 'FR'],
      ['minister', 'FR'],
    ]);
  });

  test('a list is no apposition', () => {
    const layer = read('Jeanne Morel, the German chancellor and the Polish premier said so.');
    expect(layer.actors).toHaveLength(3);
  });
});

test.each([
  'However it rained.',
  'Markets fell on Monday.',
  'The Affordable Care Act passed.',
  'In May it snowed.',
  'Yesterday was warm.',
])('no person in: %s', (text) => {
  expect(read(text).actors.filter(({ kind }) => kind === 'person')).toEqual([]);
});
