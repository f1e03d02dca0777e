/** The journey of somebody who works with the page: texts in, rows mended, kept, taken along, and read by the CLI. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openProject, readActorList } from '../../../src/project';
import type { PositionMatrix } from '../../../src/report';
import { paste, picture } from './browser';
import { openSite } from './visitors';
import { cellsOf, chosen, download, entries, openRow, run, sign, tellCells } from './work';

const visit = openSite();

const first = [
  'Foreign Minister Clara Brandt said that the sanctions on grain help everyone.',
  'Poland rejected the trade agreement with Norway.',
  'Brandt warned that the tariffs on steel would hurt everyone.',
].join('\n\n');
const second = [
  'Clara Brandt-Weiss said that the sanctions on timber help nobody.',
  'Chile praised the climate treaty.',
].join('\n\n');

/** Selects from the beginning of some words to the end of another one, as a person would by dragging. */
async function select(page: Page, from: string, to: string): Promise<void> {
  await page.locator('.text').evaluate(
    (text, [begin, end]) => {
      const find = (words: string) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').indexOf(words);
          if (at >= 0) return [node, at] as const;
        }
        throw new Error(`${words} is not there`);
      };
      const [first, start] = find(begin ?? '');
      const [last, stop] = find(end ?? '');
      getSelection()?.setBaseAndExtent(first, start, last, stop + (end ?? '').length);
    },
    [from, to],
  );
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
    await stance.selectOption('favor');
    await sign(page);
    await chosen(page)
      .getByText(/program: against → you: favor/)
      .waitFor();
    // An actor, found by search.
    await openRow(page, 'tariffs on steel');
    const whose = chosen(page).getByRole('combobox', { name: 'Whose' });
    await whose.click();
    await whose.pressSequentially('pol');
    await page.keyboard.press('Enter');
    await chosen(page)
      .getByText(/program: Clara Brandt → you: Poland/)
      .waitFor();
    // A row less, taken back, and made again.
    await openRow(page, 'trade agreement');
    await page.keyboard.press('x');
    await expect.poll(() => entries(page).count()).toBe(before - 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('entry'))).toBe(true);
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
    await chosen(page)
      .getByText(/program: against → you: favor/)
      .waitFor();
    await picture(page, 'mended');
    expect(await cellsOf(page)).toEqual(cells);

    const file = await download(page, 'Download project');
    const info = JSON.parse(run('info', file, '--format', 'json'));
    expect(info).toMatchObject({ texts: 2, deleted: 1, coders: { ana: 3 }, fields: { stance: 1, actor: 1, row: 1 } });
    const report: PositionMatrix = JSON.parse(run('report', file, '--format', 'json'));
    expect(cells).toEqual(report.rows.flatMap(tellCells).sort());
    const rows = openProject(readFileSync(file, 'utf8')).rows();
    expect(rows).toContainEqual(
      expect.objectContaining({ issues: expect.objectContaining({ sanctions: 'favor' }), coder: 'ana' }),
    );
    expect(faults).toEqual([]);
  }, 60_000);

  it('mends every field of a row, by keys too, and tells who did', async () => {
    const { page, faults } = await visit();
    await paste(page, first);
    await openRow(page, 'trade agreement');
    const row = chosen(page);
    await page.keyboard.press('v');
    await sign(page, 'ben');
    await row.getByText('program: not negated → you: negated').waitFor();
    await page.keyboard.press('{');
    await row.getByText(/program: “.*Norway” → you: these words/).waitFor();
    expect(await row.locator('.words').textContent()).toMatch(/with$/);
    await row.getByLabel('End a word later').click();
    expect(await row.locator('.words').textContent()).toMatch(/Norway$/);
    await row.getByLabel('Add an issue').selectOption('diplomacy');
    await row.getByLabel('Stance on diplomacy').selectOption('against');
    await row.getByText('program: none → you: against').waitFor();
    await row.getByRole('combobox', { name: 'Add an addressee' }).click();
    await page.keyboard.type('Ministry of Fish');
    await page.keyboard.press('Enter');
    await row.getByText('program: nobody → you: Ministry of Fish').waitFor();
    await row.getByLabel('Attitude to Norway').selectOption('negative');
    await row.getByText(/program: \w+ → you: negative/).waitFor();
    await row.getByRole('button', { name: 'All right c' }).click();
    expect(await row.getByRole('button', { name: 'All right c' }).getAttribute('aria-pressed')).toBe('true');
    const [saved] = openProject(readFileSync(await download(page, 'Download project'), 'utf8')).rows();
    expect(saved).toMatchObject({ issues: { diplomacy: 'against' }, targets: { Norway: 'negative' }, coder: 'ben' });
    // Without limit, one by one: eight steps.
    const undo = page.getByRole('button', { name: 'Undo' });
    for (let i = 0; i < 8; i++) await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    expect(await page.locator('.was').count()).toBe(0);
    expect(faults).toEqual([]);
  }, 60_000);

  it('adds a row from words that are selected, and takes them for content', async () => {
    const { page, faults } = await visit();
    await paste(page, first);
    const before = await entries(page).count();
    await select(page, 'Foreign Minister', 'Clara');
    await page.getByRole('button', { name: 'Add a row from the selection' }).click();
    await sign(page);
    await expect.poll(() => entries(page).count()).toBe(before + 1);
    expect(await chosen(page).locator('.words').textContent()).toBe('Foreign Minister Clara');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => entries(page).count()).toBe(before);
    await openRow(page, 'trade agreement');
    await select(page, 'the trade agreement', 'agreement');
    await page.getByRole('button', { name: 'Selection is the content' }).click();
    await expect.poll(() => chosen(page).locator('.words').textContent()).toBe('the trade agreement');
    expect(faults).toEqual([]);
  }, 60_000);

  it('asks before it clears, and brings everything back', async () => {
    const { page, faults } = await visit();
    await paste(page, first);
    await openRow(page, 'trade agreement');
    await page.keyboard.press('v');
    await sign(page);
    const articles = page.locator('.shelf li');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Clear');
    expect(await articles.count()).toBe(1);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Yes, clear' }).click();
    await expect.poll(() => articles.count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => articles.count()).toBe(1);
    // A new project takes nothing away, and so does one that is opened.
    const file = await download(page, 'Download project');
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('button', { name: 'Yes, new' }).click();
    await expect.poll(() => articles.count()).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: 'Back to the project before' }).click();
    await expect.poll(() => articles.count()).toBe(1);
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('button', { name: 'Yes, new' }).click();
    await page.getByLabel('Open project').setInputFiles(file);
    await expect.poll(() => articles.count()).toBe(1);
    await openRow(page, 'trade agreement');
    await chosen(page).getByText('program: not negated → you: negated').waitFor();
    // What is no project changes nothing, and is told.
    await page
      .getByLabel('Open project')
      .setInputFiles({ name: 'x.stancekit', mimeType: 'text/plain', buffer: Buffer.from('{}') });
    await page.getByRole('alert').filter({ hasText: 'x.stancekit:1' }).waitFor();
    expect(await articles.count()).toBe(1);
    expect(faults).toEqual([]);
  }, 60_000);

  it('renames, merges and splits actors, and writes actors.json', async () => {
    const { page, faults } = await visit();
    await paste(page, first);
    await page.getByRole('tab', { name: 'Actors' }).click();
    await page.getByRole('button', { name: 'Edit Clara Brandt' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Klara Brandt');
    await page.getByLabel('Country').fill('de');
    await page.keyboard.press('Enter');
    await sign(page);
    await page.getByRole('row', { name: /Klara Brandt person DE/ }).waitFor();
    await page.getByLabel('Choose Poland').check();
    await page.getByLabel('Choose Norway').check();
    await page.getByRole('button', { name: 'Poland', exact: true }).click();
    await page.getByRole('button', { name: 'Split Norway from Poland' }).click();
    await page.getByLabel('Choose Norway').waitFor();
    const list = readFileSync(await download(page, 'Save actors.json'), 'utf8');
    expect(readActorList(list)).toMatchObject([
      { name: 'Klara Brandt', kind: 'person', country: 'DE' },
      { name: 'Poland', merged: [] },
    ]);
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await page.getByText('Klara Brandt').first().waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it('has one store for Label and Read', async () => {
    const { page, faults } = await visit();
    await paste(page, first);
    await page.getByRole('tab', { name: 'Label' }).click();
    await page.getByRole('button', { name: 'Suggest statements' }).click();
    await page.locator('.choices').waitFor();
    const words = await page.locator('.choices blockquote').textContent();
    for (const key of ['n', '6', 'f', 'Enter']) await page.keyboard.press(key);
    await sign(page);
    await page.getByRole('button', { name: 'Save 1 label' }).waitFor();
    await page.getByRole('tab', { name: 'Read' }).click();
    // A row tells the words behind its verb.
    await openRow(page, (words ?? '').split(' ').slice(-3).join(' '));
    expect(await chosen(page).getByLabel('Stance on sanctions').inputValue()).toBe('favor');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('tab', { name: 'Label' }).click();
    await page.getByRole('button', { name: 'Save 0 labels' }).waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it('keeps a project in one tab at a time, and says so in the other', async () => {
    const { page, faults } = await visit();
    await paste(page, first);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('alert').filter({ hasText: 'Another tab' }).waitFor();
    await other.getByText('Not kept in this browser.').waitFor();
    await other.getByRole('button', { name: 'Try an example' }).click();
    await other.locator('.shelf li').waitFor();
    await other.close();
    await page.reload();
    await page.locator('.shelf li').waitFor();
    expect(await page.locator('.shelf li').allTextContents()).toEqual([expect.stringContaining('Clara Brandt')]);
    expect(faults).toEqual([]);
  }, 60_000);

  it('fits a phone in the dark while a row is mended', async () => {
    const { page, faults } = await visit({
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      hasTouch: true,
    });
    await paste(page, first);
    await openRow(page, 'trade agreement');
    await chosen(page).getByRole('combobox', { name: 'Whose' }).tap();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    await picture(page, 'phone-mend');
    await page.getByRole('tab', { name: 'Actors' }).tap();
    expect(await width()).toBe(390);
    await picture(page, 'phone-actors');
    expect(faults).toEqual([]);
  }, 60_000);
});
