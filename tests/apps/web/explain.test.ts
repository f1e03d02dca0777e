/** Figures that explain themselves: what the table says, and that each figure of the page opens its row of it, by keys, on a phone in the dark. */
import fc from 'fast-check';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { explanations, type FigureName, figureOf, tell, type Values } from '../../../src/apps/web/explain/table';
import { tellWords } from '../../../src/apps/web/explain/words';
import { analyze, geopolitics } from '../../../src/index';
import { createProject } from '../../../src/project';
import { picture } from './browser';
import { openSite } from './visitors';

describe('the table', () => {
  const names = Object.keys(explanations) as FigureName[];
  const linesOf = (name: FigureName): readonly string[] => explanations[name].text;
  const blanks = [...new Set(JSON.stringify(explanations).match(/(?<=\{)\w+(?=\})/g))];

  it('says a line where all its blanks are known, and none with a hole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.subarray(blanks), (name, known) => {
        const { title, lines } = tell(name, Object.fromEntries(known.map((blank) => [blank, '7 %'])) as Values);
        expect([title, ...lines].join()).not.toMatch(/[{}]|undefined/);
        const whole = linesOf(name).filter((line) =>
          [...line.matchAll(/\{(\w+)\}/g)].every((m) => known.includes(m[1]!)),
        );
        expect(lines.length).toBe(whole.length);
      }),
    );
  });

  it.each([
    ['issue trade', 'about'],
    ['stance on trade', 'stance'],
    ['sentiment', 'tone'],
    ['attitude to Norway', 'attitude'],
    ['actor', undefined],
  ])('explains the decision “%s” by its row', (decision, name) => {
    expect(figureOf(decision)).toBe(name);
  });
});

describe('the words that decided', () => {
  const word = (text: string, weight: number) => ({ text, weight, start: 0, end: 1 });
  it.each([
    [
      'sanctions',
      { Embargo: 2, embargo: 1, lift: 0.5, never: -1 },
      '“Embargo” and “lift” speak for “Sanctions”; “never” speaks against it.',
    ],
    ['favor', { a: 1, b: 5, c: 4, d: 3, e: 2, ',': 9 }, '“b”, “c”, “d” and “e” speak for “in favour”.'],
    ['negative', { fine: -1 }, '“fine” speaks against “negative”.'],
    ['neutral', {}, 'No single word speaks for or against “neutral”.'],
  ])('are told of %s', (label, weights, told) => {
    const words = Object.entries(weights).map(([text, weight]) => word(text, weight));
    expect(tellWords({ label, words }, geopolitics.issues)).toBe(told);
  });
});

const years = [
  ['2022', 'Hungary rejected the sanctions. Hungary opposed the sanctions again. France criticized Hungary.'],
  ['2023', 'Hungary backed the sanctions. Hungary supported the sanctions again. France backed the sanctions.'],
] as const;
const rows = years.flatMap(([year, text]) =>
  Array.from({ length: 5 }, (_, i) => ({ id: `${year} ${i}`, date: `${year}-0${i + 1}-05`, text })),
);

const PROPOSITION = 'Economic coercion is right.';
const SIDES = 'Against: it rejects the proposition.';
const CALIBRATED = 'of answers with 90 % about 90 in 100 are right';

