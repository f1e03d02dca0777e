/** In: a cue. Out: the words of the claim that say what was done, the negation by itself; a passive is turned round. */
import type { ClaimPart, Span } from '../../document';
import { IRREGULAR } from '../../english/grammar/irregular';
import { MODALS, NEGATIONS, PASSIVE_AUXILIARIES } from '../../english/statements/claims';
import { placed, unplaced } from './parts';

/** A cue as the claim needs it. */
export interface ClaimedCue extends Span {
  readonly lemma: string;
}

const PARTICIPLES: ReadonlyMap<string, string> = new Map(IRREGULAR.map(([, past, participle]) => [participle, past]));

/** A cue as it stands, its negation apart: "did" + "not" + "rule out". */
export function activeParts(text: string, cue: Span): readonly ClaimPart[] {
  const negations = wordsOf(text, cue).filter((word) => NEGATIONS.test(word.text));
  const before = negations.flatMap((word, i) => [
    ...placed('cue', text, negations[i - 1]?.end ?? cue.start, word.start),
    ...placed('negation', text, word.start, word.end),
  ]);
  return [...before, ...placed('cue', text, negations.at(-1)?.end ?? cue.start, cue.end)];
}

/**
 * A passive from the side of who does it: "was rejected by" becomes "rejected", "would not be given by" "would not give". What does not
 * stand in the text so has no place in it.
 */
export function passiveParts(text: string, cue: ClaimedCue): readonly ClaimPart[] {
  const words = wordsOf(text, cue);
  const modal = words.find((word) => MODALS.has(word.text.toLowerCase()));
  const negation = words.find((word) => NEGATIONS.test(word.text));
  if (modal) {
    return [
      ...placed('cue', text, modal.start, modal.end),
      ...(negation && negation !== modal ? placed('negation', text, negation.start, negation.end) : []),
      unplaced('cue', cue.lemma),
    ];
  }
  if (negation) return [unplaced('negation', 'did not'), unplaced('cue', cue.lemma)];
  const verb = words.findIndex((word, i) => !isAuxiliary(word.text) && !isAuxiliary(words[i + 1]?.text ?? ''));
  const participle = words[verb];
  if (!participle) return placed('cue', text, cue.start, cue.end);
  const past = PARTICIPLES.get(participle.text.toLowerCase());
  if (past !== undefined && past !== participle.text.toLowerCase()) return [unplaced('cue', past)];
  return placed('cue', text, participle.start, cue.end);
}

/** The same verb with a negation that its source has: "supported" becomes "did not support", "has backed" "has not backed". */
export function deniedParts(text: string, cue: ClaimedCue): readonly ClaimPart[] {
  const [first, ...others] = wordsOf(text, cue);
  const auxiliary = first?.text.toLowerCase() ?? '';
  const isFirst = MODALS.has(auxiliary) || /^(?:ha[sd]|have|do|does|did|is|are|was|were)$/.test(auxiliary);
  if (first && isFirst && others[0]) {
    return [
      ...placed('cue', text, first.start, first.end),
      unplaced('negation', 'not'),
      ...placed('cue', text, others[0].start, cue.end),
    ];
  }
  return [unplaced('negation', auxiliary.endsWith('s') ? 'does not' : 'did not'), unplaced('cue', cue.lemma)];
}

const isAuxiliary = (word: string): boolean =>
  PASSIVE_AUXILIARIES.has(word.toLowerCase()) || /^ha(?:s|d|ve)$/i.test(word);

interface Word extends Span {
  readonly text: string;
}

/** "no longer" is one. */
function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(/no longer|\S+/gi)].map(({ 0: word, index }) => ({
    ...{ text: word, start: start + index, end: start + index + word.length },
  }));
}
