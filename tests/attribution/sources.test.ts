import { describe, expect, test } from 'vitest';
import { raw, read } from './read';

/** The source of the first attribution of a sentence. */
const source = (text: string): string => read(text)[0]?.split(' | ')[0] ?? 'none';

/** The source of the last attribution of a sentence. */
const lastSource = (text: string): string => read(text).at(-1)?.split(' | ')[0] ?? 'none';

describe('who adds something behind a comma inside the marks', () => {
  test.each([
    ['Lund said it was “late,” adding that Oslo had left.', 'Lund'],
    ['Lund said that Oslo had “lied,” warning that it would pay.', 'Lund'],
    ['Lund said they were “late,” accusing them of fraud.', 'Lund'],
    // Nouns that a name or a day stands before are no verbs
    ['Lund rejected an appeal by Oslo allies to her party, saying it was late.', 'Lund'],
    ['Lund left a day after the May 4 talks on the port, saying it was late.', 'Lund'],
    ['Lund said that Sand had called it “late,” adding that it was high.', 'Lund'],
    ['Lund is confident that Oslo will “sign,” adding that it is late.', 'Lund'],
    ['Oslo called the tax a “trap,” saying that it was late.', 'Oslo'],
    // Without a comma it is of whoever is told of
    ['Lund met “the envoy” calling for a vote.', 'Lund'],
  ])('%s', (text, expected) => expect(lastSource(text)).toBe(expected));
});

