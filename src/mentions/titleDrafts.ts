/** Titles before names: "Ms. de Vries", "Gen. (retd.) Ferris". */
import { retired } from '../english/mentions/titles';
import { Draft } from './drafts';
import { afterParticles } from './particles';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';
import type { Match } from './trie';

/** A title counts only before a name, which may begin with a particle. */
export function isTitleHere(scan: SentenceScan, known: Match): boolean {
  const { text, end } = scan;
  const at = behindTitle(text, scan.at + known.length);
  return at < end && (text.isCapital(at) || afterParticles(text, at, end) > at);
}

/** Adds the title where the scan stands; returns the token behind it. */
export function pushTitle(scan: SentenceScan, { entry, length }: Match): number {
  const draft = new Draft('title', scan.at, behindTitle(scan.text, scan.at + length), scan.sentence);
  draft.entry = entry;
  draft.gender = entry.gender;
  draft.role = entry.role;
  scan.drafts.push(draft);
  return draft.last;
}

/** Steps over "(retd.)". */
function behindTitle(text: ScannedText, at: number): number {
  if (text.written(at) !== '(' || !retired.has(text.key(at + 1))) return at;
  const close = text.written(at + 2) === '.' ? at + 3 : at + 2;
  return text.written(close) === ')' ? close + 1 : at;
}
