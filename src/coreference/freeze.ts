/** In: drafts with what they were found to name. Out: mentions and actors that do not change any more. */

import type { Actor } from '../document';
import { suffixes } from '../english/mentions/titles';
import { type Draft, isRecord, type PersonRecord, type ScannedText } from '../mentions/drafts';
import { fold, type Gender } from '../mentions/entries';
import { gazetteer } from '../mentions/gazetteer';
import { itemAt } from '../runtime/lists';
import type { ActorLayer, ActorMention } from './actorLayer';
import { ReadMention } from './mention';

/** Turns the drafts that found an actor, or may still find one, into mentions and actors that do not change any more. */
export function freeze(scanned: ScannedText, drafts: readonly Draft[], home: string | null): ActorLayer {
  const actors = new Map<string, Actor>();
  const genders = new Map<string, Gender>();
  const finished = new Map<PersonRecord, Actor>();
  const international = new Set<string>();
  const actorOf = (draft: Draft): Actor | null => {
    if (!draft.actor) return null;
    let actor = isRecord(draft.actor) ? finished.get(draft.actor) : actors.get(draft.actor.id);
    if (!actor) {
      actor = isRecord(draft.actor) ? finish(draft.actor) : draft.actor;
      if (isRecord(draft.actor)) {
        finished.set(draft.actor, actor);
        genders.set(actor.id, draft.actor.gender);
        if (draft.actor.international || isOfNoState(actor)) international.add(actor.id);
      }
    }
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
    return actor;
  };
  const members = new Map<string, readonly Actor[]>();
  const mentions: ActorMention[] = [];
  const nested: ActorMention[] = [];
  // What stands inside a draft that is dropped (a title that others share) takes its place; what stands inside a mention is nested in it.
  const put = (draft: Draft, kept: boolean, inside: boolean): void => {
    const actor = actorOf(draft);
    if (kept) (inside ? nested : mentions).push(mention(scanned, draft, actor));
    if (actor && draft.holders.length > 0)
      members.set(
        actor.id,
        draft.holders.flatMap((one) => actorOf(one) ?? []),
      );
    for (const child of draft.children) put(child, child.actor !== null || child.form === 'pronoun', inside || kept);
  };
  for (const draft of drafts)
    put(draft, draft.actor !== null || draft.form === 'role' || draft.form === 'pronoun', false);
  const byPlace = (a: ActorMention, b: ActorMention): number => a.start - b.start || b.end - a.end;
  return {
    layer: scanned.layer,
    mentions: mentions.sort(byPlace),
    nested: nested.sort(byPlace),
    actors: [...actors.values()],
    home,
    genders,
    members,
    international,
  };
}

const figureOf = (name: string): { country: string | null; role: string | null } | undefined =>
  gazetteer().figures.get(fold(name));

/** Of our list, which gives the state of all who have one: the foreign policy chief of a union of states. */
const isOfNoState = ({ name, country }: Actor): boolean => country === null && figureOf(name)?.country === null;

function finish(record: PersonRecord): Actor {
  const { id, name, country, role } = record;
  const figure = figureOf(name);
  const aliases = [...record.aliases].filter((alias) => alias !== name);
  return {
    id,
    name,
    kind: 'person',
    country: country ?? figure?.country ?? null,
    role: role ?? record.office ?? figure?.role ?? null,
    aliases,
    ...(record.wikidata && { wikidata: record.wikidata }),
  };
}

/** The surname of a person, without "Jr." behind it; the first word where family names stand first. */
function headOf(scanned: ScannedText, draft: Draft): number {
  if (!isRecord(draft.actor) || draft.form === 'role' || draft.form === 'pronoun') return draft.head;
  if (draft.actor.familyFirst && draft.nameLast - draft.nameFirst > 1) return draft.nameFirst;
  let head = draft.nameLast - 1;
  while (head > draft.nameFirst && suffixes.has(itemAt(scanned.keys, head))) head--;
  return head;
}

function mention(scanned: ScannedText, draft: Draft, actor: Actor | null): ActorMention {
  const { tokens } = scanned;
  const { first, last, form, gender, plural, definite, role, roleClass, country, sentence } = draft;
  return new ReadMention({
    start: itemAt(tokens, first).start,
    end: itemAt(tokens, last - 1).end,
    first,
    last,
    type: form === 'pronoun' ? 'pronoun' : form === 'role' || form === 'adjective' ? 'nominal' : 'name',
    actor,
    head: headOf(scanned, draft),
    confidence: actor ? draft.confidence : 0,
    gender,
    plural,
    definite,
    role,
    roleClass,
    country,
    sentence,
  });
}
