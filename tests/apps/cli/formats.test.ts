import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { analyze } from 'stancekit';
import { describe, expect, it } from 'vitest';
import { createFormatter, type View } from '../../../src/apps/cli/formats';
import { toPlain, widthOf, wrap } from '../../../src/apps/cli/formats/width';
import { run } from './run';

const TEXT = `France said on Monday that it would lift the sanctions. “We want talks,” Anna Keller told Norway’s ambassador.`;

/** A view of texts that are shown as they are. */
const view: View<string> = {
  title: 'Texts',
  toLine: (id, value) => ({ id, value }),
  columns: [
    { title: 'name', width: 'flexible' },
    { title: 'stance', width: 'fixed', coloured: true },
    { title: 'words', width: 'rest' },
  ],
  toBlocks: (value) => (value === '' ? [] : [[[value], ['favor', 'against ?'], [value]]]),
  nothing: 'Nothing.',
  toNotes: () => [],
  fields: ['value'],
  toRecords: (value) => [[value]],
};
const settings = { single: true, width: 60, colours: false };
const format = (name: 'csv' | 'html' | 'table', value: string, more = {}) => {
  const formatter = createFormatter(name, view, { ...settings, ...more });
  return formatter.begin() + formatter.answer({ id: null, text: value, value }) + formatter.end();
};

describe('csv', () => {
  it('tells the verb by its words, whatever offsets count', async () => {
    for (const offsets of ['utf16', 'code-points']) {
      const { stdout } = await run(['analyze', '--format', 'csv', '--offsets', offsets], {
        stdin: 'It rained. 😀😀 Russia has never agreed to the pact.',
      });
      const [record] = parse(stdout, { columns: true }) as Record<string, string>[];
      expect(record).toMatchObject({ cue: 'agree to', verb: 'has never agreed to', negated: 'true' });
    }
  });

  it('has a row a statement and issue', async () => {
    const { stdout } = await run(['analyze', '--format', 'csv'], { stdin: TEXT });
    const records = parse(stdout, { columns: true }) as Record<string, string>[];
    const { statements } = analyze(TEXT);
    expect(records.map(({ statement, issue }) => [statement, issue])).toEqual(
      statements.flatMap(({ id, issues }) => (issues.length > 0 ? issues.map(({ issue }) => [id, issue]) : [[id, '']])),
    );
    for (const record of records) expect(TEXT.slice(Number(record.start), Number(record.end))).toBe(record.text);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'shows %j instead of calculating it',
    (value) => {
      const [record] = parse(format('csv', value), { columns: true }) as Record<string, string>[];
      expect(record!.value).toBe(`'${value}`);
    },
  );

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        const [record] = parse(format('csv', value), { columns: true }) as Record<string, string>[];
        expect([value, `'${value}`]).toContain(record!.value);
      }),
    );
  });
});

describe('html', () => {
  it('escapes everything and asks for nothing from elsewhere', async () => {
    const evil = `</td><script src="https://x.test">alert('&')</script>`;
    const page = format('html', evil);
    expect(page).not.toContain('<script');
    expect(page).toContain(
      '&lt;/td&gt;&lt;script src=&quot;https://x.test&quot;&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;',
    );
    const { stdout } = await run(['analyze', '--format', 'html'], { stdin: TEXT });
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout).toMatch(/<\/html>\n$/);
    expect(stdout).not.toMatch(/https?:|<script|<link|url\(/);
    expect(stdout).toContain('Anna Keller');
  });
});

const READING = ['actor', 'verb', 'addressee', 'issue', 'stance', 'probability'];

describe('md', () => {
  it('is a table whose words are no marks', async () => {
    const { stdout } = await run(['analyze', '--format', 'md'], {
      stdin: 'Russia denied any part in *the | <b>damage.',
    });
    expect(stdout).toContain('\n| actor | verb | addressee | words | issue | stance | probability |\n| --- |');
    expect(stdout).toContain('\n| Russia | denied |  | any part in \\*the \\| \\<b\\>damage |');
  });
});

