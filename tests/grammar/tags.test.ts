import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';

const tagsOf = (text: string): string => {
  const layer = readText(text);
  return readGrammar(layer).tags.join(' ');
};
const groupsOf = (text: string): string => {
  const layer = readText(text);
  return readGrammar(layer)
    .groups.map((g) => `${g.type}(${text.slice(g.start, g.end)})`)
    .join(' ');
};

describe('word classes by their neighbours', () => {
  test.each([
    ['The officials say so.', 'det noun verb adv punct'],
    // Papers that tell, and a paper that tells of them
    ['It rained, Bern reports say.', 'pronoun verb punct name noun verb punct'],
    ['Bern reports strong rain.', 'name verb adj noun punct'],
    ['It rained, Bern data show.', 'pronoun verb punct name noun verb punct'],
    ['The data release was late.', 'det noun noun be adj punct'],
    ['After Chad and Mali declared a truce, it rained.', 'sub name conj name verb det noun punct pronoun verb punct'],
    ['He left after Ana Lund noted the rain.', 'pronoun verb sub name name verb det noun punct'],
    ['He left after the ministry accused Bern.', 'pronoun verb sub det noun verb name punct'],
    ['He left after talks on the accused men.', 'pronoun verb prep noun prep det adj noun punct'],
    // An adjective that an article needs a noun for goes on behind "and"
    ['They want a strong and united Bern.', 'pronoun verb det adj conj adj name punct'],
    ['They want its free and open ports.', 'pronoun verb possessive adj conj adj noun punct'],
    ['They are the true, legal, and elected leaders.', 'pronoun be det adj punct adj punct conj adj noun punct'],
    ['They met the wounded, and praised nurses.', 'pronoun verb det noun punct conj verb noun punct'],
    ['They met the wounded and praised nurses.', 'pronoun verb det noun conj verb noun punct'],
    ['He had a cold and missed talks.', 'pronoun have det noun conj verb noun punct'],
    // The verb of what somebody says of the noun before
    ['Lind fled a raid that Bern says hit a pier.', 'name verb det noun that name verb verb det noun punct'],
    ['The pact, which Bern says covers ports, failed.', 'det noun punct wh name verb verb noun punct verb punct'],
    ['Lind told Roth that Bern says talks failed.', 'name verb name that name verb noun verb punct'],
    // Behind the aside of a second subject
    [
      'It rained, and Bern, which has ports, called for aid.',
      'pronoun verb punct conj name punct wh have noun punct verb prep noun punct',
    ],
    [
      'It rained, and Lind, who has a car, asked about it, said no.',
      'pronoun verb punct conj name punct wh have det noun punct part prep pronoun punct verb det punct',
    ],
    ['He said on state radio that it rained.', 'pronoun verb prep noun noun that pronoun verb punct'],
    ['He met NATO forces in Bern.', 'pronoun verb name noun prep name punct'],
    ['He praised gun control measures over the years.', 'pronoun verb noun noun noun prep det noun punct'],
    ['A Bern News host met Lind.', 'det name name noun verb name punct'],
    ['Bern and Rome host Lind.', 'name conj name verb name punct'],
    ['NATO forces Bern to leave.', 'name verb name to base punct'],
    ['He denied UN claims of theft.', 'pronoun verb name noun prep noun punct'],
    ['The UN claims so.', 'det name verb adv punct'],
    // Of the three, verbs as well
    ['She blamed the Tuareg rebels for the raid.', 'pronoun verb det name noun prep det noun punct'],
    ['Chad rebels against the deal.', 'name verb prep det noun punct'],
    ['The Chad sanctions bill fell.', 'det name noun noun verb punct'],
    ['Chad sanctions Mali.', 'name verb name punct'],
    ['Chad sanctions oil firms in reply.', 'name verb noun noun prep noun punct'],
    ['Unions vote on Monday.', 'noun verb prep adv punct'],
    ['The foreign affairs select committee met.', 'det adj noun adj noun verb punct'],
    ['They select committee members.', 'pronoun verb noun noun punct'],
    ['Lind dreams of peace.', 'name verb prep noun punct'],
    ['The two leading Liberals left.', 'det num adj name verb punct'],
    ['Two leading candidates left.', 'num adj noun verb punct'],
    ['They saw two leading the march.', 'pronoun verb num ing det noun punct'],
    ['She told delegates that it works.', 'pronoun verb noun that pronoun verb punct'],
    // So many, and what something is about or over
    ['She told about 500 voters that it works.', 'pronoun verb adv num noun that pronoun verb punct'],
    ['Chad sent around 200 guards.', 'name verb adv num noun punct'],
    ['In Oslo, about 200 guards left.', 'prep name punct adv num noun verb punct'],
    ['It fell to about 200 guards.', 'pronoun verb prep adv num noun punct'],
    ['They quarrelled over two islands.', 'pronoun verb prep num noun punct'],
    ['She spoke about two men.', 'pronoun verb prep num noun punct'],
    ['She spent over two weeks.', 'pronoun verb prep num noun punct'],
    // A participle between a verb and its object
    ['They had offered mixed signals.', 'pronoun have part adj noun punct'],
    ['They will help displaced people.', 'pronoun modal base adj noun punct'],
    ['The plan they had offered backed Bern.', 'det noun pronoun have part verb name punct'],
    ['The mayor most recently left.', 'det noun adv adv verb punct'],
    ['Most recent talks failed.', 'det adj noun verb punct'],
    // One of several
    ['It was one of the main trade pledges and a threat.', 'pronoun be num prep det adj noun noun conj det noun punct'],
    ['One of the human rights abuses was told.', 'num prep det adj noun noun be part punct'],
    // Papers behind "according to"
    ['It fell, according to figures released last week.', 'pronoun verb punct ing prep noun part adj noun punct'],
    ['According to Bern, figures released a storm.', 'ing prep name punct noun verb det noun punct'],
    ['a cabinet meeting that ended', 'det noun noun that verb'],
    ['the “concerning attitude” of it', 'det quote adj noun quote prep pronoun'],
    ['Trump plans to support talks.', 'name verb to base noun punct'],
    ['The plans failed.', 'det noun verb punct'],
    ['Two aid workers left.', 'num noun noun verb punct'],
    ['They met two border guards.', 'pronoun verb num noun noun punct'],
    ['The two demand changes.', 'det num verb noun punct'],
    ['Men under 30 support curbs.', 'noun prep num verb noun punct'],
    ['Six support curbs.', 'num verb noun punct'],
    ['The secretary urges restraint.', 'det noun verb noun punct'],
    ['The military plans failed.', 'det adj noun verb punct'],
    ['Regret was voiced.', 'noun be part punct'],
    // A rank that begins like a place or a time
    ['Under Secretary of State Lind left.', 'name name prep name name verb punct'],
    ['Under Secretary Lind, ties grew.', 'prep name name punct noun verb punct'],
    ['Under State rules, it works.', 'prep name noun punct pronoun verb punct'],
    // What somebody does not like, and what a thing is not like
    ['Lind does not like it.', 'name do neg base pronoun punct'],
    ['Lind is not like it.', 'name be neg prep pronoun punct'],
    // Whose fleet does something, and what somebody does
    ['Lind’s whaling fleet has left.', 'name clitic adj noun have part punct'],
    ['Lind’s awaiting Bern.', 'name be ing name punct'],
    // What has not been done yet
    ['Bern has yet to sign it.', 'name have neg to base pronoun punct'],
    ['It is late, yet to Bern it works.', 'pronoun be adj punct conj prep name pronoun verb punct'],
    // Whom is spoken to, and which camps
    ['Briefing reporters in Bern, he said no.', 'ing noun prep name punct pronoun verb det punct'],
    ['Bern briefing papers left.', 'name noun noun verb punct'],
    // What there is more of, and how far something goes
    ['Lund said further tests would be held.', 'name verb adj noun modal be part punct'],
    ['Further talks failed.', 'adj noun verb punct'],
    ['Bern gave Chad further weapons.', 'name verb name adj noun punct'],
    ['It would further damage ties.', 'pronoun modal adv base noun punct'],
    ['It has further complicated matters.', 'pronoun have adv part noun punct'],
    ['The ties soured further last week.', 'det noun verb adv adj noun punct'],
    ['Bern went further than Chad.', 'name verb adv prep name punct'],
    // What somebody has
    ['Chad has huge oil exports and wants peace.', 'name have adj noun noun conj verb noun punct'],
    ['The weapon that Chad has fires.', 'det noun that name have noun punct'],
    // Papers by how often they come, and what comes as often
    ['The Bern weekly notes that it works.', 'det name noun verb that pronoun verb punct'],
    ['The liberal daily has left.', 'det noun noun have part punct'],
    ['In the daily’s view it works.', 'prep det noun clitic noun pronoun verb punct'],
    ['The daily talks failed.', 'det adv noun verb punct'],
    ['The report is available daily.', 'det noun be adj adv punct'],
    ['Lind met the envoy daily in Bern.', 'name verb det noun adv prep name punct'],
    ['Lind calls Roth daily.', 'name verb name adv punct'],
    // "that" and what it points to
    ['Lind mocked that as a plot.', 'name verb pronoun prep det noun punct'],
    ['Lind said that as a doctor she left.', 'name verb that prep det noun pronoun verb punct'],
    ['That envoy has left.', 'det noun have part punct'],
    ['That talks failed is odd.', 'that noun verb be adj punct'],
    ['Lind’s own envoy left.', 'name clitic adj noun verb punct'],
    ['People present in Bern left.', 'noun adj prep name verb punct'],
    ['Officials present plans.', 'noun verb noun punct'],
    ['Lind said the day before that it works.', 'name verb det noun adv that pronoun verb punct'],
    ['Lind left the day before the vote.', 'name verb det noun prep det noun punct'],
    ['They say nothing except that it works.', 'pronoun verb noun prep that pronoun verb punct'],
    ['The road was cut by rebels.', 'det noun be part prep noun punct'],
    ['They were put in jail.', 'pronoun be part prep noun punct'],
    ['It is set to fail.', 'pronoun be adj to base punct'],
    // What is demanded, counted, and what something is called
    ['Lind demands that Bern freeze the funds.', 'name verb that name verb det noun punct'],
    [
      'Lind says that the peace plan a group drew up failed.',
      'name verb that det noun noun det noun verb adv verb punct',
    ],
    ['It was signed by the three NATO states on Monday.', 'pronoun be part prep det num name noun prep adv punct'],
    ['In 2012 Lind states that it works.', 'prep num name verb that pronoun verb punct'],
    ['Lind rejected as false a claim that it works.', 'name verb prep adj det noun that pronoun verb punct'],
    ['Lind described the report as a fake made in Bern.', 'name verb det noun prep det noun verb prep name punct'],
    // Initials that are a word
    ['The WHO urged restraint.', 'det name verb noun punct'],
    ['THEY ASK WHO WILL PAY', 'pronoun name wh modal name'],
    ['Regret it.', 'base pronoun punct'],
    ['He has repeatedly warned them.', 'pronoun have adv part pronoun punct'],
    ['There is hope.', 'pronoun be noun punct'],
    ['He says there have been talks.', 'pronoun verb pronoun have be noun punct'],
    ['Officials there have left.', 'noun adv have part punct'],
    ['Trump denounced Iran’s missile tests and left.', 'name verb name clitic noun noun conj verb punct'],
    ['He says there’s hope.', 'pronoun verb pronoun be noun punct'],
    ['Much of the city slept.', 'noun prep det noun verb punct'],
    ['the plan which he once backed', 'det noun wh pronoun adv verb'],
    ['They met retired generals.', 'pronoun verb adj noun punct'],
    ['It has long been late.', 'pronoun have adv be adj punct'],
    ['A familiar voice sang.', 'det adj noun verb punct'],
    ['The biggest concern was trade.', 'det adj noun be noun punct'],
    ['the ministers’ demand', 'det noun clitic noun'],
    ['May said so.', 'name verb adv punct'],
    ['May they leave.', 'modal pronoun verb punct'],
    // A plural with its infinitive, and a headline
    ['Plans to leave Bern failed.', 'noun to base name verb punct'],
    ['Plans to leave Bern.', 'verb to base name punct'],
    // A plural is no infinitive
    ['Bern agreed to talks on it.', 'name verb prep noun prep pronoun punct'],
    ['Bern agreed to talk on Monday.', 'name verb to base prep adv punct'],
    // A clause whose subject has its name between commas
    [
      'It fell after her deputy, Ana Lind, said so.',
      'pronoun verb sub possessive noun punct name name punct verb adv punct',
    ],
    [
      'After talks with her deputy, Ana Lind, he left.',
      'prep noun prep possessive noun punct name name punct pronoun verb punct',
    ],
    ['Bern is distancing itself from it.', 'name be ing pronoun prep pronoun punct'],
    ['The distance from Bern grew.', 'det noun prep name verb punct'],
    // A day before its noun, and times
    ['Lind spoke in a Sunday interview.', 'name verb prep det noun noun punct'],
    ['The bank’s Friday report failed.', 'det noun clitic noun noun verb punct'],
    ['This Friday talks failed.', 'det adv noun verb punct'],
    ['They met the Friday before it rained.', 'pronoun verb det adv sub pronoun verb punct'],
    ['Lind late Friday announced talks.', 'name adj adv verb noun punct'],
    ['The vote was late Friday.', 'det noun be adj adv punct'],
    ['A poll released Monday shows gains.', 'det noun part adv verb noun punct'],
    ['Lind spoke in a video posted on Monday.', 'name verb prep det noun part prep adv punct'],
    ['Those who met at the palace called on Monday.', 'pronoun wh verb prep det noun verb prep adv punct'],
    ['Lind kept following the news.', 'name verb ing det noun punct'],
    ['Lind left following the talks.', 'name verb prep det noun punct'],
    ['Experts following the talks left.', 'noun ing det noun verb punct'],
    ['A Bern think tank warned them.', 'det name noun noun verb pronoun punct'],
    ['They think tanks failed.', 'pronoun verb noun verb punct'],
    ['His 2016 campaign failed.', 'possessive num noun verb punct'],
    ['In 2012 support fell.', 'prep num verb verb punct'],
    ['Lind said Israeli strikes on it failed.', 'name verb name noun prep pronoun verb punct'],
    ['Russian attacks on it failed.', 'adj noun prep pronoun verb punct'],
    ['A Republican calls for talks.', 'det name verb prep noun punct'],
    ['The Guardian reports from Bern.', 'det name verb prep name punct'],
    ['Lind is seeking help from Rome.', 'name be ing noun prep name punct'],
    ['Lind is helping support them.', 'name be ing base pronoun punct'],
    ['Lind left, dismissing calls for talks.', 'name verb punct ing noun prep noun punct'],
    ['They began pushing rebels out.', 'pronoun verb ing noun adv punct'],
    ['On Monday Bern cut diplomatic ties.', 'prep adv name verb adj noun punct'],
    ['Bern cut aid to Oslo.', 'name verb noun prep name punct'],
    ['Bern hit army camps.', 'name verb noun noun punct'],
    ['Oslo hit songs are loved.', 'name noun noun be part punct'],
    ['May quickly left Bern.', 'name adv verb name punct'],
    ['Cook also left Bern.', 'name adv verb name punct'],
    ['Cook slowly until done.', 'base adv prep adj punct'],
    ['Bern’s most vocal critics left.', 'name clitic det adj noun verb punct'],
    ['Lind’s the best.', 'name be det noun punct'],
    ['They cut funding to Bern.', 'pronoun verb noun prep name punct'],
    // A past form that the lexicon lacks, and the news, which is no plural
    ['Lind said Bern dithered over it.', 'name verb name verb prep pronoun punct'],
    ['They saw the dithered plan.', 'pronoun verb det adj noun punct'],
    ['Lind gave a Riga News interview that night.', 'name verb det name name noun that noun punct'],
    ['Fake news poses a threat.', 'noun noun verb det noun punct'],
    ['Lind cited news reports that it works.', 'name verb noun noun that pronoun verb punct'],
    // What an apposition holds, and the secretary of the press
    ['Lind told Brandt, a friend based in Bern, so.', 'name verb name punct det noun part prep name punct adv punct'],
    ['Ana Lind, press secretary of Bern, spoke.', 'name name punct noun noun prep name punct verb punct'],
    ['They press for it.', 'pronoun verb prep pronoun punct'],
    // A participle behind which words in quotation marks stand
    ['Lind, dubbed a “dove” by Bern, spoke.', 'name punct part det quote noun quote prep name punct verb punct'],
    ['Lind came, praised the “dove,” and left.', 'name verb punct verb det quote noun punct quote conj verb punct'],
    ['Bern officials interview them.', 'name noun verb pronoun punct'],
    // Of whom something is told
    ['Lind told NATO ministers that it works.', 'name verb name noun that pronoun verb punct'],
    ['Lind warned NATO allies they must leave.', 'name verb name noun pronoun modal base punct'],
    ['Lind told her coalition partners in Bern to leave.', 'name verb possessive noun noun prep name to base punct'],
    ['The EU partners with Chad.', 'det name verb prep name punct'],
    ['Lind says NATO states that it works.', 'name verb name verb that pronoun verb punct'],
    // What is governed is no subject
    ['Bern helped Chad by blocking sanctions and food.', 'name verb name prep ing noun conj noun punct'],
    ['Lind left after holding talks there.', 'name verb sub ing noun adv punct'],
    ['They came for training camps.', 'pronoun verb prep noun noun punct'],
    ['Lind co-wrote the plan, and Roth re-opened the port.', 'name verb det noun punct conj name verb det noun punct'],
    ['The co-founders met the re-elected chief.', 'det noun verb det adj noun punct'],
    ['Lind faces harsh criticism.', 'name verb adj noun punct'],
    ['Roth should recuse himself.', 'name modal base pronoun punct'],
    ['It was a bit late.', 'pronoun be det noun adj punct'],
    ['They are committed to sending troops.', 'pronoun be part to ing noun punct'],
    ['The minister faces fraud charges.', 'det noun verb noun noun punct'],
    ['The Oslo arms fair opened.', 'det name noun noun verb punct'],
    ['Jerry Brown spoke. Brown left Oslo.', 'name name verb punct name verb name punct'],
    ['Donnelly also left.', 'name adv verb punct'],
    ['Officially Lind left.', 'adv name verb punct'],
    ['They left before voting starts on Monday.', 'pronoun verb sub noun verb prep adv punct'],
    ['It was praised by other NATO states as a step.', 'pronoun be part prep det name noun prep det noun punct'],
    // What is so no more
    ['Lind no longer backs Bern.', 'name neg adv verb name punct'],
    ['They would no longer support Bern.', 'pronoun modal neg adv base name punct'],
    ['It was no longer than a page.', 'pronoun be det adv prep det noun punct'],
    // The first of two names that is a verb elsewhere
    ['Trump and Lind said no.', 'name conj name verb det punct'],
    ['Trump and his aides said no.', 'name conj possessive noun verb det punct'],
    ['Read and learn.', 'base conj base punct'],
    // A plural that a clause without a pronoun, or one with "that", goes on
    ['Lind rejected the steel tariffs Bern imposed.', 'name verb det noun noun name verb punct'],
    ['Lind rejected the steel and copper tariffs Bern imposed.', 'name verb det noun conj noun noun name verb punct'],
    ['Lind rejected the missile tests that Bern held.', 'name verb det noun noun that name verb punct'],
    ['The firm sees Bern imposed tariffs.', 'det noun verb name verb noun punct'],
    ['Lind leads the party and doubts Bern left.', 'name verb det noun conj verb name verb punct'],
    ['Lind met the party chief and notes that Bern left.', 'name verb det noun noun conj verb that name verb punct'],
    // What is closer, and what comes closer
    ['Lind called for closer ties.', 'name verb prep adj noun punct'],
    ['Lind said closer ties help.', 'name verb adj noun verb punct'],
    ['They moved closer to Bern.', 'pronoun verb adv prep name punct'],
    ['They moved closer last week.', 'pronoun verb adv adj noun punct'],
    ['Members of the movement fear Rome will win.', 'noun prep det noun verb name modal base punct'],
    ['Some in the movement fear Rome will win.', 'pronoun prep det noun verb name modal base punct'],
    ['Critics of the deal charge the cabinet has failed.', 'noun prep det noun verb det noun have part punct'],
    ['Members of the fear party met them.', 'noun prep det noun noun verb pronoun punct'],
    ['Bern backed new sanctions against Rome.', 'name verb adj noun prep name punct'],
    ['Bern backed more sanctions against Rome.', 'name verb det noun prep name punct'],
    ['A poll released last week shows gains.', 'det noun part adj noun verb noun punct'],
    ['It was a big win for Lind.', 'pronoun be det adj noun prep name punct'],
    ['The rich win.', 'det adj base punct'],
    ['Lind rejected huge tax increases in May.', 'name verb adj noun noun prep name punct'],
    ['The party that backs the tax plan calls for talks.', 'det noun that verb det noun noun verb prep noun punct'],
  ])('%s', (text, expected) => expect(tagsOf(text)).toBe(expected));
});

