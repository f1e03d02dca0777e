/** What belongs to a content behind its first noun. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

const contents = (text: string) =>
  readDocument(text, {}).statements.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' // '),
  );

describe('what a content holds', () => {
  test.each<[string, string[]]>([
    ['Norway condemned the raids, including one in Riga.', ['the raids, including one in Riga']],
    ['Norway condemned the raids, calling them a crime.', ['the raids', 'them a crime']],
    ['Chad has liberated ten villages and 700 square miles of land.', ['ten villages and 700 square miles of land']],
    [
      'Lind warned that Tom Sand, even as a candidate, had done harm.',
      ['that Tom Sand, even as a candidate, had done harm'],
    ],
    ['Lind said the raid was wrong, even as the two sides signed.', ['the raid was wrong']],
    ['Norway condemned the raid and Chad closed its border.', ['the raid', 'its border']],
    ['Norway wants to build a big but cheap port.', ['to build a big but cheap port']],
    ['Norway pledged to build a port and Danish envoys were late.', ['to build a port']],
    [
      'Norway vowed to punish Chad, the Congo Front, and Togo and has left.',
      ['to punish Chad, the Congo Front, and Togo'],
    ],
    ['Norway hopes to see that talks fail and ports are safe.', ['to see that talks fail and ports are safe']],
    ['Norway condemned the raid, and Chad and Togo have left.', ['the raid']],
    // infinitives behind a comma
    [
      'Lind wants her party to leave the pact, and close the port.',
      ['her party to leave the pact, and close the port'],
    ],
    [
      'Lind announced the start of a search to find a flag, and ask people about it.',
      ['the start of a search to find a flag, and ask people about it'],
    ],
    ['Lind wanted to leave the pact, and demanded a vote.', ['to leave the pact', 'a vote']],
    ['They want to leave the pact, and demand a vote.', ['to leave the pact']],
    // how often
    ['Lind called at least three times for a truce.', ['a truce']],
    ['Lind called for three times the price.', ['three times the price']],
    // items below a colon
    ['Oslo agreed to:\n\n• open a port;\n\n• sell a ship; and\n\n• meet.', ['open a port', 'sell a ship', 'meet']],
    ['Lind called for:\n- a truce\n- an end to the ban.\n\nThe hall was full.', ['a truce', 'an end to the ban']],
    ['Lind urged Norway to:\n(a) open the port;\n(b) pay.', ['open the port', 'pay']],
    ['Lind demanded the following:\n\nan end to the ban;\n\nthe truth.', ['an end to the ban', 'the truth']],
    ['Lind called for:\n\nThe hall was full.', []],
    ['Lind visited:\n- Oslo\n- Riga', []],
    ['Lind called for a truce.\n\n- Oslo\n- Riga', ['a truce']],
    // paragraphs below a word that points to them
    ['Lind said the following:\n\nWe will not sign it.', ['We will not sign it.']],
    ['Lind said the following: “It is late.”', ['“It is late.”']],
    // members between semicolons
    ['Lind called for a truce; free ports; and a vote in Riga.', ['a truce; free ports; and a vote in Riga']],
    ['Lind said that it was late; that it was high.', ['that it was late; that it was high']],
    ['Lind called for calm; Sand left the room; and Oslo paid.', ['calm']],
    ['Lind praised the plan; an idea of her own.', ['the plan']],
    // the comma that American papers print inside the marks
    ['Lind, calling the plan a “farce,” left the hall.', ['the plan a “farce,”']],
    ['Lind called the plan a “farce,” which Sand denied.', ['the plan a “farce,”']],
    ['They marched, chanting “Lind or Sand,” raising old fears.', ['“Lind or Sand,”']],
    ['Lind called the plan “cruel,” “weak” and “late.”', ['the plan “cruel,” “weak” and “late.”']],
    ['Lind praised the “good men,” women and children of Riga.', ['the “good men,” women and children of Riga']],
    ['Lind vowed to “leave,” and to “pay” for it.', ['to “leave,” and to “pay” for it']],
    // the verb of the clause is still to come
    [
      'Lind wrote that the bank, town and texts of the law were late.',
      ['that the bank, town and texts of the law were late'],
    ],
    [
      'Lind found that the Post, a paper of 1899, and a rival had led.',
      ['that the Post, a paper of 1899, and a rival had led'],
    ],
    [
      'Lind spoke about how during her time in Riga, prices had risen.',
      ['how during her time in Riga, prices had risen'],
    ],
    ['Lind said that the tax was late, a step with few friends.', ['that the tax was late']],
    // the main clause behind one in front
    ['When Lind denounced the plan, many in the hall rose.', ['the plan']],
    // what is said of the object stands behind an aside
    ['Lind accused Sand, who had left early, of theft.', ['Sand, who had left early, of theft']],
    ['Lind criticised the board, a body of ten, for its delay.', ['the board, a body of ten, for its delay']],
    ['Lind urged Norway, which had paid, to leave.', ['Norway, which had paid, to leave']],
    ['Lind called on Norway, a rich state, to leave.', ['Norway, a rich state, to leave']],
    ['Lind told Sand, who had left early, that it was late.', ['that it was late']],
    ['Lind condemned the board, which had asked for more.', ['the board']],
    // what else the speaker says of it
    ['The road is shut, Lind said, because snow fell.', ['The road is shut // because snow fell']],
    ['The road will open, Lind said, if the snow melts.', ['The road will open // if the snow melts']],
    ['The road will open, Lind said, as he left.', ['The road will open']],
    ['I thank the people of Chad as you mark your success.', ['the people of Chad as you mark your success']],
    ['We stand with Chad as they face the rebels.', ['Chad as they face the rebels']],
    ['Norway stands with the people of Chad as they face the rebels.', ['the people of Chad']],
    ['Lind repeated her charge — that the bank had lied.', ['her charge — that the bank had lied']],
    ['Lind repeated her charge — and left.', ['her charge']],
    // what the speaker does behind a quotation
    ['Lind said: “It is late” and left.', ['“It is late”']],
    ['Lind said: “It is late” and “it is high.”', ['“It is late” and “it is high.”']],
    ['Norway condemned the raid and the force used in Riga.', ['the raid and the force used in Riga']],
  ])('%s', (text, expected) => expect(contents(text)).toEqual(expected));
});
