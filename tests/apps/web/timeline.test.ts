import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index';
import { edgesToCsv, network, timeline, timelineToCsv } from '../../../src/report';
import { picture } from './browser';
import { openSite } from './visitors';
import { download, rounded } from './work';

const visit = openSite();

const row = (date: string, text: string, outlet: string) => ({ id: `${outlet} ${date}`, date, outlet, text });
const STORY =
  'Hungary rejected the sanctions on Tuesday, saying that they would harm its farmers more than anybody else in the region. ' +
  'France demanded that all member states apply the sanctions before the end of the month, and Sweden backed the sanctions.';
const rows = [
  ...Array.from({ length: 6 }, (_, i) =>
    row(
      `2022-0${i + 1}-05`,
      'Hungary rejected the sanctions. Hungary opposed the sanctions again. France backed the sanctions.',
      'Gazette',
    ),
  ),
  ...Array.from({ length: 6 }, (_, i) =>
    row(
      `2023-0${i + 1}-05`,
      'Hungary backed the sanctions. Hungary supported the sanctions again. France backed the sanctions.',
      'Mail',
    ),
  ),
  row('2022-03-09', STORY, 'Herald'),
  row('2022-03-10', `Budapest says no\n\n${STORY}`, 'Courier'),
];
const articles = rows.map(({ id, date, outlet, text }) => ({
  ...analyze(text, { id, date }),
  id,
  title: id,
  date,
  outlet,
}));

async function addRows(page: Page) {
  const buffer = Buffer.from(rows.map((each) => JSON.stringify(each)).join('\n'));
  await page.getByLabel('Open files').setInputFiles({ name: 'rows.jsonl', mimeType: 'application/x-ndjson', buffer });
  await page
    .locator('.shelf li')
    .nth(rows.length - 1)
    .waitFor();
}

const saved = async (page: Page, button: string) => readFileSync(await download(page, button));

describe('the timeline', () => {
  it('shows lines and changes, leads to the statements, and can be taken along', { timeout: 120_000 }, async () => {
    const { page, faults } = await visit();
    await addRows(page);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    const options = { period: 'month', limit: 6 } as const;
    const shown = timeline(articles, options);
    expect(await page.locator('.point').count()).toBe(shown.series.flatMap(({ points }) => points).length);
    const changes = shown.series.flatMap((line) => line.changes);
    expect(changes.length).toBeGreaterThan(0);
    expect(await page.locator('.changes tbody tr').count()).toBe(changes.length);
    await picture(page, 'timeline');
    expect(rounded(await saved(page, 'Save CSV'))).toBe(rounded(timelineToCsv(shown)));
    expect((await saved(page, 'Save SVG')).toString()).toMatch(/^<svg.*<\/svg>\n$/s);
    const png = await saved(page, 'Save PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    await page.getByText('Copy as code').click();
    expect(await page.locator('.code pre').allTextContents()).toEqual([
      'stancekit export articles.jsonl --to timeline-csv --timeline month --limit 6',
      expect.stringContaining('timelineToCsv(timeline(documents, {"period":"month","limit":6}))'),
    ]);
    const lines = (await saved(page, 'Save articles.jsonl')).toString().trimEnd().split('\n');
    const again = timeline(
      lines.map((line) => JSON.parse(line)),
      options,
    );
    expect(rounded(timelineToCsv(again))).toBe(rounded(timelineToCsv(shown)));
    await page.getByLabel('Period').selectOption('year');
    await page.locator('.point').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.links li button').first().click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Read');
    expect(faults).toEqual([]);
  });

  it('counts a story of two papers once', { timeout: 120_000 }, async () => {
    const { page, faults } = await visit();
    await addRows(page);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.getByLabel('copies count once').check();
    expect(await page.locator('.stories').textContent()).toContain('Courier, Herald');
    const shown = timeline(articles, { period: 'month', limit: 6, copies: 'once' });
    expect(rounded(await saved(page, 'Save CSV'))).toBe(rounded(timelineToCsv(shown)));
    expect(faults).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('fits a telephone in %s', { timeout: 120_000 }, async (colorScheme) => {
    const { page, faults } = await visit({ viewport: { width: 390, height: 800 }, colorScheme });
    await addRows(page);
    for (const name of ['Matrix', 'Network', 'Timeline']) {
      await page.getByRole('tab', { name }).click();
      await page.getByRole('button', { name: 'Save SVG' }).waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, overflow]).toEqual([name, 0]);
      await picture(page, `${name.toLowerCase()}-390-${colorScheme}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('the network', () => {
  it('is filtered, searched, zoomed, sorted and pinned, by keys alone', { timeout: 120_000 }, async () => {
    const { page, faults } = await visit();
    await addRows(page);
    await page.getByRole('tab', { name: 'Network' }).click();
    const seen = () => page.locator('.picture').getAttribute('viewBox');
    const before = await seen();
    await page.locator('.picture').focus();
    await page.keyboard.press('+');
    await expect.poll(seen).not.toBe(before);
    await page.keyboard.press('0');
    await expect.poll(seen).toBe(before);
    await page.getByRole('link', { name: /^Hungary/ }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('link', { name: /^Hungary.*pinned/ }).waitFor();
    await page.getByRole('button', { name: 'Unpin 1' }).click();
    expect(await page.getByRole('link', { name: /pinned/ }).count()).toBe(0);
    await page.getByRole('searchbox', { name: 'Search' }).fill('hung');
    await page.keyboard.press('Enter');
    expect(await page.locator('.node[aria-current="true"]').getAttribute('aria-label')).toMatch(/^Hungary/);
    await page.getByRole('searchbox', { name: 'Search' }).fill('');
    expect(await page.locator('.groups li').count()).toBeGreaterThan(1);
    await page.getByText(/^All \d+ as a list/).click();
    const names = () => page.locator('.nodes tbody td:first-child').allTextContents();
    await page.locator('.nodes').getByRole('button', { name: 'Name' }).click();
    expect(await names()).toEqual((await names()).toSorted());
    await page.locator('.nodes').getByRole('button', { name: 'Name' }).click();
    expect(await names()).toEqual((await names()).toSorted().reverse());
    await page.getByLabel('statements from').fill('10');
    expect(rounded(await saved(page, 'Save CSV'))).toBe(
      rounded(edgesToCsv(network(articles, { type: 'subtract', minimumStatements: 10 }))),
    );
    await page.getByLabel('statements from').fill('1000');
    await page.getByText('There are no ties yet').waitFor();
    expect(faults).toEqual([]);
  });
});
