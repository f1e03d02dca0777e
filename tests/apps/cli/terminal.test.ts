import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onOneLine, withoutControls } from '../../../src/runtime/controls';
import { ndjson, run } from './run';

/** Colours, a title, a screen that is cleared, a clipboard, C1, a line turned round; and a line end, to fake a line with. */
const EVIL =
  '\u001b[31m\u001b]0;title\u0007\u001b[2J\u001b]52;c;eA==\u001b\\\u009b1A\u202egnitirw\u2066\r\b\u007f\nstancekit: fake';
/** What a text may never bring to a terminal. */
const OBEYED = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;
/** Those that this program makes itself: colours. */
const COLOURS = /\u001b\[(?:1|2|22|31|32|39)m/g;
/** And its bar of progress: the cursor to a column, a line cleared from there, wrapping. */
const BAR = /\u001b[78]|\u001b\[(?:\d*G|[012]?K|\?7[hl]|\?25[hl])|\r/g;

const issue = `iss\u001b[31mue\u202e\u009b`;
const things = [
  'bridge',
  'canal',
  'harbour',
  'tunnel',
  'railway',
  'airport',
  'market',
  'theatre',
  'station',
  'library',
];
const labels = ndjson(
  ...things.flatMap((thing) => [
    { text: `We support the ${thing} \u001b[31m\u009b and welcome it.`, issue, stance: 'favor' },
    { text: `We reject the ${thing} \u001b[31m\u009b and will never agree.`, issue, stance: 'against' },
    { text: `We have not decided about the ${thing}.`, issue, stance: 'neutral' },
  ]),
);
const rows = ndjson(
  { id: EVIL, text: `${EVIL} Oslo rejected the ${EVIL} sanctions, Anna ${EVIL} Keller said.`, title: EVIL },
  { id: EVIL, text: 5 },
  { id: EVIL, text: 'x', date: EVIL },
  `{"id":"x","${EVIL.slice(1, 4)}`,
);

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  writeFileSync(path('labels.jsonl'), labels);
  writeFileSync(path('rows.ndjson'), rows);
  writeFileSync(path('bad.jsonl'), ndjson({ text: 'a', issues: { [EVIL]: EVIL } }, { text: EVIL, issue: 5 }));
  writeFileSync(path('head.csv'), `${EVIL.replaceAll('\n', '')},b\n1,2\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a terminal', () => {
  it.each<[string, readonly string[]]>([
    ['analyze', ['analyze', 'rows.ndjson']],
    ['analyze as lines', ['analyze', 'rows.ndjson', '--format', 'ndjson', '--with-text']],
    ['analyze as CSV', ['analyze', 'rows.ndjson', '--format', 'csv']],
    ['analyze as HTML', ['analyze', 'rows.ndjson', '--format', 'html']],
    ['analyze of files', ['analyze', `${EVIL}.txt`, 'head.csv']],
    ['classify', ['classify', 'rows.ndjson']],
    ['explain', ['explain', 'rows.ndjson', '--whole']],
    ['suggest', ['suggest', 'rows.ndjson']],
    ['report', ['report', 'rows.ndjson']],
    ['export', ['export', 'rows.ndjson', '--to', 'dot']],
    ['export of texts', ['export', 'rows.ndjson', '--to', 'doccano']],
    ['import', ['import', 'rows.ndjson', '--from', 'doccano']],
    ['evaluate', ['evaluate', 'labels.jsonl']],
    ['evaluate of bad rows', ['evaluate', 'bad.jsonl']],
    ['train', ['train', 'labels.jsonl', '--force', '--out', 'm.json', '--verbose']],
    ['train on bad rows', ['train', 'bad.jsonl', '--out', 'n.json']],
    ['an unknown command', [EVIL]],
    ['an unknown option', ['analyze', `--${EVIL}`]],
    ['a model of that name', ['analyze', 'rows.ndjson', '--model', EVIL]],
  ])('is told by %s nothing that it would obey', async (_, args) => {
    const named = args.map((arg) => (/^(?:rows|labels|bad|head|[mn])\.|\.txt$/.test(arg) ? path(arg) : arg));
    const { stdout, stderr } = await run(named, { tty: true, columns: 100 });
    expect(stdout + stderr).not.toBe('');
    expect(stdout.replace(COLOURS, '')).not.toMatch(OBEYED);
    expect(stderr.replace(BAR, '')).not.toMatch(OBEYED);
    // No text makes a line of its own that passes for one of the program's.
    for (const line of stderr.split('\n')) expect(line).not.toMatch(/^stancekit: fake/);
  });

  it('is told nothing of the kind by a card', async () => {
    await run(['train', path('labels.jsonl'), '--force', '--out', path('card.json')]);
    expect(readFileSync(path('card.md'), 'utf8')).toContain('iss\\[31mue');
    expect(readFileSync(path('card.md'), 'utf8')).not.toMatch(OBEYED);
  });

  it('is no pipe: there the bytes stay', async () => {
    const { stdout } = await run(['export', path('rows.ndjson'), '--to', 'doccano']);
    expect(stdout).toMatch(/\u202e/);
  });
});

describe('controls', () => {
  it('are taken from any text, and nothing else is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutControls(text)).not.toMatch(OBEYED);
        expect(onOneLine(text)).not.toMatch(/[\n\r\u2028\u2029]/);
        if (!OBEYED.test(text)) expect(withoutControls(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
