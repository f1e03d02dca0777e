/** In: drafts of mentions. Out: who each names, by names, roles and appositions alone; pronouns are resolved behind it. */
import type { TextLayer } from '../document';
import { readGrammar } from '../grammar';
import { type ActorOptions, findMentions, type MentionLayer } from '../mentions/findMentions';
import type { ActorLayer } from './actorLayer';
import { joinAppositions, markApposed, settleCounterparts } from './appositions';
import { joinBodies } from './bodyAppositions';
import { nameCompany } from './companies';
import { freeze } from './freeze';
import { homeOf } from './home';
import { bringBodiesHome } from './localBodies';
import { OwnWords, resolveNominals } from './nominals';
import { OfficeHolders } from './officeHolders';
import { bringToTheirLand } from './ofTheLand';
import { nameText } from './personNames';
import { resolvePeople } from './resolvePeople';
import { settle } from './settle';
import { shareOffices } from './sharedOffices';
import { shareOwners } from './sharedOwners';
import { readShortBodies } from './shortBodies';
import { bringSoldiersHome } from './soldiers';
import { joinStandings } from './standings';

/**
 * Finds everybody who is mentioned in a text: states (by name, capital or government), organisations, persons with title, role
 * and country, groups, unnamed officials, and pronouns. Surnames, aliases and role nouns that stand for somebody who is named in
 * the text are resolved; pronouns have no actor yet (`resolvePronouns`).
 *
 * @param layer What `readText` returned.
 * @param options Own actors and the day of the text.
 * @returns Mentions in order with spans in UTF-16 units, and the actors.
 * @throws StancekitError `INVALID_ACTOR`, `INVALID_OPTION`.
 *
 * @example
 * readActors(readText('Beijing thanked French Foreign Minister Jeanne Morel.')).actors.map((actor) => actor.name)
 * // ['China', 'Jeanne Morel']
 */
export function readActors(layer: TextLayer, options: ActorOptions = {}): ActorLayer {
  return identifyNamed(findMentions(layer, readGrammar(layer), options));
}

/** Gives the mentions that are named, by name, role or apposition, their actors; see `readActors`. */
export function identifyNamed(mentions: MentionLayer): ActorLayer {
  const { scanned, all, date } = mentions;
  const home = homeOf(mentions);
  const drafts = shareOffices(scanned, mentions.drafts);
  bringToTheirLand(scanned, drafts);
  shareOwners(scanned, drafts);
  bringBodiesHome(drafts, home, (draft) => nameText(scanned, draft));
  bringSoldiersHome(scanned, drafts, home);
  markApposed(scanned, drafts);
  const people = resolvePeople(scanned, all, new OfficeHolders(scanned, all, date));
  const own = new OwnWords();
  for (const draft of all) settle(scanned, draft, own);
  readShortBodies(scanned, drafts, own);
  nameCompany(scanned, all, own);
  joinBodies(scanned, drafts);
  joinStandings(scanned, drafts);
  // "the envoy for the Sahel, Paul Brandt,": what names nobody stands between none.
  joinAppositions(
    scanned,
    drafts.filter(({ form, actor }) => form !== 'name' || actor !== null),
  );
  settleCounterparts(drafts);
  resolveNominals(scanned, all, people, own);
  return freeze(scanned, drafts, home);
}
