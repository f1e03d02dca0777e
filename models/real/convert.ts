/** From a reader's labels, which hold the sentence and the words of its actors, to rows that hold offsets alone. */
import type { Attitude, Stance } from '../../src/document';
import type { Corpus } from './corpora';
import { hashSentence, type Offsets, type RealRow } from './row';

/** A label as readers write it. */
export interface ReaderLabel {
  /** As in `RealRow`; of re3d with the start alone, "re3d:state:3:120". */
  readonly source: string;
  readonly sentence?: string;
  readonly text: string;
  readonly actor: string | null;
  readonly issues: Readonly<Record<string, Stance>>;
  readonly doubtful: readonly string[];
  readonly targets: Readonly<Record<string, Attitude>>;
}

/** A row, or why there is none. */
export type Converted = RealRow | string;

/** Converts a label. Words of it are found in the sentence however they are spaced and quoted. */
export function convertLabel(label: ReaderLabel, corpora: ReadonlyMap<string, Corpus>): Converted {
  const asked = wholeSource(label);
  const colon = asked.indexOf(':');
  const found = corpora.get(asked.slice(0, colon))?.(asked.slice(colon + 1));
  if (!found) return `${asked}: no such sentence`;
  const { sentence } = found;
  const source = `${asked.slice(0, colon)}:${found.place}`;
  const span = findWords(sentence, label.text);
  if (!span) return `${source}: the sentence there is another`;
  const inside = (words: string) => findWords(sentence, words, span) ?? findWords(sentence, words);
  const targets = Object.entries(label.targets).flatMap(([words, attitude]) => {
    const place = findWords(sentence, words, span);
    return place ? [[...place, attitude] as const] : [];
  });
  return {
    ...{ source, sha256: hashSentence(sentence), span },
    actor: label.actor === null ? null : (inside(label.actor) ?? label.actor),
    ...{ issues: label.issues, doubtful: label.doubtful, targets },
  };
}

/** A start becomes start and end, by the length of the sentence that the reader had before him. */
function wholeSource({ source, sentence }: ReaderLabel): string {
  const start = /^re3d:\w+:\d+:(\d+)$/.exec(source)?.[1];
  return start === undefined || sentence === undefined ? source : `${source}-${Number(start) + sentence.length}`;
}

/** Where words stand, in a part of a sentence or all of it; a reader may have had them as they stand in a table, in marks and with marks doubled. */
function findWords(sentence: string, words: string, within: Offsets = [0, sentence.length]): Offsets | null {
  const plain = words.replaceAll('""', '"').trim();
  return [words.trim(), plain, plain.replace(/^"/, ''), plain.replace(/^"|"$/g, '')].reduce<Offsets | null>(
    (place, form) => place ?? findForm(sentence, form, within),
    null,
  );
}

function findForm(sentence: string, words: string, [start, end]: Offsets): Offsets | null {
  const pieces = words.trim().split(/\s+/);
  const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = new RegExp(pattern).exec(sentence.slice(start, end));
  return match && match[0] !== '' ? [start + match.index, start + match.index + match[0].length] : null;
}
