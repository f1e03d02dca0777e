/** Asks a reader, and believes nothing of what it answers. */
import { describe, StancekitError } from '../errors';
import type { AttitudeReading, IssueReading, Reading } from '../labels';
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
  checkCount(readings, inputs.length, 'a list of a reading for each', 'statements');
  inputs.forEach(({ targets }, i) => {
    checkReading(readings[i], targets.length);
  });
  return readings;
}

/** @param targets How many there are that it must have an attitude to. @throws INVALID_READING. */
export function checkReading(reading: Reading | undefined, targets: number): void {
  const { issues, attitudes, tone } = reading ?? {};
  if (!Array.isArray(issues)) throw invalid(`\`issues\` to be a list, got ${describe(issues)}`);
  for (const own of issues as (IssueReading | undefined)[]) {
    if (typeof own?.issue !== 'string') throw invalid(`\`issue\` to be a text, got ${describe(own?.issue)}`);
    checkNumbers([own.logOdds, own.favor, own.against, own.neutral]);
  }
  checkCount(attitudes, targets, 'a list of an attitude to each', 'targets');
  for (const own of [...attitudes, tone] as AttitudeReading[]) {
    checkNumbers([own?.negative, own?.neutral, own?.positive]);
  }
}

function checkCount(list: unknown, count: number, expected: string, of: string): asserts list is readonly unknown[] {
  if (Array.isArray(list) && list.length === count) return;
  throw invalid(`${expected} of ${count} ${of}, got ${describe(Array.isArray(list) ? list.length : list)}`);
}

function checkNumbers(numbers: readonly unknown[]): void {
  const wrong = numbers.find((number) => !Number.isFinite(number));
  if (numbers.some((number) => !Number.isFinite(number)))
    throw invalid(`log-odds to be numbers, got ${describe(wrong)}`);
}

function invalid(expected: string): StancekitError {
  return new StancekitError('INVALID_READING', `Expected of the reader ${expected}.`);
}
