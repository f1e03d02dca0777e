/** Options that are not given on the command line: from the environment, else from the file with settings. */
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { type Config, readConfig } from './config';
import { UsageError } from './failures';
import type { Io } from './io';

/**
 * The variable of an option.
 *
 * @example
 * variableOf(new Option('--work-timeout <duration>')) // 'STANCEKIT_WORK_TIMEOUT'
 */
export function variableOf(option: Pick<Option, 'attributeName'>): string {
  return `STANCEKIT_${option
    .attributeName()
    .replace(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase()}`;
}

/**
 * Sets the options of a command, before its arguments are read: a flag wins over the environment, and that over the file. What is said for all
 * commands, and what this one cannot take, is passed over where another one can: commands have options of one name that take other values.
 *
 * @param command The command that is called, of a program with all commands.
 * @throws UsageError for a value that the option cannot take, nor that of another command, and for a name in the file that no command knows.
 */
export async function applySettings(command: Command, io: Pick<Io, 'env' | 'cwd'>): Promise<void> {
  const config = await readConfig(io);
  if (config) checkNames(config, command.parent ?? command);
  for (const option of command.options) {
    const variable = variableOf(option);
    const given = io.env[variable];
    if (given !== undefined) set(command, option, { value: given, place: variable, source: 'env', isForAll: true });
    else if (config) setFrom(config, command, option);
  }
}

interface Given {
  readonly value: unknown;
  /** Where it was given, for messages. */
  readonly place: string;
  readonly source: 'env' | 'config';
  /** For all commands. */
  readonly isForAll: boolean;
}

/** What the file says for this command wins over what it says for all. */
function setFrom({ file, folder, settings }: Config, command: Command, option: Option): void {
  const name = option.attributeName();
  const section = settings[command.name()];
  const own = isSection(section) && Object.hasOwn(section, name);
  if (!own && (!Object.hasOwn(settings, name) || isSection(settings[name]))) return;
  const value = own ? section[name] : settings[name];
  const place = `${file}, "${own ? `${command.name()}.${name}` : name}"`;
  const isPath = /<(?:file|path|folder)>/.test(option.flags);
  set(command, option, {
    // That is no file.
    value: isPath && typeof value === 'string' && value !== '-' ? resolve(folder, value) : value,
    ...{ place, source: 'config', isForAll: !own },
  });
}

function set(command: Command, option: Option, { value, place, source, isForAll }: Given): void {
  try {
    command.setOptionValueWithSource(option.attributeName(), parse(option, value), source);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    if (isForAll && isForOthers(command, option, value)) return;
    throw new UsageError(
      `${place}: ${JSON.stringify(value)} is no value for ${option.long}. ${error.message} (INVALID_OPTION)`,
    );
  }
}

/** Whether another command has an option of this name that takes the value. */
function isForOthers({ parent }: Command, option: Option, value: unknown): boolean {
  const all = (parent?.commands ?? []).flatMap(({ options }) => options);
  return all.some((other) => other.attributeName() === option.attributeName() && takes(other, value));
}

function takes(option: Option, value: unknown): boolean {
  try {
    parse(option, value);
    return true;
  } catch (error) {
    if (error instanceof InvalidArgumentError) return false;
    throw error;
  }
}

/** As commander reads what stands behind a flag. */
function parse(option: Option, value: unknown): unknown {
  if (Array.isArray(option.defaultValue)) return readList(value);
  if (!option.required && !option.optional) return readSwitch(value);
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new InvalidArgumentError('It must be a text or a number.');
  }
  return option.parseArg ? option.parseArg(String(value), undefined) : String(value);
}

function readList(value: unknown): readonly string[] {
  const items = typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
  if (Array.isArray(items) && items.every((item) => typeof item === 'string')) return items;
  throw new InvalidArgumentError('It must be a list of names, with commas between them in the environment.');
}

function readSwitch(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw new InvalidArgumentError('It must be true or false.');
}

/** A name that is written wrongly would say nothing, and nobody would know. */
function checkNames({ file, settings }: Config, program: Command): void {
  const commands = new Map(program.commands.map((command) => [command.name(), namesOf(command)]));
  const all = new Set([...commands.values()].flatMap((names) => [...names]));
  for (const [name, value] of Object.entries(settings)) {
    const section = isSection(value) ? commands.get(name) : undefined;
    if (section) checkKnown(Object.keys(value as object), section, `${file}, "${name}"`);
    else checkKnown([name], all, file);
  }
}

function checkKnown(names: readonly string[], known: ReadonlySet<string>, place: string): void {
  const other = names.find((name) => !known.has(name));
  if (other === undefined) return;
  const list = [...known].sort().join(', ');
  throw new UsageError(`${place}: expected names of options, got "${other}". There are ${list}. (UNKNOWN_OPTION)`);
}

function namesOf(command: Command): ReadonlySet<string> {
  return new Set(command.options.map((option) => option.attributeName()));
}

function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
