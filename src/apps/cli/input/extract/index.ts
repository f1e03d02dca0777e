/**
 * The text of pages: of HTML the main text, without menus and advertisements, as Mozilla's Readability finds it; of Markdown all.
 * This module is large and is loaded only where it is needed.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readDay } from '../days';
import { type PageNode, readBlocks } from './blocks';
import { renderMarkdown } from './markdown';

/** What a page says, and what it says of itself. */
export interface Extracted {
  readonly text: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** The paper or site, by its own name. */
  readonly outlet?: string;
  /** Where the page says that it stands. */
  readonly url?: string;
}

/** Elements of a page, ten times as many as a long one has. */
const MOST = 50_000;

/** Extracts the main text of a page. Throws where the page is larger or deeper than pages are. */
export function extractHtml(html: string): Extracted {
  const document = parse(html);
  // Readability takes the document apart, so what it does not find must be read before.
  const whole = readBlocks(document.body as unknown as PageNode);
  const url = addressOf(document);
  const article = new Readability(document as never, {
    maxElemsToParse: MOST,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const text = article?.content ? readBlocks(article.content) : '';
  return {
    text: text === '' ? whole : text,
    ...named('title', article?.title),
    ...named('date', readDay(article?.publishedTime)),
    ...named('outlet', article?.siteName?.trim()),
    ...named('url', url),
  };
}

/** Extracts the text of a piece of a page, such as stands in a feed. Throws where it is larger or deeper than pages are. */
export function extractFragment(html: string): string {
  return readBlocks(parse(html).body as unknown as PageNode);
}

/** What a page says of its address, where it is one. */
function addressOf(document: ReturnType<typeof parse>): string | undefined {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address && /^https?:/i.test(address) && URL.canParse(address) ? address : undefined;
}

/** A block of settings before a text: lines between two lines of hyphens. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Extracts the text of Markdown. */
export function extractMarkdown(markdown: string): Extracted {
  const settings = FRONT_MATTER.exec(markdown);
  const body = settings ? markdown.slice(settings[0].length) : markdown;
  const setting = (name: string) =>
    new RegExp(`^${name}:(.*)$`, 'm')
      .exec(settings?.[1] ?? '')?.[1]
      ?.trim()
      .replace(/^["']|["']$/g, '');
  return {
    text: readBlocks(parse(renderMarkdown(body)).body as unknown as PageNode),
    ...named('title', setting('title')),
    ...named('date', readDay(setting('date'))),
  };
}

/**
 * Elements within each other, more than which no page has; Readability takes a time that grows with the square of them: 0.4 s at
 * 256, 2.4 s at 512.
 */
const DEEPEST = 256;

/** Bodies of one page; a broken page has two. Readability takes a time that grows with the square of them. */
const MOST_BODIES = 8;

function parse(html: string) {
  if ((html.match(/<body[\s/>]/gi) ?? []).length > MOST_BODIES)
    throw new Error(`more than ${MOST_BODIES} bodies are elements of it`);
  // A piece of a page has no body of its own.
  const page = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(page);
  boundTree(document.documentElement as LinkedNode | null);
  return document;
}

/**
 * Letters of an attribute that are kept. Addresses and lists of pictures may be longer, and have no text; Readability takes a time that
 * grows with the square of a style, the name of a property or the address of a picture: 3.5 s for 64,000 letters, 1 ms for these.
 */
const LONGEST_ATTRIBUTE = 1000;

/** Asked of the tree, since any name may be a tag and many close themselves; step by step, since the stack has an end. */
function boundTree(root: LinkedNode | null): void {
  let depth = 0;
  let node = root;
  while (node) {
    if (depth > DEEPEST) throw new Error(`more than ${DEEPEST} elements stand within each other`);
    for (const attribute of node.attributes ?? []) {
      if (attribute.value.length > LONGEST_ATTRIBUTE) attribute.value = attribute.value.slice(0, LONGEST_ATTRIBUTE);
    }
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    if (!node || node === root) return;
    node = node.nextSibling;
  }
}

interface LinkedNode {
  /** Of an element. */
  readonly attributes?: Iterable<{ value: string }>;
  readonly firstChild: LinkedNode | null;
  readonly nextSibling: LinkedNode | null;
  readonly parentNode: LinkedNode | null;
}

function named<K extends string>(name: K, value: string | null | undefined): { [P in K]?: string } {
  return (value ? { [name]: value } : {}) as { [P in K]?: string };
}
