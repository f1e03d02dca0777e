import { ARTICLES, MONTHS } from '../english/grammar/times';
import type { ScannedText } from './scannedText';

/** A month that is a surname: "Ann May", "Prime Minister May", and "May" behind them; "the May" is none. */
export function isMonthsName(text: ScannedText, at: number): boolean {
  if (!MONTHS.has(text.key(at))) return false;
  const phrase = text.phraseAt(at);
  return phrase.type === 'np' && phrase.head === at && !phrase.isTime && !phrase.opensWith(ARTICLES);
}
