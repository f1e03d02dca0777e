/** Every row about offices in lists decides in its own example, and as the example says. */
import { expect, test } from 'vitest';
import { type ActorMention, readActors } from '../../src/coreference';
import { SAME_MEMBER_RULES } from '../../src/coreference/conjuncts';
import { HOLDER_RULES } from '../../src/coreference/sharedOffices';
import { firstRule } from '../../src/rules';
import { readText } from '../../src/text';

const plain = (example: string): string => example.replace(/[[\]*]/g, '');
const marked = (example: string, mark: RegExp): string[] => [...example.matchAll(mark)].map((found) => found[1] ?? '');
const BRACKETS = /\[([^\]]+)\]/g;

test.each(HOLDER_RULES.map(({ name, example }) => [name, example]))('%s: %s', (_, example) => {
  const { members } = readActors(readText(plain(example)));
  expect([...members.values()].map((one) => one.map(({ name }) => name))).toEqual([marked(example, BRACKETS)]);
});

test.each(SAME_MEMBER_RULES.map(({ name, example }) => [name, example]))('%s: %s', (name, example) => {
  const text = plain(example);
  const actors = readActors(readText(text));
  const [member, next] = [...marked(example, BRACKETS), ...marked(example, /\*([^*]+)\*/g)].map((words) =>
    actors.mentions.find(({ start, end }) => text.slice(start, end).endsWith(words)),
  ) as [ActorMention, ActorMention];
  expect(firstRule(SAME_MEMBER_RULES, { actors, member, last: member.last, next })?.rule.name).toBe(name);
});
