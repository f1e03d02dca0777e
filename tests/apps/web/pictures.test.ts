import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index';
import { network, positionMatrix } from '../../../src/report';
import { paste, picture, readExample } from './browser';
import { openSite } from './visitors';

const example = readFileSync(new URL('../../../datasets/examples/strait.txt', import.meta.url), 'utf8');
const more =
  'France and Germany backed the sanctions. Hungary rejected the sanctions. Hungary opposed the sanctions again. Germany criticized Hungary.';
const articles = [analyze(example, { id: 'a' }), analyze(more, { id: 'b' })];

const visit = openSite();

async function visitWithArticles() {
  const visitor = await visit();
  await readExample(visitor.page);
  await paste(visitor.page, more);
  return visitor;
}

describe('the matrix', () => {
  it('shows the positions in all articles, and leads to the statements', async () => {
    const { page, faults } = await visitWithArticles();
    await page.getByRole('tab', { name: 'Matrix' }).click();
    const shown = await page.locator('.cell').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    const cells = positionMatrix(articles).rows.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => (cell ? [{ name: `${name} on ${cell.issue}`, count: cell.count }] : [])),
    );
    const figures = cells.flatMap(({ name, count }) => [`${name}: mean`, count]);
    expect(
      shown.flatMap((label) => [label!.match(/^.*: mean/)![0], Number(label!.match(/(\d+) statements?$/)![1])]),
    ).toEqual(figures);
    const [most] = cells.toSorted((a, b) => b.count - a.count);
    const least = cells.find(({ count }) => count === 1)!;
    expect(most!.count).toBeGreaterThan(1);
    const small = page.getByRole('button', { name: `${least.name}: mean` });
    const large = page.getByRole('button', { name: `${most!.name}: mean` });
    const radius = (of: typeof small) =>
      of
        .locator('circle')
        .first()
        .evaluate((one) => Number(one.getAttribute('r')));
    expect(await radius(small)).toBeLessThan(await radius(large));
    await picture(page, 'matrix');
    await small.click();
    await page.getByRole('region', { name: least.name }).getByRole('button').click();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Read');
    expect(await page.locator('[data-entry].chosen').textContent()).toContain(least.name.split(' on ')[0]);
    await page.getByRole('tab', { name: 'Matrix' }).click();
    await page.getByRole('combobox', { name: 'by' }).selectOption('country');
    expect(await page.locator('tbody th').allTextContents()).toEqual(
      positionMatrix(articles, { by: 'country' }).rows.map(({ name }) => name),
    );
    expect(faults).toEqual([]);
  });
});

describe('the network', () => {
  it('shows who agrees and disagrees, and who speaks of whom', async () => {
    const { page, faults } = await visitWithArticles();
    await page.getByRole('tab', { name: 'Network' }).click();
    const ties = async () =>
      await page.locator('.ties tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
    const { nodes, edges } = network(articles, { type: 'subtract' });
    expect(await page.locator('.tie').count()).toBe(edges.length);
    expect(await page.locator('.tie.against').count()).toBe(edges.filter(({ weight }) => weight < 0).length);
    await picture(page, 'network');
    await page.getByLabel('pairs from').fill('1000');
    await page.getByText('There are no ties yet').waitFor();
    await page.getByLabel('pairs from').fill('0.5');
    await page.locator('.tie').first().waitFor();
    const { name, id } = nodes.find((node) => edges.some(({ source }) => source === node.id))!;
    await page.getByRole('link', { name: `${name}, ` }).focus();
    await page.keyboard.press('Enter');
    const own = edges.filter(({ source, target }) => [source, target].includes(id));
    expect(await ties()).toHaveLength(own.length);
    expect((await ties()).every((row) => row!.includes(name))).toBe(true);
    await page.getByLabel('Show').selectOption('sentiment');
    const remarks = network(articles, { type: 'sentiment' }).edges;
    expect(await page.locator('.tie').count()).toBe(remarks.length);
    await page.getByRole('link', { name: /^Germany/ }).click();
    expect((await ties()).join('\n')).toMatch(/GermanyHungary1−\d\.\d\d/);
    await picture(page, 'network-attitudes');
    expect(faults).toEqual([]);
  });
});
