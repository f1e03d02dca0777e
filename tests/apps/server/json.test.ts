import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/apps/server/json';

const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('parseJson', () => {
  it.each([
    ['an object', '{"text":"a \\" b","n":[1,-2.5e3,true,null]}'],
    ['a name that stands in two objects', '[{"a":{"a":1}},{"a":2}]'],
    ['a text that looks like names', '{"a":"\\"a\\":1,\\"a\\":2","b":"__proto__"}'],
    ['a string that ends in backslashes', '{"a\\\\":"\\\\\\\\","b":1}'],
    ['32 levels', nested(32)],
    ['the largest exact number', '9007199254740991'],
    ['small numbers', '[0.1, 1e-400, -0]'],
    ['a byte order mark', '\uFEFF{"a":1}'],
  ])('reads %s', (_, text) => {
    expect(parseJson(bytes(text))).toEqual(JSON.parse(text.replace('\uFEFF', '')));
  });

  it.each([
    ['nothing', ''],
    ['two values', '{} {}'],
    ['a broken object', '{"text":'],
    ['33 levels', nested(33)],
    ['a depth bomb', nested(200_000)],
    ['a depth bomb of objects', '{"a":'.repeat(50_000)],
    ['a name twice', '{"a":1,"b":2,"a":1}'],
    ['a name twice, escaped', '{"a":1,"\\u0061":2}'],
    ['a name twice behind a list', '{"a":[{"b":1}],"a":2}'],
    ['__proto__', '{"__proto__":{"a":1}}'],
    ['__proto__, escaped and deep', '[{"a":{"\\u005f_proto__":1}}]'],
    ['a number that is not finite', '{"a":1e999}'],
    ['a number that is not exact', '{"id":9007199254740993}'],
    ['a number of a million digits', '1'.repeat(1_000_000)],
  ])('refuses %s', (_, text) => {
    expect(() => parseJson(bytes(text))).toThrow(expect.objectContaining({ code: 'INVALID_JSON' }));
  });

  it.each([
    ['a lone byte', [0x22, 0xff, 0x22]],
    ['a surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('refuses what is not UTF-8: %s', (_, data) => {
    expect(() => parseJson(Uint8Array.from(data))).toThrow(expect.objectContaining({ code: 'INVALID_JSON' }));
  });

  it('never quotes a text in its message', () => {
    for (const text of ['{"text":"secret" secret}', '{"secret":1,"secret":2}']) {
      expect(() => parseJson(bytes(text))).toThrow(/^(?!.*secret)/s);
    }
  });

  it('reads whatever JSON.stringify writes', () => {
    const value = fc.jsonValue({ maxDepth: 8 }).filter((json) => !JSON.stringify(json).includes('__proto__'));
    const exact = (_: string, field: unknown) => (Number.isInteger(field) && !Number.isSafeInteger(field) ? 0 : field);
    fc.assert(
      fc.property(value, (json) => {
        const text = JSON.stringify(json, exact);
        expect(parseJson(bytes(text))).toEqual(JSON.parse(text));
      }),
    );
  });
});
