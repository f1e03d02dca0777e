/** Papers that speak: who wrote them is meant, where the text tells it. */
import { check } from './who';

check([
  [
    'wire',
    '“The plan has a chance,” according to a communique of the spokeswoman of the Norwegian Trade Ministry, Kari Moen.',
    ['Kari Moen'],
  ],
  [
    'wire',
    'According to a communique of the spokesman of the ministry, Jean Dupont, the mission is a chance.',
    ['Jean Dupont'],
  ],
  ['wire', 'A letter of Minister Karl Weber says that the dam holds.', ['Karl Weber']],
  ['wire', 'A statement by its spokesman, Jean Dupont, said that the mission was a chance.', ['Jean Dupont']],
  [
    'wire',
    'The State Department’s report said that Chad had a poor record. The camps are full, the report said.',
    ['State Department', 'State Department'],
  ],
  [
    'wire',
    'A report by the Norwegian Refugee Council said that the camps were full. The roads are closed, the report said.',
    ['Norwegian Refugee Council', 'Norwegian Refugee Council'],
  ],
  // What must stay.
  ['wire', 'A survey of voters said that the dam was safe.', ['A survey']],
  ['wire', 'A report said that the dam held. The roads are closed, the report said.', ['A report', 'the report']],
  ['wire', 'A statement from Lindholm’s office said that the dam held.', ['Lindholm’s office']],
]);
