/**
 * Whom a description cannot stand for, whatever speaks for him: "the Chadian minister" is not the minister of Peru who was just named. One
 * row a reason. In an example the description stands in brackets, and who is not meant between asterisks.
 */
import {
  ANYBODY,
  BARE_OFFICES,
  BODIES_BY_NAME,
  COMPANIES,
  DELEGATES,
  LEADERS,
  PRESS_BODIES,
  SOLE_OFFICES,
  SUBORDINATES,
  WHERE_STATES_LIE,
} from '../english/coreference/descriptions';
import { platforms } from '../english/mentions/organisations';
import { determiners } from '../english/mentions/words';
import { isMedia } from '../mentions/media';
import { nounOf, roleFits } from '../mentions/roles';
import type { Rule } from '../rules';
import type { Anaphor, AnaphorClass } from './anaphors';
import type { Discourse, Entity } from './discourse';
import { countTold } from './evidenceOfMembers';
import { isRuler } from './officeHolders';

/** A description, and somebody for whom it might stand. */
export interface DescriptionCase {
  readonly anaphor: Anaphor;
  /** The role that it tells. */
  readonly role: string;
  readonly entity: Entity;
  readonly discourse: Discourse;
}

type Unlike = Pick<Rule<DescriptionCase, true>, 'name' | 'example' | 'when'>;

/** Sentences from a name of which nothing is told to the office of a state. Own choice. */
const NEAR = 2;

const SOURCE = /(?:^| )(?:source|eyewitness|insider)$/;

const OFFICE_ROWS: readonly Unlike[] = [
  {
    name: 'source-named-nowhere',
    example: '*Ana Sorel* left. [The source] said no.',
    when: ({ role, entity: { actor, roles } }) =>
      SOURCE.test(role) && !(actor.kind === 'unnamed' && isAny(roles, (held) => SOURCE.test(held))),
  },
  {
    name: 'person-named-nowhere',
    example: '*Ana Sorel* left. [The person] said no.',
    when: ({ role, entity: { actor } }) => role === 'person' && actor.kind === 'person',
  },
  {
    name: 'holder-of-another-office',
    example: 'Prime Minister *Ana Sorel* left. [The defence minister] said no.',
    when: ({ role, entity: { roles } }) =>
      SOLE_OFFICES.test(role) &&
      roles.size > 0 &&
      !isAny(
        roles,
        (held) => !(SOLE_OFFICES.test(held) || SUBORDINATES.test(held)) || roleFits(role, held) || roleFits(held, role),
      ),
  },
  {
    name: 'leader-of-others-than-a-state',
    example: 'Prime Minister *Ana Sorel* left. [The union leader] said no.',
    when: ({ anaphor: { words }, entity: { roles } }) =>
      LEADERS.test(words.join(' ')) && isAny(roles, (held) => SOLE_OFFICES.test(held)),
  },
  {
    name: 'office-by-another-noun',
    example: 'Prime Minister *Ana Sorel* left. [The secretary] said no.',
    when: ({ role, entity: { roles } }) =>
      BARE_OFFICES.has(role) &&
      roles.size > 0 &&
      !isAny(roles, (held) => !SOLE_OFFICES.test(held) || roleFits(role, held) || roleFits(held, role)),
  },
  {
    name: 'official-and-no-ruler',
    example: 'President *Ana Sorel* left. [The official] said no.',
    when: ({ role, entity: { roles } }) => /(?:^| )official$/.test(role) && isAny(roles, isRuler),
  },
  {
    name: 'spokesman-and-no-minister',
    example: 'Army spokeswoman *Ana Sorel* left. [The minister] said no.',
    when: ({ role, entity: { roles } }) =>
      /^minister\b/.test(role) && roles.size > 0 && !isAny(roles, (held) => !SUBORDINATES.test(held)),
  },
  {
    name: 'of-another-state',
    example: '*The French envoy* left. [The Chadian envoy] said no.',
    when: ({ anaphor: { mention }, entity: { country } }) => isOther(mention.country, country),
  },
  {
    name: 'delegate-of-a-state',
    example: '*Ana Sorel* left. [The delegate of Chad] said no.',
    when: ({ anaphor: { mention }, role, entity: { country } }) =>
      mention.country !== null && country === null && DELEGATES.test(role),
  },
  {
    name: 'office-of-a-state-beside-another-role',
    example: 'The movement and its leader *Ana Sorel* left. [The Chadian minister] said no.',
    when: ({ anaphor: { mention }, role, entity: { country, roles } }) =>
      mention.country !== null &&
      country === null &&
      roles.size > 0 &&
      !ANYBODY.has(role) &&
      !isAny(roles, (held) => roleFits(role, held)),
  },
  {
    name: 'office-of-a-state-far-behind-a-name',
    example: '*Ana Sorel* left. It rained. It snowed. It was late. [The Chadian minister] said no.',
    when: ({ anaphor: { mention }, role, entity: { country, roles, last } }) =>
      mention.country !== null &&
      country === null &&
      roles.size === 0 &&
      !ANYBODY.has(role) &&
      mention.sentence - last.mention.sentence > NEAR,
  },
  {
    name: 'of-whom-the-clause-speaks',
    example: '*Ana Sorel* met Chad, [whose envoy] said no.',
    when: ({ anaphor: { words } }) => words[0] === 'whose',
  },
  {
    name: 'another-unnamed-called-so-since',
    example: '*Ana Sorel* was away, but an official at the mission called back. [The official] said no.',
    when: isAnotherCalledSoSince,
  },
];

