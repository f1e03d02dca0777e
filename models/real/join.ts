/** Joins the labels of `datasets/real` with the sentences that they are on. */
import type { Attitude, Span } from '../../src/document';
import { StancekitError } from '../../src/errors';
import type { AttitudeExample, Example } from '../../src/training/data';
import type { Corpus } from './corpora';
import { hashSentence, type Offsets, type RealRow } from './row';

/** A labelled real statement. */
export interface RealExample extends Example {
  readonly group: string;
  readonly doubtful: readonly string[];
  /** Whether a model has labelled it; then it trains, and nothing is measured on it. */
  readonly soft: boolean;
  /** Where its actor and its targets stand in `text`. */
  readonly holder: Span | null;
  readonly towards: readonly Towards[];
}

export interface Towards extends Span {
  readonly attitude: Attitude;
  /** Whether a reader listed it, and was not asked about somebody who is named. */
  readonly listed: boolean;
}

/** Rows that are named in a message. */
const NAMED = 10;

/** The corpora that rows are from and that are not among these. */
export function missingCorpora(rows: readonly RealRow[], corpora: ReadonlyMap<string, Corpus>): string[] {
  return [...new Set(rows.map(({ source }) => corpusOf(source)))].filter((name) => !corpora.has(name)).sort();
}

/**
 * Joins rows with their sentences.
 *
 * @throws INVALID_ROW, with the first of the rows whose sentence is not in its corpus, or is another than was labelled.
 */
export function joinRows(rows: readonly RealRow[], corpora: ReadonlyMap<string, Corpus>): RealExample[] {
  const wrong: string[] = [];
  const joined = rows.flatMap((row) => {
    const corpus = corpusOf(row.source);
    const found = corpora.get(corpus)?.(row.source.slice(corpus.length + 1));
    if (found && hashSentence(found.sentence) === row.sha256 && row.span[1] <= found.sentence.length)
      return [exampleOf(row, found.sentence, `${corpus} ${found.group}`)];
    wrong.push(found ? `${row.source} (sha256 ${hashSentence(found.sentence)})` : `${row.source} (not there)`);
    return [];
  });
  if (wrong.length === 0) return joined;
  const more = wrong.length > NAMED ? ` and ${wrong.length - NAMED} more` : '';
  throw new StancekitError(
    'INVALID_ROW',
    `Expected the sentences that were labelled in datasets/real, but ${wrong.length} are others: ${wrong.slice(0, NAMED).join(', ')}${more}. Give the corpora in the versions that datasets/README.md names.`,
  );
}

function exampleOf(row: RealRow, sentence: string, group: string) {
  const { source, actor, issues, doubtful, targets, named = [], by } = row;
  const [start, end] = row.span;
  const text = sentence.slice(start, end);
  const inside = ([from, to]: Offsets): Span[] =>
    from >= start && to <= end ? [{ start: from - start, end: to - start }] : [];
  const [holder = null] = actor === null || typeof actor === 'string' ? [] : inside(actor);
  const towards = [...targets, ...named]
    .flatMap((label) => {
      const [from, to, attitude] = label;
      return inside([from, to]).map((target) => ({ ...target, attitude, listed: targets.includes(label) }));
    })
    .sort((a, b) => a.start - b.start);
  const wordsOf = (place: Span) => text.slice(place.start, place.end);
  return {
    ...{ text, issues, group, doubtful, holder, towards, soft: by === 'reader' },
    origin: `datasets/real, ${source} ${start}-${end}`,
    ...(holder && { actor: wordsOf(holder) }),
    ...(towards.length > 0 && {
      targets: Object.fromEntries(towards.map((target) => [wordsOf(target), target.attitude])),
    }),
  };
}

/** Without those who are merely named. */
export function listedAlone(example: RealExample): RealExample {
  return { ...example, towards: example.towards.filter(({ listed }) => listed) };
}

/** The attitudes to targets that real statements tell. @param namesOf Finds the names in a text. */
export function realTargets(
  examples: readonly RealExample[],
  namesOf: (text: string) => readonly Span[],
): AttitudeExample[] {
  return examples.flatMap(({ text, towards, group }) => {
    const names = namesOf(text);
    return towards.map(({ start, end, attitude }) => ({
      ...{ input: { text, names, target: { start, end } }, label: attitude, group },
    }));
  });
}

function corpusOf(source: string): string {
  return source.slice(0, source.indexOf(':'));
}
