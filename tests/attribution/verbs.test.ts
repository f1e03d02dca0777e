import { describe, expect, test } from 'vitest';
import { raw, read } from './read';

const cases: readonly (readonly [string, readonly string[]])[] = [
  // Sources
  [
    'Anna Berg, a doctor and a member of the board, said the clinic would close.',
    ['Anna Berg, a doctor and a member of the board, | said | the clinic would close'],
  ],
  [
    'Two officials familiar with the talks said a deal was near.',
    ['Two officials familiar with the talks | said | a deal was near'],
  ],
  ['Mali and Niger said they would leave the bloc.', ['Mali and Niger | said | they would leave the bloc']],
  ['Lind, whose party lost, said he would resign.', ['Lind, whose party lost, | said | he would resign']],
  ['The report says exports fell.', ['The report | says | exports fell']],
  [
    'Scott Good, its chief executive officer, said prices are falling.',
    ['Scott Good, its chief executive officer, | said | prices are falling'],
  ],
  [
    'Christa Harvey, a delegate from Houston, Texas, said the row was part of it.',
    ['Christa Harvey, a delegate from Houston, Texas, | said | the row was part of it'],
  ],
  [
    'Bria Stone, 29, of Mobile, Ala., says her chief worry is war.',
    ['Bria Stone, 29, of Mobile, Ala., | says | her chief worry is war'],
  ],
  ['Critics say the plan is weak.', ['Critics | say | the plan is weak']],
  // Quotations
  [
    '“We will not go back,” said Minister Lind, who chairs the group.',
    ['Minister Lind, who chairs the group | said | “We will not go back,”'],
  ],
  ['“The border,” Lind said, “is closed.”', ['Lind | said | “The border,” // “is closed.”']],
  [
    '“The door is open,” she said. “They only need to knock.”',
    ['she | said | “The door is open,” // “They only need to knock.”'],
  ],
  ['“Stop,” Lind urged the generals.', ['Lind | urged | “Stop,”']],
  [
    '“It is over,” Mia Moody, a shop owner, said at the rally. “We won.”',
    ['Mia Moody, a shop owner, | said | “It is over,” // “We won.”'],
  ],
  // Parentheses
  ['China, he said, must act.', ['he | said | China // must act']],
  // Another has his turn behind a clause that is whole; a thing has none.
  [
    'The road is shut, Lind said, but the envoy of Togo said it was open.',
    ['Lind | said | The road is shut', 'the envoy of Togo | said | it was open'],
  ],
  [
    'The road is shut, Lind said, but Togo rejected the claim.',
    ['Lind | said | The road is shut', 'Togo | rejected | the claim'],
  ],
  [
    'The road is shut, Lind said, but the port would open.',
    ['Lind | said | The road is shut // but the port would open'],
  ],
  ['Mr. Osei, officials said, has become doubtful.', ['officials | said | Mr. Osei // has become doubtful']],
  ['Instead, Lind told Radio Sol, his policy would be that.', ['Lind | told | Instead // his policy would be that']],
  [
    'The network also uses the photo again and again, said Rita Katz, the director of a monitoring group.',
    ['Rita Katz, the director of a monitoring group | said | The network also uses the photo again and again'],
  ],
  // Between commas inside the verb
  ['Lind did, however, say that prices fell.', ['Lind | did, however, say | that prices fell']],
  ['Lind has, though, not said that prices fell.', ['Lind | has, though, not said | that prices fell']],
  ['Oslo was, however, worried that prices fell.', ['Oslo | was, however, worried | that prices fell']],
  ['It was, however, late, and Lind said prices fell.', ['Lind | said | prices fell']],
  ['Lind was, he said, worried.', ['he | said | Lind was // worried']],
  // Not yet done
  ['Oslo has yet to decide whether to leave.', ['Oslo | has yet to decide | whether to leave']],
  ['Oslo has yet to sleep.', []],
  // Whoever spoke adds, and nobody who only thinks
  [
    'Lind said that Oslo sees no need to go, stressing that it was late.',
    [
      'Lind | said | that Oslo sees no need to go',
      'Oslo | sees | no need to go',
      'Lind | stressing | that it was late',
    ],
  ],
  [
    'Oslo sees no need to go, stressing that it is late.',
    ['Oslo | sees | no need to go', 'Oslo | stressing | that it is late'],
  ],
  // Behind a question
  [
    'Oslo asked whether it was late, and Riga said it was.',
    ['Oslo | asked | whether it was late', 'Riga | said | it was'],
  ],
  // Ranks
  ['U.S. Under Secretary Lind said prices fell.', ['U.S. Under Secretary Lind | said | prices fell']],
  // Titles
  ['No truce without talks, Chad says', ['Chad | says | No truce without talks']],
  ['No truce without talks, Chad said.', []],
  ['On a cold Monday in May, Lind says', []],
  ['Vote “null and void”, says Chad', ['Chad | says | Vote “null and void”']],
  ['“The ban must go”: Chad tells envoys', ['Chad | tells | “The ban must go”']],
  ['“Good Morning Bern”: Lind says it is late', ['Lind | says | it is late']],
  // Clauses
  ['Norway told Sweden that the cable had been cut.', ['Norway | told | that the cable had been cut']],
  ['Hunter, meanwhile, told a newspaper on Wednesday that he is in favor.', ['Hunter | told | that he is in favor']],
  ['The ministry called on Togo to withdraw its troops.', ['The ministry | called on | Togo to withdraw its troops']],
  ['Kenya accused Somalia of arming the rebels.', ['Kenya | accused | Somalia of arming the rebels']],
  [
    'The plan was welcomed by Peru and Chile, and dismissed by Iran.',
    ['Peru and Chile | was welcomed | The plan', 'Iran | dismissed | The plan'],
  ],
  [
    'The pact, welcomed by Peru and praised by Chile, was rejected by Iran.',
    ['Peru | welcomed | The pact', 'Chile | praised | The pact', 'Iran | was rejected | The pact'],
  ],
  ['Lind, asked by reporters in Bern, was silent.', []],
  ['The tunnel was called unsafe by Norway.', ['Norway | was called | The tunnel // unsafe']],
  ['The strike was called by the union.', []],
  // Who does it, too, and who does not
  ['Peru and not Chile backed the pact.', ['Peru | backed | the pact']],
  ['Peru, but not the Chilean navy, has called for talks.', ['Peru | has called for | talks']],
  ['Peru rather than Chile backed the pact.', ['Peru | backed | the pact']],
  ['Lind slept but not everyone backed the pact.', ['everyone | backed | the pact']],
  ['Peru, as well as Chile, called for talks.', ['Peru, as well as Chile, | called for | talks']],
  ['Peru together with Chile called for talks.', ['Peru together with Chile | called for | talks']],
  ['Peru, with its long coast, called for talks.', ['Peru | called for | talks']],
  ['Peru and the Arab League have both called for talks.', ['Peru and the Arab League | have both called for | talks']],
  [
    'Ana Lopes (D-Ohio) and Lind (R-Iowa) both urged restraint.',
    ['Ana Lopes (D-Ohio) and Lind (R-Iowa) | urged | restraint'],
  ],
  ['Of both envoys (both accused by Chile) one left.', []],
  ['Peru backed the pact, as did Chile, a port.', ['Peru | backed | the pact', 'Chile, a port | as did | the pact']],
  ['I, along with Lind, have called for talks.', ['I | have called for | talks']],
  ['Lind said oil fell, as did gas.', ['Lind | said | oil fell, as did gas']],
  ['They refused to let Brandt see the deal.', ['They | refused | to let Brandt see the deal']],
  ['Peru backed the pact, as was expected.', ['Peru | backed | the pact, as was expected']],
  [
    'Peru left the talks, with its envoy, Ana Lopes, accusing Chile of fraud.',
    ['its envoy, Ana Lopes | accusing | Chile of fraud'],
  ],
  ['Peru, Chile vow to deepen ties', ['Peru, Chile | vow | to deepen ties']],
  [
    'The truce, which was brokered by Qatar, was condemned by Oslo but praised in Riga.',
    ['Oslo | was condemned | The truce, which was brokered by Qatar'],
  ],
  // An infinitive that hangs on the noun before
  ['A plan to leave was rejected by Peru.', ['Peru | was rejected | A plan to leave']],
  ['They wanted to leave rejected plans.', ['They | wanted | to leave rejected plans']],
  // What stands before a relative clause, over an aside, and without a pronoun
  ['A law which, as a whole, Peru and Chile rejected was old.', ['Peru and Chile | rejected | which // was old']],
  [
    'Lind knew that, in the end, Peru rejected the law.',
    ['Lind | knew | that, in the end, Peru rejected the law', 'Peru | rejected | the law'],
  ],
  ['They fund the arrangement the board rejects.', ['the board | rejects | the arrangement']],
  ['The bill he supports would fail.', ['he | supports | The bill']],
  ['They vote in any way they like.', []],
  ['Lind told the other board that disputes in Riga must end.', ['Lind | told | that disputes in Riga must end']],
  ['Last week the board rejected the bill.', ['the board | rejected | the bill']],
  // Those among whom somebody is, and those by themselves
  ['Peru has been among those calling for a vote.', ['Peru | calling for | a vote']],
  ['Peru met those calling for a vote.', ['those | calling for | a vote']],
  // A noun in -ing goes on what was said, a participle does not; a bracket around it does not belong to it
  ['Despite the cuts, Lind said, spending is low.', ['Lind | said | Despite the cuts // spending is low']],
  ['The cuts have failed, Lind said, leaving the room.', ['Lind | said | The cuts have failed']],
  ['The cuts (“They are late,” Lind wrote in May) have failed.', ['Lind | wrote | “They are late,”']],
  // What is raised with somebody, and in which talks
  ['Lind raised these fears in a call with Ana Lopes.', ['Lind | raised | these fears']],
  ['Lind raised the case of a poet with the president.', ['Lind | raised | the case of a poet']],
  ['Lind raised human rights with Peru.', ['Lind | raised | human rights']],
  ['Lind raised the tax with great care.', []],
  ['Lind raised her sons with Ana Lopes.', []],
  // A verb goes on the one that speaks, over the clause between them
  [
    'Lind has called for a tax that funds roads and proposed a toll.',
    ['Lind | has called for | a tax that funds roads', 'Lind | proposed | a toll'],
  ],
  ['Brazil condemned the attack on the embassy.', ['Brazil | condemned | the attack on the embassy']],
  [
    'Peru warned against a blockade and urged restraint.',
    ['Peru | warned against | a blockade', 'Peru | urged | restraint'],
  ],
  ['Lind praised Oman, calling it a bridge.', ['Lind | praised | Oman', 'Lind | calling | it a bridge']],
  ['In a letter to the council, Peru demanded an inquiry.', ['Peru | demanded | an inquiry']],
  ['Lind wrote to the pope asking him to mediate.', ['Lind | asking | to mediate']],
  ['The president went on to say that the base must go.', ['The president | went on to say | that the base must go']],
  ['They plan to withdraw.', ['They | plan | to withdraw']],
  ['Lind was quoted as saying that the port was safe.', ['Lind | was quoted as saying | that the port was safe']],
  ['The plan was described as reckless.', ['- | was described | The plan // as reckless']],
  ['Asked about the treaty, Lind said it was dead.', ['Lind | said | it was dead']],
  [
    'China has sought to portray itself as neutral, with its president holding his first talks.',
    ['China | has sought | to portray itself as neutral'],
  ],
];