describe('who goes on, behind a thing that tells something', () => {
  test.each([
    ['Lund said the result reflected the will of the voters and called on Oslo to leave.', 'Lund'],
    ['Lund said the law repeated old errors and promised to change it.', 'Lund'],
    ['Sand backed a pact with Riga that would bind the state and urged Oslo to sign it.', 'Sand'],
    ['Lund met the envoys who left Riga and urged Oslo to sign it.', 'who'],
    ['In talks with Sand and Roth, Lund and Brandt praised Oslo.', 'Lund and Brandt'],
    ['In Oslo, Sand and Brandt praised Riga.', 'Sand and Brandt'],
    ['Sand, Lund and Brandt praised Oslo.', 'Sand, Lund and Brandt'],
    ['Lund proposes cuts; Sand backs the law but embraces Oslo.', 'Sand'],
    ['Lund said the envoy rejected the plan and urged Oslo to leave.', 'the envoy'],
    ['Lund said the minister rejected the plan and urged Oslo to leave.', 'the minister'],
    ['Lund said the board rejected the plan and called on Oslo to leave.', 'the board'],
    ['Lund said this will of course end and urged Oslo to leave.', 'Lund'],
    // Of whom somebody speaks as "he" does not speak in his stead
    ['Lund said he did not recall it, but later said Oslo had left.', 'Lund'],
    ['Lund said he did not recall it, but in an earlier interview said Oslo had left.', 'Lund'],
    ['Lund says Sand knows and thinks Oslo lied.', 'Sand'],
    // Of what another does somebody tells who then speaks
    ['Lund regretted what Oslo did in May and told Riga to leave.', 'Lund'],
    ['Lund objected to the dam which Oslo is building and reminded Riga that it was late.', 'Lund'],
    ['Lund said Oslo has no right to say with whom ports may trade, and called on Riga to leave.', 'Lund'],
    ['Lund defended the treaty, and together with Ana Sand proposed that Oslo leave.', 'Lund'],
    ['Lund welcomed the deal which Oslo called a threat and rejected in May.', 'Oslo'],
    // When somebody spoke who goes on
    ['Lund accused Oslo of fraud after Riga closed the port, and said it was late.', 'Lund'],
    ['Lund condemned it when Riga closed the port, and called it a folly.', 'Lund'],
    ['Lund condemned it when Riga closed the port and called it a folly.', 'Riga'],
    ['Lund condemned it when Riga rejected the plan, and called it a folly.', 'Riga'],
    // A relative clause that a comma closes
    ['Lund accused Brandt, who lives in Oslo, of fraud and demanded a vote.', 'Lund'],
    ['Lund met Brandt, who won the vote, and condemned the raid.', 'Lund'],
    ['Lund met Brandt, who backs the plan, but has dismissed the raid.', 'who'],
    ['Lund met the man who won the vote and condemned the raid.', 'who'],
    // What is supposed says nothing
    ['Lund warned of a war if talks failed to end it and urged Oslo to go.', 'Lund'],
    ['Lund warned of a war when Brandt left Riga and urged Oslo to go.', 'Brandt'],
    // One of several does nothing
    ['Lund says those who left are late and calls on Oslo to go.', 'Lund'],
    ['Lund says aides want peace and calls on Oslo to go.', 'Lund'],
    // ", but" and a verb of saying go on who spoke
    ['Lund said she thinks Brandt was to be replaced, but did not reveal why.', 'Lund'],
    ['Lund would not confirm reports that Oslo has named Brandt, but said it was late.', 'Lund'],
    ['Lund said Brandt was ill, but did not say why.', 'Lund'],
    ['Lund said Oslo rejected the plan, but offered talks.', 'Oslo'],
    ['Lund said Oslo denied it, but added that it was late.', 'Oslo'],
    // What was so before, behind a comma
    ['Lund said the crew had been told to leave, and accused it of lying.', 'Lund'],
    ['Lund voiced regret that Oslo has refused to leave, and blamed Riga.', 'Lund'],
    ['Lund said Oslo had refused to leave and accused Riga of lying.', 'Oslo'],
    ['Lund said the crew had been told to leave, and swore that it was late.', 'Lund'],
    ['Lund said the crew had been told to leave, and felt it was late.', 'Lund'],
    ['Lund said that bombs do what words cannot, and swore that it was late.', 'Lund'],
    ['Lund says that Oslo broke the deal and asks Riga to pay.', 'Lund'],
    // Who says more, behind what another had said or called it
    ['Lund said the pact was dead, as Brandt had warned, adding that it was late.', 'Lund'],
    ['Lund says she is no “liar,” as Brandt had called her, adding that it was late.', 'Lund'],
    ['Prices fell, as Oslo closed the port, blaming Riga for it.', 'Oslo'],
    // Who is told of behind "in" and "about"
    ['Lund asked for more amid a spike in migrants attempting to enter Oslo.', 'migrants'],
    ['Lund warned of it in May, attempting to enter Oslo.', 'Lund'],
    // The hour of a day before the verb
    ['Lund late Friday announced that the dam is unsafe.', 'Lund'],
    ['Ana Lund, the mayor, early Monday rejected the plan.', 'Ana Lund, the mayor,'],
    ['Lund later in the interview accused Oslo of fraud.', 'Lund'],
    ['The man arrested later in Oslo said it was late.', 'The man arrested later in Oslo'],
    // Who says it behind two who are told of
    ['Ships came from Chad and Togo, the agency said.', 'the agency'],
    ['The pact was signed by Chad and Togo, the agency said on Monday.', 'the agency'],
    ['Lund and Brandt, the mayor, said it was late.', 'Lund and Brandt, the mayor,'],
    // Who that is, of whom a participle tells more
    ['The clerk named in the file, Ana Lund, said it was late.', 'Ana Lund'],
    ['The envoy leading the talks, Ana Lund, accused Oslo of fraud.', 'Ana Lund'],
    ['The firm owned by the envoy, Ana Lund, said it was late.', 'The firm owned by the envoy, Ana Lund,'],
    ['The deal signed in the capital, Port Louis, showed that it was late.', 'none'],
    // What a relative clause or an apposition tells of who speaks
    ['Lund, who called it “the worst plan of all,” said it was late.', 'Lund, who called it “the worst plan of all,”'],
    ['Lund, who called it “the worst plan of all,” urged Oslo to go.', 'Lund, who called it “the worst plan of all,”'],
    ['“The plan is the worst of all,” said Lund, who left.', 'Lund, who left'],
    ['Ana Lund, herself a nurse who left, said it was late.', 'Ana Lund, herself a nurse who left,'],
    ['In Oslo, she herself said it was late.', 'she herself'],
    ['Rebels in a mainly Kurdish town rejected the plan.', 'Rebels in a mainly Kurdish town'],
    // People behind a preposition whose participle follows
    ['Oslo left in support of rebels seeking to end the war.', 'rebels'],
    ['Lund wrote to voters demanding a vote.', 'Lund'],
    // Relative clauses behind a dash or in brackets
    ['The board — which wants the ban to pass — left.', 'which'],
    // Participles behind what was said
    // Several of whom something is told beside
    ['Talks went on, with Oslo and Riga warning of war.', 'Oslo and Riga'],
    ['Talks went on, with Oslo, Riga and other states saying it was late.', 'Oslo, Riga and other states'],
    ['Lund, with Oslo and Riga, warned of war.', 'Lund'],
    ['Lund denied that Oslo had left, describing the reports as lies.', 'Lund'],
    // What opens the sentence without a comma, and lists behind a participle
    ['At the same time Lund said that the dam is unsafe.', 'Lund'],
    ['In another attack Lund accused Sand of theft.', 'Lund'],
    ['In the same way Oslo denied that it was late.', 'Oslo'],
    ['Under the pact Oslo urged Riga to leave.', 'Oslo'],
    ['In the town Lund speaks of, aides warned of war.', 'aides'],
    ['In a joint statement Oslo and Riga warned of war.', 'Oslo and Riga'],
    ['Lund went so far as to accuse Oslo of theft.', 'Lund'],
    ['Lund went to Oslo so as to accuse Riga of theft.', 'none'],
    ['For his part Lund is convinced that the dam is unsafe.', 'Lund'],
    [
      'Activists abducted by agents in the 1970s and 80s praised the ban.',
      'Activists abducted by agents in the 1970s and 80s',
    ],
    ['Talks failed in Oslo and Riga praised the ban.', 'Riga'],
    // Some of those who are told behind "of"
    ['The tax will rise, said some of the envoys.', 'some of the envoys'],
    ['The tax will rise, according to most of the envoys.', 'most of the envoys'],
    ['The tax will rise, said some in Oslo.', 'some'],
    // In another tense than what was said
    ['Lund said on Friday that the dam is unsafe and appealed to Oslo to leave.', 'Lund'],
    ['Lund alleges that Togo let rebels in, which Danes have denied but said they would act.', 'Danes'],
    ['The envoy who was praised by Oslo rejected the plan.', 'The envoy who was praised by Oslo'],
    // A present does not go on in the past
    ['Lund said that bombs make more foes than they kill, and offered to talk.', 'Lund'],
    ['Lund praised envoys who want to go and said it was late.', 'Lund'],
    ['Lund renewed his vow to stop men who want to stay and said it was late.', 'Lund'],
    ['Lund renewed his vow to stop men who sold it and said it was late.', 'who'],
    ['Lund says bombs make more foes than they kill and offer to talk.', 'they'],
    ['Lund says that Chad slammed the plan, and asks why.', 'Lund'],
    ['Lund said that Chad slammed the plan, and asked why.', 'Chad'],
    ['Lund claimed that Chad was behind the raid and says it will answer.', 'Lund'],
    ['Lund has claimed that exports fell and says it was late.', 'Lund'],
    ['Lund argued that Chad wants a bomb and accused Mali of helping.', 'Lund'],
    ['Lund noted that the base thinks the mayor is right, and said it was late.', 'Lund'],
    ['Lund believes that Chad is ready to strike and urged Mali to act.', 'Lund'],
    ['Lund met the envoy who fears Chad and told him to leave.', 'Lund'],
    ['Lund had claimed that Chad wants war and says it will strike.', 'Chad'],
    [
      '“No,” said Kofi Adu, a farmer whose brother died in May, adding that it was late.',
      'Kofi Adu, a farmer whose brother died in May',
    ],
  ])('%s: %s', (text, expected) => expect(lastSource(text)).toBe(expected));
});

