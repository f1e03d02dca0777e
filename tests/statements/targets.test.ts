import { expect, test } from 'vitest';
import { KINDS_OF_WORKS } from '../../src/english/statements/works';
import { readDocument } from '../../src/pipeline';

/** Those whom the last statement is about. */
const about = (text: string): string[] =>
  readDocument(text, {})
    .statements.at(-1)
    ?.mentioned.map(({ actor }) => actor.name) ?? [];

test.each<[string, string[]]>([
  // States stand inside words and before their organs.
  ['Ghana condemned the US-led attacks on Togo.', ['United States', 'Togo']],
  ['Ghana condemned the Chinese-backed attack on Togo.', ['China', 'Togo']],
  ['Ghana rejected the US State Department.', ['State Department', 'United States']],
  ['Ghana condemned the so-called attack on Togo.', ['Togo']],
  [
    'Ghana criticised the Permanent Council of the OAS.',
    ['Permanent Council of the OAS', 'Organization of American States'],
  ],
  ['Ghana condemned the Sino-Indian raid on Togo.', ['China', 'India', 'Togo']],
  ['Ghana condemned the U.S.-British raid.', ['United States', 'United Kingdom']],
  ['Ghana condemned the pro-Iranian raid.', ['Iran']],
  ['Ghana condemned the NATO-led raid on Togo.', ['NATO', 'Togo']],
  ['Ghana freed Hezbollah-held towns.', ['Hezbollah']],
  ['Ghana condemned the al-Qaeda-linked raid on Togo.', ['al-Qaeda', 'Togo']],
  ['Ghana praised the Republican-held town.', []],
  // Whoever is accused, praised or threatened is somebody, though only what they are is told.
  ['Ghana accused the opposition of theft.', ['opposition']],
  ['Ghana praised the prime minister.', ['the prime minister']],
  ['Ghana blamed students for the delay.', ['students']],
  ['Ghana threatened the refugees with jail.', ['the refugees']],
  ['Ghana praised the country for the plan.', []],
  ['Ghana praised the report.', []],
  ['Ghana praised students’ work.', []],
  ['The minister accused the minister of theft.', []],
  // The West acts as one; a coast and a bank do not.
  ['Ghana accused the West of theft.', ['the West']],
  ['Ghana said that the West would pay.', ['the West']],
  ['Ghana praised life in the West.', []],
  ['Ghana praised the West of Togo.', ['Togo']],
  ['Ghana praised the West Coast.', []],
  // "our country" is that of the text where nobody is quoted, whatever marks stand within the quotation.
  ['CANBERRA, Australia, May 3 — Lind praised our country.', ['Australia']],
  ['CANBERRA, Australia, May 3 — Lind came.\n\n“The plan of our country is late,” an envoy said.', []],
  ['CANBERRA, Australia, May 3 — Lind came.\n\n“The ‘new’ plan of our country is late,” an envoy said.', []],
  // A language is no state.
  ['Ghana praised a speech in Russian on the raid.', []],
  ['Ghana praised a Russian speech on the raid.', ['Russia']],
  ['Ghana accused the Chinese of theft.', ['China', 'Chinese']],
  // Whoever speaks speaks of himself, and not of somebody whom a clause about him names.
  ['Karl Lind, who met Omar Sorel, said that he would leave Ghana.', ['Ghana']],
  ['Ana Lind, who met Omar Sorel, said that he would leave Ghana.', ['Omar Sorel', 'Ghana']],
  // Either of those who speak together means the other.
  ['Ghana and Togo accused each other of theft.', ['Ghana']],
  ['Ghana, Togo and Mali vowed to come to one another’s aid.', ['Ghana', 'Togo']],
  ['Ghana and Togo said that rebels had robbed them.', ['rebels']],
  ['Ghana said that states should help each other.', []],
  ['Ghana and Togo exchanged artillery fire across the river.', ['Ghana']],
  ['Ghana and Togo traded accusations over the attack.', ['Ghana']],
  ['Ghana blamed the UN Board of Ports.', ['UN Board of Ports', 'United Nations']],
  // The enemy is the armed group of which the text tells, where it is one alone.
  ['The Taliban burnt a town. Ghana said that the enemy had fled.', ['Taliban']],
  ['The Taliban burnt a town. Ghana said that the enemy fighters had fled.', ['the enemy fighters', 'Taliban']],
  ['The Taliban burnt a town. Ghana said that lies were the enemy of peace.', []],
  ['The Taliban and Hezbollah burnt towns. Ghana said that the enemy had fled.', []],
  ['Kataib Hezbollah burnt a town. Ghana said that the enemy had fled.', ['Kataib Hezbollah']],
  ['The SDF held a town. Ghana said that the enemy had fled.', []],
  // A court and a department are known by the noun within their names.
  ['The Supreme Court of Ghana met on Monday. Karl Lind accused the court of theft.', ['Supreme Court of Ghana']],
  ['The Department of Fisheries met on Monday. Karl Lind blamed the department.', ['Department of Fisheries']],
  // As those of the text do that are called by a surname.
  ['Tom Sand met Ana Keller. Ghana rejected the Sand-Keller plan.', ['Tom Sand', 'Ana Keller']],
  ['Tom Sand met Ana Keller. Ghana rejected the anti-Sand vote.', ['Tom Sand']],
  ['Tom Sand met Karl Sand. Ghana rejected the anti-Sand vote.', []],
  ['Tom Sand met Ana Keller. Ghana rejected the Sand-Marlowe plan.', []],
  // Adjectives name the state whose doing it is, and not that of the people, places and tongues beside it.
  ['Ghana rejected a Togolese proposal.', ['Togo']],
  ['Ghana said that Turkish troops would come.', ['Turkish troops', 'Turkey']],
  ['Ghana said that Turkish and Danish planes would come.', ['Turkey', 'Denmark']],
  ['Ghana praised the Turkish language.', []],
  ['Ghana praised the Turkish journalists.', ['the Turkish journalists']],
  ['Ghana said that Chechen rebels would come.', ['Chechen rebels']],
  ['Ghana said that Western countries would help.', ['Western countries']],
  // An envoy is sent to a state, whether its name or its capital is told; a city that he lives in is none.
  ['Ghana recalled its ambassador to Moscow.', ['Russia']],
  ['Ghana withdrew its envoy from Moscow.', ['Russia']],
  ['Ghana withdrew its envoy from Togo.', ['Togo']],
  ['Ghana praised its ambassador in Moscow.', ['its ambassador in Moscow']],
  ['Ghana praised a trip to Moscow.', []],
  // The name of a part of the world names no state that its last word would name alone.
  ['Ghana praised Latin American integration.', []],
  ['Ghana condemned a raid on that South American nation.', []],
  ['Ghana praised African American ideas.', []],
  ['Ghana condemned Northern Irish rebels.', ['Northern Irish rebels']],
  ['Ghana condemned Chads raids on the town.', ['Chad']],
  ['Ghana condemned South Korean raids.', ['South Korea']],
  ['Ghana condemned North Korean raids.', ['North Korea']],
  ['Ghana condemned North Korean and Korean raids.', ['North Korea', 'South Korea']],
  ['Ghana praised American and Latin American ideas.', ['United States']],
  // A region is not meant that somebody is from.
  ['Ghana praised the Ohio lawmakers.', ['the Ohio lawmakers']],
  ['Ghana praised Scotland.', ['Scotland']],
  // The name of a party is no state’s.
  ['Ghana praised Republican lawmakers.', ['Republican lawmakers']],
  ['Ghana criticised the Democratic plan.', []],
  // Peoples that act stand for their states; some of them do not.
  ['Ghana said that the Turks would attack Togo.', ['Turkey', 'Togo']],
  ['Ghana said that the North Koreans would pay. ', ['North Korea']],
  ['Ghana asked the Turks whether they would pay.', ['Turkey']],
  ['Ghana said that the Turks who left would pay.', ['Turks']],
  ['Ghana said that the Turks freed by Togo would pay.', ['Turks', 'Togo']],
  ['Ghana said that Turks would pay.', ['Turks']],
  ['Ghana said that the Palestinians and the Kurds would pay.', ['Palestinians', 'Kurds']],
  ['Turkish President Ana Keller said that the Turks would pay.', ['Turks']],
  // The members of a body are addressed as the body.
  ['Ghana told NATO members that it would pay.', ['NATO members', 'NATO']],
  ['Ghana told NATO officials that it would pay.', ['NATO officials']],
  // A whole people is one actor, whichever way it is named; some of it, and those of a region, are not.
  ['Ghana thanked the Turkish people.', ['Turks']],
  ['Ghana thanked the people of Turkey.', ['Turks', 'Turkey']],
  ['Ghana thanked the young Turkish people.', ['the young Turkish people']],
  ['Ghana thanked the Kurdish people.', ['the Kurdish people']],
  // Who wrote a paper is meant by what it says.
  ['Togo published a report on Monday. Ghana said that the report was late.', ['Togo']],
  ['Togo published a report on Monday. Ghana called it late.', ['Togo']],
  // And whoever has done what is spoken of.
  ['Togo’s decision was told on Monday. Ghana called it a mistake.', ['Togo']],
  ['The Togolese proposal was late. Ghana rejected the plan.', ['Togo']],
  ['The US plan was late. Ghana rejected the plan.', ['United States']],
  ['The Togo plan was late. Ghana rejected the plan.', []],
  ['Togo’s plan was late. A plan came. Ghana rejected the plan.', []],
  ['Togo’s plan was late. Ghana rejected the decision.', []],
  ['Togo decided on Monday to stay. The decision was late. Ghana praised the latest decision.', ['Togo']],
  ['Togo decided on Monday to stay. Ghana praised the Riga decision.', []],
  ['Togo accused Mali of fraud. Ghana rejected the accusations of Chad.', ['Chad']],
  ['Togo was accused of fraud. Mali rejected the accusations.', []],
  ['Mali, a friend of Togo, accused Chad of fraud. Chad rejected the accusations.', []],
  ['Togo has a house. Ghana called it a mistake.', []],
  // One person is meant, though nobody tells the name.
  ['Ghana summoned the Togolese ambassador.', ['the Togolese ambassador']],
  // Whose government it is, wherever the text is at home.
  ['ACCRA, May 3 (News) - It rained. “Our government must act,” Togolese lawmaker Ana Sand said.', ['Togo']],
  ['ACCRA, May 3 (News) - It rained. Togolese lawmaker Ana Sand said the government must act.', ['Ghana']],
  // And whose the mainland is, across the strait.
  ['Taipei waited. Ghana criticised Taiwan, and Togo the mainland. Mali praised the mainland.', ['China']],
  ['Ghana praised the mainland of Denmark.', ['Denmark']],
  ['Ghana praised the mainland.', []],
  // A body is not of what it does.
  ['Ghana criticised the adoption by the National Assembly of a bill.', ['National Assembly']],
  // One of many, a thing and the public are nobody.
  ['Ghana criticised the military campaign.', []],
  ['Ghana said that a country needed a tribunal.', []],
  ['Ghana said that other nations and some countries would help.', []],
  ['Ghana said that voters would help Togo.', ['Togo']],
  ['Ghana praised the wise leadership of President Tom Sand.', ['Tom Sand']],
  ['Ghana asked for new leadership in Togo.', ['Togo']],
  ['Ghana praised the new leadership in Togo.', ['new leadership', 'Togo']],
  ['Ghana condemned joint military exercises.', []],
  ['Ghana criticised the opposition of Togo to the treaty.', ['Togo']],
  ['Ghana criticised the opposition.', ['opposition']],
  ['Ghana said that parliament would decide.', ['parliament']],
  // Groups that are meant as a whole act.
  ['Ghana said that the rebels would leave Togo.', ['the rebels', 'Togo']],
  ['Ghana said that Danish officials would come.', ['Danish officials', 'Denmark']],
  ['Ghana said that rebels would leave Togo.', ['rebels', 'Togo']],
  ['Ghana said that they were terrorists.', []],
  // Two who met are both meant.
  ['Tom Sand met Ana Keller. Ghana praised the two leaders.', ['Tom Sand', 'Ana Keller']],
  ['Tom Sand met Ana Keller. Sand said that both leaders agreed.', ['Ana Keller']],
  ['Tom Sand met Ana Keller. Ghana praised the leaders of Togo.', ['the leaders of Togo', 'Togo']],
  ['Togo met Mali. Ghana praised both countries.', ['both countries']],
  ['Ghana said that authorities and hackers were late.', ['authorities', 'hackers']],
  ['Ghana said that police were late.', ['police']],
  ['Ghana condemned police violence.', []],
  ['Ghana praised police and rebels.', ['police', 'rebels']],
  // Whoever listens is meant, also from a sentence before.
  ['In a letter to Togo, Ghana said that it was late. The letter added that it was over.', ['Togo']],
  // Whoever is addressed is meant by "you".
  ['Tom Sand told Ana Keller that your plan was late.', ['Ana Keller']],
])('%s', (text, expected) => {
  expect(about(text)).toEqual(expected);
});

