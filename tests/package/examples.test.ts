/** The examples in doc comments of what the package exports are run, and must show what they say. */
import { fileURLToPath } from 'node:url';
import { formatWithOptions, type InspectOptions } from 'node:util';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as german from '../../src/german';
import * as main from '../../src/index';
import * as project from '../../src/project';
import * as report from '../../src/report';
import * as training from '../../src/training';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = ['index', 'training/index', 'report/index', 'project/index', 'german/index'];

/** What a reader has to have of his own, so that these cannot be run: an encoder, labels, documents, projects. */
const OF_ONES_OWN = new Set(
  'pipelineEncoder trainPropositionsWithEncoder modelCard dnaLeftOut toDot toSvg compareCoders issuesToGive changesToSettle openProject Project'.split(
    ' ',
  ),
);

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;

const whole: InspectOptions = { depth: null, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: null };

/** A statement of an example, and what stands in the comment behind it. */
interface Step {
  readonly code: string;
  readonly shown: string | null;
}

const scope: Record<string, unknown> = { ...german, ...main, ...project, ...report, ...training };

/** Name and text of each example. */
function examples(): [name: string, code: string][] {
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config;
  const files = ENTRIES.map((entry) => `${root}/src/${entry}.ts`);
  const program = ts.createProgram(files, ts.parseJsonConfigFileContent(config, ts.sys, root).options);
  const checker = program.getTypeChecker();
  const found = new Map<string, [string, string]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      for (const { name, text } of symbol.getJsDocTags(checker)) {
        const code = ts.displayPartsToString(text);
        if (name === 'example') found.set(code, [exported.name, code]);
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
async function run(all: readonly Step[]): Promise<string[]> {
  const printed: string[] = [];
  const print = (...values: unknown[]) => {
    printed.push(formatWithOptions(whole, ...values));
  };
  const names = { ...scope, console: { log: print, error: print }, show: print };
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

  it('are there, and nearly all can be run', () => {
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(([name]) => OF_ONES_OWN.has(name))).toHaveLength(OF_ONES_OWN.size);
  });

  it.each(all.filter(([name]) => !OF_ONES_OWN.has(name)))('%s', async (_name, code) => {
    const own = steps(code);
    const wanted = own.flatMap(({ shown }) => (shown === null ? [] : [shown]));
    const printed = await run(own);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.map((shown, i) => (shows(shown, printed[i] ?? '') ? shown : printed[i]))).toEqual(wanted);
  });
});
