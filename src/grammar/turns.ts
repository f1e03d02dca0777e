/** The turns of an interview: speech behind a short label, "Q: …", "TAVARES: …", "Tavares: …", "[Tavares] …". */

import type { Sentence, TextLayer, Token, TokenRange } from '../document';
import { ASKERS, NO_SPEAKERS } from '../english/grammar/turns';
import { itemAt } from '../runtime/lists';
import { inCapitals } from '../text';

/** A speaker's label has so many words at most, and a bracket that tells who asks so many more; own choices. */
const LONGEST_LABEL = 4;
const LONGEST_BRACKET = 12;
/** One letter ("Q", "A."), or a title before a name in capitals. */
const LETTER_OR_TITLE = /^(?:[A-Z]\.?|Mr|Ms|Mrs|Dr)\.?$/;
const CAPITAL = /^\p{Lu}/u;

/** A turn of an interview: who speaks, and the stretch of tokens that is said. */
export interface Turn {
  readonly label: TokenRange;
  readonly speech: TokenRange;
  readonly sentence: number;
}

/** A label before its speech, and whether it can be nothing else: any word may stand before a colon or in brackets. */
interface Label {
  readonly label: TokenRange;
  /** Token that the speech begins with. */
  readonly behind: number;
  readonly sentence: number;
  readonly sure: boolean;
}

/** Finds turns ("Q: …", "TAVARES: …"). One alone is none: "NEW DELHI:" at the head of a report is a place. */
export function findTurns(layer: TextLayer): Turn[] {
  const labels = labelsOf(layer);
  const speaking = speakers(layer, labels);
  const spoken = labels.filter(
    ({ sure, label, behind }) =>
      sure || (speaking.has(words(layer.tokens, label)) && opensSpeech(layer.tokens[behind])),
  );
  const turns = spoken.flatMap((one, k): Turn[] => {
    const last = speechEnd(layer, one, spoken[k + 1]);
    return last > one.behind ? [{ label: one.label, speech: { first: one.behind, last }, sentence: one.sentence }] : [];
  });
  return turns.length < 2 ? [] : turns;
}

function labelsOf({ tokens, sentences, paragraphs }: TextLayer): readonly Label[] {
  return sentences.flatMap((sentence, s): readonly Label[] => {
    if (paragraphs[sentence.paragraph]?.boilerplate) return [];
    const bracketed = bracketEnd(tokens, sentence);
    if (bracketed !== null)
      return [
        { label: { first: sentence.first + 1, last: bracketed }, behind: bracketed + 1, sentence: s, sure: false },
      ];
    if (sentences[s - 1]?.paragraph === sentence.paragraph) return [];
    const last = labelEnd(tokens, sentence);
    if (last === null) return [];
    const sure = isSure(tokens, sentence.first, last);
    return [{ label: { first: sentence.first, last }, behind: colonBehind(tokens, last) + 1, sentence: s, sure }];
  });
}

/**
 * The labels of speakers: those that open at least two turns, if there are at least two of them, since what two say in turn is a talk, and no
 * list; or all, where a name of two words or more speaks again and others too, in whole sentences ("Read More: Riga wins" is none).
 */
function speakers(layer: TextLayer, labels: readonly Label[]): ReadonlySet<string> {
  const { tokens } = layer;
  const counts = new Map<string, number>();
  for (const { label, sure } of labels) {
    const name = words(tokens, label);
    if (!sure) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const again = [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []));
  if (again.length > 1) return new Set(again);
  // "Question: Will you sign it?", and whoever answers it
  const asking = labels.flatMap((one, k) => (asks(tokens[one.label.first]) ? labels.slice(k, k + 2) : []));
  const labelled = asking.map(({ label }) => words(tokens, label));
  if (asking.length > 2 || labelled.includes('answer')) return new Set(labelled);
  const isTranscript =
    again[0]?.includes(' ') && counts.size > 1 && labels.every((one, k) => isClosed(layer, one, labels[k + 1]));
  return new Set(isTranscript ? counts.keys() : []);
}

/** Does what is said end as a sentence does? */
function isClosed(layer: TextLayer, label: Label, next: Label | undefined): boolean {
  return /^[.?!…"”’]$/.test(layer.tokens[speechEnd(layer, label, next) - 1]?.text ?? '');
}

/** A turn ends with its paragraph, or before the next label. */
function speechEnd({ sentences }: TextLayer, { sentence }: Label, next: Label | undefined): number {
  const { paragraph } = itemAt(sentences, sentence);
  let { last } = itemAt(sentences, sentence);
  for (let n = sentence + 1; n !== next?.sentence && sentences[n]?.paragraph === paragraph; n++)
    last = itemAt(sentences, n).last;
  return last;
}

/** Token index of the colon behind up to four words with capitals. */
function labelEnd(tokens: readonly Token[], { first, last }: Sentence): number | null {
  for (let i = first; i < last && i <= first + LONGEST_LABEL; i++) {
    if (i > first && tokens[colonBehind(tokens, i)]?.text === ':' && (isColon(tokens[i]) || asks(tokens[first])))
      return i;
    // "THE PRESIDENT: …", but "DRIVING THE DAY: …"
    if (!isLabelWord(tokens[i]) || (i > first && tokens[i]?.lower === 'the')) return null;
  }
  return null;
}

/** Token index of the colon behind "Question" or "Question (Ana Lind, Sol Times)"; else of what stands there. */
function colonBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const closing = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return closing < 0 ? at : at + closing + 1;
}

const isColon = (token: Token | undefined): boolean => token?.text === ':';
const asks = (token: Token | undefined): boolean => ASKERS.has(token?.lower ?? '');

/** Token index of the bracket that closes behind up to four words with capitals. */
function bracketEnd(tokens: readonly Token[], { first, last }: Sentence): number | null {
  if (tokens[first]?.text !== '[') return null;
  for (let i = first + 1; i < last && i <= first + 1 + LONGEST_LABEL; i++) {
    if (tokens[i]?.text === ']') return i > first + 1 ? i : null;
    if (!isLabelWord(tokens[i])) return null;
  }
  return null;
}

const isLabelWord = (token: Token | undefined): boolean =>
  token !== undefined && CAPITAL.test(token.text) && !NO_SPEAKERS.has(token.lower);

/** "Lind: 547" counts votes. */
const opensSpeech = (token: Token | undefined): boolean => token !== undefined && !/^\d/.test(token.text);

/** One letter, or words in capitals. */
function isSure(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? '';
    if (!inCapitals(text) && !LETTER_OR_TITLE.test(text)) return false;
  }
  return true;
}

const words = (tokens: readonly Token[], { first, last }: TokenRange): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');
