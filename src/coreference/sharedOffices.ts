/**
 * In: the drafts of a text, before anybody is known. Out: the same, with who holds an office that several hold: "the foreign ministers of Kenya and
 * Ghana, Amina Otieno and Kofi Mensah,"; where nobody is named they are one group, of no state.
 */
import type { Draft, ScannedText } from '../mentions/drafts';
import { isActing } from '../mentions/lexicon';
import { firstRule, type Rule } from '../rules';
import { itemAt } from '../runtime/lists';
import { countryOfAdjective } from './sharedNouns';

/** An office in the plural, the countries that it is of, and where both begin and end. */
export interface SharedOffice {
  readonly scanned: ScannedText;
  readonly drafts: readonly Draft[];
  /** Index of the draft of the office. */
  readonly at: number;
  readonly countries: readonly string[];
  /** The first token, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  /** The states behind the one that the draft holds itself. */
  readonly further: readonly Draft[];
}

/** Who holds an office of several? In an example the holders stand in brackets. */
export const HOLDER_RULES: readonly Rule<SharedOffice, readonly Draft[]>[] = [
  {
    name: 'names-behind-the-office',
    example: 'The foreign ministers of Kenya and Ghana, [Amina Otieno] and [Kofi Mensah], left.',
    when: (c) => fits(c, namesFrom(c)),
    then: namesFrom,
  },
  {
    name: 'names-before-the-office',
    example: '[Amina Otieno] and [Kofi Mensah], the foreign ministers of Kenya and Ghana, left.',
    when: (c) => c.scanned.tokens[c.end]?.text === ',' && fits(c, namesBefore(c)),
    then: namesBefore,
  },
];

/** Tells each office of several who holds it; states that belong to it are drafts of their own no more. */
export function shareOffices(scanned: ScannedText, drafts: readonly Draft[]): readonly Draft[] {
  const inside = new Set<Draft>();
  drafts.forEach((draft, at) => {
    if (draft.form !== 'role' || !draft.plural || draft.indefinite) return;
    const office = officeAt(scanned, drafts, at);
    // "the governments of Chad and Mali" are Chad and Mali.
    if (draft.roleClass === 'government') draft.plural = office.further.length === 0;
    if (!draft.plural) return;
    const holders = draft.roleClass === 'person' ? firstRule(HOLDER_RULES, office)?.outcome : undefined;
    if (holders) hold(office, draft, holders);
    else if (!isWholeList(office)) return;
    widen(office, draft);
    for (const state of office.further) inside.add(state);
  });
  return inside.size > 0 ? drafts.filter((draft) => !inside.has(draft)) : drafts;
}

function officeAt(scanned: ScannedText, drafts: readonly Draft[], at: number): SharedOffice {
  const { tokens, keys } = scanned;
  const draft = itemAt(drafts, at);
  const further = furtherStates(scanned, drafts, at);
  const before = adjectivesBefore(scanned, draft.first);
  const own = draft.country === null ? [] : [draft.country];
  const countries = [...before, ...own, ...further.flatMap(({ country }) => country ?? [])];
  const first = draft.first - 2 * before.length;
  return {
    scanned,
    drafts,
    at,
    countries,
    first: before.length > 0 && keys[first - 1] === 'the' ? first - 1 : first,
    end: behindBracket(tokens, (further.at(-1) ?? draft).last),
    further,
  };
}

