/** Texts that look like news to the rules and go wrong everywhere: sentences by a grammar, with noise put between their parts. */
import fc from 'fast-check';

const quotes: readonly (readonly [string, string])[] = [
  ...[
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ["''", "''"],
  ],
  ...[
    ['“', ''],
    ['', '”'],
    ['«', '”'],
    ['‘', ''],
    ['“‘', '’”'],
  ],
] as never;
const names = [
  ...[
    'France',
    'Oslo',
    'the United States',
    'U.S.',
    'NATO',
    'LBWC',
    'ACCRA',
    'Ana Kim',
    'Xi Jinping',
    'Kim Jong Un',
    'É. Ôta',
  ],
  ...[
    'Ursula von der Leyen',
    'Mr. Lord',
    'Gen. (retd.) J. Smith Jr.',
    'O’Neil',
    'al-Rashid',
    'the Ministry of Defence',
    'Democrats',
  ],
  ...[
    'they',
    'she',
    'it',
    'we',
    'his country',
    'two officials familiar with the talks',
    'the former king of Ghana',
    'a 62-year-old',
  ],
  ...[
    'British Foreign Minister Ana Kim',
    'China’s ambassador to France',
    'Jean-Luc Ba (D-Ohio)',
    'John Kim Jr.',
    'John Kim Sr.',
    'Kim Jr.',
    'Pope John Paul II',
    'Louis XVI.',
    'İstanbul',
    'Ни́на',
    '习近平',
    '🙂',
  ],
];
const cues = [
  ...[
    'said',
    'says',
    'told reporters',
    'asked',
    'denied',
    'did not say',
    'warned that',
    'urged',
    'refused to',
    'called on',
    'blames',
  ],
  ...[
    'was quoted as saying',
    'according to',
    'has accused',
    'agreed with',
    'rejected',
    'vowed to',
    'said: ',
    'tweeted',
    'thinks that',
    'is unhappy with, and opposed to,',
    'warned of, and asked for,',
    'told, on Monday,',
  ],
];
const contents = [
  ...[
    'the sanctions must be lifted',
    'talks with Iran should resume',
    'we will never surrender',
    'no.',
    'it would not join',
    'a test of No. 5',
  ],
  ...[
    'that the missile tests, which began in Feb. 1999, violate the treaty',
    'to end the war by 10 a.m. on Jan. 3',
    'etc.',
    '“no” means “no”',
  ],
];
const noise = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u0000',
    '\u0007',
    '\u001b[31m',
  ],
  ...[
    '\ud83d',
    '\udc00',
    '\u0301',
    '\u202e',
    '👩‍👩‍👧',
    '<b>',
    '</p>',
    '<script>alert(1)</script>',
    '&nbsp;',
    '&#x27;',
    '<!--',
    '{{x}}',
  ],
  ...[
    '—',
    ' – ',
    '--',
    '…',
    '...',
    ',',
    ', ',
    '.',
    '?!',
    ':',
    ';',
    '(',
    ')',
    '[sic]',
    '/',
    '@',
    '#',
    '%',
    '$',
    '_',
    '*',
    '\\',
    '|',
  ],
  ...[
    'Jan.',
    'a.m.',
    'Sen.',
    'e.g.',
    '1,000.5',
    '3.14',
    'https://example.org/a?b=c',
    'x@example.org',
    '’s',
    'and',
    'who',
    'but',
    'Advertisement',
  ],
];

const one = (list: readonly string[]) => fc.constantFrom(...list);
const quoted = fc
  .tuple(fc.constantFrom(...quotes), one(contents))
  .map(([[open, close], words]) => open + words + close);
const content = fc.oneof(one(contents), quoted);
const gap = fc.oneof({ weight: 6, arbitrary: fc.constant(' ') }, { weight: 1, arbitrary: one(noise) });

const parts = fc.oneof(
  fc.tuple(one(names), one(cues), content).map((list): readonly string[] => list),
  fc.tuple(quoted, fc.constant(','), one(cues), one(names)),
  fc.tuple(quoted, one(names), one(cues), fc.constant(','), quoted),
  fc.tuple(one(names), one(['and', ',', 'who']), one(names), one(cues), one(names), content),
  fc.tuple(one(cues), one(names), one(noise), content),
  fc.array(fc.oneof(one(names), one(cues), one(noise), content), { maxLength: 12 }),
);
const sentence = fc
  .tuple(parts, fc.array(gap, { minLength: 6, maxLength: 6 }), one(['. ', '.', '.\n\n', '?” ', '… ', '\n', '']))
  .map(([list, gaps, end]) => list.map((part, i) => part + gaps[i % gaps.length]!).join('') + end);

/** Texts of up to twenty sentences. */
export const news = fc.array(sentence, { maxLength: 20 }).map((list) => list.join(''));

/** Texts of nothing in particular. */
export const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(one(noise), { maxLength: 80 }).map((list) => list.join('')),
);
