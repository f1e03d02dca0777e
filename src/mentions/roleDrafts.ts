/** Role nouns with all that stands before them: "the outgoing French minister", "Harvard Law School". */
import { HEAD_FIRST } from '../english/mentions/nouns';
import {
  OFFICES_OF_ONE,
  PORTFOLIO_NOUNS,
  PORTFOLIO_OFFICES,
  passingModifiers,
  roleModifiers,
} from '../english/mentions/roles';
import { append } from '../runtime/lists';
import { Draft } from './drafts';
import { extendLeft, LONGEST_PHRASE } from './extendLeft';
import { gazetteer } from './gazetteer';
import { acceptsRole } from './roleGuard';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';
import type { Match } from './trie';

/** Words of a portfolio: "Economic Planning, Regional Cooperation and Trade". Own choice. */
const LONGEST_PORTFOLIO = 8;

/** "Minister", "Secretary of State", "Deputy Foreign Minister" */
const opensPortfolio = (text: ScannedText, first: number, last: number): boolean =>
  PORTFOLIO_OFFICES.has(text.key(first)) || PORTFOLIO_OFFICES.has(text.key(last - 1));

/** Behind what a minister is for, in capitals: "Minister for Rural and Fishing Affairs |"; the end of the role where nothing is told. */
function portfolioEnd(text: ScannedText, { first, last, roleClass, plural }: Draft): number {
  if (roleClass !== 'person' || plural || !text.isCapital(first) || !opensPortfolio(text, first, last)) return last;
  if (!/^(?:of|for|and|,)$/.test(text.lower(last))) return last;
  let end = last;
  for (let at = last + 1; at < last + 1 + LONGEST_PORTFOLIO; at++) {
    if (text.isCapital(at)) {
      if (text.factsAt(at).given) break;
      if (PORTFOLIO_NOUNS.has(text.key(at))) end = at + 1;
    } else if (!/^(?:and|,|the|of|&)$/.test(text.lower(at))) break;
  }
  return end;
}

/** Reads the role noun where the scan stands with what was found before it, and adds it, if it can be an actor there; where the scan goes on. */
export function pushRole(scan: SentenceScan, known: Match): number {
  const { at } = scan;
  const behind = at + known.length;
  const draft = roleDraft(scan, known);
  const before = scan.drafts.slice(-LONGEST_PHRASE);
  extendLeft(scan, draft);
  draft.role = roleWords(scan, draft);
  // "a U.S. ally" is another.
  if (!draft.plural && /(?:^| )ally$/.test(draft.role)) draft.country = null;
  draft.country ??= OFFICES_OF_ONE.get(draft.role) ?? null;
  if (!acceptsRole(scan, draft, at) && !isJoined(scan, draft)) {
    restore(scan, before, draft.first);
    return behind;
  }
  if (isNamedBody(scan, draft)) {
    draft.form = 'body';
    draft.entry = null;
    draft.children = draft.possessor ? [draft.possessor] : [];
  }
  scan.drafts.push(draft);
  return Math.max(behind, draft.last);
}

function roleDraft({ text, at, sentence }: SentenceScan, { entry, length }: Match): Draft {
  const draft = new Draft('role', at, at + length, sentence);
  draft.entry = entry;
  draft.plural = entry.plural;
  draft.gender = entry.gender;
  draft.roleClass = entry.roleClass;
  if (length > 1 && HEAD_FIRST.has(text.key(at))) draft.head = at;
  const portfolio = portfolioEnd(text, draft);
  if (portfolio > draft.last) {
    draft.head = draft.last - 1;
    draft.last = portfolio;
  }
  return draft;
}

/** "a rancher and first-term lawmaker": the determiner before counts for both. */
function isJoined({ top, text }: SentenceScan, draft: Draft): boolean {
  if (!isOnePerson(draft) || !top || !isOnePerson(top)) return false;
  return (top.indefinite || top.definite) && top.last === draft.first - 1 && text.key(top.last) === 'and';
}

const isOnePerson = ({ form, roleClass, plural }: Draft): boolean =>
  form === 'role' && roleClass === 'person' && !plural;

/** "Harvard Law School": capitals throughout and a name at their head. */
function isNamedBody({ text, at }: SentenceScan, draft: Draft): boolean {
  if (draft.roleClass !== 'organ' || draft.plural || !text.isCapital(at)) return false;
  // "the Obama Administration": where it has another name, that holds the noun already.
  if (draft.role === 'administration') return false;
  const inner = draft.children.find((child) => child !== draft.possessor);
  if (!inner || !(inner.form === 'name' || inner.children[0]?.form === 'name')) return false;
  const named = inner.nameFirst + Number(inner.definite || inner.indefinite);
  for (let k = Math.max(draft.first, named); k < at; k++) if (!text.isCapital(k)) return false;
  return true;
}

/** Puts what a rejected role had drawn in back among the drafts: in "Mexican union leaders" the union is none, and the leaders are Mexican. */
function restore({ drafts }: SentenceScan, before: readonly Draft[], from: number): void {
  append(
    drafts,
    before.filter(({ first }) => first >= from),
  );
}

/** The role in words: the noun with the modifiers that tell what it is, without country and evaluation. */
function roleWords({ text, at }: SentenceScan, draft: Draft): string {
  let words: string[] = [];
  const inner = draft.children.at(-1);
  // "rebel leader": a noun that is a role by itself tells here which leader it is.
  const tells = inner?.form === 'role' && inner !== draft.possessor && roleModifiers.has(text.key(inner.last - 1));
  const from = inner ? Math.max(draft.first, tells ? inner.last - 1 : inner.last) : draft.first;
  for (let k = from; k < at; k++) {
    if (!isNationality(k) && roleModifiers.has(text.key(k))) words.push(text.lower(k));
    else words = [];
  }
  const all = [...words.filter((word) => !passingModifiers.has(word)), draft.entry?.role ?? ''].join(' ');
  return all.includes('defense') ? all.replaceAll('defense', 'defence') : all;

  function isNationality(k: number): boolean {
    if (!text.isCapital(k)) return false;
    return gazetteer().phrases.match(text.tokens, text.keys, k, k + 1)?.entry.kind === 'adjective';
  }
}
