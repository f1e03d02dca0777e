/** How those who speak are called, and whether they speak at all, where a noun beside them could be a verb or a verb a noun. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index';

const whoSpeaks = (text: string): string =>
  analyze(text)
    .statements.map(({ actor, source }) => actor?.name ?? source?.text ?? 'nobody')
    .join(', ');

describe('whoever speaks ends before the verb', () => {
  test.each<[string, string]>([
    ['Analysts in foreign oil markets estimate Chad sells more.', 'Analysts in foreign oil markets'],
    ['Critics in many eastern towns fear Chad is weak.', 'Critics in many eastern towns'],
    ['Critics in many towns reject Chad.', 'Critics in many towns'],
    ['“It is late,” the report states.', 'the report'],
    ['“It is late,” the minister states.', 'the minister'],
    ['The Bahraini monarchy, in turn, accuses Chad.', 'Bahraini monarchy'],
    // nouns all the same
    ['Two member states rejected the plan.', 'Two member states'],
    ['All member states rejected the plan.', 'All member states'],
    ['The party heads rejected the plan.', 'The party heads'],
    ['The committee chairs rejected the plan.', 'The committee chairs'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('who is told of beside a name speaks, or the name does', () => {
  test.each<[string, string]>([
    ['Sen. Karl Lund, R-Ohio, who pressed Keller for his advice, said no.', 'Karl Lund, Karl Lund'],
    ['Karl Lund (R-Ohio), who rejected the plan, left.', 'Karl Lund'],
    // What is told of one of several names them, and a name does before.
    ['One of them, a retired colonel, said it was late.', 'a retired colonel'],
    ['“It is late,” said one of them, an aide who left.', 'an aide'],
    ['Another, a farmer from Chad, said it was late.', 'a farmer from Chad'],
    ['One of them, Karl Lund, said it was late.', 'Karl Lund'],
    ['One of them said it was late.', 'One'],
    // Nor does a comma behind the bracket part the name from its verb, nor the state of a town from whom it is told of.
    ['On Tuesday, Sen. Karl Lund (R-Ohio), said it was late.', 'Karl Lund'],
    ['Karl Lund, a farmer from Bly, Ore., who rejected the plan, said no.', 'Karl Lund, Karl Lund'],
    ['Karl Lund, the mayor of Dayton, Ohio, who rejected the plan, left.', 'Karl Lund'],
    ['Karl Lund, a farmer near Concord, New Hampshire, who grows rice, said no.', 'Karl Lund'],
    ['The mayor of Dayton, Karl Lund, who rejected the plan, said no.', 'Karl Lund, Karl Lund'],
    ['In Dayton, Ohio, Karl Lund, who rejected the plan, said no.', 'Karl Lund, Karl Lund'],
    ['Karl Lund, D-N.Y., who leads the panel, rejected the plan.', 'Karl Lund'],
    ['Karl Lund thanked Ana Roth, who was there, saying it was late.', 'Karl Lund, Karl Lund'],
    ['Karl Lund met Ana Roth, who rejected the plan, saying it was weak.', 'Ana Roth, Ana Roth'],
    ['Karl Lund is adamant that Chad will sign, adding that it is late.', 'Karl Lund, Karl Lund'],
    ['Chad, Peru and a slew of other states denounced it.', 'Chad, Peru, other states'],
    ['Rights groups and some of the allies fear it is late.', 'Rights groups, the allies'],
    ['The envoy, a lawyer and writer, denounced it.', 'The envoy'],
    ['Media analysts and skeptics denounced it.', 'Media analysts, skeptics'],
    ['Both Kurz and Strache denounced it.', 'Kurz'],
    ['Ana Lund broke her campaign promise to leave Chad.', 'Ana Lund'],
    ['Ana Lund left, and her campaign promised to help.', 'her campaign'],
    ['Rebels involved in armed attacks denounced it.', 'Rebels involved in armed attacks'],
    ['Envoys in rival states and towns denounced it.', 'Envoys'],
    ['Envoys familiar with the talks plan to leave.', 'Envoys familiar with the talks'],
    ['Both the army and the police denounced it.', 'army, police'],
    ['Both ministers denounced it.', 'Both ministers'],
    ['A ferry between isolated North Korea and Peru denounced it.', ''],
    ['Officials in North Korea and Peru denounced it.', 'Officials in North Korea and Peru'],
    ['A US research group denounced it.', 'A US research group'],
    ['Its rival Zenfor Holdings denounced it.', 'Zenfor Holdings'],
    ['Its rival denounced it.', 'Its rival'],
    ['It is late, according to reports by CNN and Reuters.', 'CNN, Reuters'],
    ['It is late, according to reports.', 'reports'],
    ['Chad left, scrapping a deal designed to help, before denouncing it.', 'Chad, Chad'],
    ['The US steel lobby denounced it.', ''],
    ['A US drone killed nine soldiers.', 'United States'],
    ['An Israeli raid in Gaza killed nine soldiers.', 'Israel'],
    ['Israeli air strikes on Gaza killed nine soldiers.', 'Israel'],
    ['A suicide attack in Kabul killed nine soldiers.', ''],
    ['The bombing of Kabul killed nine soldiers.', ''],
    ['An attack on Kabul by Chad killed nine soldiers.', 'Chad'],
    ['Tens of thousands of Kenyans denounced it.', 'Tens of thousands of Kenyans'],
    ['Scores of people denounced it.', 'Scores of people'],
    ['Public figures have said that it is late.', 'Public figures'],
    ['Lund’s pick for finance minister said that it is late.', 'Lund’s pick'],
    ['A US-based research group denounced it.', 'A US-based research group'],
    ['A German research group denounced it.', 'A German research group'],
    ['Neither side denounced it.', 'Neither side'],
    ['The UN Board of Inquiry denounced it.', 'UN Board of Inquiry'],
    ['The UN Mission to Chad denounced it.', 'United Nations'],
    ['Mayor Bill de Witt denounced it.', 'Bill de Witt'],
    ['A lawyer, a nurse and a writer denounced it.', 'A lawyer, a nurse, a writer'],
    ['Six current and former Chadian officials denounced it.', 'Six current and former Chadian officials'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('a statement speaks for the body or the state before it', () => {
  test.each<[string, string]>([
    ['A White House statement said it was late.', 'United States'],
    ['A Chadian Foreign Ministry statement said it was late.', 'Chadian Foreign Ministry'],
    ['The Lake Board met. A Lake Board statement said it was late.', 'Lake Board'],
    ['A UN statement said it was late.', 'United Nations'],
    ['A UN press release said it was late.', 'United Nations'],
    ['It was late, according to a UN news release. It was dark, the release said.', 'United Nations, United Nations'],
    ['The Lake Board issued a news release. It was late, the release said.', 'Lake Board'],
    ['The release of nine men by the Lake Board began. The release said it was late.', 'The release'],
    ['A Chad report said it was late.', 'A Chad report'],
    ['A joint statement said it was late.', 'A joint statement'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('both are those who were named together', () => {
  test.each<[string, string]>([
    ['Karl Lund and Ana Roth met Jean Sand. Both said it was late.', 'Karl Lund, Ana Roth'],
    ['Karl Lund (R-Ohio) and Ana Roth (D-Iowa) met Jean Sand. The two said it was late.', 'Karl Lund, Ana Roth'],
    ['Karl Lund met Ana Roth. Both said it was late.', 'Karl Lund, Ana Roth'],
    ['Chad and Peru met Oman. Both countries said it was late.', 'Chad, Peru'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('a noun that no list knows names whoever speaks', () => {
  test.each<[string, string]>([
    ['“It is late,” the designer said.', 'the designer'],
    ['Lind’s office said it was late.', 'Lind’s office'],
    ['The lawsuit claims that Lind lied.', 'The lawsuit'],
    ['A consortium of banks agreed to sell it.', 'A consortium'],
    ['Voters and birthers who say it is late left.', 'birthers'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toContain(who));

  test('no thing is somebody', () => {
    expect(analyze('The trip suggests that Lind is late.').statements.map(({ actor }) => actor)).not.toContainEqual(
      expect.anything(),
    );
  });
});

describe('a noun before several people belongs to them', () => {
  test.each<[string, string]>([
    ['The plan failed, according to harbour officials.', 'harbour officials'],
    ['Company officials rejected the plan.', 'Company officials'],
    ['According to nuclear safety experts, the plan failed.', 'nuclear safety experts'],
    // no part of their name
    ['Angrily farmers rejected the plan.', 'farmers'],
    ['Chad said embedding soldiers was wrong.', 'Chad'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('times and talks see and know nothing', () => {
  test.each<[string, string]>([
    ['The year saw prices slump.', ''],
    ['It followed a year of turmoil, which saw prices slump.', ''],
    ['The court saw no reason to free him.', 'court'],
    ['The ministry knows that Togo is weak.', 'ministry'],
    ['We know that times have changed.', 'We'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('who is also something', () => {
  test.each<[string, string | null]>([
    ['Rilan Okumo, who is also Nigerian oil minister, rejected it.', 'NG'],
    ['Ann Poe, who is the Chadian foreign minister, rejected it.', 'TD'],
    ['Ann Poe, who is running for president of Chad, rejected it.', null],
    ['Ann Poe, who was there, rejected it.', null],
  ])('%s → %s', (text, country) => expect(analyze(text).statements[0]?.actor?.country ?? null).toBe(country));
});

describe('firms with their legal form', () => {
  test.each<[string, string]>([
    ['American Freight Co denied it.', 'American Freight Co'],
    ['General Motors Corp denied it.', 'General Motors'],
    ['Boeing Co. denied it.', 'Boeing'],
    ['General Motors denied it.', 'General Motors'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('a body that was introduced between commas is known where it is named again', () => {
  test.each<[string, string]>([
    ['Tofa, a Canadian company, rejected the deal. Tofa said the plan was late.', 'CA CA'],
    ['Greenpark, a Swedish charity, rejected the deal. Greenpark said the plan was late.', 'SE SE'],
    // another name is another one
    ['Tofa, a Canadian company, rejected the deal. Velvo said the plan was late.', 'CA -'],
  ])('%s → %s', (text, countries) =>
    expect(
      analyze(text)
        .statements.map(({ actor }) => actor?.country ?? '-')
        .join(' '),
    ).toBe(countries),
  );
});

describe('several behind a month that opens the sentence', () => {
  test.each<[string, string]>([
    ['In May Chad and Peru rejected the plan.', 'Chad, Peru'],
    ['In late March Polish and Danish officials rejected the plan.', 'Polish officials, Danish officials'],
    ['In May and June police rejected the plan.', 'police'],
    ['In May Chad rejected the plan and Peru left.', 'Chad'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('a paper that spoke last speaks on, for whoever wrote it', () => {
  test.each<[string, string]>([
    ['The report praised Chad. It said many wanted more.', 'The report, The report'],
    ['The ministry issued a report. The report called Chad weak. It said many wanted more.', 'ministry, ministry'],
    ['The ministry praised Chad. It said many wanted more.', 'ministry, ministry'],
    ['Chad praised the report. It said many wanted more.', 'Chad, Chad'],
    ['The report called the ministry weak. It rejected the charge.', 'The report, ministry'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('envoys of several states in one list', () => {
  test.each<[string, string]>([
    ['Peru’s Ana Lopes, Chile’s Juan Soto and Togo’s Ama Kossi called for talks.', 'Ana Lopes, Juan Soto, Ama Kossi'],
    ['Ana Lopes, Chile’s Juan Soto and Ama Kossi called for talks.', 'Ana Lopes, Juan Soto, Ama Kossi'],
    ['After talks with Peru’s Ana Lopes, Chile’s Juan Soto called for calm.', 'Juan Soto'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('what a body is like is no part of its name', () => {
  test.each<[string, string]>([
    ['The ruling Socialist Party rejected the plan.', 'Socialist Party'],
    ['The opposition Democratic Alliance rejected the plan.', 'Democratic Alliance'],
    ['The powerful Defence Ministry rejected the plan.', 'Defence Ministry'],
    ['The French Foreign Ministry rejected the plan.', 'French Foreign Ministry'],
    ['A powerful defence ministry rejected the plan.', 'A powerful defence ministry'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('who is called by a word that may also describe somebody', () => {
  test.each<[string, string]>([
    ['The UN chief rejected the plan.', 'The UN chief'],
    ['The powerful army chief backed the plan.', 'The powerful army chief'],
    ['The general opposed the plan.', 'The general'],
    ['The official accused Chad of theft.', 'The official'],
    ['The official once again accused Chad of theft.', 'The official'],
    ['The expert accused Chad of theft.', 'The expert'],
    ['The militant accused him of theft.', 'The militant'],
    // they describe others all the same
    ['The conservative elected leaders rejected the plan.', 'The conservative elected leaders'],
    ['The general elected council rejected the plan.', 'general elected council'],
    ['Chad praised the official minutes.', 'Chad'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});

describe('surnames that are words speak for whom they name', () => {
  const SURNAMES =
    'Donnelly Kelly Reilly Black Brown Young Rice Sanders Jacobs Lights Power Bishop King Price Marks'.split(' ');

  test.each(SURNAMES)('%s', (surname) => {
    const [bare, passive] = [`${surname} said the raid was wrong.`, `Later the bill was vetoed by ${surname}.`];
    expect(whoSpeaks(`Senator Karl ${surname} came to Oslo. ${bare}`)).toBe(`Karl ${surname}`);
    expect(whoSpeaks(`Senator Karl ${surname} came to Oslo. ${passive}`)).toBe(`Karl ${surname}`);
  });

  test.each<[string, string]>([
    ['Stephen King met King Abdullah. King said no.', 'Stephen King'],
    ['Stephen King met a king in Oslo. The king said no.', 'a king'],
    ['International law, he said, and the International Court said it was late.', 'International Court'],
    ['Reportedly Oslo rejected the plan.', 'Norway'],
    // A small word of the text is a surname where somebody has it.
    ['Karl Sand came. Sand said no, and sand was everywhere.', 'Karl Sand'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toContain(who));
});

describe('who holds talks behind “with” has a row', () => {
  test.each<[string, string]>([
    ['Chad has sought peace, with President Ana Lund holding talks in Oslo.', 'Chad, Ana Lund'],
    ['Chad has sought peace, with President Ana Lund last month holding talks in Oslo.', 'Chad, Ana Lund'],
    ['Chad has sought peace, with President Ana Lund on Monday holding talks in Oslo.', 'Chad, Ana Lund'],
    ['Chad has sought peace, with Ana Lund on Monday warning that it was late.', 'Chad, Ana Lund'],
    ['Chad has sought peace, with President Ana Lund holding her first telephone call with Oslo.', 'Chad, Ana Lund'],
  ])('%s → %s', (text, who) => expect(whoSpeaks(text)).toBe(who));
});
