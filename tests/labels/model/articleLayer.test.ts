import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalyzerOptions, createAnalyzer } from '../../../src';
import type { IssueStance } from '../../../src/document';
import { articleLayers } from '../../../src/labels/data/articleWeights';
import { issueCases, type PlacedStatement } from '../../../src/labels/model/articleCases';
import { articleEvidence, type StatementPlace } from '../../../src/labels/model/articleEvidence';
import { issueLogOdds } from '../../../src/labels/model/articleLayer';
import { type ClassifyOptions, isTold } from '../../../src/labels/model/decideIssues';
import { logOdds } from '../../../src/labels/model/head';
import { HeardSentences } from '../../../src/labels/model/heardSentences';
import { marginsOf } from '../../../src/labels/model/margins';
import { LEAST_ROW, rowProbability } from '../../../src/labels/model/rows';

const place = (sentence: number, more: Partial<StatementPlace> = {}): StatementPlace => ({
  ...{ sentence, kind: 'indirect', force: 'assert', negated: false, refersBack: false, words: 19 },
  ...more,
});
const statement = (sentence: number, margins: number[], more?: Partial<StatementPlace>): PlacedStatement => ({
  meant: [],
  ...{ actor: null, margins: Float64Array.from(margins), place: place(sentence, more) },
});
const rows = (...margins: number[][]) =>
  new HeardSentences(margins.length, (sentence) => Float64Array.from(margins[sentence]!));

/** All sentences are heard, however little is said. */
const ALL = Number.NEGATIVE_INFINITY;

/** Of the only statement, in the sentence in the middle of five. */
const middle = (sentences: number[][], more?: Partial<StatementPlace>) =>
  issueLogOdds([statement(2, [-1, -1], more)], rows(...sentences), ALL, articleLayers.model)[0]!;

const NONE = [-4, -4];
const FIRST = [4, -4];

describe('the margin of a score', () => {
  const margin = (scores: number[], thresholds: number[], gate: number) =>
    marginsOf({ scores: Float64Array.from(scores), lines: { thresholds, gate, abstainBelow: 0 } });

  it.each<[string, number[], number[], number, number]>([
    ['from the line of an issue', [1, 3], [0.5], 0.5, 1],
    ['from another line', [0, 3], [0.75], 0.5, -Math.log(3)],
    ['from that of any issue, where it is nearer', [3, 0], [0.5], 0.5, 0],
    ['from no gate', [1, -5], [0.5], 0, 1],
    ['up to a bound', [40, 40], [0.5], 0.5, 6],
  ])('is measured %s', (_, scores, thresholds, gate, expected) => {
    expect(margin(scores, thresholds, gate)[0]).toBeCloseTo(expected);
  });
});

describe('what an article tells of the issues of a statement', () => {
  it('has a weight for each piece of evidence', () => {
    for (const { weights } of Object.values(articleLayers)) expect(weights).toHaveLength(articleEvidence.length);
    expect(new Set(articleEvidence.map(({ name }) => name)).size).toBe(articleEvidence.length);
  });

  it.each<[string, number[][]]>([
    ['the sentence before', [NONE, FIRST, NONE, NONE, NONE]],
    ['the sentence behind', [NONE, NONE, NONE, FIRST, NONE]],
    ['the first sentence', [FIRST, NONE, NONE, NONE, NONE]],
    ['its own sentence', [NONE, NONE, FIRST, NONE, NONE]],
  ])('is raised by %s', (_, sentences) => {
    const told = middle(sentences);
    const without = middle([NONE, NONE, NONE, NONE, NONE]);
    expect(told[0]).toBeGreaterThan(without[0]!);
    expect(told[1]).toBeCloseTo(without[1]!);
  });

  it('is raised more by the sentence before where the statement speaks of it again', () => {
    const before = [NONE, FIRST, NONE, NONE, NONE];
    expect(middle(before, { refersBack: true })[0]).toBeGreaterThan(middle(before)[0]!);
  });

  it.each<[string, number, number, number[]]>([
    ['all around it where it may be found', 3, 0.22, [0, 1, 2, 3, 4, 5]],
    ['title and lead alone where it may not', -6, 0.22, [0, 1, 2]],
    ['all around it where the line is low enough', -6, 0.0001, [0, 1, 2, 3, 4, 5]],
  ])('reads %s', (_, own, line, expected) => {
    const read: number[] = [];
    const sentences = new HeardSentences(9, (sentence) => {
      read.push(sentence);
      return Float64Array.from(NONE);
    });
    issueLogOdds([statement(4, [own, -6])], sentences, logOdds(line), articleLayers.model);
    expect(read.sort()).toEqual(expected);
  });

  it('hears what else its actor says, not what the statement says itself', () => {
    const texts = [statement(0, [2, -4]), statement(1, [-1, -1])].map((own) => ({ ...own, actor: 'state:FR' }));
    const [first, second] = issueCases(texts, rows(NONE, NONE));
    expect(first![0]!.actor).toBeCloseTo(1 / (1 + Math.exp(1)));
    expect(second![0]!.actor).toBeCloseTo(1 / (1 + Math.exp(-2)));
    const [alone] = issueCases([{ ...texts[0]!, actor: null }, texts[1]!], rows(NONE, NONE));
    expect(alone![0]!.actor).toBeNull();
  });

  it('is finite, and rises with the words of the statement', () => {
    const margin = fc.double({ min: -6, max: 6, noNaN: true });
    const row = fc.array(margin, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), margin, margin, (sentences, a, b) => {
        const told = (own: number) =>
          issueLogOdds([statement(1, [own, -2])], rows(...sentences), ALL, articleLayers.model)[0]![0]!;
        expect(Number.isFinite(told(a))).toBe(true);
        if (a < b - 0.01) expect(told(a)).toBeLessThan(told(b));
      }),
    );
  });
});

