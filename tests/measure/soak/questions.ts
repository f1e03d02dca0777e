/** What ordinary clients ask, and what they must be answered: by the shipped model, or by the one that is trained meanwhile. */
import { Agent } from 'node:http';
import { ask, type Question } from '../load/ask';

const SENTENCES = [
  'We will never lift the embargo of China.',
  'Norway said on Monday that both sides should talk.',
  '“Sanctions remain possible,” Anna Keller told reporters in Oslo.',
  'Peru rejected the “unfair” offer of Chile, and urged new talks.',
  'Kenya’s foreign minister warned that the ceasefire would not hold.',
];

const json = (path: string, body: unknown): Question => ({ path, pieces: [JSON.stringify(body)] });
const NDJSON = 'application/x-ndjson';

export const QUESTIONS: readonly Question[] = SENTENCES.flatMap((text, i) => {
  const article = [text, ...SENTENCES].join(' ').repeat(2);
  const statements = SENTENCES.map((other, j) => ({ id: `${i}-${j}`, text: `${text} ${other}` }));
  return [
    json('/v1/classify', { id: i, text }),
    json('/v1/classify', { id: i, text: `${text} It is so.` }),
    json('/v1/analyze', { id: i, text: article }),
    json('/v1/classify', { statements }),
    json('/v1/explain', { text }),
    json('/v1/suggest', { rows: statements, count: 2 }),
    { path: '/v1/analyze', type: NDJSON, isChunked: true, pieces: statements.map((row) => `${JSON.stringify(row)}\n`) },
  ];
});

export const TRAINING = json('/v1/train', {
  seed: 3,
  rows: Array.from({ length: 40 }, (_, i) => ({
    text: `${i % 2 ? 'We welcome' : 'We reject'} the new road number ${i} through the valley.`,
    issues: { roads: i % 2 ? 'favor' : 'against' },
  })),
});
export const RESET: Question = { path: '/v1/model/reset', pieces: ['{}'] };

/** Answers that are right, by the question. */
export type Right = ReadonlyMap<Question, ReadonlySet<string>>;

/** Asks each question of both models, while nobody else asks. */
export async function learnAnswers(url: string): Promise<Right> {
  const agent = new Agent({ keepAlive: true });
  const right = new Map(QUESTIONS.map((question) => [question, new Set<string>()]));
  const must = async (question: Question) => {
    const { status, text, lost } = await ask(url, agent, question);
    if (status !== 200) throw new Error(`${question.path} was answered by ${lost ?? status}: ${text}`);
    return text;
  };
  for (const change of [RESET, TRAINING]) {
    await must(change);
    for (const [question, answers] of right) answers.add(await must(question));
  }
  await must(RESET);
  agent.destroy();
  return right;
}
