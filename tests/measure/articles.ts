/**
 * Measures whole real articles, which are no part of this repository, against what a reader by hand wrote of them (`datasets/measured/articles.jsonl`):
 *
 *   npx tsx tests/measure/articles.ts --re3d DIR --gum DIR --polnear DIR [--labels FILE]
 *   npx tsx tests/measure/articles.ts --gold FILE --texts DIR
 *
 * --gold     labels in rows, as world press has them, and --texts its articles
 * --labels   other labels of the same articles; of both only those that both have are asked
 *
 * Prints, by corpus, for each fourth text (no row of these was read while rules were mended) and the others, and for all, for the fast model and with the contextual reader: F1 of the statements found (content, or cue and content, overlap by half),
 * of these the share with the right actor, and the right country; F1 of actor, issue and stance together; of the attitudes that the labels of found statements
 * have, the share whose target is named, and of these the share that is right; then what an analyst who begins with the rows would do to them, and how often those are right of which `provenance.confidence` is so or so high. What the label calls optional or doubtful is no error either way.
 */
import { parseArgs } from 'node:util';
import { contextual } from '../../models/contextual/src/index';
import { createAnalyzer } from '../../src/index';
import { Calibration } from './articles/calibration';
import { Counts } from './articles/counts';
import { Edits } from './articles/edits';
import { readGold } from './articles/gold';
import { articleOptions, readArticles } from './articles/labels';

const { values } = parseArgs({
  options: { ...articleOptions, gold: { type: 'string' }, texts: { type: 'string', default: '.' } },
});
const articles = values.gold ? readGold(values.gold, values.texts) : readArticles(values.labels, values);

for (const [name, reader] of [
  ['fast', null],
  ['with the reader', await contextual()],
] as const) {
  const analyzer = createAnalyzer(reader ? { reader } : {});
  const counts = new Map<string, { readonly rows: Counts; readonly edits: Edits; readonly sure: Calibration }>();
  for (const { corpus, isHeldBack, text, labels } of articles) {
    const { statements } = reader ? await analyzer.analyzeAsync(text) : analyzer.analyze(text);
    const part = isHeldBack === undefined ? [] : [isHeldBack ? 'each fourth' : 'the others'];
    for (const key of [corpus, ...part, 'all']) {
      const own = counts.get(key) ?? { rows: new Counts(), edits: new Edits(), sure: new Calibration() };
      counts.set(key, own);
      own.rows.add(labels, statements);
      own.edits.add(labels, statements);
      own.sure.add(labels, statements);
    }
  }
  for (const [corpus, { rows, edits, sure }] of counts) {
    console.log(`${name}, ${corpus}: ${rows}`);
    console.log(`${name}, ${corpus}, to be edited: ${edits}`);
    console.log(`${name}, ${corpus}, ${sure}`);
  }
}
