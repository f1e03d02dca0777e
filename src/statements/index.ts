/** The sixth stage: who says what to whom, statement by statement, before anybody asks on which issue. */
import type { Attribution } from '../attribution';
import type { ActorLayer } from '../coreference';
import type { TextLayer } from '../document';
import { withSequels } from './continued';
import { identify, type StatementDraft } from './identify';
import { settleListeners } from './listeners';
import { settleNamedAgain } from './namedAgain';
import { settleNesting } from './nesting';
import { withParagraphs } from './paragraphs';
import { settleOwnVoice } from './releases';
import { withUnmarkedSpeech } from './withoutMarks';
import { settleFirstPerson } from './writers';

export { claimOf } from './claim';
export { confidenceEvidence, confidenceOf } from './confidence';
export { OPEN_DEED } from './doers';
export type { StatementDraft } from './identify';
export { withOpenDeeds } from './openDeeds';

/**
 * Makes statements of attributions: each with its actor, its addressees and the actors that its content mentions.
 *
 * @param layer What `readText` returned.
 * @param attributions What `attribute` found in it.
 * @param actors Its actors, all mentions resolved.
 * @returns In order of their first content.
 */
export function makeStatements(
  layer: TextLayer,
  attributions: readonly Attribution[],
  actors: ActorLayer,
): StatementDraft[] {
  const settled = withParagraphs(layer, settleNesting(identify(layer, attributions, actors), layer.text), actors);
  const voiced = settleOwnVoice(layer, settled, actors);
  const unmarked = withUnmarkedSpeech(layer, withSequels(layer, voiced, actors), actors);
  const spoken = settleFirstPerson(layer, unmarked, actors);
  return settleNamedAgain(layer, settleListeners(layer, spoken, actors), actors);
}
