import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';
import { resolve } from '../mentions/helpers';

const countryOf = (text: string, name: string, sources: readonly string[] = []): string | null | undefined =>
  resolve(text, sources).actors.find((actor) => actor.name === name)?.country;

describe('countries are composed', () => {
  test.each([
    ['Sen. Dana Ferris, D-Ohio, left.', 'Dana Ferris', 'US'],
    // a town of that name in the United States, and the capital
    ['Karl Brandt, a banker in San Jose, Calif., left.', 'Karl Brandt', null],
    ['Karl Brandt, a banker in San Jose, left.', 'Karl Brandt', 'CR'],
    ['ACCRA — It rained.\n\nInterior Minister Ama Tuo left.', 'Ama Tuo', 'GH'],
    ['ACCRA (Quill/Sand) — It rained.\n\nInterior Minister Ama Tuo left.', 'Ama Tuo', 'GH'],
    ['NEW DELHI: Commerce Minister Anil Desai left.', 'Anil Desai', 'IN'],
    ['SEOUL, Oct. 3. /QUILL/. Defence Minister Karl Brandt left.', 'Karl Brandt', 'KR'],
    ['SEOUL, Oct. 3. /QUILL correspondent Anna Lind/. Defence Minister Karl Brandt left.', 'Karl Brandt', 'KR'],
    ['SEOUL, Oct. 3 (Quill News) -- Defence Minister Karl Brandt left.', 'Karl Brandt', 'KR'],
    ['ACCRA — It rained.\n\nIn Paris, Defence Minister Karl Brandt said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nIn Paris, the rulers said no. The Velvet Party left.', 'Velvet Party', 'FR'],
    ['ACCRA — It rained.\n\nIn Paris, the rulers said no.\n\nThe Velvet Party left.', 'Velvet Party', 'GH'],
    ['ACCRA — It rained.\n\nIn Paris, the rulers said no. Velvet Mills left.', 'Velvet Mills', 'GH'],
    // whose ally somebody is
    ['A Chadian ally left.', 'A Chadian ally', null],
    ['A Chadian envoy left.', 'A Chadian envoy', 'TD'],
    // whose apostrophe is lost
    ['Chads finance minister, Karl Brandt, left.', 'Karl Brandt', 'TD'],
    ['South Koreas defence minister, Karl Brandt, left.', 'Karl Brandt', 'KR'],
    ['Northern Irelands First Minister Karl Brandt left.', 'Karl Brandt', 'GB'],
    ['The Koreas are late. The Velvet Party left.', 'Velvet Party', null],
    // at home where the ministry is that publishes the text, and not where a militia fights
    [
      'The Ministry of Defence of Ghana said that Chad had agreed.\n\nGeneral Karl Brandt left Chad. Chad was late.',
      'Karl Brandt',
      'GH',
    ],
    ['Hamas left. Hamas came. Hamas said no. Hamas waited.\n\nDefence Minister Karl Brandt left.', 'Karl Brandt', null],
    [
      'The Tamil Tigers left. The Tamil Tigers came. The Tamil Tigers said no. The Tamil Tigers waited.\n\nDefence Minister Karl Brandt left.',
      'Karl Brandt',
      null,
    ],
    // of the state whose stand he affirms, and not of that which he praises
    ['Prime Minister Anna Lind left, and underscored Canada’s strong support for the talks.', 'Anna Lind', 'CA'],
    ['Prime Minister Anna Lind left, and welcomed Canada’s strong support for the talks.', 'Anna Lind', null],
    ['Prime Minister Anna Lind left, and underscored Canada’s role in the talks.', 'Anna Lind', null],
    // whom somebody thanks is another
    ['Thanking the French minister, Anna Lind left.', 'Anna Lind', null],
    ['ACCRA — It rained.\n\nTwo EU officials left. The officials were late.', 'Two EU officials', null],
    ['ACCRA — It rained.\n\nKarl Brandt of Chad and Anna Lind of Peru left.', 'Karl Brandt', 'TD'],
    ['ACCRA — It rained.\n\nKarl Brandt of Chad Mills left.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt warned of Chad and left.', 'Karl Brandt', 'GH'],
    // what is called so in one state alone, and what mostly is
    ['LONDON — It rained.\n\nThe tánaiste, Karl Brandt, left.', 'Karl Brandt', 'IE'],
    ['Treasury Secretary Karl Brandt left.', 'Karl Brandt', 'US'],
    ['MANILA — It rained.\n\nTreasury Secretary Karl Brandt left.', 'Karl Brandt', 'PH'],
    ['Anna Lind, the shadow trade secretary, left.', 'Anna Lind', 'GB'],
    ['Trade Secretary Anna Lind left.', 'Anna Lind', null],
    // who belongs to several states, also where they are called again
    [
      'ACCRA — It rained.\n\nThe presidents of Chad and Mali left. The presidents said no.',
      'The presidents of Chad and Mali',
      null,
    ],
    ['ACCRA — It rained.\n\nArab foreign ministers left.', 'Arab foreign ministers', null],
    ['ACCRA — It rained.\n\nLatin American presidents left.', 'Latin American presidents', null],
    ['ACCRA — It rained.\n\nThe Rio Group left.', 'Rio Group', null],
    ['ACCRA — It rained.\n\nMany African citizens left.', 'Many African citizens', 'GH'],
    ['ACCRA — It rained.\n\nA senior official of the bloc left.', 'A senior official of the bloc', null],
    ['ACCRA — It rained.\n\nA senior official of the ministry left.', 'A senior official of the ministry', 'GH'],
    ['ACCRA — It rained.\n\nSenior officials left.', 'Senior officials', 'GH'],
    // where others meet, and nobody is named who is of there
    ['GENEVA (Quill) — Chad and Peru agreed. Kenya waited.\n\nDefence Minister Karl Brandt left.', 'Karl Brandt', null],
    [
      'GENEVA (Quill) — Chad’s army left. Chad and Peru agreed. The Chadian rebels did not.\n\nDefence Minister Karl Brandt left.',
      'Karl Brandt',
      'TD',
    ],
    [
      'GENEVA (Quill) — Chad and Peru agreed. Kenya waited. The Swiss did not.\n\nDefence Minister Karl Brandt left.',
      'Karl Brandt',
      'CH',
    ],
    ['GENEVA (Quill) — Chad and Peru agreed.\n\nDefence Minister Karl Brandt left.', 'Karl Brandt', 'CH'],
    ['ACCRA — It rained.\n\nFrance waited. General Karl Brandt said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nOn France, General Karl Brandt said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nOn France he was brief. General Karl Brandt said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nThe ministers of Chad and Peru left.', 'The ministers of Chad and Peru', null],
    // an agency carries the words of its own officials, unless it is one of the world's or they are told to be of another state
    [
      'ACCRA — It rained. General Karl Brandt said in remarks carried by the official IRNA that he left.',
      'Karl Brandt',
      'IR',
    ],
    [
      'ACCRA — It rained. General Karl Brandt was quoted as saying by the KCNA news agency that he left.',
      'Karl Brandt',
      'KP',
    ],
    ['ACCRA — It rained. General Karl Brandt said in remarks carried by Reuters that he left.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained. General Karl Brandt told IRNA that he left.', 'Karl Brandt', 'GH'],
    [
      'ACCRA — It rained. Peru’s general Karl Brandt said in remarks carried by IRNA that he left.',
      'Karl Brandt',
      'PE',
    ],
    ['ACCRA — It rained. General Anna Lind, in remarks carried by IRNA, met General Karl Brandt.', 'Karl Brandt', 'GH'],
    // "its" may stand for a body of no state
    ['ACCRA — Ghana left. The Arab League wept. Its secretary general, Karl Brandt, left.', 'Karl Brandt', null],
    ['ACCRA — Ghana left. The Velvet Party wept. Its secretary, Karl Brandt, left.', 'Karl Brandt', 'GH'],
    // an envoy is abroad, and so is what is told of him
    ['ACCRA — It rained. Peru’s ambassador was late. The foreign ministry said no.', 'foreign ministry', 'GH'],
    ['ACCRA — It rained. Peru’s president was late. The foreign ministry said no.', 'foreign ministry', 'PE'],
    // a diplomat by style is at home by his post
    ['ACCRA — It rained. Foreign Ministry Spokesman Ambassador Karl Brandt left.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained. Ambassador Karl Brandt left.', 'Karl Brandt', null],
    // two that are joined before "of" belong to one state, unless the second has an article of its own
    ['ACCRA — It rained. The president and prime minister of Peru left.', 'The president', 'PE'],
    ['ACCRA — It rained. The president and the king of Jordan left.', 'The president', 'GH'],
    ['ACCRA — It rained. The army and people of Peru wept.', 'army', 'PE'],
    ['ACCRA — It rained. The opposition and people in Peru wept.', 'opposition', 'GH'],
    // whoever has a counterpart at home is from abroad, unless that is one of another party
    ['ACCRA — It rained. Foreign Minister Karl Brandt met his Ghanaian counterpart.', 'Karl Brandt', null],
    ['ACCRA — It rained. Foreign Minister Karl Brandt met his Togolese counterpart.', 'Karl Brandt', 'GH'],
    ['CHICAGO (Quill) — It rained. Senator Karl Brandt met his Democratic counterpart.', 'Karl Brandt', 'US'],
    // "the country" is the subject before, the only state before, or the one named last in its own sentence
    ['ACCRA — Peru struck Chad on Monday. The country’s army left.', 'country’s army', 'PE'],
    ['ACCRA — The Peruvian government fell. The country’s army left.', 'country’s army', 'PE'],
    ['ACCRA — The Peruvian government fell. The country’s Senate left.', 'Senate', 'PE'],
    ['ACCRA — Togo said that Peru was calm and that the country’s army had left.', 'country’s army', 'PE'],
    ['ACCRA — Peru struck. It rained.\n\nThe kingdom’s army left.', 'kingdom’s army', 'PE'],
    // looked for in vain: several states, too far back, or "the nation", which is more often the text's own
    ['ACCRA — The armies of Peru and Chad met. The country’s army left.', 'country’s army', null],
    ['ACCRA — Peru struck. It rained. It snowed. It rained. The country’s army left.', 'country’s army', null],
    ['ACCRA — Many were in Peru. The nation’s army left.', 'nation’s army', null],
    ['ACCRA — Peru struck. The army of the country left. Congress voted.', 'US Congress', 'US'],
    ['ACCRA — It rained.\n\nThe ministers of Chad left.', 'The ministers of Chad', 'TD'],
    ['Kenya waited. Its ambassador, Paul Otieno, said no.', 'Paul Otieno', 'KE'],
    ['Rep. Karl Brandt left. A spokeswoman for Brandt, Anna Lind, said no.', 'Anna Lind', 'US'],
    ['A Munich daily said no.', 'A Munich daily', 'DE'],
    // A text may end behind the comma
    ['He met Karl Brandt,', 'Karl Brandt', null],
    ['ACCRA — It rained.\n\nThe UN’s aid chief, Karl Brandt, left.', 'Karl Brandt', null],
    ['ACCRA — It rained.\n\nThe bloc’s aid chief, Karl Brandt, left.', 'Karl Brandt', null],
    ['ACCRA — It rained.\n\nNorland’s aid chief, Karl Brandt, left.', 'Karl Brandt', null],
    ['ACCRA — It rained.\n\nThe sheriff’s spokesman, Karl Brandt, left.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nThe Sheriff’s spokesman, Karl Brandt, left.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nThe Pope’s spokesman, Karl Brandt, left.', 'Karl Brandt', null],
    // of whoever was only brought home himself
    ['ACCRA — It rained.\n\nKarl Brandt left. Mr. Brandt’s group said no.', 'Mr. Brandt’s group', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt of Norland left. Norland’s group said no.', 'Norland’s group', null],
    // what stands before the phrase joins nothing in it
    ['Rep. Karl Brandt left. A memo came from Mr. Brandt’s campaign manager.', 'Mr. Brandt’s campaign manager', 'US'],
    ['Rep. Karl Brandt left. A memo came from the manager with Mr. Brandt.', 'the manager with Mr. Brandt', null],
    ['ACCRA — It rained.\n\nKarl Brandt, chairman of the project’s panel, left.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nTop defence officials left.', 'Top defence officials', 'GH'],
    ['ACCRA — It rained.\n\nSome voters left.', 'Some voters', 'GH'],
    ['ACCRA — It rained.\n\nProtesters in Lima left.', 'Protesters in Lima', 'PE'],
    ['ACCRA — It rained.\n\nOpposition leaders left.', 'Opposition leaders', 'GH'],
    ['ACCRA — It rained.\n\nLocal politicians left.', 'Local politicians', 'GH'],
    ['ACCRA — It rained.\n\nWorld leaders left.', 'World leaders', null],
    ['ACCRA — It rained.\n\nSome experts left.', 'Some experts', null],
    ['ACCRA — It rained.\n\nAmbassador Karl Brandt left.', 'Karl Brandt', null],
    ['GEORGETOWN – It rained.\n\nForeign Minister Karl Brandt left.', 'Karl Brandt', 'GY'],
    ['QUILLMARK (QN) – Norway will wait, Foreign Minister Karl Brandt said.', 'Karl Brandt', 'NO'],
    ['Australia will wait.\n\nOpposition spokesman Karl Brandt said no.', 'Karl Brandt', 'AU'],
    ['ACCRA — It rained.\n\nTokyo lodged a protest. Cabinet Secretary Karl Brandt said no.', 'Karl Brandt', 'JP'],
    ['One of the Ghanaian rebels, Tuo Fozie, left.', 'Tuo Fozie', 'GH'],
    ['The Ghana Farmers Party (GFP) said no. Its secretary general, Barrister Ama Tuo, left.', 'Ama Tuo', 'GH'],
    ['The German engineering association QVD said no. Chief executive Karl Brandt left.', 'Karl Brandt', 'DE'],
    ['The Sofia-based Northeast Institute said no.', 'Northeast Institute', 'BG'],
    ['The Unity Ministry in Seoul said no.', 'Unity Ministry', 'KR'],
    ['The talks drew in Germany, whose foreign minister, Anna Lind, said no.', 'Anna Lind', 'DE'],
    ['Lagos Governor Tunde Bello said no.', 'Tunde Bello', 'NG'],
    ['Bosnian Serb leader Karl Brandt said no.', 'Karl Brandt', 'BA'],
    ['Norway, which has waited, met the press. Brandt & Quill said no.', 'Brandt & Quill', null],
    ['Later President Karl Brandt of Chad left.', 'Karl Brandt', 'TD'],
    // Who knows a state, and who is from one
    ['Karl Brandt, an Iran expert, said no.', 'Karl Brandt', null],
    ['The North Korea scholar Karl Brandt said no.', 'Karl Brandt', null],
    ['Karl Brandt, a Vietnam veteran, said no.', 'Karl Brandt', null],
    ['Iraq War critics said no.', 'critics', null],
    ['Norwegian Iran experts said no.', 'Norwegian Iran experts', 'NO'],
    ['Karl Brandt, an Iranian expert, said no.', 'Karl Brandt', 'IR'],
    ['US veterans said no.', 'US veterans', 'US'],
    ['New Zealand analysts said no.', 'New Zealand analysts', 'NZ'],
    ['Iran and its supporters said no.', 'its supporters', 'IR'],
    ['Iran left. Its supporters said no.', 'Its supporters', 'IR'],
    ['Iran officials said no.', 'Iran officials', 'IR'],
    // Who is sent to one
    ['U.N. Chad envoy Karl Brandt said no.', 'Karl Brandt', null],
    ['The EU’s Chad envoy said no.', 'The EU’s Chad envoy', null],
    ['US Chad envoy Karl Brandt said no.', 'Karl Brandt', 'US'],
    ['Chad envoy Karl Brandt said no.', 'Karl Brandt', 'TD'],
    // Who sits in a place for another
    ['The Ambassador of Chad to Mali, Mr. Karl Brandt, said no.', 'Karl Brandt', 'TD'],
    ['The ambassador of Norway in Paris, Karl Brandt, said no.', 'Karl Brandt', 'NO'],
    ['Norway waited. Its representative in Mali, Karl Brandt, said no.', 'Karl Brandt', 'NO'],
    ['The governor in Paris, Karl Brandt, said no.', 'Karl Brandt', 'FR'],
    // The end of a state's long name is another's name.
    [
      'The Ministry of Fisheries of the People’s Republic of China said no.',
      'Ministry of Fisheries of the People’s Republic of China',
      'CN',
    ],
    [
      'The Ministry of Fisheries of the Democratic People’s Republic of Korea said no.',
      'Ministry of Fisheries of the Democratic People’s Republic of Korea',
      'KP',
    ],
    [
      'The Ministry of Fisheries of the Republic of Korea said no.',
      'Ministry of Fisheries of the Republic of Korea',
      'KR',
    ],
    ['The Institute of French Studies of Ghana said no.', 'Institute of French Studies of Ghana', 'GH'],
    ['Later Karl Brandt of Chad left.', 'Karl Brandt', 'TD'],
    ['Economist Karl Brandt said no.', 'Karl Brandt', null],
    // whoever has led a state that the text names, by whatever rank
    ['Sudan will wait. Army chief Abdel Fattah al-Burhan said no.', 'Abdel Fattah al-Burhan', 'SD'],
    ['It rained. Army chief Abdel Fattah al-Burhan said no.', 'Abdel Fattah al-Burhan', null],
    // of the United Nations, whoever was spoken of before
    ['Kenya waited. The Secretary-General said no.', 'The Secretary-General', null],
    // a form of address
    ['H.E. Karl Brandt, Minister of Foreign Affairs of Chad, left.', 'Karl Brandt', 'TD'],
    ['Norway must pay, Kallas said.', 'Kaja Kallas', null],
    ['ACCRA — It rained.\n\nThe Teachers’ Front said no.', 'Teachers’ Front', 'GH'],
    ['Army Maj. Gen. Karl Brandt said Iraq must wait.', 'Karl Brandt', 'US'],
    ['BAGHDAD — It rained.\n\nNavy Capt. Karl Brandt said no.', 'Karl Brandt', 'US'],
    ['BAGHDAD — It rained.\n\nCol. Karl B. Brandt said no.', 'Karl B. Brandt', 'US'],
    ['BAGHDAD — It rained.\n\nCol. Ali Hadi said no.', 'Ali Hadi', 'IQ'],
    ['BAGHDAD — It rained.\n\nSpc. Karl Brandt said no.', 'Karl Brandt', 'US'],
    ['BAGHDAD — It rained.\n\nStaff Sgt. Karl Brandt said no.', 'Karl Brandt', 'US'],
    ['MANILA — It rained.\n\nStaff Sgt. Karl Brandt said no.', 'Karl Brandt', 'PH'],
    ['BAGHDAD — It rained.\n\nCol. Karl Brandt, 99th Maintenance Group commander, said no.', 'Karl Brandt', 'US'],
    ['BAGHDAD — The 99th Fighter Wing left.\n\nCol. Karl Brandt said no.', 'Karl Brandt', 'US'],
    ['BAGHDAD — The 99th Fighter Wing left.\n\nCol. Ahmed Lund said no.', 'Ahmed Lund', 'IQ'],
    ['BAGHDAD — The 9th Division left.\n\nCol. Karl Brandt said no.', 'Karl Brandt', 'IQ'],
    ['BAGHDAD — It rained.\n\nArmy Gen. Ali al-Hadi said no.', 'Ali al-Hadi', 'IQ'],
    ['MANILA — It rained.\n\nArmy Col. Karl B. Brandt said no.', 'Karl B. Brandt', 'PH'],
    ['Later Pakistan Army Maj. Gen. Karl Brandt left.', 'Karl Brandt', 'PK'],
    ['Later the army Maj. Gen. Karl Brandt left.', 'Karl Brandt', null],
    ['UNITED NATIONS — Minister Karl Brandt left.', 'Karl Brandt', null],
    ['In 2016 it rained. Bill Clinton said no.', 'Bill Clinton', 'US'],
    ['In 2010 it rained. Bill Clinton said no.', 'Bill Clinton', 'US'],
    ['In 2010 it rained. UN envoy Bill Clinton said no.', 'Bill Clinton', null],
    ['In 2010 it rained. Ban Ki-moon said no.', 'Ban Ki-moon', null],
    // who was sent there later
    [
      'In 2010 Norwegian Prime Minister Jens Stoltenberg met Barack Obama and David Cameron. Norway slept. Norwegian voters wait in Norway. Amy Pope said no.',
      'Amy Pope',
      'NO',
    ],
    [
      'In 2024 Norwegian Prime Minister Jonas Gahr Støre met Emmanuel Macron and Giorgia Meloni. Norway slept. Norwegian voters wait in Norway. Amy Pope said no.',
      'Amy Pope',
      null,
    ],
    [
      'It rained in Munich. Shops in Hamburg closed, roads near Leipzig were under water, and a bridge in Dresden fell.\n\nLater Karl Brandt said no.',
      'Karl Brandt',
      'DE',
    ],
    [
      'It rained in Munich. Shops in Hamburg closed, roads near Lyon were under water, and a bridge in Lille fell.\n\nLater Karl Brandt said no.',
      'Karl Brandt',
      null,
    ],
    ['It rained in Munich. Shops in Hamburg closed.\n\nLater Karl Brandt said no.', 'Karl Brandt', null],
    // where somebody lives
    ['ACCRA — It rained.\n\n“No,” said Karl Brandt, 42, of Quillburg, Ill.', 'Karl Brandt', 'US'],
    ['ACCRA — It rained.\n\nKarl Brandt, 42, from Leeds, England, said no.', 'Karl Brandt', 'GB'],
    ['ACCRA — It rained.\n\nKarl Brandt, 42, a mechanic from Lyon, said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nKarl Brandt, a baker from the town of Lyon, said no.', 'Karl Brandt', 'FR'],
    ['A delegate from the Peruvian government said no.', 'A delegate from the Peruvian government', 'PE'],
    ['A source in the Peruvian ministry said no.', 'A source in the Peruvian ministry', 'PE'],
    ['A refugee from the Peruvian government said no.', 'A refugee from the Peruvian government', null],
    ['ACCRA — It rained.\n\nSenator Karl Brandt, Democrat of Ohio, said no.', 'Karl Brandt', 'US'],
    ['ACCRA — It rained.\n\nSenator Karl Brandt of Ohio said no.', 'Karl Brandt', 'US'],
    ['ACCRA — It rained.\n\nKarl Brandt, mayor for a day, said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt, a native of Leeds, said no.', 'Karl Brandt', 'GB'],
    ['ACCRA — It rained.\n\nKarl Brandt, who lives in Lyon, said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nKarl Brandt, the mayor of Lyon, said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nThe mayor of Lyon, Karl Brandt, said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nMayor Karl Brandt of Lyon said no.', 'Karl Brandt', 'FR'],
    ['ACCRA — It rained.\n\nVillagers in Leeds said no.', 'Villagers in Leeds', 'GB'],
    ['ACCRA — It rained.\n\nKarl Brandt, who was born in Lyon, said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt, a refugee from Lyon, said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt, a critic of Lyon, said no.', 'Karl Brandt', null],
    ['ACCRA — It rained.\n\nKarl Brandt, a friend, came from Lyon.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt left. From Lyon he said no.', 'Karl Brandt', 'GH'],
    // whom a place or body has sent
    ['ACCRA — It rained.\n\nA delegation from Norway said no.', 'A delegation', 'NO'],
    ['ACCRA — It rained.\n\nKarl Brandt, head of an observer mission from Norway, said no.', 'Karl Brandt', 'NO'],
    ['ACCRA — It rained.\n\nThey withdrew the mission from Norway.', 'mission', null],
    ['ACCRA — It rained.\n\nThe observer team from the African Union said no.', 'observer team', null],
    ['ACCRA — It rained.\n\nAnna Lind, leader of the OAU observers, said no.', 'Anna Lind', null],
    // who is beside a state
    ['Norway’s neighbours said no.', 'Norway’s neighbours', null],
    ['Norway’s supporters said no.', 'Norway’s supporters', 'NO'],
    ['Norwegian allies said no.', 'Norwegian allies', 'NO'],
    ['DUBLIN — It rained.\n\nOne TD said no.', 'One TD', 'IE'],
    // where it is that the text has turned to
    ['ACCRA — It rained.\n\nIn Oslo, crowds left. The foreign minister, Anna Lind, said no.', 'Anna Lind', 'NO'],
    ['ACCRA — It rained.\n\nIn Oslo, crowds left.\n\nThe foreign minister, Anna Lind, said no.', 'Anna Lind', 'GH'],
    ['ACCRA — It rained.\n\nIn Oslo, crowds left. Chad won. The foreign minister, Anna Lind, left.', 'Anna Lind', 'TD'],
    ['Norwegian lawmaker Karl Brandt left. Brandt’s allies said no.', 'Brandt’s allies', 'NO'],
    ['Norwegian lawmaker Karl Brandt left. His critics said no.', 'His critics', 'NO'],
    ['Norwegian lawmaker Karl Brandt left. A source close to Brandt said no.', 'A source close to Brandt', 'NO'],
    ['Ghana’s president, Karl Brandt, left. Brandt’s allies said no.', 'Brandt’s allies', null],
    ['Norway left. Norway’s allies said no.', 'Norway’s allies', null],
    // what the United States has not
    ['WASHINGTON — It rained.\n\nA Foreign Ministry official said no.', 'A Foreign Ministry official', null],
    ['WASHINGTON — It rained.\n\nA government official said no.', 'A government official', 'US'],
    ['ACCRA — It rained.\n\nA Foreign Ministry official said no.', 'A Foreign Ministry official', 'GH'],
    // where somebody teaches
    ['ACCRA — It rained.\n\nAnna Lind, who teaches law at the University of Bremen, said no.', 'Anna Lind', 'DE'],
    ['ACCRA — It rained.\n\nProfessor Karl Brandt of King’s College London said no.', 'Karl Brandt', 'GB'],
    ['ACCRA — It rained.\n\nKarl Brandt, a professor at Cornell University, said no.', 'Karl Brandt', 'US'],
    ['ACCRA — It rained.\n\nThe Progressive Alliance said no.', 'Progressive Alliance', 'GH'],
    ['ACCRA — It rained.\n\nThe Western Alliance said no.', 'Western Alliance', null],
    ['ACCRA — It rained.\n\nKarl Brandt, head of the Centre for Salt in Oslo, said no.', 'Karl Brandt', 'NO'],
    ['ACCRA — It rained.\n\nKarl Brandt, speaking at the University of Lima, said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt, a former student of Cornell University, said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nKarl Brandt, who heads the Salt Center, said no.', 'Karl Brandt', 'GH'],
    ['ACCRA — It rained.\n\nThe University of Bremen said no.', 'University of Bremen', 'DE'],
    ['ACCRA — It rained.\n\nThe Quill University said no.', 'Quill University', 'GH'],
    ['MANCHESTER, N.H. — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'US'],
    ['MANCHESTER, England — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'GB'],
    ['PARIS, Texas (Quill News) — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'US'],
    ['PARIS, Aug. 3 (Quill News) — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'FR'],
    ['MOSCOW, WASHINGTON — It rained.\n\nGeneral Ali Hadi left.', 'Ali Hadi', 'RU'],
    ['NARVIK, Norway — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'NO'],
    ['QUILLMARK, Aug. 3 — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', null],
    ['LIMA, Oct 16 (QUILL).- It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'PE'],
    ['LIMA. OCT 16. (QuillNews). It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'PE'],
    ['LIMA/QUITO (Quill) - It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', null],
    ['OSLO/BERGEN (Quill) - It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'NO'],
    ['TBILISI, Georgia — It rained.\n\nMayor Karl Brandt left.', 'Karl Brandt', 'GE'],
    [
      'Norway votes. Norwegian voters wait, and so does the Norwegian parliament. Norway’s ambassador to Chad was hurt. Norway must act, and Norway will pay. Norwegian papers asked why. Norway slept.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'NO',
    ],
    [
      'Norway condemns the raid in Chad. Chad is shaken. Chadian troops are on alert, and Chad will mourn.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'NO',
    ],
    [
      'The raid in Chad was short. Chad is shaken. Norway waits. Chadian troops are on alert, and Chad will mourn.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'TD',
    ],
    // whose press a survey took it from
    [
      'Text of report headlined "Too late" published by Norwegian newspaper The Fjord on 9 May\n\nChad waits. Chad is poor. Chad and Mali talk. Chad rests.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'NO',
    ],
    [
      'Report on salt published by Norwegian experts on 9 May\n\nChad waits. Chad is poor. Chad and Mali talk. Chad rests.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'TD',
    ],
    [
      'Too late\n\nThe Fjord (Oslo), 9 May 2007, in Norwegian\n\nChad waits. Chad is poor. Chad and Mali talk. Chad rests.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'NO',
    ],
    [
      'Too late\n\nThe singer sang here (Oslo was next), in Norwegian costume\n\nChad waits. Chad is poor. Chad and Mali talk. Chad rests.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'TD',
    ],
    // to which most of its people belong
    [
      'A raid split Oslo. Chad mourns, and Chad waits, and Chad asks. Norwegian Prime Minister Anna Lind, Norwegian Defence Minister Ola Ness, Norwegian lawmakers and the Norwegian army said nothing. Norwegian voters wait.\n\nLater Senator Karl Brandt left.',
      'Karl Brandt',
      'NO',
    ],
    [
      'Norway’s ambassador to Chad was hurt. Norway and Chad talk. Norwegian troops wait in Chad.\n\nLater Minister Karl Brandt left.',
      'Karl Brandt',
      'TD',
    ],
  ])('%s', (text, name, country) => {
    expect(countryOf(text, name)).toBe(country);
  });

  test('an agency in the dateline is nobody who acts', () => {
    expect(resolve('ACCRA (Quill News Agency) -- Ghana voted.').actors.map(({ name }) => name)).toEqual(['Ghana']);
  });
});

test('those for whom “they” stands are of the same countries as where they are named', () => {
  const { statements } = readDocument(
    'ACCRA — It rained.\n\nKarl Brandt and Anna Lind left. They said it was late.',
    {},
  );
  expect(statements.map(({ actor }) => [actor?.name, actor?.country])).toEqual([
    ['Karl Brandt', 'GH'],
    ['Anna Lind', 'GH'],
  ]);
});

describe('those who speak and are named by their words alone', () => {
  test.each([
    ['60 percent of voters said it was late.', 'GH'],
    ['Half of the electorate said it was late.', 'GH'],
    ['In Peru, 60 percent of voters said it was late.', 'PE'],
    ['60 percent of voters in Peru said it was late.', 'PE'],
    ['60 percent of Peruvian voters said it was late.', 'PE'],
    ['60 percent said it was late.', 'GH'],
    ['Six in 10 said it was late.', 'GH'],
    ['60 percent said Peru was late.', null],
    ['The crowd said it was late.', 'GH'],
    ['Black voters said it was late.', 'GH'],
    ['The respondents said it was late.', 'GH'],
    ['The teachers and labor unions said it was late.', 'GH'],
    ['Campaign officials said it was late.', 'GH'],
    ['The party’s voters left. Voters said it was late.', 'GH'],
    ['A voter said it was late.', 'GH'],
    // firms, by their head offices
    ['Volkswagen said it was late.', 'DE'],
    ['Zenfor said it was late.', null],
    // who may be of another state
    ['Foreign voters said it was late.', null],
    ['Many said it was late.', null],
    ['Critics said it was late.', null],
    ['A friend said it was late.', null],
    ['The director-general of the UN said it was late.', null],
  ])('%s', (text, country) => {
    const { statements } = readDocument(`ACCRA — It rained.\n\n${text}`, {});
    expect(statements.at(-1)?.actor?.country).toBe(country);
  });
});

describe('the secretary', () => {
  test.each([
    ['Defense Secretary Tom Sand met Prime Minister Ana Lind in Oslo. The secretary said it was late.', 'Tom Sand'],
    ['Treasury Secretary Tom Sand met Prime Minister Ana Lind in Oslo. The secretary said it was late.', 'Tom Sand'],
    ['Prime Minister Ana Lind met senators in Oslo. The secretary said it was late.', 'The secretary'],
    ['Prime Minister Ana Lind met senators in Oslo. The governor said it was late.', 'The governor'],
    ['In 2015 it rained. Secretary Kerry said it was late.', 'John Kerry'],
  ])('%s', (text, name) => expect(readDocument(text, {}).statements.at(-1)?.actor?.name).toBe(name));
});

describe('a given name behind an office may be that of a place', () => {
  test.each([
    ['Israeli Defence Minister Israel Brandt said no.', 'Israel Brandt'],
    ['Foreign Minister Riyadh al-Brandt said no.', 'Riyadh al-Brandt'],
    ['Israel Brandt Ltd. said no. The prime minister told Israel no.', 'The prime minister'],
    ['Defence Minister Israel Defense Forces said no.', 'Defence Minister'],
    ['The Foreign Minister Chad said no.', 'The Foreign Minister'],
  ])('%s', (text, name) => expect(readDocument(text, {}).statements.at(-1)?.actor?.name).toBe(name));
});

describe('the government', () => {
  test.each([
    ['ACCRA — France waited.\n\nThe government said no.', 'The government', 'Ghana'],
    ['ACCRA — France waited.\n\nThe central government said no.', 'The central government', 'Ghana'],
    ['ACCRA — France waited.\n\nThe federal government said no.', 'The federal government', 'Ghana'],
    ['ACCRA May 3 2004 News\n\nFrance waited.\n\nThe government said no.', 'The government', 'Ghana'],
    ['Accra, May 3 (News) France waited.\n\nThe government said no.', 'The government', 'Ghana'],
    ['Kenyan Minister Paul Otieno said that his country would wait.', 'his country', 'Kenya'],
    ['ACCRA — It rained.\n\nIn Paris, the government said no.', 'the government', 'France'],
    ['ACCRA — It rained.\n\nIn Kenya, the government said no.', 'the government', 'Kenya'],
    // Rebels hold towns that governments speak of; a guest speaks where it is no government's seat.
    ['ACCRA — It rained.\n\nIn Mombasa, the government said no.', 'the government', 'Ghana'],
    ['ACCRA — It rained.\n\nIn Paris after dark the government said no.', 'the government', 'Ghana'],
  ])('%s', (text, phrase, name) => {
    const layer = resolve(text);
    const mention = layer.mentions.find(({ start, end }) => text.slice(start, end) === phrase);
    expect(mention?.actor?.name).toBe(name);
  });
});

test.each([
  ['We can hand the Kremlin a victory.', ['Russia']],
  ['The protest came near the Kremlin.', []],
  ['It drew criticism from Washington, where it rained.', ['United States']],
])('%s', (text, names) => {
  expect(resolve(text).actors.map(({ name }) => name)).toEqual(names);
});
