import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analyzer, createAnalyzer, defaultModel, geopolitics, proposeIssue } from '../../../src/index';
import { loadModelJson } from '../../../src/labels/files/index';
import { readerOfPropositions } from '../../../src/labels/model';
import { trainPropositions } from '../../../src/training';

const palestine = { id: 'palestine', label: 'Palestine', proposition: 'States should recognise Palestine.' };
const about = 'We will recognise the state of Palestine.';
const offTopic = 'The choir sang well in the hall.';
const withPalestine = createAnalyzer({ taxonomy: { id: 'own', issues: [...geopolitics.issues, palestine] } });

const issuesOf = (text: string, analyzer: Analyzer = withPalestine) => analyzer.classify({ text }).issues;

describe('an issue of a taxonomy with a proposition and no model', () => {
  it('is found, and says that it is told by its proposition', () => {
    const found = issuesOf(about).find(({ issue }) => issue === 'palestine');
    expect(found).toMatchObject({ issue: 'palestine', origin: 'proposition' });
    expect(issuesOf(offTopic)).toEqual([]);
  });

  it('changes nothing of the issues that were trained', () => {
    const texts = [about, 'We will never lift the embargo.', 'Norway and Palestine want talks.'];
    const own = (text: string) => issuesOf(text).filter(({ issue }) => issue !== 'palestine');
    expect(texts.map(own)).toEqual(texts.map((text) => issuesOf(text, createAnalyzer())));
  });

  it('is turned by a proposition against the same thing', () => {
    const against = createAnalyzer({
      taxonomy: { id: 'own', issues: [{ ...palestine, proposition: 'States should not recognise Palestine.' }] },
    });
    const ask = { text: about, issue: 'palestine' };
    const [one, turned] = [withPalestine, against].map((analyzer) => analyzer.classify(ask).issues[0]!.probabilities);
    expect(turned!.favor).toBeCloseTo(one!.against, 9);
    expect(turned!.against).toBeCloseTo(one!.favor, 9);
  });

  it('tells in the taxonomy what is to be expected', () => {
    const issue = withPalestine.taxonomy.issues.find(({ id }) => id === 'palestine')!;
    expect(issue).toMatchObject({ ...palestine, origin: 'proposition', labels: 0 });
    expect(Object.values(issue.expected!).every((share) => share > 0 && share < 1)).toBe(true);
  });

  it('is in documents and explained', () => {
    const [statement] = withPalestine.analyze(`“${about}” the minister said on Monday.`).statements;
    expect(statement!.issues.map(({ issue }) => issue)).toContain('palestine');
    const why = withPalestine.explain(statement!).find(({ decision }) => decision === 'issue palestine')!;
    expect(why.issue).toMatchObject(palestine);
    expect(why.words.find(({ text }) => text === 'Palestine')!.weight).toBeGreaterThan(0);
  });

  it.each([
    ['', 'to be a sentence'],
    [' ', 'to be a sentence'],
    ['Should states recognise Palestine?', 'the question'],
    ['Should states recognise Palestine', 'the question'],
    [`States should recognise ${'Palestine '.repeat(50)}.`, 'at most 300 characters'],
    ['It must be so.', 'to name what it is about'],
  ])('refuses %j', (proposition, message) => {
    const taxonomy = { id: 'own', issues: [{ ...palestine, proposition }] };
    expect(() => createAnalyzer({ taxonomy })).toThrow(message);
    expect(() => proposeIssue(proposition)).toThrow(expect.objectContaining({ code: 'INVALID_TAXONOMY' }));
  });

  it('refuses two that say the same, ids that are none, and ids that there are', () => {
    const issues = [palestine, { ...palestine, id: 'statehood', proposition: 'Palestine should be recognised.' }];
    expect(() => createAnalyzer({ taxonomy: { id: 'own', issues } })).toThrow(
      'the same words for "palestine" and "statehood"',
    );
    expect(() => proposeIssue(palestine.proposition, { id: 'Pale stine' })).toThrow('small letters');
    expect(() => proposeIssue(palestine.proposition, { id: 'sanctions' })).toThrow('Take another');
    expect(() => proposeIssue('Trade.', {})).toThrow('Take another');
  });
});

