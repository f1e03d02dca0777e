/** What programs that run on and on tell of their work: lines for people, or JSON for programs that collect logs. */
import { type Command, Option } from 'commander';
import { onOneLine } from '../../runtime/controls';
import type { Io } from './io';

const shapes = ['lines', 'json'] as const;

export type LogShape = (typeof shapes)[number];

/** One thing that happened. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  /** Of the request or the document that it is about. */
  readonly id?: string;
  readonly message: string;
  /** More about it, in JSON alone; the message says it too. */
  readonly fields?: Readonly<Record<string, string | number>>;
}

export function addLog(command: Command, what: string): Command {
  return command.addOption(
    new Option('--log <shape>', `tell of each ${what} on standard error, with time and id: lines, or JSON`).choices(
      shapes,
    ),
  );
}

/**
 * Writes what happens to standard error, a line each.
 *
 * @param shape How; nothing but errors is told without it, and those without a time.
 * @param now The time.
 * @example
 * // lines: 2025-03-12T09:30:00.000Z 7f2c POST /v1/analyze 200 4.1 ms
 * // json:  {"time":"2025-03-12T09:30:00.000Z","level":"info","id":"7f2c","message":"POST /v1/analyze 200 4.1 ms","method":"POST",…}
 */
export function createServiceLog(
  { stderr }: Pick<Io, 'stderr'>,
  shape: LogShape | undefined,
  now: () => Date = () => new Date(),
): (entry: LogEntry) => void {
  return ({ level, id, message, fields }) => {
    const time = now().toISOString();
    if (shape === 'json') {
      stderr.write(`${JSON.stringify({ time, level, ...(id !== undefined && { id }), message, ...fields })}\n`);
    } else if (shape === 'lines') {
      stderr.write(`${onOneLine([time, ...(id === undefined ? [] : [id]), message].join(' '))}\n`);
    } else if (level === 'error') {
      stderr.write(`stancekit: ${onOneLine(message)}\n`);
    }
  };
}
