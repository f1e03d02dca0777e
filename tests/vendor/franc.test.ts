import fc from 'fast-check';
import { francAll } from 'franc-min';
import { expect, test } from 'vitest';
import { guessLanguages } from '../../src/vendor/franc';

const asOurs = (text: string) => francAll(text).map(([code, score]) => ({ code, score }));

const pieces = [
  'Le gouvernement a rejeté la proposition, dit-il.',
  'Die Regierung lehnte den Vorschlag am Freitag ab.',
  'The government rejected the proposal on Friday.',
  'El gobierno rechazó la propuesta; ¿quién la apoya?',
  'Rząd odrzucił tę propozycję w piątek 12.',
  'Правительство отклонило предложение в пятницу.',
  'Уряд відхилив пропозицію у п’ятницу.',
  'رفضت الحكومة الاقتراح يوم الجمعة',
  'सरकार ने प्रस्ताव खारिज कर दिया',
  '政府は金曜日に提案を拒否した。',
  '정부는 금요일에 제안을 거부했다',
  'Η κυβέρνηση απέρριψε την πρόταση',
  '12 + 30 = 42 …',
  '   \n\t',
];

test.each(pieces)('the languages of %j are those of franc', (text) => {
  expect(guessLanguages(text)).toEqual(asOurs(text));
});

test('and those of any text', () => {
  const words = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor '),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      expect(guessLanguages(text)).toEqual(asOurs(text));
    }),
    { numRuns: 60 },
  );
});
