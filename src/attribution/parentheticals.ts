/** What stands between commas, dashes or brackets behind a subject: appositions, relative clauses, participles, ages. */
import type { TokenRange } from '../document';
import { isPlural, type Phrase } from '../grammar';
import { type Context, isMark, word } from './context';
import { bracketed, isNp, isPreposition, isPronoun, isTime, phraseLeft, startsClause } from './phrases';

/** How far to look back for the comma that opens an apposition or a relative clause; own choice, no longer one was seen to pay. */
const PARENTHETICAL_LIMIT = 22;

/**
 * The comma that opens what the mark at `close` closes ("Hugh Hill, a doctor, said"): an apposition, a relative clause, a participle, an age.
 *
 * @returns Its group index, or `null`.
 */
export function openParenthetical(context: Context, close: number, from: number): number | null {
  const { groups, tokens } = context;
  const mark = tokens[groups[close]!.first]!.text;
  const opener = mark === ')' ? '(' : mark;
  for (let m = close - 1; m > from && m > close - PARENTHETICAL_LIMIT; m--) {
    const group = groups[m]!;
    if (group.type !== 'punct' || tokens[group.first]!.text !== opener) continue;
    const before = groups[m - 1]!;
    // "Cummings (D-Md.), chair of the committee, said"
    if (isMark(context, m - 1, ')') && mark === ',' && opensParenthetical(groups[m + 1]!)) {
      if (bracketed(context, m - 1, from) !== null) return m;
      continue;
    }
    if (before.type !== 'np' || isTime(context, m - 1)) {
      if (mark === ')') return null;
      continue;
    }
    if (mark === ')') return m;
    const inside = groups[m + 1]!;
    if (inside.type === 'np' && isPronoun(context, m + 1)) return null;
    if (opensParenthetical(inside)) {
      if (inside.type === 'conj' && word(context, inside.first) !== 'or') continue;
      // An apposition inside a longer one: go on left while the phrase before is itself introduced by a comma and a name.
      return m;
    }
    return null;
  }
  return null;
}

/** What may stand between commas behind a noun phrase. */
const opensParenthetical = (inside: Phrase): boolean =>
  (inside.type !== 'punct' && inside.type !== 'quote' && inside.type !== 'that' && inside.type !== 'vg') ||
  (inside.type === 'vg' && inside.verb!.form !== 'finite');

/** Extends over "X, a doctor and …" when what was found so far is only the apposition. */
export function appositionHead(context: Context, span: TokenRange, from: number, last: number): TokenRange {
  const { groups, tokens, tags } = context;
  let first = span.first;
  for (let n = 0; n < 3; n++) {
    const comma = first - 1;
    if (comma - 1 < from || !isMark(context, comma, ',') || !isNp(context, comma - 1)) break;
    const head = groups[comma - 1]!;
    const inner = groups[first]!;
    const innerTag = tags[inner.first]!;
    const headIsName = tags[head.head] === 'name';
    const apposes =
      headIsName &&
      (innerTag === 'det' ||
        innerTag === 'noun' ||
        innerTag === 'adj' ||
        innerTag === 'possessive' ||
        tokens[inner.last - 1]!.lower === '’s' ||
        (innerTag === 'num' && head.last - head.first >= 2)) &&
      !(isPlural(tokens[inner.head]!.lower) && inner.type === 'np' && groups[comma - 2]?.type !== 'conj') &&
      tags[inner.head] !== 'pronoun';
    if (!apposes) break;
    const np = phraseLeft(context, comma - 1, from);
    if (np.first - 1 >= from && isPreposition(context, np.first - 1)) break;
    if (!startsClause(context, np.first, from)) break;
    // "In Des Moines, Iowa, the candidates said": the names are a place.
    if (isMark(context, np.first - 1, ',') && np.first - 3 >= from && isPreposition(context, np.first - 3)) break;
    first = np.first;
  }
  return { first, last };
}
