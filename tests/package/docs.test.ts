/** What people read first: README, guides, comments of fields, how to cite. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf, publicNames } from './publicFields';
import { execute, root } from './tools';

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const { version, license, author, homepage, repository, bugs } = JSON.parse(read('package.json'));
const guides = readdirSync(new URL('.github/guides', root)).map((name) => `.github/guides/${name}`);

let shipped: Set<string>;
beforeAll(async () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await execute('npm', args, { cwd: fileURLToPath(root) });
  shipped = new Set(JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path));
});

describe('README and guides', () => {
  it.each(['README.md', ...guides])('link in %s only to what ships', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, link = '']) => link);
    const missing = links.map((link) => normalize(join(dirname(page), link))).filter((path) => !shipped.has(path));
    expect(missing).toEqual([]);
  });

  it.each(['README.md', ...guides])('name in %s only data that ships', (page) => {
    const named = read(page).match(/\bdatasets\/[\w/-]+\.\w+/g) ?? [];
    expect(named.filter((path) => !shipped.has(path))).toEqual([]);
  });

  it.each(['developers', 'other languages', 'analysts'])('have a screen for %s', (person) => {
    const screen =
      read('README.md')
        .split(/^## /m)
        .find((part) => part.startsWith(`For ${person}\n`)) ?? '';
    expect(screen.match(/\]\(\.github\/[\w/-]+\.md\)/g)?.length).toBeGreaterThan(1);
    expect(screen.split('\n').length).toBeLessThan(40);
  });

  it('lead to every guide', () => {
    expect(guides.filter((guide) => !read('README.md').includes(`(${guide})`))).toEqual([]);
  });
});

/** Each command of a page's consoles, with those before it in the same console, and what the page says that it prints. */
function consolesOf(page: string) {
  return [...read(page).matchAll(/^```console\n(.*?)^```/gms)].map(([, block = '']) => {
    const [, ...parts] = block.split(/^\$ /m);
    const commands = parts.map((part) => part.split('\n', 1)[0] ?? '');
    const printed = parts.map((part) => part.slice(part.indexOf('\n'))).join('');
    return { page, commands: commands.join('\n'), printed: plainLines(printed) };
  });
}

/** Without blank lines around, and blanks that `fold` leaves at ends of lines. */
const plainLines = (text: string) => text.replace(/ +$/gm, '').trim();

// They are read by the contextual reader, too.
describe.skipIf(!existsSync(new URL('models/contextual/weights/reader.onnx', root)))('consoles', () => {
  it.each(['README.md', ...guides].flatMap(consolesOf))(
    'of $page print what stands there: $commands',
    async ({ commands, printed }) => {
      const program = `stancekit() { node dist/cli.js "$@"; }\n${commands}`;
      const { stdout, stderr } = await execute('bash', ['-c', program], { cwd: fileURLToPath(root), reader: null });
      expect([plainLines(stdout), stderr]).toEqual([printed, '']);
    },
    60_000,
  );
});

describe('public fields', () => {
  const names = publicNames(['src/index.ts', 'src/report/index.ts', 'src/project/index.ts', 'src/training/index.ts']);
  const fields = fieldsOf(names);

  it('are found', () => expect(fields.length).toBeGreaterThan(200));

  it('have a comment each', () => {
    expect(fields.filter(({ comment }) => comment === '').map(({ name }) => name)).toEqual([]);
  });

  it('say their unit or range where they are numbers', () => {
    const UNIT =
      /from [−\d]|\d … \d|\bhow (?:many|much|often)|count|code points|UTF-16|probabilit|log-odds|index|score|per cent|days?\b|milliseconds|code of|default/i;
    const numbers = fields.filter(({ isNumber }) => isNumber);
    expect(numbers.filter(({ comment, around }) => !UNIT.test(comment + around)).map(({ name }) => name)).toEqual([]);
  });
});

describe('how to cite', () => {
  const citation = parse(read('CITATION.cff'));
  /** Those that the schema 1.2.0 asks for, and those that it allows and are used. */
  const required = ['authors', 'cff-version', 'message', 'title'];
  const allowed = ['abstract', 'keywords', 'license', 'repository-code', 'type', 'url', 'version'];

  it('has the fields of the Citation File Format', () => {
    expect(Object.keys(citation).sort()).toEqual([...required, ...allowed].sort());
    expect([citation['cff-version'], citation.type]).toEqual(['1.2.0', 'software']);
  });

  it('says what package.json says', () => {
    expect([citation.version, citation.license, citation.authors]).toEqual([version, license, [{ name: author }]]);
    expect([citation.url, `git+${citation['repository-code']}.git`]).toEqual([homepage, repository.url]);
    expect(bugs).toBe(`${citation['repository-code']}/issues`);
  });
});
