/**
 * What stands before the first word of a report or list: datelines, times of a live blog, bullets; and the turns of an interview.
 */
import type { Sentence, TextLayer, Token } from '../document';
import type { Phrase } from '../grammar';
import { verbTakes } from './lexicon';

/** A dateline ends within so many groups; own choice. */
const DATELINE_LIMIT = 14;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]{2,}$/u;
const DASH = /^(?:-|–|—|--)$/;

/**
 * The first group of a sentence that is its own: behind "SEOUL, Oct. 14 (News) --", "15:58", "•".
 *
 * @param first Phrase where the sentence begins.
 * @param last Phrase behind its end.
 * @param headsReport One of the first paragraphs of a text that is no interview: a name in capitals and a colon is a place there.
 * @param opensParagraph Only there a dateline can stand.
 */
export function behindLayout(
  tokens: readonly Token[],
  groups: readonly Phrase[],
  first: number,
  last: number,
  opensParagraph: boolean,
  headsReport: boolean,
): number {
  if (!opensParagraph) return first;
  let start = first;
  // Bullets and clock times.
  while (
    start < last - 1 &&
    /^(?:[•·*▪‣–—-]|\d{1,2}[:.]\d{2}(?:[ap]m)?|\d{1,2}:\d{2})$/.test(tokens[groups[start]!.first]!.text) &&
    groups[start]!.last - groups[start]!.first === 1
  )
    start++;
  const opener = tokens[groups[start]!.first]!.text;
  let bracket = false;
  const capitals = CAPITALS.test(opener);
  if (headsReport && capitals) {
    // "NEW DELHI: The minister …"
    for (let j = start; j < last - 1 && j < start + 5; j++)
      if (tokens[groups[j]!.first]!.text === ':' && reports(groups, j + 1, last)) return j + 1;
  }
  for (let j = start; j < last - 1 && j < start + DATELINE_LIMIT; j++) {
    const group = groups[j]!;
    const { text } = tokens[group.first]!;
    if (text === '(') bracket = true;
    if (group.type === 'punct' && DASH.test(text)) return capitals || bracket ? j + 1 : start;
    if (group.type === 'vg' && group.verb!.form === 'finite' && !capitals) return start;
  }
  return start;
}

/** Does somebody say something in these groups, so that what stands before them is no speaker? */
function reports(groups: readonly Phrase[], from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    const { verb } = groups[j]!;
    if (verb?.form === 'finite' && verbTakes(verb.lemma, 'clause')) return true;
  }
  return false;
}

/** A turn of an interview: who speaks, and the stretch of tokens that is said. */
export interface Turn {
  readonly label: { readonly first: number; readonly last: number };
  readonly speech: { readonly first: number; readonly last: number };
  readonly sentence: number;
}

/**
 * Finds turns ("Q: …", "TAVARES: …"): paragraphs that open with a short label and a colon. A label in capitals or a single letter
 * is a speaker where it comes again or stands behind another turn; "NEW DELHI:" at the head of a report is not.
 */
export function findTurns(layer: TextLayer): Turn[] {
  const { tokens, sentences, paragraphs } = layer;
  const candidates: (Turn & { readonly name: string })[] = [];
  let paragraph = -1;
  sentences.forEach((sentence, s) => {
    if (sentence.paragraph === paragraph) return;
    paragraph = sentence.paragraph;
    if (paragraphs[paragraph]?.boilerplate) return;
    const colon = labelEnd(tokens, sentence);
    if (colon === null) return;
    let last = colon + 1;
    for (let n = s; n < sentences.length && sentences[n]!.paragraph === paragraph; n++) last = sentences[n]!.last;
    if (last <= colon + 1) return;
    const name = tokens
      .slice(sentence.first, colon)
      .map(({ lower }) => lower)
      .join(' ');
    candidates.push({
      label: { first: sentence.first, last: colon },
      speech: { first: colon + 1, last },
      sentence: s,
      name,
    });
  });
  if (candidates.length < 2) return [];
  return candidates.map(({ label, speech, sentence }) => ({ label, speech, sentence }));
}

/** Token index of the colon behind a speaker's label: one letter, or up to four words in capitals. */
function labelEnd(tokens: readonly Token[], sentence: Sentence): number | null {
  for (let i = sentence.first; i < sentence.last && i <= sentence.first + 4; i++) {
    const { text } = tokens[i]!;
    if (text === ':') return i > sentence.first ? i : null;
    if (!(CAPITALS.test(text) || /^(?:[A-Z]\.?|Mr|Ms|Mrs|Dr)\.?$/.test(text))) return null;
  }
  return null;
}
