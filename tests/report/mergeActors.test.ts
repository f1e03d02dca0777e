import type { Actor } from 'stancekit';
import { mergeActors } from 'stancekit/report';
import { describe, expect, it } from 'vitest';
import { actor, document } from './make';

const office = (country: string | null) =>
  actor('Foreign Ministry', { id: 'org:foreign-ministry', kind: 'organisation', country });
const official = (country: string | null) => actor('an official', { id: 'nominal:1', kind: 'unnamed', country });
const group = actor('Some allies', { id: 'nominal:some-allies', kind: 'group' });

describe('mergeActors', () => {
  it.each<[string, Actor, Actor, string[]]>([
    ['a state', actor('AA'), actor('AA'), ['state:AA']],
    ['a body of one country', office('AA'), office('AA'), ['org:foreign-ministry']],
    ['a body whose country is known once', office('AA'), office(null), ['org:foreign-ministry']],
    ['bodies of two countries', office('AA'), office('BB'), ['org:foreign-ministry@AA', 'org:foreign-ministry@BB']],
    ['a person whose country is read in two ways', actor('Ann Lee/AA'), actor('Ann Lee/BB'), ['person:ann-lee']],
    ['two people of one surname', actor('Lee/AA'), actor('Lee/BB'), ['person:lee@AA', 'person:lee@BB']],
    ['two of whom no name is known', official('AA'), official('AA'), ['nominal:1@1', 'nominal:1@2']],
    ['groups without a name', group, group, ['nominal:some-allies@1', 'nominal:some-allies@2']],
  ])('tells of %s', (_, first, second, ids) => {
    const index = mergeActors([document([{ by: first }]), document([{ by: second }])]);
    expect([...new Set([index(0, first).id, index(1, second).id])]).toEqual(ids);
  });

  it('takes what is commonest, and all aliases', () => {
    const versions = [
      actor('Ann Lee/AA', { role: 'minister', aliases: ['Lee'] }),
      actor('Ann Lee/AA', { role: null, aliases: ['Minister Lee'] }),
      actor('Ann Lee/BB', { role: 'envoy', name: 'Ann LEE' }),
      actor('Ann Lee/AA', { role: 'minister' }),
    ];
    const index = mergeActors(versions.map((by) => document([{ by }])));
    expect(index(2, versions[2]!)).toEqual({
      ...{ id: 'person:ann-lee', name: 'Ann Lee', kind: 'person', country: 'AA', role: 'minister' },
      aliases: ['Ann LEE', 'Ann Lee', 'Lee', 'Minister Lee'],
    });
  });

  it('knows addressees and targets, too', () => {
    const documents = [
      document([
        {
          by: null,
          of: [['AA', 'positive']],
          fields: { addressees: [{ start: 0, end: 1, text: 'T', actor: actor('BB') }] },
        },
      ]),
    ];
    const index = mergeActors(documents);
    expect([index(0, actor('AA')).name, index(0, actor('BB')).name]).toEqual(['AA', 'BB']);
  });
});
