/** `stancekit explain` */
import type { Analyzer, Explanation, Reference, Statement } from 'stancekit';
import type { Block, View } from '../formats';
import { analyzeOptions, type Row } from '../input/row';
import { openToExplain } from '../models';
import { type AddCommand, addModel, addReader, addReadingOptions } from '../options';
import { answerFiles, type ReadingOptions } from '../reading';
import { inTurn } from '../run';
import { classifyInput } from './classify';

/** A statement, where it begins in the text, and why it was labelled as it was, and has its actor. */
interface Explained {
  readonly statement: Statement | null;
  readonly start: number;
  readonly decisions: readonly Explanation[];
}

interface ExplainOptions extends ReadingOptions {
  readonly whole?: boolean;
}

export const addExplain: AddCommand = (program, io, done) => {
  addReadingOptions(addReader(addModel(program.command('explain'))))
    .option('--whole', 'take each text as one statement, as `classify` does, with its "issue", "target" and "actor"')
    .summary('tell why statements are labelled as they are, and who is meant')
    .description(
      'Tells for each statement of texts which words and features spoke for and against each decision, and how it was found who is meant.',
    )
    .addHelpText(
      'after',
      `
A line of NDJSON is {"id","statements":[{"id","start","end","actor","decisions":[{"decision","label","score",
"words":[{"start","end","text","weight"}],"features":[{"name","weight"}]}]}]}. The weight of a word is by how much the
score of the decision falls without it; those of features add up to the score. With the
contextual reader, it is read anew without each word, up to 100 of them. Offsets are into the text.

The decisions "actor" and "addressee" tell who is meant by the words of the statement, and have a "reference":
{"how","reason","words","antecedent","candidates":[{"id","name","probability","antecedent"}]}, each of words and
antecedent {"start","end","text"}. "how" is name, nominal (a description) or pronoun. Where candidates were weighed,
"features" is the evidence for the one that was chosen. In CSV a candidate has its probability as weight.

Examples:
  $ stancekit explain article.txt
  $ echo 'We will never lift the embargo.' | stancekit explain --whole`,
    )
    .action(async (files, options: ExplainOptions) => {
      const analyzer = await openToExplain(options, io);
      const answers = inTurn((row) => (options.whole ? explainWhole : explainStatements)(analyzer, row));
      done(await answerFiles(files, options, io, { answers, view }));
    });
};

async function explainStatements(analyzer: Analyzer, row: Row): Promise<Explained[]> {
  const { statements } = await analyzer.analyzeAsync(row.text, analyzeOptions(row));
  const explained: Explained[] = [];
  for (const statement of statements) {
    const { start } = statement.span;
    const decisions = (await analyzer.explainAsync(statement)).map((decision) => moved(decision, start));
    explained.push({ statement, start, decisions });
  }
  return explained;
}

async function explainWhole(analyzer: Analyzer, row: Row): Promise<Explained[]> {
  return [{ statement: null, start: 0, decisions: await analyzer.explainAsync(classifyInput(row)) }];
}

/** With offsets into the text, where the library's are into the statement. */
function moved(decision: Explanation, by: number): Explanation {
  return {
    ...decision,
    words: decision.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by })),
  };
}

const view: View<readonly Explained[]> = {
  title: 'Explanations',
  toLine: (id, explained, text) => ({
    id,
    statements: explained.map(({ statement, decisions }) => ({
      id: statement?.id ?? null,
      ...(statement?.span ?? { start: 0, end: text.length }),
      actor: statement?.actor?.name ?? null,
      decisions,
    })),
  }),
  columns: [
    { title: 'statement', width: 'fixed' },
    { title: 'decision', width: 'flexible' },
    { title: 'label', width: 'fixed', coloured: true },
    { title: 'score', width: 'fixed', align: 'right' },
    { title: 'words, and features', width: 'rest' },
  ],
  toBlocks: (explained, text) => explained.flatMap((one) => toBlocks(one, text)),
  nothing: 'No statements. With --whole, a text is taken as one statement.',
  toNotes: () => [],
  fields: ['statement', 'actor', 'decision', 'label', 'score', 'kind', 'name', 'weight', 'start', 'end'],
  toRecords: (explained) =>
    explained.flatMap(({ statement, decisions }) =>
      decisions.flatMap(({ decision, label, score, words, borrowed, features, reference }) => {
        const before = [statement?.id ?? null, statement?.actor?.name ?? null, decision, label, score];
        return [
          ...words.map(({ text, weight, start, end }) => [...before, 'word', text, weight, start, end]),
          ...(borrowed ?? []).map(({ text, start, end }) => [...before, 'borrowed', text, null, start, end]),
          ...features.map(({ name, weight }) => [...before, 'feature', name, weight, null, null]),
          ...(reference?.candidates ?? []).map(({ name, probability, antecedent }) => [
            ...[...before, 'candidate', name, probability],
            ...[antecedent?.start ?? null, antecedent?.end ?? null],
          ]),
        ];
      }),
    ),
};

/** One block a decision, headed by what was said. */
function toBlocks({ statement, decisions }: Explained, text: string): Block[] {
  const said = statement ? statement.content.map(({ start, end }) => text.slice(start, end)).join(' … ') : text;
  const who = statement?.actor ? `${statement.actor.name}: ` : '';
  const head: Block = [[statement?.id ?? '—'], [], [], [], [`${who}${said}`]];
  return [
    head,
    ...decisions.map((one): Block => [[], [one.decision], [one.label], [signed(one.score)], reasonsOf(one)]),
  ];
}

function reasonsOf({ words, borrowed, features, reference }: Explanation): string[] {
  if (reference) return whoIsMeant(reference, features);
  const named = words.map(({ text: name, weight }) => ({ name, weight }));
  const meant = (borrowed ?? []).map(({ text }) => `“${oneLine(text)}”`);
  return [
    ...[`for: ${heaviest(named, 1)}`, `against: ${heaviest(named, -1)}`, `features: ${heaviest(features, 0)}`],
    ...(meant.length > 0 ? [`borrowed: ${meant.join(', ')}`] : []),
  ];
}

const HOW = { name: 'a name', nominal: 'a description', pronoun: 'a pronoun' };

/** Whom the words of a source or addressee stand for, and why; what was weighed only where something was. */
function whoIsMeant(
  { how, reason, words, antecedent, candidates }: Reference,
  features: Explanation['features'],
): string[] {
  const weighed = candidates.map(({ name, probability }) => `${name} ${probability.toFixed(2)}`);
  return [
    `by: ${words && how ? `“${oneLine(words.text)}”, ${HOW[how]}; ` : ''}${reason}`,
    ...(antecedent ? [`before: “${oneLine(antecedent.text)}” (${antecedent.start}–${antecedent.end})`] : []),
    ...(weighed.length > 0 ? [`candidates: ${weighed.slice(0, TOLD).join(', ')}`] : []),
    ...(features.length > 0 ? [`evidence: ${heaviest(features, 0)}`] : []),
  ];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** How many words and features a table has room for. */
const TOLD = 6;

function heaviest(reasons: readonly { name: string; weight: number }[], side: -1 | 0 | 1): string {
  const own = reasons
    .filter(({ weight }) => side === 0 || weight * side > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOLD);
  return own.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ') || '—';
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
