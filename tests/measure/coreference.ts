/**
 * Measures coreference on GUM (Zeldes 2017; news, interviews, speeches).
 *
 *   npx tsx tests/measure/coreference.ts GUM_FOLDER [--errors N]
 *
 * Scored are mentions of persons, organisations and places on both sides: those of GUM that are mentioned twice or more, and ours that name
 * an actor, matched by the word that heads them. Pairs: of the pronouns and nominals of ours that GUM links to something before, how many
 * have an actor, and how many of those the right one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGumEntities } from '../../models/corpora/gumEntities';
import { compareDocument, scoreDocuments } from './coreference/gumDocuments';
import type { Score } from './coreference/scores';

const { values, positionals } = parseArgs({ options: { errors: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (!folder) throw new Error('Expected the folder of GUM, got none.');

const percent = (x: number): string => (100 * x).toFixed(1);
const tell = ({ precision, recall, f1 }: Score): string => `${percent(f1)} (${percent(precision)}, ${percent(recall)})`;

for (const genre of ['news', 'interview', 'speech']) {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(`GUM_${genre}_`))
    .sort();
  const all = files.map((name) => compareDocument(readGumEntities(join(folder, name))));
  const { conll, scores } = scoreDocuments(all);
  const sum = (key: 'asked' | 'answered' | 'right'): number => all.reduce((n, { anaphors }) => n + anaphors[key], 0);
  console.log(
    `${genre.padEnd(10)} CoNLL ${percent(conll)}  MUC ${tell(scores[0])}  B³ ${tell(scores[1])}  CEAF-e ${tell(scores[2])}` +
      `  anaphors ${sum('asked')}: right ${percent(sum('right') / sum('asked'))} of all, ${percent(sum('right') / sum('answered'))} of answered`,
  );
  const wrong = all.flatMap(({ anaphors }) => anaphors.wrong);
  const shown = Number(values.errors ?? 0);
  for (let k = 0; k < Math.min(shown, wrong.length); k++) console.log(wrong[Math.floor((k * wrong.length) / shown)]);
}