test.each(KINDS_OF_WORKS.map(({ example }) => example))('whose doing it is: %s', (example) => {
  const [, doer = ''] = /\[(.+)\]/.exec(example) ?? [];
  expect(about(example.replace(/[[\]]/g, ''))).toEqual([doer.replace(/^The /, '')]);
});

test.each<[string, string[]]>([
  // No list has these bodies; but they speak here.
  ['Velvet said it would stay. Critics attacked Velvet’s efforts.', ['Velvet']],
  ['Orvell Oil said it would stay. Ghana praised Orvell Oil.', ['Orvell Oil']],
  ['Velvet said it would stay. Ghana condemned the closing of Velvet Street.', []],
  ['Velvet said it would stay. Velvet said that it would leave.', []],
  ['Critics attacked Velvet’s efforts.', []],
  // Or are told something, or are held to have done it.
  ['Tom Sand told Velvet that it must act. Ghana condemned Velvet.', ['Velvet']],
  ['Tom Sand accused Velvet of fraud.', ['Velvet']],
  ['Tom Sand criticized Velvet for its delay. Ghana condemned the deeds of Velvet.', ['Velvet']],
  ['Ghana praised Monday for its weather. Ghana rejected the Monday.', []],
  // Whoever is accused is somebody whatever follows, and whoever is judged where nothing does.
  ['Tom Sand accused Velvet Oil on Monday of fraud.', ['Velvet Oil']],
  ['Tom Sand accused Velvet’s rivals of fraud.', ['Velvet’s rivals', 'Velvet']],
  ['Tom Sand denounced Velvet.', ['Velvet']],
  ['Tom Sand attacked Velvet over the delay.', ['Velvet']],
  ['Tom Sand attacked Velvet.', []],
  ['Ghana supports Velvet.', ['Velvet']],
  ['Ghana supports Brexit.', []],
  // An abbreviation is nobody until it speaks.
  ['The ZNPF said it would stay. Ghana condemned the ZNPF.', ['ZNPF']],
  ['The GDPX is growing. Ghana praised the GDPX.', []],
])('bodies that speak are meant where they are named again: %s', (text, expected) => {
  expect(about(text)).toEqual(expected);
});
