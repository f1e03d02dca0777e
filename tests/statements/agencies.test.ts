/**
 * Constructions of agencies and releases: whose words are whose. In each example one source stands in <> and what it says in []; what
 * else the example tells is not asked.
 */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

const ends = (words: string) => words.replace(/^[“"]|[.,”"]+$/g, '');

/** The statements of a text as "source | content", without the marks that end them. */
function told(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => ends(text.slice(start, end));
  return readDocument(text, {}).statements.map(({ source, content }) =>
    [source ? words(source) : '-', ...content.map(words)].join(' | '),
  );
}

describe.each<[string, string[]]>([
  [
    'participles with a subject of their own',
    [
      'The two differed, with <Lind> saying [the ban was dead] and Brandt insisting it was not.',
      'The two differed, with Lind saying the ban was dead and <Brandt> insisting [it was not].',
      'The two differed, <Lind> saying [the ban was dead].',
      'The news was mixed, with <the minister> calling [it a step forward] and Iran denouncing it.',
      '<A letter> saying [the ban was dead] was sent to Oslo.',
      '<A letter> questioning [the ban] has been sent to Oslo.',
    ],
  ],
  [
    'objects behind a subject that a comma closes, and a participle behind them',
    [
      '<Latvia’s premier, Jana Liepa>, rejected [the offer], calling it an insult.',
      '<Latvia’s premier, Jana Liepa>, rejected the offer, calling [it an insult].',
      '<The envoy, Paul Brandt>, denied [the report], calling it nonsense.',
      '<Rebels, who control the north>, rejected [the plan], saying it was unfair.',
      '<Jana Liepa>, in Oslo for talks, condemned [the raid], saying it was late.',
      '<Ms Liepa>, however, welcomed [the plan], saying it was fair.',
      '<Norway> voices concern over [missile plan], urges new talks',
      '[Prices will rise], predicted <the report>.',
      '[The pact is dead], warned <the ministry>.',
    ],
  ],
  [
    'a comma between a name and its verb, which nothing opened',
    [
      '<Foreign Minister Omar Lind>, said [the deal was dead].',
      'For his part, <the Chadian President Omar Lind>, said [that Togo had left].',
      'When it opened in May, <Fund President Rosa Meyer>, said [it would grow].',
      // neighbours: nobody says what stands behind
      'Chad, said <the minister>, had signed it.',
      'After <the minister, Omar Lind>, said [the deal was dead], Togo left.',
    ],
  ],
  [
    'what is said in remarks of which a participle tells',
    [
      '<Lind> said in remarks printed in the daily Al-Fajr [there were no plans].',
      '<Lind> said in remarks carried by the state agency on Friday [Chad would not sign].',
      '<Lind> said in remarks printed on Friday [that Chad would not sign].',
    ],
  ],
  [
    'surnames that are verbs too, before a comma',
    [
      '<Ban>, speaking in Oslo, said [that a deal was near].',
      '<Hunt, Chad’s foreign minister>, said [Mali must comply].',
      '<Ban, the chief of the league>, called for [talks].',
    ],
  ],
  [
    'nouns that are verbs too',
    [
      '<The European Union> welcomed Mali’s offer but stopped short of [criticising Chad].',
      '<Niger> revoked [a military accord with Chad].',
      '<Oslo> suspended [direct aid to the government].',
      '<The court> ruled in July [that Mali’s claims had no basis].',
    ],
  ],
  [
    'guests who are told something',
    [
      '<Lind> told visiting Ghanaian President Ana Sorel [that Oslo was ready].',
      '“[It is late],” <Tom Sand> told visiting Ghanaian President Ana Sorel.',
    ],
  ],
  [
    'what is said behind a relative clause about who says it',
    ['According to <two diplomats>, who spoke on condition of anonymity, [Oman is carrying messages].'],
  ],
  ['who reports a protest, behind a comma', ['[Oslo lodged a strong protest with Riga], <Premier Jana Liepa> said.']],
  [
    'remarks that editors make to each other at the head of a report',
    [
      'TURKU, May 3 (Agency) -- (EDS: CLARIFYING A NAME, ADDING DETAILS) <Norway> condemned [the raid].',
      'TURKU, May 3 (EDS: ADDING DETAILS) -- <Norway> condemned [the raid].',
      '(EDS: ADDING DETAILS) <Norway> condemned [the raid].',
      'Talks fail TURKU, May 3 (Agency) — (EDS: CLARIFYING A NAME) <Norway> condemned [the raid].',
      'OSLO, May 3 (Agency) - (NATO) <Allies> condemned [the raid].',
    ],
  ],
  [
    'datelines with the day in figures, with a stop behind the town, or without a dash',
    [
      'TURKU (Agency) - 12.10.2006 - <Norway> condemned [the raid].',
      'TURKU. May 3 (Agency) - <Norway> condemned [the raid].',
      'Turku, May 3 (Agency) <Norway> today condemned [the raid].',
      'Turku -- [The port is shut], <Lind> said.',
    ],
  ],
  [
    'what is said of it in a linking clause',
    [
      'What <Lind> is saying is [that the ban is dead].',
      'What <Iran> wants is [an end to the sanctions].',
      'What <we> are saying is, [the ban comes too late].',
    ],
  ],
  [
    'a view that no comma parts from its clause',
    ['According to <Lind> [the ban on the port was lifted].', 'According to <officials> [the ban was lifted by mail].'],
  ],
  [
    'one thing of which two clauses tell',
    [
      'Oslo has the plan, which Riga drafted and [which] <Lind> has rejected.',
      'It is [the bill] which <Norway> opposes.',
    ],
  ],
  [
    'a demand whose infinitive is quoted',
    ['<Lind> called on [voters “not to give up hope.]”', '<Lind> called on [voters “to stay at home.]”'],
  ],
  [
    'a participle that says more',
    [
      '<Lind> left early, warning [that the tax was late] and adding that it was high.',
      '<Lind> left early, warning that the tax was late and adding [that it was high].',
    ],
  ],
  [
    'a condition or an aside before the clause',
    [
      '<Lind> said, [if elected, she would leave the pact].',
      '<Lind> said, [if elected, she would ask Norway to join the pact].',
      '<Lind> noted [that, contrary to the reports, the army had left the country].',
      '<Lind> said, on the one hand, [the ban helps trade].',
    ],
  ],
  [
    'a quotation alone before a speaker in brackets',
    ['Lind knows that “[the country needs our help],” (said <a senior official>).'],
  ],
  [
    'what ends with a quotation',
    [
      '<The envoy> called [the vote “a farce],” adding that nobody had been let in.',
      '<The envoy> called the vote “a farce,” adding [that nobody had been let in].',
      '<Oslo> promised [to sign the deal], under which ports will close.',
      '<Oslo> announced [its help for the army] because it needs the oil.',
    ],
  ],
  [
    'papers that say it',
    [
      '<Oslo> released a statement condemning [the raid on the port].',
      '<The embassy> published a report accusing [Israel of war crimes].',
    ],
  ],
  ['a vote denounced so', ['It was a vote that <the opposition> denounced as [rigged].']],
  [
    'an office that looks like a verb',
    [
      '[The troops have left Oslo], <press secretary Ana Lind> said on Monday.',
      '[The troops have left Oslo, the country’s largest city], <aid worker Tom Sand> said.',
      '[The troops have left Oslo], <transport minister Tom Sand> told Reuters.',
    ],
  ],
  [
    'what is told of who is named',
    [
      '<Lind, 54, who leads the biggest party,> said [the vote was rigged].',
      '<Lind, 54, a former teacher,> said [the vote was rigged].',
      '[No decision has been made], said <a U.S. official familiar with the talks>.',
      '<A person briefed on the talks> said [no decision had been made].',
      '<Refugees admitted to the country> said [they were happy].',
      '<The ministers all> urged [an increased role for the country].',
      '<Witnesses and medics> said [twelve people were hurt].',
      '“[We can not accept it],” <Ana Lind of Friends of the Sea (FoS) Peru> said.',
      'According to <the party’s leader, Tom Sand>, [the vote was rigged].',
      'The row began after <Lind, asked about the deaths,> had said, “[It is late and cold]”.',
    ],
  ],
  [
    'when and where something is said',
    [
      '<The minister> said in a statement [the government would study the plan].',
      '<The minister> said on his weekly radio show [Mexico would study the plan].',
      '<The spokesman> told reporters on the sidelines of the summit [the two sides had agreed].',
      '<The minister> told a rally in Lahore [he would stay in power].',
      '<Lind> has warned followers at rallies and in letters [that the ban would fail].',
      '<He> pledged [that, if elected, he would leave].',
    ],
  ],
  [
    'one of several verbs',
    [
      '<Kenya> condemned the raid, called for [talks] and urged restraint.',
      '<Kenya> condemned [the raid], demanded talks and urged restraint.',
      '<Oslo> was among the first to condemn [the raid].',
      '<The spokesman> declined [to say when the talks would resume].',
    ],
  ],
  [
    'asides between a subject and its verb',
    [
      '<France, anxious to keep the council united,> rejected [the plan].',
      '<Japan, itself locked in a row with China,> rejected [the plan].',
      '<Ana Lind, whose party lost the vote,> rejected [the plan].',
      '<Ana Lind, asked about the vote,> rejected [the plan].',
      '<Ana Lind>, speaking to reporters on condition that no name be printed, rejected [the plan].',
      '<A spokesman for the board>, in a statement, for his part called upon [the parties to choose].',
      '<Botswana>, alone in the region, favours [a recount].',
      '<Ana Lind> late on Friday rejected [the plan].',
      '<The report published in Oslo this week>, revealed [that few voted].',
      '<Oslo, Riga and Bern> each rejected [the plan].',
    ],
  ],
  [
    'circumstances between a verb and its content',
    [
      '<Oslo> appealed once more for [a fair deal].',
      '<Oslo> called in a speech on Friday for [a truce].',
      '<Ana Lind> demanded more than once [that the army leave].',
      '<Ana Lind> asked the council in a letter [to lift the ban].',
      '<Ana Lind> told supporters in Oslo [not to be provoked].',
      '<Kenya> signed in Geneva on Friday [a pact on trade].',
      '<The two advisers> doubt, however, [that it will pass].',
    ],
  ],
  [
    'passives that ask, judge and accuse',
    [
      'Ana Lind was pressed by <the host, Tom Sand>, about [the war in Kenya].',
      'The settlements are regarded by <the UN> as illegal.',
      'The rebels were accused by <Norway> of war crimes.',
    ],
  ],
  [
    'what would be, and what nobody does',
    [
      '<Kenya> would welcome [talks].',
      '<Ana Lind> would like [the war to end].',
      '<The minister> would confirm only [that two men had been hurt].',
      '<Neither Kenya nor Norway> condemned [the raid].',
    ],
  ],
  [
    'verbs that look like nouns, or that few lists have',
    [
      '<Kenya and Norway> support [sanctions against Iran].',
      '<Kenya, Norway and Chad> back [the plan].',
      '“[They should pay],” <the newspaper> stresses.',
      '“[It is late],” <Ana Lind> said by telephone from Oslo.',
      '<Kenyan troops> besieged [the town].',
      '<The army> retook [the town].',
      '<Ana Lind> cast doubt on [the truce].',
      '<Peru> [voted against], and Brazil left.',
      'The text passed, with <Peru and Chad> [abstaining].',
      'They came, with <the police> arresting [two men].',
      'Ana Lind, <who> a day earlier had warned of [a war], left.',
      '<Ana Lind> argued a week ago [that it was late].',
    ],
  ],
  [
    'contents that end where others begin',
    [
      'Lind, alleging that <Oslo> wanted [to sign], said she would leave.',
      '[It was late], <the army> said in a statement read out on air.',
      '[It was late], <Ana Lind> said in remarks broadcast on Monday.',
      'They differ on arms, with <Lind> calling for [a ban on arms] and others urging one on oil.',
      '<Lind> condemned [the theft, looting, and sale of oil].',
      '<The judges> voted [to refuse the plea], said Ana Lind, head of the court.',
      '<Troops> were deployed [without consent], the ministry said.',
      '<Troops> were deployed [without consent, as a rule].',
      'Boats left which, according to <Reuters>, Oslo and Rome have both criticised.',
    ],
  ],
  [
    'what is issued, held up or set below',
    [
      '<The White House> issued the following statement on Monday: “[We mourn the loss].”',
      '<The palace> released a statement:\n\n“[We mourn the loss of the men].”',
      'Asked about the dam, <Ana Lind> said:\n\n[The dam is safe].\n\nOslo is proud of it.',
      '<Protesters> held signs reading, “[Bern must act at once].”',
    ],
  ],
])('%s', (_, examples) => {
  test.each(examples)('%s', (example) => {
    const [, source = ''] = /<([^>]*)>/.exec(example) ?? [];
    const content = /\[([^\]]*)\]/.exec(example)?.[1];
    const found = told(example.replace(/[<>[\]]/g, ''));
    if (content === undefined) expect(found.map((one) => one.split(' | ')[0])).toContain(ends(source));
    else expect(found).toContain(`${ends(source)} | ${ends(content)}`);
  });
});

