import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync, type Diagnostics } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** Expressions that are made while the program runs, each as it is with the values that it may take; one not listed here fails. */
const syllable = '(?:zh|ch|sh|hs|ts|[bpmfdtnlgkhjqxrzcsywv])?(?:[aeiouy]{1,3})(?:ng|n|k|l|m|p|r|t|h)?';
const made: Readonly<Record<string, Expression>> = {
  'src/coreference/nameEvidence.ts: new RegExp(`^(?:${syllable}){1,2}(?:-(?:${syllable}){1,2})?$`)': {
    source: `^(?:${syllable}){1,2}(?:-(?:${syllable}){1,2})?$`,
    flags: '',
  },
  'src/apps/cli/rowPrints.ts: new RegExp(`^${HEAD}`)': { source: '^stancekit-rows-1\n', flags: '' },
  "src/apps/cli/input/extract/index.ts: new RegExp(`^${name}:(.*)$`, 'm')": { source: '^title:(.*)$', flags: 'm' },
  "src/english/mentions/roles.ts: new RegExp(`(?:^|[ -])(?:${offices.join('|')})$`, 'u')": {
    source:
      '(?:^|[ -])(?:commander|general|admiral|colonel|major|captain|brigadier|chief of staff|army chief|military ruler)$',
    flags: 'u',
  },
};

const root = fileURLToPath(new URL('..', import.meta.url));
const { literals, calls } = expressionsIn(globSync('src/**/*.{ts,tsx}', { cwd: root }));

test('every expression that is made while the program runs is listed above', () => {
  expect([...calls].sort()).toEqual(Object.keys(made).sort());
});

/** Milliseconds for one of them: among other tests on two processors a minute was too little for one that takes seconds alone. */
const LONGEST = 300_000;

// An automaton or a search tells whether some text takes an expression more than linear time; hard ones take seconds.
test('no regular expression takes more than linear time', { timeout: 1_200_000 }, () => {
  const slow = [...literals, ...Object.entries(made)].flatMap(([name, { source, flags }]) => {
    const found = checkSync(source, flags, { timeout: LONGEST });
    return found.status === 'safe' ? [] : [`${name}: ${summary(found)}`];
  });
  expect(literals.size).toBeGreaterThan(200);
  expect(slow).toEqual([]);
});

/**
 * Of bundled packages, those that take the square of a text, by what bounds the text that they are given: `stem` the length of a word
 * (`vendor/porter.ts`), `pages` the marks of a paragraph and the depth of a page (`cli/input/extract`); `markdown` the same (all that its
 * parser makes, slow or not, since to tell takes minutes); `feeds` a part of a feed of 16 MB at most, most of them only where a document declares entities of its own, which is refused
 * before (feeds of 400 kB made to be slow take no longer than others); `tables` the names that files have inside SQLite; `routes` and `program` read
 * what this package itself writes, and the words of a command line.
 */
const bounded = new Set(
  Object.values(
    JSON.parse(readFileSync(new URL('slowExpressions.json', import.meta.url), 'utf8')) as Record<string, string[]>,
  ).flat(),
);

// What is bundled; `npm test` builds it first.
test('no bundled expression takes more than linear time, but for those that are given little', {
  timeout: 1_200_000,
}, () => {
  const bundled = expressionsIn(globSync('dist/**/*.{js,cjs}', { cwd: root })).literals;
  expect(bundled.size).toBeGreaterThan(400);
  const slow = [...bundled].filter(([name, { source, flags }]) => {
    return (
      !literals.has(name) && !bounded.has(name) && checkSync(source, flags, { timeout: LONGEST }).status !== 'safe'
    );
  });
  expect(slow.map(([name]) => name)).toEqual([]);
});

// Of pages and texts, since what else the program reads is its own or that of who calls it.
test('no expression that bundled code makes while it runs takes more than linear time, but for those', {
  timeout: 1_200_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'stancekit-'));
  try {
    const made = join(folder, 'made.txt');
    const page = '<title>a | b</title><h1>a</h1><p>Oslo said no, and <font>Paris</font> too.</p><img srcset="a 1x">';
    const markdown =
      '---\ntitle: x\n---\n# A *b* [c](d)\n\n- a\n  - b\n1. c\n\n> d\n\n| a |\n|---|\n| b |\n\n`a` ~~b~~ <x> [a][b]';
    writeFileSync(join(folder, 'a.html'), page);
    writeFileSync(join(folder, 'a.md'), markdown);
    const hook = new URL('fixtures/madeExpressions.mjs', import.meta.url).href;
    const args = ['--import', hook, join(root, 'dist/cli.js'), 'analyze', folder, '--format', 'ndjson'];
    execFileSync(process.execPath, args, { env: { ...process.env, MADE_EXPRESSIONS: made } });
    const found = readFileSync(made, 'utf8')
      .split('\n')
      .map((line): Expression => JSON.parse(line));
    expect(found.length).toBeGreaterThan(50);
    const slow = found.filter(({ source, flags }) => {
      return !bounded.has(`/${source}/${flags}`) && checkSync(source, flags, { timeout: LONGEST }).status !== 'safe';
    });
    expect(slow.map(({ source, flags }) => `/${source}/${flags}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the check finds what is slow', () => {
  expect(checkSync('(a+)+$', '').status).toBe('vulnerable');
  expect(summary(checkSync('\\s*;', ''))).toBe('2nd degree polynomial');
});

const summary = (found: Diagnostics): string =>
  found.status === 'unknown' ? `not known: ${found.error.kind}` : found.complexity.summary;

function expressionsIn(files: readonly string[]): { literals: Map<string, Expression>; calls: Set<string> } {
  const literals = new Map<string, Expression>();
  const calls = new Set<string>();
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      const called = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (called && node.expression.getText() === 'RegExp') calls.add(`${file}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return { literals, calls };
}
