import fc from 'fast-check';
import { expect, it } from 'vitest';
import { freezeAll, frozenCopy } from '../../src/runtime/frozenCopy';

/** Whether nothing of it can be changed. */
function isFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  );
}

it('is the same, frozen to its last field, and copied once', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = JSON.stringify(value);
      const copy = frozenCopy(value);
      expect(JSON.stringify(copy)).toBe(before);
      expect(isFrozen(copy)).toBe(true);
      expect(frozenCopy(copy)).toBe(copy);
    }),
  );
});

it('leaves the given one open', () => {
  const given = { list: [{ name: 'A' }] };
  const copy = frozenCopy(given);
  given.list[0]!.name = 'B';
  given.list.push({ name: 'C' });
  expect(copy).toEqual({ list: [{ name: 'A' }] });
});

it('lets stand what is no plain data', () => {
  const numbers = new Float32Array(2);
  expect(frozenCopy({ numbers }).numbers).toBe(numbers);
});

it("freezes in its place what is one's own", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const before = JSON.stringify(value);
      expect(freezeAll(value)).toBe(value);
      expect([JSON.stringify(value), isFrozen(value)]).toEqual([before, true]);
    }),
  );
});

it('does not end at lists within lists without end', () => {
  let deep: unknown[] = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(Object.isFrozen(frozenCopy(deep))).toBe(true);
  expect(Object.isFrozen(freezeAll(deep))).toBe(true);
});
