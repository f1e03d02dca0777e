import fc from 'fast-check';
import { compareCoders, issuesToGive, openProject, type Project } from 'stancekit/project';
import { describe, expect, it } from 'vitest';
import { pairRows } from '../../src/project/compare/pairRows';
import { codedBy, kenya, SIGNED, signed, signedBy, tanzania } from './coordinated';
import { change, make, TIME } from './make';

const by = (coder: string, ...changes: readonly (readonly [string, object])[]): Project =>
  make().apply(
    changes.map(([id, rest]) => change(id, rest)),
    { coder, time: TIME },
  );

const first = by(
  'A',
  ['s1', { field: 'stance', of: 'sanctions', after: 'favor' }],
  ['s2', { field: 'actor', after: 'person:ann-lee' }],
  ['c1', { field: 'row', after: { start: 36, end: 50 } }],
);
const second = by(
  'B',
  ['s1', { field: 'stance', of: 'sanctions', after: 'neutral' }],
  ['s3', { field: 'row', after: null }],
  ['c9', { field: 'row', after: { start: 36, end: 51 } }],
);
const third = by('C', ['s3', { field: 'attitude', of: 'state:NO', after: 'positive' }]);

const told = (comparison: ReturnType<typeof compareCoders>) =>
  comparison.disagreements.map(({ field, of, values }) => [of === undefined ? field : `${field} ${of}`, ...values]);

it('tells what coders do not agree on, row by row', () => {
  const comparison = compareCoders([first, second]);
  expect([comparison.documents, comparison.rows]).toEqual([1, 4]);
  expect(told(comparison)).toEqual([
    ['stance sanctions', 'favor', 'neutral'],
    ['content', '36–50', '36–51'],
    ['actor', 'Ann Lee', 'Norway'],
    ['row', 'there', 'not there'],
  ]);
  expect(comparison.disagreements[0]).toMatchObject({ document: 'a', statements: ['s1', 's1'] });
});

it('counts agreement and alpha of each field', () => {
  const { fields } = compareCoders([first, second]);
  const figures = Object.fromEntries(
    fields.map(({ field, units, agreement, alpha }) => [field, [units, agreement, alpha]]),
  );
  // Four rows, of which one is deleted by one coder: 7 there, 1 not there; 1 - 2 / (2 * 7 * 1 / 7).
  expect(figures.row).toEqual([4, 0.75, 0]);
  expect(figures.actor?.[0]).toBe(3);
  expect(figures.stance?.slice(0, 2)).toEqual([3, 2 / 3]);
  const stance = fields.find(({ field }) => field === 'stance');
  // favor-neutral, favor-favor twice: interval differences of 1 are 2; expected over 5 favor and 1 neutral: 10 / 5.
  expect(stance?.interval).toBeCloseTo(0, 9);
});

describe('agreement on issues', () => {
  const issue = (comparison: ReturnType<typeof compareCoders>) => {
    const { units, agreement, alpha } = comparison.fields.find(({ field }) => field === 'issue') ?? {};
    return [units, agreement, alpha];
  };
  const checked = by('A', ['s1', { field: 'checked', after: true }]);
  const other = by('B', ['s2', { field: 'stance', of: 'trade', after: 'favor' }]);

  it('is counted over each issue that a statement can be given, absent being an answer', () => {
    // Three statements by diplomacy, sanctions and trade; s1 has two of them, s2 one, and for B one more: 7 yes and 11 no of 18 answers, one pair
    // of which differs: 1 - (2 / 18) / (2 * 7 * 11 / (18 * 17)).
    const [units, agreement, alpha] = issue(compareCoders([checked, other]));
    expect([units, agreement]).toEqual([9, 8 / 9]);
    expect(alpha).toBeCloseTo(1 - 17 / 77, 12);
    expect(told(compareCoders([checked, other]))).toEqual([['issue trade', 'no', 'yes']]);
  });

  it('knows the issues of a codebook, and those of texts that are not compared', () => {
    const listed = checked.add({ type: 'codebook', issues: [{ id: 'trade' }, { id: 'migration' }] });
    expect(issue(compareCoders([listed, other]))[0]).toBe(12);
    const wide = other.add(
      { type: 'text', id: 'c', text: SIGNED },
      { type: 'analysis', document: 'c', model: 'test 1', ...signedBy(kenya) },
    );
    expect(issue(compareCoders([listed, wide]))[0]).toBe(15);
    expect(issuesToGive([listed, wide])).toEqual(['alliances', 'diplomacy', 'migration', 'sanctions', 'trade']);
  });

  it('is 1 where all is one, and null where there is one answer only', () => {
    expect(issue(compareCoders([checked, checked]))).toEqual([9, 1, 1]);
    const none = signed(signedBy()).apply(
      { type: 'correction', document: 'a', statement: 's1', field: 'stance', of: 'alliances', after: null },
      { coder: 'A', time: TIME },
    );
    expect(issue(compareCoders([none, none]))).toEqual([0, null, null]);
  });
});

it('takes three coders, of whom one said nothing of some rows', () => {
  const comparison = compareCoders([first, second, third], { coded: 'rows' });
  expect(told(comparison)).toEqual([
    ['stance sanctions', 'favor', 'neutral', null],
    ['row', 'there', 'there', 'not there'],
    ['content', '36–50', '36–51', null],
    ['row', null, 'not there', 'there'],
  ]);
});

