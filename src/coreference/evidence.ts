/**
 * What speaks for and against an antecedent, a row a piece of evidence. Each row is a number for an anaphor and an actor; what it is worth is
 * in `data/weights.ts`, fitted class by class (`models/fitCoreference.ts`).
 */

import type { Actor } from '../document';
import { plainRole, roleFits } from '../mentions/roles';
import type { Anaphor } from './anaphors';
import type { Discourse, Entity } from './discourse';

/** What a row is asked of. */
export interface Pair {
  readonly anaphor: Anaphor;
  readonly entity: Entity;
  readonly discourse: Discourse;
  /** How many actors that fit too were mentioned later than this one. */
  readonly rank: number;
}

export interface Evidence {
  readonly name: string;
  /** Its worth before fitting, which fitting leaves only for evidence: own estimate, 0 where it is absent. */
  readonly prior?: number;
  /** The anaphor and the actor in capitals, where the row is at its largest. */
  readonly example: string;
  readonly value: (pair: Pair) => number;
}

const is = (condition: boolean): number => (condition ? 1 : 0);
const distance = ({ anaphor, entity }: Pair): number => anaphor.mention.sentence - entity.last.mention.sentence;

/** Nouns by which any person may be called. Own compilation. */
const ANYBODY = new Set(
  'year-old|politician|man|woman|candidate|billionaire|veteran|leader|official|lawmaker|diplomat|businessman|businesswoman|nominee|statesman|lawyer'.split(
    '|',
  ),
);

/** Words before an office that somebody no longer holds. Own compilation. */
const FORMER = new Set(['former', 'one-time', 'ex', 'retired']);

