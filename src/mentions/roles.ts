import { CALLED_BY, diplomatRoles, envoyRoles, leaderRoles } from '../english/mentions/roles';

const sameRole = new Map(
  Object.entries({
    premier: 'prime minister',
    'foreign secretary': 'foreign minister',
    'minister of foreign affairs': 'foreign minister',
    'defence secretary': 'secretary of defence',
    'secretary general': 'secretary-general',
    'treasury secretary': 'secretary of the treasury',
    'high commissioner for refugees': 'high commissioner',
    'high commissioner for human rights': 'high commissioner',
    congressman: 'representative',
    congresswoman: 'representative',
  }),
);

/** Roles that were asked for, and their plain words. A text has few, and asks for them again and again. */
const known = new Map<string, string>();
/** So many are kept. Own choice. */
const MOST_KNOWN = 4096;

/** One word for roles that differ by gender or spelling alone. */
export function plainRole(role: string): string {
  const plain = known.get(role);
  if (plain !== undefined) return plain;
  if (known.size === MOST_KNOWN) known.clear();
  const found = makePlain(role);
  known.set(role, found);
  return found;
}

function makePlain(role: string): string {
  const manned = role.endsWith('man') ? role.replace(/(?<=\p{L})(?:wo)?man$/u, 'person') : role;
  const plain = manned.includes('defense') ? manned.replaceAll('defense', 'defence') : manned;
  return sameRole.get(role) ?? (plain === role ? plain : (sameRole.get(plain) ?? plain));
}

/** The last word of a role: "minister" of "foreign minister". */
export const nounOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);

/** Who stands below or against the one who holds the office. */
const SECOND = /^(?:vice|shadow|deputy|assistant|under|alternate)[ -]/;

/** Whether somebody in office `held` may be called `said`: "minister" for a foreign minister, "leader" for a president. */
export function roleFits(said: string, held: string | null): boolean {
  if (held === null) return false;
  if (said === held) return true;
  const a = plainRole(said);
  const b = plainRole(held);
  if (a === b) return true;
  // A vice president is no president, nor is a shadow minister a minister.
  if (SECOND.test(b) && !SECOND.test(a)) return a === 'official' || a === 'politician';
  if (b.endsWith(` ${a}`) || (a === 'secretary' && b.startsWith('secretary of '))) return true;
  if (CALLED_BY.get(a)?.test(b)) return true;
  if (a === 'leader' || a === 'ruler' || a === 'head of state') return leaderRoles.has(held) || leaderRoles.has(b);
  if (a === 'diplomat' || a === 'envoy') {
    if (envoyRoles.some((role) => b.endsWith(role))) return true;
  }
  return (
    (a === 'top diplomat' || a === 'diplomat' || a === 'chief diplomat') &&
    (diplomatRoles.has(held) || diplomatRoles.has(b))
  );
}
