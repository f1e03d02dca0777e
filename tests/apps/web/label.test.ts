import { readFileSync } from 'node:fs';
import { compareCoders as compareProjects, issuesToGive } from 'stancekit/project';
import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../../src/apps/web/label/agreement';
import { applyKey } from '../../../src/apps/web/label/keys';
import type { CodedRow } from '../../../src/apps/web/label/rows';
import { type Item, noLabels, reduceLabels } from '../../../src/apps/web/state/labelling';
import { readExamples } from '../../../src/training';
import { codedBy, signed } from '../../project/coordinated';
import { picture, readExample } from './browser';
import { openSite } from './visitors';

describe('compareCoders', () => {
  it('compares statements that both labelled', () => {
    const first: CodedRow[] = [
      { text: 'a', issues: { trade: 'favor' } },
      { text: 'b', issues: {} },
    ];
    const second: CodedRow[] = [
      { text: 'a ', issues: { trade: 'against' } },
      { text: 'c', issues: {} },
    ];
    expect(compareCoders(first, second)).toMatchObject({ statements: 1, stance: { count: 1, agreement: 0 } });
  });

  it('compares each of several rows of one text with its own', () => {
    const row = (actor: string, stance: 'favor' | 'against'): CodedRow => ({
      ...{ text: 'a', issues: { trade: stance }, actor },
    });
    const first = [row('A', 'favor'), row('B', 'against')];
    const compared = (second: readonly CodedRow[]) => {
      const { statements, stance } = compareCoders(first, second);
      return [statements, stance.agreement];
    };
    expect(compared(first.toReversed())).toEqual([2, 1]);
    expect(compared([row('C', 'favor'), row('B', 'against')])).toEqual([2, 1]);
    expect(compared([row('B', 'favor')])).toEqual([1, 0]);
  });

  it('counts issues over the units over which projects are compared', () => {
    const checked = { field: 'checked', after: true };
    const a = codedBy('A', signed(), ['s1', checked], ['s2', checked], ['s3', checked]);
    const b = codedBy('B', a, ['s1', { field: 'stance', of: 'trade', after: 'favor' }]);
    const issue = compareProjects([a, b]).fields.find(({ field }) => field === 'issue');
    const { issues } = compareCoders(a.rows(), b.rows(), issuesToGive([a, b]));
    expect([issues.count, issues.agreement]).toEqual([issue?.units, issue?.agreement]);
    const listed = [a, b].map((one) => one.add({ type: 'codebook', issues: [{ id: 'migration' }] }));
    expect(compareCoders(a.rows(), b.rows(), issuesToGive(listed)).issues.count).toBe(9);
    expect(compareProjects(listed).fields.find(({ field }) => field === 'issue')?.units).toBe(9);
  });
});

describe('applyKey', () => {
  const draft = {
    actor: 'A',
    issues: [{ issue: 'trade', stance: 'favor' }],
    slot: 0,
    targets: [
      { name: 'X', attitude: 'neutral' },
      { name: 'Y', attitude: 'neutral' },
    ],
    target: 0,
  } as const;

  it.each([
    ['g', { issues: [{ issue: 'trade', stance: 'against' }] }],
    ['2', { issues: [{ issue: 'law', stance: 'favor' }] }],
    ['n', { issues: [] }],
    ['mf', { issues: draft.issues }],
    ['m2g', { issues: [...draft.issues, { issue: 'law', stance: 'against' }] }],
    ['w', { actor: 'B' }],
    ['ww', { actor: null }],
    ['www', { actor: 'A' }],
    ['k', { targets: [{ name: 'X', attitude: 'negative' }, draft.targets[1]] }],
    ['tj', { targets: [draft.targets[0], { name: 'Y', attitude: 'positive' }] }],
  ])('makes of %s what it says', (keys, expected) => {
    const after = [...keys].reduce(
      (before: Parameters<typeof applyKey>[0], key) => applyKey(before, key, { actors: ['A', 'B'] }, ['trade', 'law'])!,
      draft,
    );
    expect(after).toMatchObject(expected);
  });

  it.each(['x', '3', 'Enter'])('leaves %s alone', (key) => {
    expect(applyKey(draft, key, { actors: [] }, ['trade', 'law'])).toBe(null);
  });
});

