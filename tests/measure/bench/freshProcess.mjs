/**
 * Reads texts with one contestant, or does nothing, and prints what it cost as JSON:
 *
 *   node freshProcess.mjs NAME FILE [COUNT]
 *
 * FILE holds a list of texts as JSON, of which COUNT (1) are read, from the start again where they end. `checks` is the resident memory
 * after each tenth of them.
 */
import { readFileSync } from 'node:fs';

const [name, file, count = '1'] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, 'utf8'));
const wanted = Number(count);
const milliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let first = 0;
const checks = [];
if (name !== 'nothing') {
  const { contestants } = await import('./contestants.mjs');
  const read = await contestants.find((contestant) => contestant.name === name).load();
  const loaded = milliseconds();
  read(texts[0]);
  first = milliseconds() - loaded;
  for (let i = 1; i < wanted; i++) {
    read(texts[i % texts.length]);
    if ((i + 1) % Math.ceil(wanted / 10) === 0) checks.push(process.memoryUsage.rss() / 1e6);
  }
}
// `maxRSS` is in kibibytes.
const peak = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ processor: milliseconds(), first, peak, checks }));
process.exit(0);
