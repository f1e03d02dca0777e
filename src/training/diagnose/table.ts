/** What may be wrong with labelled statements, as rows of a table: a diagnosis each. `tests/training/diagnose.test.ts` has rows for all. */
import { stances } from '../../document';
import { beginningOf } from '../../runtime/beginning';
import { counted } from '../../runtime/counted';
import { itemAt } from '../../runtime/lists';
import { type Example, FEW_ROWS_A_CLASS } from '../data';
import { decidingWords } from './decidingWords';
import { type ExampleSet, familiesOf, leaking } from './exampleSet';

/** What a diagnosis found. */
export interface Finding {
  /** With figures, in a sentence. */
  readonly message: string;
  /** Rows that it is about, by their places; none where it is about what is not there. */
  readonly rows: readonly number[];
}

interface DiagnosisRow {
  readonly name: string;
  /** What it looks for, and from where on it is told. */
  readonly measures: string;
  /** Rows that it finds. */
  readonly example: string;
  readonly advice: string;
  /** Whether held-out figures come out too high by it. */
  readonly flatters: boolean;
  readonly find: (set: ExampleSet) => Finding | null;
}

/**
 * Share of rows from which on frames and repeated words are told. Of the 36,516 statements in `datasets/`, by many hands, 47 have
 * a twin, and 36 stand in a frame of three: one in a thousand.
 */
const TOLD_FROM = 0.01;

/** Rows of one frame that make a template; two may be alike by chance. */
const TEMPLATE = 3;

/** Of one document, batch or actor; more than half, and the rest teaches less than what is held out. */
const ONE_HAND = 0.5;

