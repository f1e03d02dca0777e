import { describe, expect, test, vi } from 'vitest';
import { type Context, createContext } from '../../src/attribution/context';
import { ACCORDING_TO_CONSTRUCTIONS, accordingToPass } from '../../src/attribution/passes/accordingTo';
import { ACTIVE_VERBS } from '../../src/attribution/passes/activeVerbs';
import { ADJECTIVE_CONSTRUCTIONS, adjectivePass } from '../../src/attribution/passes/adjectives';
import { AGENT_NOUN_CONSTRUCTIONS, agentNounPass } from '../../src/attribution/passes/agentNouns';
import { COLON_CONSTRUCTIONS, colonPass } from '../../src/attribution/passes/colons';
import type { Answer, Construction } from '../../src/attribution/passes/constructions';
import { LIGHT_VERB_CONSTRUCTIONS, lightVerbPass } from '../../src/attribution/passes/lightVerbs';
import { NOUN_CONSTRUCTIONS, nounPass } from '../../src/attribution/passes/nouns';
import { VERBS_WITH_SUBJECT, VERBS_WITHOUT_SUBJECT, verbPass } from '../../src/attribution/passes/verbs';
import type { Attribution } from '../../src/attribution/types';
import type { Span, TokenRange } from '../../src/document';
import { readGrammar } from '../../src/grammar';
import { readText } from '../../src/text';

/** Tables of one pass; each asks cases of its own, which only its `read` knows. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Table = readonly Construction<any>[];

const PASSES: Record<string, { pass: (context: Context) => Attribution[]; tables: readonly Table[] }> = {
  lightVerbs: { pass: lightVerbPass, tables: [LIGHT_VERB_CONSTRUCTIONS] },
  verbs: { pass: verbPass, tables: [VERBS_WITHOUT_SUBJECT, VERBS_WITH_SUBJECT, ACTIVE_VERBS] },
  accordingTo: { pass: accordingToPass, tables: [ACCORDING_TO_CONSTRUCTIONS] },
  nouns: { pass: nounPass, tables: [NOUN_CONSTRUCTIONS] },
  adjectives: { pass: adjectivePass, tables: [ADJECTIVE_CONSTRUCTIONS] },
  agentNouns: { pass: agentNounPass, tables: [AGENT_NOUN_CONSTRUCTIONS] },
  colons: { pass: colonPass, tables: [COLON_CONSTRUCTIONS] },
};

const MARKS = { '<': 'source', '>': 'source', '{': 'cue', '}': 'cue', '[': 'content', ']': 'content' } as const;

/** The sentence without its marks, and what they enclose. */
function unmark(example: string): { text: string; parts: Record<'source' | 'cue' | 'content', Span[]> } {
  const parts: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] };
  let text = '';
  const open: number[] = [];
  for (const character of example) {
    const part = MARKS[character as keyof typeof MARKS];
    if (!part) text += character;
    else if ('<{['.includes(character)) open.push(text.length);
    else parts[part].push({ start: open.pop() as number, end: text.length });
  }
  return { text, parts };
}

const cases = Object.entries(PASSES).flatMap(([name, { pass, tables }]) =>
  tables.flatMap((table) => table.map((row) => ({ name: `${name}: ${row.name}`, pass, row }))),
);

describe('each construction is there in its own example', () => {
  test.each(cases)('$name', ({ pass, row }) => {
    const { text, parts } = unmark(row.example);
    const layer = readText(text);
    const answers: Answer[] = [];
    const read = row.read;
    const spy = vi.spyOn(row, 'read').mockImplementation((asked) => {
      const answer = read(asked);
      answers.push(answer);
      return answer;
    });
    const found = pass(createContext(layer, readGrammar(layer)));
    spy.mockRestore();
    const span = ({ first, last }: TokenRange): Span => ({
      start: layer.tokens[first]?.start ?? -1,
      end: layer.tokens[last - 1]?.end ?? -1,
    });
    const decided = answers.filter((answer) => answer !== undefined);
    if (parts.cue.length === 0) {
      expect(decided).toContain(null);
      expect(found).toEqual([]);
      return;
    }
    expect(
      decided.map(
        (answer) => answer && [answer.source && span(answer.source), answer.cue && span(answer.cue), answer.content],
      ),
    ).toContainEqual([parts.source[0], parts.cue[0], parts.content]);
    expect(found).toContain(decided.find((answer) => answer !== null));
  });
});

test('no two constructions share a name', () => {
  const names = cases.map(({ row }) => row.name);
  expect(new Set(names).size).toBe(names.length);
});
