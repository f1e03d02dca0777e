/** How PLOVER and CAMEO call what the analysis finds. */
import type { Actor, EventType } from '../../document';
import { EVENT_MODES } from '../../english/events/modes';
import { SECTOR_ORGANISATIONS, SECTOR_WORDS } from '../../english/events/sectors';
import { iso3Of } from './iso3';

/**
 * One row a type: its quad class, and the two digits of the CAMEO category that the type grew out of.
 *
 * The types and their quad classes are those of the PLOVER manual (Open Event Data Alliance), where verbal cooperation is 1, material cooperation
 * 2, verbal conflict 3 and material conflict 4; the categories are those of CAMEO's codebook (Gerner, Schrodt & Yilmaz 2009). Where a type
 * holds several, it has the one that is most of it: REQUEST is 10 (Demand) and holds 02 (Appeal), ASSAULT is 19 (Fight) and holds 18 and 20,
 * CONCEDE and RETREAT are the two halves of 08 (Yield), ACCUSE is 11 (Disapprove) and holds 09 (Investigate).
 */
const TYPES: Readonly<Record<EventType, readonly [quadClass: 1 | 2 | 3 | 4, cameo: string]>> = {
  agree: [1, '03'],
  consult: [1, '04'],
  support: [1, '05'],
  concede: [1, '08'],
  cooperate: [2, '06'],
  aid: [2, '07'],
  retreat: [2, '08'],
  request: [3, '10'],
  accuse: [3, '11'],
  reject: [3, '12'],
  threaten: [3, '13'],
  protest: [4, '14'],
  sanction: [4, '16'],
  mobilize: [4, '15'],
  coerce: [4, '17'],
  assault: [4, '19'],
};

/** What only says something: CAMEO's "Make public statement", which PLOVER has no type for. */
const STATEMENT = '01';

export interface EventCode {
  /** In capitals, as PLOVER writes it; empty where there is none. */
  readonly event: string;
  readonly mode: string;
  readonly code: string;
  readonly quadClass: 1 | 2 | 3 | 4 | null;
}

/** @param lemma The verb that tells the event. */
export function eventCode(event: EventType | undefined, lemma: string | undefined): EventCode {
  if (event === undefined) return { event: '', mode: '', code: STATEMENT, quadClass: null };
  const [quadClass, code] = TYPES[event];
  return { event: event.toUpperCase(), mode: modes.get(`${event} ${lemma}`) ?? '', code, quadClass };
}

const modes = new Map(
  EVENT_MODES.trim()
    .split('\n')
    .flatMap((line) => {
      const [type = '', mode = '', verbs = ''] = line.split(' | ');
      return verbs.split(', ').map((verb) => [`${type} ${verb}`, mode] as const);
    }),
);

const readSectors = (table: string) =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [sector = '', words = ''] = line.split(' | ');
        return words.split(' ').map((word) => [word, sector] as const);
      }),
  );
const sectorOfWord = readSectors(SECTOR_WORDS);
const sectorOfOrganisation = readSectors(SECTOR_ORGANISATIONS);
const ranks = [...new Set(sectorOfWord.values())];

export interface ActorCode {
  /** ISO 3166-1 alpha-3; empty where it is not known. */
  readonly country: string;
  readonly sector: string;
}

/** A state is GOV; of others the office or description tells, and of organisations the name, where it is known. */
export function actorCode({ id, kind, country, role, iso3 }: Actor): ActorCode {
  const code = iso3 ?? iso3Of(country) ?? '';
  if (kind === 'state') return { country: code, sector: 'GOV' };
  const known = id.startsWith('org:') ? sectorOfOrganisation.get(id.slice('org:'.length)) : undefined;
  return { country: code, sector: known ?? sectorOfRole(role ?? '') };
}

function sectorOfRole(role: string): string {
  const found = role
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => sectorOfWord.get(word) ?? []);
  return found.sort((a, b) => ranks.indexOf(b) - ranks.indexOf(a))[0] ?? '';
}
