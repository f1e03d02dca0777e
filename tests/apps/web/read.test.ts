import { createProject } from 'stancekit/project';
import { describe, expect, it } from 'vitest';
import { PIECES, tinyNetwork, tinySettings } from '../../contextual/tinyWeights';
import { paste, picture, readExample } from './browser';
import { openSite } from './visitors';

const visit = openSite();

describe('reading', () => {
  it('shows statements by stance, actors alike wherever they occur, and either side from the other', async () => {
    const { page, faults } = await visit();
    await readExample(page);
    const holmgren = page.locator('.text [data-actor="person:astrid-holmgren"]');
    const words = await holmgren.allTextContents();
    expect(words).toEqual(expect.arrayContaining(['Foreign Minister Astrid Holmgren', 'She', 'she', 'Holmgren']));
    const grounds = await holmgren.evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    expect(new Set(grounds).size).toBe(1);
    const others = page.locator('.text [data-actor="state:RU"]').first();
    expect(grounds).not.toContain(await others.evaluate((one) => getComputedStyle(one).backgroundColor));
    // From the text to the list …
    await page.locator('.text .said.favor', { hasText: 'cannot protect its own cables' }).click();
    const entry = page.locator('[data-entry].chosen');
    await entry.getByText('Astrid Holmgren').first().waitFor();
    expect(await entry.getAttribute('data-entry')).toBe(
      await page.locator('.text .said.chosen').first().getAttribute('data-statement'),
    );
    // … with the evidence of every decision …
    await entry.getByText('issue sovereignty').waitFor();
    expect(await entry.locator('.evidence summary').allTextContents()).toEqual([
      expect.stringMatching(/^issue sovereignty: sovereignty \d+ %$/),
      expect.stringMatching(/^stance on sovereignty: favor \d+ %$/),
      expect.stringMatching(/^sentiment: \w+ \d+ %$/),
      expect.stringMatching(/^actor: Astrid Holmgren/),
    ]);
    expect(await entry.locator('.evidence').first().textContent()).toMatch(
      /Words for.*sovereign\+\d\.\d\d.*Words against/,
    );
    expect(await entry.textContent()).toMatch(/confidence \d+ %/);
    expect(await entry.locator('.labels').textContent()).not.toContain('row');
    // … and a row that is more probably wrong than right says so.
    const doubted = page.locator('[data-entry]', { hasText: 'Nordic states' });
    expect(await doubted.locator('.labels .doubt').textContent()).toMatch(/^row [345]\d % \?$/);
    await picture(page, 'read');
    // … and from the list to the text.
    await page.locator('[data-entry] .entry', { hasText: 'We are neutral' }).click();
    expect((await page.locator('.text .said.chosen').allTextContents()).join('')).toContain(
      '“We are neutral, and we are not indifferent,” ',
    );
    expect(faults).toEqual([]);
  });

  it('takes files, and names those that it cannot read', async () => {
    const { page, faults } = await visit();
    const file = (name: string, content: string | Buffer) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content as string),
    });
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([
        file('a.txt', 'Norway rejected the offer.'),
        file('old.txt', Buffer.from([0x4e, 0xe9, 0x20])),
        file('b.html', '<nav>Home</nav><p>Chad <b>praised</b> the treaty.</p><script>alert(1)</script>'),
        file('c.jsonl', '{"id":"row 1","text":"Peru backed the talks.","date":"2025-01-02"}\n{"id":2}\n'),
      ]);
    await page.locator('.error').waitFor();
    expect(await page.locator('.error').textContent()).toBe(
      'old.txt is passed over: it is not UTF-8 text c.jsonl:2 is passed over: it has no `text`',
    );
    expect(await page.locator('.shelf li button:first-child').allTextContents()).toEqual([
      'a.txt 1 statement',
      'b.html 1 statement',
      'row 1 1 statement',
    ]);
    await page.getByRole('button', { name: /^b.html/ }).click();
    expect(await page.locator('.text').textContent()).toBe('Chad praised the treaty.');
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'divisions under a heading',
      '<h1>Talks</h1><div>Chad praised the treaty.</div>',
      ['Talks', 'Chad praised the treaty.'],
    ],
    [
      'lists in lists',
      '<p>Chad:</p><ul><li>praised it<ul><li>signed it</li></ul></li></ul>',
      ['Chad:', 'praised it', 'signed it'],
    ],
    [
      'several articles, one in another',
      '<article><p>Chad praised it.</p><article><p>Peru too.</p></article></article><p>More</p><article><p>Oslo did not.</p></article>',
      ['Chad praised it.', 'Peru too.', 'Oslo did not.'],
    ],
    [
      'a list of articles',
      '<ul><li><article><p>Chad praised it.</p></article></li><li><article><p>Oslo did not.</p></article></li></ul>',
      ['Chad praised it.', 'Oslo did not.'],
    ],
    ['a page without blocks', 'Chad praised<br>the treaty.<script>alert(1)</script>', ['Chad praised the treaty.']],
  ])('takes all words of a page, each once: %s', async (_, html, text) => {
    const { page } = await visit();
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([{ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) }]);
    await page.locator('.shelf li').waitFor();
    expect(await page.locator('.text > *').allTextContents()).toEqual(text);
  });

  it('reads no row whose date is no day, and says of each why', async () => {
    const { page } = await visit();
    const dates = ['yesterday', '2024-13-45', '', 20240312, '2024-03-12'];
    const rows = dates.map((date) => JSON.stringify({ id: `of ${date}`, text: 'Chad praised the treaty.', date }));
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([{ name: 'a.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(rows.join('\n')) }]);
    await page.locator('.error').waitFor();
    expect(await page.locator('.shelf li button:first-child').allTextContents()).toEqual(['of 2024-03-12 1 statement']);
    const told = (await page.locator('.error').textContent()) ?? '';
    expect(told.match(/of \S*: Expected `date` to be a day/g)).toHaveLength(4);
  });

  it.each([
    [
      'adds them to it',
      '',
      ['old 0 statements', 'a.txt 1 statement'],
      'two.stancekit is passed over: one project is opened at a time',
    ],
    [
      'tells of a torn last line',
      '{"type":"te',
      ['old 0 statements', 'a.txt 1 statement'],
      /^p.stancekit:3.*two.stancekit is passed over/,
    ],
    [
      'adds them to no other where it cannot be opened',
      '{"type":"text"}\n',
      [],
      /^p.stancekit:3.*a.txt is passed over/,
    ],
  ])('opens a project that comes with articles, and %s', async (_, behind, shelf, told) => {
    const { page } = await visit();
    const project = createProject().add({ type: 'text', id: 'old', text: 'Chad praised the treaty.' });
    const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles([
        file('a.txt', 'Norway rejected the offer.'),
        file('p.stancekit', `${project.toText()}${behind}`),
        file('two.stancekit', project.toText()),
      ]);
    await page.locator('.error').waitFor();
    expect(await page.locator('.shelf li button:first-child').allTextContents()).toEqual(shelf);
    expect(await page.locator('.error').textContent()).toMatch(told);
  });

  it('opens the same file again', async () => {
    const { page } = await visit();
    const input = page.locator('input[type=file][multiple]');
    await input.setInputFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Chad praised the treaty.') },
    ]);
    await page.locator('.shelf li').waitFor();
    expect(await input.inputValue()).toBe('');
  });

  it('never takes the words of an article for HTML', async () => {
    const { page, faults } = await visit();
    const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    await paste(page, `${attack}\n\n“${attack} We reject the sanctions,” ${attack} Anna <b>Keller</b> of France said.`);
    expect(await page.locator('.text').textContent()).toContain(attack);
    for (const { id } of await page
      .locator('[data-entry]')
      .evaluateAll((all) => all.map((one) => ({ id: one.getAttribute('data-entry') })))) {
      await page.locator(`[data-entry="${id}"] .entry`).click();
      await page.locator('.evidence').first().waitFor();
    }
    for (const tab of ['Matrix', 'Network', 'Label']) await page.getByRole('tab', { name: tab }).click();
    expect(await page.locator('#page img, #page script, #page b').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('can be used by keys alone', async () => {
    const { page, faults } = await visit();
    await page.getByRole('button', { name: 'Try an example' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.text .said').first().waitFor();
    const chosen = () => page.locator('[data-entry].chosen').getAttribute('data-entry');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await chosen()).toBe('s2');
    await page.keyboard.press('k');
    expect(await chosen()).toBe('s1');
    await page.locator('[data-first="s3"]').focus();
    await page.keyboard.press('Enter');
    expect(await chosen()).toBe('s3');
    await page.getByRole('tab', { name: 'Read' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Matrix');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Label');
    expect(faults).toEqual([]);
  });

  it('fits a phone, light or dark', async () => {
    const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true } as const;
    const { page, faults } = await visit(phone);
    await readExample(page);
    for (const tab of ['Read', 'Matrix', 'Network', 'Compare', 'Label']) {
      await page.getByRole('tab', { name: tab }).tap();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBe(360);
      await picture(page, `phone-${tab.toLowerCase()}`);
    }
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(22, 24, 27)',
    );
    await page.getByRole('tab', { name: 'Read' }).tap();
    await page.locator('.said.against').first().tap();
    await page.locator('[data-entry].chosen .evidence').first().waitFor();
    expect(await page.locator('[data-entry].chosen').evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(
      740,
    );
    expect(faults).toEqual([]);
  });
});

describe('the contextual reader', () => {
  // The routes give weights that are as small as can be, in place of the real ones.
  const reader = {
    'reader.onnx': Buffer.from(tinyNetwork()),
    'vocabulary.txt': PIECES.join('\n'),
    'reader.json': JSON.stringify(tinySettings()),
  };

  it('is loaded where somebody wants it, and reads all articles again', async () => {
    const { page, faults } = await visit();
    await readExample(page);
    for (const [name, body] of Object.entries(reader)) {
      await page.route(`**/contextual/weights/${name}`, (route) => route.fulfill({ body }));
    }
    await page.getByRole('button', { name: 'Read whole sentences, too' }).click();
    await page.locator('.model', { hasText: 'contextual reader' }).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('button', { name: 'Read whole sentences, too' }).count()).toBe(0);
    await page.locator('.text .said').first().click();
    await page.locator('[data-entry].chosen .evidence').first().waitFor({ timeout: 60_000 });
    expect(await page.locator('[data-entry].chosen').textContent()).toContain('contextual reader');
    expect(faults).toEqual([]);
  });

  it('is told of where it is not there, and the page goes on', async () => {
    const { page } = await visit();
    await page.route('**/contextual/**', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'Read whole sentences, too' }).click();
    await page.locator('.error', { hasText: 'stancekit-contextual' }).waitFor();
    await readExample(page);
  });
});
