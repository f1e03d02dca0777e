/** ZIP archives. Loaded where one is written. */
import { strToU8, zipSync } from 'fflate';
import type { QdpxFile } from 'stancekit/report';

/** The first day that a ZIP can tell: the same files make the same archive in every run and time zone. */
const DAY = new Date(1980, 0, 1);

/** Makes an archive. @returns What its file holds. */
export function toZip(files: readonly QdpxFile[]): Uint8Array {
  const contents = files.map(({ path, content }) => [path, strToU8(content)] as const);
  return zipSync(Object.fromEntries(contents), { mtime: DAY, level: 6 });
}
