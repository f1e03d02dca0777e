/** What the scoreboard is asked for on its command line. */
import { parseArgs } from 'node:util';
import { describe } from '../../../src/errors';
import { StancekitError } from '../../../src/index';
import { type ReaderName, readers } from './program';

/** Data sets by the names of their options, in the order of the board. */
export const titles = {
  polnear: 'PolNeAR',
  riqua: 'RiQuA',
  gum: 'GUM',
  newsmtsc: 'NewsMTSC',
  mpqa: 'MPQA 2',
  plover: 'PLOVER records',
  semeval: 'SemEval-2016 6A',
  pstance: 'P-Stance',
  votes: 'UN General Assembly',
} as const;
export type DatasetName = keyof typeof titles;
export const datasets = Object.keys(titles) as readonly DatasetName[];

export interface BoardOptions {
  /** A path each, of those that the user has. */
  readonly paths: Readonly<Partial<Record<DatasetName, readonly string[]>>>;
  readonly semevalTrain: string | undefined;
  readonly texts: string | undefined;
  /** What the user said of splits, by data set. */
  readonly splits: Readonly<Partial<Record<string, string>>>;
  readonly reader: ReaderName;
  readonly limit: number | undefined;
  readonly seed: number;
  readonly json: boolean;
  readonly write: boolean;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** @throws INVALID_OPTION, UNKNOWN_OPTION. */
export function readOptions(args: readonly string[]): BoardOptions {
  const values = parse(args);
  const paths = Object.fromEntries(datasets.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  const splits = Object.fromEntries(
    (values.split ?? []).map((pair) => {
      const [name = '', split = ''] = pair.split('=');
      if (split === '' || !datasets.some((one) => one === name))
        throw invalid('--split', `a data set and its split, such as newsmtsc=test-rw`, pair);
      return [name, split];
    }),
  );
  const reader = readers.find((name) => name === (values.reader ?? 'fast'));
  if (reader === undefined) throw invalid('--reader', `one of ${readers.join(', ')}`, values.reader);
  if (Object.keys(paths).length === 0)
    throw invalid('the scoreboard', `a path of ${datasets.map((name) => `--${name}`).join(', ')}`, args);
  const hasTexts = values.texts !== undefined;
  if (hasTexts !== 'votes' in paths)
    throw invalid('--votes', '--texts beside it: a table of votes, and texts to read', args);
  if (values['semeval-train'] !== undefined && !('semeval' in paths))
    throw invalid('--semeval-train', '--semeval beside it: what is measured', args);
  return {
    ...{ paths, splits, reader, texts: values.texts, semevalTrain: values['semeval-train'] },
    limit: values.limit === undefined ? undefined : countOf('--limit', values.limit),
    seed: countOf('--seed', values.seed ?? '7'),
    ...{ json: values.json ?? false, write: values.write ?? false },
  };
}

function parse(args: readonly string[]) {
  const options = {
    polnear: texts,
    mpqa: texts,
    newsmtsc: texts,
    semeval: texts,
    pstance: texts,
    riqua: texts,
    gum: texts,
    plover: texts,
    votes: texts,
    split: texts,
    'semeval-train': text,
    texts: text,
    reader: text,
    limit: text,
    seed: text,
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new StancekitError('UNKNOWN_OPTION', (cause as Error).message, {}, { cause });
  }
}

function countOf(name: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw invalid(name, 'a whole number from 1 on', value);
}

function invalid(name: string, expected: string, got: unknown): StancekitError {
  return new StancekitError('INVALID_OPTION', `Expected ${name} to be given ${expected}; got ${describe(got)}.`);
}