export const diagnosisTable = [
  {
    name: 'no-off-topic',
    measures: `fewer than ${FEW_ROWS_A_CLASS} rows are about none of the issues`,
    example: '200 rows, all of them on trade or sanctions',
    advice:
      'Add statements of your articles that are about none of the issues, as rows with an empty `issue` (`"issues":{}` in JSONL); most statements of an article are. Without them the model has never had to leave one alone.',
    flatters: true,
    find({ examples }) {
      const rows = placesOf(examples, isOffTopic);
      if (rows.length >= FEW_ROWS_A_CLASS) return null;
      const many =
        rows.length === 0 ? 'No row is' : rows.length === 1 ? 'Only 1 row is' : `Only ${rows.length} rows are`;
      return { message: `${many} about none of the issues.`, rows };
    },
  },
  {
    name: 'mostly-off-topic',
    measures: 'more than half of the rows are about none of the issues',
    example: '300 rows of `suggest`, of which 40 have been labelled',
    advice:
      'Take out rows that nobody has labelled yet: an empty `issue` says that a statement is about none of the issues.',
    flatters: false,
    find({ examples }) {
      const rows = placesOf(examples, isOffTopic);
      if (rows.length <= examples.length / 2) return null;
      return { message: `${rows.length} of ${examples.length} rows are about none of the issues.`, rows };
    },
  },
  {
    name: 'near-duplicates',
    measures: 'one row in a hundred or more differs from another in fewer than a fifth of its words',
    example: '“We want the old bridge to be closed for good.”, “We want the old harbour to be closed for good.”',
    advice: 'Keep one of each, or give those that belong together one `document`, so that they are held out together.',
    flatters: true,
    find({ examples, repeats }) {
      const alike = familiesOf(repeats, 2);
      const rows = alike.flat();
      if (rows.length < TOLD_FROM * examples.length || rows.length === 0) return null;
      return {
        message: `${rows.length} of ${examples.length} rows repeat each other but for a few words, in ${counted(alike.length, 'family', 'families')}, such as ${quoted(examples, rows)}.`,
        rows,
      };
    },
  },
  {
    name: 'templates',
    measures: 'one row in a hundred or more is of a sentence frame that three rows share, names and numbers exchanged',
    example:
      '“France backs the embargo on Iran.”, “Peru backs the embargo on Chad.”, “Oslo backs the embargo on Cuba.”',
    advice:
      'Label sentences of real articles instead: what is learned from a frame holds for that frame. Where frames must stay, give the rows of each one `document`.',
    flatters: true,
    find({ examples, frames }) {
      const templates = familiesOf(frames, TEMPLATE);
      const rows = templates.flat();
      if (rows.length < TOLD_FROM * examples.length || rows.length === 0) return null;
      return {
        message: `${rows.length} of ${examples.length} rows are made of ${counted(templates.length, 'sentence frame')} with words exchanged, such as ${quoted(examples, rows)}.`,
        rows,
      };
    },
  },
  {
    name: 'leakage',
    measures: 'one row in a hundred or more is held out while a row that is like it is learned from',
    example: 'One sentence of an agency in `document` a and, but for a word, in `document` b',
    advice:
      'Give rows that are alike one `document`, or keep one of each; the figures of the rows that resemble no other are given beside.',
    flatters: true,
    find(set) {
      const rows = leaking(set);
      const { length } = set.examples;
      if (rows.length < TOLD_FROM * length || rows.length === 0) return null;
      return {
        message: `${rows.length} of ${length} rows are held out while rows that are like them are learned from.`,
        rows,
      };
    },
  },
  {
    name: 'deciding-word',
    measures: 'a word by itself finds a stance on an issue with an F1 of 90 % or more',
    example: 'Every row against tariffs has “reject”, and none in favor has it',
    advice:
      'Add rows that say the same in other words, and rows that have the word and say the contrary; else the model learns the word.',
    flatters: true,
    find(set) {
      const words = decidingWords(set);
      if (words.length === 0) return null;
      const shown = words
        .slice(0, SHOWN)
        .map(({ word, issue, stance, f1 }) => `“${word}” ${stance} on ${issue} (${(100 * f1).toFixed(0)} %)`);
      return {
        message: `One word by itself tells a stance: ${listed(shown, words.length)}.`,
        rows: sorted(words.flatMap(({ rows }) => rows)),
      };
    },
  },
  {
    name: 'one-group',
    measures: 'more than half of the rows are of one document, batch or actor',
    example: '80 of 100 rows have the `actor` “the minister”',
    advice: 'Add rows of others: one hand’s wording is learned, and held out, as if it were everybody’s.',
    flatters: true,
    find({ examples }) {
      const counts = new Map<string, number>();
      for (const { group } of examples) if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      const largest = [...counts].find(([, count]) => count > ONE_HAND * examples.length);
      if (!largest) return null;
      const [name, count] = largest;
      return {
        message: `${count} of ${examples.length} rows are of one document, batch or actor, “${name}”.`,
        rows: placesOf(examples, ({ group }) => group === name),
      };
    },
  },
  {
    name: 'no-groups',
    measures: 'no row names a document, batch or actor',
    example: '`text,issue,stance` and nothing else',
    advice:
      'Add a column `document` (or `batch`, `actor`), so that rows of one text are not learned from while others of it are held out.',
    flatters: true,
    find({ examples }) {
      if (examples.some(({ group }) => group !== undefined)) return null;
      return { message: 'No row names its document, batch or actor.', rows: [] };
    },
  },
  {
    name: 'few-rows',
    measures: `fewer than ${FEW_ROWS_A_CLASS} rows take a stance on an issue`,
    example: '40 rows in favor of tariffs, 3 against',
    advice: `At least ${FEW_ROWS_A_CLASS} of each are advised: add some, join issues, or do not trust the model there.`,
    flatters: false,
    find({ examples, issues }) {
      const cells = issues.flatMap((issue) => stances.map((stance) => ({ issue, stance })));
      const few = cells
        .map(({ issue, stance }) => ({
          name: `"${stance}" on "${issue}"`,
          rows: placesOf(
            examples,
            (example) => Object.hasOwn(example.issues, issue) && example.issues[issue] === stance,
          ),
        }))
        .filter(({ rows }) => rows.length < FEW_ROWS_A_CLASS);
      if (few.length === 0) return null;
      const shown = few.slice(0, SHOWN).map(({ name, rows }) => `${name} (${rows.length})`);
      return {
        message: `Fewer than ${FEW_ROWS_A_CLASS} rows are ${listed(shown, few.length)}.`,
        rows: sorted(few.flatMap(({ rows }) => rows)),
      };
    },
  },
] as const satisfies readonly DiagnosisRow[];

/** What can be wrong with labelled statements. */
export type DiagnosisName = (typeof diagnosisTable)[number]['name'];

/** Something that is wrong with labelled statements, however many rows it is about. */
export interface Diagnosis {
  /** What is wrong. */
  readonly name: DiagnosisName;
  /** What was found, with figures. */
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  /** Whether held-out figures come out too high by it. */
  readonly flatters: boolean;
  /** How many rows it is about. */
  readonly rows: number;
  /** Where the first five of them were read: "labels.csv:12". */
  readonly first: readonly string[];
}

/** Names of classes in a message. */
const SHOWN = 5;

/** Characters of a statement in a message. */
const LONGEST = 80;

function isOffTopic({ issues }: Example): boolean {
  return Object.keys(issues).length === 0;
}

function placesOf(examples: readonly Example[], holds: (example: Example) => boolean): number[] {
  return examples.flatMap((example, row) => (holds(example) ? [row] : []));
}

function sorted(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

function listed(shown: readonly string[], count: number): string {
  return count > shown.length ? `${shown.join(', ')} and ${count - shown.length} more` : shown.join(', ');
}

/** The first of the rows, shortened. */
function quoted(examples: readonly Example[], rows: readonly number[]): string {
  const text = itemAt(examples, itemAt(rows, 0)).text.replace(/\s+/g, ' ');
  const shown = beginningOf(text, LONGEST);
  return `“${shown.length < text.length ? `${shown}…` : text}”`;
}
