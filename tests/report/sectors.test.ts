import { describe, expect, test } from 'vitest';
import { ARMED_GROUPS } from '../../src/english/mentions/armedGroups';
import { organisations } from '../../src/english/mentions/organisations';
import { readDocument } from '../../src/pipeline';
import { actorCode } from '../../src/report/exports/ploverTable';

/** The sector of whoever makes the last statement. */
function sectorIn(text: string): string | undefined {
  const actor = readDocument(text, {}).statements.at(-1)?.actor;
  return actor ? actorCode(actor).sector : undefined;
}

describe('the sector of an organisation', () => {
  test.each([
    ['Hamas', 'REB'],
    ['The Taliban', 'REB'],
    ['Al-Nusra', 'REB'],
    ['The Tamil Tigers', 'REB'],
    ['The Pakistani Taliban', 'REB'],
    ['Kataib Hezbollah', 'REB'],
    ['The Lord’s Resistance Army', 'REB'],
    ['The Palestinian Authority', ''],
    ['NATO', 'IGO'],
    ['The Bundeswehr', 'MIL'],
    ['Ghana', 'GOV'],
  ])('%s is %s', (name, sector) => expect(sectorIn(`${name} rejected the plan.`)).toBe(sector));

  test('every armed group is an organisation that is known', () => {
    const known = new Set(organisations.split('\n').map((row) => row.split('|')[0]));
    expect(ARMED_GROUPS.split(' ').filter((id) => !known.has(id))).toEqual([]);
  });
});
