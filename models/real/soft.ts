/** From what a reader that knows more says of unlabelled sentences to rows for the fast model to learn from: only what it is sure of. */
import { type Stance, stances } from '../../src/document';
import type { Corpus } from './corpora';
import { hashSentence, type RealRow } from './row';

/** What a reader says of a sentence. */
export interface SoftLabel {
  /** As in `RealRow`; of re3d with start and end. */
  readonly source: string;
  readonly text: string;
  /** The probability of each issue. */
  readonly issues: Readonly<Record<string, number>>;
  /** Those of favor, against and neutral, if it is about the issue. */
  readonly stances: Readonly<Record<string, readonly number[]>>;
}

/** From where on it is sure of yes, of no, and of a side. */
const YES = 0.65;
const NO = 0.3;
const SIDE = 0.55;

/** A row; null where the reader is not sure of each issue, or the sentence is not in its corpus. */
export function convertSoft(
  { source, text, issues, stances: sides }: SoftLabel,
  corpora: ReadonlyMap<string, Corpus>,
): RealRow | null {
  const colon = source.indexOf(':');
  const found = corpora.get(source.slice(0, colon))?.(source.slice(colon + 1));
  const start = found ? found.sentence.indexOf(text.trim()) : -1;
  if (!found || start < 0) return null;
  const own: Record<string, Stance> = {};
  for (const [issue, probability] of Object.entries(issues)) {
    if (probability <= NO) continue;
    const best = stances.findIndex((_, k) => (sides[issue]?.[k] ?? 0) >= SIDE);
    const stance = stances[best];
    if (probability < YES || stance === undefined) return null;
    own[issue] = stance;
  }
  return {
    ...{ source: `${source.slice(0, colon)}:${found.place}`, sha256: hashSentence(found.sentence) },
    span: [start, start + text.trim().length],
    ...{ actor: null, issues: own, doubtful: [], targets: [], by: 'reader' },
  };
}
