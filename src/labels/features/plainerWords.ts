/**
 * In: a statement. Out: the same in plainer words, where two of its words that turn what is said cancel each other: "Oslo maintained the embargo" for
 * "Oslo refused to lift the embargo". For readers that are too small to compose them.
 */
import type { Span, Token } from '../../document';
import { AUXILIARIES, IRREGULAR_PASTS, type Joint, PARTICLES } from '../../english/labels/turning';
import { itemAt } from '../../runtime/lists';
import { overlap, tokenize } from '../../text';
import { stem } from '../../vendor/porter';
import { commonWords } from './commonWords';
import { conceptsOf } from './conceptFinder';
import { type CancelledTurn, findCancelledTurns, type TurnWord } from './turns';

/** Words of a text that others stand for. UTF-16 offsets. */
export interface Replacement extends Span {
  readonly by: string;
}

/**
 * What stands for words that cancel each other.
 *
 * @param text The statement.
 * @param names Names in it, in any order, whose words are none of the turns; UTF-16 offsets.
 * @returns Replacements in order; none where nothing is cancelled.
 * @example
 * plainerWords('Oslo refused to lift the embargo.', []) // [{ start: 5, end: 20, by: 'maintained' }]
 */
export function plainerWords(text: string, names: readonly Span[]): readonly Replacement[] {
  const tokens = tokenize(text);
  const words = tokens.map((token) => turnWord(token, names));
  const turned = findCancelledTurns(words).flatMap((turn) => joints[turn.row.joint](turn, tokens));
  const common = commonWords(words).map(({ at, reads }) => ({ ...spanOf(itemAt(tokens, at)), by: reads }));
  const all = [...turned, ...common.filter((one) => !turned.some((other) => overlap(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
  // A small word behind an ending may open the next pair: "refused to leave [against] …".
  return all.map((one, i) => ({ ...one, end: Math.min(one.end, all[i + 1]?.start ?? one.end) }));
}

const spanOf = ({ start, end }: Token): Span => ({ start, end });

const NAME: TurnWord = { word: 'x', stem: 'x', concepts: [] };

function turnWord(token: Token, names: readonly Span[]): TurnWord {
  if (names.some((name) => overlap(name, token))) return NAME;
  const stemmed = stem(token.lower);
  return { word: token.lower, stem: stemmed, concepts: conceptsOf(token.lower, stemmed) };
}

const joints: Readonly<Record<Joint, (turn: CancelledTurn, tokens: readonly Token[]) => Replacement[]>> = {
  /** "Oslo [refused to lift] the embargo"; "is [opposed to lifting]" takes no past tense. */
  'one-verb'(turn, tokens) {
    const { start, lower } = itemAt(tokens, turn.first);
    const isState = lower === 'opposed' && AUXILIARIES.has(tokens[turn.first - 1]?.lower ?? '');
    const by = isState ? `for ${turn.row.reads}ing` : inflected(turn.row.reads, lower);
    return [{ start, end: lastOf(turn, tokens).end, by }];
  },
  /** "voted [against leaving] the alliance" */
  'behind-a-verb'(turn, tokens) {
    const { start } = itemAt(tokens, turn.first);
    return [{ start, end: lastOf(turn, tokens).end, by: `for ${turn.row.reads}ing` }];
  },
  /** "is [too early to lift] the embargo", "would be [a mistake to lift] it" */
  judged(turn, tokens) {
    const opening = tokens[turn.first - 1];
    const { start } = opening && BEFORE_JUDGED.has(opening.lower) ? opening : itemAt(tokens, turn.first);
    return [{ start, end: lastOf(turn, tokens).end, by: `right to ${turn.row.reads}` }];
  },
  /** "has [no] plans to [withdraw from] the treaty": what is between them stays. */
  'without-negation'(turn, tokens) {
    const { row, first, second } = turn;
    const { start, lower } = itemAt(tokens, second);
    const negation = itemAt(tokens, tokens[first + 1]?.lower === 'longer' ? first + 1 : first);
    return [
      { start: itemAt(tokens, first).start, end: negation.end, by: '' },
      { start, end: lastOf(turn, tokens).end, by: inflected(row.reads, lower) },
    ];
  },
};

const BEFORE_JUDGED: ReadonlySet<string> = new Set(['too', 'a', 'an']);

/** The last word that goes with the second one. */
function lastOf({ second, joined }: CancelledTurn, tokens: readonly Token[]): Token {
  let last = joined >= 0 ? joined : second;
  while (PARTICLES.has(tokens[last + 1]?.lower ?? '')) last++;
  return itemAt(tokens, last);
}

/** A noun made of a verb: "its [refusal] to lift", "[opposition] to", "[resistance] to". */
const NOUN = /(?:al|ion|ance)s?$/;

/** A regular verb in the form of another. */
function inflected(verb: string, like: string): string {
  if (like.endsWith('ing') || NOUN.test(like)) return `${verb}ing`;
  if (like.endsWith('ed') || IRREGULAR_PASTS.has(like)) return `${verb}ed`;
  return like.endsWith('s') ? `${verb}s` : verb;
}