export const evidence: readonly Evidence[] = [
  {
    name: 'sentences between',
    prior: -1.4,
    example: 'SOREL left. It rained. It snowed. SHE came back.',
    value: (pair) => Math.log1p(distance(pair)),
  },
  { name: 'same sentence', example: 'SOREL said SHE would go.', value: (pair) => is(distance(pair) === 0) },
  { name: 'sentence before', example: 'SOREL left. SHE was tired.', value: (pair) => is(distance(pair) === 1) },
  {
    name: 'others between',
    prior: -0.2,
    example: 'SOREL met Lind, Roth and Kern. SHE was tired.',
    value: ({ rank }) => Math.log1p(rank),
  },
  { name: 'nearest', example: 'Lind met SOREL. SHE was tired.', value: ({ rank }) => is(rank === 0) },
  {
    name: 'subject',
    prior: 1,
    example: 'SOREL met Lind. SHE was tired.',
    value: ({ entity }) => is(entity.last.subject),
  },
  {
    name: 'subject of the sentence before',
    example: 'SOREL met Lind. SHE was tired.',
    value: ({ anaphor, entity }) => is(entity.subjectIn === anaphor.mention.sentence - 1),
  },
  {
    name: 'subject of the same sentence',
    example: 'SOREL met Lind before SHE left.',
    value: ({ anaphor, entity }) => is(entity.subjectIn === anaphor.mention.sentence),
  },
  {
    name: 'topic',
    prior: 0.9,
    example: 'SOREL left. The talks had failed. SHE was tired.',
    value: ({ entity, discourse }) => is(discourse.topic === entity),
  },
  {
    name: 'latest speaker',
    example: '“No,” said SOREL. Lind laughed. HER plan was dead.',
    value: ({ entity, discourse }) => is(discourse.speaker === entity),
  },
  {
    name: 'latest speaker speaks',
    prior: 2,
    example: '“No,” said SOREL. Lind laughed. “Never,” SHE said.',
    value: ({ anaphor, entity, discourse }) => is(anaphor.speaking && discourse.speaker === entity),
  },
  {
    name: 'spoke last',
    prior: 0.8,
    example: '“No,” said SOREL. HER plan was dead.',
    value: ({ entity }) => is(entity.last.speaking),
  },
  {
    name: 'mentions',
    example: 'SOREL came. Sorel saw. Sorel left. SHE was tired.',
    value: ({ entity }) => Math.log1p(entity.mentions),
  },
  {
    name: 'first of the text',
    example: 'SOREL met Lind. HER plane was late.',
    value: ({ entity }) => is(entity.order === 0),
  },
  {
    name: 'same paragraph',
    example: 'SOREL met Lind. SHE was tired.',
    value: ({ anaphor, entity }) => is(anaphor.paragraph === entity.last.paragraph),
  },
  {
    name: 'named last',
    prior: 0.2,
    example: 'The envoy met SOREL. SHE was tired.',
    value: ({ entity }) => is(entity.last.mention.type === 'name'),
  },
  {
    name: 'pronoun last',
    example: 'SHE was tired. SHE left.',
    value: ({ entity }) => is(entity.last.mention.type === 'pronoun'),
  },
  {
    name: 'inside another',
    prior: -0.6,
    example: 'The aides of SOREL said that SHE left.',
    value: ({ entity }) => is(entity.last.nested),
  },
  {
    name: 'in another quotation',
    prior: -2,
    example: '“We thank SOREL,” he said. SHE was tired.',
    value: ({ anaphor, entity }) => is(entity.last.quote >= 0 && entity.last.quote !== anaphor.quote),
  },
  {
    name: 'speaker of the quotation',
    prior: -3,
    example: 'SOREL said: “The plan is HERS.”',
    value: ({ anaphor, entity, discourse }) =>
      is(anaphor.quote >= 0 && entity.last.quote < 0 && discourse.speaker === entity),
  },
  {
    name: 'gender known',
    prior: 0.7,
    example: 'MRS. SOREL met Lind. SHE was tired.',
    value: ({ entity, discourse }) => is((discourse.genders.get(entity.actor.id) ?? null) !== null),
  },
  {
    name: 'both subjects',
    example: 'SOREL met Lind. SHE was tired.',
    value: ({ anaphor, entity }) => is(anaphor.subject && entity.last.subject),
  },
  {
    name: 'neither subject',
    example: 'Lind met SOREL. Roth thanked HER.',
    value: ({ anaphor, entity }) => is(!anaphor.subject && !entity.last.subject),
  },
  {
    name: 'possessive of the subject',
    example: 'SOREL praised HER aides.',
    value: ({ anaphor, entity }) =>
      is(anaphor.pronoun?.possessive === true && entity.subjectIn === anaphor.mention.sentence),
  },
  {
    name: 'state',
    prior: 0.3,
    example: 'PERU left the pact. IT was tired.',
    value: ({ entity }) => is(entity.actor.kind === 'state'),
  },
  {
    name: 'unnamed',
    example: 'A MINISTER left. SHE was tired.',
    value: ({ entity }) => is(entity.actor.kind === 'unnamed'),
  },
  {
    name: 'named together',
    prior: 1,
    example: 'SOREL AND LIND left. THEY were tired.',
    value: ({ entity }) => is(entity.members.length > 0),
  },
  {
    name: 'as many as told',
    prior: 1,
    example: 'SOREL AND LIND left. THE TWO MINISTERS were tired.',
    value: ({ anaphor, entity }) => is(entity.members.length > 0 && entity.members.length === countTold(anaphor)),
  },
  {
    name: 'another number than told',
    prior: -2,
    example: 'Sorel, Lind and Roth left. The two ministers were tired.',
    value: ({ anaphor, entity }) =>
      is(entity.members.length > 0 && countTold(anaphor) > 0 && entity.members.length !== countTold(anaphor)),
  },
  {
    name: 'all are persons',
    example: 'SOREL AND LIND left. THE MINISTERS were tired.',
    value: ({ anaphor, entity }) =>
      is(anaphor.mention.roleClass === 'person' && entity.members.length > 0 && entity.members.every(isPerson)),
  },
  {
    name: 'all are states',
    example: 'PERU AND CHILE signed. THE COUNTRIES were tired.',
    value: ({ anaphor, entity }) =>
      is(anaphor.mention.roleClass === 'government' && entity.members.length > 0 && !entity.members.some(isPerson)),
  },
  {
    name: 'group',
    example: 'THE ENVOYS left. THEY were tired.',
    value: ({ entity }) => is(entity.actor.kind === 'group' && entity.members.length === 0),
  },
  {
    name: 'same role',
    prior: 2,
    example: 'FOREIGN MINISTER SOREL left. THE FOREIGN MINISTER was tired.',
    value: ({ anaphor, entity }) => is(hasRole(entity, anaphor.mention.role)),
  },
  {
    name: 'role fits',
    prior: 2,
    example: 'FOREIGN MINISTER SOREL left. THE MINISTER was tired.',
    value: ({ anaphor: { mention }, entity }) =>
      is(mention.role !== null && [...entity.roles].some((held) => roleFits(mention.role ?? '', held))),
  },
  {
    name: 'other role',
    prior: -2,
    example: 'The judge left. The minister was tired.',
    value: ({ anaphor: { mention }, entity: { roles } }) =>
      is(
        mention.role !== null &&
          roles.size > 0 &&
          ![...roles].some((held) => roleFits(mention.role ?? '', held) || roleFits(held, mention.role)),
      ),
  },
  {
    name: 'unnamed, same noun',
    prior: 2,
    example: 'A SENIOR OFFICIAL left. THE OFFICIAL was tired.',
    value: ({ anaphor: { mention }, entity: { actor, roles } }) =>
      is(
        actor.kind === 'unnamed' &&
          mention.role !== null &&
          [...roles].some((held) => nounOf(held) === nounOf(mention.role ?? '')),
      ),
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
    example: 'SOREL left. THE 58-YEAR-OLD was tired.',
    value: ({ anaphor: { mention } }) => is(mention.role !== null && ANYBODY.has(mention.role)),
  },
  {
    name: 'anybody, near',
    example: 'SOREL left. THE 58-YEAR-OLD was tired.',
    value: (pair) =>
      is(pair.anaphor.mention.role !== null && ANYBODY.has(pair.anaphor.mention.role) && distance(pair) <= 1),
  },
  {
    name: 'noun of the name',
    prior: 2,
    example: 'THE WORKERS’ PARTY met. THE PARTY was tired.',
    value: ({ anaphor: { mention }, entity: { actor } }) =>
      is(
        mention.role !== null &&
          [actor.name, ...actor.aliases].some((n) => n.toLowerCase().endsWith(` ${mention.role}`)),
      ),
  },
];

