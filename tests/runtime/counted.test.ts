import { expect, it } from 'vitest';
import { counted } from '../../src/runtime/counted';

it.each([
  [0, 'rows'],
  [1, 'row'],
  [2, 'rows'],
])('tells how many: %d %s', (count, told) => expect(counted(count, 'row')).toBe(`${count} ${told}`));

it('takes a plural of its own', () => expect(counted(2, 'family', 'families')).toBe('2 families'));
