/** The journey of somebody who works with the page: texts in, rows mended, kept, taken along, and read by the CLI. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { signed } from '../../../src/apps/web/parts/figures';
import { openProject } from '../../../src/project';
import type { PositionMatrix, PositionRow } from '../../../src/report';
import { paste, picture } from './browser';
import { openSite } from './visitors';

const visit = openSite();
const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

const first = [
  'Foreign Minister Clara Brandt said that the sanctions on grain help everyone.',
  'Poland rejected the trade agreement with Norway.',
  'Brandt warned that the tariffs on steel would hurt everyone.',
].join('\n\n');
const second = [
  'Clara Brandt-Weiss said that the sanctions on timber help nobody.',
  'Chile praised the climate treaty.',
].join('\n\n');

const entries = (page: Page) => page.locator('[data-entry]');
const chosen = (page: Page) => page.locator('[data-entry].chosen');

/** Says who corrects, where it is asked. */
async function sign(page: Page, name = 'ana'): Promise<void> {
  await page.getByLabel('Your name or initials').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openRow(page: Page, words: string): Promise<void> {
  await entries(page).locator('.entry', { hasText: words }).click();
  await chosen(page).getByRole('region', { name: 'Correct this row' }).waitFor();
}

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = join(mkdtempSync(join(tmpdir(), 'desk-')), 'project.stancekit');
  copyFileSync(await (await waiting).path(), file);
  return file;
}

const run = (...args: readonly string[]) => execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

/** What the cells of the matrix say. */
async function cellsOf(page: Page): Promise<string[]> {
  await page.getByRole('tab', { name: 'Matrix' }).click();
  const cells = await page.locator('.cell').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return cells.sort();
}

/** The same of a report. */
function tellCells({ name, cells }: PositionRow): string[] {
  return cells.flatMap((cell) => {
    if (!cell) return [];
    const [from, to] = cell.interval;
    const count = `${cell.count} statement${cell.count === 1 ? '' : 's'}`;
    return [`${name} on ${cell.issue}: mean ${signed(cell.mean)}, from ${signed(from)} to ${signed(to)}, ${count}`];
  });
}

describe('the desk', () => {
  it('takes texts, mended rows and merged actors over a reload, and to the CLI', async () => {
    const { page, faults } = await visit();
    await paste(page, second);
    await paste(page, first);
    const before = await entries(page).count();
    // A stance, for which the name is asked once.
    await openRow(page, 'sanctions on grain');
    const stance = chosen(page).getByLabel('Stance on sanctions');
    await stance.selectOption('against');
    await sign(page);
    await chosen(page).getByText(/program: favor → you: against/).waitFor();
    // An actor, found by search.
    await openRow(page, 'tariffs on steel');
    const whose = chosen(page).getByRole('combobox', { name: 'Whose' });
    await whose.click();
    await whose.pressSequentially('pol');
    await page.keyboard.press('Enter');
    await chosen(page).getByText(/program: Clara Brandt → you: Poland/).waitFor();
    // A row less, taken back, and made again.
    await openRow(page, 'trade agreement');
    await page.keyboard.press('x');
    await expect.poll(() => entries(page).count()).toBe(before - 1);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('entry'))).toBe(true);
    await page.keyboard.press('Control+z');
    await expect.poll(() => entries(page).count()).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => entries(page).count()).toBe(before - 1);
    // Two who are one.
    await page.getByRole('tab', { name: 'Actors' }).click();
    await page.getByLabel('Choose Clara Brandt', { exact: true }).check();
    await page.getByLabel('Choose Clara Brandt-Weiss').check();
    await page.getByRole('button', { name: 'Clara Brandt', exact: true }).click();
    await page.getByText('is also Clara Brandt-Weiss').waitFor();
    await picture(page, 'actors');
    const cells = await cellsOf(page);
    expect(cells.length).toBeGreaterThan(0);

    await page.reload();
    await page.getByRole('button', { name: 'Try an example' }).waitFor();
    expect(await page.locator('.shelf li').count()).toBe(2);
    expect(await entries(page).count()).toBe(before - 1);
    await openRow(page, 'sanctions on grain');
    await chosen(page).getByText(/program: favor → you: against/).waitFor();
    await picture(page, 'mended');
    expect(await cellsOf(page)).toEqual(cells);

    const file = await download(page, 'Download project');
    const info = JSON.parse(run('info', file, '--format', 'json'));
    expect(info).toMatchObject({ texts: 2, deleted: 1, coders: { ana: 3 }, fields: { stance: 1, actor: 1, row: 1 } });
    const report: PositionMatrix = JSON.parse(run('report', file, '--format', 'json'));
    expect(cells).toEqual(report.rows.flatMap(tellCells).sort());
    const rows = openProject(readFileSync(file, 'utf8')).rows();
    expect(rows).toContainEqual(expect.objectContaining({ issues: { sanctions: 'against' }, coder: 'ana' }));
    expect(faults).toEqual([]);
  }, 60_000);
});