/** What speaks for nobody before: the anaphor opens an actor of its own, or stands for none. */
export const nobody: readonly {
  readonly name: string;
  readonly prior?: number;
  readonly value: (anaphor: Anaphor) => number;
}[] = [
  { name: 'nobody', prior: -1, value: () => 1 },
  { name: 'nobody, speaking', prior: -2, value: ({ speaking }) => is(speaking) },
  { name: 'nobody, addressed', prior: -3, value: ({ addressed }) => is(addressed) },
  { name: 'nobody, subject', value: ({ subject }) => is(subject) },
  { name: 'nobody, quoted', value: ({ quote }) => is(quote >= 0) },
  { name: 'nobody, possessive', value: ({ pronoun }) => is(pronoun?.possessive === true) },
  { name: 'nobody, country', value: ({ mention }) => is(mention.country !== null) },
];

const isPerson = ({ kind }: Actor): boolean => kind === 'person' || kind === 'unnamed';

/** "the two leaders", "both countries", "the three states"; 0 where no number is told. */
const countTold = ({ words }: Anaphor): number => words.reduce((count, word) => NUMBERS[word] ?? count, 0);

const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, pair: 2, couple: 2, three: 3, trio: 3, four: 4 };

const nounOf = (role: string): string => role.slice(role.lastIndexOf(' ') + 1);

function hasRole({ roles }: Entity, role: string | null): boolean {
  if (role === null) return false;
  const plain = plainRole(role);
  for (const held of roles) if (plainRole(held) === plain) return true;
  return false;
}
