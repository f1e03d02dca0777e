import { expect, test } from 'vitest';
import { withoutExamples } from '../../src/runtime/withoutExamples';

test.each<[string, string, string, string]>([
  [
    'the example of a rule',
    '/x/src/attribution/subjects.ts',
    "{ name: 'noun', example: 'Lind’s [plan/noun] isn\\'t late.', when: isNoun }",
    "{ name: 'noun',  when: isNoun }",
  ],
  [
    'and the name, where nobody is told of it',
    '/x/src/grammar/rules/open.ts',
    "{ name: 'noun', example: 'Lind left.', when: isNoun }, { name: 'other', words }",
    "{  when: isNoun }, { name: 'other', words }",
  ],
  ['on a line of its own', 'C:\\x\\src\\mentions\\roles.ts', 'example:\n      "Lind left.",\n    when', '\n    when'],
  [
    'of a row of a lexicon',
    '/x/src/english/attribution/cues/verbs.ts',
    'call for | demand | object | Chad called for [a truce].\nsay | assert | clause',
    'call for | demand | object\nsay | assert | clause',
  ],
  [
    'what is said of lemmas again',
    '/x/src/english/deeds/verbs.ts',
    '/** x */\nexport const A = `\naccuse | object | accuse\nback down | @plan | agree\nblame | object | accuse | [Riga].\n`;\n',
    '/** x */\nexport const A = `\naccuse,blame | object | accuse\nback down | @plan | agree\n`;\n',
  ],
  [
    'the party of a leader, and leaders stand column by column',
    '/x/src/english/leaders/africa.ts',
    'export const africa = `\nAna Lind|f|AO|president|1979|2017|Anna Lind|MPLA|Q1\nKarl Roth|m|AO|general|1991|2001|||\n`;\n',
    'export const africa = `Ana Lind\nKarl Roth|f\nm|AO\nAO|president\ngeneral|1979\n1991|38\n10|Anna Lind\n|Q1\n`;\n',
  ],
  [
    'the letters that words share with the one before',
    '/x/src/english/grammar/lexicon.ts',
    'export const LEXICON = {\n  n: `abbey abbot\nzoo`,\n  v: `abate`,\n};\n',
    'export const LEXICON = {"":"n v\\nAabateCbeyDotAzoo\\n1000"};\n',
  ],
])('is left out: %s', (_, path, source, expected) => expect(withoutExamples(path, source)).toBe(expected));

test.each(['/x/src/training/data/index.ts', '/x/tests/grammar/rules.ts', '/x/src/grammar/rules.md'])(
  '%s keeps its own',
  (path) => {
    const source = "{ name: 'noun', example: 'Lind left.', when: isNoun }";
    expect(withoutExamples(path, source)).toBe(source);
  },
);
