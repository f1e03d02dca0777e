/** In: the head of a text. Out: the state from whose press a survey took it, as its own line tells. */

import type { TokenRange } from '../document';
import { PRESS_NOUNS } from '../english/mentions/nouns';
import { gazetteer } from '../mentions/gazetteer';
import { capitalAt, placeAt } from '../mentions/places';
import type { ScannedText } from '../mentions/scannedText';
import { isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';

/** Sentences and words of a line in which it is looked for. Own choices: headline, byline and that line come first. */
const SENTENCES = 4;
const REACH = 40;

/** The state of "Text of report by Norwegian newspaper …" or of the town in "The Fjord (Oslo), in Norwegian, 4 May". */
export function stateOfPress(scanned: ScannedText): string | null {
  const { tokens } = scanned;
  for (const { first, last } of scanned.layer.sentences.slice(0, SENTENCES)) {
    const line = { first, last: Math.min(last, first + REACH) };
    const lead = `${tokens[first]?.text} ${tokens[first + 1]?.text}`;
    const state = /^(?:Text|Excerpts?) (?:of|from)$/.test(lead)
      ? stateOfPublisher(scanned, line)
      : stateOfTongue(scanned, line);
    if (state) return state;
  }
  return null;
}

/** "by Norwegian state radio" */
function stateOfPublisher({ tokens, keys }: ScannedText, { first, last }: TokenRange): string | null {
  for (let at = first; at < last; at++) {
    if (!/^(?:by|on|in)$/.test(keys[at - 1] ?? '')) continue;
    const told = gazetteer().phrases.match(tokens, keys, at, last);
    if (!told?.entry.country) continue;
    const end = at + told.length;
    if (keys.slice(end, end + 3).some((key) => PRESS_NOUNS.has(key))) return told.entry.country;
  }
  return null;
}

/** The town before "in Norwegian, 4 May", which tells that the text was translated. */
function stateOfTongue({ tokens, keys }: ScannedText, { first, last }: TokenRange): string | null {
  if (!tokens.slice(first, last).some(({ kind }) => kind === 'number')) return null;
  let state: string | null = null;
  for (let at = first; at < last; at++) {
    const inTongue =
      keys[at] === 'in' && gazetteer().phrases.match(tokens, keys, at + 1, last)?.entry.kind === 'adjective';
    if (inTongue && state) return state;
    if (isCapitalised(itemAt(tokens, at)) && /^[(,]$/.test(tokens[at - 1]?.text ?? ''))
      state = placeAt(tokens, keys, at, last) ?? capitalAt(tokens, keys, at, last) ?? state;
  }
  return null;
}
