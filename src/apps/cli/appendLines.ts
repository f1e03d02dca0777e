/** Lines behind those of a file: all of them on the disk, or none. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { cannotWrite } from './failures';

/** @throws WriteError where they cannot be written; the file is as it was then. */
export async function appendLines(file: string, lines: string): Promise<void> {
  if (lines === '') return;
  const handle = await open(file, constants.O_RDWR | constants.O_APPEND).catch((error) => cannotWrite(file, error));
  try {
    const { size } = await handle.stat();
    try {
      // A last line may be whole and without an end, where an editor wrote it.
      const { buffer } = size > 0 ? await handle.read(Buffer.alloc(1), 0, 1, size - 1) : { buffer: Buffer.from('\n') };
      // Not by `write`, which says nothing of a disk that has room for a part of them alone.
      await handle.appendFile(buffer.toString() === '\n' ? lines : `\n${lines}`);
      await handle.sync();
    } catch (error) {
      await handle.truncate(size).catch(() => {});
      cannotWrite(file, error);
    }
  } finally {
    await handle.close().catch(() => {});
  }
}
