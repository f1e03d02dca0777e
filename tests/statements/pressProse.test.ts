import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/pipeline';

/** Each statement of a text as "cue | content | content"; a dash where no cue stands. */
function told(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ');
  return readDocument(text, {}).statements.map(({ cue, content }) =>
    [cue ? words(cue) : '-', ...content.map(words)].join(' | '),
  );
}

describe('who is no name speaks, too', () => {
  test.each([
    ['Western governments denounced the vote.', ['denounced | the vote']],
    ['Poor countries condemned the plan.', ['condemned | the plan']],
    ['The military said the town was calm.', ['said | the town was calm']],
    ['Monitors from Oslo said the vote fell short.', ['said | the vote fell short']],
    ['The vote was unfair, the daily Bund said.', ['said | The vote was unfair']],
    ['The vote was unfair, wrote the daily Bund on Monday.', ['wrote | The vote was unfair']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('said before its speaker', () => {
  test.each([
    ['“Trust is gone,” Mr Nkala was quoted as saying.', ['was quoted as saying | “Trust is gone,”']],
    ['“Trust is gone,” Mr Nkala was quoted as having said.', ['was quoted as having said | “Trust is gone,”']],
    ['“Trust is gone,” (said a senior official).', ['said | “Trust is gone,”']],
    ['The dam was safe, Mr Nkala said before leaving for Paris.', ['said | The dam was safe']],
    ['The dam was safe, Mr Nkala said as he left for Paris.', ['said | The dam was safe']],
    ['The dam is a risk, in Riga’s view.', ['in | The dam is a risk']],
    [
      'Saying that “all is lost,” Mr Nkala stated that he would leave.',
      ['Saying | that “all is lost,”', 'stated | that he would leave'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('several verbs of one speaker', () => {
  test.each([
    [
      'In a statement issued on Monday, Mr Nkala called for calm, condemned the raid and urged Togo to leave.',
      ['called for | calm', 'condemned | the raid', 'urged | Togo to leave'],
    ],
    [
      'Mr Nkala said that the dam was safe, praised the engineers and promised to return.',
      ['said | that the dam was safe', 'praised | the engineers', 'promised | to return'],
    ],
    [
      'They chanted “Out with the generals” and demanded that the envoy leave.',
      ['chanted | “Out with the generals”', 'demanded | that the envoy leave'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is said of an object', () => {
  test.each([
    ['Mr Nkala rejected as baseless the claims of the paper.', ['rejected | as baseless the claims of the paper']],
    ['Mr Nkala promised elections within a year.', ['promised | elections within a year']],
    ['Oslo ruled out talks.', ['ruled out | talks']],
    ['Observers noted long queues and delays.', ['noted | long queues and delays']],
    ['The envoys went as far as to say the vote was fair.', ['went as far as to say | the vote was fair']],
    ['It was stressed by the minister that the dam was safe.', ['was stressed | that the dam was safe']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('quotations without a cue', () => {
  test('a sentence leads to it', () =>
    expect(told('Mr Nkala was in no mood to yield: “They must leave at once.”')).toEqual([
      '- | “They must leave at once.”',
    ]));
  test('it goes on from what somebody rejected', () =>
    expect(told('George Bush rejected the vote.\n\n“We do not believe that it was fair.”')).toEqual([
      'rejected | the vote',
      '- | “We do not believe that it was fair.”',
    ]));
});

describe('what is no statement', () => {
  test.each([
    ['Mr Nkala queued with his wife on Saturday for a vote in which he faces a rival.'],
    ['If Oslo believes the report, the talks are over.'],
    ['A spokeswoman would neither confirm nor deny it.'],
    ['The vote came after Paul Lind visited Chad.'],
    ['Lind left early. She suspended her campaign.'],
  ])('%s', (text) => expect(told(text)).toEqual([]));
  test('a meeting at which somebody speaks is no news beside it', () =>
    expect(
      told('Qatari minister Hamad Saleh met Ana Sorel of France in Paris. “We need peace at last,” Sorel said.'),
    ).toEqual(['said | “We need peace at last,”']));
});
