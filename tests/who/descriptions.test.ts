/** Descriptions stand for people, across sentences and paragraphs, in both directions. */
import { check } from './who';

check([
  [
    'wire',
    'Pact Secretary-General Marit Holm arrived in Lima on Monday.\n\nThe talks had been put off twice. The alliance would not wait for ever, the secretary-general said.',
    ['Marit Holm'],
  ],
  [
    'wire',
    'Salvadoran President Luis Arce Mena met Honduran President Rosa Funes. The Salvadoran president said the border would stay open.',
    ['Luis Arce Mena'],
  ],
  [
    'wire',
    'French Foreign Minister Jeanne Morel met Norwegian Foreign Minister Nils Berg in Bern. The French minister warned that time was short. The Norwegian minister said that he agreed.',
    ['Jeanne Morel', 'Nils Berg'],
  ],
  [
    'tabloid',
    'Opposition leader Tom Sand stormed out of parliament last night. “This is a disgrace,” the 58-year-old said.',
    ['Tom Sand'],
  ],
  [
    'tabloid',
    'Ivy Roth was kicked out of her own party. The former prime minister said she would fight on.',
    ['Ivy Roth'],
  ],
  [
    'UN release',
    'Ana Lind, Special Envoy of the Secretary-General for the Lakes, briefed the press today. The Special Envoy said that both armies had pulled back.',
    ['Ana Lind'],
  ],
  [
    'live ticker',
    '10:42 Defence Minister Karl Brandt has arrived at the base.\n\n10:55 The minister says no soldier will be sent.',
    ['Karl Brandt'],
  ],
  [
    'magazine',
    'When Retired General Pavel Novik sat down in the café, it was raining. The retired general said that the war had been lost from the first day.',
    ['Pavel Novik'],
  ],
  [
    'wire',
    'A senior official said that the offer was thin. The official said that more was needed.',
    ['A senior official', 'A senior official'],
  ],
  [
    'wire',
    'The foreign minister said on Friday that the border would stay shut.\n\nForeign Minister Ana Lind had just come back from Lima.',
    ['Ana Lind'],
  ],
  [
    'interview',
    'Chief negotiator Ivo Marek has been at the table for ten years. The chief negotiator believes that a deal is near.',
    ['Ivo Marek'],
  ],
  [
    'wire',
    'Lena Fors, who chairs the committee, opened the session. The chair said that nobody had been invited.',
    ['Lena Fors'],
  ],
  [
    'wire',
    'Prime Minister Omar Sabri praised the truce. The minister of defence, however, said it would not hold.',
    ['Omar Sabri', 'The minister of defence'],
  ],
  [
    'magazine',
    'The Peruvian opposition leader Rosa Vidal has few friends. The opposition leader accuses the government of lying.',
    ['Rosa Vidal'],
  ],
  [
    'wire',
    'Foreign Secretary Emma Clay flew to Accra. The foreign secretary told Ghanaian President Kofi Mensah that visas would be eased.',
    ['Emma Clay → Kofi Mensah'],
  ],
  [
    'wire',
    'President Ilse Brandt and rebel leader Juma Otieno shook hands. The president said that the war was over. The rebel leader said that he would wait.',
    ['Ilse Brandt', 'Juma Otieno'],
  ],
]);
