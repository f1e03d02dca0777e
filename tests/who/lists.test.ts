/** Every speaker of a list has its row. */
import { check } from './who';

check([
  ['wire', 'Ghana and Togo said that the border was open.', ['Ghana', 'Togo']],
  [
    'wire',
    'Kofi Annan, Javier Solana and Ana Lind said that the truce held.',
    ['Kofi Annan', 'Javier Solana', 'Ana Lind'],
  ],
  ['wire', 'Norway, Sweden and Denmark, in a joint statement, condemned the coup.', ['Norway', 'Sweden', 'Denmark']],
  [
    'wire',
    'Foreign Minister Anna Keller and her Peruvian counterpart Luis Soto said that the treaty was ready.',
    ['Anna Keller', 'Luis Soto'],
  ],
  ['wire', 'Both France and Germany rejected the plan.', ['France', 'Germany']],
  ['wire', 'The United States and NATO warned Russia against an attack.', ['United States → Russia', 'NATO → Russia']],
  ['wire', 'In a joint statement, Ghana, Togo and Benin called for calm.', ['Ghana', 'Togo', 'Benin']],
  ['tabloid', 'Tom Sand and Maria Roth insist they are “just friends”.', ['Tom Sand', 'Maria Roth']],
  ['UN release', 'China and Russia opposed the draft.', ['China', 'Russia']],
  ['live ticker', '18:00 Peru and Chile say that the ferry is safe.', ['Peru', 'Chile']],
  ['magazine', 'Neither Peru nor Chile accepted the ruling.', ['Peru', 'Chile']],
  [
    'wire',
    'Amnesty International and Human Rights Watch accused the army of torture.',
    ['Amnesty International', 'Human Rights Watch'],
  ],
  ['interview', 'My wife and Nils Berg agreed, says Tom Sand.', ['Tom Sand']],
  ['wire', 'Nils Berg, chairman of the Roads and Ports Committee, rejected the plan.', ['Nils Berg']],
  ['wire', 'Nils Berg, who has worked for Oxfam and Greenpeace, rejected the plan.', ['Nils Berg']],
  ['wire', 'Nils Berg, the mayor of Oslo, and Maria Roth rejected the plan.', ['Nils Berg', 'Maria Roth']],
  ['wire', 'Danish and Dutch officials said that the sea was calm.', ['Danish officials', 'Dutch officials']],
  ['wire', 'The statement, signed by Peru, Chile and Togo, condemned the coup.', ['Peru', 'Chile', 'Togo']],
  ['wire', 'A joint statement by Peru and Chile called for calm.', ['Peru', 'Chile']],
  ['wire', 'A statement by Peru said that Chile and Togo lied.', ['Peru']],
  ['wire', 'US and South Korean officials said that the sea was calm.', ['US officials', 'South Korean officials']],
  ['wire', 'Both the Greek and Turkish governments rejected the plan.', ['Greece', 'Turkey']],
  [
    'wire',
    'The Danish, Dutch and British governments rejected the plan.',
    ['Denmark', 'Netherlands', 'United Kingdom'],
  ],
  [
    'wire',
    'The Danish and Dutch foreign ministers rejected it.',
    ['Danish foreign minister', 'Dutch foreign minister'],
  ],
  ['wire', 'The Danish and Dutch armies rejected the plan.', ['Danish army', 'Dutch army']],
  [
    'wire',
    'Danish Foreign Minister Maria Roth left. The Danish and Dutch foreign ministers rejected it.',
    ['Maria Roth', 'Dutch foreign minister'],
  ],
  ['wire', 'The Danish government and Dutch officials rejected the plan.', ['Denmark', 'Dutch officials']],
  ['wire', 'The Danish ministers rejected the plan.', ['The Danish ministers']],
]);