describe('a new model', () => {
  it('gives what waits to be labelled new drafts, and leaves alone what the coder has said', () => {
    const item = (text: string, stance: 'favor' | 'against'): Item => {
      const draft = { actor: null, issues: [{ issue: 'trade', stance }], slot: 0, targets: [], target: 0 };
      return { key: text, document: 'd', statement: 's1', text, actors: [], reason: 'r', draft };
    };
    const items = ['a', 'b', 'c'].map((text) => item(text, 'favor'));
    const filled = reduceLabels(noLabels, { type: 'fill', items });
    const accepted = reduceLabels(filled, { type: 'accept' });
    const edited = reduceLabels(accepted, { type: 'edit', draft: { ...items[1]!.draft, issues: [] } });
    const after = reduceLabels(edited, { type: 'redraft', items: ['a', 'b', 'c'].map((t) => item(t, 'against')) });
    expect(after.done).toEqual(accepted.done);
    expect(after.draft?.issues).toEqual([]);
    expect(after.queue.map(({ text, draft }) => [text, draft.issues[0]?.stance])).toEqual([
      ['b', 'against'],
      ['c', 'against'],
    ]);
    const untouched = reduceLabels(accepted, { type: 'redraft', items: after.queue });
    expect(untouched.draft?.issues[0]?.stance).toBe('against');
  });
});

describe('labelling', () => {
  const visit = openSite();

  it('takes one key for each label, undoes, keeps, compares, and saves rows that train reads', async () => {
    const { page, faults } = await visit();
    await readExample(page);
    await page.getByRole('tab', { name: 'Label' }).click();
    await page.getByRole('textbox', { name: 'Coder' }).click();
    await page.keyboard.type('Ana Lind');
    expect(await page.getByRole('textbox', { name: 'Coder' }).inputValue()).toBe('Ana Lind');
    await page.getByRole('textbox', { name: 'Coder' }).fill('ana');
    await page.getByRole('button', { name: 'Suggest statements' }).click();
    await page.locator('.choices').waitFor();
    const shown = () => page.locator('.choices blockquote').textContent();
    const first = await shown();
    await page.keyboard.press('6');
    await page.keyboard.press('g');
    await page.locator('.choices [aria-pressed=true]', { hasText: 'against' }).waitFor();
    expect(await page.locator('.choices [aria-pressed=true]').allTextContents()).toEqual(
      expect.arrayContaining(['Sanctions 6', 'against g']),
    );
    await picture(page, 'label');
    await page.keyboard.press('Enter');
    const second = await shown();
    expect(second).not.toBe(first);
    await page.keyboard.press('u');
    expect(await shown()).toBe(first);
    expect(await page.getByRole('button', { name: 'Sanctions 6' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('s');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Progress').getAttribute('value')).toBe('3');
    // What the coder has done outlives the page.
    await page.reload();
    await page.getByRole('tab', { name: 'Label' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save 2 labels' }).click();
    const text = readFileSync(await (await waiting).path(), 'utf8');
    const rows = readExamples(text, { format: 'jsonl' });
    expect(rows.map((row) => [row.text === first, row.issues])).toEqual(
      expect.arrayContaining([
        [true, { sanctions: 'against' }],
        [false, {}],
      ]),
    );
    expect(rows.length).toBe(2);
    const other = text.replace('"against"', '"favor"');
    await page
      .locator('section[aria-label=Agreement] input')
      .setInputFiles({ name: 'ben.jsonl', mimeType: 'application/x-ndjson', buffer: Buffer.from(other) });
    expect(await page.locator('section[aria-label=Agreement] tbody tr').allTextContents()).toEqual([
      'issues141.001.00',
      'stance10.000.00',
      expect.stringMatching(/^attitude/),
    ]);
    await page
      .locator('section[aria-label=Agreement]')
      .getByRole('button', { name: '1.00', exact: true })
      .nth(1)
      .click();
    await page.getByRole('dialog', { name: 'Cohen’s kappa: 1.00' }).getByText('beyond chance').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('section[aria-label=Training]').textContent()).toContain('by the service');
    expect(faults).toEqual([]);
  });
});
