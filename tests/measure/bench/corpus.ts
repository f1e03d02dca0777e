/**
 * The text that the benchmarks read: about 4 MB in which no sentence is there twice. It is made of the 15,700 statements in `datasets/`
 * (each written by itself), and of sentences that take their beginning, up to a comma and conjunction or a semicolon, from one of
 * them and their end from another (in two orders; read and tagged as any other sentence, whatever their sense). The sentences are shuffled
 * and put into articles of forty, three to a paragraph. The same seed gives the same text. Nearly every sentence takes a side, so that there
 * is more to classify in a kilobyte than in the news.
 */
import { readdirSync, readFileSync } from 'node:fs';

const joint = /, (?:and|but|while|as|after|because|which|where|who|with) |; /;
const sentencesAnArticle = 40;
const sentencesAParagraph = 3;
const ordersOfParts = 2;

/** Articles without end: after all sentences are through they come again, in another order. */
export function* articles(seed = 1): Generator<string> {
  const sentences = distinctSentences();
  for (let round = 0; ; round++) {
    const shuffled = shuffle(sentences, randomNumbers(seed + round));
    for (let at = 0; at + sentencesAnArticle <= shuffled.length; at += sentencesAnArticle) {
      yield article(shuffled.slice(at, at + sentencesAnArticle));
    }
  }
}

/** The articles until every sentence was there once. */
export function distinctArticles(): string[] {
  const count = Math.floor(distinctSentences().length / sentencesAnArticle);
  const made = articles();
  return Array.from({ length: count }, () => made.next().value as string);
}

/** One text of this length: articles one below the other. */
export function textOf(length: number): string {
  const parts: string[] = [];
  let total = 0;
  for (const text of articles()) {
    parts.push(text);
    total += text.length + 2;
    if (total >= length) break;
  }
  return parts.join('\n\n').slice(0, length);
}

let known: readonly string[] | undefined;

function distinctSentences(): readonly string[] {
  known ??= madeSentences();
  return known;
}

function madeSentences(): readonly string[] {
  const rows = [...new Set(statements())];
  const parts = rows.flatMap((row) => {
    const found = joint.exec(row);
    return found ? [{ head: row.slice(0, found.index), tail: row.slice(found.index) }] : [];
  });
  const made = new Set(rows);
  for (let order = 0; order < ordersOfParts; order++) {
    const tails = shuffle(parts, randomNumbers(1000 + order));
    for (const [i, { head }] of parts.entries()) made.add(head + tails[i]!.tail);
  }
  return [...made];
}

function statements(): string[] {
  const folder = new URL('../../../datasets/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text);
}

function article(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += sentencesAParagraph) {
    paragraphs.push(sentences.slice(at, at + sentencesAParagraph).join(' '));
  }
  return paragraphs.join('\n\n');
}

/** Fisher and Yates's. */
function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

/** Numbers from 0 to under 1 by a linear congruence (constants of Numerical Recipes). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
