import { expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

/** To whom the last statement is made. */
const told = (text: string): string[] =>
  readDocument(text, {})
    .statements.at(-1)
    ?.addressees.map(({ actor }) => actor.name) ?? [];

test.each<[string, string[]]>([
  // Whoever is asked for something hears it, wherever they are and whoever else is named.
  ['Norway called on the warring factions in Somalia to stop fighting.', ['the warring factions']],
  ['The council called on Rwanda and Uganda, as well as the rebels, to withdraw.', ['Rwanda', 'Uganda', 'the rebels']],
  ['Norway urged all parties in Togo to respect the truce.', ['all parties']],
  ['Norway challenged President Mora to hold a debate.', ['Mora']],
  ['Norway called for President Mora to resign.', []],
  // What is given in words goes to somebody.
  ['Togo appealed for help to France.', ['France']],
  ['Togo appealed to France for help.', ['France']],
  ['Togo apologised to the victims for the raid.', ['the victims']],
  ['Togo issued an ultimatum to Ghana to leave the island.', ['Ghana']],
  ['Norwegian Foreign Minister Ana Lind expressed to Chilean President Pedro Mora her concern.', ['Pedro Mora']],
  // The words themselves turn to somebody.
  ['“We urge the US and its allies to stop the bombing,” Tom Sand said.', ['United States', 'its allies']],
  ['“We are telling the Americans that they must leave,” Tom Sand said.', ['Americans']],
  ['“To the terrorists I say: it is over,” Tom Sand said.', ['the terrorists']],
  ['“I would ask Tony Blair: where is it?” Tom Sand said.', ['Tony Blair']],
  ['“We told the Americans in May,” Tom Sand said.', []],
  ['“I encourage Ghana and the Togo Relief Council to meet,” Tom Sand said.', ['Ghana', 'Togo Relief Council']],
  ['“We are late and call on all parties to wait,” Tom Sand said.', ['all parties']],
  ['Tom Sand said: We are concerned and call on Ghana to wait.', ['Ghana']],
  ['“They are late, and nobody asked Ghana to wait,” Tom Sand said.', []],
  ['“We urge the governments of the region to meet,” Tom Sand said.', ['the governments of the region']],
  ['“We urge members not to pay,” Tom Sand said.', ['members']],
  ['“We urge restraint in the talks,” Tom Sand said.', []],
  ['“We strongly urge the [Republic of Ghana] to wait,” Tom Sand said.', ['Ghana']],
  ['“We urge [the talks] to end,” Tom Sand said.', []],
  // So does whoever reports it, though no name tells whom.
  ['Norway asked members of the council to vote.', ['council']],
  ['Norway called on countries with influence to act.', ['countries with influence']],
  ['Norway asked companies not to sail.', ['companies']],
  ['Norway told reporters to leave.', []],
  ['Norway urged steps to end the war.', []],
  ['Norway urged efforts with partners to end the war.', []],
  ['Norway ordered containers to be moved.', []],
  // Where a text is at home there is one government; several are others.
  ['ACCRA — It rained.\n\nTom Sand called on all governments to wait.', ['all governments']],
  ['ACCRA — It rained.\n\nTom Sand called on the government to wait.', ['Ghana']],
  // Followers are an audience, and a report does not listen.
  ['Tom Sand told his followers that it was late.', []],
  ['Responding to the report, Jan Lind said that it was late.', []],
  ['Responding to Senator Tom Sand, Jan Lind said that it was late.', ['Tom Sand']],
  // Nor do papers listen, whatever their names look like, and those who interview for them.
  ['Tom Sand told the Bergen Sentinel that it was late.', []],
  ['Tom Sand told the Anna Keller Show that it was late.', []],
  ['Tom Sand told Vogue that it was late.', []],
  ['“It is late,” Tom Sand told Yahoo in answer to a question.', []],
  ['Tom Sand told Vicente Fox that it was late.', ['Vicente Fox']],
  ['Tom Sand told radio host Anna Keller that it was late. “It is over,” he told Keller.', []],
  ['Tom Sand told Anna Keller of Fox News that it was late. “It is over,” he told Keller.', []],
  ['Pressed by the show’s moderator, Anna Keller, Tom Sand said that it was late.', []],
  ['In an interview with Anna Keller, Tom Sand said that it was late.', []],
  [
    'In an interview with Tom Sand, Anna Keller asked him why. Sand said that it was late. Chile told Sand to wait.',
    ['Tom Sand'],
  ],
  ['Tom Sand told BBC chairman Anna Keller that it was late.', ['Anna Keller']],
  // At a conference many hear it; an organisation may have such a name.
  ['Tom Sand told the Oslo Dialogue that it was late.', []],
  ['Tom Sand told the Bergen Security Conference that it was late.', []],
  ['Tom Sand told the Pacific Islands Forum that it was late.', ['Pacific Islands Forum']],
  // What is told around the cue.
  ['Speaking to the General Assembly, Jan Lind said that it was late.', ['UN General Assembly']],
  ['In response to a question from Senator Tom Sand, Jan Lind said that it was late.', ['Tom Sand']],
  ['Asked by Senator Tom Sand about it, Norwegian Foreign Minister Ana Lind said that it was late.', ['Tom Sand']],
  ['In a speech to reporters, Jan Lind said that it was late.', []],
  ['Turning to Ana Sorel, Jan Lind said that it was late.', ['Ana Sorel']],
  ['Turning to Ghana, Jan Lind said that it was late.', []],
  ['Jan Lind was responding to Ghana, which last week accused Togo of lying.', []],
  // After a meeting one may speak to anybody.
  ['Chilean President Pedro Mora met Norwegian Prime Minister Ana Lind on Monday. Mora said that it was late.', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
