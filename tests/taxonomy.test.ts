import { describe, expect, it } from 'vitest';
import { createAnalyzer, geopolitics } from '../src';
import { taxonomyOf } from '../src/taxonomy';

const text = 'We will never lift the embargo, and trade with our neighbours must grow.';
const only = (...ids: string[]) => ({
  id: 'own',
  issues: geopolitics.issues
    .filter(({ id }) => ids.includes(id))
    .map((issue) => ({ ...issue, label: `My ${issue.id}` })),
});

describe('a taxonomy', () => {
  it('restricts the issues that are looked for', () => {
    const found = (ids: string[]) =>
      createAnalyzer({ taxonomy: only(...ids), minimumProbability: 0 })
        .classify({ text })
        .issues.map(({ issue }) => issue)
        .sort();
    expect(found(['sanctions', 'trade'])).toEqual(['sanctions', 'trade']);
    expect(found(['diplomacy'])).toEqual(['diplomacy']);
  });

  it('leaves what is said of its issues as it is', () => {
    const article = `The minister said: “${text}” Oslo said the talks must go on.`;
    const all = createAnalyzer().analyze(article).statements;
    const some = createAnalyzer({ taxonomy: only('sanctions') }).analyze(article).statements;
    expect(some.map(({ issues }) => issues)).toEqual(
      all.map(({ issues }) => issues.filter(({ issue }) => issue === 'sanctions')),
    );
    expect(all.some(({ issues }) => issues.length > 0)).toBe(true);
  });

  it('labels issues in reasons', () => {
    const analyzer = createAnalyzer({ taxonomy: only('sanctions') });
    const [issue, stance, tone] = analyzer.explain({ text, issue: 'sanctions' });
    const described = { id: 'sanctions', label: 'My sanctions', proposition: 'Economic coercion is right.' };
    expect([issue?.issue, stance?.issue, tone?.issue]).toEqual([described, described, undefined]);
  });

  it.each<[unknown, string]>([
    [{ id: 'x', issues: [{ id: 'weather', label: '', proposition: '' }] }, 'INVALID_TAXONOMY'],
    [{ id: 'x' }, 'INVALID_OPTION'],
    [[], 'INVALID_OPTION'],
    ['sanctions', 'INVALID_OPTION'],
    [{ id: 'x', issues: ['sanctions'] }, 'INVALID_OPTION'],
  ])('is refused: %j with %s', (taxonomy, code) => {
    expect(() => createAnalyzer({ taxonomy: taxonomy as never })).toThrow(expect.objectContaining({ code }));
  });

  it('is refused an issue that it leaves out', () => {
    const analyzer = createAnalyzer({ taxonomy: only('trade') });
    expect(() => analyzer.classify({ text, issue: 'sanctions' })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ISSUE' }),
    );
  });
});

describe('taxonomyOf', () => {
  it('describes what is known of the issues of a model', () => {
    expect(taxonomyOf(geopolitics.issues.map(({ id }) => id))).toBe(geopolitics);
    expect(taxonomyOf(['tax', 'trade']).issues).toEqual([
      { id: 'tax', label: 'tax', proposition: '' },
      geopolitics.issues.find(({ id }) => id === 'trade'),
    ]);
  });
});

describe('title and date', () => {
  it('stand in the document as they were given, and nowhere where they were not', () => {
    const analyzer = createAnalyzer();
    const given = { title: 'A day in Oslo', date: '2014-05-01' };
    expect(analyzer.analyze('Oslo waited.', given)).toMatchObject(given);
    const plain = analyzer.analyze('Oslo waited.', { offsets: 'codePoints' });
    expect(Object.keys(plain)).not.toContain('title');
    expect(Object.keys(plain)).not.toContain('date');
  });
});
