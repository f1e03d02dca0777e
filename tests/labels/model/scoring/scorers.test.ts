/** What is put together from words and features must be what the whole rows say, from which the classifiers were trained. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueCase, rowOf, stanceCase, statementCase, withoutTarget } from '../../../../src/labels/features';
import { type MaskedStatement, maskStatement, maskTarget } from '../../../../src/labels/features/maskedStatement';
import { nameSpans } from '../../../../src/labels/features/names';
import { tokensOf } from '../../../../src/labels/features/statementTokens';
import { createVocabulary } from '../../../../src/labels/features/vocabulary';
import { defaultModel } from '../../../../src/labels/files/index';
import { scoreHead } from '../../../../src/labels/model/head';
import { scoreIssueRow } from '../../../../src/labels/model/scoreIssueRow';
import { createScorers } from '../../../../src/labels/model/scoring';
import { createFeatureFinder } from '../../../../src/labels/model/scoring/featureFinder';
import { FoundCase } from '../../../../src/labels/model/scoring/foundCase';
import { createProducts } from '../../../../src/labels/model/scoring/products';
import { createWordStore } from '../../../../src/labels/model/scoring/wordStore';
import { scoreTarget } from '../../../../src/labels/model/secondOpinion';

const { statements, attitudes, words: shared } = defaultModel();
const words = createVocabulary(shared.vectors);
const scorers = createScorers(statements, attitudes, words);
const { vectors } = words;

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

/** The features of a statement as the scorers find them. */
const finder = createFeatureFinder([statements.tables]);
const stored = createWordStore(createProducts(vectors), finder, statements.terms);
function featuresOf(statement: MaskedStatement) {
  const known = stored(statement.words);
  const found = { statement, known, chains: finder.chains(known) };
  return new FoundCase(found, statements.tables, finder.readers[0]!, statements.terms).features;
}

const inputOf = (own: string) => ({ text: own, names: nameSpans(own) });

/** One of the names as a target, or any stretch. */
const targetIn = (own: string, at: number) => {
  const names = nameSpans(own);
  return names[at % (names.length || 1)] ?? { start: 0, end: own.length };
};

describe('scorers', () => {
  it('score issues and stances as whole rows do', () => {
    fc.assert(
      fc.property(text, fc.nat(statements.issues.length - 1), (own, issue) => {
        const statement = maskStatement(inputOf(own), words);
        const plain = issueCase(statements.tables, statements.terms, statement);
        const found = scorers.words(statement);
        expect(featuresOf(statement)).toEqual(plain.features);
        const issueRow = rowOf(statements.issueRow, plain, vectors);
        near(scorers.issues(found), scoreIssueRow(statements, plain, issueRow));
        const stanceRow = rowOf(statements.stanceRow, stanceCase(plain, issue), vectors);
        near(scorers.stances(found, issue), scoreHead(statements.stanceHead, stanceRow));
      }),
    );
  });

  it('score attitudes and tone as whole rows do', () => {
    fc.assert(
      fc.property(text, fc.nat(), (own, at) => {
        const statement = maskStatement({ ...inputOf(own), target: targetIn(own, at) }, words);
        const found = scorers.words(statement);
        near(scorers.attitude(found), scoreTarget(attitudes, words, statement));
        const tables = attitudes.tables.slice(0, attitudes.toneTables);
        const row = rowOf(attitudes.toneRow, statementCase(tables, withoutTarget(statement)), vectors);
        near(scorers.tone(found), scoreHead(attitudes.toneHead, row));
      }),
    );
  });

  it('score a statement of more words than are added up by one call', () => {
    const own = 'never condemned the talks of peace '.repeat(1500);
    const statement = maskStatement({ text: own, names: [], target: { start: 20, end: 25 } }, words);
    const found = scorers.words(statement);
    const plain = issueCase(statements.tables, statements.terms, statement);
    const row = rowOf(statements.issueRow, plain, vectors);
    Array.from(scoreIssueRow(statements, plain, row)).forEach((score, k) => {
      expect(scorers.issues(found)[k]! / score).toBeCloseTo(1, 3);
    });
    expect(featuresOf(statement)).toEqual(plain.features);
  });

  it('score attitudes by one opinion where there is no second', () => {
    const alone = { ...attitudes, second: null };
    const own = createVocabulary(shared.vectors);
    const single = createScorers(statements, alone, own);
    const sentence = 'On Monday the corrupt Weber condemned the talks of France';
    const input = { ...inputOf(sentence), target: { start: 22, end: 27 } };
    const statement = maskStatement(input, own);
    const row = rowOf(attitudes.targetRow, statementCase(attitudes.tables, statement), vectors);
    const found = single.attitude(single.words(statement));
    near(found, scoreHead(attitudes.targetHead, row));
    expect(found).not.toEqual(scorers.attitude(scorers.words(maskStatement(input, words))));
  });

  it('share a vocabulary with others without taking their numbers', () => {
    const statement = maskStatement(inputOf('The embargo will hurt trade'), words);
    const alone = createScorers(statements, { ...attitudes, second: null }, words);
    const before = scorers.tone(scorers.words(statement));
    near(alone.tone(alone.words(statement)), before);
    near(scorers.tone(scorers.words(statement)), before);
  });

  it('find the chains of a target as if it were read by itself', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (own, from, length) => {
        const start = from % own.length;
        const target = { start, end: Math.min(own.length, start + 1 + (length % 12)) };
        const plain = scorers.words(maskStatement(inputOf(own), words));
        const statement = maskStatement({ ...inputOf(own), target }, words);
        expect(scorers.words(statement, plain).chains).toEqual(scorers.words(statement).chains);
      }),
    );
  });
});

describe('maskTarget', () => {
  it('masks a target in a statement as `maskStatement` does', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (own, from, length, named) => {
        const input = inputOf(own);
        const start = from % own.length;
        const any = { start, end: Math.min(own.length, start + 1 + (length % 12)) };
        const target = (named && input.names[from % (input.names.length || 1)]) || any;
        const tokens = tokensOf(own);
        const expected = maskStatement({ ...input, target }, words, tokens);
        const found = maskTarget(maskStatement(input, words, tokens), { ...input, target }, words, tokens);
        const shown = ({ masks: _, kept: __, spans, ...rest }: typeof expected) => ({
          ...rest,
          spans: spans.map(({ start: at, end }) => ({ start: at, end })),
        });
        expect(shown(found)).toEqual(shown(expected));
      }),
    );
  });
});
