/** Which words decided, in plain English. */
import type { Explanation, Issue } from 'stancekit';
import { toneNames } from '../parts/colours';

/** Words that are told of each side. */
const TOLD = 4;

/** Signs decide as words do, but tell nobody anything. */
const isTold = ({ text }: { readonly text: string }) => /[\p{L}\p{N}]/u.test(text);

const names: Readonly<Record<string, string>> = toneNames;

/**
 * Tells the words that spoke for and against a decision, the heaviest first.
 *
 * @example
 * tellWords(explanation, issues) // '“embargo” and “lift” speak for “Sanctions”; “trade” speaks against it.'
 */
export function tellWords({ label, words }: Pick<Explanation, 'label' | 'words'>, issues: readonly Issue[]): string {
  const claim = `“${issues.find(({ id }) => id === label)?.label ?? names[label] ?? label}”`;
  const ordered = words.filter(isTold).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const pro = join(ordered.filter(({ weight }) => weight > 0).map(({ text }) => text));
  const contra = join(ordered.filter(({ weight }) => weight < 0).map(({ text }) => text));
  const told = [pro && `${pro} for ${claim}`, contra && `${contra} against ${pro ? 'it' : claim}`].filter(Boolean);
  return told.length > 0 ? `${told.join('; ')}.` : `No single word speaks for or against ${claim}.`;
}

/** “a”, “b” and “c” speak. Empty where there are none. */
function join(words: readonly string[]): string {
  // However it is written, a word is told once.
  const first = new Map(words.toReversed().map((word) => [word.toLowerCase(), word]));
  const quoted = [...new Set(words.map((word) => `“${first.get(word.toLowerCase())}”`))].slice(0, TOLD);
  const [last, ...before] = quoted.toReversed();
  if (last === undefined) return '';
  return before.length > 0 ? `${before.toReversed().join(', ')} and ${last} speak` : `${last} speaks`;
}
