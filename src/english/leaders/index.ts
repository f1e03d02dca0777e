/**
 * Leaders and offices of the world, 1990–2026, a row a person and office:
 * name | gender | country | office | from | to | spellings | party | Wikidata.
 *
 * Facts that are known for certain and no others, compiled by hand region by region and read a second time; years as far as they are known, an
 * empty end for those in office. The country is ISO 3166-1 alpha-2 and empty for heads of international organisations, whose office names
 * the organisation.
 */
import { africa } from './africa';
import { britainAndCanada } from './britainAndCanada';
import { eastAsia } from './eastAsia';
import { easternEurope } from './easternEurope';
import { latinAmerica } from './latinAmerica';
import { middleEast } from './middleEast';
import { organisations } from './organisations';
import { russiaAndNeighbours } from './russiaAndNeighbours';
import { southAsia } from './southAsia';
import { southEastAsiaAndPacific } from './southEastAsiaAndPacific';
import { usa } from './usa';
import { westernEurope } from './westernEurope';

export const leaderTables: readonly string[] = [
  africa,
  britainAndCanada,
  eastAsia,
  easternEurope,
  latinAmerica,
  middleEast,
  organisations,
  russiaAndNeighbours,
  southAsia,
  southEastAsiaAndPacific,
  usa,
  westernEurope,
];
