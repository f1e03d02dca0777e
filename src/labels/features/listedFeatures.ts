/** Lists of features in files of tables. */
import { FeatureIndex, type ListedFeatures } from './featureIndex';
import { writeFeatureText } from './featureText';

/** Whether a value is such a list. What numbers it holds is not looked at: wrong ones find other features, or none. */
export function isListedFeatures(value: unknown): value is ListedFeatures {
  if (typeof value !== 'object' || value === null) return false;
  const { size, text, starts, slots, sieve } = value as Partial<Record<keyof ListedFeatures, unknown>>;
  const isShort = slots instanceof Uint16Array;
  return (
    text instanceof Uint8Array &&
    starts instanceof Int32Array &&
    Number.isInteger(size) &&
    Number(size) >= 0 &&
    // A feature and its line feed take a byte at least.
    Number(size) <= text.length + 1 &&
    (isShort || slots instanceof Int32Array) &&
    isPower(slots.length) &&
    sieve instanceof Uint8Array &&
    isPower(sieve.length)
  );
}

/** Lists features with their hash table. */
export function listFeatures(features: readonly string[]): ListedFeatures {
  return { ...writeFeatureText(features), ...new FeatureIndex(features).slots() };
}

function isPower(length: number): boolean {
  return length > 0 && (length & (length - 1)) === 0;
}
