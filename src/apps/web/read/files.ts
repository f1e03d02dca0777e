/** Reads files that somebody drops or picks. */
import type { Article } from '../engine/engine';

export type NewArticle = Omit<Article, 'id'>;

export interface ReadFiles {
  readonly articles: readonly NewArticle[];
  /** Files and lines that cannot be used, and why. */
  readonly failed: string[];
}

export const isProject = ({ name }: File) => name.endsWith('.stancekit');

/** Texts, pages (their paragraphs) and rows `{"text","id"?,"title"?,"date"?}`. One that cannot be read is named, the rest is read. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const articles: NewArticle[] = [];
  const failed: string[] = [];
  for (const file of files) {
    try {
      if (isProject(file)) throw new Error('one project is opened at a time');
      const text = decode(await file.arrayBuffer());
      if (/\.(?:jsonl|ndjson)$/i.test(file.name)) readRows(text, file.name, articles, failed);
      else articles.push({ title: file.name, date: null, text: /\.html?$/i.test(file.name) ? textOfPage(text) : text });
    } catch (error) {
      failed.push(`${file.name} is passed over: ${(error as Error).message}`);
    }
  }
  return { articles, failed };
}

/** The title of a pasted text is its first line. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n', 1)[0]!;
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}

function decode(bytes: ArrayBuffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text');
  }
  if (text.includes('\0')) throw new Error('it is not text');
  return text;
}

function readRows(text: string, name: string, articles: NewArticle[], failed: string[]): void {
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      const { text, id, title, date, outlet } = JSON.parse(line);
      if (typeof text !== 'string') throw new Error('it has no `text`');
      articles.push({
        text,
        title: String(title ?? id ?? titleOf(text)),
        // One that is no day is refused where it is read, as everywhere.
        date: date ?? null,
        outlet: typeof outlet === 'string' ? outlet : null,
      });
    } catch (error) {
      failed.push(`${name}:${i + 1} is passed over: ${(error as Error).message}`);
    }
  });
}

const BLOCKS = 'h1, h2, h3, p, li, blockquote';
/** Parts blocks; no page holds one, since a parser takes it out. */
const MARK = '\0';

/**
 * A parsed page runs and loads nothing; only its words are taken: of its articles, one behind the other, and of one without any, of its main part.
 */
function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const articles = outermost(page, 'article');
  return (articles.length > 0 ? articles : [page.querySelector('main') ?? page.body])
    .flatMap(paragraphsOf)
    .join('\n\n');
}

/** Of a part without paragraphs, all words. */
function paragraphsOf(whole: Element): string[] {
  for (const other of whole.querySelectorAll('script, style, nav')) other.remove();
  for (const end of whole.querySelectorAll('br')) end.replaceWith(' ');
  for (const block of whole.querySelectorAll(`${BLOCKS}, div`)) {
    block.prepend(MARK);
    block.append(MARK);
  }
  return (whole.querySelector('p') ? outermost(whole, BLOCKS) : [whole])
    .flatMap(({ textContent }) => textContent.split(MARK))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Such elements as stand within no other one of the whole, which may itself stand in a list. */
function outermost(whole: Document | Element, kind: string): Element[] {
  return [...whole.querySelectorAll(kind)].filter(
    ({ parentElement }) => !whole.contains(parentElement?.closest(kind) ?? null),
  );
}
