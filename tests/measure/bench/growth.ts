/** How the time of an analysis grows with the length of one text. */
import { timeOf } from './clock';
import { contestants } from './contestants.mjs';
import { textOf } from './corpus';
import { printTable } from './table';

/** Prints the rate at each length from 1 kB to `longest` characters; short texts are read until a tenth of a megabyte is through. */
export async function benchGrowth(longest: number): Promise<void> {
  const read = await contestants[0]!.load();
  for (let i = 0; i < 3; i++) read(textOf(300_000));
  const rows: { length: number; processor: number }[] = [];
  for (let length = 1000; length <= longest; length *= 10) {
    const text = textOf(length);
    const times = Math.max(1, 100_000 / length);
    const rounds = length >= 1_000_000 ? 2 : 5;
    const best = Math.min(
      ...Array.from(
        { length: rounds },
        () =>
          timeOf(() => {
            for (let i = 0; i < times; i++) read(text);
          }).processor / times,
      ),
    );
    rows.push({ length, processor: best });
  }
  const rate = ({ length, processor }: { length: number; processor: number }): number => length / 1000 / processor;
  const million = rate(rows.find(({ length }) => length === 1_000_000) ?? rows.at(-1)!);
  printTable(
    'stancekit: analyze, one text, processor time',
    ['characters', 'ms', 'MB/s', 'of the rate at 1,000,000'],
    rows.map((row) => [
      `${row.length}`,
      row.processor.toFixed(1),
      rate(row).toFixed(3),
      `${(rate(row) / million).toFixed(2)} ×`,
    ]),
  );
}
