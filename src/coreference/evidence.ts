/**
 * What speaks for and against an antecedent, a row a piece of evidence. Each row is a number for an anaphor and an actor; what it is worth is
 * in `data/weights.ts`, fitted class by class (`models/fitCoreference.ts`).
 */
import type { Anaphor } from './anaphors';
import { evidenceOfMembers } from './evidenceOfMembers';
import { evidenceOfRoles } from './evidenceOfRoles';
import { distance, type Evidence, is } from './evidenceRow';

/** In the order of the weights. */
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
    name: 'named in what is said',
    prior: -2,
    example: 'Lind met SOREL. HE said Sorel would go.',
    value: ({ anaphor, entity }) => is(anaphor.speaksOf.has(entity.actor.id)),
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
  ...evidenceOfMembers,
  ...evidenceOfRoles,
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
  {
    name: 'nobody, of a people',
    prior: -3,
    value: ({ mention }) => is(mention.role === 'national' || mention.role === 'year-old'),
  },
  { name: 'nobody, country', value: ({ mention }) => is(mention.country !== null) },
];
