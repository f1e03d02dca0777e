/**
 * A label on a real sentence, as it stands in `datasets/real`: where the sentence is to be found, a hash of it, and offsets; not a word
 * of the sentence itself, which belongs to others.
 */
import { createHash } from 'node:crypto';
import { type Attitude, attitudes, type Stance, stances } from '../../src/document';
import { StancekitError } from '../../src/errors';

/** From and to, in UTF-16 units of the sentence. */
export type Offsets = readonly [start: number, end: number];

export type TargetLabel = readonly [start: number, end: number, attitude: Attitude];

export interface RealRow {
  /** Corpus and place: "dse:1960", "newsmtsc:815", "re3d:state:3:120-260", "gum:GUM_news_crane:12", "sotu:1965_lyndon_b_johnson_d:120-260". */
  readonly source: string;
  /** The first 16 hexadecimal digits of the sentence's SHA-256. */
  readonly sha256: string;
  /** The statement. */
  readonly span: Offsets;
  /** Whose it is: where that stands in the sentence, else a name; null where nobody is named. */
  readonly actor: Offsets | string | null;
  readonly issues: Readonly<Record<string, Stance>>;
  /** Issues, given or left out, on which careful readers may differ. */
  readonly doubtful: readonly string[];
  /** Whom a reader listed. */
  readonly targets: readonly TargetLabel[];
  /** Others whom `analyze` finds in the sentence, who were asked about one by one; mostly neutral. */
  readonly named?: readonly TargetLabel[];
  /** There where no person has read the sentence, but a model that knows more than the one that learns. */
  readonly by?: 'reader';
}

/** The hash by which a row knows its sentence. */
export function hashSentence(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 16);
}

/** Reads rows, one a line. @throws INVALID_ROW. */
export function readRealRows(text: string, file: string): RealRow[] {
  return text.split('\n').flatMap((content, i) => {
    if (content.trim() === '') return [];
    const row = JSON.parse(content) as RealRow;
    const wrong = findWrong(row);
    if (wrong === null) return [row];
    const details = { file, line: i + 1 };
    throw new StancekitError('INVALID_ROW', `${file}:${i + 1}: expected ${wrong}.`, details);
  });
}

function findWrong({ source, sha256, span, actor, issues, doubtful, targets, named = [] }: RealRow): string | null {
  const isSpan = (value: unknown): boolean =>
    Array.isArray(value) && Number.isInteger(value[0]) && Number.isInteger(value[1]) && value[0] < value[1];
  if (typeof source !== 'string' || !source.includes(':')) return '`source` to be corpus and place';
  if (!/^[0-9a-f]{16}$/.test(sha256)) return '`sha256` to have 16 hexadecimal digits';
  if (!isSpan(span)) return '`span` to be start and end';
  if (actor !== null && typeof actor !== 'string' && !isSpan(actor)) return '`actor` to be offsets, a name or null';
  if (!Object.values(issues).every((stance) => stances.includes(stance))) return `stances to be ${stances.join(', ')}`;
  if (!Array.isArray(doubtful)) return '`doubtful` to be a list';
  const isTarget = (target: TargetLabel) => isSpan(target) && attitudes.includes(target[2]);
  if (!targets.every(isTarget)) return '`targets` to be offsets and an attitude each';
  return Array.isArray(named) && named.every(isTarget) ? null : '`named` to be offsets and an attitude each';
}
