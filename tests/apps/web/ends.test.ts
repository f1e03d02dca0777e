/** The ends of a row's words in its text, the title of a project, and what is warned of. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dragContent } from '../../../src/apps/web/edit/words';
import { openProject } from '../../../src/project';
import { paste } from './browser';
import { openSite } from './visitors';

describe('dragContent', () => {
  const text = 'She said “no, never” to it.';
  const spans = (...words: readonly string[]) =>
    words.map((own) => ({ start: text.indexOf(own), end: text.indexOf(own) + own.length }));

  it.each([
    ['start', 'back', 0, ['said “no, never'], ['She said “no, never']],
    ['start', 'to the nearer word', text.indexOf('no') + 1, ['said “no, never'], ['no, never']],
    ['end', 'on', text.length, ['no'], ['no, never” to it']],
    ['end', 'over a piece', text.indexOf('no') + 2, ['She', 'no', 'never'], ['She', 'no']],
    ['start', 'over pieces', text.indexOf('never'), ['She', 'no', 'never'], ['never']],
    ['start', 'past the end', text.length, ['no'], ['no']],
  ] as const)('drags the %s %s', (end, _, at, content, expected) => {
    const dragged = dragContent(text, spans(...content), end, at);
    expect(dragged.map(({ start, end: last }) => text.slice(start, last))).toEqual(expected);
  });

  it('leaves pieces of words in order, wherever it is dragged', () => {
    const places = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 8 }).map((all) => all.sort((a, b) => a - b));
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '.', '\n', '𝒜'), minLength: 41, maxLength: 60 });
    fc.assert(
      fc.property(texts, places, fc.nat(60), fc.constantFrom('start', 'end'), (given, all, at, end) => {
        const content = all.flatMap((start, i) => (i % 2 === 0 && all[i + 1] ? [{ start, end: all[i + 1]! }] : []));
        const dragged = dragContent(given, content, end, at);
        expect(dragged.length).toBeGreaterThan(0);
        const flat = dragged.flatMap((piece) => [piece.start, piece.end]);
        expect(flat).toEqual([...new Set(flat)].sort((a, b) => a - b));
        expect(flat.at(-1)).toBeLessThanOrEqual(given.length);
        // The other end stays where it was.
        const [before, after] = end === 'start' ? [content.at(-1)!.end, flat.at(-1)] : [content[0]!.start, flat[0]];
        expect(after).toBe(before);
      }),
    );
  });
});

describe('the page', () => {
  const visit = openSite();
  const words = (page: Page) => page.locator('.words').textContent();
  const end = (page: Page, name: 'Start' | 'End') => page.getByRole('slider', { name: `${name} of the words` });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  it('moves the ends of words in the text, by mouse and by keys', async () => {
    const { page, faults } = await visit();
    await paste(
      page,
      'Minister Clara Brandt said that the sanctions on grain help everyone.\n\nPoland rejected the treaty.',
    );
    await page.locator('[data-entry] .entry').first().click();
    const before = await words(page);
    // By keys: a word, and with Shift a character. The end keeps the focus, also over the question who corrects.
    await end(page, 'End').press('ArrowLeft');
    await page.getByLabel('Your name or initials').fill('ana');
    await page.keyboard.press('Enter');
    await expect.poll(() => words(page)).toBe(before?.replace(/ everyone$/, ''));
    expect(await focused(page)).toBe('End of the words');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => words(page)).toBe(before?.replace(/p everyone$/, ''));
    expect(await focused(page)).toBe('End of the words');
    expect(await end(page, 'End').getAttribute('aria-valuetext')).toBe(await words(page));
    // By mouse: from the middle of a word it snaps to its beginning or end, and nothing changes before it is let go.
    const place = (element: Element, word: string) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(word);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at + 1);
        range.setEnd(node, at + 2);
        const { x, y, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2 };
      }
      throw new Error(`${word} is not there`);
    };
    const drag = async (name: 'Start' | 'End', word: string) => {
      const { x, y, height } = (await end(page, name).boundingBox())!;
      const to = await page.locator('.text').evaluate(place, word);
      await page.mouse.move(x + 1, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 3 });
    };
    const standing = await words(page);
    await drag('Start', 'sanctions');
    expect(await end(page, 'Start').getAttribute('aria-valuetext')).toMatch(/^sanctions/);
    expect(await words(page)).toBe(standing);
    await page.mouse.up();
    await expect.poll(() => words(page)).toBe('sanctions on grain hel');
    await drag('End', 'treaty');
    await page.mouse.up();
    await expect.poll(() => words(page)).toMatch(/^sanctions on grain help everyone\.\s+Poland rejected the$/);
    expect(await page.locator('[data-entry].chosen').getAttribute('data-entry')).toBe('s1');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => words(page)).toBe('sanctions on grain hel');
    expect(faults).toEqual([]);
  });

  it('keeps the title of a project, and marks articles that may be misread', async () => {
    const { page, faults } = await visit();
    await paste(
      page,
      'Le ministre a dit que les sanctions sur le blé ne servent personne, et que la Pologne refuse le traité.',
    );
    await paste(
      page,
      '<p>Poland rejected the treaty.</p>\n<p>Norway backed the treaty.</p>\n<div>Chile praised the treaty.</div>',
    );
    await paste(page, 'Poland rejected the treaty.');
    const shelf = page.locator('.shelf li');
    expect(await page.locator('.warnings').count()).toBe(0);
    const marks = await shelf.evaluateAll((all) => all.map((one) => one.querySelector('.warned')?.textContent ?? ''));
    expect(marks).toEqual([' ⚠ may not be English', ' ⚠ not plain text', '']);
    await shelf.first().getByRole('button').first().click();
    await page.locator('.warnings').getByText('Only English is read').waitFor();
    const field = page.getByRole('textbox', { name: 'Project' });
    await field.fill(' Baltic cables ');
    await page.keyboard.press('Enter');
    await page.reload();
    await shelf.first().waitFor();
    expect(await field.inputValue()).toBe('Baltic cables');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download project' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Baltic cables.stancekit');
    expect(openProject(readFileSync(await download.path(), 'utf8')).header.title).toBe('Baltic cables');
    expect(faults).toEqual([]);
  });
});
