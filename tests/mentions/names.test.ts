/** Names of the world's orders and lengths are whole, and nothing that stands beside one is glued to it. */
import { describe, expect, test } from 'vitest';
import { read } from './helpers';

/** The names of the persons of a text. */
const people = (text: string): string[] =>
  read(text)
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);

describe('names are whole', () => {
  test.each([
    ['Kenyan President Daniel arap Moi said no.', 'Daniel arap Moi'],
    // A verb that is a noun for people too
    ['Senator Ana Lund advocates cuts.', 'Ana Lund'],
    ['Turkish Cypriot leader Rauf Denktas said no.', 'Rauf Denktas'],
    ['Mexican President Andrés Manuel López Obrador said no.', 'Andrés Manuel López Obrador'],
    ['The singer told Luiz Inácio Lula da Silva no.', 'Luiz Inácio Lula da Silva'],
    ['Minister Elías Tomás Requena Baltar said no.', 'Elías Tomás Requena Baltar'],
    ['Sheikh Khalid bin Faisal al-Marri said no.', 'Khalid bin Faisal al-Marri'],
    ['King Abdullah ibn Hussein said no.', 'Abdullah ibn Hussein'],
    ['Minister Karl Muscat said no.', 'Karl Muscat'],
    // A father's name may be a title, a word or a month
    ['Sheikh Majid Bin Sultan Al Harthy said no.', 'Majid Bin Sultan Al Harthy'],
    ['Minister Majid bin Said said no.', 'Majid bin Said'],
    ['Minister Rashid el-Tayeb said no.', 'Rashid el-Tayeb'],
    ['Sheikha Mozah bint Nasser al-Misnad said no.', 'Mozah bint Nasser al-Misnad'],
    ['Foreign Minister Hendrik van der Velde said no.', 'Hendrik van der Velde'],
    ['Ambassador Lucía de la Torre said no.', 'Lucía de la Torre'],
    ['Defence Minister Jorge dos Santos Pereira said no.', 'Jorge dos Santos Pereira'],
    ['Minister Hans ter Haar said no.', 'Hans ter Haar'],
    ['Opposition leader Ahmed Ould Salem said no.', 'Ahmed Ould Salem'],
    ['Minister Gabriel ag Iknane said no.', 'Gabriel ag Iknane'],
    ['Chancellor Karl von und zu Felsen said no.', 'Karl von und zu Felsen'],
    ['Minister Pierre-Yves Saint-Clair said no.', 'Pierre-Yves Saint-Clair'],
    ['Minister Ngozi Okoro-Bello said no.', 'Ngozi Okoro-Bello'],
    ['Russian Foreign Minister Sergei Viktorovich Lavrov said no.', 'Sergei Viktorovich Lavrov'],
    ['Minister Oleg Petrovich Sidorenko said no.', 'Oleg Petrovich Sidorenko'],
    ['President Suharto said no. Suharto left.', 'Suharto'],
    // Whoever believes in something, comes from somewhere or has a class is not called so; slogans are no given names.
    ['The envoy told Harpist Karl Lund no.', 'Karl Lund'],
    ['The envoy told Mechanic Karl Lund Sand no. A mechanic left.', 'Karl Lund Sand'],
    ['The envoy told Marlowe Operator 1st Class Karl Lund no.', 'Karl Lund'],
    ['Karl Lund left. A sign said: Dump Lund.', 'Karl Lund'],
    ['The envoy left, and Zarbo Karl Sorel said no.', 'Zarbo Karl Sorel'],
    ['Prime Minister U Thein Zaw said no.', 'U Thein Zaw'],
    ['Prime Minister Pham Van Loc said no.', 'Pham Van Loc'],
    ['Spokesman Zhu Bangjun said no.', 'Zhu Bangjun'],
    ['Foreign Minister Ban Ki-moon said no. Ban left.', 'Ban Ki-moon'],
    ['Hungarian Prime Minister Nagy Viktor said no.', 'Nagy Viktor'],
    ['Former President F.W. de Vries said no.', 'F.W. de Vries'],
    // A given name that no list has, at the head of a sentence
    ['Zarbo Karim, leader of the Velvet Party, said no.', 'Zarbo Karim'],
    ['Zarbo Ahmad said no.', 'Zarbo Ahmad'],
    ['Thanks Karim. Karim said no.', 'Karim'],
    // Letters without full stops, of which the first is a word
    ['Defence Minister A K Tavares said no.', 'A K Tavares'],
    ['Foreign Minister A K M Nurul Haque said no.', 'A K M Nurul Haque'],
    ['A K-pop singer said no. Karl Lund left.', 'Karl Lund'],
    // Long titles that run into a name
    ['Head of the State Committee for Tourism Aziz Sabirov said no.', 'Aziz Sabirov'],
    ['Chairman of the House Foreign Trade Committee Karl Lund said no.', 'Karl Lund'],
    ['Director of the Asian Affairs Department of the Foreign Ministry Zarbo Len said no.', 'Zarbo Len'],
    ['The envoy met head of the Kita Border Guard Corps Major General Ali Zarif, who said no.', 'Ali Zarif'],
    // Styles
    ['His Excellency Karim Noor said no.', 'Karim Noor'],
    ['Her Excellency Dr. Amina Noor said no.', 'Amina Noor'],
    ['H.E. Mr. Karim Noor said no.', 'Karim Noor'],
    ['The minister, His Excellency Sheikh Karim Noor, said no.', 'Karim Noor'],
    ['His Excellency Minister Karim Noor said no.', 'Karim Noor'],
    ['Karim Noor said no. His Excellency left.', 'Karim Noor'],
  ])('%s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });
});

describe('a name ends', () => {
  test.each([
    ['before a day of the week', 'Zimbabwean President Robert Mugabe Saturday said no.', 'Robert Mugabe'],
    ['before a day of the week', 'UN Secretary-General Kofi Annan Tuesday said no.', 'Kofi Annan'],
    ['before a day of a month', 'President Karl Lund March 3 said no.', 'Karl Lund'],
    ['before the verb of a headline', 'Karl Lund Rejects Plan Over Money', 'Karl Lund'],
    ['behind its title', 'Kenyan President Paul Otieno said no.', 'Paul Otieno'],
    ['behind a long title', 'US Assistant Secretary of State Martha Helm said no.', 'Martha Helm'],
    ['behind a short form of it', 'US Assistant Secretary Martha Helm said no.', 'Martha Helm'],
  ])('%s: %s', (_, text, name) => {
    expect(people(text)).toEqual([name]);
  });

  test('before a verb behind two who are named together', () => {
    expect(people('Ministers Jeanne Morel and Karl Brandt report that talks failed.')).toEqual([
      'Jeanne Morel',
      'Karl Brandt',
    ]);
  });
});

describe('names of companies with a hyphen', () => {
  test.each([
    ['Coca-Cola said the ban was wrong.', 'Coca-Cola'],
    ['He told Hewlett-Packard that it was wrong.', 'Hewlett-Packard'],
  ])('%s', (text, name) => {
    expect(read(text).actors).toMatchObject([{ kind: 'organisation', name }]);
  });

  test('surnames with a hyphen are persons', () => {
    expect(people('Boutros Boutros-Ghali left. Boutros-Ghali said no.')).toEqual(['Boutros Boutros-Ghali']);
  });

  test.each(['He met her in Baden-Baden again.', 'Israeli-Palestinian talks failed.', 'Lind (D-Ohio) said no.'])(
    'none in: %s',
    (text) => {
      expect(read(text).actors.filter(({ kind }) => kind === 'organisation')).toEqual([]);
    },
  );
});

describe('what is no actor', () => {
  test.each([
    'A country said no.',
    'Any government said no.',
    'The process often leaves states out.',
    'Neither said yes.',
    'The terrorist attacks were over.',
    'It began after the September 11 terrorist attacks.',
    'The election process failed.',
    'Votes were counted, and more votes came.',
    'He asked whether the law includes paid speeches.',
    'That became law.',
  ])('%s', (text) => {
    const named = read(text).mentions.filter(({ type, actor }) => type !== 'pronoun' && actor);
    const said = named.map(({ start, end }) => text.slice(start, end));
    // What is left is named by one noun of its own at most.
    expect(said.filter((words) => words.split(' ').length > 1)).toEqual([]);
  });

  test.each([
    ['Fewer people came, as the ban hurts voters.', ['people', 'voters']],
    ['That move keeps workers at home.', ['workers']],
  ])('a verb is no part of a group: %s', (text, groups) => {
    const said = read(text).mentions.map(({ start, end }) => text.slice(start, end).replace(/^Fewer /, ''));
    expect(said).toEqual(groups);
  });
});

describe('datelines are places', () => {
  test.each([
    ['SEOUL, Oct. 14 (News) -- Envoys left.', []],
    ['Lima (News) – Envoys left.', []],
  ])('%s', (text, states) => {
    expect(read(text).actors.filter(({ kind }) => kind === 'state')).toEqual(states);
  });
});
