/** The examples in doc comments of what the package exports are run, and must show what they say. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatWithOptions, type InspectOptions } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contextual } from '../../models/contextual/src/index';
import * as browser from '../../src/browser';
import * as german from '../../src/german';
import * as main from '../../src/index';
import * as project from '../../src/project';
import * as report from '../../src/report';
import * as training from '../../src/training';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES: Readonly<Record<string, object>> = {
  index: main,
  'training/index': training,
  'report/index': report,
  'project/index': project,
  'german/index': german,
  browser,
};

/** Where examples find the package's models. */
const MODELS = 'https://example.org/stancekit/models/';

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;

const whole: InspectOptions = { depth: null, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: null };

/** A statement of an example, and what stands in the comment behind it. */
interface Step {
  readonly code: string;
  readonly shown: string | null;
}

/** What an example need not import. */
const scope: Record<string, unknown> = {
  ...{ ...german, ...main, ...project, ...report, ...training },
  ...{ readFileSync, contextual },
  // In the place of @huggingface/transformers, whose models are somebody else's.
  pipeline: async () => async () => ({ data: new Float32Array(384).fill(0.1) }),
};

/** Name and text of each example, and the entry that it is of. */
function examples(): [name: string, code: string, entry: string][] {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config;
  const files = Object.keys(ENTRIES).map((entry) => `${root}/src/${entry}.ts`);
  const program = ts.createProgram(files, ts.parseJsonConfigFileContent(config, ts.sys, root).options);
  const checker = program.getTypeChecker();
  const found = new Map<string, [string, string, string]>();
  for (const entry of Object.keys(ENTRIES)) {
    const source = program.getSourceFile(`${root}/src/${entry}.ts`);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const one of [symbol, ...(symbol.members?.values() ?? [])]) {
        const name = one === symbol ? exported.name : `${exported.name}.${one.name}`;
        for (const tag of one.getJsDocTags(checker)) {
          const code = ts.displayPartsToString(tag.text);
          if (tag.name === 'example' && !found.has(code)) found.set(code, [name, code, entry]);
        }
      }
    }
  }
  return [...found.values()];
}

/** Cuts an example into its statements; a value that is shown behind it is handed to `show`. */
function steps(code: string): Step[] {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  return source.statements.map((statement, i) => {
    const next = source.statements[i + 1]?.getStart() ?? code.length;
    const comment = code.slice(statement.end, next).replaceAll(/^\s*\/\/ ?/gm, '');
    const own = statement.getText();
    const isShown = comment.trim() !== '' && ts.isExpressionStatement(statement) && !own.startsWith('console.');
    return { code: isShown ? `show(${statement.expression.getText()})` : own, shown: comment.trim() || null };
  });
}

/** What the steps print or give, each as Node prints it. */
async function run(all: readonly Step[], entry: string): Promise<string[]> {
  const printed: string[] = [];
  const print = (...values: unknown[]) => {
    printed.push(formatWithOptions(whole, ...values));
  };
  const names = { ...scope, ...ENTRIES[entry], console: { log: print, error: print }, show: print };
  const script = ts.transpile(all.map(({ code }) => code).join(';\n'), {
    target: ts.ScriptTarget.Latest,
    module: ts.ModuleKind.ESNext,
  });
  await new AsyncFunction(...Object.keys(names), script)(...Object.values(names));
  return printed;
}

/** Numbers, words and marks; quotation marks, commas and spaces tell nothing here. */
const tokens = (text: string): string[] =>
  text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\p{L}\d])|[\p{L}\p{M}\d]+|[^\s'"`,]/gu) ?? [];

/** A number is as many digits as are shown of it. */
function isAlike(shown: string, is: string): boolean {
  if (shown === is) return true;
  const decimals = /^-?\d+\.(\d+)$/.exec(shown)?.[1]?.length;
  return decimals !== undefined && Number(is).toFixed(decimals) === shown;
}

/** Does a text hold what is shown of it, where "…" stands for what is left out? */
function shows(shown: string, is: string): boolean {
  const have = tokens(is);
  let from = 0;
  return shown.split('…').every((part, n) => {
    const want = tokens(part);
    const last = n === 0 ? 0 : have.length;
    for (let at = from; at <= last; at++) {
      if (!want.every((token, k) => isAlike(token, have[at + k] ?? ''))) continue;
      from = at + want.length;
      return true;
    }
    return false;
  });
}

describe('examples in doc comments', { timeout: 300_000 }, async () => {
  const all = examples();

  beforeAll(() => {
    const serve = async (url: string) => new Response(readFileSync(`${root}/models/${url.slice(MODELS.length)}`));
    vi.stubGlobal('fetch', serve);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('are there', () => {
    expect(all.length).toBeGreaterThan(80);
  });

  it.each(all)('%s', async (_name, code, entry) => {
    const own = steps(code);
    const wanted = own.flatMap(({ shown }) => (shown === null ? [] : [shown]));
    const printed = await run(own, entry);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.map((shown, i) => (shows(shown, printed[i] ?? '') ? shown : printed[i]))).toEqual(wanted);
  });
});
