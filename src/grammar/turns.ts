/** The turns of an interview: paragraphs that open with a short label and a colon. */
import type { Sentence, TextLayer, Token, TokenRange } from '../document';
import { inCapitals } from './datelines';

/** A speaker's label has so many words at most; own choice. */
const LONGEST_LABEL = 4;
/** One letter ("Q", "A."), or a title before a name in capitals. */
const LETTER_OR_TITLE = /^(?:[A-Z]\.?|Mr|Ms|Mrs|Dr)\.?$/;

/** A turn of an interview: who speaks, and the stretch of tokens that is said. */
export interface Turn {
  readonly label: TokenRange;
  readonly speech: TokenRange;
  readonly sentence: number;
}

/** Finds turns ("Q: …", "TAVARES: …"). One alone is none: "NEW DELHI:" at the head of a report is a place. */
export function findTurns({ tokens, sentences, paragraphs }: TextLayer): Turn[] {
  const turns: Turn[] = [];
  sentences.forEach((sentence, s) => {
    const { paragraph, first } = sentence;
    if (sentences[s - 1]?.paragraph === paragraph || paragraphs[paragraph]?.boilerplate) return;
    const colon = labelEnd(tokens, sentence);
    if (colon === null) return;
    let { last } = sentence;
    for (let n = s + 1; sentences[n]?.paragraph === paragraph; n++) last = sentences[n]?.last ?? last;
    if (last > colon + 1)
      turns.push({ label: { first, last: colon }, speech: { first: colon + 1, last }, sentence: s });
  });
  return turns.length < 2 ? [] : turns;
}

/** Token index of the colon behind a speaker's label: one letter, or up to four words in capitals. */
function labelEnd(tokens: readonly Token[], { first, last }: Sentence): number | null {
  for (let i = first; i < last && i <= first + LONGEST_LABEL; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === ':') return i > first ? i : null;
    if (!inCapitals(text) && !LETTER_OR_TITLE.test(text)) return null;
  }
  return null;
}
