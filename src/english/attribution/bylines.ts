/** Offices before a name that tell that a letter is from a person ("From Chairwoman Lund: …") and not from a place ("From New York: …"). */
import { manRoles, personRoles, womanRoles } from '../mentions/roles';

export const OFFICES: ReadonlySet<string> = new Set(
  [personRoles, womanRoles, manRoles].flatMap((roles) => roles.split('|').map((role) => role.split(':')[0] ?? role)),
);
