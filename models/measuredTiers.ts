/** How a measure of both tiers is printed: what the fast model says of rows, and what it says with the contextual reader. */
import { defaultModel } from '../src/labels/files/index';
import { evaluateWithReader } from '../src/training';
import type { Example } from '../src/training/data';
import { type Evaluation, evaluate } from '../src/training/report';
import { contextual } from './contextual/src/index';

/** Prints the figures of each set, by both tiers. */
export async function printTiers(sets: Readonly<Record<string, readonly Example[]>>): Promise<void> {
  const reader = await contextual();
  for (const [name, rows] of Object.entries(sets)) {
    const stances = rows.reduce((sum, { issues }) => sum + Object.keys(issues).length, 0);
    console.log(`${name}: ${rows.length} statements, ${stances} stances`);
    print('fast', evaluate(defaultModel(), rows));
    print('with the reader', await evaluateWithReader(defaultModel(), rows, reader));
  }
}

function print(name: string, found: Evaluation): void {
  const { issuesMicroF1, stance, calibration, pairs, offTopic } = found;
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(
    `  ${name}: issues ${percent(issuesMicroF1)}, stance ${percent(stance.accuracy)} (macro-F1 ${percent(stance.macroF1)}, calibration error ${calibration.error.toFixed(3)}, by chance ${calibration.byChance.toFixed(3)}), pairs ${percent(pairs.f1)}, off-topic left alone ${percent(offTopic.leftAlone / (offTopic.rows || 1))} %`,
  );
}