describe('who speaks, to the full extent of the words', () => {
  test.each([
    ['According to people present in the hall, the tax would rise.', 'people present in the hall'],
    ['Chad’s own envoy said the tax would rise.', 'Chad’s own envoy'],
    ['Lund let Brandt know that the tax would rise.', 'Lund'],
    ['Lund has let reporters understand the tax would rise.', 'Lund'],
    ['The daily says the tax would rise.', 'The daily'],
    // Several examples of those who speak, and of those of whom something else is told
    ['Firms including Lund Bank and Sand Motors said the tax would rise.', 'Firms including Lund Bank and Sand Motors'],
    ['Envoys including Ann Poe, Kim Ro and Jo Ek said so.', 'Envoys including Ann Poe, Kim Ro and Jo Ek'],
    ['The envoys left states including Chad and Mali said the tax would rise.', 'Mali'],
    // Days and circumstances belong to nobody
    ['Kenya on Sunday condemned the raid.', 'Kenya'],
    ['Ms. Sand, in her campaigning, suggested the tax would rise.', 'Ms. Sand'],
    ['The ministers, for their part, said the tax would rise.', 'The ministers'],
    // A place that opens the sentence, without a comma behind it
    ['In Oslo Prime Minister Ana Lund said the tax would rise.', 'Prime Minister Ana Lund'],
    ['In Tokyo Foreign Minister Taro Lund said the tax would rise.', 'Foreign Minister Taro Lund'],
    ['During a visit to New Delhi Mr. Lund said the tax would rise.', 'Mr. Lund'],
    ['Ohio Gov. Ann Poe said the tax would rise.', 'Ohio Gov. Ann Poe'],
    ['A spokesman for Ohio Gov. Ann Poe said the tax would rise.', 'A spokesman for Ohio Gov. Ann Poe'],
    ['The mayor whose town lost the port said the tax would rise.', 'The mayor whose town lost the port'],
    // When it was done, between a participle and its doer
    ['The study, released Tuesday by the bank, said the tax would rise.', 'The study, released Tuesday by the bank,'],
    ['The study, issued every year by the bank, blames the tax.', 'The study, issued every year by the bank,'],
    // Infinitives of participles
    ['Rebels fighting to regain the port said the tax would rise.', 'Rebels fighting to regain the port'],
    ['Voters trying to decide say the tax would rise.', 'Voters trying to decide'],
    // Clauses that open as a phrase might
    ['As Joel Tan of the board observed, the tax would rise.', 'Joel Tan of the board'],
    ['After half the board said so, the tax rose.', 'half the board'],
    // Ages and marks
    ['Ann Poe, 50, of Houston said the tax would rise.', 'Ann Poe, 50, of Houston'],
    ['Ann Poe, the hacker known as “Ghost,” said the tax would rise.', 'Ann Poe, the hacker known as “Ghost,”'],
    // Relative clauses with and without commas
    ['Officials who have been briefed said the tax would rise.', 'Officials who have been briefed'],
    ['An adviser who heads the board said the tax would rise.', 'An adviser who heads the board'],
    [
      'Lund, the liberal who heads the bank, which oversees it, said the tax would rise.',
      'Lund, the liberal who heads the bank, which oversees it,',
    ],
    [
      'Lund, who leads the panel alongside Sen. Rita Cole, D-Maine, said that the tax would rise.',
      'Lund, who leads the panel alongside Sen. Rita Cole, D-Maine,',
    ],
    ['Downing Street, pressed on it, said the tax would rise.', 'Downing Street, pressed on it,'],
    ['The bank, joined by Chad, Mali and Togo, has rejected the tax.', 'The bank, joined by Chad, Mali and Togo,'],
    ['Lund met envoys from Chad, signed it in Oslo, the capital, and rejected the tax.', 'Lund'],
    ['Meeting Brandt in Oslo, Lund said the tax would rise.', 'Lund'],
    // Brackets, ages, lists, places
    [
      'Rep. Ada Cole (D-Maine), chair of the panel, said the tax would rise.',
      'Rep. Ada Cole (D-Maine), chair of the panel,',
    ],
    ['In her plea, Rita Lund, 44, said that she was late.', 'Rita Lund, 44,'],
    ['Bakers, brewers and millers say the tax will rise.', 'Bakers, brewers and millers'],
    ['“It is late,” said Rita Lund, 31, of Salem, Ore.', 'Rita Lund, 31, of Salem, Ore.'],
    ['“It is late,” said a lawyer who runs the office.', 'a lawyer who runs the office'],
    ['The tax would rise, according to officials who have seen the text.', 'officials who have seen the text'],
    // Lists: brackets, bodies with a preposition, a comma before the last, described members, two adjectives
    [
      'The Council of Lakes, the River League (RL) and the Hill Board said the tax would rise.',
      'The Council of Lakes, the River League (RL) and the Hill Board',
    ],
    ['France, Germany, and Poland said the tax would rise.', 'France, Germany, and Poland'],
    ['Danish and Dutch officials said the tax would rise.', 'Danish and Dutch officials'],
    ['Bakers and even some brewers said the tax would rise.', 'Bakers and even some brewers'],
    ['After talks in Geneva, France and Germany said the tax would rise.', 'France and Germany'],
    ['The vote failed as France, Germany and Spain rejected the tax.', 'France, Germany and Spain'],
    ['After Geneva, France and Germany rejected the tax.', 'France and Germany'],
    // Days and places, almost-verbs, participles between commas
    ['Lund on Monday in Oslo said the tax would rise.', 'Lund'],
    ['Foreign governments all but rejected the tax.', 'Foreign governments'],
    ['Lund, arguing that the tax would rise, left.', 'Lund'],
    // How many there are at least
    ['Thousands of cheering bakers praised the tax.', 'Thousands of cheering bakers'],
    ['At least five bakers said the tax would rise.', 'At least five bakers'],
    ['At least a dozen bakers said the tax would rise.', 'a dozen bakers'],
    ['Up to 30 bakers said the tax would rise.', 'Up to 30 bakers'],
    ['More than 30 bakers from Oslo said the tax would rise.', 'More than 30 bakers from Oslo'],
    ['At least Lund said the tax would rise.', 'Lund'],
    ['At most summits Lund says the tax will rise.', 'Lund'],
    // What some of them are
    ['The envoys, many of them bakers, said the tax would rise.', 'The envoys, many of them bakers,'],
    ['Envoys of Oslo, two of whom had left, said the tax would rise.', 'Envoys of Oslo, two of whom had left,'],
    ['As for the envoys, all of them said the tax would rise.', 'all of them'],
    // Emphasis
    ['Lund herself said the tax would rise.', 'Lund herself'],
    ['Lund herself, upon her return, said the tax would rise.', 'Lund herself'],
    ['Oslo itself, late as ever, said the tax would rise.', 'Oslo itself, late as ever,'],
    ['Lund, herself a baker, said the tax would rise.', 'Lund, herself a baker,'],
  ])('%s', (text, expected) => expect(source(text)).toBe(expected));
});

