import { describe, expect, it } from 'vitest';
import { stemConcepts } from '../../../models/lists/stemConcepts';
import { stemCueSigns } from '../../../models/lists/stemCueSigns';
import { conceptStems } from '../../../src/english/labels/conceptStems';
import { concepts } from '../../../src/english/labels/concepts';
import { cueSigns } from '../../../src/english/labels/cueSigns';
import { cueAttitude } from '../../../src/labels/features/cueAttitude';
import { maskStatement } from '../../../src/labels/features/maskedStatement';
import { eachFeature } from '../../../src/labels/features/views';
import { defaultModel } from '../../../src/labels/files/index';

const { words } = defaultModel();

function kinds(text: string): string[] {
  const found: string[] = [];
  eachFeature('concept', maskStatement({ text, names: [] }, words), (kind) => found.push(kind));
  return found;
}

describe('kinds of things', () => {
  it.each<[text: string, expected: string[]]>([
    ['Thirty more howitzers and two frigates', ['weapon', 'weapon']],
    ['Soybeans wait at the harbour.', ['goods', 'transport']],
    ['a call for arms control', ['weapon', 'disarmament']],
    ['a call for arms-control', ['disarmament']],
    ['Judges in chambers', ['court']],
    ['The choir sang well.', []],
  ])('%j names %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('are stemmed as they are listed', () => {
    const lines = Object.entries(conceptStems).map(([kinds, stems]) => `  '${kinds}': '${stems}',`);
    expect(stemConcepts().split('\n').slice(2, -2)).toEqual(lines);
  });

  it('are found by every word that is listed for them', () => {
    for (const [kind, list] of Object.entries(concepts)) {
      for (const word of list.split(' ').filter((entry) => !/\d/.test(entry)))
        expect(kinds(word), word).toContain(kind);
    }
  });

  it('have lists without repetitions, in lower case', () => {
    for (const list of Object.values(concepts)) {
      const entries = list.split(' ');
      expect(new Set(entries).size).toBe(entries.length);
      expect(list).toBe(list.toLowerCase());
    }
  });
});

describe('what a cue verb says of its object', () => {
  it.each([
    ['prais', 1],
    ['accus', -1],
    ['said', 0],
  ])('%s is %i', (stem, sign) => {
    expect(cueAttitude(stem)).toBe(sign);
  });

  it('is listed as the lexicon of cues has it', () => {
    const written = stemCueSigns();
    for (const stems of Object.values(cueSigns)) expect(written).toContain(JSON.stringify(stems));
  });
});
