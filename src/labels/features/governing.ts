/** What the words that govern a target tell of the attitude to it, whatever else the statement says. */
import { BEFORE_TARGETS, ENDING, GOVERNING, type Governing, LESSENING } from '../../english/labels/governing';
import { itemAt } from '../../runtime/lists';
import { stem } from '../../vendor/porter';
import type { MaskedStatement } from './maskedStatement';

/** A negation stands so near before the governing words at most; own choice. */
const NEGATION_REACH = 3;
/** And a hostile verb, of which they tell no more than the object; own choice. */
const HOSTILITY_REACH = 6;
/** A verb that blames for a deed stands so far before it at most; own choice. */
const BLAME_REACH = 8;

/** The rows by the stems of their words, each list the last word first. */
let rows: ReadonlyMap<string, readonly (readonly [stems: readonly string[], row: Governing])[]> | undefined;

function rowsByLast(): NonNullable<typeof rows> {
  const byLast = new Map<string, (readonly [readonly string[], Governing])[]>();
  // The same few words stand in many rows, and to stem one takes long before the engine has seen many.
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  for (const row of GOVERNING)
    for (const words of row.words.split('|')) {
      const own = words.split(' ').map(stemOf).reverse();
      const last = itemAt(own, 0);
      const found = byLast.get(last);
      if (found) found.push([own, row]);
      else byLast.set(last, [[own, row]]);
    }
  return byLast;
}

/**
 * The row whose words govern the target of a statement; null where none does, or where they are negated.
 *
 * @example
 * governedBy(maskStatement({ text: 'Peru demanded an inquiry.', names: [], target: { start: 17, end: 24 } }, vocabulary))?.name // 'what-is-demanded'
 */
export function governedBy(statement: MaskedStatement): Governing | null {
  const { words, target, targetIs } = statement;
  if (target <= 0 || targetIs === null) return null;
  let at = target - 1;
  while (at >= 0 && BEFORE_TARGETS.has(itemAt(words, at).word)) at--;
  if (at < 0) return null;
  rows ??= rowsByLast();
  for (const [stems, row] of rows.get(itemAt(words, at).stem) ?? []) {
    const first = at - stems.length + 1;
    if (!row.of.includes(targetIs) || first < 0) continue;
    if (stems.every((own, k) => itemAt(words, at - k).stem === own) && !isTurned(statement, first, row)) return row;
  }
  return null;
}

/** "condemned | the attacks on", "called for an end | to the attacks on", "to | stop bombing"; but "denounced it and | threatened raids on". */
function isUnderHostility({ words }: MaskedStatement, first: number): boolean {
  for (let k = first; k >= Math.max(0, first - BLAME_REACH); k--) {
    const { cue, word } = itemAt(words, k);
    if (ENDING.has(word) || (k < first && cue < 0)) return true;
    if (word === 'but' || (word === 'and' && /ed$/.test(words[k + 1]?.word ?? ''))) return false;
  }
  return false;
}

/** "did not call for", "little respect for"; "condemned the strikes against". */
function isTurned(statement: MaskedStatement, first: number, { attitude, underHostility }: Governing): boolean {
  if (underHostility) return !isUnderHostility(statement, first);
  const { words } = statement;
  for (let k = Math.max(0, first - HOSTILITY_REACH); k < first; k++) {
    const { negates, word, cue } = itemAt(words, k);
    if (cue < 0 && attitude === 'negative') return true;
    if (k >= first - NEGATION_REACH && (negates || LESSENING.has(word))) return true;
  }
  return false;
}
