/** What somebody does at the desk: rows opened and mended, files taken along, and the same project in the command line. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { signed } from '../../../src/apps/web/parts/figures';
import type { PositionRow } from '../../../src/report';
import { counted } from '../../../src/runtime/counted';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** The command line as it is built. @returns What it writes. */
export const run = (...args: readonly string[]) => execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

export const entries = (page: Page): Locator => page.locator('[data-entry]');
export const chosen = (page: Page): Locator => page.locator('[data-entry].chosen');

/** Says who corrects, where it is asked. */
export async function sign(page: Page, name = 'ana'): Promise<void> {
  await page.getByLabel('Your name or initials').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

export async function openRow(page: Page, words: string | RegExp): Promise<void> {
  await entries(page).locator('.entry', { hasText: words }).click();
  await chosen(page).getByRole('region', { name: 'Correct this row' }).waitFor();
}

export const show = (page: Page, tab: string): Promise<void> => page.getByRole('tab', { name: tab }).click();

/** Presses a button that gives a file. @returns Where the file is. */
export async function download(page: Page, button: string, name = 'project.stancekit'): Promise<string> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'desk-')), name);
  copyFileSync(await given.path(), file);
  return file;
}

/** What the cells of the matrix say. */
export async function cellsOf(page: Page): Promise<string[]> {
  await show(page, 'Matrix');
  const cells = await page
    .locator('.cell')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return cells.sort();
}

/** The same of a report. */
export function tellCells({ name, cells }: PositionRow): string[] {
  return cells.flatMap((cell) => {
    if (!cell) return [];
    const [from, to] = cell.interval;
    return [
      `${name} on ${cell.issue}: mean ${signed(cell.mean)}, from ${signed(from)} to ${signed(to)}, ${counted(cell.count, 'statement')}`,
    ];
  });
}

/** A browser's logarithms differ from Node's in the last place. */
export function rounded(csv: string | Buffer): string {
  return csv.toString().replace(/-?\d+\.\d+/g, (figure) => Number(figure).toFixed(6));
}
