/** Institutions that speak: papers and agencies only for what nobody else says; a spokesman is not whom he speaks for. */
import { check } from './who';

check([
  ['wire', 'The agency quoted Tom Sand as saying that the dam would hold.', ['Tom Sand']],
  ['wire', 'The Foreign Ministry said that the envoy had been recalled.', ['Foreign Ministry']],
  [
    'wire',
    'A spokesman for President Ilse Brandt said that she was resting.',
    ['A spokesman for President Ilse Brandt'],
  ],
  ['wire', 'Greenpeace accused Norway of killing whales.', ['Greenpeace']],
  [
    'wire',
    'Ghana and Togo sent a letter to the Security Council. The letter said that the sea was full of oil.',
    ['Ghana → UN Security Council', 'Togo → UN Security Council'],
  ],
  ['wire', 'The Supreme Court ruled that the vote was void.', ['Supreme Court']],
  ['wire', 'The army said that it had shot down a drone.', ['army']],
  ['tabloid', 'A palace insider said the king was “furious”.', ['A palace insider']],
  ['UN release', 'The United Nations High Commissioner for Refugees said that camps were full.', ['UN Refugee Agency']],
  ['UN release', 'Amnesty International called on Peru to free the miners.', ['Amnesty International → Peru']],
  ['live ticker', '11:20 The Interior Ministry says ten people are missing.', ['Interior Ministry']],
  ['wire', 'The daily Le Matin reported that the minister would resign.', ['Le Matin']],
  ['wire', 'The junta said that it would hold elections in spring.', ['junta']],
  ['wire', 'Kremlin spokesman Ivan Orlov said that no call was planned.', ['Ivan Orlov']],
  ['wire', 'The Green Party demanded that the pit be closed.', ['Green Party']],
  ['magazine', 'The World Bank says that the loans were a mistake.', ['World Bank']],
]);
