/** Standard input, whatever it is led from. */
import { fstatSync } from 'node:fs';
import { StancekitError } from 'stancekit';
import type { Io } from './io';

/** Of a folder (`stancekit … < folder`) Node makes an empty input, and it would count as an empty text: to read it fails. */
export function withoutFolder(stdin: Io['stdin']): Io['stdin'] {
  if (!isFolder(stdin.fd)) return stdin;
  const refuse = async () => {
    const message = 'Standard input is a folder, which cannot be read. Name the folder as an argument instead.';
    throw new StancekitError('FILE_UNREADABLE', message);
  };
  return { isTTY: false, [Symbol.asyncIterator]: () => ({ next: refuse }) };
}

function isFolder(fd: number | undefined): boolean {
  try {
    return fd !== undefined && fstatSync(fd).isDirectory();
  } catch {
    return false;
  }
}
