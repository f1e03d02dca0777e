/** What roles, countries and nouns speak for and against an antecedent, a row a piece of evidence. */

import { ANYBODY, FORMER } from '../english/coreference/descriptions';
import { nounOf, plainRole, roleFits } from '../mentions/roles';
import type { Anaphor } from './anaphors';
import type { Entity } from './discourse';
import { distance, type Evidence, is } from './evidenceRow';

export const evidenceOfRoles: readonly Evidence[] = [
  {
    name: 'same role',
    needs: 'role',
    prior: 2,
    example: 'FOREIGN MINISTER SOREL left. THE FOREIGN MINISTER was tired.',
    value: ({ anaphor, entity }) => is(hasRole(entity, anaphor.mention.role)),
  },
  {
    name: 'role fits',
    needs: 'role',
    prior: 2,
    example: 'FOREIGN MINISTER SOREL left. THE MINISTER was tired.',
    value: ({ anaphor: { mention }, entity }) => is(mention.role !== null && isAnyCalledSo(entity.roles, mention.role)),
  },
  {
    name: 'other role',
    needs: 'role',
    prior: -2,
    example: 'The judge left. The minister was tired.',
    value: ({ anaphor: { mention }, entity: { roles } }) =>
      is(
        mention.role !== null &&
          roles.size > 0 &&
          !isAnyCalledSo(roles, mention.role) &&
          !isAnyCalling(roles, mention.role),
      ),
  },
  {
    name: 'another has the role',
    needs: 'role',
    prior: -2,
    example: 'A source left. SOREL stayed. THE SOURCE was tired.',
    value: ({ anaphor, entity, roleIsHeld }) => is(roleIsHeld && !mayBeCalledSo(anaphor, entity)),
  },
  {
    name: 'unnamed, same noun',
    needs: 'role',
    prior: 2,
    example: 'A SENIOR OFFICIAL left. THE OFFICIAL was tired.',
    value: ({ anaphor: { mention }, entity: { actor, roles } }) =>
      is(actor.kind === 'unnamed' && mention.role !== null && hasNoun(roles, nounOf(mention.role))),
  },
  {
    name: 'former holder',
    prior: 2,
    example: 'SOREL spoke. THE FORMER PRESIDENT was tired.',
    value: ({ anaphor: { words }, entity, discourse }) =>
      is(FORMER.has(words[1] ?? '') && discourse.topic === entity && entity.roles.size === 0),
  },
  {
    name: 'role unknown',
    example: 'SOREL left. THE MINISTER was tired.',
    value: ({ entity }) => is(entity.roles.size === 0),
  },
  {
    name: 'same country',
    example: 'THE FRENCH ENVOY left. THE FRENCH DIPLOMAT was tired.',
    value: ({ anaphor: { mention }, entity }) =>
      is(mention.country !== null && mention.country === entity.actor.country),
  },
  {
    name: 'anybody',
    needs: 'role',
    example: 'SOREL left. THE 58-YEAR-OLD was tired.',
    value: ({ anaphor: { mention } }) => is(mention.role !== null && ANYBODY.has(mention.role)),
  },
  {
    name: 'anybody, near',
    needs: 'role',
    example: 'SOREL left. THE 58-YEAR-OLD was tired.',
    value: (pair) =>
      is(pair.anaphor.mention.role !== null && ANYBODY.has(pair.anaphor.mention.role) && distance(pair) <= 1),
  },
  {
    name: 'noun of the name',
    needs: 'role',
    prior: 2,
    example: 'THE WORKERS’ PARTY met. THE PARTY was tired.',
    value: ({ anaphor: { mention }, entity: { actor } }) =>
      is(
        mention.role !== null &&
          [actor.name, ...actor.aliases].some((n) => n.toLowerCase().endsWith(` ${mention.role}`)),
      ),
  },
];

/** Whether somebody may be called so by a role. */
export const mayBeCalledSo = ({ mention: { role, country } }: Anaphor, { actor, roles }: Entity): boolean =>
  role !== null && !(country && actor.country && country !== actor.country) && isAnyCalledSo(roles, role);

function isAnyCalledSo(roles: ReadonlySet<string>, role: string): boolean {
  for (const held of roles) if (roleFits(role, held)) return true;
  return false;
}

function isAnyCalling(roles: ReadonlySet<string>, role: string): boolean {
  for (const held of roles) if (roleFits(held, role)) return true;
  return false;
}

function hasNoun(roles: ReadonlySet<string>, noun: string): boolean {
  for (const held of roles) if (nounOf(held) === noun) return true;
  return false;
}

function hasRole({ roles }: Entity, role: string | null): boolean {
  if (role === null) return false;
  const plain = plainRole(role);
  for (const held of roles) if (plainRole(held) === plain) return true;
  return false;
}
