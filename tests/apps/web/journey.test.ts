/** The whole journey of an analyst: five articles pasted, rows mended, actors merged, pictures taken, and all of it in the command line. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, type Comparison, createProject, openProject } from '../../../src/project';
import type { PositionMatrix } from '../../../src/report';
import { openSite } from './visitors';
import { cellsOf, chosen, download, openRow, rounded, run, show, sign, tellCells } from './work';

const folder = new URL('fixtures/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const titles = texts.map((text) => text.split('\n', 1)[0] ?? '');

/** When something was said, as the page writes it. */
const TIME = /, \d+ \w+, \d{2}:\d{2}|, \w+ \d+, \d{2}:\d{2}/;
const MINISTRY = 'Hungarian Trade Ministry';

const visit = openSite();
let page: Page;
let faults: readonly string[];
let cells: readonly string[];
/** What the program says of one who is mended, before. */
let meanBefore: number;
let file: string;

/** By the clipboard, as a person does. */
async function pasteByKeys(text: string, index: number): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.getByRole('textbox', { name: 'An article' }).click();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.locator('.shelf li').nth(index).waitFor();
}

async function openArticle(index: number): Promise<void> {
  await show(page, 'Read');
  await page.locator('.shelf li').nth(index).getByRole('button').first().click();
  await page
    .locator('.text')
    .filter({ hasText: titles[index] ?? '' })
    .waitFor();
}

/** What stands beside the fields of a row that somebody mended. */
const mended = () => chosen(page).locator('.was').allTextContents();

const cellOf = (party: string, issue: string) => cells.find((label) => label.startsWith(`${party} on ${issue}:`));
const meanOf = (label: string | undefined) => Number(label?.match(/mean ([−+]?[\d.]+)/)?.[1]?.replace('−', '-'));

/** How many statements a cell counts; none where it is empty. */
const countOf = (label: string | undefined) => Number(label?.match(/(\d+) statements?$/)?.[1] ?? 0);

/** The cells of a table without its head. */
const tableOf = (table: string) =>
  page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));

