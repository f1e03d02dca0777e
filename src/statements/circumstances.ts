/**
 * In: a sentence around a cue. Out: to whom its words outside what is said show that it is said: "Addressing the council, Lind said",
 * "in response to a question from Senator Sand", "in a speech to parliament".
 */
import type { ActorLayer, ActorMention } from '../coreference';
import type { Span, TextLayer } from '../document';
import { BEFORE_LISTENER, LISTENER_AHEAD } from '../english/statements/listeners';
import { listedFrom } from './asked';

/** Between a cue and its own object. */
const OF_CUE = /^\s*(?:to\s+)?(?:the\s+|an?\s+)?$/;

/** Before words that tell a circumstance: nothing, or a comma, and "in response to a" before a question. */
const OPENS =
  /(?:^["“]?|[,–—-]\s*)(?:(?:in (?:reply|response|answer) to|answering|replying to|responding to|asked in) (?:an? |the )?)?$/i;

/** Whoever is named behind such words in a sentence and outside what is said. */
export function listenersInWords(
  layer: TextLayer,
  actors: ActorLayer,
  { cue, content }: { readonly cue: Span | null; readonly content: readonly Span[] },
  sentence: number,
): readonly ActorMention[] {
  const range = layer.sentences[sentence];
  // Most sentences have no such words, and each token would look back on all before it.
  if (!range || !LISTENER_AHEAD.test(layer.text.slice(range.start, range.end))) return [];
  const isSaid = ({ start }: Span) => content.some((piece) => start >= piece.start && start < piece.end);
  for (let at = range.first + 1; at < range.last; at++) {
    const token = layer.tokens[at]!;
    // "was responding to Ghana" is what is said of Ghana.
    const ofCue = cue !== null && token.start > cue.start && OF_CUE.test(layer.text.slice(cue.end, token.start));
    if (ofCue || isSaid(token)) continue;
    const before = layer.text.slice(range.start, token.start);
    const words = BEFORE_LISTENER.exec(before);
    // "said in response to Ghana", "In response to Ghana, Lind said": not "was responding to Ghana, which said".
    if (!words || !(token.start > (cue?.end ?? range.end) || OPENS.test(before.slice(0, words.index)))) continue;
    // "Turning to Iran, Lind said" tells of what he spoke next.
    const isTopic = words[0].startsWith('Turning');
    const found = listedFrom(actors, at, range.last).filter(
      ({ actor, roleClass }) => actor !== null && roleClass !== 'document' && !(isTopic && actor.kind === 'state'),
    );
    if (found.length > 0) return found;
  }
  return [];
}
