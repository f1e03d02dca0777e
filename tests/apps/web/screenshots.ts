/** Writes the pictures of the README: `npm run screenshots`, after `npm run build`. */
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser, paste, readExample, serveFiles, visit } from './browser';

const folder = fileURLToPath(new URL('../../../.github/', import.meta.url));
const [browser, site] = await Promise.all([openBrowser(), serveFiles()]);
try {
  const { page } = await visit(browser, site.url, { viewport: { width: 860, height: 600 }, colorScheme: 'light' });
  const shoot = (name: string) => page.screenshot({ path: `${folder}page-${name}.png` });
  await mkdir(folder, { recursive: true });
  await readExample(page);
  await page.locator('.text .said.favor', { hasText: 'cannot protect its own cables' }).click();
  await page.locator('[data-entry].chosen .evidence').first().waitFor();
  await page.locator('.text').evaluate((text) => text.scrollIntoView());
  await shoot('read');
  await page.getByRole('tab', { name: 'Matrix' }).click();
  await page.evaluate(() => scrollTo(0, 0));
  await shoot('matrix');
  await page.getByRole('tab', { name: 'Network' }).click();
  await page.locator('.picture').evaluate((picture) => picture.scrollIntoView());
  await shoot('network');
  const { page: phone } = await visit(browser, site.url, {
    ...{ viewport: { width: 390, height: 700 }, colorScheme: 'dark' },
  });
  await readExample(phone);
  await phone.locator('.text').evaluate((text) => text.scrollIntoView());
  await phone.screenshot({ path: `${folder}page-phone.png` });
  await page.getByRole('tab', { name: 'Read' }).click();
  for (const number of [1, 2, 3, 4, 5])
    await paste(page, await readFile(new URL(`fixtures/ore-${number}.txt`, import.meta.url), 'utf8'));
  await page.getByRole('tab', { name: 'Timeline' }).click();
  await page.locator('section.timeline').evaluate((view) => view.scrollIntoView());
  await shoot('timeline');
} finally {
  await browser.close();
  await site.close();
}
