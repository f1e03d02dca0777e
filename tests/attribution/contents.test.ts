import { describe, expect, test } from 'vitest';
import { read } from './read';

/** Content of every attribution of a sentence. */
const contents = (text: string): string[] => read(text).map((line) => line.split(' | ')[2]!);

describe('where content ends', () => {
  test.each([
    // The main clause behind a clause in front
    ['While Kenya denounced the raid, its envoy left the room.', 'the raid'],
    ['Arguing that the tax was late, her party left the room.', 'that the tax was late'],
    // An aside before the verb of what is said, or before what somebody is called
    [
      'Lund believes her time in Oslo, raising funds for the port, will help.',
      'her time in Oslo, raising funds for the port, will help',
    ],
    ['Lund thinks the plan, which is late, will help.', 'the plan, which is late, will help'],
    ['Lund called Sand, who had led the army, a liar.', 'Sand, who had led the army, a liar'],
    ['Lund called Sand, a general, on Monday.', 'Sand, a general'],
    // How long after or before something it was said, and how long before something it is
    ['The tax will rise, Lund said, hours after the vote in Oslo.', 'The tax will rise'],
    ['The tax will rise, Lund said on Monday, just a day before Togo votes.', 'The tax will rise'],
    ['The tax will rise, Lund said, less than two weeks after the vote.', 'The tax will rise'],
    [
      'The tax will rise, Lund said, two weeks later than in Togo.',
      'The tax will rise // two weeks later than in Togo',
    ],
    ['The tax, Lund said, days after the vote, will rise.', 'The tax // days after the vote, will rise'],
    // What came of it, which was said with the rest, and what whoever said it did
    ['The bridge fell on Friday, Lund said, killing two men.', 'The bridge fell on Friday // killing two men'],
    ['The bridge fell on Friday, Lund said, wiping his brow.', 'The bridge fell on Friday'],
    // The main clause behind a time of which something is said
    ['In a year in which Lund says the tax is late, even his friends left.', 'the tax is late'],
    ['And at a time when Lund says the tax is late, Oslo left.', 'the tax is late'],
    ['Lund left at a time when Oslo said the tax was late, the port was shut.', 'the tax was late, the port was shut'],
    // What another share of those asked says
    ['A third was out: 42% say the tax is late, 32% have left.', 'the tax is late'],
    ['Lund says 42% want the tax, 32% have left.', '42% want the tax, 32% have left'],
    // What one of several did besides
    ['Some said the tax was late, and others left.', 'the tax was late'],
    ['Lund said some had gone, and others had stayed.', 'some had gone, and others had stayed'],
    ['Lund called the tax “late” before leaving Oslo.', 'the tax “late”'],
    // When it was said, and even when what was said was done
    ['Kenya criticised Togo for its silence after learning of the raid.', 'Togo for its silence'],
    [
      'Kenya criticised Togo for its silence even after learning of the raid.',
      'Togo for its silence even after learning of the raid',
    ],
    // What is asked of somebody not to be done
    ['Lund called on Togo not to leave.', 'Togo not to leave'],
    ['Lund called on all sides never to leave.', 'all sides never to leave'],
    ['Lund recommended Togo to leave.', 'Togo to leave'],
    ['Lund recommended measures to curb theft.', 'measures to curb theft'],
    // The result of a vote, a day and an opinion before it
    ['The board adopted by 61 votes to 36 a plan to leave.', 'a plan to leave'],
    ['The plan adopted by 61 votes to 36 condemns Togo.', 'Togo'],
    ['Kenya reacted angrily on Friday to the raid.', 'the raid'],
    ['Lund, considered the favourite to win in May, did not rule out a ban.', 'a ban'],
    // The verb behind a relative clause
    ['Ana Lind, 61, who sells rice, fears that the tax will rise.', 'that the tax will rise'],
    ['Lund praised Sand, who sells maps, plans and charts.', 'Sand'],
    // "that" points to a thing, or opens a clause
    ['Lund denied that claim and said the tax was late.', 'that claim'],
    ['Lund denied that trade and peace were dead.', 'that trade and peace were dead'],
    // What is said behind a clause in front, or behind a comma
    ['Lund said before Togo left, the tax would rise.', 'before Togo left, the tax would rise'],
    // What another denies of it is no part of it
    ['Lund alleges that Togo let rebels in, which Togolese officials have denied.', 'that Togo let rebels in'],
    ['Lund said the theft, which Togo has denied, was grave.', 'the theft, which Togo has denied, was grave'],
    // What is said goes on in another clause of it, and a cue of feeling begins a new one
    ['Lund said the tax was late, and was a mistake.', 'the tax was late, and was a mistake'],
    ['Lund says the tax is late; that the plan is dead.', 'the tax is late; that the plan is dead'],
    ['Lund condemned the raid that lasted two hours.', 'the raid that lasted two hours'],
    ['Lund condemned the raid that failed on Sunday.', 'the raid that failed'],
    [
      'Lund hopes to save the port through raising a tax, closing a road and selling it.',
      'to save the port through raising a tax, closing a road and selling it',
    ],
    ['Lund said because Togo left, the tax would rise.', 'because Togo left, the tax would rise'],
    ['Lund said on Friday, the tax would rise.', 'the tax would rise'],
    ['Lund said in Oslo, that the tax would rise.', 'that the tax would rise'],
    ['Lund told reporters in Oslo, that the tax would rise.', 'that the tax would rise'],
    ['Lund said in a letter, the tax would rise.', 'the tax would rise'],
    ['“The tax is late,” Lund said after Togo left.', '“The tax is late,”'],
    ['The tax is late, Lund said on Friday, and Togo left.', 'The tax is late // and Togo left'],
    ['Lund said the question is: “Who will pay?”', 'the question is: “Who will pay?”'],
    ['Lund said the tax was late: “Who will pay?”', 'the tax was late'],
    // What is done then
    ['Lund praised the plan and then tried to block it.', 'the plan'],
    ['Lund condemned Togo for taking the port and then selling it.', 'Togo for taking the port and then selling it'],
    // How something is
    ['Lund explained how the plan works.', 'how the plan works'],
    // Where it was said
    ['Lund took to Twitter on Monday morning to denounce the raid.', 'the raid'],
    ['On Monday Lund took to Twitter again to denounce the raid.', 'the raid'],
    // When somebody was asked
    ['Lund condemned the raid when asked by a reporter.', 'the raid'],
    ['Lund declined to speak of the raid when contacted by phone.', 'to speak of the raid'],
    ['Lund said voters laughed when asked about it.', 'voters laughed when asked about it'],
    // How long before or after something else
    ['Kenya condemned the raid, just hours after the vote.', 'the raid'],
    ['Kenya condemned the raid two weeks before the vote.', 'the raid'],
    ['Kenya condemned the raid of two days before.', 'the raid of two days before'],
    ['Kenya condemned the two weeks of looting.', 'the two weeks of looting'],
    ['Kenya said the tax was due two weeks after the vote.', 'the tax was due two weeks after the vote'],
    ['Kenya praised the work of the past two years.', 'the work of the past two years'],
    // Another does something besides
    // Some of those who are named
    ['Kenya praised the envoys, two of whom left.', 'the envoys'],
    ['Kenya condemned the raid, most of which failed.', 'the raid'],
    ['Lund said the envoys, two of whom left, were late.', 'the envoys, two of whom left, were late'],
    // Behind the colon of a clause about who speaks
    ['Lund was blunt: the plan, he said, was late.', 'the plan // was late'],
    ['The plan is late: Kenya, he said, must sign.', 'The plan is late: Kenya // must sign'],
    // What was the case, and the writer's word for what was said
    ['Kenya condemned the raid, the road having been closed since May.', 'the raid'],
    ['Kenya said the tax was late, the vote being months away.', 'the tax was late'],
    ['Lund said that Kenya had cheated, something that Togo denied, and left.', 'that Kenya had cheated'],
    ['Kenya said the same evening that the tax was late.', 'that the tax was late'],
    ['Kenya told Togo the day before that the tax was late.', 'that the tax was late'],
    ['Kenya said the same road was closed.', 'the same road was closed'],
    ['Kenya cited a list of guests, hidden talent and a price.', 'a list of guests, hidden talent and a price'],
    ['Kenya agreed to open the border and Togo closed its port.', 'to open the border'],
    ['Kenya agreed to open the border and she left.', 'to open the border'],
    ['Kenya wants to see whether Togo pays and Chad signs.', 'to see whether Togo pays and Chad signs'],
    // Another clause behind "but", and what it is not
    ['Kenya opposed the raid but its envoy backed it.', 'the raid'],
    ['Kenya opposed the raid but its envoy, Ana Lind, backed it.', 'the raid'],
    ['Kenya opposed the raid but not the ban.', 'the raid but not the ban'],
    ['Kenya opposed a plan that Togo but not Chad signed.', 'a plan that Togo but not Chad signed'],
    // A condition or a reason inside of what is told
    ['Kenya passed a motion urging a truce if Togo does not pay.', 'a truce if Togo does not pay'],
    ['Lund was cagey about where she stands.', 'where she stands'],
    // The main clause behind what somebody called something
    ['As Togo prepares for what Lund called “a vote for all,” Sand is hopeful.', '“a vote for all,”'],
    // A verb that is still to come
    ['Lund wants to make sure that her son, who votes, is safe.', 'to make sure that her son, who votes, is safe'],
    ['Lund wants to make it clear to her son, who votes.', 'to make it clear to her son'],
    // Infinitives that go on
    [
      'Kenya vowed to take the port, burn homes of its people, jail its mayor, and carry out raids.',
      'to take the port, burn homes of its people, jail its mayor, and carry out raids',
    ],
    ['Kenya agreed to open the border, and Togo paid.', 'to open the border'],
    // A clause behind a participle
    ['Lund entered the talks believing they have more arms.', 'they have more arms'],
    // The programme where it is said
    ['Lund said on NBC’s “Wake the Town” on Sunday that Togo paid.', 'that Togo paid'],
    ['Lund told “Fog & Foes” that Togo paid.', 'that Togo paid'],
    ['Lund told the BBC’s Today programme Togo had paid.', 'Togo had paid'],
    // Circumstances, asides and appositions behind a noun
    ['Kenya condemned the raid, the worst of the war, but it took part.', 'the raid, the worst of the war'],
    ['Kenya praised the plan during a visit.', 'the plan'],
    ['Kenya praised the plan (and its author).', 'the plan'],
    ['Kenya backed the plan by sending money.', 'the plan by sending money'],
    ['Kenya backed the plan by stressing its worth.', 'the plan'],
    ['Kenya accused Togo of looking away while arming rebels.', 'Togo of looking away while arming rebels'],
    [
      'Kenya accused Togo of leaving the talks and threatening a raid.',
      'Togo of leaving the talks and threatening a raid',
    ],
    ['Kenya accused Togo of lying and rejecting a truce.', 'Togo of lying and rejecting a truce'],
    ['Kenya praised the plan while urging caution.', 'the plan'],
    ['Kenya condemned the raid - the third this month - on Lamu.', 'the raid - the third this month - on Lamu'],
    ['Kenya backed the pact of the African Union (AU) on grain.', 'the pact of the African Union (AU) on grain'],
    ['Kenya praised all who signed - particularly Togo and Chad.', 'all who signed - particularly Togo and Chad'],
    ['Kenya condemned the loss of jobs, fear and lack of safety.', 'the loss of jobs, fear and lack of safety'],
    ['Kenya welcomed the news from the port, aided by its allies.', 'the news from the port, aided by its allies'],
    ['Kenya welcomed the plan, named an envoy and left.', 'the plan'],
    [
      'Kenya condemned the theft of planes, boats and heavily armed trucks.',
      'the theft of planes, boats and heavily armed trucks',
    ],
    ['Kenya praised the part that Togo and its envoy can play.', 'the part that Togo and its envoy can play'],
    ['Kenya honours its treaties and tidies its books.', 'its treaties and tidies its books'],
    ['Kenya endorsed the plan, giving it new life.', 'the plan'],
    ['Kenya said it would sign the deal, a step that Togo awaited.', 'it would sign the deal'],
    ['Many voters say they like the plan, compared with a third in May.', 'they like the plan'],
    ['Kenya thanked Togo for its help but would not say more.', 'Togo for its help'],
    ['Kenya warned Togo of raids and floods near Lamu.', 'of raids and floods near Lamu'],
    ['Kenya condemned the raid on Sunday.', 'the raid'],
    ['Kenya rejected a truce of three days.', 'a truce of three days'],
    ['Kenya was critical of the plan during a visit.', 'the plan'],
    ['Kenya condemned raids at a time when the road was full.', 'raids at a time when the road was full'],
    // Somebody else speaks, or the speaker goes on
    ['Lund said the tax was late and one in four said it was high.', 'the tax was late'],
    ['Lund has claimed it knew that Togo was late and says it will leave.', 'it knew that Togo was late'],
    ['Lund has said that Togo likes the tax and says so.', 'that Togo likes the tax and says so'],
    ['Chad says the tax was late and accuses Togo of it.', 'the tax was late'],
    ['Chad denies that it was late and accuses Togo of lying.', 'that it was late'],
    ['Chad says it supports the tax and blames Togo for it.', 'it supports the tax'],
    ['Chad says Mali supports the tax and blames Togo for it.', 'Mali supports the tax and blames Togo for it'],
    ['Chad says that Mali is late and wants a vote.', 'that Mali is late and wants a vote'],
    // How many it is of, or who alone
    ['Lund rejected almost all of it.', 'almost all of it'],
    ['Lund said only Togo was late.', 'only Togo was late'],
    ['Lund said only that it was late.', 'that it was late'],
    ['Lund even questioned the tax.', 'the tax'],
    ['Lund repeated on state radio that it was late.', 'that it was late'],
    ['Lund wrote a letter in which he accused Sand of fraud.', 'Sand of fraud'],
    ['Lund released a video in which he said that it was late.', 'that it was late'],
    // What is no paper of his own.
    ['Lund praised a pact in which he saw hope.', 'a pact in which he saw hope'],
    [
      'Lund said a letter in which he called the tax late was lost.',
      'a letter in which he called the tax late was lost',
    ],
    ['Lund said the tax was late - adding that it was high.', 'the tax was late'],
    // A relative clause between commas closes before the verb around it, but not where its own is still to come.
    ['Lund, who wrote the bill, said the tax was late.', 'the tax was late'],
    ['Lund, who said the tax, a burden, was late, has left.', 'the tax, a burden, was late'],
    ['Lund, who said the tax, which is new, was late, has left.', 'the tax, which is new, was late'],
    ['Lund said the vote "should be held" and blamed the delay on rain.', 'the vote "should be held"'],
    ['Lund said the vote should stand and accused Oslo of fraud.', 'Oslo of fraud'],
    [
      'Lund said those who take no risks and accepted advice would win.',
      'those who take no risks and accepted advice would win',
    ],
    ['It was late, Lund said, and denied that Oslo had asked.', 'that Oslo had asked'],
    ['It was late, she said, but urged Oslo to wait.', 'Oslo to wait'],
    ['It was late, she said, and cost too much.', 'It was late // and cost too much'],
    [
      'The law, she said, protects farms and denies nobody a vote.',
      'The law // protects farms and denies nobody a vote',
    ],
    ['The talks, he said, were over, and he urged Oslo to go.', 'The talks // were over'],
    ['The talks, he said, were over, and they urged Oslo to go.', 'The talks // were over, and they urged Oslo to go'],
    ['Lund called the vote “a farce”, and Sand, a mayor, praised it.', 'the vote “a farce”'],
    ['Lund called the vote “a farce,” while Sand, a mayor, praised it.', 'the vote “a farce,”'],
    ['Lund says the vote is “a farce”, and Oslo lost it.', 'the vote is “a farce”, and Oslo lost it'],
    ['Lund backed the vote, as did the mayor of Oslo.', 'the vote'],
    ['Lund said that Oslo backed the vote, as did Riga.', 'that Oslo backed the vote, as did Riga'],
    ['Oslo said the talks were over, with its envoy, Ana Lund, accusing Riga of fraud.', 'the talks were over'],
    ['Oslo said it was late, with many still backing the vote.', 'it was late, with many still backing the vote'],
    ['Lund, who has for weeks said that it was late, left Oslo.', 'that it was late'],
    ['Lund announced late on Friday that it was over.', 'that it was over'],
    ['Lund announced late changes.', 'late changes'],
    ['She was, Lund said, “more than glad.”', 'She was // “more than glad.”'],
    ['Kenya vowed to help the African Union (AU).', 'to help the African Union (AU)'],
    ['Oslo said it would stay, rejecting claims that it was late.', 'claims that it was late'],
    ['The mayor of Oslo, calling the vote late, asked who would come.', 'the vote late'],
    ['Lund, speaking with the board of a bank, asked who would come.', 'who would come'],
    // Who is told, with a participle
    ['Lund told a crowd gathered in Oslo that the tax was late.', 'that the tax was late'],
    ['Lund told an audience assembled in the House that the tax was late.', 'that the tax was late'],
    ['Lund told officials who had gathered in Oslo that the tax was late.', 'that the tax was late'],
    [
      'Lund told officials that the tax raised in Oslo that year was late.',
      'that the tax raised in Oslo that year was late',
    ],
    // The clause around a relative clause goes on
    ['Voters who support the tax stayed at home.', 'the tax'],
    [
      'Groups backing Mayor Lund, Gov. Ann Sand and Sen. Bo Roe have spent much.',
      'Mayor Lund, Gov. Ann Sand and Sen. Bo Roe',
    ],
    ['Lund’s threat to expel envoys who meddle has drawn anger.', 'to expel envoys who meddle'],
    ['Kenya attacked the deal, which Oslo refused to sign, was told, and left.', 'to sign'],
    ['Those who think the tax is fair will win the vote.', 'the tax is fair'],
    ['Lund, who praised Sand, won the vote.', 'Sand'],
    ['Lund, who knows how it works, won the vote.', 'how it works'],
    ['Lind, who said the ban would fail, left Riga.', 'the ban would fail'],
    ['Lind, who said the ban, which Oslo wants, would fail, left Riga.', 'the ban, which Oslo wants, would fail'],
    ['Lind, who says that he will sign, has left Riga.', 'that he will sign'],
    // A participle between commas, a clause that has no verb yet, a clause as subject of another verb
    ['Lund, saying the tax was late, went home.', 'the tax was late'],
    ['Lund, noting that the tax had risen, called for a vote.', 'a vote'],
    ['Lund, noting that the tax had risen, called for a vote.', 'that the tax had risen'],
    ['Oslo, which said that the tax had risen, appealed for calm.', 'calm'],
    ['Lund, noting that the tax had risen, driven by war, called for a vote.', 'that the tax had risen, driven by war'],
    [
      'Lund, saying that the tax, called a joke by Sand, was late, left.',
      'that the tax, called a joke by Sand, was late, left',
    ],
    ['Lund, echoing that view, called for a vote.', 'that view'],
    ['Lund, rejecting that trade had grown, called for a vote.', 'that trade had grown'],
    ['Lund, briefing Oslo on the ban, warned that it was late.', 'on the ban'],
    [
      'Lund said that despite the rain, the report says it was high.',
      'that despite the rain, the report says it was high',
    ],
    ['Lund urged both sides to talk, while Sand blamed the board.', 'both sides to talk'],
    ['The council expressed its deep concern at the raid, called for calm and left.', 'the raid'],
    ['What Lund called a “grave error” has cost the board a year.', 'a “grave error”'],
    ['In her view, Lund went on, the tax was late.', 'the tax was late'],
    ['Lund praised the plan, an idea he said could save the bank.', 'an idea // could save the bank'],
    ['Lund reminded (the press) that the tax was late.', 'that the tax was late'],
    ['Kenya remains committed to protecting and feeding the herds.', 'protecting and feeding the herds'],
    // One more deed of a list behind what somebody is asked
    ['Lund urged Oslo to sign the deal, welcomed the vote and left.', 'Oslo to sign the deal'],
    ['Lund urged Oslo to sign the deal, welcomed the vote and left.', 'the vote'],
    ['Lund urged Oslo to sign, thanked Riga and rejected the tax.', 'Riga'],
    ['Lund agreed to pay the men hired, trained and armed by Oslo.', 'to pay the men hired, trained and armed by Oslo'],
    ['Lund wants to shut the port, raise a tax and hold a vote.', 'to shut the port, raise a tax and hold a vote'],
    // Whoever relays it
    ['Lund wrote that it was late, according to Sand.', 'that it was late'],
    ['Lund wrote that according to Sand it was late.', 'that according to Sand it was late'],
    ['Lund wrote that, according to Sand, it was late.', 'that, according to Sand, it was late'],
    ['Lund wrote that, according to Sand, it was late.', 'it was late'],
    ['Lund wrote that the tax, according to Sand, was late.', 'that the tax, according to Sand, was late'],
    ['Lund appreciates the offer made by Sand, the bank said.', 'the offer made by Sand'],
    ['Lund added the tax, the bank said, was late.', 'the tax, the bank said, was late'],
    [
      'Lund said he knew that at noon, when it is late, he is often asked.',
      'he knew that at noon, when it is late, he is often asked',
    ],
  ])('%s', (text, expected) => expect(contents(text)).toContain(expected));

  test.each([
    ['Lund told the crowd at a rally for miners that the tax was late.', 'that the tax was late'],
    ['Lund admitted as a part of her plea that the tax was late.', 'that the tax was late'],
    ['Lund urged Oslo in a call on Friday to leave the union.', 'to leave the union'],
    // judged behind where it was said
    ['Lund described the tax in a post on Friday as a joke.', 'the tax in a post on Friday as a joke'],
    ['Lund praised the tax in a post as he left.', 'the tax'],
    ['Lund ruled out that Oslo would leave.', 'that Oslo would leave'],
    ['Lund ruled out a truce while it rained.', 'a truce'],
    // the result of a vote
    ['The board voted by 61 to 36 on Monday against a strike. It rained.', 'a strike'],
    ['The board voted by 61 votes to 36 to leave the union.', 'to leave the union'],
    ['Lund urged Oslo to leave the union in a call on Friday.', 'Oslo to leave the union in a call on Friday'],
    ['Both agreed in talks in Riga on Friday to leave the union.', 'to leave the union'],
    ['Oslo’s tax cut plans were rejected by Chad.', 'Oslo’s tax cut plans'],
    ['Both said the tax was late.', 'the tax was late'],
    ['Many also rejected the tax.', 'the tax'],
    ['Both rejected proposals said so.', 'so'],
    ['Lund urged restraint in a speech to mark the day.', 'restraint'],
    ['Lund questioned that ruling.', 'that ruling'],
    ['Lund contradicted what Sand had said.', 'what Sand had said'],
    ['Asked whether he would go, Lund said, “Probably not today.”', '“Probably not today.”'],
    ['The board said reports that it was late were false.', 'reports that it was late were false'],
    ['He says the plan, while weak, was fair.', 'the plan, while weak, was fair'],
    ['Many voters said the same of Lund.', 'the same of Lund'],
    ['It was a strike that the union said could cost jobs.', 'that // could cost jobs'],
    // what something is taken for
    ['The union marched over what Lund described as theft.', 'what // as theft'],
    ['The union answered to what Lund sees as theft that was planned.', 'what // as theft that was planned'],
    ['The march over what Lund saw as a theft was late.', 'what // as a theft'],
    ['Sand left, a step Lund described as odd.', 'a step // as odd'],
    ['The tax that Lund condemned as theft was dropped.', 'The tax // as theft'],
    ['Lund described the tax as theft.', 'the tax as theft'],
    // a circumstance behind the verb, and the verb of the clause around it
    ['The tax that Lund has advocated in her campaign is seen as theft.', 'The tax'],
    ['The taxes Lund has advocated in her campaign are seen as theft.', 'The taxes'],
    ['Lund said that in her campaign the taxes are seen as theft.', 'that in her campaign the taxes are seen as theft'],
    ['It is the tax that Lund envisioned when she ran.', 'the tax'],
    ['Lund said when she ran that the tax was theft.', 'when she ran that the tax was theft'],
    ['The tax that Lund rejected was dropped.', 'The tax'],
    ['The tax that Lund said was dropped is high.', 'that // was dropped is high'],
    ['The tax will rise, as Lund noted.', 'The tax will rise'],
    // another's clause in the past
    ['Lund said the tax was late, and Sand accused Oslo of theft.', 'the tax was late'],
    ['Lund said the tax was late, and Mr. Sand called Oslo a thief.', 'the tax was late'],
    ['Lund said Oslo had paid, and Riga had called it a thief.', 'Oslo had paid, and Riga had called it a thief'],
    ['Lund said Oslo paid, and that Riga called it a thief.', 'Oslo paid, and that Riga called it a thief'],
    // the clause that "as" stands in
    ['If Oslo hid the loan, as Lund claims, the vote was a sham.', 'Oslo hid the loan'],
    ['If, as Lund claims, Oslo hid the loan, the vote was a sham.', 'Oslo hid the loan'],
    ['The tax, as Lund put it, is theft.', 'The tax // is theft'],
    ['The tax is, as Lund put it, a plain theft.', 'The tax is // a plain theft'],
    ['Sand said the tax would, as Lund put it, gut the ports.', 'the tax would // gut the ports'],
    ['The vote “was late,” as Lund noted on Monday, only by a day.', 'The vote “was late,”'],
    ['But, as Lund noted, the tax will rise.', 'the tax will rise'],
    ['On Monday, as Lund noted, the tax rose.', 'the tax rose'],
    ['Riga owes it to, as Lund put it, a plain theft.', 'a plain theft'],
    ['Lund said as she left the room, “It is over.”', '“It is over.”'],
  ])('takes the whole of: %s', (text, expected) => expect(contents(text)).toContain(expected));
});

