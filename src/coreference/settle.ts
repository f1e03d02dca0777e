/** In: drafts of the gazetteer, of bodies and of unknown abbreviations. Out: the same with their actors, for which their own words are enough. */

import type { Draft, ScannedText } from '../mentions/drafts';
import { actorOfEntry, gazetteer } from '../mentions/gazetteer';
import { isActing } from '../mentions/lexicon';
import { actsNext } from '../mentions/metonyms';
import { placeAt } from '../mentions/places';
import { isAcronym } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import type { OwnWords } from './nominals';

/** Gives drafts of the gazetteer, of bodies and of unknown abbreviations their actors. */
export function settle(scanned: ScannedText, draft: Draft, own: OwnWords): void {
  if (draft.holders.length > 0) draft.actor = own.actor(scanned, draft);
  if (draft.actor || draft.form === 'role' || draft.form === 'pronoun') return;
  if (draft.form === 'adjective') {
    settlePeople(scanned, draft, own);
  } else if (draft.entry && draft.form !== 'name') {
    if (draft.form === 'seat' && draft.confidence === 1) return;
    draft.actor = actorOfEntry(draft.entry);
    draft.confidence = Math.min(draft.confidence, draft.entry.kind === 'state' ? 0.97 : 0.93);
  } else if (draft.form === 'body') {
    draft.country ??= countryOf(scanned, draft) ?? seatBehind(scanned, draft);
    draft.actor = own.actor(scanned, draft);
    draft.confidence = 0.8;
  } else if (draft.last - draft.first === 1 && isAcronym(itemAt(scanned.tokens, draft.first))) {
    const end = itemAt(scanned.layer.sentences, draft.sentence).last;
    if (!actsNext(scanned, draft.last, end) || scanned.smalls.has(itemAt(scanned.keys, draft.first))) return;
    draft.form = 'body';
    draft.actor = own.actor(scanned, draft);
    draft.confidence = 0.5;
  }
}

/** "Ministry of Foreign Affairs of Ghana", "University of London": the last state or seat in the name. */
function countryOf(scanned: ScannedText, draft: Draft): string | null {
  let country: string | null = null;
  let begin = draft.last;
  for (let at = draft.last - 1; at >= draft.first; at--) {
    const known = gazetteer().phrases.match(scanned.tokens, scanned.keys, at, draft.last);
    const found = known?.entry;
    // "Movement for Democratic Change" is no party of the United States.
    if (!found?.country || found.id.startsWith('member:') || !/^(?:state|seat|adjective|region)$/.test(found.kind))
      continue;
    // Korea is the end of another name in "the Democratic People’s Republic of Korea".
    if (country !== null && at + known!.length <= begin) break;
    country = found.country;
    begin = at;
  }
  return country;
}

/** Organs of a state by the last noun of their names. Own compilation. */
const stateOrgan = /^(?:ministry|department|parliament|police|court|assembly|senate|secretariat)$/;

/** Of Seoul in "the Unification Ministry in Seoul". */
function seatBehind(scanned: ScannedText, draft: Draft): string | null {
  const { tokens, keys, layer } = scanned;
  if (keys[draft.last] !== 'in' || !stateOrgan.test(keys[draft.head] ?? '')) return null;
  return placeAt(tokens, keys, draft.last + 1, itemAt(layer.sentences, draft.sentence).last);
}

/** Ends of words for one of a people; those in -ch, -sh and -ese speak of all ("the French said"). */
const ONE_OF_A_PEOPLE =
  /(?:an|at|ot|ist|[^s]i|greek|turk|czech|serb|croat|arab|thai|uzbek|kazakh|kurd|pole|dane|swede|finn|briton|spaniard)$/;

/** "the French said": an adjective with an article and a verb names the people. */
function settlePeople(scanned: ScannedText, draft: Draft, own: OwnWords): void {
  const next = scanned.tokens[draft.last];
  if (scanned.keys[draft.first - 1] !== 'the' || !next || !isActing(next.lower)) return;
  if (ONE_OF_A_PEOPLE.test(scanned.keys[draft.head] ?? '')) {
    draft.first--;
    draft.form = 'role';
    draft.role = 'national';
    draft.roleClass = 'person';
    draft.definite = true;
    return;
  }
  draft.first--;
  draft.form = 'people';
  draft.plural = true;
  draft.actor = own.actor(scanned, draft);
  draft.confidence = 0.7;
}