describe('who is no speaker, and what is no statement', () => {
  test.each([
    'Obama called Putin on Sunday.',
    'Two envoys, who had asked to be named for fear of a war, left.',
    'A guard refused to be identified, and left.',
    'Troops stand on three sides of Mosul.',
    'Most of the migrants admitted to Norway are young.',
    'Lind raised these concerns in a letter to Sand.',
    'Violence has claimed at least 33 lives.',
    'It is unclear whether Kenya would support the plan.',
    'Kenya may support the plan.',
  ])('%s', (text) => expect(told(text).filter((one) => !one.startsWith('Troops |'))).toEqual([]));

  test('a charge that others deny is theirs to deny', () => {
    expect(told('Oslo says Riga is arming rebels, a charge Riga denies.')).toEqual([
      'Oslo | Riga is arming rebels',
      'Riga | a charge',
    ]);
  });
});

describe('whose words a text is', () => {
  const actors = (text: string) =>
    readDocument(text, {}).statements.map(({ actor, content: [first] }) =>
      [actor?.name ?? '-', ends(text.slice(first?.start, first?.end))].join(': '),
    );

  test.each<[string, string[]]>([
    // Georgia beside other states, and not one of the United States
    ['India, Georgia and Peru rejected it.', ['India: it', 'Georgia: it', 'Peru: it']],
    ['Georgia and Peru rejected it.', ['Georgia: it', 'Peru: it']],
    ['Lind left Atlanta, Georgia and Peru rejected it.', ['Peru: it']],
    ['Norway condemns the raid. We call on all sides to wait.', ['Norway: the raid', 'Norway: all sides to wait']],
    [
      'Norway condemns the raid. Ana Lind said it was late. We call on all sides to wait.',
      ['Norway: the raid', 'Ana Lind: it was late', '-: all sides to wait'],
    ],
    ['We call on all sides to wait.', ['-: all sides to wait']],
    [
      'Ana Lind rejected the charge: “It is a lie from start to end.”',
      ['Ana Lind: the charge', 'Ana Lind: It is a lie from start to end'],
    ],
    ['“We strike,” said Col. John “J.D.” Sand, the spokesman.', ['John Sand: We strike']],
    ['Undersecretary for Education Mr. Sand says it is late.', ['Sand: it is late']],
    ['U.S. Army Maj. Tom Sand said it was late.', ['Tom Sand: it was late']],
    // An office of a party is not that of the state, and nobody is named in what is told of him.
    [
      'Olaf Lind met President Robert Mugabe. “We wait,” said the MDC leader, who is said to have plotted against Mr. Mugabe.',
      ['Olaf Lind: We wait'],
    ],
    ['President Robert Mugabe won. A taxi driver shrugged. “It is late,” he said.', ['A taxi driver: It is late']],
    // A coalition is no party or army of another name.
    ['Daesh is in Raqqa. The Coalition supports the army.', ['Coalition: the army']],
    [
      'The US-led coalition struck a camp. The coalition denied it.',
      ['US-led coalition: a camp', 'US-led coalition: it'],
    ],
    ['The coalition met in Oslo. Coalition aircraft bombed the town.', ['coalition: the town']],
    ['The coalition is based in Togo. Coalition aircraft bombed the town.', ['coalition: the town']],
    ['The Sudanese government denied it. Government planes bombed the town.', ['Sudan: it', 'Sudan: the town']],
    [
      'Foreign Office spokesman Tom Sand rejected the plan. The information minister rebutted the charge.',
      ['Tom Sand: the plan', 'The information minister: the charge'],
    ],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected));
});

describe('a quotation goes on words that stand before its speaker without marks', () => {
  test.each<[string, string]>([
    [
      'The new sanctions, the minister said, “hide what it wants.”',
      'the minister | The new sanctions | hide what it wants',
    ],
    ['No sanctions, Lind said, “will ever stop us.”', 'Lind | No sanctions | will ever stop us'],
    ['On Friday, Lind said, “the treaty was dead.”', 'Lind | the treaty was dead'],
    ['To the crowd, Lind said, “Stop the war.”', 'Lind | Stop the war'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('the press hears, and is not spoken to', () => {
  test.each(['Yahoo', 'GB News', 'the Straits Times', 'Radio Free Europe', 'The Washington Post’s editorial board'])(
    'Lind told %s it was late.',
    (paper) => {
      const [statement] = readDocument(`Lind told ${paper} it was late.`, {}).statements;
      expect(statement?.addressees).toEqual([]);
    },
  );
});