/** Figures of each view, and what their explanations say. A figure of a picture says it beside its statements. */
const figures: Readonly<Record<string, readonly (readonly [selector: string, ...said: (string | RegExp)[]])[]>> = {
  Read: [
    [
      '[data-entry] .label:not(.none)',
      PROPOSITION,
      SIDES,
      /probability \d+ %/,
      CALIBRATED,
      /error of stances is 0\.\d+/,
    ],
    ['[data-entry] .label:not(.none)', /“sanctions”.* speak for “Sanctions”/, /speaks? for “(?:in favour|against)”/],
    ['.decisions dd .why', 'Confidence: ', 'fills in the table by hand'],
    ['.evidence summary .why', /\d+ % is the probability that the statement is about the issue/, /“sanctions”/],
    ['.reasons li:nth-child(3) summary .why', 'Tone: ', 'It is not the stance', /speaks? for “\w+”/],
  ],
  Matrix: [
    ['thead .why', 'Issue: Sanctions', PROPOSITION, SIDES],
    ['.cell', PROPOSITION, /comes from \d+ statements?/, /÷ all = [+−]?\d\.\d\d/, /from −?\+?\d\.\d\d to .*95 of 100/],
  ],
  Network: [
    ['.ties .figure:nth-child(3) .why', /Agreement: \d+\.\d\d/, 'both take the same side'],
    ['.ties .figure:nth-child(4) .why', /Disagreement: \d+\.\d\d/, 'opposite sides'],
  ],
  Timeline: [
    ['.changes .why:not(.figure .why)', 'Issue: Sanctions', PROPOSITION],
    ['.changes .figure:nth-child(4) .why', /Mean before: −/, 'up to this one'],
    ['.changes .figure:nth-child(5) .why', /Mean after: \+/, 'up to the next one'],
    ['.changes .figure:nth-child(6) .why', /Strength: \d+\.\d/, 'from 6 strong'],
    ['.point', PROPOSITION, /÷ all = [+−]?\d\.\d\d/, /95 of 100/],
  ],
};

/** Opens a figure by Enter, holds what is said against what is expected, and goes back by Escape. */
async function ask(page: Page, figure: Locator, said: readonly (string | RegExp)[]): Promise<void> {
  await figure.press('Enter');
  const isInPicture = (await figure.getAttribute('aria-haspopup')) === null;
  const told = isInPicture ? page.locator('.told') : page.getByRole('dialog');
  for (const words of said) await told.getByText(words).first().waitFor();
  if (isInPicture) return;
  await expect.poll(() => figure.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  await told.waitFor({ state: 'detached' });
  expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
}

describe('the page', () => {
  const visit = openSite();

  it('explains each figure by keys, and fits a phone in the dark meanwhile', { timeout: 120_000 }, async () => {
    const { page, faults } = await visit({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    const buffer = Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
    await page.getByLabel('Open files').setInputFiles({ name: 'rows.jsonl', mimeType: 'application/x-ndjson', buffer });
    await page
      .locator('.shelf li')
      .nth(rows.length - 1)
      .waitFor();
    await page.locator('[data-entry] .entry').first().click();
    await page.locator('.evidence').first().waitFor();
    for (const [view, asked] of Object.entries(figures)) {
      await page.getByRole('tab', { name: view }).click();
      for (const [selector, ...said] of asked) {
        await ask(page, page.locator(selector).first(), said);
      }
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([view, 390]);
    }
    await page.getByRole('tab', { name: 'Network' }).click();
    await page.getByLabel('Show').selectOption('sentiment');
    await ask(page, page.locator('.ties .figure:nth-child(3) .why').first(), [/Times: \d/, 'speak of the other']);
    await ask(page, page.locator('.ties .figure:nth-child(4) .why').first(), [/Attitude: −/, /over \d+ mentions?:/]);
    await page.getByRole('tab', { name: 'Read' }).click();
    // While it is open, keys of the page do nothing; a click beside it closes it.
    const statements = await page.locator('[data-entry]').count();
    await page.locator('[data-entry] .label').first().click();
    await page.getByRole('list', { name: 'Words' }).waitFor();
    await page.keyboard.press('x');
    await picture(page, 'phone-explained');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.mouse.click(4, 840);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('[data-entry]').count()).toBe(statements);
    // A codebook of one's own says what its issues propose.
    const text = 'Hungary rejected the sanctions.';
    const codebook = {
      type: 'codebook',
      issues: [{ id: 'sanctions', proposition: 'Grain is never a weapon.' }],
    } as const;
    const project = createProject()
      .add({ type: 'text', id: 'a', text }, codebook)
      .add({ type: 'analysis', document: 'a', model: 'm', ...analyze(text) });
    const file = { name: 'own.stancekit', mimeType: 'text/plain', buffer: Buffer.from(project.toText()) };
    await page.getByLabel('Open project').setInputFiles(file);
    await page.getByRole('button', { name: 'Back to the project before' }).waitFor();
    await ask(page, page.locator('[data-entry] .label').first(), ['Grain is never a weapon.']);
    expect(faults).toEqual([]);
  });
});
