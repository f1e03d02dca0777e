/**
 * The features of a view as text. They are ordered by their last letters (`selectFeatures`), so most end as the one before does, and what they
 * have in common need not be said again: a third of a model file is saved.
 */
import { controlPower, hashPower } from '../../runtime/hash';
import { itemAt } from '../../runtime/lists';
import type { FeatureHashes } from '../features';

/** `A` stands for one letter in common, and so on to `Z`; `@` for none. */
const NONE = 64;
const MOST = 26;

/** Writes features, each behind a letter for how many of its last letters are those of the one before. */
export function packFeatures(features: readonly string[]): string {
  let before = '';
  return features
    .map((feature) => {
      let common = 0;
      while (common < MOST && common < feature.length && feature.at(-1 - common) === before.at(-1 - common)) common++;
      before = feature;
      return String.fromCharCode(NONE + common) + feature.slice(0, feature.length - common);
    })
    .join('\n');
}

/** Reads what `packFeatures` wrote, joined by line feeds; null where the text is something else. */
export function unpackFeatures(packed: string): string | null {
  if (packed === '') return '';
  const lines = packed.split('\n');
  let before = '';
  for (let i = 0; i < lines.length; i++) {
    const line = itemAt(lines, i);
    const common = line.charCodeAt(0) - NONE;
    if (!(common >= 0 && common <= MOST && common <= before.length)) return null;
    before = line.slice(1) + before.slice(before.length - common);
    lines[i] = before;
  }
  return lines.join('\n');
}

/**
 * The hashes of the features that `unpackFeatures` would give, or null. Without making them: a hash can be put together from the right, and
 * the hashes of the ends of the feature before are still there.
 */
export function hashPacked(packed: string): FeatureHashes | null {
  // A feature and its line feed take two letters at least; to count the lines first took as long as to read them.
  const most = (packed.length + 1) >> 1;
  const own = { packed, hashes: new Int32Array(most), controls: new Int32Array(most) };
  // The hashes of the last letters of the feature before, by how many they are.
  const ends = { hashes: new Int32Array(MOST + 1), controls: new Int32Array(MOST + 1), known: 0 };
  let size = 0;
  for (let start = 0; start <= packed.length && packed !== ''; size++) {
    start = hashRow(own, size, start, ends);
    if (start < 0) return null;
  }
  return { hashes: own.hashes.slice(0, size), controls: own.controls.slice(0, size) };
}

interface Ends extends FeatureHashes {
  known: number;
}

/** Writes the hashes of the feature that begins at `start`. Where the next begins, or −1 where this is none. Short functions are soon compiled. */
function hashRow(
  { packed, hashes, controls }: FeatureHashes & { readonly packed: string },
  row: number,
  start: number,
  ends: Ends,
): number {
  const feed = packed.indexOf('\n', start);
  const stop = feed < 0 ? packed.length : feed;
  const common = packed.charCodeAt(start) - NONE;
  if (start === stop || !(common >= 0 && common <= MOST && common <= ends.known)) return -1;
  let hash = ends.hashes[common] ?? 0;
  let control = ends.controls[common] ?? 0;
  let length = common;
  for (let at = stop - 1; at > start; at--) {
    const code = packed.charCodeAt(at);
    hash = (hash + Math.imul(code, hashPower(length))) | 0;
    control = (control + Math.imul(code, controlPower(length))) | 0;
    length++;
    if (length > MOST) continue;
    ends.hashes[length] = hash;
    ends.controls[length] = control;
  }
  ends.known = length;
  hashes[row] = hash;
  controls[row] = control;
  return stop + 1;
}
