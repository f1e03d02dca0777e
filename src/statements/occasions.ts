/** The words of a sentence, outside what is said in it, that tell the occasion: "at a meeting with Ghana", "in the letter". */

import { type ActorLayer, type ActorMention, mentionFrom } from '../coreference';
import type { CuePlace, Span, TextLayer } from '../document';
import { roleModifiers } from '../english/mentions/roles';
import { determiners } from '../english/mentions/words';
import {
  BEFORE_ASKED,
  BEFORE_RECEIVING,
  BEFORE_VENUE,
  RECEIVING,
  VENUE_WORDS,
  VENUES,
} from '../english/statements/listeners';
import { PAPERS } from '../english/statements/papers';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';

/** Words between the parts of such a phrase; own choices. */
const VENUE_REACH = 5;
const SIDE_REACH = 5;
const CUE_REACH = 14;

interface Said {
  readonly cue: CuePlace | null;
  readonly content: readonly Span[];
}

const isSaid = ({ content }: Said, { start, end }: Span): boolean =>
  content.some((piece) => start >= piece.start && end <= piece.end);

/** The other side of the talk at which something is said. */
export function otherSideIn(
  layer: TextLayer,
  actors: ActorLayer,
  said: Said,
  sentence: number,
): readonly ActorMention[] {
  const { tokens, sentences } = layer;
  const range = sentences[sentence];
  if (!range) return [];
  for (let at = range.first; at < range.last; at++) {
    const token = itemAt(tokens, at);
    const from = BEFORE_VENUE.has(token.lower) ? sideOfVenue(layer, at) : receivedAt(layer, range.first, at);
    if (from < 0 || isSaid(said, token)) continue;
    const side = mentionsFrom(actors, from);
    if (side.length > 0) return side;
  }
  return [];
}

/** The token behind "at a meeting here on Monday with", or -1. */
function sideOfVenue({ tokens }: TextLayer, preposition: number): number {
  let at = preposition + 1;
  while (at <= preposition + VENUE_REACH && VENUE_WORDS.has(tokens[at]?.lower ?? '')) at++;
  if (!VENUES.has(tokens[at]?.lower ?? '')) return -1;
  const venue = at++;
  while (at <= venue + SIDE_REACH && (VENUE_WORDS.has(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'in')) at++;
  return tokens[at]?.lower === 'with' ? at + 1 : -1;
}

/** The token behind "While receiving", or -1. */
function receivedAt({ tokens }: TextLayer, first: number, at: number): number {
  if (!RECEIVING.has(itemAt(tokens, at).lower)) return -1;
  const opens = at === first || BEFORE_RECEIVING.has(itemAt(tokens, at - 1).lower);
  return opens ? at + 1 : -1;
}

/** Those who are named from a token on, joined by "and". */
function mentionsFrom(actors: ActorLayer, from: number): readonly ActorMention[] {
  const { mentions, layer } = actors;
  const { tokens } = layer;
  let k = mentionFrom(actors, from, determiners, roleModifiers, BEFORE_ASKED);
  const first = mentions[k];
  if (!first?.actor || first.roleClass === 'document') return [];
  const found = [first];
  for (let next = mentions[++k]; next?.actor; next = mentions[++k]) {
    const before = found.at(-1) as ActorMention;
    if (tokens[before.last]?.lower !== 'and' || next.first - before.last > 2) break;
    found.push(next);
  }
  return found;
}

const BEFORE_PAPER: ReadonlySet<string> = new Set(['in', 'by']);

/** Where a paper is named as the place of what is said. */
export interface WrittenIn {
  readonly span: Span;
  readonly noun: number;
  readonly kind: string;
}

/** "in the letter", "in a joint statement to": outside what is said. */
export function paperIn(layer: TextLayer, said: Said, sentence: number): WrittenIn | null {
  const { tokens, sentences } = layer;
  const range = sentences[sentence];
  if (!range) return null;
  const sent = said.cue && paperBeforeCue(layer, said.cue, range.first);
  if (sent) return sent;
  for (let at = range.first; at < range.last - 1; at++) {
    if (!BEFORE_PAPER.has(itemAt(tokens, at).lower) || isSaid(said, itemAt(tokens, at))) continue;
    for (let noun = at + 1; noun < Math.min(range.last, at + VENUE_REACH); noun++) {
      const kind = PAPERS.get(itemAt(tokens, noun).lower);
      if (kind) return { span: { start: itemAt(tokens, at + 1).start, end: itemAt(tokens, noun).end }, noun, kind };
      if (itemAt(tokens, noun).kind === 'punctuation' || /^(?:of|in|to|with|by)$/.test(itemAt(tokens, noun).lower))
        break;
    }
  }
  return null;
}

/** "handed Ghana a note saying", "sent a letter to Togo in which they urge" */
function paperBeforeCue({ text, tokens }: TextLayer, cue: CuePlace, first: number): WrittenIn | null {
  const at = firstFrom(tokens, cue.start);
  const participle = /ing\b/.test(text.slice(cue.start, cue.end));
  for (let noun = at - 1; noun > Math.max(first, at - CUE_REACH); noun--) {
    const { lower, end, start } = itemAt(tokens, noun);
    const kind = PAPERS.get(lower);
    if (kind && (participle || tokens.slice(noun, at).some((token) => token.lower === 'which')))
      return { span: { start: tokens[noun - 1]?.start ?? start, end }, noun, kind };
  }
  return null;
}
