import { describe, expect, test } from 'vitest';
import { raw, readWhole } from './read';

// As "source | cue > addressee | content", with "not" before what is denied and "//" between pieces.
describe('where content ends', () => {
  test.each<[string, string[]]>([
    ['Lind praised the plan during a visit to Riga.', ['Lind | praised | the plan']],
    ['Lind praised the plan despite its costs.', ['Lind | praised | the plan']],
    ['Lind praised the plan during talks.', ['Lind | praised | the plan']],
    ['Lind beat the bill by saying it was weak.', ['Lind | saying | it was weak']],
    ['Lind criticized the bill by calling it weak.', ['Lind | criticized | the bill', 'Lind | calling | it weak']],
    ['Lind rejected the plan before leaving for Riga.', ['Lind | rejected | the plan']],
    ['Lind rejected the plan when Oslo asked for it.', ['Lind | rejected | the plan', 'Oslo | asked for | it']],
    ['Lind rejected the plan since it was weak.', ['Lind | rejected | the plan']],
    ['Lind rejected the plan although Oslo liked it.', ['Lind | rejected | the plan', 'Oslo | liked | it']],
    ['Lind said that the plan failed when Oslo left.', ['Lind | said | that the plan failed when Oslo left']],
    ['Lind rejected the plan, which Oslo had made.', ['Lind | rejected | the plan']],
    ['Lind rejected what Oslo had made.', ['Lind | rejected | what Oslo had made']],
    ['Lind rejected the plan, but Oslo liked it.', ['Lind | rejected | the plan', 'Oslo | liked | it']],
    ['Lind rejected the plan, and it failed.', ['Lind | rejected | the plan']],
    ['Lind rejected the plan and left.', ['Lind | rejected | the plan']],
    ['Lind rejected the plan — a gift from Oslo.', ['Lind | rejected | the plan']],
    ['Lind rejected the plan (a gift from Oslo).', ['Lind | rejected | the plan']],
    ['Lind rejected the plan - a gift from Oslo.', ['Lind | rejected | the plan']],
    ['Lind said the plan was weak (naturally).', ['Lind | said | the plan was weak']],
    ['Lind said the plan (of Oslo) was weak (naturally).', ['Lind | said | the plan (of Oslo) was weak']],
    [
      'Lind said the plan was weak (or so it seemed) and bad.',
      ['Lind | said | the plan was weak (or so it seemed) and bad'],
    ],
    ['Lind said the plan was weak; Oslo disagreed.', ['Lind | said | the plan was weak']],
    [
      'Lind said the plan was weak, according to Oslo.',
      ['Oslo | according to | Lind said the plan was weak', 'Lind | said | the plan was weak'],
    ],
    [
      'Lind said the plan was weak according to Oslo.',
      ['Oslo | according to | Lind said the plan was weak', 'Lind | said | the plan was weak'],
    ],
    ['Lind said of the plan: “It is weak.”', ['Lind | said of the plan: | “It is weak.”']],
    ['Lind rejected the plan, a proposal that Oslo made.', ['Lind | rejected | the plan']],
    ['Lind rejected the plan, an idea of Oslo.', ['Lind | rejected | the plan']],
    [
      'Lind said that the plan failed, a claim that Oslo rejected.',
      ['Lind | said | that the plan failed', 'Oslo | rejected | a claim'],
    ],
    [
      'Lind said that the plan failed, a claim rejected by Oslo.',
      ['Lind | said | that the plan failed', 'Oslo | rejected | a claim'],
    ],
    ['Lind said that the plan failed, a pity.', ['Lind | said | that the plan failed']],
    [
      'Lind urged Oslo to leave, a step that nobody expected.',
      ['Lind | urged > Oslo | Oslo to leave', 'nobody | not expected | a step'],
    ],
    ['Lind said the plan failed, including its costs.', ['Lind | said | the plan failed, including its costs']],
    [
      'Lind said that the plan failed, adding that Oslo knew.',
      ['Lind | said | that the plan failed', 'Lind | adding | that Oslo knew'],
    ],
    ['Lind said “it failed”, going home.', ['Lind | said | “it failed”']],
    [
      'Lind said that the plan failed, while warning Oslo of war.',
      ['Lind | said | that the plan failed', 'Lind | warning > Oslo | of war'],
    ],
    [
      'Lind said that it was building walls, while urging calm.',
      ['Lind | said | that it was building walls, while urging calm', 'it | urging | calm'],
    ],
    ['Lind said exports fell, compared with May.', ['Lind | said | exports fell']],
    ['Lind said exports fell, even as the two sides signed.', ['Lind | said | exports fell']],
    ['Lind said exports fell, even though prices rose.', ['Lind | said | exports fell']],
    ['Lind said exports fell, even in May.', ['Lind | said | exports fell, even in May']],
    ['Lind backed the plan, though with doubts.', ['Lind | backed | the plan']],
    ['Lind said she was ready, though with doubts.', ['Lind | said | she was ready, though with doubts']],
    ['Lind voiced concern about the raid, as talks began in Oslo.', ['Lind | voiced concern about | the raid']],
    ['Lind said that exports fell, as prices rose.', ['Lind | said | that exports fell, as prices rose']],
    ['Lind rejected the plan, as a threat to Oslo.', ['Lind | rejected | the plan, as a threat to Oslo']],
    [
      'Lind said exports fell, an official there said on Friday.',
      ['an official | there said | Lind said exports fell', 'Lind | said | exports fell'],
    ],
    [
      'Lind said exports fell, the ministry reported.',
      ['the ministry | reported | Lind said exports fell', 'Lind | said | exports fell'],
    ],
    ['Lind said exports fell, the ministry rose.', ['Lind | said | exports fell, the ministry rose']],
    ['Lind said exports fell, while Oslo said they rose.', ['Lind | said | exports fell', 'Oslo | said | they rose']],
    ['Lind said exports fell, while the bank rejected it.', ['Lind | said | exports fell', 'the bank | rejected | it']],
    ['Lind said exports fell, while Oslo also weighed in.', ['Lind | said | exports fell']],
    ['Lind said the dam was late and gave back the port.', ['Lind | said | the dam was late and gave back the port']],
    [
      'Lind said exports fell, while the bank was critical of it.',
      ['Lind | said | exports fell', 'the bank | was critical of | it'],
    ],
    [
      'Lind said exports fell, while the bank is critical of the plan.',
      ['Lind | said | exports fell, while the bank is critical of the plan', 'the bank | is critical of | the plan'],
    ],
    [
      'Lind has said little of the plan, and people close to her say it is late.',
      ['people close to her | say | it is late'],
    ],
    [
      'Lind hinted that she would turn back and support the plan.',
      ['Lind | hinted | that she would turn back and support the plan'],
    ],
    [
      'Lind has said that she backs the plan but backs towns that go on.',
      [
        'Lind | has said | that she backs the plan but backs towns that go on',
        'she | backs | the plan but backs towns that go on',
      ],
    ],
    ['Lind said exports fell, while the prices rose.', ['Lind | said | exports fell, while the prices rose']],
    [
      'Lind said exports fell, whereas Oslo claimed that they rose.',
      ['Lind | said | exports fell', 'Oslo | claimed | that they rose'],
    ],
    ['Lind said exports fell, though Oslo denied it.', ['Lind | said | exports fell', 'Oslo | not denied | it']],
    ['Lind said exports fell, while imports rose.', ['Lind | said | exports fell, while imports rose']],
    ['Lind, who praised the plan, left Riga.', ['who | praised | the plan']],
    ['Lind, who praised the plan, has left Riga.', ['who | praised | the plan']],
    [
      'Lind said exports fell and added that imports rose.',
      ['Lind | said | exports fell', 'Lind | added | that imports rose'],
    ],
    [
      'Lind said exports fell, and added that imports rose.',
      ['Lind | said | exports fell', 'Lind | added | that imports rose'],
    ],
    ['Lind said exports fell and said “imports rose”.', ['Lind | said | exports fell', 'Lind | said | “imports rose”']],
    ['Lind said exports fell and imports rose.', ['Lind | said | exports fell and imports rose']],
    ['Lind praised the plan but would not sign it.', ['Lind | praised | the plan', 'Lind | not would not sign | it']],
    ['Lind praised the plan and has signed it.', ['Lind | praised | the plan', 'Lind | has signed | it']],
    ['While she denounced the plan, Oslo was silent.', ['she | denounced | the plan']],
    ['Arguing that the plan failed, Lind left.', ['Lind | Arguing | that the plan failed']],
    ['Asked if the plan was weak, Lind said no.', ['Lind | said | no']],
    ['A letter questioning the deal has upset Riga.', ['A letter | questioning | the deal']],
    ['Lind said the plan, while weak, was signed.', ['Lind | said | the plan, while weak, was signed']],
    ['Lind said the plan, when it was read, was signed.', ['Lind | said | the plan, when it was read, was signed']],
    ['Lind said the plan that Oslo made was weak.', ['Lind | said | the plan that Oslo made was weak']],
    ['Lind said the man who made it was weak.', ['Lind | said | the man who made it was weak']],
    ['Lind said the town where it was made was weak.', ['Lind | said | the town where it was made was weak']],
    ['Lind said if the plan failed, Oslo would leave.', ['Lind | said | if the plan failed, Oslo would leave']],
    ['Lind knew why the plan had failed.', ['Lind | knew | why the plan had failed']],
    ['Lind knew what the plan was.', ['Lind | knew | what the plan was']],
    ['Lind asked who had signed.', ['Lind | asked | who had signed']],
    [
      'The minister praised the plan to cut costs, a step that Oslo wants.',
      ['The minister | praised | the plan to cut costs', 'Oslo | wants | a step'],
    ],
    ['The minister vowed to cut costs, a first.', ['The minister | vowed | to cut costs, a first']],
    ['The minister vowed to cut costs while the talks go on.', ['The minister | vowed | to cut costs']],
    ['The minister vowed to cut costs, but Oslo waits.', ['The minister | vowed | to cut costs']],
    ['The minister vowed to cut costs, because Oslo asked.', ['The minister | vowed | to cut costs']],
    ['The minister vowed to cut costs and has kept his word.', ['The minister | vowed | to cut costs']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('who says it, to whom, and with which words', () => {
  test.each<[string, string[]]>([
    ['Oslo told Riga that the plan had failed.', ['Oslo | told > Riga | that the plan had failed']],
    ['Oslo told reporters on Friday that the plan had failed.', ['Oslo | told > reporters | that the plan had failed']],
    ['Oslo told Riga and Tallinn to sign the plan.', ['Oslo | told > Riga and Tallinn | to sign the plan']],
    [
      'Lind, the mayor, and Ana Roth, the envoy, said it was over.',
      ['Lind, the mayor, and Ana Roth, the envoy, | said | it was over'],
    ],
    ['Trump promptly mocked the tax.', ['Trump | promptly mocked | the tax']],
    ['Chad and the IAEA fear that it is late.', ['Chad and the IAEA | fear | that it is late']],
    ['Chad and the EU fear talks will fail.', ['Chad and the EU | fear | talks will fail']],
    ['Members are arguing about whether to leave.', ['Members | are arguing about | whether to leave']],
    ['Lind said during Sunday night’s debate that it was late.', ['Lind | said | that it was late']],
    ['Lind said Sunday night that it was late.', ['Lind | said | that it was late']],
    ['Lind did not openly and clearly reject it.', ['Lind | not did not openly and clearly reject | it']],
    ['Lind would be willing to leave.', ['Lind | would be willing | to leave']],
    ['Lind would be wrong to leave.', []],
    // What goes on meanwhile
    ['As the strike continues, Oslo praised the plan.', ['Oslo | praised | the plan']],
    ['As the strike showed, the plan was weak.', ['the strike | showed | the plan was weak']],
    ['A ban condemned as “weak” by Chad was lifted.', ['Chad | condemned | A ban // as “weak”']],
    ['The ban, hailed as a step forward by Chad, failed.', ['Chad | hailed | The ban // as a step forward']],
    ['Chad dismissed as weak a report by Peru.', ['Chad | dismissed | as weak a report by Peru']],
    ['They met Lind, the mayor, and Ana Roth said it was over.', ['Ana Roth | said | it was over']],
    ['The envoy told Lind, the mayor of Oslo, that it was over.', ['The envoy | told > Lind | that it was over']],
    ['Lind urged Oslo and Riga to sign.', ['Lind | urged > Oslo and Riga | Oslo and Riga to sign']],
    [
      'Lind asked the minister whether the plan had failed.',
      ['Lind | asked > the minister | whether the plan had failed'],
    ],
    ['Lind assured Oslo of his support.', ['Lind | assured > Oslo | of his support']],
    [
      'Lind briefed Sand on the talks and urged Oslo to wait.',
      ['Lind | briefed > Sand | on the talks', 'Lind | urged > Oslo | Oslo to wait'],
    ],
    ['Lind warned Riga that it would pay.', ['Lind | warned > Riga | that it would pay']],
    ['Lind thanked Oslo for its help.', ['Lind | thanked > Oslo | Oslo for its help']],
    ['Lind accused Oslo of breaking the truce.', ['Lind | accused | Oslo of breaking the truce']],
    [
      'Lind left, accusing Oslo of breaking the truce and warning of war.',
      ['Lind | accusing | Oslo of breaking the truce and warning of war'],
    ],
    [
      'Lind left, saying it was late and accusing Oslo of lying.',
      ['Lind | saying | it was late', 'Lind | accusing | Oslo of lying'],
    ],
    [
      'Lind left, noting that the bank had asked for help, and urging Oslo to act.',
      [
        'Lind | noting | that the bank had asked for help',
        'the bank | had asked for | help',
        'Lind | urging > Oslo | Oslo to act',
      ],
    ],
    [
      'Lind left, saying that Oslo was lying and threatening war.',
      ['Lind | saying | that Oslo was lying and threatening war', 'Oslo | threatening | war'],
    ],
    ['Lind blamed Oslo for the attack.', ['Lind | blamed | Oslo for the attack']],
    ['Lind called the attack a crime.', ['Lind | called | the attack a crime']],
    ['Lind described the talks as useful.', ['Lind | described | the talks as useful']],
    // what came of it, told in the past
    // what is joined over a day
    [
      'Lind said the tax hurt Riga and in a letter to Rome rejected the pact.',
      ['Lind | said | the tax hurt Riga', 'Lind | rejected | the pact'],
    ],
    [
      'Lind condemned the tax and in a speech in Oslo on Friday rejected the pact.',
      ['Lind | condemned | the tax', 'Lind | rejected | the pact'],
    ],
    ['Lind condemned the tax and on Friday Sand closed the port.', ['Lind | condemned | the tax']],
    [
      'Lind said the tax hurt Riga and on Friday rejected the pact.',
      ['Lind | said | the tax hurt Riga', 'Lind | rejected | the pact'],
    ],
    [
      'Lind said the tax hurt Riga, and last week rejected the pact.',
      ['Lind | said | the tax hurt Riga', 'Lind | rejected | the pact'],
    ],
    ['Lind said she would sign it and on Friday leave.', ['Lind | said | she would sign it and on Friday leave']],
    [
      'Lind says she opposes the tax and has urged Oslo to go.',
      ['Lind | says | she opposes the tax', 'she | opposes | the tax', 'she | has urged > Oslo | Oslo to go'],
    ],
    // behind the second verb of a relative clause
    [
      'Lind, who opposes the tax and says it is late, rejected the pact.',
      [
        'who | opposes | the tax',
        'who | says | it is late',
        'Lind, who opposes the tax and says it is late, | rejected | the pact',
      ],
    ],
    // a day between a noun and what it is about
    ['Lind expressed concern on Monday about the tax.', ['Lind | expressed concern on Monday about | the tax']],
    ['Lind announced plans Tuesday to close the port.', ['Lind | announced plans | to close the port']],
    // what hangs on an object says nothing
    [
      'Lind signed an order closing the port, saying it was late.',
      ['Lind | signed | an order closing the port', 'Lind | saying | it was late'],
    ],
    ['A man calling himself Brandt praised the tax.', ['Brandt | praised | the tax']],
    ['Lind enjoyed great privileges and praised the tax.', ['Lind | praised | the tax']],
    // a day that tells of which occasion or paper
    ['Lind said in a Friday interview that it was late.', ['Lind | said in a Friday interview | that it was late']],
    ['Lind told a Monday news conference that it fell.', ['Lind | told > a Monday news conference | that it fell']],
    ['Lind told the Sunday Mirror that it was late.', ['Lind | told > the Sunday Mirror | that it was late']],
    ['Lind told the board on Sunday that it was late.', ['Lind | told > the board | that it was late']],
    ['Lind said this Friday talks would be held.', ['Lind | said | this Friday talks would be held']],
    ['Lind said Friday the talks were off.', ['Lind | said | the talks were off']],
    ['Speaking to a daily, Lind rejected “the worst deal of all”.', ['Lind | rejected | “the worst deal of all”']],
    ['Lind had tough words for Oslo.', ['Lind | had tough words for | Oslo']],
    // "and car bomb attacks": a noun
    [
      'Lind condemned the suicide and car bomb attacks in Oslo.',
      ['Lind | condemned | the suicide and car bomb attacks in Oslo'],
    ],
    ['Lind said a bomb strikes Oslo.', ['Lind | said | a bomb strikes Oslo']],
    ['Lind would later say that the tax was late.', ['Lind | would later say | that the tax was late']],
    ['Lind, who would eventually reject the tax, left.', ['who | would eventually reject | the tax']],
    ['Lind would say that the tax was late.', []],
    ['Lind said Sand would later reject the tax.', ['Lind | said | Sand would later reject the tax']],
    // a present does not go on in the past
    [
      'Lind said that traders deny the tax and warned that it was late.',
      ['Lind | said | that traders deny the tax', 'traders | not deny | the tax', 'Lind | warned | that it was late'],
    ],
    [
      'Lind said that traders denied the tax and warned that it was late.',
      [
        'Lind | said | that traders denied the tax',
        'traders | not denied | the tax',
        'traders | warned | that it was late',
      ],
    ],
    // "has said … and warned", as the British write
    [
      'Lind has said that the tax is late and warned that it will rise.',
      ['Lind | has said | that the tax is late', 'Lind | warned | that it will rise'],
    ],
    [
      'Lind has said that the tax is late and Sand said it was high.',
      ['Lind | has said | that the tax is late', 'Sand | said | it was high'],
    ],
    // meanwhile
    [
      'Lind said that Sand was shocked, as he accused the bank of fraud.',
      ['Lind | said | that Sand was shocked', 'he | accused | the bank of fraud'],
    ],
    [
      'Kenya said it would leave, as an aide said the tax was high.',
      ['Kenya | said | it would leave', 'an aide | said | the tax was high'],
    ],
    ['Lind demanded that Oslo leave.', ['Lind | demanded | that Oslo leave']],
    ['Lind demanded from Oslo that it leave.', ['Lind | demanded | that it leave']],
    ['Lind said to Oslo that it should leave.', ['Lind | said > Oslo | that it should leave']],
    ['Lind said in a letter to Oslo that it should leave.', ['Lind | said > Oslo | that it should leave']],
    [
      'Lind said in an interview published on Friday that the plan was weak.',
      ['Lind | said in an interview | that the plan was weak'],
    ],
    [
      'Lind had said in a letter seen by the press that the plan was weak.',
      ['Lind | had said in a letter | that the plan was weak'],
    ],
    ['Lind said in a video that aired on Friday that it was weak.', ['Lind | said | that it was weak']],
    ['Lind said in her opening remarks that the plan was weak.', ['Lind | said | that the plan was weak']],
    ['Lind said following talks with Oslo that the plan was weak.', ['Lind | said | that the plan was weak']],
    ['Lind said following the rules was vital.', ['Lind | said | following the rules was vital']],
    ['The plan was too weak, Lind said in a post shared on Friday.', ['Lind | said in a post | The plan was too weak']],
    ['The plan was too weak, Lind said on Friday following the talks.', ['Lind | said | The plan was too weak']],
    ['“It is weak,” Lind said in a show called “Late Oslo.”', ['Lind | said | “It is weak,”']],
    [
      'Lind, who holds a degree from Oslo, called the plan a sham.',
      ['Lind, who holds a degree from Oslo, | called | the plan a sham'],
    ],
    [
      'Lind, who is thinking about running for mayor, said it was weak.',
      [
        'who | is thinking about | running for mayor',
        'Lind, who is thinking about running for mayor, | said | it was weak',
      ],
    ],
    ['Lind, who said the bank, a branch, was late, left Riga.', ['who | said | the bank, a branch, was late']],
    ['Lind said the head of the bank, Ana Roth, was late.', ['Lind | said | the head of the bank, Ana Roth, was late']],
    ['Lind voiced support and called for talks.', ['Lind | voiced | support', 'Lind | called for | talks']],
    ['Lind derided and insulted the board.', ['Lind | insulted | the board']],
    ['Lind said at rallies and in a letter that it was weak.', ['Lind | said | that it was weak']],
    ['Lind disassociated himself from the plan.', ['Lind | not disassociated | himself from the plan']],
    ['Lind wrote to the council that it should meet.', ['Lind | wrote > the council | that it should meet']],
    ['Lind wrote on Monday that the council should meet.', ['Lind | wrote | that the council should meet']],
    ['Lind promised Oslo more ships.', ['Lind | promised > Oslo | more ships']],
    ['Lind threatened Oslo with sanctions.', ['Lind | threatened | Oslo with sanctions']],
    ['Lind threatened to leave the talks.', ['Lind | threatened | to leave the talks']],
    ['Lind refused to leave the talks.', ['Lind | not refused | to leave the talks']],
    ['Lind denied that he had left.', ['Lind | not denied | that he had left']],
    ['Lind denied having left.', ['Lind | not denied | having left']],
    ['Lind did not say whether he would leave.', ['Lind | not did not say | whether he would leave']],
    ['Lind declined to comment on the plan.', ['Lind | not declined | to comment on the plan']],
    ['Lind never said that the plan had failed.', ['Lind | not never said | that the plan had failed']],
    ['Lind no longer backs the plan.', ['Lind | not no longer backs | the plan']],
    ['Oslo can no longer accept it.', ['Oslo | not can no longer accept | it']],
    ['Lind has repeatedly said that the plan would fail.', ['Lind | has repeatedly said | that the plan would fail']],
    ['Lind would have said that the plan failed.', []],
    ['Lind might say that the plan failed.', []],
    ['Lind is expected to say that the plan failed.', []],
    ['Lind was quoted as saying that the plan failed.', ['Lind | was quoted as saying | that the plan failed']],
    // Whom an agency quotes says it, and not the agency.
    ['“It works,” the agency quoted Lind as saying.', ['Lind | saying | “It works,”']],
    ['“It works,” the agency quoted him as warning.', ['him | warning | “It works,”']],
    ['“It works,” the agency quoted from the letter.', ['the agency | quoted from the letter | “It works,”']],
    // Agencies close no comma behind the occasion.
    [
      'The head of the bank, Karl Lind, in an interview with a reporter here on Monday urged Oslo to wait.',
      ['The head of the bank, Karl Lind, | urged > Oslo | Oslo to wait'],
    ],
    ['Karl Lind, in a letter to Riga on Monday condemned the raid.', ['Karl Lind | condemned | the raid']],
    [
      'Karl Lind in an interview with a reporter here on Monday said it works.',
      ['Karl Lind in an interview with a reporter | said | it works'],
    ],
    ['The talks failed, in a meeting that he called short.', ['he | called | short']],
    // "having" opens no clause of its own.
    [
      '“It works,” the envoy, Karl Lind, remarked to a reporter, having lost the vote.',
      ['the envoy, Karl Lind, | remarked | “It works,”'],
    ],
    [
      'Lind declined to say whether the plan, which was late, had failed.',
      ['Lind | not declined | to say whether the plan, which was late, had failed'],
    ],
    [
      'Lind declined to say whether the plan had failed, which angered Riga.',
      ['Lind | not declined | to say whether the plan had failed'],
    ],
    ['Oslo condemned the raid after its envoy, Danish diplomat Karl Lind, was hurt.', ['Oslo | condemned | the raid']],
    [
      'Riga accused Oslo of theft, a charge Oslo denies.',
      ['Riga | accused | Oslo of theft', 'Oslo | not denies | a charge'],
    ],
    ['Riga proposed a vote, an idea which Oslo opposed.', ['Riga | proposed | a vote', 'Oslo | opposed | an idea']],
    ['Riga proposed a vote, which Oslo opposed.', ['Riga | proposed | a vote', 'Oslo | opposed | which']],
    [
      'Lind reaffirmed Oslo’s stance that the port must open as soon as possible and the road be closed.',
      [
        'Lind | reaffirmed | Oslo’s stance that the port must open as soon as possible and the road be closed',
        'Oslo’s | stance | that the port must open as soon as possible and the road be closed',
      ],
    ],
    // What is told behind the agent ends before another clause.
    ['Riga was urged by Oslo to sign, but it refused.', ['Oslo | was urged > Riga | to sign']],
    [
      'Riga was said by envoys to be ready, although officially Oslo backs the plan.',
      ['envoys | was said | Riga // to be ready', 'Oslo | backs | the plan'],
    ],
    [
      'Riga was told by Oslo that, if it waited, the port would close.',
      ['Oslo | was told > Riga | that, if it waited, the port would close'],
    ],
    [
      'Lind criticised the talks on joint exercises with Riga, and called the plan “late.”',
      ['Lind | criticised | the talks on joint exercises with Riga', 'Lind | called | the plan “late.”'],
    ],
    ['Lind was told by Oslo that the plan had failed.', ['Oslo | was told > Lind | that the plan had failed']],
    ['Lind was asked by Oslo to sign the plan.', ['Oslo | was asked > Lind | to sign the plan']],
    ['Lind was accused by Oslo of breaking the truce.', ['Oslo | was accused | Lind // of breaking the truce']],
    ['Lind was accused of breaking the truce.', ['- | was accused | Lind // of breaking the truce']],
    ['The plan was rejected by Oslo and Riga.', ['Oslo and Riga | was rejected | The plan']],
    ['The plan has been praised by Lind, who made it.', ['Lind | has been praised | The plan']],
    ['Asked about the plan, Lind said it was weak.', ['Lind | said | it was weak']],
    ['Speaking in Riga, Lind said the plan was weak.', ['Lind | said | the plan was weak']],
    ['In a letter to Oslo, Lind said the plan was weak.', ['Lind | said > Oslo | the plan was weak']],
    ['On Monday Lind said the plan was weak.', ['Lind | said | the plan was weak']],
    ['The plan was weak, Lind said.', ['Lind | said | The plan was weak']],
    ['The plan was weak, said Lind.', ['Lind | said | The plan was weak']],
    ['The plan was weak, said Lind, who made it.', ['Lind, who made it | said | The plan was weak']],
    ['The plan, Lind said, was weak.', ['Lind | said | The plan // was weak']],
    ['The plan, said Lind, was weak.', ['Lind | said | The plan // was weak']],
    ['The plan was weak, the mayor of Oslo said on Monday.', ['the mayor of Oslo | said | The plan was weak']],
    ['The plan was weak, he said, and it would fail.', ['he | said | The plan was weak // and it would fail']],
    ['The plan was weak, Lind told reporters.', ['Lind | told > reporters | The plan was weak']],
    ['The plan was weak, Lind told reporters in Riga on Monday.', ['Lind | told > reporters | The plan was weak']],
    ['“It is weak,” Lind said.', ['Lind | said | “It is weak,”']],
    ['“It is weak,” said Lind.', ['Lind | said | “It is weak,”']],
    ['“It is weak,” said Lind, mayor of Oslo.', ['Lind, mayor of Oslo | said | “It is weak,”']],
    ['“It is weak,” Lind, the mayor of Oslo, said.', ['Lind, the mayor of Oslo, | said | “It is weak,”']],
    ['“It is weak,” Lind told Oslo. “It will fail.”', ['Lind | told > Oslo | “It is weak,” // “It will fail.”']],
    [
      '“It is weak,” Lind said, adding: “It will fail.”',
      ['Lind | said | “It is weak,”', 'Lind | adding: | “It will fail.”'],
    ],
    [
      '“It is weak,” Lind said. He added: “It will fail.”',
      ['Lind | said | “It is weak,”', 'He | added: | “It will fail.”'],
    ],
    ['Lind said: “It is weak. It will fail.”', ['Lind | said: | “It is weak. It will fail.”']],
    ['Lind said, “It is weak.”', ['Lind | said | “It is weak.”']],
    [
      'Lind said that the plan was “weak” and that it would fail.',
      ['Lind | said | that the plan was “weak” and that it would fail'],
    ],
    ['Lind called the plan “weak”.', ['Lind | called | the plan “weak”']],
    ['“Weak” was the word that Lind used.', []],
    ['“It,” Lind said, “is weak.”', ['Lind | said | “It,” // “is weak.”']],
    ['“It is weak”, according to Lind.', ['Lind | according to | “It is weak”']],
    ['According to Lind, “it is weak”.', ['Lind | According to | “it is weak”']],
    ['According to a report by the ministry, exports fell.', ['a report | According to | exports fell']],
    ['The plan, according to Lind, is weak.', ['Lind | according to | The plan // is weak']],
    ['As Lind said, the plan is weak.', ['Lind | said | the plan is weak']],
    ['The plan is weak, as Lind has said.', ['Lind | has said | The plan is weak']],
    ["Lind's criticism of the plan was sharp.", ["Lind's | criticism of | the plan"]],
    ['A statement by the ministry said the plan was weak.', ['A statement by the ministry | said | the plan was weak']],
    ['The statement said the plan was weak.', ['The statement | said | the plan was weak']],
    ['Oslo expressed support for the plan.', ['Oslo | expressed support for | the plan']],
    ['Oslo voiced doubts about the plan.', ['Oslo | voiced doubts about | the plan']],
    ['Oslo has no doubts about the plan.', ['Oslo | not has no doubts about | the plan']],
    ['Oslo drew criticism from Riga.', ['Riga | drew criticism | Oslo drew criticism']],
    ['Oslo made a promise to leave.', ['Oslo | made a promise | to leave']],
    ['Oslo gave assurances that it would leave.', ['Oslo | gave assurances | that it would leave']],
    ['Oslo took issue with the plan.', ['Oslo | took issue with | the plan']],
    ['Oslo reiterated its call for talks.', ['Oslo | reiterated its call for | talks']],
    ['Oslo welcomed the decision to leave.', ['Oslo | welcomed | the decision to leave']],
    ['Oslo is opposed to the plan.', ['Oslo | is opposed to | the plan']],
    ['Oslo is ready to talk.', ['Oslo | is ready | to talk']],
    ['Oslo is not ready to talk.', ['Oslo | not is not ready | to talk']],
    ['Oslo is sure that the plan will fail.', ['Oslo | is sure | that the plan will fail']],
    ['Oslo was furious at the decision.', ['Oslo | was furious at | the decision']],
    ['Oslo is a supporter of the plan.', ['Oslo | is a supporter of | the plan']],
    ['Oslo and Riga said that they would sign.', ['Oslo and Riga | said | that they would sign']],
    ['Neither Oslo nor Riga said that it would sign.', ['Neither Oslo nor Riga | not said | that it would sign']],
    ['Both Oslo and Riga want talks.', ['Both Oslo and Riga | want | talks']],
    ['Some in Oslo say that the plan is weak.', ['Some in Oslo | say | that the plan is weak']],
    ['Those who made the plan say it works.', ['Those who made the plan | say | it works']],
    ['People close to Lind say that he will leave.', ['People close to Lind | say | that he will leave']],
    ['One of the envoys said that it was over.', ['One of the envoys | said | that it was over']],
    ['A spokesman for the ministry said that it was over.', ['A spokesman for the ministry | said | that it was over']],
    [
      "The ministry's spokesman, Per Lind, said that it was over.",
      ["The ministry's spokesman, Per Lind, | said | that it was over"],
    ],
    ['Lind, 54, said that it was over.', ['Lind, 54, | said | that it was over']],
    ['Lind (Greens) said that it was over.', ['Lind (Greens) | said | that it was over']],
    ['Lind — the mayor of Oslo — said that it was over.', ['Lind — the mayor of Oslo — | said | that it was over']],
    ['The man known as Lind said that it was over.', ['Lind | said | that it was over']],
    ['The envoy sent to Riga said that it was over.', ['The envoy sent to Riga | said | that it was over']],
    ['Nobody in Oslo said that it was over.', ['Nobody in Oslo | not said | that it was over']],
    ['Lind: “It is over.”', ['Lind | : | “It is over.”']],
    ['Lind on Monday: “It is over.”', ['Lind | : | “It is over.”']],
    ['Lind wants to sign the plan.', ['Lind | wants | to sign the plan']],
    ['Lind wants Oslo to sign the plan.', ['Lind | wants | Oslo to sign the plan']],
    ['Lind hopes that Oslo will sign.', ['Lind | hopes | that Oslo will sign']],
    ['Lind hopes for talks.', ['Lind | hopes for | talks']],
    ['Lind plans to visit Riga.', ['Lind | plans | to visit Riga']],
    ['Lind voted against the plan.', ['Lind | voted against | the plan']],
    ['Lind vetoed the plan.', ['Lind | vetoed | the plan']],
    ['Lind and Roth agreed to meet.', ['Lind and Roth | agreed | to meet']],
    ['Lind argued for the plan and against its costs.', ['Lind | argued for | the plan and against its costs']],
    ['Lind insisted on talks.', ['Lind | insisted on | talks']],
    ['Lind vowed revenge.', ['Lind | vowed | revenge']],
    ['Lind congratulated Roth on the deal.', ['Lind | congratulated > Roth | Roth on the deal']],
    ['Lind believes Oslo will sign.', ['Lind | believes | Oslo will sign']],
    ['Lind thinks so.', ['Lind | thinks | so']],
    ['Lind told Oslo so.', ['Lind | told > Oslo | so']],
    ['Lind said so.', ['Lind | said | so']],
    ['Lind said Monday that it was over.', ['Lind | said | that it was over']],
    ['Lind said last week it was over.', ['Lind | said | it was over']],
    ['Lind, speaking to reporters, said that it was over.', ['Lind | said | that it was over']],
    ['Lind, asked about the plan, said that it was over.', ['Lind, asked about the plan, | said | that it was over']],
    [
      'Lind told AFP that Roth had said that it was over.',
      ['Lind | told > AFP | that Roth had said that it was over', 'Roth | had said | that it was over'],
    ],
    [
      'Lind said Roth had told Oslo that it was over.',
      ['Lind | said | Roth had told Oslo that it was over', 'Roth | had told > Oslo | that it was over'],
    ],
    [
      'Lind said he believed the plan was weak.',
      ['Lind | said | he believed the plan was weak', 'he | believed | the plan was weak'],
    ],
    [
      'Lind said he did not believe the plan was weak.',
      ['Lind | said | he did not believe the plan was weak', 'he | not did not believe | the plan was weak'],
    ],
    [
      'Lind said he had asked Oslo to sign.',
      ['Lind | said | he had asked Oslo to sign', 'he | had asked > Oslo | to sign'],
    ],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('other ways to say it', () => {
  test.each<[string, string[]]>([
    ['Lind told the head of the bank that it was over.', ['Lind | told > the head of the bank | that it was over']],
    ['Lind told a man from Riga that it was over.', ['Lind | told > a man from Riga | that it was over']],
    ['Lind asked the World Court (WC) to order talks.', ['Lind | asked > the World Court (WC) | to order talks']],
    ['Lind told Oslo and Riga that it was over.', ['Lind | told > Oslo and Riga | that it was over']],
    ['Lind asked Oslo for help.', ['Lind | asked > Oslo | for help']],
    ['Lind asked Oslo for help from Riga.', ['Lind | asked > Oslo | for help from Riga']],
    ['Lind told people from Riga on Monday that it was over.', ['Lind | told > people from Riga | that it was over']],
    [
      'Lind appealed to “all armed groups in the zone” to disarm.',
      ['Lind | appealed to > all armed groups in the zone | “all armed groups in the zone” to disarm'],
    ],
    ['Lind urged Belgrade to “choose”.', ['Lind | urged > Belgrade | Belgrade to “choose”']],
    ['Lind urged Belgrade again to choose.', ['Lind | urged > Belgrade | to choose']],
    ['Lind pressed the envoy for a date.', ['Lind | pressed > the envoy | the envoy for a date']],
    ['Lind urged restraint.', ['Lind | urged | restraint']],
    ['Lind hit back at Oslo: “It is over.”', ['Lind | hit back at Oslo: > Oslo | “It is over.”']],
    ['Lind hit back at Oslo, “It is over.”', ['Lind | hit back > Oslo | “It is over.”']],
    ['Lind hit back: “It is over.”', ['Lind | hit back: | “It is over.”']],
    ['In a call with Roth, Lind said it was over.', ['Lind | said > Roth | it was over']],
    ['During a meeting with Roth in Riga on Monday, Lind said it was over.', ['Lind | said > Roth | it was over']],
    ['At talks with Oslo on Monday, Lind said it was over.', ['Lind | said > Oslo | it was over']],
    ['In a car with Roth, Lind said it was over.', ['Lind | said | it was over']],
    ['In a letter for Roth, Lind said it was over.', ['Lind | said | it was over']],
    ['In a statement to Oslo on the talks, Lind said it was over.', ['Lind | said > Oslo | it was over']],
    ['Lind said Monday in a call to Oslo that it was over.', ['Lind | said > Oslo | that it was over']],
    ['Lind said again at a meeting with Oslo that it was over.', ['Lind | said > Oslo | that it was over']],
    ['Lind told Oslo she wanted talks.', ['Lind | told > Oslo | she wanted talks', 'she | wanted | talks']],
    ['Lind told her it was over.', ['Lind | told > her | it was over']],
    ['Lind congratulated Roth.', ['Lind | congratulated > Roth | Roth']],
    ['Lind thanked Oslo and Riga for their help.', ['Lind | thanked > Oslo and Riga | Oslo and Riga for their help']],
    ['Lind invited Roth to sign the plan.', ['Lind | invited > Roth | Roth to sign the plan']],
    ['Lind called Roth a liar.', ['Lind | called | Roth a liar']],
    ['Lind called Roth and Sand liars.', ['Lind | called | Roth and Sand liars']],
    ['Lind considers the plan a mistake.', ['Lind | considers | the plan a mistake']],
    ['Lind considers the plan to be a mistake.', ['Lind | considers | the plan to be a mistake']],
    ['Lind found the plan useful.', ['Lind | found | the plan useful']],
    ['Lind sees the plan as a threat to Oslo.', ['Lind | sees | the plan as a threat to Oslo']],
    ['Lind sees no reason to sign.', ['Lind | sees | no reason to sign']],
    ['Lind regards Oslo as a friend.', ['Lind | regards | Oslo as a friend']],
    ['Lind dismissed the claim as nonsense.', ['Lind | dismissed | the claim as nonsense']],
    ['Lind hailed the deal as “historic”.', ['Lind | hailed | the deal as “historic”']],
    ['Lind is calling for a vote.', ['Lind | is calling for | a vote']],
    ['Lind has been calling for a vote.', ['Lind | has been calling for | a vote']],
    ['Lind had called for a vote.', ['Lind | had called for | a vote']],
    ['Lind did call for a vote.', ['Lind | did call for | a vote']],
    ['Lind will call for a vote.', []],
    ['Lind would like to call for a vote.', ['Lind | would like | to call for a vote']],
    ['Lind could not accept the plan.', ['Lind | not could not accept | the plan']],
    ['Lind cannot accept the plan.', ['Lind | not cannot accept | the plan']],
    ['Lind can accept the plan.', []],
    ["Lind won't accept the plan.", ["Lind | not won't accept | the plan"]],
    ["Lind doesn't want the plan.", ["Lind | not doesn't want | the plan"]],
    ['Lind spoke out against the plan.', ['Lind | spoke out against | the plan']],
    ['Lind spoke of a new start.', ['Lind | spoke of | a new start']],
    ['Lind stood by the plan.', ['Lind | stood by | the plan']],
    ['Lind pointed out that it was over.', ['Lind | pointed out | that it was over']],
    ['Lind made clear that it was over.', ['Lind | made clear | that it was over']],
    ['Lind made it clear that it was over.', ['Lind | made it clear | that it was over']],
    ['Lind is convinced it is over.', ['Lind | is convinced | it is over']],
    ['Lind was adamant that it was over.', ['Lind | was adamant | that it was over']],
    ['Lind was praised for the plan by Oslo.', ['Oslo | was praised | Lind // for the plan']],
    ['The plan was praised.', []],
    ['The plan was described as weak by Oslo.', ['Oslo | was described | The plan // as weak']],
    ['The plan praised by Oslo failed.', ['Oslo | praised | The plan']],
    ['The plan was being rejected by Oslo.', ['Oslo | was being rejected | The plan']],
    ['The plan had not been rejected by Oslo.', ['Oslo | not had not been rejected | The plan']],
    ['Reports said that it was over.', ['Reports | said | that it was over']],
    ['Reports say it is over.', ['Reports | say | it is over']],
    ['Polls show that it is over.', ['Polls | show | that it is over']],
    ['The law says that it is over.', ['The law | says | that it is over']],
    ['The letter, signed by Lind, said it was over.', ['The letter, signed by Lind, | said | it was over']],
    ["Lind's letter said it was over.", ["Lind's letter | said | it was over"]],
    ["Lind's lawyer said it was over.", ["Lind's lawyer | said | it was over"]],
    ['The lawyer of Lind said it was over.', ['The lawyer of Lind | said | it was over']],
    ["Lind's wife, Eva, said it was over.", ["Lind's wife, Eva, | said | it was over"]],
    ['Eva Lind, his wife, said it was over.', ['Eva Lind, his wife, | said | it was over']],
    ['The foreign ministry in Oslo said it was over.', ['The foreign ministry in Oslo | said | it was over']],
    ["Oslo's foreign ministry said it was over.", ["Oslo's foreign ministry | said | it was over"]],
    ['Oslo said through a spokesman that it was over.', ['Oslo | said | that it was over']],
    ['Officials said.', []],
    ['Officials said it.', []],
    ['Officials, however, said it was over.', ['Officials | said | it was over']],
    ['Officials also said it was over.', ['Officials | also said | it was over']],
    ['Officials there said it was over.', ['Officials | there said | it was over']],
    ['Officials in Oslo on Monday said it was over.', ['Officials in Oslo | said | it was over']],
    [
      'Officials who asked not to be named said it was over.',
      ['Officials who asked not to be named | said | it was over'],
    ],
    ['Many said it was over.', ['Many | said | it was over']],
    ['All of them said it was over.', ['All of them | said | it was over']],
    ['They all said it was over.', ['They all | said | it was over']],
    ['Each said it was over.', ['Each | said | it was over']],
    ['It said it was over.', ['It | said | it was over']],
    ['It was over, it said.', ['it | said | It was over']],
    ['“It is over,” it said.', ['it | said | “It is over,”']],
    ['“It is over,” said the ministry in a statement.', ['the ministry | said | “It is over,”']],
    [
      '“It is over,” the ministry said in a statement on Monday.',
      ['the ministry | said in a statement | “It is over,”'],
    ],
    ['“It is over,” he said of the plan.', ['he | said | “It is over,”']],
    ['“It is over,” he said when asked about the plan.', ['he | said | “It is over,”']],
    ['“It is over,” he said as he left.', ['he | said | “It is over,”']],
    ['“It is over,” said he.', ['he | said | “It is over,”']],
    ['“It is over,” reads the letter.', ['the letter | reads | “It is over,”']],
    ['“It is over,” the letter reads.', ['the letter | reads | “It is over,”']],
    ['“It is over,” she wrote on X.', ['she | wrote | “It is over,”']],
    ['“It is over,” he told her.', ['he | told > her | “It is over,”']],
    ['“It is over,” he told her in Riga, “and we know it.”', ['he | told > her | “It is over,” // “and we know it.”']],
    ['“It is over,” and “it failed,” he said.', ['he | said | “It is over,” and “it failed,”']],
    ['“It is over”, he said, and left.', ['he | said | “It is over”']],
    ['Lind laughed: “It is over.”', ['Lind | laughed: | “It is over.”']],
    ['Lind said the talks were over “for good”.', ['Lind | said | the talks were over “for good”']],
    ['Lind said yes.', ['Lind | said | yes']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what the comments of the passes say', () => {
  test.each<[string, string[]]>([
    ['Talks failed, according to two officials.', ['two officials | according to | Talks failed']],
    ['In a poll, most preferred neutrality.', ['a poll | In | most preferred neutrality']],
    ["In Moscow's eyes, the deal is dead.", ["Moscow's | In | the deal is dead"]],
    ['In her view, the deal is dead.', ['her | In | the deal is dead']],
    ['According to Lind, the talks failed.', ['Lind | According to | the talks failed']],
    [
      "Lind's book, according to its publisher, draws a bleak picture.",
      ["its publisher | according to | Lind's book // draws a bleak picture"],
    ],
    ['Seoul is concerned that trade may suffer.', ['Seoul | is concerned | that trade may suffer']],
    [
      'Oslo is surprised and delighted that the talks go on.',
      ['Oslo | is surprised and delighted | that the talks go on'],
    ],
    ['Oslo is unafraid to go to court.', ['Oslo | is unafraid | to go to court']],
    ['Oslo is “confident” that the talks go on.', ['Oslo | is “confident” | that the talks go on']],
    ['Traders were hopeful Tuesday that the talks go on.', ['Traders | were hopeful | that the talks go on']],
    ['Oslo feels sure that the talks go on.', ['Oslo | feels sure | that the talks go on']],
    ['Oslo remains worried about the talks.', ['Oslo | remains worried about | the talks']],
    ['Oslo seems happy with the deal.', ['Oslo | seems happy with | the deal']],
    ['Oslo is a vocal advocate of free trade.', ['Oslo | is a vocal advocate of | free trade']],
    ['Oslo has become a critic of free trade.', ['Oslo | has become a critic of | free trade']],
    ['Lind on the truce: “It will hold.”', ['Lind | : | “It will hold.”']],
    ['NOURI: We never left the table.', ['NOURI | : | We never left the table']],
    ['Merkel: No deal without Athens', ['Merkel | : | No deal without Athens']],
    // A place, and a headline that has its own speaker.
    ['Togo: Opposition Leader Accuses Army of Fraud', ['Opposition Leader | Accuses | Army of Fraud']],
    ['Togo: Bush Accuses Army of Fraud', ['Togo | : | Bush Accuses Army of Fraud', 'Bush | Accuses | Army of Fraud']],
    [
      'The plan was met with scepticism by Oslo and Riga.',
      ['Oslo and Riga | was met with scepticism | The plan was met with scepticism'],
    ],
    ['His remarks drew criticism from allies.', ['allies | drew criticism | His remarks drew criticism']],
    ['Oslo expressed concern that the tests go on.', ['Oslo | expressed concern | that the tests go on']],
    ['Oslo issued a call for talks.', ['Oslo | issued a call for | talks']],
    ['Oslo expressed astonishment at the tests.', ['Oslo | expressed astonishment at | the tests']],
    ['Oslo expressed concern about the tests.', ['Oslo | expressed concern about | the tests']],
    ['Oslo made its claim that the tests go on.', ['Oslo | made its claim | that the tests go on']],
    [
      'Oslo issued a statement saying that the tests go on.',
      ['Oslo | issued a statement saying | that the tests go on'],
    ],
    [
      'Rome lodged a protest with Tunis over the arrests.',
      ['Rome | lodged a protest > Tunis | lodged a protest with Tunis over the arrests'],
    ],
    ["The government's position is that the deal is dead.", ["The government's | position | that the deal is dead"]],
    [
      'Comments by the ambassador questioning the border upset Oslo.',
      ['Comments by the ambassador | questioning | the border'],
    ],
    [
      'A threat by General Karimi, a commander, to close the strait upset Oslo.',
      ['General Karimi, a commander | A threat | to close the strait'],
    ],
    ['China, he said, must act.', ['he | said | China // must act']],
    ['Oslo should urge restraint.', []],
    // Who is named will say it, and no guess
    ['Lind will say in Rome that the deal is dead.', ['Lind | will say | that the deal is dead']],
    ['The president will tell MPs that it is dead.', ['The president | will tell > MPs | that it is dead']],
    ['Critics will say that the deal is dead.', []],
    ['He will tell you that the deal is dead.', []],
    ['Lind will announce a tax, according to aides.', ['aides | according to | Lind will announce a tax']],
    ['Roe doubts whether Lind will say that it is dead.', ['Roe | doubts | whether Lind will say that it is dead']],
    ['Oslo could say that the deal is dead.', []],
    ['Oslo would not say that the deal is dead.', ['Oslo | not would not say | that the deal is dead']],
    ['Oslo will not sign the deal.', ['Oslo | not will not sign | the deal']],
    ['As Lind noted, prices fell.', ['Lind | noted | prices fell']],
    ['Now, he said, “the dam has broken”.', ['he | said | “the dam has broken”']],
    ['A rival had left when he said: “It is over.”', ['he | said: | “It is over.”']],
    ['Sunday on Sol’s “Save the Port,” Lund said prices fell.', ['Lund | said | prices fell']],
    ['On “Face of the Port,” Lund said prices fell.', ['Lund | said | prices fell']],
    ['It is time to “save the port,” Lund said.', ['Lund | said | It is time to “save the port,”']],
    ['Lund said on Sol’s “Today,” adding that prices fell.', ['Lund | adding | that prices fell']],
    [
      'Lund called on “all sides, most of all Oslo, to leave”.',
      ['Lund | called on | “all sides, most of all Oslo, to leave”'],
    ],
    ['Lund agreed to talks to end the war.', ['Lund | agreed to | talks to end the war']],
    [
      'Lund rejected a ban on arms as the premier, Ana Sand, called it late.',
      ['Lund | rejected | a ban on arms', 'the premier, Ana Sand, | called | it late'],
    ],
    ['Lund (who had rejected the plan) left.', ['who | had rejected | the plan']],
    ['Lund said the dam (of Oslo) was late.', ['Lund | said | the dam (of Oslo) was late']],
    ['Oslo, threatened with sanctions, has left.', []],
    ['Oslo threatened Riga with sanctions.', ['Oslo | threatened | Riga with sanctions']],
    ['Lund’s campaign for mayor was short.', []],
    ['Lund’s campaign for a mayor who listens was short.', ['Lund’s | campaign for | a mayor who listens']],
    ['Prices fell, as Lund noted, and the bank closed.', ['Lund | noted | Prices fell']],
    ['As Lund noted, prices fell, and the bank closed.', ['Lund | noted | prices fell, and the bank closed']],
    [
      'Lund rejected claims that, in May, Oslo left the pact.',
      ['Lund | rejected | claims that, in May, Oslo left the pact'],
    ],
    [
      'Lund said that it was late, but privately Sand denied it.',
      ['Lund | said | that it was late', 'Sand | not denied | it'],
    ],
    [
      'Lund said that it was late, but eventually it would pass.',
      ['Lund | said | that it was late, but eventually it would pass'],
    ],
    ['Talks to end the war in Chad were rejected by Oslo.', ['Oslo | were rejected | Talks to end the war in Chad']],
    ['On “Morning Joe,” she asked for talks.', ['she | asked for | talks']],
    ['It is a “raw time,” she said.', ['she | said | It is a “raw time,”']],
    ['For example: “It is over,” he said.', ['he | said | “It is over,”']],
    ['On Monday, he said that it was over.', ['he | said | that it was over']],
    ['As talks went on, he said that it was over.', ['he | said | that it was over']],
    ['As talks went on, hopes fell, he said.', ['he | said | As talks went on, hopes fell']],
    ['“It is over,” he said. “It failed.”', ['he | said | “It is over,” // “It failed.”']],
    ['“It is over,” he said. “It failed,” she said.', ['he | said | “It is over,”', 'she | said | “It failed,”']],
    [
      '“It is over,” he said. He went on:\n\n“It failed.”',
      ['he | said | “It is over,”', 'He | went on: | “It failed.”'],
    ],
    ['Lind was urged by Riga to leave.', ['Riga | was urged > Lind | to leave']],
    ['The plan was described as reckless.', ['- | was described | The plan // as reckless']],
    ['The plan was held by Oslo.', []],
    ['It is a sentiment endorsed by the delegates.', ['the delegates | endorsed | a sentiment']],
    ['The plan was criticized by Oslo as reckless.', ['Oslo | was criticized | The plan // as reckless']],
    ['Lind is said to have asked Oslo to leave.', ['Lind | is said to have asked > Oslo | to leave']],
    ['Prices fell, as Lind noted.', ['Lind | noted | Prices fell']],
    ['She said she wanted to discuss it.', ['She | said | she wanted to discuss it', 'she | wanted | to discuss it']],
    [
      'Lind said it was over, according to a report.',
      ['a report | according to | Lind said it was over', 'Lind | said | it was over'],
    ],
    ['Lind went on to say that it was over.', ['Lind | went on to say | that it was over']],
    ['Lind appeared to suggest that it was over.', ['Lind | appeared to suggest | that it was over']],
    ['Lind is quick to note that it is over.', ['Lind | is quick to note | that it is over']],
    ['He left, calling it a mistake.', ['He | calling | it a mistake']],
    ['Calling it a mistake, he left.', ['he | Calling | it a mistake']],
    ['He left, with half of voters saying that it was over.', ['half of voters | saying | that it was over']],
    ['Lind said Wednesday that it was over.', ['Lind | said | that it was over']],
    ['Lind said again that it was over.', ['Lind | said | that it was over']],
    ['Lind said in a statement Monday it was over.', ['Lind | said in a statement | it was over']],
    ['Lind said in a statement that it was over.', ['Lind | said in a statement | that it was over']],
    ['Lind said at the start of their meeting that it was over.', ['Lind | said | that it was over']],
    ['Lind pushed back on those claims.', ['Lind | pushed back on | those claims']],
    ['The council voted 61 to 36 to leave.', ['The council | voted | to leave']],
    ['Lind said before attending the meeting that it was over.', ['Lind | said | that it was over']],
    ['Half said so in May.', ['Half | said | so']],
    ['Lind said, among other things, that it was over.', ['Lind | said | that it was over']],
    ['Lind said — on Twitter — that it was over.', ['Lind | said | that it was over']],
    ['Lind said, if elected, she would leave.', ['Lind | said | if elected, she would leave']],
    ['Lind said as he left the room, “It is over.”', ['Lind | said | “It is over.”']],
    ['Lind said of the plan: “It is over.”', ['Lind | said of the plan: | “It is over.”']],
    ['Hugh Hill, a doctor, said it was over.', ['Hugh Hill, a doctor, | said | it was over']],
    ['It angered Riga, whose envoy, Hugh Hill, said it was over.', ['whose envoy, Hugh Hill, | said | it was over']],
    ['Hill, whose son, a doctor, is here, said it was over.', ['Hill | said | it was over']],
    [
      'Envoys led by Hugh Hill, a doctor, said it was over.',
      ['Envoys led by Hugh Hill, a doctor, | said | it was over'],
    ],
    [
      'A poll released on Monday by Hill found it was over.',
      ['A poll released on Monday by Hill | found | it was over'],
    ],
    [
      'A poll released this week by Hill found it was over.',
      ['A poll released this week by Hill | found | it was over'],
    ],
    ['Hill said on Monday by phone it was over.', ['Hill | said | it was over']],
    [
      'Hill said Riga would sign the pact, which he called a folly.',
      ['Hill | said | Riga would sign the pact', 'he | called | a folly'],
    ],
    [
      'Hill said Riga would sign the pact, which he termed a folly.',
      ['Hill | said | Riga would sign the pact', 'he | termed | a folly'],
    ],
    [
      'Hill said Riga would sign the pact, which is a folly.',
      ['Hill | said | Riga would sign the pact, which is a folly'],
    ],
    [
      'Hill said Riga would sign the pact, which he lost in May.',
      ['Hill | said | Riga would sign the pact, which he lost in May'],
    ],
    ['Hill rejected that claim, saying it was over.', ['Hill | rejected | that claim', 'Hill | saying | it was over']],
    ['Hill denied that claim.', ['Hill | not denied | that claim']],
    ['Hill denied that claims were late.', ['Hill | not denied | that claims were late']],
    ['Hill took to Twitter to say it was over.', ['Hill | took to Twitter to say | it was over']],
    ['Hill wrote to Lind to ask for talks.', ['Hill | wrote to Lind to ask for | talks']],
    ['Hill used a gap in the report to deny it.', []],
    ['Hill took the ferry to say it was over.', []],
    ['Envoys led by Hugh Hill (D-Ohio) said it was over.', ['Envoys led by Hugh Hill (D-Ohio) | said | it was over']],
    ['Envoys were led by Hugh Hill, a doctor, said Lind.', ['Lind | said | Envoys were led by Hugh Hill, a doctor']],
    [
      'Hugh Hill, a doctor and a member of the board, said it was over.',
      ['Hugh Hill, a doctor and a member of the board, | said | it was over'],
    ],
    [
      '“It is over,” said Hugh Hill, a doctor and member of the board, in Riga.',
      ['Hugh Hill, a doctor and member of the board | said | “It is over,”'],
    ],
    [
      'Cummings (D-Md.), chair of the committee, said it was over.',
      ['Cummings (D-Md.), chair of the committee, | said | it was over'],
    ],
    ['In Des Moines, Iowa, the candidates said it was over.', ['the candidates | said | it was over']],
    ['Lind spoke briefly about the deal.', ['Lind | spoke briefly about | the deal']],
    ['Lind responded by saying that it was over.', ['Lind | responded by saying | that it was over']],
    ['“Roth told us that it was over,” Lind said.', ['Lind | said | “Roth told us that it was over,”']],
    ['Lind, however, said it was over.', ['Lind | said | it was over']],
    ['Russia on Friday vetoed the deal.', ['Russia | vetoed | the deal']],
    ['Lind himself said it was over.', ['Lind himself | said | it was over']],
    ['Lind says Europe should act.', ['Lind | says | Europe should act']],
    ['A poll released by Roth shows that it is over.', ['A poll released by Roth | shows | that it is over']],
    ['People working for Roth say it is over.', ['People working for Roth | say | it is over']],
    [
      'Lind criticised the deal and called it a mistake.',
      ['Lind | criticised | the deal', 'Lind | called | it a mistake'],
    ],
    ['Lind visited Paris, met Roth and said it was over.', ['Lind | said | it was over']],
    ['Officials who have been briefed said it was over.', ['Officials who have been briefed | said | it was over']],
    ['Clinton, in her campaigning, said it was over.', ['Clinton | said | it was over']],
    [
      'Shelby, the Republican who heads the committee, which oversees it, said it was over.',
      ['Shelby, the Republican who heads the committee, which oversees it, | said | it was over'],
    ],
    [
      'Lind said the pact tied Rome down and asked Riga to leave.',
      ['Lind | said | the pact tied Rome down', 'Lind | asked > Riga | to leave'],
    ],
    [
      'Norway said it was late and asked Riga to leave.',
      ['Norway | said | it was late', 'Norway | asked > Riga | to leave'],
    ],
    ['Norway said it had stayed and waited.', ['Norway | said | it had stayed and waited']],
    ['A spokesman for the ministry said it was over.', ['A spokesman for the ministry | said | it was over']],
    ['Friends, lobbyists and foes said it was over.', ['Friends, lobbyists and foes | said | it was over']],
    ['Lind visited Paris on Monday and said it was over.', ['Lind | said | it was over']],
    [
      '“It is over,” said a supporter who runs the account.',
      ['a supporter who runs the account | said | “It is over,”'],
    ],
    [
      '“It is over,” said a report released by the office on Monday.',
      ['a report released by the office on Monday | said | “It is over,”'],
    ],
    ['“It is over,” said Lind, 31, of Tujunga.', ['Lind, 31, of Tujunga | said | “It is over,”']],
    [
      'Senator Scott, Republican of Ohio, said it was over.',
      ['Senator Scott, Republican of Ohio, | said | it was over'],
    ],
    ['SEOUL, Oct. 14 (News) -- Lind said it was over.', ['Lind | said | it was over']],
    ['• Lind said it was over.', ['Lind | said | it was over']],
    ['NEW DELHI: The minister said it was over.', ['The minister | said | it was over']],
    ['NEW DELHI: The minister on Monday rejected it.', ['The minister | rejected | it']],
    ['New Delhi: The minister on Monday rejected it.', ['The minister | rejected | it']],
    ['Kigali: Two boats were seized on Monday.', []],
    ['Lind: We were late on Monday.', ['Lind | : | We were late on Monday']],
    ['Lind: “The minister left on Monday.”', ['Lind | : | “The minister left on Monday.”']],
    ['Lind: Two boats were seized', ['Lind | : | Two boats were seized']],
    [
      'Q: Is it over?\n\nA: It is.\n\nQ: So it is over?',
      ['Q | : | Is it over?', 'A | : | It is.', 'Q | : | So it is over?'],
    ],
    [
      'TAVARES: It is over.\n\nROTH: It is not.\n\nTAVARES: It is.',
      ['TAVARES | : | It is over.', 'ROTH | : | It is not.', 'TAVARES | : | It is.'],
    ],
    ['“It is over,” said Lind, a diplomat, in a statement.', ['Lind, a diplomat | said | “It is over,”']],
    ['“It is over,” Lind told Roth.', ['Lind | told > Roth | “It is over,”']],
    [
      'Lind, who denounced the deal, reiterated his view.',
      ['who | denounced | the deal', 'Lind, who denounced the deal, | reiterated | his view'],
    ],
    ['Asawitiri Media, said Rita Katz, has moved.', ['Rita Katz | said | Asawitiri Media // has moved']],
    ['The paradox, says Lind, is that it is over.', ['Lind | says | The paradox // is that it is over']],
    ['“It is over,” he said, as he left for Rome.', ['he | said | “It is over,”']],
    ['Boris Pistorius, who criticised the deal, left.', ['who | criticised | the deal']],
    ['President Barzinji, a Kurd, who criticised the deal, left.', ['who | criticised | the deal']],
    [
      "Recent comments by China's ambassador said it was over.",
      ["Recent comments by China's ambassador | said | it was over"],
    ],
    ['A letter from the minister said it was over.', ['A letter from the minister | said | it was over']],
  ])('%j', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what stands behind the cue', () => {
  test.each<[string, string[]]>([
    ['Lind said: it is over.', ['Lind | said: | it is over']],
    ['Lind said: the plan is weak, and it failed.', ['Lind | said: | the plan is weak, and it failed']],
    ['Lind said so, and left.', ['Lind | said | so']],
    ['Lind said no in Riga.', ['Lind | said | no']],
    ['Lind said no one knew.', ['Lind | said | no one knew']],
    ['Lind said the same.', ['Lind | said | the same']],
    ['Lind said the same of the plan.', ['Lind | said | the same of the plan']],
    ['Lind said the same of the plan in May.', ['Lind | said | the same of the plan in May']],
    ['Lind says the same thing is true.', ['Lind | says | the same thing is true']],
    ['Lind called that “preposterous”.', ['Lind | called | that “preposterous”']],
    ['Lind criticized that.', ['Lind | criticized | that']],
    ['Lind wondered who had signed.', ['Lind | wondered | who had signed']],
    ['Lind asked which plan had failed.', ['Lind | asked | which plan had failed']],
    ['Lind said because it failed.', []],
    ['Lind warned if it failed, all would fail.', ['Lind | warned | if it failed, all would fail']],
    ['Lind praised “the plan”.', ['Lind | praised | “the plan”']],
    ['Lind considered leaving.', ['Lind | considered | leaving']],
    ['Lind said leaving was a mistake.', ['Lind | said | leaving was a mistake']],
    ['Lind suggested leaving.', ['Lind | suggested | leaving']],
    ['Lind asked Oslo about the plan.', ['Lind | asked > Oslo | about the plan']],
    ['Lind spoke about.', []],
    ['Lind spoke about the plan.', ['Lind | spoke about | the plan']],
    ['Lind urged the men of Oslo to go.', ['Lind | urged > the men of Oslo | the men of Oslo to go']],
    ['Lind urged the men.', ['Lind | urged | the men']],
    ['Lind asked the men.', []],
    ['Lind blamed the war on Oslo.', ['Lind | blamed | the war on Oslo']],
    ['Lind and Roth say big and small firms failed.', ['Lind and Roth | say | big and small firms failed']],
    ['Lind said big firms failed.', ['Lind | said | big firms failed']],
    ['Lind reiterated that “it is over”.', ['Lind | reiterated | that “it is over”']],
    ['Lind declared the talks over.', ['Lind | declared | the talks over']],
    ['Lind said quietly that it was over.', ['Lind | said | that it was over']],
    ['Lind added: “And it failed.”', ['Lind | added: | “And it failed.”']],
    ['Lind responded by leaving.', []],
    ['Lind responded with a threat.', []],
    ['Lind attacked the plan as weak.', ['Lind | attacked | the plan as weak']],
    ['Lind told Oslo what to do.', ['Lind | told > Oslo | what to do']],
    ['Lind told Oslo how it could help.', ['Lind | told > Oslo | how it could help']],
    ['Lind told Oslo if it failed, all would fail.', ['Lind | told > Oslo | if it failed, all would fail']],
    ['Lind asked where it was.', ['Lind | asked | where it was']],
    ['Lind asked when the talks would end.', ['Lind | asked | when the talks would end']],
    ['Lind asked when.', ['Lind | asked | when']],
    ['Lind asked why.', ['Lind | asked | why']],
    ['Lind explained why it failed.', ['Lind | explained | why it failed']],
    ['Lind predicted a war.', ['Lind | predicted | a war']],
    ['Lind predicted war would come.', ['Lind | predicted | war would come']],
    ['Lind feared the war.', ['Lind | feared | the war']],
    ['Lind feared that war would come.', ['Lind | feared | that war would come']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('who stands behind by', () => {
  test.each<[string, string[]]>([
    // What he is accused of is told before, so that "of" goes on with who accuses.
    ['Sand was accused of theft by a head of the port.', ['a head of the port | was accused | Sand // of theft']],
    ['Sand was accused by the head of the port of theft.', ['the head of the port | was accused | Sand // of theft']],
    ['Sand was urged to leave by the envoy of Peru.', ['the envoy of Peru | was urged > Sand | to leave']],
    ['Sand was asked to step down by a group of envoys.', ['a group of envoys | was asked > Sand | to step down']],
    ['Sand was asked to leave by train.', []],
    ['Sand was told to stand by the door.', []],
    ['Sand was told to leave by Friday.', []],
    ['Sand was asked to be seen by a doctor.', []],
    ['Sand was urged to sign a plan drafted by Oslo.', []],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what completes a cue behind its object', () => {
  test.each<[string, string[]]>([
    ['Oslo turned the offer down.', ['Oslo | turned | the offer down']],
    ['Oslo ruled it out on Friday.', ['Oslo | ruled | it out']],
    ['Lind took Sand to task for the deal.', ['Lind | took | Sand to task for the deal']],
    ['Lind turned the car down the road.', []],
    ['She turned the lights off.', []],
    ['Lind took Sand to Rome.', []],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what somebody does not hide, and wants to know', () => {
  test.each<[string, string[]]>([
    ['Lind did not conceal that the plan was weak.', ['Lind | did not conceal | that the plan was weak']],
    ['Lind never hid his pride.', ['Lind | never hid | his pride']],
    ['Lind hid his pride.', []],
    ['Lind tried to hide that the plan was weak.', []],
    [
      '“What now?” Lind, a former general, demanded to know.',
      ['Lind, a former general, | demanded to know | “What now?”'],
    ],
    ['“What now?” Lind wanted to know.', ['Lind | wanted to know | “What now?”']],
    ['Lind wants to know why Oslo left.', ['Lind | wants to know | why Oslo left']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what somebody is to do', () => {
  test.each<[string, string[]]>([
    ['Lind demanded that Oslo condemn the raid.', ['Lind | demanded | that Oslo condemn the raid']],
    [
      'Lind insists that voters condemn the raid.',
      ['Lind | insists | that voters condemn the raid', 'voters | condemn | the raid'],
    ],
    [
      'Lind suggested that Oslo condemned the raid.',
      ['Lind | suggested | that Oslo condemned the raid', 'Oslo | condemned | the raid'],
    ],
    ['Oslo was urged by the three NATO states to leave.', ['the three NATO states | was urged > Oslo | to leave']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('all that is said', () => {
  test.each<[string, string[]]>([
    [
      'Lind declined to comment, except to say that the plan was weak.',
      ['Lind | not declined | to comment', 'Lind | to say | that the plan was weak'],
    ],
    ['Lind would not comment, other than to say it was weak.', ['Lind | to say | it was weak']],
    ['Lind had no plan, except to leave.', []],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('whom a relative clause accuses', () => {
  test.each<[string, string[]]>([
    ['They met Togo, which it accuses of theft.', ['it | accuses | Togo // of theft']],
    ['They met Brandt, whom Oslo accused of theft.', ['Oslo | accused | Brandt // of theft']],
    ['They met Brandt, who accused Oslo of theft.', ['who | accused | Oslo of theft']],
    ['They met men whom critics blame for the theft.', ['critics | blame for | men // for the theft']],
    ['Lind was held and accused of theft.', []],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what somebody is understood to say', () => {
  test.each<[string, string[]]>([
    ['Lind is understood to oppose the plan.', ['Lind | is understood to oppose | the plan']],
    ['Lind is known to have backed the plan.', ['Lind | is known to have backed | the plan']],
    ['Lind is expected to leave the plan.', []],
    ['The plan is understood by Lind.', []],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('two who are the subject of what is said', () => {
  test.each<[string, string[]]>([
    [
      'Lind said Oslo and Riga rejected the plan.',
      ['Lind | said | Oslo and Riga rejected the plan', 'Oslo and Riga | rejected | the plan'],
    ],
    [
      'Lind believes Oslo, Rome and Riga are ready to sign it.',
      ['Lind | believes | Oslo, Rome and Riga are ready to sign it', 'Oslo, Rome and Riga | are ready | to sign it'],
    ],
    ['Lind met Sand and Riga rejected the plan.', ['Riga | rejected | the plan']],
    ['Lind backed Oslo and Riga rejected the plan.', ['Lind | backed | Oslo', 'Riga | rejected | the plan']],
    [
      'Lind told Oslo and Riga she rejected the plan.',
      ['Lind | told > Oslo and Riga | she rejected the plan', 'she | rejected | the plan'],
    ],
    [
      'Talks failed after the United States, Chad and Togo rejected the plan.',
      ['the United States, Chad and Togo | rejected | the plan'],
    ],
    ['After talks in the United States, Chad and Togo rejected the plan.', ['Chad and Togo | rejected | the plan']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('whose agent stands behind "by"', () => {
  test.each<[string, string[]]>([
    ['The deputies, accused by Oslo of theft, left.', ['Oslo | accused | The deputies // of theft']],
    [
      'Lind praised a plan described by Sand as reckless.',
      ['Lind | praised | a plan described by Sand as reckless', 'Sand | described | a plan // as reckless'],
    ],
    ['The plan, described by Sand as weak, was dropped.', ['Sand | described | The plan // as weak']],
    [
      'Lind, asked by reporters as she left, said it was late.',
      ['Lind, asked by reporters as she left, | said | it was late'],
    ],
    [
      'Lind was accused of theft, Sand was denounced by Oslo as a spy.',
      ['- | was accused | Lind // of theft', 'Oslo | was denounced | Sand // as a spy'],
    ],
    ['It is believed to be the first town that was sold by a bank.', []],
    [
      'The plan was praised and the ban dismissed by Sand.',
      ['Sand | was praised | The plan // and the ban dismissed', 'Sand | dismissed | the ban'],
    ],
    ['Lind was accused of theft by Oslo.', ['Oslo | was accused | Lind // of theft']],
    ['The plan backed by Riga as part of a deal failed.', ['Riga | backed | The plan']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('whom "who" stands for', () => {
  const antecedent = (text: string): string => {
    const { layer, attributions } = raw(text);
    const found = attributions.find(({ antecedent }) => antecedent)?.antecedent;
    return found ? text.slice(layer.tokens[found.first]!.start, layer.tokens[found.last - 1]!.end) : '-';
  };
  test.each([
    ['They met Ann Keller, 51, from Oslo, who backs the plan.', 'Ann Keller'],
    ['They met Ann Keller, 51, who backs the plan.', 'Ann Keller'],
    ['They met Ann Keller, from Oslo, who backs the plan.', 'Ann Keller'],
    ['Senator Ann Keller, Democrat of Ohio, who backs the plan, left.', 'Senator Ann Keller'],
    ['They met a man from Oslo, who backs the plan.', 'a man from Oslo'],
    ['They came from Oslo, from Keller, who backs the plan.', 'Keller'],
    // A party that an article stands before
    ['It came from Ann Keller, a Texas Republican, who backs the plan.', 'Ann Keller'],
    ['It was made by Ann Keller, a Democrat from Ohio, who backs the plan.', 'Ann Keller'],
    // The second clause of the same noun
    ['They met Ann Keller, who is late and who backs the plan.', 'Ann Keller'],
    // Several who do it, and the last of them alone
    ['Oslo, Rome and Riga, which have backed the plan, left.', 'Oslo, Rome and Riga'],
    ['Oslo and Riga, which has backed the plan, left.', 'Riga'],
    ['Ann Keller and Tom Sand, who oppose the plan, left.', 'Ann Keller and Tom Sand'],
    ['When it met, Chad and Togo, which oppose the plan, left.', 'Chad and Togo'],
  ])('%s: %s', (text, expected) => expect(antecedent(text)).toBe(expected));
});

describe('what somebody sees happen, earns or asks for himself', () => {
  test.each<[string, string[]]>([
    ['Oslo saw a series of raids in May.', []],
    ['Oslo saw a threat in the plan.', ['Oslo | saw | a threat in the plan']],
    ['The firm reported higher sales in May.', []],
    ['Oslo reported a raid on its bank.', ['Oslo | reported | a raid on its bank']],
    [
      'Two aides, who requested anonymity, said it was late.',
      ['Two aides, who requested anonymity, | said | it was late'],
    ],
    ['Two aides requested an apology.', ['Two aides | requested | an apology']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('whom somebody tells not to do something, with who that is', () => {
  test.each<[string, string[]]>([
    ['Lind warned the banker, Karl Sand, not to leave.', ['Lind | warned > the banker | not to leave']],
    ['Lind told the head of the bank, Karl Sand, not to leave.', ['Lind | told > the head of the bank | not to leave']],
    ['Lind told Karl Sand, the head of the bank, never to leave.', ['Lind | told > Karl Sand | never to leave']],
    ['Lind warned the bank, not the port.', []],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('who does it behind a time in front', () => {
  test.each<[string, string[]]>([
    ['In recent weeks Norwegian officials have rejected the plan.', ['Norwegian officials | have rejected | the plan']],
    ['Last week Oslo officials rejected the plan.', ['Oslo officials | rejected | the plan']],
    ['In March President Ann Lind rejected the plan.', ['President Ann Lind | rejected | the plan']],
    ['Over the past year Oslo has rejected the plan.', ['Oslo | has rejected | the plan']],
    ['Lind rejected this week’s plan.', ['Lind | rejected | this week’s plan']],
    ['Lind rejected the last March Hare play.', ['Lind | rejected | the last March Hare play']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('what is told of some of them, of the past and of what somebody does not get', () => {
  test.each<[string, string[]]>([
    ['The three envoys, all of whom opposed the deal, left.', ['whom | opposed | the deal']],
    ['The envoys, one of whose aides opposed the deal, left.', ['one of whose aides | opposed | the deal']],
    ['Lind was accused in the past of theft, something she has denied.', ['- | was accused | Lind // of theft']],
    [
      'Lind was accused repeatedly of theft, a charge she denies.',
      ['- | was accused | Lind // of theft', 'she | not denies | a charge'],
    ],
    ['Lind left, adding to fears that it was late.', []],
    ['Lind added to reporters that it was late.', ['Lind | added | that it was late']],
    [
      'Lind accused Oslo of theft, charges Riga denies.',
      ['Lind | accused | Oslo of theft', 'Riga | not denies | charges'],
    ],
    [
      'Lind accused Oslo of theft, accusations it has denied.',
      ['Lind | accused | Oslo of theft', 'it | not has denied | accusations'],
    ],
    [
      'Lind, the mayor, claims Riga denies it.',
      ['Lind, the mayor, | claims | Riga denies it', 'Riga | not denies | it'],
    ],
    ['Lind was accused in Riga of theft.', []],
    ['Oslo denied Brandt a visa.', []],
    ['Oslo denied Brandt had a visa.', ['Oslo | not denied | Brandt had a visa']],
    ['Oslo denied it on Monday.', ['Oslo | not denied | it']],
    [
      'Lind, whose proposals to ban it and build a wall have failed, left.',
      ['whose | proposals | to ban it and build a wall'],
    ],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('whom and what a relative clause speaks of', () => {
  test.each<[string, string[]]>([
    ['They met Brandt, whom Oslo supports.', ['Oslo | supports | Brandt']],
    ['They met Brandt, whom Oslo described as a spy.', ['Oslo | described | Brandt // as a spy']],
    ['They met Brandt, who supports Oslo.', ['who | supports | Oslo']],
    [
      'Lind called Brandt a thief who stole it, and urged calm.',
      ['Lind | called | Brandt a thief who stole it', 'Lind | urged | calm'],
    ],
    // What one says alone goes on no plural, nor a past a present
    [
      'Chad says it will help those who hold the port, and asks Peru to help.',
      ['Chad | says | it will help those who hold the port', 'Chad | asks > Peru | to help'],
    ],
    [
      'Lind said that Chad always defends the port which Peru lent to it, and praised Riga.',
      [
        'Lind | said | that Chad always defends the port which Peru lent to it',
        'Chad | always defends | the port which Peru lent to it',
        'Lind | praised | Riga',
      ],
    ],
    [
      'Lind left Oslo, insisting that those without papers were late, and warned that Peru would pay.',
      ['Lind | insisting | that those without papers were late', 'Lind | warned | that Peru would pay'],
    ],
    // What is pointed at opens no clause; a reason for thanks ends it
    ['Lind rejected that claim, and in May the envoys left.', ['Lind | rejected | that claim']],
    ['Chad accepted the plan, for which it is grateful, and the talks will begin.', ['Chad | accepted | the plan']],
    ['Chad looks forward to working with Peru.', ['Chad | looks forward to | working with Peru']],
    [
      'The Reds spoke of “lies”, and their leader, Tom Sand, vowed to fight.',
      ['The Reds | spoke of | “lies”', 'their leader, Tom Sand, | vowed | to fight'],
    ],
    // What somebody voices or makes clear meanwhile
    [
      'Lind praised Chad while making clear that the ban would stay.',
      ['Lind | praised | Chad', 'Lind | making clear | that the ban would stay'],
    ],
    [
      'Lind praised Chad, while voicing concern over the raid.',
      ['Lind | praised | Chad', 'Lind | voicing concern over | the raid'],
    ],
    ['Lind praised Chad while leading a party.', ['Lind | praised | Chad while leading a party']],
    ['Lind was delighted to announce that Riga would pay.', ['Lind | was delighted to announce | that Riga would pay']],
    ['They met the thief who stole it, and urged calm.', ['who | urged | calm']],
    [
      'The raids, many of which were dismissed by Oslo as weak, have failed.',
      ['Oslo | were dismissed | which // as weak'],
    ],
    [
      'Brandt said on Twitter that Oslo was rejecting it.',
      ['Brandt | said | that Oslo was rejecting it', 'Oslo | was rejecting | it'],
    ],
    ['They met on a plan that Oslo was rejecting.', ['Oslo | was rejecting | a plan']],
    ['Lind left in what the board believed to be a plot.', ['the board | believed | what // to be a plot']],
    ['Lind called the plan “theft”.', ['Lind | called | the plan “theft”']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('who does something else beside what the sentence tells', () => {
  test.each<[string, string[]]>([
    [
      '“No,” said Lind, who announced the vote. “It was never in our hands.”',
      ['Lind, who announced the vote | said | “No,” // “It was never in our hands.”', 'who | announced | the vote'],
    ],
    [
      'Lind, while insisting that the deal holds, rejected the plan.',
      ['Lind | insisting | that the deal holds', 'Lind, while insisting that the deal holds, | rejected | the plan'],
    ],
    [
      'Oslo, while calling for a vote, did not reject the plan.',
      ['Oslo | calling for | a vote', 'Oslo, while calling for a vote, | not did not reject | the plan'],
    ],
    [
      'Oslo demanded that Riga “immediately revoke” its ban, warning that it was late.',
      ['Oslo | demanded | that Riga “immediately revoke” its ban', 'Oslo | warning | that it was late'],
    ],
    [
      'Chad, whose president Omar Lind had called the vote “a step backward for all of us,” rejected the plan.',
      [
        'whose president Omar Lind | had called | the vote “a step backward for all of us,”',
        'Chad, whose president Omar Lind had called the vote “a step backward for all of us,” | rejected | the plan',
      ],
    ],
    [
      'Chad, which called the vote “a step backward for all of us,” rejected the plan.',
      [
        'which | called | the vote “a step backward for all of us,”',
        'Chad, which called the vote “a step backward for all of us,” | rejected | the plan',
      ],
    ],
    [
      'Chad, whose president called it “a step backward for all of us,” recalled its envoy, as did Mali.',
      [
        'whose president | called | it “a step backward for all of us,”',
        'Chad, whose president called it “a step backward for all of us,” | recalled | its envoy',
        'Mali | as did | its envoy',
      ],
    ],
    ['“It is late,” a statement issued by the group said.', ['a statement issued by the group | said | “It is late,”']],
    ['Chad rejected the ban of last month while Mali raised it.', ['Chad | rejected | the ban of last month']],
    ['Chad rejected the ban a month after Mali raised it.', ['Chad | rejected | the ban']],
  ])('%s', (text, expected) => expect(readWhole(text)).toEqual(expected));
});

describe('who speaks beside a clause', () => {
  test.each<[string, string[]]>([
    ['A clerk who has his sights on a seat slammed Oslo.', ['A clerk who has his sights on a seat | slammed | Oslo']],
    [
      'Voters who lost their jobs in the crash blame the board.',
      ['Voters who lost their jobs in the crash | blame | the board'],
    ],
    ['Lind met a clerk who said the talks in Oslo failed.', ['who | said | the talks in Oslo failed']],
    [
      'The envoys say the plan is late and have called on Oslo to go.',
      ['The envoys | say | the plan is late', 'The envoys | have called on > Oslo | Oslo to go'],
    ],
    [
      'Lind says the plans are late and has urged Oslo to go.',
      ['Lind | says | the plans are late', 'Lind | has urged > Oslo | Oslo to go'],
    ],
    [
      'Lind said the envoys were late and have urged Oslo to go.',
      ['Lind | said | the envoys were late and have urged Oslo to go', 'the envoys | have urged > Oslo | Oslo to go'],
    ],
    [
      'Lind left no doubt of helping Brandt win, saying that it was late.',
      ['Lind | left no doubt | of helping Brandt win', 'Lind | saying | that it was late'],
    ],
    ['It has emboldened a trio of farmers demanding a truce.', ['farmers | demanding | a truce']],
    ['It has emboldened a trio of plans demanding a truce.', ['It | demanding | a truce']],
    ['Lind met a man claiming to be an envoy.', ['a man | claiming | to be an envoy']],
    ['The plan drew praise in the first week.', []],
    ['The plan drew praise in the senate.', ['the senate | drew praise | The plan drew praise']],
    ['Brandt left after a letter accusing Oslo of theft.', ['a letter | accusing | Oslo of theft']],
    ['Brandt replied with a letter accusing Oslo of theft.', ['Brandt | accusing | Oslo of theft']],
    ['Brandt left with polls showing that Oslo was late.', ['polls | showing | that Oslo was late']],
    ['Brandt left despite Lind warning that it was late.', ['Lind | warning | that it was late']],
    ['From Lind writing in Riga: “It is late.”', ['Lind | writing in Riga: | “It is late.”']],
    [
      'Lind declined to sue Brandt for selling it, claiming it was late.',
      ['Lind | not declined | to sue Brandt for selling it', 'Lind | claiming | it was late'],
    ],
    // Nobody knows whether it is so.
    ['It is open whether Oslo rejects the plan.', []],
    ['Lind doubts whether Oslo rejects the plan.', ['Lind | doubts | whether Oslo rejects the plan']],
    ['Brandt is accused of theft, and Lind said so.', ['- | is accused | Brandt // of theft', 'Lind | said | so']],
    [
      'Brandt is accused of theft, fraud and lies, and of selling arms.',
      ['- | is accused | Brandt // of theft, fraud and lies, and of selling arms'],
    ],
    // Whoever led it, and no talks, warns; a poll may show something.
    ['Lind has led it since the talks began, warning that Oslo was late.', ['Lind | warning | that Oslo was late']],
    [
      'Lind left after a report was published, showing that Oslo was late.',
      ['a report | showing | that Oslo was late'],
    ],
    [
      'Lind left after the ministry closed it, warning that Oslo was late.',
      ['the ministry | warning | that Oslo was late'],
    ],
    ['It failed, with Oslo and Riga rejecting the plan.', ['Oslo and Riga | rejecting | the plan']],
    ['It failed, with a large and growing share of voters rejecting it.', ['growing share of voters | rejecting | it']],
    ['Lind has this week praised Oslo.', ['Lind | praised | Oslo']],
    [
      'Lind and the minister have this month publicly praised Oslo.',
      ['Lind and the minister | publicly praised | Oslo'],
    ],
    ['Lind left after the ministry accused Oslo of theft.', ['the ministry | accused | Oslo of theft']],
    ['Lind left after the European Union accused it of theft.', ['the European Union | accused | it of theft']],
    ['Lind left after talks on the accused men.', []],
    ['Lind as mayor continued her work.', []],
    [
      'Lind described Oslo as mentally ill and accused Riga of having a plan.',
      ['Lind | described | Oslo as mentally ill', 'Lind | accused | Riga of having a plan'],
    ],
    // Nobody has done what is demanded.
    ['Lind demanded Oslo reject the plan.', ['Lind | demanded | Oslo reject the plan']],
    [
      'Lind said the voters reject the plan.',
      ['Lind | said | the voters reject the plan', 'the voters | reject | the plan'],
    ],
    ['Lind quickly shot back that Oslo was late.', ['Lind | quickly shot back | that Oslo was late']],
    // The one or the other of two things not done
    [
      'Lind neither confirmed nor denied the raid, saying only that it was late.',
      ['Lind | not denied | the raid', 'Lind | saying | that it was late'],
    ],
    [
      'Oslo neither condemned nor praised the raid, but warned that it was late.',
      ['Oslo | not praised | the raid', 'Oslo | warned | that it was late'],
    ],
    ['Neither Oslo nor Riga backed it.', ['Neither Oslo nor Riga | not backed | it']],
    // Behind asides
    [
      'Officials in Oslo, asked by this paper, say a deal is near.',
      ['Officials in Oslo, asked by this paper, | say | a deal is near'],
    ],
    [
      'In an affidavit, the director, Ana Lind, states that it was late.',
      ['the director, Ana Lind, | states | that it was late'],
    ],
    [
      'Lind, admitted as a friend of the court, will argue that it was late.',
      ['Lind, admitted as a friend of the court, | will argue | that it was late'],
    ],
    ['Critics, armed with reports, will say that it was late.', []],
    ['Lind said that this amounts to theft.', ['Lind | said | that this amounts to theft']],
    ['Lind opposes this arms deal.', ['Lind | opposes | this arms deal']],
    // A colon before another clause
    [
      'Oslo refused to sign the pact: its mayor, Ana Lind, spoke of a plot.',
      ['Oslo | not refused | to sign the pact', 'its mayor, Ana Lind, | spoke of | a plot'],
    ],
    ['Lind wants one thing: the war must end.', ['Lind | wants | one thing: the war must end']],
    ['Lind put it this way: “We are late.”', ['Lind | put it this way: | “We are late.”']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});

describe('who calls, and who says it between commas', () => {
  test.each([
    [
      'The plan, its author, Ana Lind, warned, would fail.',
      ['its author, Ana Lind, | warned | The plan // would fail'],
    ],
    ['Lind, warned, left the port.', []],
    ['Lind called Sand to complain that it was late.', ['Lind | called Sand to complain | that it was late']],
    ['Lind called the plan to warn Oslo a mistake.', ['Lind | called | the plan to warn Oslo a mistake']],
    ['The port is shut; Togo and Mali back the army.', ['Togo and Mali | back | the army']],
    ['The tax is dead, or so she says.', ['she | says | The tax is dead']],
    ['Lind left an hour ago, or so.', []],
    ['The raid was wrong, in her view, and had cost it dearly.', ['her | in | The raid was wrong']],
  ])('%s', (text, expected) => {
    expect(readWhole(text)).toEqual(expected);
  });
});
