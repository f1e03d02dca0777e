/** Runs of words as numbers: what texts are compared by (Broder 1997, "On the resemblance and containment of documents"). */
/** The words of a text in small letters, without marks: two prints of one sentence have the same ones. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** All runs of `width` words, each once, as numbers of 32 bits; a shorter text is one run. */
export function shingles(words: readonly string[], width: number): Uint32Array {
  const hashes = words.map(hashWord);
  const runs = new Set<number>();
  const last = Math.max(0, hashes.length - width);
  for (let first = 0; hashes.length > 0 && first <= last; first++) {
    let run = 0;
    for (let at = first; at < Math.min(first + width, hashes.length); at++) run = mix(run ^ (hashes[at] ?? 0));
    runs.add(run);
  }
  return Uint32Array.from(runs).sort();
}

/** How many numbers two sorted lists have in common. */
export function countCommon(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) count++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return count;
}

/** FNV-1a over code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The end of MurmurHash3: every bit of a number decides on every other. */
export function mix(value: number): number {
  let bits = value + 0x9e3779b9;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
