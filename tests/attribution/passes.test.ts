import { describe, expect, test } from 'vitest';
import { raw, read, readWhole } from './read';

describe('according to', () => {
  test.each([
    ['Prices will fall, according to two officials.', ['two officials | according to | Prices will fall']],
    ['According to the survey, exports fell.', ['the survey | According to | exports fell']],
    [
      'The book, according to its publisher, draws a bleak picture.',
      ['its publisher | according to | The book // draws a bleak picture'],
    ],
    [
      'The office cites Kofi Adu, the head of the port, according to whom the bridge is safe.',
      [
        'The office | cites | Kofi Adu, the head of the port',
        'the head of the port | according to | the bridge is safe',
      ],
    ],
    [
      'In the world according to Lind, Oslo and Riga are late.',
      ['Lind | according to | In the world // Oslo and Riga are late'],
    ],
    ['Prices fell according to Lind, Oslo and Riga.', ['Lind, Oslo and Riga | according to | Prices fell']],
    ['The plan, according to which the bridge falls, is dead.', []],
    ['Lind read the note and, according to two envoys, tore it up.', ['two envoys | according to | tore it up']],
    ['The bridge is safe, per Radio Sol.', ['Radio Sol | per | The bridge is safe']],
    ['To many, the bridge is a scar.', ['many | To | the bridge is a scar']],
    ['The premier was ahead in a recent survey.', ['a recent survey | in | The premier was ahead']],
    ['The premier rose in the polls.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('nouns', () => {
  test.each([
    ["Chad's refusal to sign delayed the deal.", ["Chad's | refusal | to sign"]],
    ['The refusal of Chad to sign delayed the deal.', ['Chad | The refusal | to sign']],
    ['The call of the Danish authorities for talks was late.', ['the Danish authorities | The call | talks']],
    [
      'The announcement of the Arab League that it would pay was late.',
      ['the Arab League | The announcement | that it would pay'],
    ],
    ['The criticism of Chad that it was late has ended.', []],
    ['The call of the sea for sailors is old.', []],
    ["Chad's answer was to close the border.", ["Chad's | answer | to close the border"]],
    ['The answer of Chad was that it would sign.', ['Chad | The answer | that it would sign']],
    ["Chad's campaign was to begin on Monday.", []],
    ["Lind's appeal is that she is calm.", []],
    ["Monday's attack on the tanker was late.", []],
    ['Lind, whose opposition to the deal is known, was late.', ['whose | opposition to | the deal']],
    [
      'The government’s position is that no talks are needed.',
      ['The government’s | position | that no talks are needed'],
    ],
    ["Iran's claim that it was hit has surprised Oman.", ["Iran's | claim | that it was hit"]],
    ['Comments by the envoy questioning the border upset Riga.', ['Comments by the envoy | questioning | the border']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('light verbs', () => {
  test.each([
    ['The remarks drew criticism from Oslo.', ['Oslo | drew criticism | The remarks drew criticism']],
    [
      'The paper was met with scepticism by Oslo and Riga.',
      ['Oslo and Riga | was met with scepticism | The paper was met with scepticism'],
    ],
    [
      'The speaker expressed concern on Monday about the tests.',
      ['The speaker | expressed concern on Monday about | the tests'],
    ],
    ['The speaker gave a speech on Monday in which nobody was named.', []],
    ['The speaker expressed concern about the tests.', ['The speaker | expressed concern about | the tests']],
    ['The envoy has doubts about the truce.', ['The envoy | has doubts about | the truce']],
    ['Lund shared his zeal for reform.', ['Lund | shared his zeal for | reform']],
    ['The unions hurled insults at the minister.', ['The unions | hurled insults at | the minister']],
    [
      'Chad made solemn representations to Mali over the raid.',
      ['Chad | made solemn representations | made solemn representations to Mali over the raid'],
    ],
    ['Chad made an objection to the plan.', ['Chad | made an objection to | the plan']],
    // What somebody else gives is not theirs.
    ['The plan has a price.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what was said by somebody at some time', () => {
  test.each([
    ['The envoys were told by Chad in July to leave.', ['Chad | were told | to leave']],
    ['The envoys were told by Chad on Monday to leave.', ['Chad | were told | to leave']],
    ['The plan was praised by Chad on Monday.', ['Chad | was praised | The plan']],
    ['The envoys were told by Chad in Mali.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('feelings in the passive', () => {
  test.each([
    ['Regret was expressed by the ministers of Chad.', ['the ministers of Chad | was expressed | Regret']],
    ['Two raids on Sunday were claimed by Chad.', ['Chad | were claimed | Two raids']],
    ['Concern has been voiced by Chad over the raid.', ['Chad | has been voiced | Concern // over the raid']],
    // Of a thing it tells nothing.
    ['The gene is expressed by the cells.', []],
    ['The key was held by Chad.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('adjectives', () => {
  test.each([
    ['Lind is confident that the truce will hold.', ['Lind | is confident | that the truce will hold']],
    ['Seoul is concerned about the tests.', ['Seoul | is concerned about | the tests']],
    // The auxiliary heads the group, not its negation.
    ['Lind is not sure she can vote.', ['Lind | is not sure | she can vote']],
    // A word that the tagger lacks, marks, days and a second adjective stand between.
    ['Oslo is unafraid to go to court.', ['Oslo | is unafraid | to go to court']],
    ['The ministry is “confident” that Oslo will agree.', ['The ministry | is “confident” | that Oslo will agree']],
    ['Allies were hopeful Tuesday that the row would end.', ['Allies | were hopeful | that the row would end']],
    ['The envoy was surprised and saddened by the vote.', ['The envoy | was surprised and saddened by | the vote']],
    ['The bridge is high.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('holders of an attitude', () => {
  test.each([
    ['Lind is a vocal advocate of free trade.', ['Lind | is a vocal advocate of | free trade']],
    ['Oslo has become a critic of the pact.', ['Oslo | has become a critic of | the pact']],
    ['Lind is the mayor of Oslo.', []],
    ['Lind is his advocate in court.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('“no” before the noun negates', () => {
    expect(raw('Lind is no fan of the pact.').attributions.map(({ negated }) => negated)).toEqual([true]);
  });
});

describe('the occasion of what is said', () => {
  test.each([
    ['Later, addressing a rally, Lind said that the dam holds.', ['Lind | said | that the dam holds']],
    ['Commenting on the dam, Lind laughed.', []],
    ['Lind laughed, referring to the dam as a joke.', ['Lind | referring to | the dam as a joke']],
    ['“It holds,” Lind said, apparently referring to the dam but not naming it.', ['Lind | said | “It holds,”']],
    [
      '“It holds,” Lind said, referring to the dam as a joke.',
      ['Lind | said | “It holds,”', 'Lind | referring to | the dam as a joke'],
    ],
    ['Lind left, alluding to the dam.', ['Lind | alluding to | the dam']],
    // What is so was told before.
    ['The dam is as old as they say it is.', []],
    ['The dam, as they say, is old.', ['they | say | The dam // is old']],
    ['They say it is old.', ['They | say | it is old']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('colons', () => {
  test.each([
    ['Lind on the truce: “It will not hold.”', ['Lind | : | “It will not hold.”']],
    ['Chad shuts its port; Lome: “We will wait”', ['Lome | : | “We will wait”']],
    ['Seats: Chad: 5; Togo: 6; Mali: 7', []],
    ['NOURI: We never left the table.', ['NOURI | : | We never left the table']],
    ['Update: the meeting has ended.', []],
    ['FACT CHECK: Did Oslo pay for it?', []],
    ['The Latest: Lund to leave', []],
    ['Lind: 547. Brandt: 23.', []],
    ['News Guide: the meeting has ended.', []],
    ['Timeline: a year of talks has ended.', []],
    // The quotation may open the next paragraph.
    ['Lind declared:\n\n“It is right. We stay.”', ['Lind | declared: | “It is right. We stay.”']],
    ['Lind declared:\n\nThe talks went on.', []],
    [
      'Oslo gave the following answer to a question that Riga put in May:\n\nThe dam holds.\n\nMeanwhile, it rained.',
      ['Oslo | gave the following answer to a question that Riga put in May: | The dam holds.'],
    ],
    [
      'Oslo issued the following statement:\n\nThe dam holds.\n\nMr. Lind, who came late, said that it “leaks.” It is a trick.\n\nThe dam is ours.\n\nThe spokesman added that it rained.',
      [
        'Oslo | issued the following statement: | The dam holds. // Mr. Lind, who came late, said that it “leaks.” It is a trick. // The dam is ours.',
        'Mr. Lind, who came late, | said | that it “leaks.”',
        'The spokesman | added | that it rained',
      ],
    ],
    [
      'Oslo issued a statement:\n\nThe dam holds.\n\nMr. Lind said that it leaks.\n\nThe dam is old.',
      ['Oslo | issued a statement: | The dam holds.', 'Mr. Lind | said | that it leaks'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('adjectives without a verb', () => {
  test.each([
    ['Voters wary of a war stayed at home.', ['Voters | wary of | a war']],
    ['She met voters reluctant to sign.', ['voters | reluctant | to sign']],
    ['Oslo waited, wary of a war.', ['Oslo | wary of | a war']],
    ['Lund was most proud of her party.', ['Lund | was most proud of | her party']],
    ['A source familiar with the case left.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('phrasal cues', () => {
  test.each([
    // No infinitive and no day is split
    ['Mali agreed to keep the truce.', ['Mali | agreed | to keep the truce']],
    ['Mali agreed to a truce.', ['Mali | agreed to | a truce']],
    ['Mali agreed on Thursday to keep the truce.', ['Mali | agreed | to keep the truce']],
    ['Mali agreed on a truce.', ['Mali | agreed on | a truce']],
    // Idioms
    ['Mali pointed the finger at Togo.', ['Mali | pointed the finger at | Togo']],
    ['Mali said no to a truce.', ['Mali | said no to | a truce']],
    ['“It is over,” Lund blurted.', ['Lund | blurted | “It is over,”']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('negation belongs to the cue', () => {
  test.each([
    ['Mali has not yet signed the pact.', ['Mali | not has not yet signed | the pact']],
    ['Mali did not rule out a truce.', ['Mali | not did not rule out | a truce']],
    ['Mali has no plans to sign the pact.', ['Mali | not has no plans | to sign the pact']],
    ['Mali is not in favor of the ban.', ['Mali | not is not in favor of | the ban']],
    ['Instead of denouncing the ban, Mali left.', ['Mali | not denouncing | the ban']],
    ['Mali left rather than openly denouncing the ban.', ['Mali | not openly denouncing | the ban']],
    ['Mali praised Togo instead of blaming it.', ['Mali | praised | Togo', 'Mali | not blaming | it']],
    ['Mali has avoided denouncing the ban.', ['Mali | not denouncing | the ban']],
    // What somebody should do otherwise is done
    ['Mali should leave instead of denouncing the ban.', ['Mali | denouncing | the ban']],
    ['Instead of denouncing the ban, Mali should leave.', ['Mali | denouncing | the ban']],
    // "not" of another verb, and no negation at all
    ['Mali is not here, yet denied the claim.', ['Mali | not denied | the claim']],
    ['Mali has plans to sign the pact.', ['Mali | has plans | to sign the pact']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('predicates of several words', () => {
  test.each([
    ['Mali is in favor of the ban.', ['Mali | is in favor of | the ban']],
    ['Mali is strongly in favour of talks.', ['Mali | is strongly in favour of | talks']],
    ['Mali is dead set against the ban.', ['Mali | is dead set against | the ban']],
    ['Mali is dead set on a deal.', ['Mali | is dead set on | a deal']],
    ['Mali remains against the ban.', ['Mali | remains against | the ban']],
    ['Voters were turned off by the row.', ['Voters | were turned off by | the row']],
    ['Mali is on board with the plan.', ['Mali | is on board with | the plan']],
    // Other words behind the first
    ['Mali is in talks with Togo.', []],
    ['Mali looks dead on arrival.', []],
    ['Mali is on holiday with Togo.', []],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});
