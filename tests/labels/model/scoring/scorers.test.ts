/** What is put together from words and features must be what the whole rows say, from which the classifiers were trained. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../../../src/labels/features/names';
import { cut, read, readFor } from '../../../../src/labels/features/reading';
import { createWordTable } from '../../../../src/labels/features/words';
import { scoreTarget } from '../../../../src/labels/model/abroad';
import { defaultModel } from '../../../../src/labels/model/files';
import { scoreHead } from '../../../../src/labels/model/head';
import { scoreIssueRow } from '../../../../src/labels/model/model';
import {
  attitudeRowWidth,
  fillAttitudeRow,
  fillIssueRow,
  fillStanceRow,
  issueRowWidth,
  rowInput,
  stanceRowWidth,
} from '../../../../src/labels/model/rows';
import { createScorers } from '../../../../src/labels/model/scoring';

const { statements, attitudes, words: shared } = defaultModel();
const words = createWordTable(shared.vectors);
const scorers = createScorers(statements, attitudes, words);
const { dimensions } = words.vectors;

const word = fc.constantFrom(
  ...'France,Beijing,Ali Reza,the,of,not,never,no,will,urged,to,sanctions,embargo,missile,test,oil,peace,talks,neutral,troops'.split(
    ',',
  ),
  ...'condemned,praised,attack,court,trade,deal,"quoted",5,000,anti-missile,human,rights,zzyzx,“,”,.,’s,ceasefire,border'.split(
    ',',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((own) => own.join(' '));
/** Sums in another order, and of 32 bits here and there. */
const near = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).forEach((value, k) => {
    expect(value).toBeCloseTo(b[k]!, 3);
  });

const inputOf = (own: string) => ({ text: own, names: nameSpans(own) });
const plainRow = (own: string) => {
  const reading = read(inputOf(own), words);
  return { reading, input: { ...rowInput(statements.tables, words, reading), terms: statements.terms } };
};

describe('scorers', () => {
  it('score issues and stances as whole rows do', () => {
    fc.assert(
      fc.property(text, fc.nat(statements.issues.length - 1), (own, issue) => {
        const { reading, input } = plainRow(own);
        const statement = scorers.read(reading, scorers.ngrams(reading));
        const issueRow = new Float32Array(issueRowWidth(dimensions, statements.issues.length));
        fillIssueRow(input, issueRow, 0);
        near(scorers.issues(statement), scoreIssueRow(statements, input, issueRow));
        const stanceRow = new Float32Array(stanceRowWidth(dimensions, statements.issues.length));
        fillStanceRow(input, issue, stanceRow, 0);
        near(scorers.stances(statement, issue), scoreHead(statements.stanceHead, stanceRow));
        expect(statement.features).toEqual(input.features);
      }),
    );
  });

  it('score attitudes and tone as whole rows do', () => {
    fc.assert(
      fc.property(text, fc.nat(), (own, at) => {
        const names = nameSpans(own);
        const target = names[at % (names.length || 1)] ?? { start: 0, end: own.length };
        const reading = read({ text: own, names, target }, words);
        near(scorers.attitude(reading, scorers.ngrams(reading)), scoreTarget(attitudes, words, reading));
        const plain = { ...reading, target: -1 };
        const tables = attitudes.tables.slice(0, attitudes.toneTables);
        const toneRow = new Float32Array(attitudeRowWidth(dimensions, tables.length));
        fillAttitudeRow(rowInput(tables, words, plain), toneRow, 0);
        near(scorers.tone(plain, scorers.ngrams(plain)), scoreHead(attitudes.toneHead, toneRow));
      }),
    );
  });

  it('score attitudes by one opinion where there is no second', () => {
    const alone = { ...attitudes, abroad: null };
    const own = createWordTable(shared.vectors);
    const single = createScorers(statements, alone, own);
    const sentence = 'On Monday the corrupt Weber condemned the talks of France';
    const target = { start: 22, end: 27 };
    const reading = read({ text: sentence, names: nameSpans(sentence), target }, own);
    const row = new Float32Array(attitudeRowWidth(dimensions, attitudes.tables.length));
    fillAttitudeRow(rowInput(attitudes.tables, own, reading), row, 0);
    const found = single.attitude(reading, single.ngrams(reading));
    near(found, scoreHead(attitudes.targetHead, row));
    expect(found).not.toEqual(
      scorers.attitude(read({ text: sentence, names: nameSpans(sentence), target }, words), scorers.ngrams(reading)),
    );
  });

  it('find the pairs and triples of a target as if it were read by itself', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (own, from, length) => {
        const start = from % own.length;
        const target = { start, end: Math.min(own.length, start + 1 + (length % 12)) };
        const plain = read(inputOf(own), words);
        const reading = read({ ...inputOf(own), target }, words);
        expect(scorers.ngrams(reading, scorers.ngrams(plain))).toEqual(scorers.ngrams(reading));
      }),
    );
  });
});

describe('readFor', () => {
  it('reads a target into a statement as `read` does', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (own, from, length, named) => {
        const input = inputOf(own);
        const start = from % own.length;
        const target = (named && input.names[from % (input.names.length || 1)]) || {
          start,
          end: Math.min(own.length, start + 1 + (length % 12)),
        };
        const pieces = cut(own);
        const { kept: _, masks: _masks, ...expected } = read({ ...input, target }, words, pieces);
        const {
          kept: __,
          masks: __masks,
          ...found
        } = readFor(read(input, words, pieces), { ...input, target }, words, pieces);
        const places = ({ spans, ...rest }: typeof expected) => ({
          ...rest,
          spans: spans.map(({ start, end }) => ({ start, end })),
        });
        expect(places(found)).toEqual(places(expected));
      }),
    );
  });
});
