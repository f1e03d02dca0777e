/**
 * Measures how a tree is built, as signs of where a reader will be lost:
 *
 *   npx tsx tests/measure/house.ts [DIR]
 *
 * DIR is a checkout, this one where none is given. Lists of English and data (`english/`, `data/`) are left out; of the pages
 * (`apps/web/`) the lengths of functions are. Branch points are if, ?:, &&, ||, ??, case and loops, counted in the stages of the pipeline.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circles, importsWithin, sourceFiles } from './house/imports';
import { type FunctionShape, shapeOf } from './house/shape';

const root = process.argv[2] ?? join(import.meta.dirname, '../..');
/** The stages, and by their older names. */
const PIPELINE =
  /^(?:text|grammar|syntax|mentions|actors|attribution|coreference|statements|labels|features|model)\/|^pipeline\.ts/;
const DATA = /(?:^|\/)(?:english|data)\//;

const files = sourceFiles(root)
  .filter((file) => !DATA.test(file))
  .map((file) => ({ file, ...shapeOf(file, readFileSync(join(root, 'src', file), 'utf8')) }));
const functions = files.flatMap(({ file, functions }) => functions.map((shape) => ({ file, ...shape })));

const place = ({ file, line, name }: FunctionShape & { readonly file: string }) => `${file}:${line} ${name}`;
const print = (measure: string, places: readonly string[]) => {
  console.log(`${String(places.length).padStart(5)}  ${measure}`);
  for (const one of places) console.log(`         ${one}`);
};

print(
  'functions over 60 lines',
  functions.filter((f) => f.lines > 60 && !f.file.startsWith('apps/web/')).map((f) => `${place(f)}: ${f.lines}`),
);
print(
  'functions of the pipeline with more than 25 branch points',
  functions.filter((f) => f.branches > 25 && PIPELINE.test(f.file)).map((f) => `${place(f)}: ${f.branches}`),
);
print(
  'functions with six parameters or more',
  functions.filter((f) => f.parameters > 5).map((f) => `${place(f)}: ${f.parameters}`),
);
print(
  'import circles',
  circles(importsWithin(root)).map((circle) => circle.join(', ')),
);
print(
  'files over 300 lines',
  files.filter((f) => f.lines > 300).map((f) => `${f.file}: ${f.lines}`),
);
const assertions = files.filter((f) => f.assertions > 0).sort((a, b) => b.assertions - a.assertions);
console.log(`${String(assertions.reduce((sum, f) => sum + f.assertions, 0)).padStart(5)}  assertions with !`);
for (const f of assertions.slice(0, 20)) console.log(`         ${f.file}: ${f.assertions}`);
