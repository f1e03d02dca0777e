/**
 * Measures the shipped models on written statements in which what is done to a thing is turned once, twice or not at all, so that no word gives the side away
 * (`datasets/measured/turns.jsonl`); nothing is learned from them.
 *
 *   npx tsx models/measureTurns.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../src/training/data';
import { printTiers } from './measuredTiers';

const file = join(import.meta.dirname, '..', 'datasets', 'measured', 'turns.jsonl');
const rows = readExamples(readFileSync(file, 'utf8'), { format: 'jsonl', file });
const of = (batch: string) => rows.filter(({ group }) => group === batch);
await printTiers(Object.fromEntries(['turns-long', 'turns-plain', 'turns-short'].map((batch) => [batch, of(batch)])));
