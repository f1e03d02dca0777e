/** Pronouns and group words: who is meant by "they", "it", "the two leaders", "both" follows the topic, not the nearest name. */
import { check } from './who';

check([
  [
    'wire',
    'Foreign ministers Anna Keller and Tom Sand met in Geneva. They said that the Council should act.',
    ['Anna Keller', 'Tom Sand'],
  ],
  [
    'wire',
    'Anna Keller, the foreign minister, flew to Lima on Sunday. The summit of the European Union had failed. She said that nobody was to blame.',
    ['Anna Keller'],
  ],
  ['wire', 'The Workers’ Party met in Bern. It said that it would leave the coalition.', ['Workers’ Party']],
  [
    'wire',
    'President Ilse Brandt and Prime Minister Omar Sabri met for an hour. The two leaders said that trade would grow.',
    ['Ilse Brandt', 'Omar Sabri'],
  ],
  ['wire', 'Ghana and Togo held talks in Accra. Both said that the border would be opened.', ['Ghana', 'Togo']],
  [
    'wire',
    'Estonia, Latvia and Lithuania signed on Friday. The three states said that they would buy the gas together.',
    ['Estonia', 'Latvia', 'Lithuania'],
  ],
  [
    'UN release',
    'The Special Rapporteur, Ana Lind, visited the camps. She urged the Government to let aid through.',
    ['Ana Lind → Government'],
  ],
  [
    'live ticker',
    '14:02 Karl Brandt is speaking now. He says the vote was fair.\n\n14:10 He calls on Peru to stay out.',
    ['Karl Brandt', 'Karl Brandt → Peru'],
  ],
  [
    'interview',
    'Rosa Vidal spent two years in jail. “I would do it again,” she says. She does not blame the judges. “They were afraid,” she says.',
    ['Rosa Vidal', 'Rosa Vidal', 'Rosa Vidal'],
  ],
  ['magazine', 'Nils Berg grew up with Jeanne Morel. He says that she never lost a game.', ['Nils Berg']],
  [
    'wire',
    'Prime Minister Omar Sabri met Jeanne Morel on Monday. She told him that the loan had been refused.',
    ['Jeanne Morel → Omar Sabri'],
  ],
  ['wire', 'Norway rejected the plan. It said that the fish belonged to everybody.', ['Norway', 'Norway']],
  [
    'wire',
    'Anna Keller told Tom Sand that she would resign. He said that he was sorry.',
    ['Anna Keller → Tom Sand', 'Tom Sand'],
  ],
  ['wire', 'Rebel leaders met the envoys in Juba. The envoys said that a truce was near.', ['the envoys in Juba']],
]);
