import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Calls with as many arguments as a list has items, each with what bounds the list; the stack holds some 120,000. */
const bounded: Readonly<Record<string, string>> = {
  'src/labels/model/codec.ts: String.fromCharCode(...bytes.subarray(i, i + 0x8000))': 'to 32,768 by the slice',
  'src/german/rules.ts: said(...[quotationIn(text, middle)].filter((range) => range !== null))':
    'by the one that is written out',
  'src/german/rules.ts: said(...[wordsBefore(c), quotationBehind(c)].filter((range) => range !== null))':
    'by the two that are written out',
  'src/labels/model/propositions/rows.ts: Float64Array.of(...side, ...meaningSide(meaning, centre))':
    'by what is measured',
  'src/labels/model/propositions/rows.ts: Float64Array.of(1, ...presence)': 'by what is measured',
  'src/labels/model/propositions/rows.ts: Float64Array.of(1, ...presence, ...meaningRow(meaning, centre))':
    'by what is measured',
  'src/attribution/nextSpeakers.ts: verbTakes(verb.lemma, ...frames)': 'by the frames that callers write out',
};

const root = fileURLToPath(new URL('..', import.meta.url));

/** "file: call" of each call with a list spread into its arguments, and of each `apply`. */
function spreadsIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      // A method of the same name may take options; that of functions never does.
      const last = node.arguments?.at(-1);
      const called = ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'apply';
      const applies = called && !(last && ts.isObjectLiteralExpression(last));
      if (applies || node.arguments?.some(ts.isSpreadElement)) found.push(`${file}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

test('no list of any length is spread into the arguments of a call, where it would overflow the stack', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).sort();
  const found = files.flatMap((file) => spreadsIn(file, readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')));
  expect(files.length).toBeGreaterThan(200);
  expect(found.sort()).toEqual(Object.keys(bounded).sort());
});

test('the check finds them', () => {
  expect(spreadsIn('a.ts', 'Math.max(...list); new Map(...list); f.apply(null, list); [...list]; f({ ...a })')).toEqual(
    ['a.ts: Math.max(...list)', 'a.ts: new Map(...list)', 'a.ts: f.apply(null, list)'],
  );
});
