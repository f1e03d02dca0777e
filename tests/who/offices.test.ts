/** Lists of offices with the names of those who hold them: who is named speaks once, with the country of the office. */
import type { StatementDraft } from '../../src/statements';
import { check, who } from './who';

const withCountry = (statement: StatementDraft): string =>
  `${who(statement)}${statement.actor?.country ? ` (${statement.actor.country})` : ''}`;

const KENYA_AND_GHANA = ['Amina Otieno (KE)', 'Kofi Mensah (GH)'];

// An office of several, with their names beside it.
check(
  [
    [
      'wire',
      'The foreign ministers of Kenya and Ghana, Amina Otieno and Kofi Mensah, called on Mali to release the detainees.',
      ['Amina Otieno → Mali (KE)', 'Kofi Mensah → Mali (GH)'],
    ],
    [
      'wire',
      'Amina Otieno and Kofi Mensah, the foreign ministers of Kenya and Ghana, said that the port was open.',
      KENYA_AND_GHANA,
    ],
    [
      'wire',
      'The Turkish and Qatari foreign ministers, Ali Kaya and Hamad Jaber, condemned the attack.',
      ['Ali Kaya (TR)', 'Hamad Jaber (QA)'],
    ],
    [
      'wire',
      'Presidents Ana Lopes of Chile and Luis Soto of Peru said that the border would stay open.',
      ['Ana Lopes (CL)', 'Luis Soto (PE)'],
    ],
    [
      'wire',
      'The leaders of Chad, Niger and Mali, Idris Bako, Moussa Sani and Awa Keita, said that the road was safe.',
      ['Idris Bako (TD)', 'Moussa Sani (NE)', 'Awa Keita (ML)'],
    ],
    ['magazine', 'The two ministers, Ana Lind and Karl Weber, said that the dam held.', ['Ana Lind', 'Karl Weber']],
    ['wire', 'The German ministers, Ana Lind and Karl Weber, rejected the plan.', ['Ana Lind (DE)', 'Karl Weber (DE)']],
    [
      'UN release',
      '“The port is open,” said the foreign ministers of Kenya and Ghana, Amina Otieno and Kofi Mensah.',
      KENYA_AND_GHANA,
    ],
    // What must stay.
    [
      'wire',
      'The leaders of Chad, Niger and Mali said that the border was open.',
      ['The leaders of Chad, Niger and Mali'],
    ],
    ['wire', 'Foreign ministers of Kenya and Ghana met Amina Otieno and Kofi Mensah.', []],
    ['wire', 'Foreign ministers of Kenya and Ghana met Amina Otieno and Kofi Mensah, Tom Sand said.', ['Tom Sand']],
    ['wire', 'The capital of Peru, Lima, said that it was late.', ['nobody']],
    [
      'wire',
      'German Chancellor Karl Weber and French President Luc Martin called on Mali to release them.',
      ['Karl Weber → Mali (DE)', 'Luc Martin → Mali (FR)'],
    ],
    [
      'wire',
      'Ministers from Kenya and Ghana, among them Amina Otieno, said that the port was open.',
      ['Ministers from Kenya and Ghana'],
    ],
  ],
  withCountry,
);

const FOUR = ['Maria Lopes', 'Paul Brandt', ...KENYA_AND_GHANA];
const THE_FOUR =
  'UN Secretary-General Maria Lopes, the European envoy for the Sahel, Paul Brandt, and the foreign ministers of Kenya and Ghana, Amina Otieno and Kofi Mensah,';

// Members of a list that are offices with a name.
check(
  [
    ['wire', `${THE_FOUR} said that the road was safe.`, FOUR],
    ['wire', `${THE_FOUR} on Friday condemned the attack.`, FOUR],
    ['wire', `${THE_FOUR} on Wednesday in Vienna jointly condemned the attack.`, FOUR],
    ['wire', `${THE_FOUR} in Vienna on Wednesday condemned the attack.`, FOUR],
    [
      'wire',
      `${THE_FOUR} on Friday condemned the attack and expressed their full support to the mission.`,
      [...FOUR, ...FOUR],
    ],
    [
      'wire',
      'The prime minister of Kenya, Amina Otieno, and the president of Ghana, Kofi Mensah, said that the dam held.',
      KENYA_AND_GHANA,
    ],
    [
      'wire',
      'Amina Otieno, the prime minister of Kenya, and Kofi Mensah, the president of Ghana, said that the dam held.',
      KENYA_AND_GHANA,
    ],
    [
      'wire',
      'The foreign ministers of Kenya and Ghana, Amina Otieno and Kofi Mensah, condemned the coup and praised the army.',
      [...KENYA_AND_GHANA, ...KENYA_AND_GHANA],
    ],
    [
      'wire',
      'Norway, Sweden and Denmark condemned the coup and called for calm.',
      ['Norway (NO)', 'Sweden (SE)', 'Denmark (DK)', 'Norway (NO)', 'Sweden (SE)', 'Denmark (DK)'],
    ],
    ['wire', 'Karl Weber, the mayor, on Wednesday in Vienna condemned the coup.', ['Karl Weber']],
    // What must stay.
    [
      'wire',
      'Hugh Hill, a doctor and a member of the board, condemned the coup and called for calm.',
      ['Hugh Hill', 'Hugh Hill'],
    ],
    ['wire', 'Maria Lopes, the European envoy for the Sahel, said that the road was safe.', ['Maria Lopes']],
    ['wire', 'The European envoy for the Sahel, Paul Brandt, said that the road was safe.', ['Paul Brandt']],
    ['wire', 'Officials in Vienna on Wednesday condemned the coup.', ['Officials in Vienna (AT)']],
  ],
  withCountry,
);
