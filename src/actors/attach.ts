import { stopBack } from './data/words';
import type { Draft, Reading } from './drafts';

/** Roles whose "to X" names the other side: "China’s ambassador to France". Own compilation. */
const toRoles =
  /\b(?:ambassador|envoy|adviser|advisor|aide|representative|delegate|emissary|consul|commissioner|counsel|spokes\w+|candidate|heir|successor)$/;
/** Prepositions by which a role noun takes what it belongs to. */
const joining = new Set(['of', 'for', 'at', 'with', 'from', 'in', 'on']);
const placeForms = new Set(['state', 'seat', 'region']);

/**
 * Pass 2. In: the drafts of a sentence. Out: the same with role nouns joined to what they belong to by a preposition:
 * "the president" + "of France", "head" + "of the ruling party", "China’s ambassador" + "to France".
 */
export function attachComplements(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (let k = drafts.length - 1; k >= 0; k--) {
    const left = drafts[k]!;
    const right = kept.at(-1);
    if (right && joins(reading, left, right)) {
      kept.pop();
      left.children.push(right);
      if (left.country === null && (placeForms.has(right.form) || right.country))
        left.country = toCountry(reading, left, right);
      left.last = right.last;
      const after = kept.at(-1);
      if (after && after.form === 'name' && after.first === left.last && left.roleClass === 'person' && !left.plural) {
        Object.assign(after, {
          first: left.first,
          titled: true,
          role: after.role ?? left.role,
          country: after.country ?? left.country,
        });
        after.children.unshift(...left.children);
        continue;
      }
    }
    kept.push(left);
  }
  return kept.reverse();
}

/** An ambassador to France is not French. */
function toCountry(reading: Reading, left: Draft, right: Draft): string | null {
  const link = reading.keys[left.last];
  return link === 'to' || link === 'with' || link === 'on' ? null : (right.country ?? right.entry?.country ?? null);
}

function joins(reading: Reading, left: Draft, right: Draft): boolean {
  if (left.form !== 'role' || right.first !== left.last + 1 || right.form === 'pronoun' || right.form === 'adjective')
    return false;
  const link = reading.tokens[left.last]!.lower;
  if (link === 'to') return left.role !== null && toRoles.test(left.role) && right.form !== 'role';
  if (!joining.has(link) || (stopBack.has(link) && link.length > 4)) return false;
  if (left.roleClass === 'document') return link === 'of';
  if (link === 'in') return placeForms.has(right.form) && left.roleClass === 'person';
  if (link === 'with' || link === 'at')
    return (
      left.roleClass === 'person' &&
      (right.form === 'organisation' || right.form === 'body' || right.form === 'role' || right.form === 'name')
    );
  if (link === 'from')
    return left.roleClass === 'person' && (placeForms.has(right.form) || right.form === 'organisation');
  if (link === 'on') return left.roleClass === 'person';
  if (link === 'for') return left.roleClass === 'person' && right.form !== 'people';
  return right.form !== 'figure' || left.roleClass === 'person';
}
