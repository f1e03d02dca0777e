/** What is said goes neither on into what stands behind it, nor ends before its end. */
import { check } from './who';

check(
  [
    [
      'wire',
      'Anna Keller criticized the plan and called for a vote.',
      ['Anna Keller | the plan', 'Anna Keller | a vote'],
    ],
    ['wire', 'Tom Sand described the raid as “a crime”.', ['Tom Sand | the raid as “a crime”']],
    ['wire', 'Anna Keller on Wednesday called on Peru to free the miners.', ['Anna Keller | Peru to free the miners']],
    [
      'wire',
      'The bridge, Nils Berg said, would be built by spring.',
      ['Nils Berg | The bridge // would be built by spring'],
    ],
    [
      'wire',
      'Peru would sign the treaty, Tom Sand said. The rain had stopped.',
      ['Tom Sand | Peru would sign the treaty'],
    ],
    [
      'wire',
      'Rosa Vidal said that the judge, who had left, was wrong.',
      ['Rosa Vidal | that the judge, who had left, was wrong'],
    ],
    ['wire', 'Tom Sand, however, said that he would wait.', ['Tom Sand | that he would wait']],
    ['tabloid', '“I was drunk,” Ivy Roth admitted. “I am sorry.”', ['Ivy Roth | “I was drunk,” // “I am sorry.”']],
    [
      'UN release',
      'Ana Lind stressed that aid must get through, and that camps were full.',
      ['Ana Lind | that aid must get through, and that camps were full'],
    ],
    [
      'live ticker',
      '07:30 Karl Brandt says the bridge is open. Trains are late.',
      ['Karl Brandt | the bridge is open'],
    ],
    ['interview', 'In her view, Rosa Vidal says, judges are afraid.', ['Rosa Vidal | judges are afraid']],
    ['magazine', 'Nils Berg believes that fish can hear.', ['Nils Berg | that fish can hear']],
    ['wire', '“We will sign,” Anna Keller said, “if Peru pays.”', ['Anna Keller | “We will sign,” // “if Peru pays.”']],
    ['wire', 'According to Tom Sand, the ship was empty.', ['Tom Sand | the ship was empty']],
    [
      'wire',
      '“We will sign,” Anna Keller said.\n\n“Nobody will stop us now.”',
      ['Anna Keller | “We will sign,”', 'Anna Keller | “Nobody will stop us now.”'],
    ],
  ],
  ({ actor, content }, text) =>
    `${actor?.name} | ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`,
);