describe('groups', () => {
  test.each([
    ['Paris has warned that talks may fail.', 'np(Paris) vg(has warned) that(that) np(talks) vg(may fail) punct(.)'],
    ['The new French minister did not come.', 'np(The new French minister) vg(did not come) punct(.)'],
    ['Lind praised the deal Berg signed.', 'np(Lind) vg(praised) np(the deal) np(Berg) vg(signed) punct(.)'],
    [
      'The deal Berg signed with Rome failed.',
      'np(The deal) np(Berg) vg(signed) prep(with) np(Rome) vg(failed) punct(.)',
    ],
    ['They met on an island Bern left.', 'np(They) vg(met) prep(on) np(an island) np(Bern) vg(left) punct(.)'],
    ['Lind met the activist Berg.', 'np(Lind) vg(met) np(the activist Berg) punct(.)'],
    ['Lind said the group Tanem had failed.', 'np(Lind) vg(said) np(the group Tanem) vg(had failed) punct(.)'],
    ['The band Tanem played in Rome.', 'np(The band Tanem) vg(played) prep(in) np(Rome) punct(.)'],
    ['Those who met the singer Berg failed.', 'np(Those) wh(who) vg(met) np(the singer Berg) vg(failed) punct(.)'],
    ['Lind pointed out the risk.', 'np(Lind) vg(pointed out) np(the risk) punct(.)'],
    ['China’s ambassador to France left.', 'np(China’s ambassador) prep(to) np(France) vg(left) punct(.)'],
    ['Nearly three in five agree.', 'np(Nearly three) prep(in) np(five) vg(agree) punct(.)'],
    ['Lind told reporters Bern would act.', 'np(Lind) vg(told) np(reporters) np(Bern) vg(would act) punct(.)'],
    ['Lind told Sky News Bern would act.', 'np(Lind) vg(told) np(Sky News) np(Bern) vg(would act) punct(.)'],
    ['Lind told Sky News Bern to act.', 'np(Lind) vg(told) np(Sky News Bern) vg(to act) punct(.)'],
    ['Lind told the activist Berg to act.', 'np(Lind) vg(told) np(the activist Berg) vg(to act) punct(.)'],
    ['More than a dozen states left.', 'np(More than a dozen states) vg(left) punct(.)'],
    ['They met more than a hundred men.', 'np(They) vg(met) np(more than a hundred men) punct(.)'],
    ['It is more than a plan.', 'np(It) vg(is) adv(more) prep(than) np(a plan) punct(.)'],
    [
      'Lind rejected the steel and copper tariffs Bern imposed.',
      'np(Lind) vg(rejected) np(the steel) conj(and) np(copper tariffs) np(Bern) vg(imposed) punct(.)',
    ],
    ['Lind met the actor and singer Berg.', 'np(Lind) vg(met) np(the actor) conj(and) np(singer Berg) punct(.)'],
    ['The May 9 election failed.', 'np(The May 9 election) vg(failed) punct(.)'],
    ['It gave Bern three ports.', 'np(It) vg(gave) np(Bern) np(three ports) punct(.)'],
    ['Paris “rejects” the plan.', 'np(Paris) vg(rejects) np(the plan) punct(.)'],
    ['Paris “has rejected the plan” twice.', 'np(Paris) vg(has rejected) np(the plan) quote(”) adv(twice) punct(.)'],
    // The title of a programme, which nobody says, and words that somebody does
    ['Lind spoke on “Meet the Poets” again.', 'np(Lind) vg(spoke) prep(on) np(“Meet the Poets”) adv(again) punct(.)'],
    ['Lind told ABC’s "Turn Left" so.', 'np(Lind) vg(told) np(ABC’s "Turn Left") adv(so) punct(.)'],
    [
      'Lind spoke on "Leave, Now" again.',
      'np(Lind) vg(spoke) prep(on) quote(") vg(Leave) punct(,) adv(Now) quote(") adv(again) punct(.)',
    ],
    [
      'Lind spoke on “a dark day” again.',
      'np(Lind) vg(spoke) prep(on) quote(“) np(a dark day) quote(”) adv(again) punct(.)',
    ],
    ['A NBC/ORC poll came.', 'np(A NBC/ORC poll) vg(came) punct(.)'],
  ])('%s', (text, expected) => expect(groupsOf(text)).toBe(expected));

  test('cover every token but marks around a verb once, in order', () => {
    const layer = readText('“Why,” asked Lind, 29, “did the E.U. — of all — say no?”\n\nAdvertisement\n\nIt didn’t.');
    const { groups } = readGrammar(layer);
    expect(groups[0]!.first).toBe(0);
    groups.slice(1).forEach((group, i) => {
      expect(group.first).toBe(groups[i]!.last);
    });
    expect(groups.at(-1)!.last).toBe(layer.tokens.length);
  });
});
