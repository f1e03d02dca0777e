/** One browser and one site for the tests of a file. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type Site, serveFiles, type Visitor, visit } from './browser';

/** Opens both before the tests and closes them behind. Returns what sends a visitor to the page. */
export function openSite(): (options?: BrowserContextOptions) => Promise<Visitor> {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveFiles()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return (options) => visit(browser, site.url, options);
}
