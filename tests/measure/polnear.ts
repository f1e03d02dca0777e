/**
 * Measures attribution on PolNeAR (Newell, Margolin & Ruths, LREC 2018), which is not part of this repository:
 *
 *   npx tsx tests/measure/polnear.ts DIR [odd|even]
 *
 * DIR holds text/*.txt and attributions/*.ann (brat). `even` and `odd` take every other article in order of their names: the rules were
 * written on the even half (0, 2, 4, …). Prints exact F1 of the spans, F1 of whole attributions (source and content overlap by half),
 * and the precision of whole attributions by `provenance.confidence`.
 */
import { analyze } from '../../src/index';
import { scoreCalibration } from '../../src/training/fit';
import { AttributionCounts, f1Of } from './attribution/counts';
import { annotatedTexts } from './attribution/files';
import { readPolnear, roles } from './attribution/gold';

const [folder, half] = process.argv.slice(2);
if (folder === undefined) throw new Error('Expected the folder of PolNeAR, got none.');
const counts = new AttributionCounts();
annotatedTexts(folder).forEach(({ text, annotations, file }, i) => {
  if (half && (i % 2 === 0) !== (half === 'even')) return;
  if (annotations !== null) counts.add(text, readPolnear(text, annotations, file), analyze(text).statements);
});

const percent = (share: number): string => (100 * share).toFixed(1);
const exact = roles.map((role) => `${role} ${percent(f1Of(counts.exact[role]))}`).join(' ');
console.log(`exact F1 ${exact}; whole attributions ${percent(f1Of(counts.pairs))}`);
const { bins } = scoreCalibration(
  counts.certainties.map(({ confidence }) => confidence),
  counts.certainties.map(({ right }) => right),
);
for (const { from, to, count, accuracy } of bins)
  if (count > 0)
    console.log(
      `confidence ${from.toFixed(1)}–${to.toFixed(1)}: ${count} statements, ${(100 * accuracy).toFixed(0)} % right`,
    );