const BODY_ROWS: readonly Unlike[] = [
  {
    name: 'body-of-another-state',
    example: '*The French army* left. [The Chadian army] said no.',
    when: ({ anaphor: { mention }, entity: { country } }) => isOther(mention.country, country),
  },
  {
    name: 'body-that-goes-by-its-noun',
    example: '*NATO* left. [The ministry] said no.',
    when: ({ role, entity }) => BODIES_BY_NAME.has(nounOf(role)) && !isCalledBy(entity, nounOf(role)),
  },
  {
    name: 'company-and-no-public-body',
    example: 'The party urged *Congress* to vote. [The company] said no.',
    when: ({ role, entity: { actor } }) => COMPANIES.has(nounOf(role)) && PUBLIC_BODY.test(actor.name),
  },
  {
    name: 'newspaper-and-no-public-body',
    example: '*The Commission on Tolls* left. [The newspaper] said no.',
    when: ({ role, entity: { actor } }) =>
      /^(?:newspaper|daily|weekly|magazine|broadcaster)$/.test(nounOf(role)) && PUBLIC_BODY.test(actor.name),
  },
  {
    name: 'platform-and-no-other-trade',
    example: 'A minister left *Facebook*. [The airline] said no.',
    when: ({ role, entity: { actor } }) =>
      platforms.has(actor.name.toLowerCase()) &&
      COMPANIES.has(nounOf(role)) &&
      !/^(?:company|firm|corporation)$/.test(nounOf(role)),
  },
  {
    name: 'press',
    example: 'A minister told *Reuters* so. [The bloc] said no.',
    when: ({ role, entity }) =>
      isMedia(entity.actor.id) && !PRESS_BODIES.has(nounOf(role)) && !isCalledBy(entity, nounOf(role)),
  },
];