describe('what is quoted behind the speaker', () => {
  test.each([
    // names of shows and books
    ['“It is late,” Lund said in an interview with “Riga Now.”', '“It is late,”'],
    ['“It is late,” Lund said on RTV’s “Face the Town.”', '“It is late,”'],
    ['“It is late,” Lund told RTV’s “Riga Now” on Friday.', '“It is late,”'],
    ['“It is late,” Lund told “Riga Now.”', '“It is late,”'],
    ['“It is late,” Lund said on “Riga Now.” “We will leave it.”', '“It is late,” // “We will leave it.”'],
    // what goes on
    ['“It is late,” Lund said of the tax, “and it is high.”', '“It is late,” // “and it is high.”'],
    ['“It is late,” Lund told Sand, “and it is high.”', '“It is late,” // “and it is high.”'],
    ['“It is late,” Lund said on Friday. “It is high.”', '“It is late,” // “It is high.”'],
  ])('%s', (text, expected) => expect(contents(text)).toContain(expected));
});

describe('how far the cue goes', () => {
  const cues = (text: string) => read(text).map((line) => line.split(' | ')[1]);
  test.each([
    ['Lund replied: “It is over.”', 'replied:'],
    ['Lund replied, “It is over.”', 'replied'],
    ['Lund issued a statement saying the tax was late.', 'issued a statement saying'],
    ['Lund responded by saying the tax was late.', 'responded by saying'],
    ['Lund spoke briefly about the tax.', 'spoke briefly about'],
    ['Lund expressed astonishment at the tax.', 'expressed astonishment at'],
    ['Lund has long said that the tax was late.', 'has long said'],
    ['On Monday Lund then said that the tax was late.', 'said'],
  ])('%s', (text, expected) => expect(cues(text)).toContain(expected));
});