it('agrees with itself', () => {
  const { disagreements, fields } = compareCoders([first, openProject(first.toText()), first]);
  expect(disagreements).toEqual([]);
  for (const { alpha, agreement } of fields)
    expect([alpha === null || alpha === 1, agreement === null || agreement === 1]).toEqual([true, true]);
});

it('leaves out texts that one coder alone has worked on', () => {
  expect(compareCoders([first, make()])).toMatchObject({ documents: 0, rows: 0, disagreements: [] });
  expect(() => compareCoders([first])).toThrow('two coders or more');
});

describe('rows of several speakers, which have one span and one verb', () => {
  const same = signed();
  const stance = { field: 'stance', of: 'alliances', after: 'against' };
  const by = ({ disagreements }: ReturnType<typeof compareCoders>) =>
    disagreements.map(({ actor, field, values, statements }) => [actor, field, values, statements]);

  it('have a counterpart each', () => {
    const a = codedBy('A', same, ['s3', { field: 'checked', after: true }]);
    const b = codedBy('B', same, ['s1', stance], ['s1', { field: 'actor', after: 'state:TZ' }]);
    const comparison = compareCoders([a, b]);
    expect(comparison.rows).toBe(3);
    expect(by(comparison)).toEqual([
      ['Kenya', 'actor', ['Kenya', 'Tanzania'], ['s1', 's1']],
      ['Kenya', 'stance', ['favor', 'against'], ['s1', 's1']],
    ]);
  });

  it.each([
    ['in another order', signedBy(tanzania, kenya), ['s1', 's2'], ['s2', 's1']],
    ['of which the other found one', signedBy(tanzania), [], ['s2', 's1']],
    ['where the other names nobody', signedBy(null, tanzania), ['s1', 's1'], ['s2', 's2']],
  ])('have it in another analysis, %s', (_, analysis, first, second) => {
    const a = codedBy('A', same, ['s2', stance]);
    const b = codedBy('B', signed(analysis), ['s1', { field: 'checked', after: true }]);
    const { disagreements } = compareCoders([a, b]);
    const stances = disagreements.filter(({ field }) => field === 'stance');
    expect(stances.map(({ actor, statements }) => [actor, statements])).toEqual([['Tanzania', second]]);
    const kenyas = disagreements.filter(({ actor, field }) => actor === 'Kenya' && field === 'row');
    expect(kenyas).toHaveLength(first.length === 0 ? 1 : 0);
  });

  it('keep it where a coder deleted one', () => {
    const a = codedBy('A', same, ['s1', { field: 'row', after: null }]);
    const b = codedBy('B', same, ['s2', stance]);
    expect(by(compareCoders([a, b]))).toEqual([
      ['Kenya', 'row', ['not there', 'there'], [null, 's1']],
      ['Tanzania', 'stance', ['favor', 'against'], ['s2', 's2']],
    ]);
  });

  it('are told apart where coders added them', () => {
    const row = { field: 'row', after: { start: 34, end: 51 } };
    const speaker = (after: string) => ({ field: 'actor', after });
    const a = codedBy('A', same, ['c1', row], ['c1', speaker('state:KE')], ['c2', row], ['c2', speaker('state:TZ')]);
    const b = codedBy('B', same, ['c1', row], ['c1', speaker('state:TZ')], ['c2', row], ['c2', speaker('state:KE')]);
    expect(by(compareCoders([a, b]))).toEqual([]);
    expect(compareCoders([a, b]).rows).toBe(5);
  });
});

it('pairs a row that another analysis found by other words', () => {
  const analysis = signedBy(kenya, tanzania);
  const shifted = analysis.statements.map((one) => ({ ...one, span: { ...one.span, start: one.span.start + 3 } }));
  const a = codedBy('A', signed(), ['s2', { field: 'negated', after: true }]);
  const b = codedBy('B', signed({ ...analysis, statements: shifted }), ['s1', { field: 'checked', after: true }]);
  const { rows, disagreements } = compareCoders([a, b]);
  expect([rows, disagreements.map(({ actor, field }) => [actor, field])]).toEqual([3, [['Tanzania', 'negated']]]);
});

it('has each row of each file once', () => {
  const analysis = fc.array(fc.constantFrom(kenya, tanzania, null), { minLength: 1, maxLength: 4 });
  const deletion = fc.option(fc.constantFrom('s1', 's2'));
  const version = fc.tuple(analysis, deletion).map(([who, gone]) => {
    const project = signed(signedBy(...who));
    return (gone ? codedBy('A', project, [gone, { field: 'row', after: null }]) : project).document('a') ?? null;
  });
  fc.assert(
    fc.property(fc.array(version, { minLength: 2, maxLength: 3 }), (versions) => {
      const shared = pairRows(versions);
      versions.forEach((document, coder) => {
        const there = shared.flatMap(({ rows }) => (typeof rows[coder] === 'object' ? [rows[coder]?.id] : []));
        const deleted = shared.flatMap((one) => one.deleted[coder]?.id ?? []);
        expect(there.sort()).toEqual(document?.statements.map(({ id }) => id).sort());
        expect(deleted).toEqual(document?.deleted.map(({ id }) => id));
      });
    }),
  );
});