describe('a proposed issue', () => {
  const proposed = proposeIssue(palestine.proposition);

  it('is a model file that gives the same as the taxonomy', () => {
    const model = loadModelJson(JSON.parse(JSON.stringify(proposed.model)));
    expect(model.issues).toEqual([...defaultModel().issues, 'recognise-palestine']);
    const [own] = createAnalyzer({ model }).classify({ text: about, issue: 'recognise-palestine' }).issues;
    const [same] = withPalestine.classify({ text: about, issue: 'palestine' }).issues;
    expect({ ...own, issue: '' }).toEqual({ ...same, issue: '' });
  });

  it('says how the sentence was understood', () => {
    expect(proposed).toMatchObject({ words: ['recognise', 'palestine'], names: ['palestine'], direction: 'for' });
  });
});

describe('labels of an issue with a proposition', () => {
  const taxonomy = [palestine];
  const kind = [
    'We will recognise Palestine.',
    'Palestine deserves a seat.',
    'I welcome the recognition of Palestine.',
  ];
  const hostile = [
    'We shall not recognise Palestine.',
    'We reject the recognition of Palestine.',
    'Recognition of Palestine would be an error.',
  ];
  const rows = [
    ...kind.map((text) => ({ text, issues: { palestine: 'favor' as const } })),
    ...hostile.map((text) => ({ text, issues: { palestine: 'against' as const } })),
    { text: offTopic, issues: {} },
  ];
  const learned = trainPropositions(rows, { taxonomy });
  const analyzerOf = (json: unknown) => createAnalyzer({ model: loadModelJson(JSON.parse(JSON.stringify(json))) });
  const ask = (analyzer: Analyzer, text: string) => analyzer.classify({ text, issue: 'palestine' }).issues[0]!;
  /** How much more favor the kind ones have than the hostile ones, all together. */
  const apart = (analyzer: Analyzer) => {
    const favor = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + ask(analyzer, text).probabilities.favor, 0);
    return favor(kind) - favor(hostile);
  };

  it('are followed', () => {
    const nothing = trainPropositions([], { taxonomy });
    expect(nothing.model.propositions).toEqual([palestine]);
    expect(learned.issues).toEqual([{ id: 'palestine', rows: 7, about: 6 }]);
    const turned = [
      ...kind.map((text) => ({ text, issues: { palestine: 'against' as const } })),
      ...hostile.map((text) => ({ text, issues: { palestine: 'favor' as const } })),
    ];
    const other = trainPropositions(turned, { taxonomy });
    const own = analyzerOf(learned.model);
    expect(apart(own)).toBeGreaterThan(apart(analyzerOf(other.model)));
    expect(ask(own, offTopic).probability).toBeLessThan(0.5);
  });

  it('are told where they contradict each other', () => {
    const twice = [...rows, { text: kind[0]!, issues: { palestine: 'neutral' as const } }];
    expect(learned.warnings).toEqual([]);
    expect(trainPropositions(twice, { taxonomy }).warnings).toEqual([
      'Example 1 and Example 8 contradict each other on one text: "favor" and "neutral" on "palestine".',
    ]);
  });

  it('must be of issues in the taxonomy', () => {
    const wrong = [{ text: about, issues: { palestin: 'favor' as const } }];
    expect(() => trainPropositions(wrong, { taxonomy })).toThrow('"palestin", which is not in the taxonomy');
  });

  it('are refused from a file that was cut', () => {
    const [issue] = learned.model.propositions!;
    const broken = {
      ...learned.model,
      propositions: [{ ...issue, learned: { ...issue!.learned!, words: { ...issue!.learned!.words, sides: [] } } }],
    };
    expect(() => loadModelJson(broken)).toThrow('lacks weights of three sides');
  });
});

it('has weights for the reader that ships', () => {
  const file = new URL('../../../models/contextual/weights/reader.json', import.meta.url);
  expect(readerOfPropositions).toBe(JSON.parse(readFileSync(file, 'utf8')).id);
});