describe('a text that is not English', () => {
  const GERMAN = 'Die Außenministerin von Norwegen sagte am Montag, ihre Regierung werde den Vorschlag nicht annehmen.';

  it.each([
    ['table', true],
    ['csv', true],
    ['html', true],
    ['md', true],
    // There it stands in `warnings`.
    ['json', false],
  ])('is told of on standard error beside %s: %s', async (format, isTold) => {
    const { stderr, status } = await run(['analyze', '--format', format], { stdin: GERMAN });
    expect(status).toBe(0);
    expect(stderr).toMatch(isTold ? /^stancekit: The text does not seem to be English.*\(LANGUAGE\)\n$/ : /^$/);
  });
});

describe('table', () => {
  it('has the columns of the contract, as wide as the terminal or 120', async () => {
    for (const columns of [undefined, 100, 160]) {
      const { stdout } = await run(['analyze'], { stdin: TEXT, ...(columns !== undefined && { columns }) });
      const [head, rule, ...lines] = stdout.trimEnd().split('\n');
      expect(head!.split(/ +/)).toEqual(['actor', 'verb', 'addressee', 'words', 'issue', 'stance', 'probability']);
      expect(rule!.length).toBe(columns ?? 120);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns ?? 120);
      // A name is broken where the column of actors is narrow.
      expect(stdout).toMatch(/^Anna\b[\s\S]*?\bKeller/m);
    }
  });

  it('shows the verb with its negation beside the words', async () => {
    const { stdout } = await run(['analyze'], {
      stdin: 'Russia denied any part in the damage. China did not rule out a truce.',
    });
    expect(stdout).toMatch(/^Russia +denied +any part in the damage\b/m);
    expect(stdout).toMatch(/^China +did not rule out +a truce\b/m);
  });

  it('says how a statement was made where that is asked for', async () => {
    for (const format of ['table', 'html', 'md', 'csv']) {
      const asked = ['analyze', '--format', format];
      const without = await run(asked, { stdin: 'Chad expelled two diplomats.' });
      const kind = await run([...asked, '--kind'], { stdin: 'Chad expelled two diplomats.' });
      expect([without.stdout, kind.stdout].map((out) => /\bkind\b[\s\S]*\bact\b/.test(out))).toEqual([false, true]);
    }
  });

  it('puts the words below where there is no room beside', async () => {
    const { stdout } = await run(['analyze'], { stdin: TEXT, columns: 72 });
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head!.split(/ +/)).toEqual(READING);
    expect(lines).toContain('  that it would lift the sanctions');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(72);
  });

  it('puts further issues on further lines', () => {
    expect(format('table', 'one two')).toBe(
      [
        'name     stance     words',
        `${'─'.repeat(7)}  ${'─'.repeat(9)}  ${'─'.repeat(40)}`,
        'one two  favor      one two',
        '         against ?',
        '',
      ].join('\n'),
    );
  });

  it('has colours on a terminal alone, and none where NO_COLOR says so', async () => {
    expect(format('table', 'x', { colours: true })).toContain('\u001b[32mfavor    \u001b[39m');
    expect((await run(['analyze'], { stdin: TEXT, tty: true })).stdout).toContain('\u001b[');
    expect((await run(['analyze'], { stdin: TEXT, tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b');
    expect((await run(['analyze'], { stdin: TEXT })).stdout).not.toContain('\u001b');
  });

  it('lets no text steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const lines = format('table', `${value}\u001b[2J\u202e`).split('\n');
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
      }),
    );
  });

  it('says where nothing was found', async () => {
    expect((await run(['analyze'], { stdin: '' })).stdout).toBe('No statements.\n');
  });
});

describe('wrap', () => {
  it.each([
    ['one two three four', 9, 2, ['one two', 'three …']],
    ['one two', 9, 2, ['one two']],
    ['', 9, 2, ['']],
    ['abcdefghij', 4, 3, ['abcd', 'efgh', 'ij']],
    ['abcdefghij', 4, 2, ['abcd', 'efg…']],
    ['漢字漢字', 4, 2, ['漢字', '漢字']],
  ])('breaks %j at %i into %i', (text, width, maximum, lines) => {
    expect(wrap(text, width, maximum)).toEqual(lines);
  });

  it('keeps to its width and its lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, maximum) => {
          const lines = wrap(toPlain(text), width, maximum);
          expect(lines.length).toBeLessThanOrEqual(maximum);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
