import { expect, it, vi } from 'vitest';
import { LazyMap } from '../../src/attribution/lazyMap';

it('makes its map once, when it is first asked', () => {
  const make = vi.fn(() => new Map([['deny', 1]]));
  const map = new LazyMap(make);
  expect(make).not.toHaveBeenCalled();
  expect(map.get('deny')).toBe(1);
  expect(map.has('affirm')).toBe(false);
  expect([...map]).toEqual([['deny', 1]]);
  expect(make).toHaveBeenCalledOnce();
});
