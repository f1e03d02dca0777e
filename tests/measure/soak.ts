/**
 * Holds the service out among clients that mean harm, as it is built (`npm run build` before):
 *
 *   node [--expose-gc] --import tsx tests/measure/soak.ts [--seconds N]
 *
 * For N seconds (600) twelve ordinary clients ask, whose answers are held against those that they had when they were alone, while others send
 * texts without end, texts that end threads, huge ones, bodies too slow or too large, streams without rows, requests of other pages and under
 * other names; leave, do not read, say nothing; and train. Ends with status 1 where an answer was lost or wrong, a thread did not come back,
 * the service did not end in time, or memory grew to more than 1.2 times what it was in the second minute. With `--expose-gc` the
 * service tells besides what it holds of it.
 */
import { parseArgs } from 'node:util';
import { soak } from './soak/soak';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' } } });
const result = await soak(Number(values.seconds));
const { counts, health, memory, threads, end, wrong, unexpected } = result;
for (const [name, count] of counts) console.log(`${String(count).padStart(7)}  ${name}`);
for (const fault of [...wrong, ...unexpected].slice(0, 20)) console.log(fault);
const growth = memory.last / memory.warm;
console.log(
  `${result.answers} ordinary answers, ${wrong.length} of them lost or wrong; ${unexpected.length} others not as they should be`,
);
console.log(
  `health asked ${health.asked} times, ${health.unavailable} times nobody answered, longest ${health.longest.toFixed(0)} ms`,
);
console.log(
  `resident ${memory.warm.toFixed(0)} MB when warm, ${memory.last.toFixed(0)} MB at the end (${growth.toFixed(2)} ×), ${memory.most.toFixed(0)} MB at most`,
);
console.log(`resident by the minute: ${memory.each.map((size) => size.toFixed(0)).join(', ')} MB`);
console.log(
  `${threads.answering} of ${threads.threads} threads at the end; ended with status ${end.status} in ${end.milliseconds.toFixed(0)} ms`,
);
const isHeld =
  wrong.length + unexpected.length === 0 && threads.answering === threads.threads && end.status === 0 && growth <= 1.2;
if (!isHeld) process.exitCode = 1;
