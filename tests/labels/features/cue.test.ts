import { describe, expect, it } from 'vitest';
import type { CueForce } from '../../../src/document';
import { cueColumns, writeCue } from '../../../src/labels/features/cue';
import type { StatementInput } from '../../../src/labels/features/input';
import { read } from '../../../src/labels/features/reading';
import { readWordVectors, writeWordVectors } from '../../../src/labels/features/vectors';
import { createWordTable } from '../../../src/labels/features/words';
import { AT, byColumn } from './columns';

const table = createWordTable(readWordVectors(writeWordVectors(['harbour'], [[4, 0]])));

/** The numbers that are not 0, by column. */
function columnsOf(cue: StatementInput['cue']): Record<string, number> {
  const out = new Float32Array(AT + cueColumns.length + AT);
  writeCue(read({ text: 'The harbour stays open.', names: [], ...(cue !== undefined && { cue }) }, table), out, AT);
  return byColumn(out, cueColumns);
}

/** A verb of each force. */
const lemmas: Record<CueForce, string> = {
  assert: 'say',
  demand: 'urge',
  ask: 'ask',
  praise: 'praise',
  criticize: 'criticise',
  accuse: 'accuse',
  support: 'back',
  reject: 'reject',
  deny: 'deny',
  refuse: 'refuse',
  warn: 'warn',
  promise: 'pledge',
  threaten: 'threaten',
  offer: 'offer',
  agree: 'agree',
  think: 'think',
  want: 'want',
  intend: 'plan',
  act: 'veto',
};

describe('writeCue', () => {
  it.each(Object.entries(lemmas) as [CueForce, string][])('%s', (force, lemma) => {
    expect(columnsOf({ lemma, force, negated: false })).toEqual({ [`cue ${force}`]: 1 });
    expect(columnsOf({ lemma, force, negated: true })).toEqual({ [`cue ${force}`]: -1, 'cue negated': 1 });
  });

  it.each([
    ['absent', undefined],
    ['null', null],
  ])('writes nothing where the cue is %s', (_, cue) => {
    expect(columnsOf(cue)).toEqual({});
  });

  it('looks at the force alone, not at the verb', () => {
    const [praised, lauded] = ['praise', 'laud'].map((lemma) => columnsOf({ lemma, force: 'praise', negated: false }));
    expect(praised).toEqual(lauded);
  });
});

describe('cueColumns', () => {
  it('has a column for each force and one for the negation', () => {
    expect(cueColumns.toSorted()).toEqual(
      [...Object.keys(lemmas).map((force) => `cue ${force}`), 'cue negated'].toSorted(),
    );
  });
});
