/** Every row of the tables decides in its own example, at the marked place, with the marked outcome. */
import { describe, expect, test, vi } from 'vitest';
import { readActors } from '../../src/coreference';
import { COUNTRY_RULES, JOIN_RULES, type JoinCase } from '../../src/mentions/attach';
import { COMPLEMENT_RULES, type ComplementCase } from '../../src/mentions/complements';
import { LEFT_RULES, type LeftCase } from '../../src/mentions/extendLeft';
import { NAME_PART_RULES, type NamePartCase } from '../../src/mentions/knownInNames';
import { SEAT_RULES, type SeatCase } from '../../src/mentions/metonyms';
import { OPENING_RULES, type OpeningCase } from '../../src/mentions/nameOpening';
import { NAME_RULES, type NameCase, type NameStep } from '../../src/mentions/nameRun';
import { ROLE_RULES, type RoleCase } from '../../src/mentions/roleGuard';
import { SCAN_RULES } from '../../src/mentions/scan';
import type { ScanCase } from '../../src/mentions/scanCase';
import { TITLE_RULES, type TitleCase } from '../../src/mentions/shift';
import type { Rule } from '../../src/rules';
import { readText } from '../../src/text';

/** What a table answered: by which row, what stood there before it was asked, and the outcome. */
interface Answer {
  readonly table: unknown;
  readonly name: string;
  readonly before: { readonly here: number; readonly at: number; readonly first: number };
  readonly asked: unknown;
  readonly outcome: unknown;
}

const answers = vi.hoisted((): unknown[] => []) as Answer[];

vi.mock('../../src/rules', async (original) => {
  const rules = await original<typeof import('../../src/rules')>();
  const { firstRule } = rules;
  return {
    ...rules,
    firstRule: (table: never, asked: { here?: number; at?: number; draft?: { first: number } }, rows?: never) => {
      const before = { here: asked.here ?? -1, at: asked.at ?? -1, first: asked.draft?.first ?? -1 };
      const ruling = firstRule<unknown, unknown>(table, asked, rows);
      if (ruling) answers.push({ table, name: ruling.rule.name, before, asked, outcome: ruling.outcome });
      return ruling;
    },
  };
});

/** The answers of a table when the example is read, and the tokens at which its marks stand. */
function answersOf(table: unknown, example: string): { given: Answer[]; marks: number[] } {
  const marked = [...example.matchAll(/[|<>[\]]/g)].map(({ index }, k) => index - k);
  const text = example.replace(/[|<>[\]]/g, '');
  const layer = readText(text);
  answers.length = 0;
  readActors(layer);
  const given = answers.filter((answer) => answer.table === table);
  return { given, marks: marked.map((offset) => layer.tokens.filter(({ end }) => end <= offset).length) };
}

/** The row answers at the marked place as `fits` says. */
function rows<Case, Outcome>(
  title: string,
  table: readonly Rule<Case, Outcome>[],
  fits: (asked: Case, marks: readonly number[], answer: Answer, example: string) => boolean,
): void {
  describe(title, () => {
    test.each(table)('$name: $example', ({ name, example }) => {
      const { given, marks } = answersOf(table, example);
      const here = given.filter((answer) => fits(answer.asked as Case, marks, answer, example));
      expect(here.map((answer) => answer.name)).toContain(name);
    });

    test('names are kebab-case and stand once', () => {
      const names = table.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    });
  });
}

const isMarkedTrue = (example: string): boolean => example.includes('<');

rows<ScanCase, number>(
  'what a word begins',
  SCAN_RULES,
  ({ at }, [first, last], { outcome }) => at === first && outcome === last,
);

rows<NameCase, NameStep>(
  'how far a name goes',
  NAME_RULES,
  (_, [first, last], { before, outcome }) => before.here === first && (outcome as NameStep).to === last,
);

rows<OpeningCase, boolean>(
  'which capitals begin a name',
  OPENING_RULES,
  ({ at }, [first], { outcome }, example) => at === first && outcome === isMarkedTrue(example),
);

rows<NamePartCase, boolean>(
  'which known words are part of a name',
  NAME_PART_RULES,
  ({ at }, [first], { outcome }, example) => at === first && outcome === isMarkedTrue(example),
);

rows<LeftCase, boolean>(
  'what stands before a role',
  LEFT_RULES,
  ({ draft }, [first, last], { before }) => before.first === last && draft.first <= (first ?? -1),
);

rows<TitleCase, boolean>(
  'what stands before a name',
  TITLE_RULES,
  ({ draft }, [first, last], { before }) => before.first === last && draft.first <= (first ?? -1),
);

rows<RoleCase, boolean>(
  'which role nouns are actors',
  ROLE_RULES,
  ({ at }, [first], { outcome }, example) => at === first && outcome === isMarkedTrue(example),
);

rows<SeatCase, boolean>(
  'which capitals are states',
  SEAT_RULES,
  ({ seat }, [first], { outcome }, example) => seat.nameFirst === first && outcome === isMarkedTrue(example),
);

rows<JoinCase, boolean>(
  'what belongs to a role',
  JOIN_RULES,
  ({ left, right }, [first, , second], { outcome }) =>
    left.first === first && right.first === second && outcome === true,
);

rows<JoinCase, string | null>(
  'of which state a role is',
  COUNTRY_RULES,
  ({ left, right }, [first, , second]) => left.first === first && right.first === second,
);

rows<ComplementCase, string>('where a complement ends', COMPLEMENT_RULES, ({ here, first }, [end], { outcome }) =>
  outcome === 'more' ? here < (end ?? 0) : (outcome === 'whole' ? here : first) === end,
);
