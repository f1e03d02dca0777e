/** What is no actor does not speak, is not spoken to and is no target. */
import { check } from './who';

check(
  [
    ['wire', 'The process often leaves voters angry, Tom Sand said.', ['Tom Sand: ']],
    ['wire', 'Anna Keller said that a country needs roads.', ['Anna Keller: ']],
    ['wire', 'Eleven Terror Suspects Held\n\nAnna Keller said that the raid went well.', ['Anna Keller: ']],
    ['wire', 'Tom Sand said that the election process was slow.', ['Tom Sand: ']],
    ['tabloid', 'WHAT A MESS! Ivy Roth said that she forgot the keys.', ['Ivy Roth: ']],
    ['tabloid', 'Monday brought snow. Ivy Roth blamed the weather.', ['Ivy Roth: ']],
    ['UN release', 'Ana Lind said that people who are asking for water must wait.', ['Ana Lind: ']],
    ['live ticker', '09:00 The vote has begun. Karl Brandt says turnout is high.', ['Karl Brandt: ']],
    ['interview', 'Rosa Vidal says that a war is never won.', ['Rosa Vidal: ']],
    ['wire', 'The letter arrived on Monday. The road to Paris was closed.', []],
    ['wire', 'Nils Berg urged calm.', ['Nils Berg: ']],
    ['magazine', 'Jeanne Morel says that a treaty needs time.', ['Jeanne Morel: ']],
  ],
  ({ actor, addressees, mentioned }) =>
    `${actor?.name}: ${[...addressees, ...mentioned].map((one) => one.actor.name).join(', ')}`,
);
