/** Reads and labels on the page as a person would. */
import type { Page } from 'playwright-core';

const speakers = ['Norway', 'Sweden', 'Finland', 'Denmark', 'Poland', 'Austria', 'Ireland', 'Portugal', 'Greece'];
const wares = ['grain', 'steel', 'timber', 'copper'];

/** An article of 36 statements, half of them for, half of them against sanctions. */
export const sanctions = speakers
  .flatMap((name) => wares.map((ware) => ({ name, ware })))
  .map(({ name, ware }, i) => `${name} said that the sanctions on ${ware} ${i % 2 ? 'hurt' : 'help'} everyone.`)
  .join(' ');

/** Labels everything in the queue, one key a label: whoever says "help" is for sanctions, whoever says "hurt" against them. */
export async function labelSanctions(page: Page): Promise<number> {
  await page.getByRole('textbox', { name: 'Coder' }).fill('ana');
  const progress = page.getByLabel('Progress');
  const count = Number(await progress.getAttribute('max'));
  for (let i = 0; i < count; i++) {
    await page.locator('.choices').focus();
    const text = await page.locator('.choices blockquote').textContent();
    for (const key of ['n', '6', text!.includes('help') ? 'f' : 'g', 'Enter']) await page.keyboard.press(key);
    await page.locator(`progress[value="${i + 1}"]`).waitFor();
  }
  return count;
}
