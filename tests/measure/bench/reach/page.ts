/** What the page costs whoever opens it. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { openBrowser, readExample, serveFiles, visit } from '../../../apps/web/browser';
import { atMost, type Figure, notMeasured } from './figure';

/** Seconds from the click on "Try an example" to the first mark, on a page that has just been loaded, on a processor four times as slow. */
export async function firstMark(goal: number): Promise<Figure> {
  const browser = await openBrowser().catch(() => null);
  if (!browser) return notMeasured('no Chromium is there (STANCEKIT_CHROMIUM names one)');
  const site = await serveFiles();
  try {
    const { page } = await visit(browser, site.url);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.reload();
    await page.getByRole('button', { name: 'Try an example' }).waitFor();
    const start = performance.now();
    await readExample(page);
    const seconds = (performance.now() - start) / 1000;
    return atMost(seconds, goal, `${seconds.toFixed(2)} s`);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Kilobytes of the library that the page loads where there is no service, as a server sends it. */
export function librarySize(goal: number): Figure {
  const folder = new URL('../../../../dist/page/assets/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^local-.*\.js$/.test(name));
  const size = files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(new URL(name, folder))).length, 0);
  return atMost(size / 1000, goal, `${(size / 1000).toFixed(0)} kB`);
}
