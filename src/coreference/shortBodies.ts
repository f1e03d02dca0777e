/**
 * In: drafts of the text, bodies settled. Out: the same; a name that says what it is beside it is a body ("Velvet, the trade union
 * federation, said"), also where it stands alone later ("Velvet said"), and one word of a body's name stands for it ("the Velvet Tigers of Kita …
 * the Tigers"), as does what stands before "of" in it ("the Supreme Court of Cassation … the Supreme Court").
 */
import type { Actor } from '../document';
import { placePrepositions } from '../english/mentions/words';
import { type Draft, isRecord, type ScannedText } from '../mentions/drafts';
import { fold } from '../mentions/entries';
import { isActing, isGivenName } from '../mentions/lexicon';
import { itemAt } from '../runtime/lists';
import type { OwnWords } from './nominals';

/** Letters of a word that can stand for a name. Own choice. */
const TELLING = 5;

/** Gives such drafts their bodies. */
export function readShortBodies(scanned: ScannedText, drafts: readonly Draft[], own: OwnWords): void {
  const byWord = new Map<string, Actor>();
  const byName = new Map<string, Actor>();
  const byFront = new Map<string, Actor | null>();
  drafts.forEach((draft, k) => {
    const described = describedBy(scanned, draft, drafts[k + 1]);
    if (described) {
      draft.form = 'body';
      draft.country ??= described.country;
      draft.actor = own.actor(scanned, draft);
      draft.confidence = 0.7;
      described.actor = draft.actor;
      byName.set(scanned.joined(draft.nameFirst, draft.nameLast), draft.actor);
    } else if (isNobodyYet(draft)) {
      const body =
        byName.get(scanned.joined(draft.nameFirst, draft.nameLast)) ??
        (isShort(scanned, draft) ? byWord.get(itemAt(scanned.keys, draft.nameFirst)) : undefined);
      if (body) {
        draft.form = 'body';
        draft.actor = body;
        draft.confidence = 0.75;
      }
    } else if (draft.form === 'body' || (draft.roleClass === 'organ' && !draft.actor && !draft.indefinite)) {
      const whole = byFront.get(scanned.joined(draft.nameFirst, draft.nameLast));
      if (whole && (draft.country ?? whole.country) === whole.country) draft.actor = whole;
    }
    const { actor } = draft;
    if (actor && !isRecord(actor) && actor.kind === 'organisation') {
      learn(byWord, actor);
      learnFront(byFront, actor);
    }
  });
}

function learn(byWord: Map<string, Actor>, actor: Actor): void {
  const words = actor.name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return;
  for (const word of words) if (word.length >= TELLING) byWord.set(fold(word), actor);
}

/** "Supreme Court" of "Supreme Court of Cassation"; of nobody where two bodies begin alike. */
function learnFront(byFront: Map<string, Actor | null>, actor: Actor): void {
  const front = /^\S+ (?:\S+ )*?(?=(?:of|for|on) )/.exec(actor.name)?.[0].trim();
  if (!front?.includes(' ')) return;
  const key = fold(front);
  const known = byFront.get(key);
  byFront.set(key, known === undefined || known?.id === actor.id ? actor : null);
}

const isNobodyYet = ({ form, actor, titled }: Draft): boolean => form === 'name' && actor === null && !titled;

/** "the Tigers": one word in capitals behind an article. */
const isShort = ({ keys }: ScannedText, { nameFirst, nameLast }: Draft): boolean =>
  nameLast - nameFirst === 1 && keys[nameFirst - 1] === 'the';

/** The noun for a body that stands beside a name between commas. */
function describedBy(scanned: ScannedText, draft: Draft, next: Draft | undefined): Draft | null {
  const { tokens, keys } = scanned;
  if (!isNobodyYet(draft) || next?.form !== 'role' || next.roleClass !== 'organ') return null;
  if (next.plural || next.actor || next.sentence !== draft.sentence) return null;
  if (
    tokens[draft.last]?.text !== ',' ||
    next.first !== draft.last + 1 ||
    !(next.definite || next.indefinite || next.country)
  )
    return null;
  const end = tokens[next.last];
  if (!end || !(end.text === ',' || (isActing(end.lower) && opensClause(scanned, draft)))) return null;
  if (!next.indefinite && placePrepositions.has(keys[draft.first - 1] ?? '')) return null;
  return isGivenName(keys[draft.nameFirst] ?? '') ? null : next;
}

/** "Velvet, the union said", and not "it rained in Mirova, the army said" or "police raided Velvet, the ministry said": who says it is the second. */
const opensClause = ({ keys, layer }: ScannedText, { first, sentence }: Draft): boolean =>
  first === layer.sentences[sentence]?.first || /^(?:that|but|and|as)$/.test(keys[first - 1] ?? '');
