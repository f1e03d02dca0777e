import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = `${root}/src/index.ts`;

/** "Type.field" of each field without a doc comment, of the types that the entry exports. */
function undocumented(): { readonly fields: number; readonly bare: readonly string[] } {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  let fields = 0;
  const bare: string[] = [];
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
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

it('every field of a public type has a doc comment', { timeout: 300_000 }, () => {
  const { fields, bare } = undocumented();
  expect(fields).toBeGreaterThan(120);
  expect(bare).toEqual([]);
});
