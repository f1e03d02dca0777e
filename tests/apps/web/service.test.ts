/** The page as `stancekit serve` shows it: everything on it is asked of the service, which trains on what was labelled there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, openBrowser, paste, picture, readExample, visit } from './browser';
import { labelSanctions, sanctions } from './labels';

const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const children: ChildProcess[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  for (const child of children) child.kill('SIGKILL');
});

async function serve(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return `${/http:\/\/\S+/.exec(String(line))![0]}/`;
}

describe('the page of a service', () => {
  it('gives a text back that the service could not read, and tells of each that is missing', async () => {
    const { page } = await visit(browser, await serve());
    await page.route('**/v1/analyze', (route) =>
      route.request().postData()?.includes('Norway') ? route.abort() : route.continue(),
    );
    const field = page.getByRole('textbox', { name: 'An article' });
    await field.fill('Norway rejected the offer.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.error', { hasText: 'cannot be reached' }).waitFor();
    expect(await field.inputValue()).toBe('Norway rejected the offer.');
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([file('a.txt', 'Norway rejected it.'), file('b.txt', 'Chad praised the treaty.')]);
    await page.getByRole('button', { name: /^b.txt/ }).waitFor();
    await page.locator('.error', { hasText: 'a.txt: The service cannot be reached' }).waitFor();
  });

  it('trains on the labels made there, shows the report, and reads with the new model on the spot', async () => {
    const { page, faults } = await visit(browser, await serve());
    const model = () => page.locator('.model').textContent();
    const sides = () =>
      page.locator('[data-entry]').evaluateAll((entries) => entries.map((entry) => entry.textContent ?? ''));
    expect(await model()).toBe('geopolitics · service');
    await paste(page, sanctions);
    const before = await sides();
    await page.getByRole('tab', { name: 'Label' }).click();
    await page.getByRole('button', { name: 'Suggest statements' }).click();
    await page.locator('.choices').waitFor();
    // The reason is the service's, of this row.
    expect(await page.locator('.choices .hint').textContent()).toMatch(/^Unsure: [a-z-]+ [01]\.\d\d/);
    const count = await labelSanctions(page);
    expect(count).toBe(before.length);
    await page.getByLabel('start from the shipped model').uncheck();
    await page.getByRole('button', { name: `Train on ${count} labels` }).click();
    const training = page.getByRole('region', { name: 'Training' });
    await training.getByRole('table').waitFor({ timeout: 60_000 });
    await page.locator('.model', { hasText: 'custom · service' }).waitFor();
    const figures = (await training.locator('p', { hasText: 'rows; in per cent' }).textContent())!;
    const [, rows, f1] = /^(\d+) rows; in per cent, of those held out: issues micro-F1 ([\d.]+)/.exec(figures)!;
    expect(Number(rows)).toBe(count);
    expect(Number(f1)).toBeGreaterThan(50);
    expect(await training.locator('tbody tr').allTextContents()).toEqual([expect.stringMatching(/^sanctions/)]);
    await picture(page, 'service-trained');

    await page.getByRole('tab', { name: 'Read' }).click();
    const after = await sides();
    expect(after).not.toEqual(before);
    // The new model knows what was taught, and nothing else.
    expect(after.filter((entry) => entry.includes('trade'))).toEqual([]);
    const right = after.filter((entry) => entry.includes('sanctions in favour') === entry.includes('help'));
    expect(right.length / after.length).toBeGreaterThan(0.9);

    // What was labelled stands, whichever model reads. The report is still there; and the first model is one click away.
    await page.getByRole('tab', { name: 'Label' }).click();
    await training.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'Back to the first model' }).click();
    await page.locator('.model', { hasText: 'geopolitics · service' }).waitFor();
    expect(await training.getByRole('table').count()).toBe(0);
    await page.getByRole('tab', { name: 'Read' }).click();
    // The question mark is of the model's own doubt, which is another one's now.
    const sure = (entries: readonly string[]) => entries.map((entry) => entry.replace(' ?', ''));
    expect(sure(await sides())).toEqual(sure(after));
    expect(faults).toEqual([]);
  }, 120_000);

  it('says why labels cannot be trained on, and goes on', async () => {
    const { page, faults } = await open(browser, await serve(), { expected: /status of 400/ });
    await readExample(page);
    await page.getByRole('tab', { name: 'Label' }).click();
    await page.getByRole('button', { name: 'Suggest statements' }).click();
    await page.getByRole('textbox', { name: 'Coder' }).fill('ana');
    await page.locator('.choices').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Train on 1 label' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('30');
    await page.getByRole('button', { name: 'Train on 1 label' }).click({ trial: true });
    expect(await page.locator('.model').textContent()).toBe('geopolitics · service');
    expect(faults).toEqual([]);
  });

  it('asks for the token, and opens with the right one alone', async () => {
    const { page, faults } = await open(browser, await serve('--token', 'open-sesame'), { expected: /status of 401/ });
    await page.getByLabel('Token').fill('sesame');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('token');
    expect(await page.getByRole('button', { name: 'Try an example' }).count()).toBe(0);
    await page.getByLabel('Token').fill('open-sesame');
    await page.keyboard.press('Enter');
    await readExample(page);
    await page.locator('.text .said').first().click();
    await page.locator('[data-entry].chosen .evidence').first().waitFor();
    expect(await page.getByLabel('Token').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('opens the evidence of every decision, and the pictures', async () => {
    const { page, faults } = await visit(browser, await serve());
    await readExample(page);
    // Every decision of every statement opens its evidence, which the service tells.
    const entries = page.locator('[data-entry]');
    for (let i = 0; i < (await entries.count()); i++) {
      await entries.nth(i).locator('.entry').click();
      await entries.nth(i).locator('.evidence').first().waitFor();
    }
    // So does every label, in plain words.
    await page.locator('[data-entry] .label').nth(1).press('Enter');
    await page
      .getByRole('list', { name: 'Words' })
      .getByText(/“.+” .*speaks? for “.+”/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    for (const tab of ['Matrix', 'Network']) {
      await page.getByRole('tab', { name: tab }).click();
      await page
        .locator(tab === 'Matrix' ? '.cell' : '.tie')
        .first()
        .waitFor();
    }
    expect(faults).toEqual([]);
  });
});