describe('verb cues', () => {
  test.each(cases)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is negated', () => {
  test.each([
    ['He denied that jets had crossed the border.', true],
    ['The minister declined to say whether talks had begun.', true],
    ['Austria did not rule out sending observers.', true],
    ['The envoy did not say that the deal was dead.', true],
    ['The envoy said that the deal was not dead.', false],
    // A step back is a deed.
    ['Austria withdrew its ambassador.', false],
    ['Austria withdrew from the pact.', false],
    ['Austria has not withdrawn from the pact.', true],
  ])('%s', (text, negated) => expect(raw(text).attributions[0]!.negated).toBe(negated));
});

describe('addressees', () => {
  test.each([
    ['Norway told Sweden that the cable had been cut.', 'Sweden'],
    ['“Good,” Lind told the council at the start of the meeting.', 'the council'],
    ['She asked Qin to reflect on it.', 'Qin'],
    ['Lind said the council had failed.', undefined],
  ])('%s', (text, expected) => {
    const { layer, attributions } = raw(text);
    const range = attributions[0]!.addressees[0];
    expect(range && text.slice(layer.tokens[range.first]!.start, layer.tokens[range.last - 1]!.end)).toBe(expected);
  });
});

describe('what is no statement', () => {
  test.each([
    ['Talks should be held soon.'],
    ['The so-called “peace camp” met in Oslo.'],
    ['“I think we know him,” the banner read on.'.slice(0, 22)],
    ['The film “Call of the Sea” opened.'],
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
