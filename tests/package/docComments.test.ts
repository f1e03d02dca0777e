import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRIES = ['index', 'training/index', 'report/index', 'project/index', 'german/index', 'browser'];
const fileOf = (entry: string) => `${root}/src/${entry}.ts`;

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);

/** What an entry exports, where it is declared. */
function exportsOf(program: ts.Program, entry: string): readonly ts.Symbol[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(fileOf(entry));
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((exported) =>
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
  );
}

/** "Type.field" of each field without a doc comment, of the types that the main entry exports. */
function undocumented(program: ts.Program): { readonly fields: number; readonly bare: readonly string[] } {
  const checker = program.getTypeChecker();
  let fields = 0;
  const bare: string[] = [];
  for (const symbol of exportsOf(program, 'index')) {
    for (const declaration of symbol.declarations ?? []) {
      if (!ts.isInterfaceDeclaration(declaration)) continue;
      for (const member of declaration.members) {
        const own = member.name && checker.getSymbolAtLocation(member.name);
        fields++;
        if (own?.getDocumentationComment(checker).length === 0) bare.push(`${symbol.name}.${own.name}`);
      }
    }
  }
  return { fields, bare };
}

/** What stands in for a function of Node's, in browsers, and only throws: what it takes and gives, the function in Node tells. */
function onlyRefuses({ body }: ts.FunctionDeclaration): boolean {
  return body?.statements.length === 1 && body.statements.every(ts.isThrowStatement);
}

/** Whether there is something to tell of what a function returns. */
function returnsSomething(declaration: ts.FunctionDeclaration, checker: ts.TypeChecker): boolean {
  const signature = checker.getSignatureFromDeclaration(declaration);
  if (!signature || checker.getTypePredicateOfSignature(signature)?.kind === ts.TypePredicateKind.AssertsIdentifier)
    return false;
  return !['void', 'Promise<void>'].includes(checker.typeToString(checker.getReturnTypeOfSignature(signature)));
}

/** Names of the parameters that doc comments tell of, and of their other tags; one without a word tells nothing. */
function toldBy(declarations: readonly ts.Node[]): ReadonlySet<string> {
  const tags = declarations.flatMap(ts.getJSDocTags).filter(({ comment }) => comment);
  return new Set(tags.map((tag) => (ts.isJSDocParameterTag(tag) ? tag.name.getText() : tag.tagName.text)));
}

/** A parameter that is taken apart has no name. */
function namesOf(declarations: readonly ts.SignatureDeclaration[]): readonly string[] {
  const all = declarations.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  return [...new Set(all.filter(ts.isIdentifier).map(({ text }) => text))];
}

/** What the doc comment of a function lacks. */
function lacking(symbol: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const declarations = (symbol.declarations ?? []).filter(ts.isFunctionDeclaration);
  const told = toldBy(declarations);
  const [declaration] = declarations;
  if (!declaration || onlyRefuses(declaration)) return [];
  return [
    ...namesOf(declarations).filter((name) => !told.has(name)),
    ...(returnsSomething(declaration, checker) && !told.has('returns') ? ['@returns'] : []),
    ...(told.has('example') ? [] : ['@example']),
  ];
}

/** What the doc comments of a type's methods lack. One that takes nothing tells by its text what it gives, and needs no tag for that. */
function lackingInMethods(symbol: ts.Symbol): readonly string[] {
  return [...(symbol.members?.values() ?? [])].flatMap((member) => {
    const own = member.declarations?.filter((one) => ts.isMethodDeclaration(one) || ts.isMethodSignature(one)) ?? [];
    const methods = own.filter(({ name }) => !ts.isPrivateIdentifier(name));
    const told = toldBy(methods);
    const names = namesOf(methods);
    const wanted = names.length > 0 ? [...names, 'returns'] : [];
    return wanted.filter((name) => !told.has(name)).map((what) => `${member.name} ${what}`);
  });
}

describe('doc comments', { timeout: 300_000 }, () => {
  const program = ts.createProgram(ENTRIES.map(fileOf), options);
  const checker = program.getTypeChecker();
  const all = new Set(ENTRIES.flatMap((entry) => exportsOf(program, entry)));

  it('every field of a public type has one', () => {
    const { fields, bare } = undocumented(program);
    expect(fields).toBeGreaterThan(120);
    expect(bare).toEqual([]);
  });

  it('everything public has one', () => {
    const bare = [...all].filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
    expect(all.size).toBeGreaterThan(200);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('every public function tells what it takes, what it returns, and an example', () => {
    const functions = [...all].filter(({ flags }) => flags & ts.SymbolFlags.Function);
    const gaps = functions.flatMap((symbol) => lacking(symbol, checker).map((what) => `${symbol.name} ${what}`));
    expect(functions.length).toBeGreaterThan(80);
    expect(gaps).toEqual([]);
  });

  it('every method of a public type tells what it takes, and what it returns for that', () => {
    const gaps = [...all].flatMap((symbol) => lackingInMethods(symbol).map((what) => `${symbol.name}.${what}`));
    expect(gaps).toEqual([]);
  });
});
