/** The fields of the public interfaces, as their source has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { sourceFiles } from '../measure/house/imports';
import { root } from './tools';

export interface PublicField {
  readonly name: string;
  readonly comment: string;
  /** The comment of what it is a field of. */
  readonly around: string;
  readonly isNumber: boolean;
}

const folder = fileURLToPath(root);
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);

/** The names that entries of the package export. */
export function publicNames(entries: readonly string[]): ReadonlySet<string> {
  const names = entries.flatMap((entry) =>
    parse(entry).statements.flatMap((statement) => {
      const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
      return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [];
    }),
  );
  return new Set(names);
}

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join('\n');

/**
 * All fields of the interfaces of these names, also those of objects within them. A name that others use inside, too, is left to
 * `npm run docs`, which knows which of them is public.
 */
export function fieldsOf(names: ReadonlySet<string>): PublicField[] {
  const fields: PublicField[] = [];
  const collect = (node: ts.Node, path: string, around: string): void => {
    if (!ts.isPropertySignature(node)) {
      ts.forEachChild(node, (child) => collect(child, path, around));
      return;
    }
    const name = `${path}.${node.name.getText()}`;
    const comment = commentOf(node);
    fields.push({ name, comment, around, isNumber: node.type?.kind === ts.SyntaxKind.NumberKeyword });
    ts.forEachChild(node, (child) => collect(child, name, comment));
  };
  const declared = sourceFiles(folder)
    .flatMap((file) => [...parse(`src/${file}`).statements])
    .filter(ts.isInterfaceDeclaration);
  const uses = (name: string) => declared.filter((one) => one.name.text === name).length;
  for (const statement of declared) {
    const name = statement.name.text;
    if (!names.has(name) || uses(name) > 1) continue;
    for (const member of statement.members) collect(member, name, commentOf(statement));
  }
  return fields;
}
