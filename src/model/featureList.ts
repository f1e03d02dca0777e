/**
 * The features of a view as text. They are ordered by their last letters (`selectFeatures`), so most end as the one before does, and what they
 * have in common need not be said again: a third of a model file is saved.
 */

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
    const line = lines[i]!;
    const common = line.charCodeAt(0) - NONE;
    if (!(common >= 0 && common <= MOST && common <= before.length)) return null;
    before = line.slice(1) + before.slice(before.length - common);
    lines[i] = before;
  }
  return lines.join('\n');
}