const behindBracket = (tokens: ScannedText['tokens'], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;

/** Of "the leaders of Chad | , Niger and Mali": what follows. */
function furtherStates(scanned: ScannedText, drafts: readonly Draft[], at: number): readonly Draft[] {
  const office = itemAt(drafts, at);
  const found: Draft[] = [];
  let { last } = office;
  if (!office.children.some((child) => child.last === last && child.form === 'state')) return found;
  for (const draft of drafts.slice(at + 1)) {
    const link = linkAt(scanned, last);
    const first = link && scanned.keys[link.behind] === 'the' ? link.behind + 1 : link?.behind;
    if (!link || draft.form !== 'state' || draft.first > (first ?? 0)) return found;
    found.push(draft);
    if (link.closes) return found;
    last = draft.last;
  }
  return found;
}

/** What joins two members of a list: the token behind it, and whether it joins the last of them; null where nothing does. */
function linkAt(
  { tokens, keys }: ScannedText,
  at: number,
): { readonly behind: number; readonly closes: boolean } | null {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  const closes = keys[comma] === 'and';
  return closes || comma > at ? { behind: closes ? comma + 1 : comma, closes } : null;
}

/** "Chad, | Niger and Mali", but not "Chad, | Niger and the African Union": is the last of the states told as such? */
function isWholeList({ scanned: { keys }, further }: SharedOffice): boolean {
  const first = further.at(-1)?.first ?? 0;
  return keys[first - 1] === 'and' || (keys[first - 1] === 'the' && keys[first - 2] === 'and');
}

/** Turkey of "the Turkish and | Qatari foreign ministers". */
function adjectivesBefore({ keys, tokens }: ScannedText, first: number): readonly string[] {
  const found: string[] = [];
  for (let at = first - 1; keys[at] === 'and' || (found.length > 0 && tokens[at]?.text === ','); at -= 2) {
    const country = countryOfAdjective(tokens[at - 1]);
    if (country === null) break;
    found.unshift(country);
  }
  return found;
}

/** Two or more hold it, and each has a country of his own or all have one. */
function fits({ countries, drafts, at }: SharedOffice, holders: readonly Draft[]): boolean {
  const shared = countries.length < 2 && itemAt(drafts, at).definite;
  return holders.length > 1 && (shared || countries.length === holders.length);
}

/** A run of capitals or a known name; who is named beside an office is a person. */
const isName = ({ form, titled }: Draft): boolean => (form === 'name' || form === 'figure') && !titled;

/** Those who are named between the comma behind the office and what closes their list. */
function namesFrom({ scanned, drafts, at, end, further }: SharedOffice): readonly Draft[] {
  const found: Draft[] = [];
  let last = end;
  for (const draft of drafts.slice(at + 1 + further.length)) {
    const link = linkAt(scanned, last);
    if (!link || link.behind !== draft.first || !isName(draft) || (found.length === 0 && link.closes)) return [];
    found.push(draft);
    last = draft.last;
    if (link.closes) return closesAt(scanned, last) ? found : [];
  }
  return [];
}

/** Those who are named in a list that a comma closes before the office, nobody else before them. */
function namesBefore({ scanned, drafts, at, first }: SharedOffice): readonly Draft[] {
  const { tokens, keys } = scanned;
  const found: Draft[] = [];
  let opening = first;
  for (let k = at - 1; k >= 0; k--) {
    const draft = itemAt(drafts, k);
    const link = found.length === 1 ? keys[opening - 1] : tokens[opening - 1]?.text;
    if (link !== (found.length === 1 ? 'and' : ',')) break;
    if (draft.last !== opening - 1 || !isName(draft)) return [];
    found.unshift(draft);
    opening = draft.first;
  }
  return found;
}

/** A mark or a verb ends the list of names. */
function closesAt({ tokens }: ScannedText, at: number): boolean {
  const next = tokens[at];
  return next === undefined || /^[,.;:)—–]/.test(next.text) || isActing(next.lower);
}

function hold({ countries }: SharedOffice, draft: Draft, holders: readonly Draft[]): void {
  holders.forEach((holder, k) => {
    holder.apposed = true;
    holder.role ??= draft.role;
    holder.country ??= countries[countries.length === 1 ? 0 : k] ?? null;
  });
  draft.holders = holders;
}

/** The office has all its states in it. */
function widen({ countries, first, end, further }: SharedOffice, draft: Draft): void {
  if (countries.length > 1) draft.country = null;
  draft.children = [...draft.children, ...further];
  draft.first = first;
  draft.last = end;
}
