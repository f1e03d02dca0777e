import type { Draft, ScannedText } from './drafts';
import { LONGEST_PHRASE } from './extendLeft';

/** Roles whose "to X" names the other side: "China’s ambassador to France". Own compilation. */
const toRoles =
  /\b(?:ambassador|envoy|adviser|advisor|aide|representative|delegate|emissary|consul|commissioner|counsel|spokes\w+|candidate|heir|successor)$/;
/** Bodies of a state that sit in another. Own compilation. */
const missions = /(?:embassy|consulate|mission|high commission)$/;
const placeForms = new Set(['state', 'seat', 'region']);

/**
 * Pass 2. In: the drafts of a sentence. Out: the same with role nouns joined to what they belong to by a preposition:
 * "the president" + "of France", "head" + "of the ruling party", "China’s ambassador" + "to France".
 */
export function attachComplements(scanned: ScannedText, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (let k = drafts.length - 1; k >= 0; k--) {
    const left = drafts[k]!;
    const right = kept.at(-1);
    if (right && joins(scanned, left, right)) {
      kept.pop();
      left.children = [...left.children, right];
      if (left.country === null && (placeForms.has(right.form) || right.country))
        left.country = toCountry(scanned, left, right);
      left.last = right.last;
      const after = kept.at(-1);
      if (after && after.form === 'name' && after.first === left.last && left.roleClass === 'person' && !left.plural) {
        Object.assign(after, {
          first: left.first,
          titled: true,
          role: after.role ?? left.role,
          country: after.country ?? left.country,
        });
        after.children = [...left.children, ...after.children];
        continue;
      }
    }
    kept.push(left);
  }
  return kept.reverse();
}

/** An ambassador to France is not French. */
function toCountry(scanned: ScannedText, left: Draft, right: Draft): string | null {
  const link = scanned.keys[left.last];
  if (link === 'for' && /\b(?:envoy|rapporteur|representative|coordinator)$/.test(left.role ?? '')) return null;
  if (link === 'in' && missions.test(left.role ?? '')) return null;
  return link === 'to' || link === 'with' ? null : (right.country ?? right.entry?.country ?? null);
}

function joins(scanned: ScannedText, left: Draft, right: Draft): boolean {
  if (left.form !== 'role' || right.first !== left.last + 1 || right.last - right.first > LONGEST_PHRASE) return false;
  if (right.form === 'title' || right.form === 'pronoun' || right.form === 'adjective' || left.roleClass === 'document')
    return false;
  const person = left.roleClass === 'person';
  const body = right.form === 'organisation' || right.form === 'body';
  switch (scanned.tokens[left.last]!.lower) {
    case 'of':
      return person || right.form !== 'figure';
    case 'to':
      return left.role !== null && toRoles.test(left.role) && right.form !== 'role';
    case 'for':
      return person && right.form !== 'people';
    case 'in':
      return (person || missions.test(left.role ?? '')) && placeForms.has(right.form);
    case 'at':
    case 'with':
      return person && (body || right.form === 'role' || right.form === 'name');
    case 'from':
      return person && (placeForms.has(right.form) || body);
    default:
      return false;
  }
}
