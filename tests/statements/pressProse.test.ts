/** Who says or does what in the prose of the world's press: sentences of our own, each with its statements. */
import { expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

/** "Hundreds of students (NO) | demanded | a vote" */
function statementsOf(text: string): string[] {
  const words = (span: { start: number; end: number } | null): string => (span ? text.slice(span.start, span.end) : '');
  return readDocument(text, {}).statements.map(({ actor, cue, content }) => {
    const country = actor?.country ? ` (${actor.country})` : '';
    return `${actor?.name ?? 'nobody'}${country} | ${words(cue)} | ${content.map(words).join(' … ')}`;
  });
}

const cases: readonly (readonly [text: string, statements: readonly string[]])[] = [
  ['Thousands of Palestinians condemned the raid.', ['Thousands of Palestinians (PS) | condemned | the raid']],
  ['Industry groups are opposed to the levy.', ['Industry groups | are opposed to | the levy']],
  ['Japan’s powerful lobby Keidan rejected the pact.', ['Keidan (JP) | rejected | the pact']],
  ['India’s Congress party rejected the pact.', ['India’s Congress party (IN) | rejected | the pact']],
  ['The Senate of the Philippines ratified the pact.', ['Senate (PH) | ratified | the pact']],
  ['President Bush rejected the pact.', ['Bush (US) | rejected | the pact']],
  ['The daily Velvet Times criticised the pact.', ['Velvet Times | criticised | the pact']],
  // An agency in brackets with neither day nor dash, and a body's short form
  ['Lima (CNN) Peruvian Minister Ana Lind rejected the pact.', ['Ana Lind (PE) | rejected | the pact']],
  ['African Union (AU) Envoy Ana Lind rejected the pact.', ['Ana Lind | rejected | the pact']],
  // What happens shows something, but nobody says it.
  ['The visit by Ana Lind underscored the pact.', []],
  ['The attack on the port shows that the pact is dead.', []],
  ['Ana Lind’s study shows that the pact is dead.', ['Ana Lind | shows | that the pact is dead']],
  // Somebody's words in marks, and not
  ['It was, in the words of Ana Lind, “a shame.”', ['Ana Lind | in the words of | “a shame.”']],
  ['It was late, and in the words of a judge, Ana Lind, QC, “a shame.”', ['Ana Lind | in the words of | “a shame.”']],
  ['The pact was, in the words of Ana Lind, a shame.', ['Ana Lind | in the words of | The pact was … a shame']],
  ['The talks will, according to Ana Lind, go on.', ['Ana Lind | according to | The talks will … go on']],
  // What poses a threat asks nothing
  ['The threat posed by Peru grows.', []],
  // Whoever has seen a paper has not written it
  ['A letter seen by Radio Sol rejected the pact.', ['A letter | rejected | the pact']],
  ['According to papers obtained by Radio Sol, the pact failed.', ['nobody | According to | the pact failed']],
  ['A report by Radio Sol rejected the pact.', ['Radio Sol | rejected | the pact']],
  // Dashes and brackets around what is told of somebody
  ['Ana Lind — who has endorsed the pact — left.', ['Ana Lind | has endorsed | the pact']],
  ['Ana Lind (who has endorsed the pact) left.', ['Ana Lind | has endorsed | the pact']],
  // Interviews go on by letters.
  [
    'ANA LIND: Will it pass?\n\nWES BOWDEN: It will.\n\nAL: Why now?\n\nWB: It is late. AL has had worse.\n\nBBC: Ghana may pay.\n\nAL: So?\n\nWB: So.',
    [
      'Ana Lind | : | Will it pass?',
      'Wes Bowden | : | It will.',
      'Ana Lind | : | Why now?',
      'Wes Bowden | : | It is late. AL has had worse.',
      'BBC (GB) | : | Ghana may pay.',
      'Ana Lind | : | So?',
      'Wes Bowden | : | So.',
    ],
  ],
  // Who answers is named before the first question.
  [
    'Interview with Ana Lind\n\nQ: Will it pass?\n\nA: It will. Wes Bowden has left. Wes Bowden rejected the pact.\n\nQ: So?\n\nA: So.',
    [
      'Q | : | Will it pass?',
      'Ana Lind | : | It will. Wes Bowden has left. Wes Bowden rejected the pact.',
      'Q | : | So?',
      'Ana Lind | : | So.',
    ],
  ],
  // A body that reports, and reports
  ['The agency reports the arrest of Ana Lind.', ['agency | reports | the arrest of Ana Lind']],
  ['Oslo denied the agency reports.', ['Norway (NO) | denied | the agency reports']],
  ['The leftist weekly says the pact is dead.', ['leftist weekly | says | the pact is dead']],
  // A capital that lets something be known acts
  ['Oslo let it be known that the pact was dead.', ['Norway (NO) | let it be known | that the pact was dead']],
  [
    'Ana Lind met Wes Bowden in Oslo and let it be known that the pact was dead.',
    ['Ana Lind | let it be known | that the pact was dead'],
  ],
  // Newsletters have headings  // Newsletters have headings where interviews have speakers.
  [
    'DRIVING THE DAY: Ghana praised the pact.\n\nELSEWHERE: Mali left it.\n\nTHE MEMO: Chad rejected the levy.\n\nTHE PRESIDENT: It is late.\n\nMR LIND: So?',
    [
      'Ghana (GH) | praised | the pact',
      'Chad (TD) | rejected | the levy',
      'THE PRESIDENT | : | It is late',
      'Lind | : | So',
    ],
  ],
  ['AL said that it was late.', ['AL | said | that it was late']],
  ['To Tehran, the speech was a threat.', ['Iran (IR) | To | the speech was a threat']],
  ['Oslo’s opposition to the pact is well known.', ['Norway (NO) | opposition to | the pact']],
  [
    'The pact was criticised by the European Union, Japan and Canada.',
    [
      'European Union | was criticised | The pact',
      'Japan (JP) | was criticised | The pact',
      'Canada (CA) | was criticised | The pact',
    ],
  ],
  [
    'The report, issued by the US State Department, accuses Chad of abuses.',
    ['State Department (US) | accuses | Chad of abuses'],
  ],
  [
    'Lind said that the plan was late, while Chad, Mali and Togo called for a vote.',
    [
      'Lind | said | that the plan was late',
      'Chad (TD) | called for | a vote',
      'Mali (ML) | called for | a vote',
      'Togo (TG) | called for | a vote',
    ],
  ],
  [
    'Ana Lind said the troops would stay, rebuffing a plea from Oslo.',
    ['Ana Lind | said | the troops would stay', 'Ana Lind | rebuffing | a plea from Oslo'],
  ],
  [
    'Ana Lind named three countries that have little in common, and threatened them with war.',
    ['Ana Lind | named | three countries that have little in common', 'Ana Lind | threatened | them with war'],
  ],
  [
    'Ana Lind described the plan as a gift and warned of protests.',
    ['Ana Lind | described | the plan as a gift', 'Ana Lind | warned of | protests'],
  ],
];

test.each(cases)('%s', (text, statements) => {
  expect(statementsOf(text)).toEqual(statements);
});