describe('a verb in quotation marks', () => {
  test.each([
    ['Kenya “strongly condemned” the raid on Lamu.', ['Kenya | strongly condemned | the raid on Lamu']],
    ['Kenya “strongly condemned the raid” on Lamu.', ['Kenya | strongly condemned | the raid” on Lamu']],
    ['Kenya "has strongly condemned" the raid.', ['Kenya | has strongly condemned | the raid']],
    ['Lund said Kenya “rejects” the tax.', ['Lund | said | Kenya “rejects” the tax']],
    ['The head of the union “rejected” the tax.', ['The head of the union | rejected | the tax']],
    ['The text “condemns the raid.”', ['The text | condemns | the raid.']],
    [
      'The text “welcomes the tax and calls for a vote.” It rained.',
      ['The text | welcomes | the tax', 'The text | calls for | a vote.'],
    ],
    // Speech has its own speaker
    ['The tax “would have been a disaster,” Lund said.', ['Lund | said | The tax “would have been a disaster,”']],
    ['Kenya “rejects the tax”, Lund said.', ['Lund | said | Kenya “rejects the tax”']],
    ['Kenya “rejected the tax. It is late,” Lund said.', ['Lund | said | “rejected the tax. It is late,”']],
    ['Lund told Sand “reject the tax”.', ['Lund | told | “reject the tax”']],
    ['Kenya was “deeply disappointed” by the tax.', ['Kenya | was “deeply disappointed” by | the tax']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('where content ends before what another verb tells', () => {
  test.each([
    // An aside of the subject with a clause in it, behind which the sentence's own verb stands
    ['A senior aide, speaking anonymously because she did not want to anger Oslo, left.', ['to anger Oslo']],
    ['One envoy, who asked not to be named because he feared for his job, left.', ['his job']],
    ['Lund, who had spent weeks complaining about the tax, left Oslo.', ['the tax']],
    ['Lund, who said the tax, which was new, was late, left Oslo.', ['the tax, which was new, was late']],
    // A relative clause in what stands before the main clause
    ['Despite calls from Oslo, which said it would leave, the board met.', ['it would leave']],
    [
      'Lund met Sand, who said it would rain, the ports would close and Oslo would pay.',
      ['it would rain, the ports would close and Oslo would pay'],
    ],
    // What somebody calls all of it
    ['Oslo said it would close the port, in what aides called a slip.', ['it would close the port', 'a slip']],
    ['Oslo said it would close the port, in what aides deemed a slip.', ['it would close the port', 'a slip']],
    ['Kenya rejected the offer in what envoys saw as a blow to Togo.', ['the offer', 'what // as a blow to Togo']],
    ['Lund criticised what is in what he wrote.', ['what is in what he wrote']],
    // A clause behind a colon or a conjunction that another verb tells
    ['Lund rejected the offer: the plan, Sand said, was late.', ['the offer', 'the plan // was late']],
    ['Kenya took issue with the report: it was late.', ['the report']],
    ['Lund was clear about one thing: the tax would fail.', ['one thing: the tax would fail']],
    ['Kenya welcomed the deal, but its terms, an envoy warned, were vague.', ['the deal', 'its terms // were vague']],
    ['Lund said the tax was late, but the plan, she added, was fair.', ['the tax was late', 'the plan // was fair']],
    ['Kenya rejected the tax; the plan, Sand said, was fair.', ['the tax', 'the plan // was fair']],
    ['The port was shut; the road, Sand said, was not.', ['The port was shut; the road // was not']],
    // A relative clause whose verb is still to come
    ['It is a plan that would, aides say, cost it dearly.', ['that would // cost it dearly']],
    ['They met Sand, whose rules, Lund said, were late.', ['whose rules // were late']],
    ['It is a plan that works, Lund said.', ['It is a plan that works']],
    // What is told of the medium by a participle
    ['The tax, Lund said in an interview published on Sunday, was late.', ['The tax // was late']],
    ['The tax, Lund argued in a memo dated June 11, was late.', ['The tax // was late']],
    ['The tax was late, Lund said in a letter seen by the board.', ['The tax was late']],
    ['Lund said in a letter sent to the group that won.', []],
    // Those who have gathered to hear it
    ['The tax was late, Lund told a hall packed with aides and clerks.', ['The tax was late']],
    // "so much" that was said
    ['Lund has said as much.', ['as much']],
    ['Lund said as much as she could of the plan.', []],
    // What is asked behind where it is asked
    ['Lund asked in the Senate why Oslo had left.', ['why Oslo had left']],
    ['Lund asked at a hearing how the jets had been sold.', ['how the jets had been sold']],
  ])('%s', (text, expected) => expect(contents(text)).toEqual(expected));
});
