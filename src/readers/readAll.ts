/** Asks a reader, and believes nothing of what it answers. */
import { describe, StancekitError } from '../errors';
import type { AttitudeReading, Reading } from '../labels';
import { askOther } from '../runtime/others';
import { askPlainly } from './plainer';
import type { Reader, ReaderInput } from './reader';

/**
 * Reads statements.
 *
 * @throws INVALID_READING where the answers are not one for each statement, with an attitude for each target and numbers alone; what the
 * reader throws.
 */
export async function readAll(reader: Reader, inputs: readonly ReaderInput[]): Promise<readonly Reading[]> {
  if (!reader.wantsPlainerWords) return readChecked(reader, inputs);
  const asked = askPlainly(inputs);
  return asked.merge(await readChecked(reader, asked.inputs));
}

async function readChecked(reader: Reader, inputs: readonly ReaderInput[]): Promise<readonly Reading[]> {
  if (inputs.length === 0) return [];
  const readings = await askOther(() => reader.read(inputs));
  if (!Array.isArray(readings) || readings.length !== inputs.length) {
    throw invalid(`a reading for each of ${inputs.length} statements, got ${describe(readings?.length)}`);
  }
  readings.forEach((reading, i) => {
    checkReading(reading, inputs[i]?.targets.length ?? 0);
  });
  return readings;
}

/** @param targets How many there are that it must have an attitude to. @throws INVALID_READING. */
export function checkReading(reading: Reading, targets: number): void {
  const { issues, attitudes, tone } = reading ?? {};
  if (!Array.isArray(issues)) throw invalid(`\`issues\` to be a list, got ${describe(issues)}`);
  for (const { logOdds, favor, against, neutral } of issues) checkNumbers([logOdds, favor, against, neutral]);
  if (!Array.isArray(attitudes) || attitudes.length !== targets) {
    throw invalid(`an attitude for each of ${targets} targets, got ${describe(attitudes?.length)}`);
  }
  for (const own of [...attitudes, tone] as AttitudeReading[]) {
    checkNumbers([own?.negative, own?.neutral, own?.positive]);
  }
}

function checkNumbers(numbers: readonly unknown[]): void {
  const wrong = numbers.find((number) => !Number.isFinite(number));
  if (numbers.some((number) => !Number.isFinite(number)))
    throw invalid(`log-odds to be numbers, got ${describe(wrong)}`);
}

function invalid(expected: string): StancekitError {
  return new StancekitError('INVALID_READING', `Expected of the reader ${expected}.`);
}