describe('who speaks in and behind a relative clause', () => {
  test.each([
    ['France, which says the deal is dead, warned Iran.', ['which', 'France, which says the deal is dead,']],
    ['Lund, who fears a war, endorsed Sand.', ['who', 'Lund, who fears a war,']],
    // What was said goes on behind who said it.
    ['The bank, which is in Oslo, said Rita Katz, has moved.', ['Rita Katz']],
    ['The vote, said the mayor, who is in Oslo, has ended.', ['the mayor, who is in Oslo']],
    ['The vote, which is over, said the mayor, who is in Oslo, was late.', ['the mayor, who is in Oslo']],
    ['The new rates, said Rita Katz, the mayor, were late.', ['Rita Katz, the mayor']],
    ['Rita Lund, her son and his wife had left, wrote Tom Sand, a friend, on Monday.', ['Tom Sand, a friend']],
    // What she says has an aside of its own.
    ['The mayor, Rita Katz, said the rates, which are new, were late.', ['The mayor, Rita Katz,']],
    ['Rita Katz, the mayor, said the envoy, who is in Oslo, would go.', ['Rita Katz, the mayor,']],
    ['The mayor of Salem, who is in Oslo, said the paper, a daily, was late.', ['The mayor of Salem, who is in Oslo,']],
  ])('%s', (text, sources) => {
    expect(read(text).map((line) => line.split(' | ')[0])).toEqual(sources);
  });

  test.each([
    ['Rita Lund, a member of the Zenfor Council who denied it, left.', 'Rita Lund, a member of the Zenfor Council'],
    ['Rita Lund, an analyst at Zenfor, who denied it, left.', 'Rita Lund, an analyst at Zenfor'],
    ['Rita Lund, a former mayor of Salem who denied it, left.', 'Rita Lund, a former mayor of Salem'],
    ['Rita Lund, a pollster with the Zenfor party who denied it, left.', 'Rita Lund, a pollster with the Zenfor party'],
    ['A row with Rita Lund, who denied it, was late.', 'Rita Lund'],
    ['A friend of Rita Lund, who denied it, left.', 'Rita Lund'],
    ['A visit from Rita Lund, who denied it, was late.', 'Rita Lund'],
    ['Anna Keller of France, who says rates will rise, left Oslo.', 'Anna Keller of France'],
    ['Anna Keller of France, which says rates will rise, left Oslo.', 'France'],
    ['A friend of Anna Keller, who says rates will rise, left Oslo.', 'Anna Keller'],
    ['France, which says the deal is dead, warned Iran.', 'France'],
  ])('%s: for %s', (text, expected) => {
    const { layer, attributions } = raw(text);
    const { antecedent } = attributions[0] ?? {};
    expect(
      antecedent && text.slice(layer.tokens[antecedent.first]?.start, layer.tokens[antecedent.last - 1]?.end),
    ).toBe(expected);
  });
});
