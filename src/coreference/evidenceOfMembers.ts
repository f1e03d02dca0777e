/** What speaks for and against those who are named together, a row a piece of evidence. */
import type { Actor } from '../document';
import type { Anaphor } from './anaphors';
import { type Evidence, is } from './evidenceRow';

export const evidenceOfMembers: readonly Evidence[] = [
  {
    name: 'named together',
    needs: 'several',
    prior: 1,
    example: 'SOREL AND LIND left. THEY were tired.',
    value: ({ entity }) => is(entity.members.length > 0),
  },
  {
    name: 'as many as told',
    needs: 'several',
    prior: 1,
    example: 'SOREL AND LIND left. THE TWO MINISTERS were tired.',
    value: ({ anaphor, entity }) => is(entity.members.length > 0 && entity.members.length === countTold(anaphor)),
  },
  {
    name: 'another number than told',
    needs: 'several',
    prior: -2,
    example: 'Sorel, Lind and Roth left. The two ministers were tired.',
    value: ({ anaphor, entity }) =>
      is(entity.members.length > 0 && countTold(anaphor) > 0 && entity.members.length !== countTold(anaphor)),
  },
  {
    name: 'all are persons',
    needs: 'several',
    example: 'SOREL AND LIND left. THE MINISTERS were tired.',
    value: ({ anaphor, entity }) =>
      is(anaphor.mention.roleClass === 'person' && entity.members.length > 0 && entity.members.every(isPerson)),
  },
  {
    name: 'all are states',
    needs: 'several',
    example: 'PERU AND CHILE signed. THE COUNTRIES were tired.',
    value: ({ anaphor, entity }) =>
      is(anaphor.mention.roleClass === 'government' && entity.members.length > 0 && !entity.members.some(isPerson)),
  },
  {
    name: 'group',
    needs: 'several',
    example: 'THE ENVOYS left. THEY were tired.',
    value: ({ entity }) => is(entity.actor.kind === 'group' && entity.members.length === 0),
  },
];

const isPerson = ({ kind }: Actor): boolean => kind === 'person' || kind === 'unnamed';

/** "the two leaders", "both countries", "the 13 members"; 0 where no number is told. */
export const countTold = ({ words }: Anaphor): number =>
  words.reduce((count, word) => {
    const told = NUMBERS.indexOf(word) + 1;
    return told > 1 ? told : (OF_SO_MANY[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : count));
  }, 0);

const NUMBERS: readonly string[] = 'one two three four five six seven eight nine ten'.split(' ');
const OF_SO_MANY: Readonly<Record<string, number>> = { both: 2, pair: 2, couple: 2, trio: 3 };
