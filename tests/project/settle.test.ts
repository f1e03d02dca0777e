import fc from 'fast-check';
import { changesToSettle, compareCoders, type Disagreement, type Project } from 'stancekit/project';
import { describe, expect, it } from 'vitest';
import { codedBy, signed } from './coordinated';
import { anyChange, change, make, TIME } from './make';

const by = (coder: string, ...changes: readonly (readonly [string, object])[]): Project =>
  make().apply(
    changes.map(([id, rest]) => change(id, rest)),
    { coder, time: TIME },
  );

const mine = by(
  'A',
  ['s1', { field: 'stance', of: 'sanctions', after: 'favor' }],
  ['s2', { field: 'actor', after: 'person:ann-lee' }],
  ['s3', { field: 'row', after: null }],
  ['c1', { field: 'row', after: { start: 0, end: 14 } }],
);
const theirs = by(
  'B',
  ['s1', { field: 'stance', of: 'sanctions', after: null }],
  ['s1', { field: 'addressees', after: [] }],
  ['s2', { field: 'negated', after: true }],
  ['c7', { field: 'row', after: { start: 36, end: 50 } }],
  ['c7', { field: 'stance', of: 'trade', after: 'against' }],
);

const same = (a: Disagreement) => (b: Disagreement) =>
  a.field === b.field && a.of === b.of && a.text === b.text && a.statements[1] === b.statements[1];

function settled(one: Disagreement, number: number): Project {
  const changes = changesToSettle(one, [mine, theirs], number);
  return changes.length > 0 ? mine.apply(changes, { coder: 'A', time: TIME }) : mine;
}

describe('changesToSettle', () => {
  const { disagreements } = compareCoders([mine, theirs]);
  const cases = disagreements.map((one) => [`${one.field} ${one.of ?? ''}: ${one.values.join(' / ')}`, one] as const);

  it('is asked of every kind of field', () => {
    expect(cases.map(([name]) => name)).toEqual([
      ...['row : there / not there', 'addressees : Sweden / —', 'issue sanctions: yes / no', 'row : not there / there'],
      ...['actor : Ann Lee / Norway', 'negated : no / yes', 'row : not there / there'],
    ]);
  });

  it.each(cases)('takes theirs: %s', (_, one) => {
    const after = compareCoders([settled(one, 1), theirs]).disagreements;
    expect(after.filter(same(one))).toEqual([]);
    // A row comes with all that is said of it.
    expect(after).toHaveLength(disagreements.length - 1);
  });

  it.each(cases)('stays with mine: %s', (_, one) => {
    const after = compareCoders([settled(one, 0), theirs]).disagreements;
    expect(after.map(({ values }) => values)).toEqual(disagreements.map(({ values }) => values));
  });

  it('tells of actors that are one in the own project', () => {
    const merged = mine.apply(
      { type: 'actor', id: 'person:ann-lee', name: 'Ann Lee', kind: 'person', country: null, merged: ['state:NO'] },
      { coder: 'A', time: TIME },
    );
    const one = compareCoders([merged, theirs]).disagreements.find(({ field }) => field === 'actor');
    expect(() => one && changesToSettle(one, [merged, theirs], 1)).toThrow('“Norway” is merged into “Ann Lee”');
  });

  it('gives what its example shows', () => {
    const other = by('B', ['s1', { field: 'stance', of: 'sanctions', after: 'neutral' }]);
    const one = compareCoders([mine, other]).disagreements.find(({ field }) => field === 'stance');
    expect(one && changesToSettle(one, [mine, other], 1)).toEqual([
      { ...{ type: 'correction', document: 'a', statement: 's1' }, field: 'stance', after: 'neutral', of: 'sanctions' },
    ]);
  });

  it('brings back the own row of the speaker whom it is of', () => {
    const gone = codedBy('A', signed(), ['s2', { field: 'row', after: null }]);
    const other = codedBy('B', signed(), ['s1', { field: 'checked', after: true }]);
    const { disagreements } = compareCoders([gone, other]);
    expect(disagreements.map(({ actor, field, values }) => [actor, field, values])).toEqual([
      ['Tanzania', 'row', ['not there', 'there']],
    ]);
    expect(disagreements[0] && changesToSettle(disagreements[0], [gone, other], 1)).toEqual([
      { ...{ type: 'correction', document: 'a', statement: 's2' }, field: 'row', after: { start: 0, end: 32 } },
    ]);
  });

  it('is refused of a text that is not there', () => {
    const [one] = disagreements;
    expect(() => changesToSettle({ ...(one as Disagreement), document: 'z' }, [mine, theirs], 1)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });

  it('settles what any two coders say', () => {
    const coder = (name: string) =>
      fc
        .array(
          anyChange.filter(({ type }) => type === 'correction'),
          { minLength: 1, maxLength: 5 },
        )
        .map((changes) =>
          changes.reduce(
            (project, one) => {
              try {
                return project.apply(one, { coder: name, time: TIME });
              } catch {
                return project;
              }
            },
            make().apply(change('s1', { field: 'checked', after: true }), { coder: name, time: TIME }),
          ),
        );
    fc.assert(
      fc.property(coder('A'), coder('B'), (a, b) => {
        for (const one of compareCoders([a, b]).disagreements) {
          const after = a.apply(changesToSettle(one, [a, b], 1), { coder: 'A', time: TIME });
          expect(compareCoders([after, b]).disagreements.filter(same(one))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