/** The same articles as a project holds, with what another coder makes of them. */
function secondCoder(text: string): string {
  const read = openProject(text).log.flatMap((one) => (one.type === 'text' || one.type === 'analysis' ? [one] : []));
  const project = createProject().add(...read);
  const row = (title: string | undefined, wanted: RegExp) => {
    const found = project.document(title ?? '')?.statements.find((one) => wanted.test(one.text));
    return { type: 'correction', document: title ?? '', statement: found?.id ?? '' } as const;
  };
  const changes: readonly Change[] = [
    { ...row(titles[0], /^"We support these/), field: 'stance', of: 'sanctions', after: 'favor' },
    { ...row(titles[2], /^Chile offered/), field: 'stance', of: 'sanctions', after: 'neutral' },
    { ...row(titles[4], /^his country/), field: 'actor', after: 'person:rodrigo-altamirano' },
    { ...row(titles[4], /^Hungary criticized/), field: 'row', after: null },
  ];
  return project.apply(changes, { coder: 'ben' }).toText();
}

describe('the journey of an analyst', () => {
  beforeAll(async () => {
    ({ page, faults } = await visit({ permissions: ['clipboard-read', 'clipboard-write'] }));
  });

  it('pastes five articles, and is told of the story that two papers print', async () => {
    for (const [i, text] of texts.entries()) await pasteByKeys(text, i);
    const shelf = await page.locator('.shelf li button:first-child').allTextContents();
    expect(shelf.map((label) => label.replace(/ \d+ statements$/, ''))).toEqual(titles);
    cells = await cellsOf(page);
    expect(await page.locator('.stories summary').textContent()).toBe(
      '1 story stands in several articles, counted each time',
    );
    expect(await page.locator('.stories li').textContent()).toMatch(
      /^Chile offers inspections .* 2025-03-18: .*Lithium mines: Santiago invites inspectors$/,
    );
    meanBefore = meanOf(cellOf('Karin Dahlström', 'sanctions'));
  });

  it('mends a stance by keys, an actor by search, an addressee and an issue by mouse', async () => {
    await openArticle(0);
    for (const key of ['j', 'j', 'f']) await page.keyboard.press(key);
    await sign(page);
    await expect.poll(mended).toEqual([expect.stringMatching(/^program: against → you: favor, /)]);
    expect(await mended()).toEqual([expect.stringMatching(TIME)]);

    await openArticle(4);
    await openRow(page, /^his country/);
    await chosen(page).getByRole('combobox', { name: 'Whose' }).click();
    await page.keyboard.type('chil');
    await page.keyboard.press('Enter');
    await expect.poll(mended).toEqual([expect.stringMatching(/^program: his country → you: Chile, /)]);

    await openArticle(2);
    await openRow(page, /^Chile offered/);
    await chosen(page).getByRole('combobox', { name: 'Add an addressee' }).click();
    await chosen(page).getByRole('option', { name: 'Sweden' }).click();
    await chosen(page).getByLabel('Stance on sanctions').selectOption('not about it');
    await expect
      .poll(mended)
      .toEqual([
        expect.stringMatching(/^program: favor → you: none, /),
        expect.stringMatching(/^program: nobody → you: Sweden, /),
      ]);
  });

  it('merges two actors, and sees it in all views at once', async () => {
    const before = cellOf(MINISTRY, 'sanctions');
    const [ofMinistry, ofHungary, ofChile] = [before, cellOf('Hungary', 'sanctions'), cellOf('Chile', 'trade')].map(
      countOf,
    );
    expect(ofMinistry).toBeGreaterThan(1);
    await show(page, 'Actors');
    await page.getByLabel('Choose Hungary', { exact: true }).check();
    await page.getByLabel(`Choose ${MINISTRY}`).check();
    await page.getByRole('button', { name: 'Hungary', exact: true }).click();
    await page.getByText(`is also ${MINISTRY}`).waitFor();
    cells = await cellsOf(page);
    expect(cellOf(MINISTRY, 'sanctions')).toBeUndefined();
    expect(countOf(cellOf('Hungary', 'sanctions'))).toBe(ofMinistry! + ofHungary!);
    const meanAfter = meanOf(cellOf('Karin Dahlström', 'sanctions'));
    expect(meanAfter).toBeGreaterThan(0);
    // Mending her stance has raised it.
    expect(meanAfter).toBeGreaterThan(meanBefore);
    expect(cellOf('his country', 'trade')).toBeUndefined();
    expect(countOf(cellOf('Chile', 'trade'))).toBe(ofChile! + 1);
    await show(page, 'Network');
    await page.getByRole('link', { name: /^Hungary, / }).waitFor();
    expect(await page.getByRole('link', { name: MINISTRY }).count()).toBe(0);
    await show(page, 'Timeline');
    await page.locator('.point[aria-label^="Hungary"]').first().waitFor();
    expect(await page.locator(`.point[aria-label^="${MINISTRY}"]`).count()).toBe(0);
  });

  it('takes the timeline along', async () => {
    const svg = readFileSync(await download(page, 'Save SVG'), 'utf8');
    const names = await page.evaluate((source) => {
      const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
      if (picture.querySelector('parsererror')) throw new Error('The picture is no XML.');
      return [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
    }, svg);
    expect(names).toContainEqual(expect.stringContaining('Hungary'));
    const png = readFileSync(await download(page, 'Save PNG'));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(png.readUInt32BE(20)).toBeGreaterThan(500);
    const csv = readFileSync(await download(page, 'Save CSV'), 'utf8');
    expect(csv.match(/^.*Hungary.*sanctions.*2025-01.*$/m)?.[0]).toMatch(/-0\.\d+/);
  });

  it('finds everything again when the page is loaded anew', async () => {
    await page.reload();
    await page.locator('.shelf li').nth(4).waitFor();
    expect(await cellsOf(page)).toEqual(cells);
    await openArticle(0);
    await openRow(page, /^Karin Dahlström told/);
    expect(await mended()).toEqual([expect.stringMatching(/^program: against → you: favor, /)]);
    await show(page, 'Actors');
    await page.getByText(`is also ${MINISTRY}`).waitFor();
  });

  it('has the same rows and numbers in the command line', async () => {
    file = await download(page, 'Download project', 'ana.stancekit');
    expect(JSON.parse(run('info', file, '--format', 'json'))).toMatchObject({
      ...{ texts: 5, from: '2025-01-14', to: '2025-05-06', corrections: 4, touched: 3 },
      ...{ coders: { ana: 4 }, fields: { stance: 2, actor: 1, addressees: 1 } },
    });
    expect(run('validate', file)).toContain('ana.stancekit');
    const report: PositionMatrix = JSON.parse(run('report', file, '--format', 'json'));
    expect(report.rows.flatMap(tellCells).sort()).toEqual(cells);
    const statements = readFileSync(await download(page, 'Statements (CSV)'), 'utf8');
    expect(rounded(run('export', file, '--to', 'csv'))).toBe(rounded(statements));
    await show(page, 'Timeline');
    const timeline = readFileSync(await download(page, 'Save CSV'), 'utf8');
    expect(rounded(run('report', file, '--timeline', 'month', '--limit', '6', '--format', 'csv'))).toBe(
      rounded(timeline),
    );
  });

  it('settles what a second coder says otherwise', async () => {
    const second = join(dirname(file), 'ben.stancekit');
    writeFileSync(second, secondCoder(readFileSync(file, 'utf8')));
    const compared: Comparison = JSON.parse(run('compare', file, second, '--format', 'json'));
    await show(page, 'Compare');
    await page.getByLabel('Open a second coder’s project').setInputFiles(second);
    await page.locator('.agreement tbody tr').first().waitFor();
    const figure = (value: number | null) => value?.toFixed(3) ?? '';
    expect(await tableOf('.agreement')).toEqual(
      compared.fields.map(({ field, units, agreement, alpha, ordinal, interval }) => [
        ...[field, String(units), ...[agreement, alpha, ordinal, interval].map(figure)],
      ]),
    );
    expect(compared.fields.find(({ field }) => field === 'actor')?.alpha).toBeLessThan(1);
    const told = compared.disagreements.map(({ document, text, actor, field, of, values }) => [
      ...[
        document,
        actor ?? '',
        text,
        of === undefined ? field : `${field} ${of}`,
        ...values.map((value) => value ?? ''),
      ],
    ]);
    const shown = async () => (await tableOf('.disagreements')).map((row) => row.slice(0, 6));
    expect(await shown()).toEqual(told);
    expect(told.map(([, , , ...rest]) => rest)).toEqual(
      expect.arrayContaining([
        ['actor', 'Chile', 'Rodrigo Altamirano'],
        ['issue sanctions', 'no', 'yes'],
        ['row', 'there', 'not there'],
        ['actor', 'Hungary', MINISTRY],
      ]),
    );
    await page.getByRole('button', { name: /^Take theirs: row of / }).click();
    await expect.poll(shown).toHaveLength(told.length - 1);
    await page.getByRole('button', { name: /^Take mine: issue sanctions of / }).click();
    await expect.poll(shown).toHaveLength(told.length - 2);
    // Who is one here has no name of his own.
    await page
      .getByRole('button', { name: /^Take theirs: actor of The Hungarian/ })
      .first()
      .click();
    await page
      .getByRole('alert')
      .filter({ hasText: `“${MINISTRY}” is merged into “Hungary”` })
      .waitFor();
    const after = await download(page, 'Download project', 'ana.stancekit');
    const left: Comparison = JSON.parse(run('compare', after, second, '--format', 'json'));
    expect(left.disagreements).toEqual(compared.disagreements.filter(({ field }) => field !== 'row'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(shown).toHaveLength(told.length - 1);
    expect(faults).toEqual([]);
  });
});
