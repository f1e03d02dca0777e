import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf } from '../../models/contextual/places';

describe('names of states, their capitals and peoples', () => {
  test.each([
    ['Kenyan envoys flew from Nairobi.', ['Kenyan adjective KE', 'Nairobi capital KE']],
    ['The Danes and the Danish crown left Denmark.', ['Danes people DK', 'Danish adjective DK', 'Denmark state DK']],
    ['Nigerians do not live in Niger.', ['Nigerians people NG', 'Niger state NE']],
    ['The perunian chilean word is none.', []],
  ])('%s', (text, wanted) => {
    const found = placesOf(text).map(([start, end, kind, code]) => `${text.slice(start, end)} ${kind} ${code}`);
    expect(found).toEqual(wanted);
  });

  test('stand in order, inside the text, without overlap', () => {
    const words = fc.constantFrom('Peru', 'Peruvian', 'Guinea-Bissau', 'Guinea', 'South Korea', 'of', '“', 'é', '𝒳');
    fc.assert(
      fc.property(
        fc.array(words).map((list) => list.join(' ')),
        (text) => {
          const places = placesOf(text);
          places.forEach(([start, end], i) => {
            expect(start).toBeGreaterThanOrEqual(places[i - 1]?.[1] ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        },
      ),
    );
  });
});
