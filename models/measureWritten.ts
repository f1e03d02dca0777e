/**
 * Measures the shipped models on written statements that nothing is learned from, batch by batch:
 *
 *   npx tsx models/measureWritten.ts [FILE…]
 *
 * FILE  `datasets/measured/plain.jsonl` (a verb and a thing in few words tell the side together), `datasets/measured/turns.jsonl` (what is done to a thing is turned once, twice or not at all, so that no word gives the side away),
 *       `datasets/measured/messy.jsonl` (spoken, allusive, half domestic, as papers print it, and routine copy) and `datasets/measured/business.jsonl`
 *       (markets, firms, economic news between states) where none is given
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../src/training/data';
import { printTiers } from './measuredTiers';

const measured = join(import.meta.dirname, '..', 'datasets', 'measured');
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : ['plain.jsonl', 'turns.jsonl', 'messy.jsonl', 'business.jsonl'].map((name) => join(measured, name));
const rows = files.flatMap((file) => readExamples(readFileSync(file, 'utf8'), { format: 'jsonl', file }));
const batches = [...new Set(rows.map(({ group = '' }) => group))];
await printTiers(Object.fromEntries(batches.map((batch) => [batch, rows.filter(({ group }) => group === batch)])));
