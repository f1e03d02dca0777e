/** Work that takes its time: the state says what is being done, and what went wrong. */
import { findDate } from 'stancekit/report';
import type { Article, Engine } from '../engine/engine';
import { messageOf } from './messageOf';
import type { Page } from './page';
import type { Analysed } from './project';

/** Does something, says so meanwhile, and says why if it fails. */
export async function perform<T>(
  { dispatch }: Pick<Page, 'dispatch'>,
  what: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  dispatch({ type: 'fail', message: null });
  dispatch({ type: 'busy', what });
  // The page is drawn before a long computation begins.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    return await work();
  } catch (error) {
    dispatch({ type: 'fail', message: messageOf(error) });
    return undefined;
  } finally {
    dispatch({ type: 'busy', what: null });
  }
}

async function readArticle(engine: Engine, article: Article): Promise<Analysed> {
  return { ...(await engine.analyze(article)), ...article };
}

/**
 * Reads articles one after another; a bad one is told when all are done, and the rest read.
 *
 * @param otherwise The day of articles that tell none.
 * @param failed What went wrong before; what goes wrong is added.
 * @returns All of it.
 */
export async function addArticles(
  page: Page,
  articles: readonly Omit<Article, 'id'>[],
  otherwise?: string,
  failed: string[] = [],
): Promise<readonly string[]> {
  for (const article of articles) {
    const id = article.title;
    const found = findDate({ ...article, id }, otherwise === undefined ? {} : { otherwise });
    const dated = { ...article, id, date: found?.date ?? null };
    await perform(page, `Reading ${article.title}`, async () => {
      try {
        page.dispatch({ type: 'add', article: await readArticle(page.engine, dated) });
      } catch (error) {
        failed.push(`${id}: ${messageOf(error)}`);
      }
    });
  }
  if (failed.length > 0) page.dispatch({ type: 'fail', message: failed.join(' ') });
  return failed;
}

/**
 * Asks what model and issues there are, and reads all articles again; what waits to be labelled gets its new drafts. All of it is shown
 * at once, so that no model stands above what another one has read.
 */
export async function refresh(page: Page): Promise<void> {
  const description = await page.engine.describe();
  const articles: Analysed[] = [];
  for (const article of page.current().articles) {
    const { id, title, date, outlet = null, text } = article;
    articles.push(await readArticle(page.engine, { id, title, date, outlet, text }));
  }
  page.dispatch({ type: 'describe', ...description });
  page.dispatch({ type: 'reread', articles });
}
