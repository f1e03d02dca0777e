/** Who imports whom, for the measures and for the test of the house (`tests/house.test.ts`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One import: two files of `src/` by their paths within it, with the ending of the first alone. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** The files of programs below `root/src`, by their paths within it. */
export function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .sort();
}

/** All imports from one file of `src/` to another, those of types too. */
export function importsWithin(root: string): Import[] {
  return sourceFiles(root).flatMap((from) => {
    const source = readFileSync(join(root, 'src', from), 'utf8');
    return ts.preProcessFile(source).importedFiles.flatMap(({ fileName }) => {
      if (!fileName.startsWith('.')) return [];
      const path = posix.join(dirname(from), fileName);
      const to = ENDINGS.map((ending) => path + ending).find(
        (file) => /\.tsx?$/.test(file) && existsSync(join(root, 'src', file)),
      );
      return to === undefined ? [] : [{ from, to }];
    });
  });
}

/** Sets of files that import each other in a circle (strongly connected components; Tarjan, 1972). */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, Import[]>();
  for (const one of imports) next.set(one.from, [...(next.get(one.from) ?? []), one]);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    low.set(file, own);
    open.push(file);
    for (const { to } of next.get(file) ?? []) {
      if (!order.has(to)) low.set(file, Math.min(low.get(file) ?? own, visit(to)));
      else if (open.includes(to)) low.set(file, Math.min(low.get(file) ?? own, order.get(to) ?? own));
    }
    const lowest = low.get(file) ?? own;
    if (lowest === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return lowest;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return found;
}
