/**
 * In: drafts of the text, persons and bodies settled. Out: the same; the lone name that a text on "the company" says most often, and that no list
 * has, is that of the company: "Orvell closed two plants … the company said … Orvell’s rivals".
 */
import { COMPANIES } from '../english/coreference/descriptions';
import { MEDIUM_LINKS } from '../english/mentions/names';
import { stopBack } from '../english/mentions/words';
import { type Draft, isRecord, type ScannedText } from '../mentions/drafts';
import { actsNext } from '../mentions/metonyms';
import { placeAt } from '../mentions/places';
import { itemAt } from '../runtime/lists';
import type { OwnWords } from './nominals';

/** Times that a text says the name of the company that it is about at least, and how many times as often as any other. Own choices. */
const OFTEN = 3;
const OUTWEIGHS = 2;

/** Makes the names of that company a body’s. */
export function nameCompany(scanned: ScannedText, drafts: readonly Draft[], own: OwnWords): void {
  if (!drafts.some(isTheCompany)) return;
  const named = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!isUnknown(scanned, draft)) continue;
    const key = itemAt(scanned.keys, draft.nameFirst);
    const places = named.get(key);
    if (places) places.push(draft);
    else named.set(key, [draft]);
  }
  const [first, second] = [...named.values()].sort((a, b) => b.length - a.length);
  if (!first || first.length < OFTEN || first.length < OUTWEIGHS * (second?.length ?? 0)) return;
  if (!first.some((draft) => acts(scanned, draft))) return;
  for (const draft of first) {
    draft.actor = null;
    if (!isSomebody(scanned, draft)) continue;
    draft.form = 'body';
    draft.actor = own.actor(scanned, draft);
    draft.confidence = 0.75;
  }
}

/** "the company", "the social media firm" */
const isTheCompany = ({ form, definite, plural, possessor, children, role }: Draft): boolean =>
  form === 'role' &&
  definite &&
  !plural &&
  possessor === null &&
  children.length === 0 &&
  COMPANIES.has(role?.split(' ').at(-1) ?? '');

/** One capital that is nobody yet, or somebody of whom nothing but this word is told. */
function isUnknown({ facts, tokens, keys }: ScannedText, draft: Draft): boolean {
  const { form, titled, nameFirst, nameLast, actor } = draft;
  if (form !== 'name' || titled || nameLast - nameFirst !== 1) return false;
  if (facts[nameFirst]?.given || facts[nameFirst]?.acronym || placeAt(tokens, keys, nameFirst, nameLast)) return false;
  return isRecord(actor) ? actor.keys.length === 1 && !actor.gender && !actor.role && !actor.country : actor === null;
}

const acts = (scanned: ScannedText, { last, sentence }: Draft): boolean =>
  scanned.isPossessive(last) || actsNext(scanned, last, itemAt(scanned.layer.sentences, sentence).last);

/** Not "on Orvell", where something is written, nor "Orvell accounts". */
function isSomebody(scanned: ScannedText, draft: Draft): boolean {
  const { first, last } = draft;
  if (acts(scanned, draft)) return true;
  return !MEDIUM_LINKS.has(scanned.lower(first - 1)) && (!scanned.isWord(last) || stopBack.has(scanned.lower(last)));
}
