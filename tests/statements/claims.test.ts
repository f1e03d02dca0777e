import fc from 'fast-check';
import { type AnalyzedDocument, analyze, type Claim } from 'stancekit';
import { toCodePointOffsets } from 'stancekit/report';
import { describe, expect, it } from 'vitest';

const claims = (text: string) => analyze(text).statements.map(({ claim }) => claim.text);

/** Own sentences, and what each claims. */
const SENTENCES: readonly (readonly [shape: string, text: string, ...claims: string[]])[] = [
  ['a denial', 'Russia denied any part in the damage.', 'Russia denied any part in the damage'],
  [
    'a verb that stops short',
    'Holmgren stopped short of naming a culprit.',
    'Holmgren stopped short of naming a culprit',
  ],
  ['a refusal', 'France declined to comment on the ban.', 'France declined to comment on the ban'],
  ['a contraction', 'Norway didn’t say that it would join.', 'Norway didn’t say that it would join'],
  ['a negation apart', 'Norway has not yet accepted the offer.', 'Norway has not yet accepted the offer'],
  ['never', 'Moscow never agreed to the deal.', 'Moscow never agreed to the deal'],
  [
    'a source that denies',
    'Neither Norway nor Sweden supported the ban.',
    'Norway did not support the ban',
    'Sweden did not support the ban',
  ],
  ['none of several', 'None of the ministers supported the ban.', 'None of the ministers supported the ban'],
  ['neither of two', 'Neither of them supported the ban.', 'Neither supported the ban'],
  ['a denial before its subject', 'Not even Norway supported the ban.', 'Not even Norway supported the ban'],
  [
    'what each of two does',
    'Norway and Sweden both supported the ban.',
    'Norway supported the ban',
    'Sweden supported the ban',
  ],
  ['a passive', 'The plan was rejected by Norway.', 'Norway rejected The plan'],
  ['a negated passive', 'The plan was not rejected by Norway.', 'Norway did not reject The plan'],
  [
    'a passive to somebody',
    'Sweden was urged by Finland to close the border.',
    'Finland urged Sweden to close the border',
  ],
  ['a deed', 'Chad expelled two diplomats.', 'Chad expelled two diplomats'],
  ['a deed with nothing behind its verb', 'Chad abstained.', 'Chad abstained'],
  ['one of two words', 'Chad walked out.', 'Chad walked out'],
  ['one whose verb holds its object', 'Chad has massed troops.', 'Chad has massed troops'],
  [
    'an addressee in the words behind a verb',
    'Chad protested to the Peruvian embassy in Lome.',
    'Chad protested to the Peruvian embassy in Lome',
  ],
  [
    'two addressees who open what is asked of them',
    'Chad called on Peru and Togo to sign it.',
    'Chad called on Peru and Togo to sign it',
  ],
  ['a passive deed', 'The embassy was attacked by Iran.', 'Iran attacked The embassy'],
  [
    'what a thing brings from others',
    'The raid prompted condemnation from Chad and Mali.',
    'The raid prompted condemnation from Chad',
    'The raid prompted condemnation from Mali',
  ],
  [
    'what a thing brings somewhere',
    'The raid drew criticism in Congress from Chad.',
    'The raid drew criticism from Chad',
  ],
  [
    'what a thing meets with',
    'The plan was met with scepticism by Norway.',
    'The plan was met with scepticism by Norway',
  ],
  ['a blame by nobody', 'The envoys are accused of stalling.', 'The envoys are accused of stalling'],
  ['a description by nobody', 'The plan has not been described as dead.', 'The plan has not been described as dead'],
  ['a quotation first', '“We will not go,” said Anna Keller, who leads them.', 'Anna Keller said “We will not go,”'],
  ['an addressee', 'Lavrov said to Blinken that it was over.', 'Lavrov said to Blinken that it was over'],
  ['an addressee within', 'France called on Russia to leave.', 'France called on Russia to leave'],
  [
    'pronouns',
    'Foreign Minister Anna Keller met Prime Minister Tom Sand. She told him that it was over.',
    'Anna Keller told Tom Sand that it was over',
  ],
  [
    'a description',
    'Foreign Minister Anna Keller arrived. The minister refused to answer.',
    'Anna Keller refused to answer',
  ],
  ['two actors', 'The United States and NATO condemned it.', 'United States condemned it', 'NATO condemned it'],
  ['an apposition', 'Ana Lind, Norway’s foreign minister, told Russia to stop.', 'Ana Lind told Russia to stop'],
  [
    'two pieces',
    '“Nobody wants war,” Holmgren said. “But we are sovereign.”',
    'Holmgren said “Nobody wants war,” … “But we are sovereign.”',
  ],
  ['according to', 'According to Norway, the talks failed.', 'According to Norway the talks failed'],
  ['a noun', 'Norway’s rejection of the plan surprised all.', 'Norway’s rejection of the plan'],
  ['a transcript', 'KELLER: We will never lift the embargo.', 'KELLER: We will never lift the embargo'],
];

describe('a claim', () => {
  it.each(SENTENCES)('of %s', (_, text, ...wanted) => {
    expect(claims(text)).toEqual(wanted);
  });

  it('names the negation apart from the verb, each with its place', () => {
    const [statement] = analyze('Norway has not yet accepted the offer.').statements;
    expect(statement?.claim.parts).toEqual([
      { role: 'actor', text: 'Norway', start: 0, end: 6 },
      { role: 'cue', text: 'has', start: 7, end: 10 },
      { role: 'negation', text: 'not', start: 11, end: 14 },
      { role: 'cue', text: 'yet accepted', start: 15, end: 27 },
      { role: 'content', text: 'the offer', start: 28, end: 37 },
    ]);
  });

  it('says of words that do not stand in the text that they have no place', () => {
    const [statement] = analyze('The plan was not rejected by Norway.').statements;
    expect(statement?.claim.parts.filter(({ start }) => start === null).map(({ role, text }) => [role, text])).toEqual([
      ['negation', 'did not'],
      ['cue', 'reject'],
    ]);
  });

  const inLine = ({ parts }: Claim) =>
    parts
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .replaceAll(' :', ':');

  /** Any of the sentences, one behind the other, with whatever stands between paragraphs. */
  const anyText = fc
    .array(fc.tuple(fc.constantFrom(...SENTENCES.map(([, text]) => text)), fc.constantFrom(' ', '\n\n', ' 🕊 ')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pieces) => pieces.flat().join(''));

  it('has parts whose texts are what stands at their places, and make up its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document: AnalyzedDocument = analyze(text);
        expect(document.statements.length).toBeGreaterThan(0);
        for (const { claim, content, cue, source, addressees, targets } of document.statements) {
          expect(claim.text).toBe(inLine(claim));
          for (const { start, end, text: words } of claim.parts) {
            if (start === null || end === null) expect([start, end]).toEqual([null, null]);
            else expect(text.slice(start, end)).toBe(words);
          }
          for (const one of [...content, ...addressees, ...targets, ...(cue ? [cue] : []), ...(source ? [source] : [])])
            expect(text.slice(one.start, one.end)).toBe(one.text);
        }
        const counted = toCodePointOffsets(document);
        const units = [...text];
        for (const { claim } of counted.statements)
          for (const { start, end, text: words } of claim.parts)
            if (start !== null && end !== null) expect(units.slice(start, end).join('')).toBe(words);
      }),
      { numRuns: 30 },
    );
  });
});

it('keeps title and date as they were given', () => {
  expect(analyze('Oslo agreed.', { title: 'A title', date: '2025-03-12' })).toMatchObject({
    title: 'A title',
    date: '2025-03-12',
  });
});