const PEOPLE_ROWS: readonly Unlike[] = [
  {
    name: 'all-of-them',
    example: '*Chad and Peru* left. [All actors] said no.',
    when: ({ anaphor: { words }, entity: { members } }) => words[0] === 'all' && members.length > 0,
  },
  {
    name: 'the-other-ones',
    example: '*Chad and Peru* left. [The other members] said no.',
    when: ({ anaphor: { words }, entity: { members } }) => members.length > 0 && words.includes('other'),
  },
  {
    name: 'more-of-them',
    example: '*Chad and Peru* left. [The five states] said no.',
    when: ({ anaphor, entity: { members } }) =>
      members.length > 0 && countTold(anaphor) > 0 && countTold(anaphor) !== members.length,
  },
  {
    name: 'states-of-a-region',
    example: '*Chad and Peru* left. [The coastal states] said no.',
    when: ({ anaphor: { words }, entity: { members } }) =>
      members.length > 0 && WHERE_STATES_LIE.has(words.at(-2) ?? '') && !words.some((word) => COUNTING.test(word)),
  },
  {
    name: 'ministers-and-no-states',
    example: '*Chad and Peru* left. [The two ministers] said no.',
    when: ({ role, entity: { members } }) =>
      members.length > 0 && OFFICIALS.test(role) && members.every(({ kind }) => kind === 'state'),
  },
  {
    name: 'described-otherwise',
    example: '*Three European states* left. [The coastal states] said no.',
    when: ({ anaphor: { words }, entity }) => isDescribedOtherwise(words, entity),
  },
];

/** States act through them; only of "leaders" and "presidents" it is the states that are meant as often. */
const OFFICIALS = /(?:^| )(?:minister|envoy|official|diplomat|negotiator|ambassador|delegate)$/;

/** A company is called none of these. */
const PUBLIC_BODY =
  /\b(?:congress|parliament|senate|house of|assembly|council|ministry|department|government|party|court|police|army|committee|commission|nations|treasury|republicans|democrats|agency|institute|university|association|union)\b/i;

/** The reasons by the class of the description; pronouns describe nobody. */
export const UNLIKE: Readonly<Partial<Record<AnaphorClass, readonly Unlike[]>>> = {
  office: OFFICE_ROWS,
  body: BODY_ROWS,
  people: PEOPLE_ROWS,
};

/** Whether a description cannot stand for somebody. */
export function isUnlike(discourse: Discourse, anaphor: Anaphor, entity: Entity): boolean {
  const { role } = anaphor.mention;
  const rows = role === null ? undefined : UNLIKE[anaphor.kind];
  if (!rows || role === null) return false;
  const asked = { anaphor, role, entity, discourse };
  for (let k = 0; k < rows.length; k++) if ((rows[k] as Unlike).when(asked)) return true;
  return false;
}

const isOther = (told: string | null, known: string | null): boolean =>
  told !== null && known !== null && told !== known;

/** "an official at the mission": somebody unnamed was called by the very noun since the other was spoken of. */
function isAnotherCalledSoSince({ role, entity, discourse: { latest } }: DescriptionCase): boolean {
  const noun = nounOf(role);
  if (entity.actor.kind !== 'person' || isAny(entity.roles, (held) => nounOf(held) === noun)) return false;
  for (let k = 0; k < latest.length; k++) {
    const other = latest[k] as Entity;
    if (other === entity) return false;
    if (other.actor.kind === 'unnamed' && isAny(other.roles, (held) => nounOf(held) === noun)) return true;
  }
  return false;
}

/** By its name, an alias or a role: "the court" for the Court of Appeal. */
function isCalledBy({ actor, roles }: Entity, noun: string): boolean {
  if (isAny(roles, (held) => nounOf(held) === noun)) return true;
  const has = (name: string) => ` ${name.toLowerCase()} `.includes(` ${noun} `);
  return has(actor.name) || actor.aliases.some(has);
}

/** Both tell more than their noun, and nothing in common. */
function isDescribedOtherwise(words: readonly string[], { actor, members }: Entity): boolean {
  if (members.length > 0) return false;
  const told = modifiers(words);
  const known = modifiers(actor.name.toLowerCase().split(' '));
  return told.length > 0 && known.length > 0 && !told.some((word) => known.includes(word));
}

/** Words between determiner and noun that tell which. */
const modifiers = (words: readonly string[]): readonly string[] =>
  words.slice(0, -1).filter((word) => !determiners.has(word) && !COUNTING.test(word));
const COUNTING =
  /^(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|other|all|both|many|several|some|few|more|most)$/;

/** Whether one of some words is so; of a set no list is made for it. */
function isAny(words: ReadonlySet<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true;
  return false;
}
