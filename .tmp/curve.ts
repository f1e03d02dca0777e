import { readFileSync } from 'node:fs';
import { stances } from '../src/document';
import { BLEND } from '../src/labels/data/blend';
import { maskStatement, nameSpans } from '../src/labels/features';
import { defaultModel } from '../src/labels/files/index';
import { createScorers } from '../src/labels/model/scoring';
import { readAll } from '../src/readers';
import { probabilities, pairsF1, fitShare } from '../models/blend/fit';
import { contextual } from '../models/contextual/src/index';
const model = defaultModel();
const scorers = createScorers(model.statements, model.attitudes, model.words);
const reader = await contextual(process.env.WEIGHTS ? { weights: process.env.WEIGHTS } : {});
for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((r) => !r.batch || true);
  const readings = await readAll(reader, rows.map((r: any) => ({ text: r.text, names: nameSpans(r.text), actor: null, targets: [] })));
  const found: any[] = []; let wanted = 0; const side: any[] = [], about: any[] = [];
  rows.forEach((r: any, i: number) => {
    const ignore = new Set(r.ignore ?? r.doubtful ?? []);
    const input = { text: r.text, names: nameSpans(r.text) };
    const f = scorers.features(scorers.words(maskStatement(input, model.words)));
    const own = scorers.issues(f);
    for (const { issue, logOdds, favor, against, neutral } of readings[i].issues) {
      const at = model.issues.indexOf(issue); if (at < 0 || ignore.has(issue)) continue;
      const label = r.issues[issue]; const truth = label === undefined ? -1 : stances.indexOf(label);
      if (truth >= 0) wanted++;
      const s = { own: [...scorers.stances(f, at)], other: [favor, against, neutral], truth };
      const a = { own: [0, own[at]], other: [0, logOdds], truth: Number(truth >= 0) };
      about.push(a); if (truth >= 0) side.push(s);
      found.push({ a, s, truth, row: i });
    }
  });
  for (const [name, blend] of Object.entries({ shipped: { i: BLEND.issues, s: BLEND.stances }, half: { i: { reader: 0.5, scale: 1 }, s: { reader: 0.5, scale: 1 } }, reader: { i: { reader: 1, scale: 1 }, s: { reader: 1, scale: 1 } }, r7: { i: { reader: 0.7, scale: 1.2 }, s: { reader: 0.6, scale: 1.2 } }, fast: { i: { reader: 0, scale: 1 }, s: { reader: 0, scale: 1 } } })) {
    const f = found.map(({ a, s, truth, row }) => { const p = probabilities(a, blend.i)[1]; const q = [...probabilities(s, blend.s)]; return { row, probability: p, isRight: truth >= 0 && q.indexOf(Math.max(...q)) === truth, is: truth >= 0 }; });
    const line = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7].map((t) => { const told = f.filter((x) => x.probability >= t); const hit = told.filter((x) => x.is).length; const off = rows.filter((r: any, i: number) => !Object.keys(r.issues).length); const dirty = new Set(told.map((x) => x.row)); const offRows = rows.map((r: any, i: number) => [r, i]).filter(([r]: any) => !Object.keys(r.issues).length); const clean = offRows.filter(([, i]: any) => !dirty.has(i)).length; return `${t}: ${(200 * hit / (told.length + wanted)).toFixed(1)}/${(100 * pairsF1(f, wanted, t)).toFixed(1)}/${(100 * clean / offRows.length).toFixed(0)}`; });
    const acc = f.filter((x) => x.isRight).length / wanted;
    console.log(file.split('/').pop(), name, 'n', wanted, 'stance', (100 * acc).toFixed(1), line.join('  '));
  }
  console.log(file.split('/').pop(), 'fit here', JSON.stringify(fitShare(about)), JSON.stringify(fitShare(side)));
}