describe('a statement in an article', () => {
  const analyzer = createAnalyzer({ minimumProbability: 0 });
  const probability = (text: string) =>
    analyzer
      .analyze(text)
      .statements.at(-1)!
      .issues.find(({ issue }) => issue === 'sanctions')!.probability;

  it('is likelier about what the sentence before has named', () => {
    const last = 'Norway welcomed the decision.';
    const sanctions = probability(`The council extended the sanctions on Iran on Monday. ${last}`);
    const season = probability(`The council extended the football season on Monday. ${last}`);
    expect(sanctions).toBeGreaterThan(5 * season);
  });
});

describe('a row of an article', () => {
  const row = (probability: number, favor: number): IssueStance => ({
    ...{ issue: 'trade', probability, stance: favor >= 0.5 ? 'favor' : 'against', abstained: false },
    probabilities: { favor, against: 1 - favor, neutral: 0 },
  });
  const around = (sure: number | null) => ({ issues: new Float64Array(10), stances: new Map(), line: 0.3, sure });

  it.each<[string, number | null, number, number, ClassifyOptions, boolean]>([
    ['surely said, surely about it, surely on one side', 0.9, 0.95, 0.95, {}, true],
    ['surely said and about it, on whichever side', 0.9, 0.4, 0.5, {}, false],
    ['hardly said, hardly about it', 0.2, 0.4, 0.8, {}, false],
    ['hardly said, surely about it, surely on one side', 0.4, 0.99, 0.95, {}, true],
    ['hardly said, surely about it, on whichever side', 0.4, 0.99, 0.6, {}, false],
    ['of a text that was not heard', null, 0.35, 0.5, {}, true],
    ['of an issue that was asked for', 0.2, 0.1, 0.6, { issue: 'trade' }, true],
    ['above a probability that was given', 0.2, 0.3, 0.6, { minimumProbability: 0.2 }, true],
  ])('%s', (_, sure, probability, favor, options, expected) => {
    expect(isTold(row(probability, favor), options, around(sure))).toBe(expected);
  });

  const folder = new URL('../../fixtures/third/', import.meta.url);
  const articles = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const rowsOf = (text: string, options: AnalyzerOptions = {}) =>
    createAnalyzer(options)
      .analyze(text)
      .statements.flatMap(({ issues, content, provenance: { confidence } }) =>
        issues.map((own) => ({
          row: `${content[0]!.start} ${own.issue}`,
          whole: rowProbability(confidence, own),
        })),
      );

  it('is told where all that it says is likely enough, and kept for whoever asks for more', () => {
    const told = articles.map((text) => rowsOf(text));
    expect(told.flat().length).toBeGreaterThan(100);
    for (const { whole } of told.flat()) expect(whole).toBeGreaterThanOrEqual(LEAST_ROW);
    articles.forEach((text, i) => {
      const all = new Set(rowsOf(text, { minimumProbability: 0.1 }).map(({ row }) => row));
      expect(told[i]!.filter((own) => !all.has(own.row))).toEqual([]);
      expect(all.size).toBeGreaterThan(told[i]!.length);
    });
  });
});
