/** To whom it is said: by telephone, in a letter, in an article, at a meeting, by name inside a quotation. */
import { check } from './who';

check([
  ['wire', 'Anna Keller told Tom Sand by telephone that the ship was lost.', ['Anna Keller → Tom Sand']],
  ['wire', 'Norway urged Chilean President Juan Soto, 60, to sign the treaty.', ['Norway → Juan Soto']],
  ['wire', 'Rosa Vidal appealed to Oslo, in an article for a Lima daily, to lift the ban.', ['Rosa Vidal → Norway']],
  ['wire', 'Nils Berg wrote to Jeanne Morel that the fish were gone.', ['Nils Berg → Jeanne Morel']],
  ['wire', 'In a letter to Peru, Nils Berg demanded that the ban be lifted.', ['Nils Berg → Peru']],
  ['tabloid', '“Tom, you are a liar,” Ivy Roth told him. Tom Sand left.', ['Ivy Roth → Tom Sand']],
  [
    'UN release',
    'The Secretary-General calls on Ghana and Togo to stop the shelling.',
    ['The Secretary-General → Ghana, Togo'],
  ],
  ['UN release', 'Ana Lind informed the Security Council that the road was open.', ['Ana Lind → UN Security Council']],
  ['live ticker', '16:40 Karl Brandt warns Peru: “We will not wait.”', ['Karl Brandt → Peru']],
  [
    'interview',
    'Turning to his guest, Tom Sand said: “You were right, dear Ana.” Ana Lind smiled.',
    ['Tom Sand → Ana Lind'],
  ],
  ['magazine', 'Jeanne Morel once asked Nils Berg whether he could swim.', ['Jeanne Morel → Nils Berg']],
  ['wire', 'Tom Sand assured Anna Keller that the bridge would be built.', ['Tom Sand → Anna Keller']],
  ['wire', 'Egypt thanked Kuwait for the loan.', ['Egypt → Kuwait']],
  ['wire', 'Peru was warned by Chile that the river would be closed.', ['Chile → Peru']],
  ['wire', 'Ilse Brandt congratulated Omar Sabri on his victory.', ['Ilse Brandt → Omar Sabri']],
]);
