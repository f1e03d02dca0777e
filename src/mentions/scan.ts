/**
 * Pass 1. In: the tokens of one sentence. Out: drafts of all phrases that may name an actor, in order and without overlap.
 * What modifies a role noun is drawn into its draft on the way, as are titles before names:
 * "the French Foreign Minister Catherine Colonna" is one draft of form `name` with role "foreign minister" and country FR.
 */

import { HONOURS } from '../english/mentions/names';
import { KOREAN_WORDS, PLACES_OF_THE_WEST, STATE_ABBREVIATIONS, TAIWANESE_WORDS } from '../english/mentions/places';
import { PORTFOLIO_NOUNS } from '../english/mentions/roles';
import { suffixes } from '../english/mentions/titles';
import { addressingVerbs, FIRMS_FORMS, organNouns, stopBack } from '../english/mentions/words';
import { firstRule, type Rule, type Ruling } from '../rules';
import { bodyTailEnd } from './bodyTail';
import { Draft, type DraftForm } from './drafts';
import { type Entry, entry } from './entries';
import { extendLeft } from './extendLeft';
import { gazetteer } from './gazetteer';
import { isGivenName } from './lexicon';
import { actsNext } from './metonyms';
import { leadsToBody } from './nameRun';
import { opensWithNoun } from './nounBeforeName';
import { pushRole } from './roleDrafts';
import { ScanCase } from './scanCase';
import type { ScannedText } from './scannedText';
import { SentenceScan } from './sentenceScan';
import { ORDINAL } from './shapes';
import { shift } from './shift';
import { isTitleHere, pushTitle } from './titleDrafts';
import type { Match } from './trie';

/** What a word begins, found by its first row; the outcome is the token at which the scan goes on. Bars mark what a row takes. */
export interface ScanRule extends Rule<ScanCase, number> {
  /** It never applies where no capitals run from here, or where nothing known begins. */
  readonly needs?: 'run' | 'known';
}

const passes = ({ behindKnown }: ScanCase): number => behindKnown;
/** "Marlowe, | Calif." */
const isStateBehind = (text: ScannedText, at: number): boolean =>
  text.written(at - 1) === ',' && STATE_ABBREVIATIONS.has(text.written(at));

export const SCAN_RULES: readonly ScanRule[] = [
  {
    name: 'short-form-of-an-american-state',
    needs: 'run',
    example: 'He left Marlowe, |Calif.|, again.',
    when: ({ text, at }) => isStateBehind(text, at),
    then: ({ at }) => at + 1,
  },
  {
    name: 'town-before-an-american-state',
    needs: 'known',
    example: 'He left |San Jose|, Calif., again.',
    when: ({ text, behindKnown }) => isStateBehind(text, behindKnown + 1),
    then: passes,
  },
  {
    name: 'title-in-capitals-before-a-name',
    needs: 'run',
    example: 'He told |Ms.| Lund no.',
    when: ({ scan, known, run, behindKnown }) =>
      run !== null && known?.entry.kind === 'title' && (run.last <= behindKnown || isTitleHere(scan, known)),
    then: ({ scan, known }) => (known ? pushTitle(scan, known) : scan.at + 1),
  },
  {
    name: 'name-of-a-thing',
    needs: 'run',
    example: 'He crossed |Marlowe Bridge| again.',
    when: ({ run }) => run?.thing === true,
    then: ({ scan, run, at }) => {
      scan.barrier = nameEnd(scan, at, run?.last ?? at, run?.body === true);
      return scan.barrier;
    },
  },
  {
    name: 'rank-of-a-class',
    needs: 'run',
    example: 'He told |Marlowe Operator 1st Class| Karl Lund no.',
    when: ({ text, run }) => run !== null && ORDINAL.test(text.written(run.last)) && text.key(run.last + 1) === 'class',
    then: ({ run, at }) => (run?.last ?? at) + 2,
  },
  {
    name: 'name-of-a-body',
    needs: 'run',
    example: 'He told the |Velvet Bureau of Trade| no.',
    when: ({ run }) => run?.body === true,
    then: ({ scan, run, at }) => pushBody(scan, run?.last ?? at, bodyTailEnd(scan, run?.last ?? at)),
  },
  {
    name: 'company-with-a-hyphen',
    needs: 'run',
    example: '|Hewlett-Marlowe| said no.',
    when: ({ scan, run }) => run !== null && isCompany(scan, run.last),
    then: ({ scan, at }) => pushBody(scan, at + 1, at + 1),
  },
  {
    name: 'noun-before-a-name',
    needs: 'run',
    example: 'He told |Harpist| Karl Lund no.',
    when: ({ scan, run }) => run !== null && opensWithNoun(scan, run),
    then: ({ at }) => at + 1,
  },
  {
    name: 'name',
    needs: 'run',
    example: 'He told |Karl Lund| no.',
    when: ({ run }) => run !== null,
    then: ({ scan, run, at }) => {
      const last = run?.last ?? at;
      const draft = new Draft('name', at, last, scan.sentence);
      // "Karl Lund | KC": letters behind a name are of it, and no part of what somebody is called.
      if (last > at + 1 && last < scan.end && HONOURS.has(scan.text.written(last))) draft.last++;
      shift(scan, draft);
      return draft.last;
    },
  },
  {
    name: 'person-by-age',
    example: 'The |62-year-old| said no.',
    when: ({ scan }) => isAged(scan),
    then: ({ scan, at }) => {
      const draft = agedDraft(scan);
      scan.drafts.push(draft);
      return draft.last > at ? draft.last : at + 1;
    },
  },
  {
    name: 'pronoun',
    example: 'Envoys told |her| no.',
    // "the US" is the state, "His Excellency" before a name a title.
    when: ({ scan, text, at, known, kind }) =>
      text.factsAt(at).pronoun !== undefined &&
      text.written(at) !== 'US' &&
      !(known && kind === 'title' && isTitleHere(scan, known)),
    then: ({ scan, at }) => {
      scan.drafts.push(pronounDraft(scan));
      return at + 1;
    },
  },
  {
    name: 'half-of-korea',
    example: 'He left Seoul, and the |North| said no.',
    ...standingFor(koreanHalf),
  },
  {
    name: 'mainland-across-the-strait',
    example: 'He left Taipei, and the |mainland| said no.',
    ...standingFor(mainland),
  },
  {
    name: 'the-west',
    example: 'He told the |West| no.',
    ...standingFor(theWest),
  },
  {
    name: 'unknown-word',
    example: '|Despite| it, he left.',
    when: ({ known }) => !known,
    then: passes,
  },
  {
    name: 'known-to-be-no-actor',
    needs: 'known',
    example: 'He signed the |Paris Agreement| again.',
    when: ({ kind }) => kind === 'guard',
    then: ({ scan, behindKnown }) => {
      // "the Middle East Institute"
      const last = leadsToBody(scan, behindKnown) ? capitalsEnd(scan, behindKnown) : 0;
      if (last > 0) return pushBody(scan, last, last);
      scan.barrier = behindKnown;
      return behindKnown;
    },
  },
  {
    name: 'title-before-a-name',
    needs: 'known',
    example: 'He told |comrade| Lund no.',
    when: ({ scan, known }) => known?.entry.kind === 'title' && isTitleHere(scan, known),
    then: ({ scan, known, at }) => (known ? pushTitle(scan, known) : at),
  },
  {
    name: 'title-without-a-name',
    needs: 'known',
    example: 'The |count| was late.',
    when: ({ kind }) => kind === 'title',
    then: passes,
  },
  {
    name: 'paper-by-how-often-it-comes',
    needs: 'known',
    example: 'He told the |Daily Gazer| no.',
    when: ({ text, at, kind, known }) =>
      kind === 'role' &&
      known?.length === 1 &&
      PERIODS.has(text.key(at)) &&
      text.isCapital(at) &&
      text.isCapital(at + 1),
    then: ({ scan, at }) => {
      const last = capitalsEnd(scan, at + 1);
      return pushBody(scan, last, last);
    },
  },
  {
    name: 'organ-in-capitals-that-is-named-behind',
    needs: 'known',
    example: 'He told the |Ministry of Fisheries| no.',
    when: ({ scan, text, at, kind, known, behindKnown }) =>
      kind === 'role' &&
      known?.entry.roleClass === 'organ' &&
      text.isCapital(at) &&
      at > scan.first &&
      bodyTailEnd(scan, behindKnown) > behindKnown,
    then: ({ scan, behindKnown }) => pushBody(scan, behindKnown, bodyTailEnd(scan, behindKnown)),
  },
  {
    name: 'body-that-is-named-by-a-force',
    needs: 'known',
    example: 'He told the |Air Force Academy| no.',
    when: ({ scan, kind, known, behindKnown }) =>
      kind === 'role' &&
      known?.entry.roleClass === 'organ' &&
      capitalsEnd(scan, scan.at) > behindKnown &&
      isBodyOf(scan),
    then: ({ scan }) => {
      const end = capitalsEnd(scan, scan.at);
      return pushBody(scan, end, bodyTailEnd(scan, end));
    },
  },
  {
    name: 'body-that-is-named-behind-a-known-word',
    needs: 'known',
    example: 'He told the |Congress of Trade Unions| no.',
    when: ({ scan, text, at, kind, known, behindKnown }) =>
      kind === 'organisation' &&
      known?.length === 1 &&
      text.key(at) === 'congress' &&
      text.lower(behindKnown) === 'of' &&
      bodyTailEnd(scan, behindKnown) > behindKnown,
    then: ({ scan, behindKnown }) => pushBody(scan, behindKnown, bodyTailEnd(scan, behindKnown)),
  },
  {
    name: 'committee-of-a-house',
    needs: 'known',
    example: 'He told the |Senate Trade and Ports Committee| no.',
    when: ({ scan, kind, behindKnown }) => kind === 'organisation' && committeeEnd(scan, behindKnown) > 0,
    then: ({ scan, known, behindKnown }) => {
      const end = committeeEnd(scan, behindKnown);
      return pushBody(scan, end, bodyTailEnd(scan, end), known?.entry.country);
    },
  },
  {
    name: 'portfolio-of-an-office',
    needs: 'known',
    example: 'He told |Labour| Minister Lund no.',
    when: ({ text, at, kind, known, behindKnown }) =>
      kind === 'organisation' &&
      known?.length === 1 &&
      PORTFOLIO_NOUNS.has(text.key(at)) &&
      text.isCapital(behindKnown) &&
      OFFICES_BEHIND.has(text.key(behindKnown)),
    then: passes,
  },
  {
    name: 'role',
    needs: 'known',
    example: 'The former |minister| said no.',
    when: ({ kind }) => kind === 'role',
    then: ({ scan, known, behindKnown }) => (known ? pushRole(scan, known) : behindKnown),
  },
  {
    name: 'member-of-a-party-by-region',
    needs: 'known',
    example: 'The Ohio |Republican| said no.',
    when: ({ scan, known }) => known !== null && isMemberByRegion(scan, known),
    then: ({ scan, behindKnown }) => {
      scan.drafts.push(memberDraft(scan, behindKnown));
      return behindKnown;
    },
  },
  {
    name: 'member-of-a-party-by-rank',
    needs: 'known',
    example: 'The top |Republican| said no.',
    when: ({ scan, known }) => known !== null && isMemberByRank(scan, known),
    then: ({ scan, known, behindKnown }) => {
      const draft = memberOf(scan, scan.at, behindKnown, known?.entry.country ?? null);
      extendLeft(scan, draft);
      scan.drafts.push(draft);
      return behindKnown;
    },
  },
  {
    name: 'known-actor',
    needs: 'known',
    example: 'He told |South Africa| no.',
    when: () => true,
    then: ({ scan, known, behindKnown }) => {
      if (!known) return behindKnown;
      const draft = knownDraft(scan, known);
      shift(scan, draft);
      return draft.last;
    },
  },
];

/** "Labour" before them is no party. */
const OFFICES_BEHIND: ReadonlySet<string> = new Set([
  'minister',
  'ministry',
  'secretary',
  'commissioner',
  'department',
]);

const WITHOUT_RUN = SCAN_RULES.filter(({ needs }) => needs !== 'run');
const WITHOUT_ANY = WITHOUT_RUN.filter(({ needs }) => needs !== 'known');

/** The rows that may apply: at five of six words at which something may begin no name does. */
function rowsFor({ run, known }: ScanCase): readonly ScanRule[] {
  if (run !== null) return SCAN_RULES;
  return known === null ? WITHOUT_ANY : WITHOUT_RUN;
}

/** The drafts of a sentence. */
export function scanSentence(text: ScannedText, sentence: number): Draft[] {
  const scan = new SentenceScan(text, sentence);
  while (scan.at < scan.end) scanStep(scan);
  return scan.drafts;
}

/** Reads what begins where the scan stands and moves it behind; null where nothing can begin there. */
export function scanStep(scan: SentenceScan): Ruling<ScanCase, number> | null {
  const { text, at } = scan;
  const facts = text.factsAt(at);
  if (!text.isWord(at)) {
    if (text.tokens[at]?.kind === 'punctuation' && !text.isPossessive(at)) scan.opening ||= facts.opener;
  } else if (facts.idle && !text.own.beginningWith(facts.key)) {
    scan.opening = false;
  } else {
    const asked = new ScanCase(scan);
    const ruling = firstRule(SCAN_RULES, asked, rowsFor(asked));
    scan.at = ruling?.outcome ?? at + 1;
    return ruling;
  }
  scan.at = at + 1;
  return null;
}

/** Behind the "Committee" of "House | Trade and Ports Committee"; 0 where none comes. */
function committeeEnd({ text, end }: SentenceScan, from: number): number {
  for (
    let at = from;
    at < Math.min(end, from + LONGEST_FIELD) && (text.isCapital(at) || text.lower(at) === 'and');
    at++
  )
    if (COMMITTEES.has(text.key(at))) return at + 1;
  return 0;
}
const COMMITTEES: ReadonlySet<string> = new Set(['committee', 'subcommittee']);
/** Words up to the committee that tell what it is for, at most; own choice. */
const LONGEST_FIELD = 7;

/** How often a paper comes, with which its name may begin. */
const PERIODS: ReadonlySet<string> = new Set(['daily', 'weekly']);
/** Words in the name of a paper or body. Own choice. */
const LONGEST_NAME = 5;

/** Behind the words with a capital from here on. */
function capitalsEnd({ text, end }: SentenceScan, from: number): number {
  let last = from;
  while (last < Math.min(end, from + LONGEST_NAME) && text.isCapital(last)) last++;
  return last;
}

/** "the Army War | College", "the Air Force Research | Laboratory": what stands in capitals from here ends in the noun for a body. */
const isBodyOf = (scan: SentenceScan): boolean => organNouns.has(scan.text.key(capitalsEnd(scan, scan.at) - 1));

const nameEnd = (scan: SentenceScan, at: number, last: number, body: boolean): number =>
  body ? bodyTailEnd(scan, Math.max(at, last)) : last;

/** Adds the body that is named from where the scan stands to `last`; `headEnd` is behind the noun that says what it is. */
function pushBody(scan: SentenceScan, headEnd: number, last: number, country: string | null = null): number {
  const { at, barrier, text } = scan;
  // "the 82nd | Airborne Division"
  const leads = at > barrier && (ORDINAL.test(text.written(at - 1)) || isField(scan));
  const first = leads ? at - 1 : joinedFirst(scan);
  if ((first < at - 1 && scan.topBefore(at - 1)) || (leads && scan.topBefore(at))) scan.drafts.pop();
  const draft = new Draft('body', first, last, scan.sentence);
  draft.head = headEnd - 1;
  draft.country = country;
  shift(scan, draft);
  return last;
}

/** "the | Law | Society of Ghana", "the | Press | Union of Togo": a noun of other bodies and texts that tells of what this one is. */
function isField({ text, at, top }: SentenceScan): boolean {
  const isNoun = top?.form === 'role' && top.last === at && top.head === at - 1 && top.roleClass !== 'person';
  return (
    isNoun && !top.possessor && top.children.length === 0 && text.isCapital(at - 1) && organNouns.has(text.key(at))
  );
}

/**
 * "the ministry’s | Asian and | Oceanian Affairs Bureau", "the | National Safety and | Border Policy Commission": where the first of two joined fields of its
 * name begins, behind an article or an owner, which is nobody.
 */
function joinedFirst({ text, at, barrier, top }: SentenceScan): number {
  let first = at - 2;
  if (first <= barrier || text.written(at - 1) !== 'and' || !text.isCapital(first)) return at;
  while (first - 1 > barrier && first > at - 2 - FIELD_WORDS && text.isCapital(first - 1)) first--;
  if (text.lower(first - 1) !== 'the' && !text.isPossessive(first - 1)) return at;
  const isWord = top?.form === 'name' ? top.first === first : top?.form === 'adjective' && top.country === null;
  const isSomebody = top !== undefined && top.last > first && !isWord;
  return isSomebody || text.factsAt(first).given ? at : first;
}

/** Words of the first field behind its first at most; own choice. */
const FIELD_WORDS = 2;

/** Each part of such a name has a capital and so many letters: "Coca-Cola", and not "D-Ohio" or "Dae-jung". Own choice. */
const COMPANY = /^\p{Lu}\p{L}{2,}-\p{Lu}\p{L}{2,}$/u;

/** "Coca-Cola said": a lone name with a hyphen that acts or is addressed, of which no part and no word before shows a person or place. */
function isCompany({ text, at, end }: SentenceScan, last: number): boolean {
  // Few names have a hyphen at all.
  if (last !== at + 1 || !text.written(at).includes('-') || !COMPANY.test(text.written(at))) return false;
  if (text.isCapital(at - 1)) return false;
  if (text.factsAt(at).given || text.behindCapitals.has(text.key(at))) return false;
  if (
    text
      .key(at)
      .split('-')
      .some((part) => gazetteer().phrases.beginningWith(part) !== undefined || isGivenName(part))
  )
    return false;
  return actsNext(text, last, end) || addressingVerbs.has(text.lower(at - 1));
}

/** "the 62-year-old said": a person by age alone. */
function isAged({ text, at, end }: SentenceScan): boolean {
  if (!text.factsAt(at).aged || text.lower(at - 1) !== 'the') return false;
  const next = at + 1;
  return endsAged(text, next, end) || (text.isCapital(next) && endsAged(text, next + 1, end));
}

const endsAged = (text: ScannedText, at: number, end: number): boolean =>
  at >= end || !text.isWord(at) || text.factsAt(at).acting || stopBack.has(text.lower(at));

/** With the one word that may tell more: "the 62-year-old Peronist". */
function agedDraft({ text, at, end, sentence }: SentenceScan): Draft {
  const last = at + 1 < end && text.isCapital(at + 1) && !text.isPossessive(at + 1) ? at + 2 : at + 1;
  const draft = new Draft('role', at - 1, last, sentence);
  draft.definite = true;
  draft.roleClass = 'person';
  draft.role = 'year-old';
  return draft;
}

/** "the Ohio Republican": one member by region; "the Ohio Republican Party" and "the Ohio Republican primary" are none. */
function isMemberByRegion({ text, at, top, end }: SentenceScan, { entry: { kind, id }, length }: Match): boolean {
  if (kind !== 'adjective' || !id.startsWith('member:') || top?.form !== 'region' || top.last !== at) return false;
  const next = at + length;
  const ends = endsAged(text, next, end) || text.isPossessive(next);
  return ends && text.key(top.first - Number(!top.definite)) === 'the';
}

function memberDraft(scan: SentenceScan, last: number): Draft {
  const region = scan.drafts.pop() as Draft;
  const country = region.country ?? region.entry?.country ?? null;
  const draft = memberOf(scan, region.first - Number(!region.definite), last, country);
  draft.definite = true;
  draft.children = [region];
  return draft;
}

/** "the panel's top Democrat", "the ranking Republican on it": one member by rank; "the top Republican donor" and "top Republican" are none. */
function isMemberByRank({ text, at, end }: SentenceScan, { entry: { kind, id }, length }: Match): boolean {
  if (kind !== 'adjective' || !id.startsWith('member:') || !RANKS.has(text.lower(at - 1))) return false;
  const led = text.isPossessive(at - 2) || /^(?:the|an?|its)$/.test(text.lower(at - 2));
  return led && endsAged(text, at + length, end);
}
const RANKS: ReadonlySet<string> = new Set(['top', 'ranking', 'senior', 'leading']);

function memberOf({ sentence }: SentenceScan, first: number, last: number, country: string | null): Draft {
  const draft = new Draft('role', first, last, sentence);
  draft.roleClass = 'person';
  draft.role = 'politician';
  draft.country = country;
  return draft;
}

function pronounDraft({ text, at, sentence }: SentenceScan): Draft {
  const draft = new Draft('pronoun', at, at + 1, sentence);
  const { pronoun } = text.factsAt(at);
  draft.gender = !pronoun || pronoun.gender === 'n' ? null : pronoun.gender;
  draft.plural = pronoun?.plural === true;
  return draft;
}

/** What is done with a word that is no name of its own and beside other words stands for somebody known. */
function standingFor(entryOf: (scan: SentenceScan) => Entry | null): Pick<ScanRule, 'when' | 'then'> {
  return {
    when: ({ scan, known }) => !known && entryOf(scan) !== null,
    then: ({ scan, at }) => {
      const entry = entryOf(scan);
      if (entry) shift(scan, knownDraft(scan, { entry, length: 1 }));
      return at + 1;
    },
  };
}

/**
 * "the North" and "the South" where the text speaks of Korea, "North | and South Korea": the state; "the North Sea" and "the north of" are none.
 */
function koreanHalf({ text, at, end }: SentenceScan): Entry | null {
  const written = text.written(at);
  if (written !== 'North' && written !== 'South') return null;
  const isJoined = at + 3 < end && text.key(at + 1) === 'and' && text.written(at + 3) === 'Korea';
  if (text.key(at - 1) !== 'the' && !isJoined) return null;
  if (namesAPlace(text, at + 1, end)) return null;
  if (![...KOREAN_WORDS].some((word) => text.capitals.has(word))) return null;
  return gazetteer().states.get(written === 'North' ? 'KP' : 'KR') ?? null;
}

/** Behind a point of the compass: "the West | Coast", "the West | of the country", and not "accused the West | of lies". */
const namesAPlace = (text: ScannedText, at: number, end: number): boolean =>
  at < end &&
  (text.isCapital(at) || (text.lower(at) === 'of' && (text.key(at + 1) === 'the' || text.isCapital(at + 1))));

/** "the mainland" where the text speaks of Taiwan: the state; "the mainland of Norway" is none. */
function mainland({ text, at, end }: SentenceScan): Entry | null {
  if (text.lower(at) !== 'mainland' || text.key(at - 1) !== 'the') return null;
  const next = at + 1;
  if (next < end && (text.isCapital(next) || text.lower(next) === 'of')) return null;
  if (![...TAIWANESE_WORDS].some((word) => text.capitals.has(word))) return null;
  return gazetteer().states.get('CN') ?? null;
}

const THE_WEST = entry('organisation', { id: 'org:WEST', name: 'the West' });

/** "the West" as those who act together; "in the West", "the West Coast" and "the West of Norway" are places. */
function theWest({ text, at, end }: SentenceScan): Entry | null {
  if (text.written(at) !== 'West' || text.key(at - 1) !== 'the') return null;
  return PLACES_OF_THE_WEST.has(text.key(at - 2)) || namesAPlace(text, at + 1, end) ? null : THE_WEST;
}

const isFirmsForm = ({ text }: SentenceScan, { kind }: Entry, key: string, at: number): boolean =>
  kind === 'organisation' && FIRMS_FORMS.has(key) && text.isCapital(at);

function knownDraft(scan: SentenceScan, { entry, length }: Match): Draft {
  const { at, barrier, text, sentence } = scan;
  const behind = text.key(at + length);
  // "George Bush | Sr.", "General Motors | Corp"
  const takesNext = entry.kind === 'figure' ? suffixes.has(behind) : isFirmsForm(scan, entry, behind, at + length);
  const draft = new Draft(entry.kind as DraftForm, at, at + length + (takesNext ? 1 : 0), sentence);
  draft.entry = entry;
  draft.country = entry.country;
  draft.gender = entry.gender;
  draft.plural = entry.plural;
  const takesArticle = entry.kind !== 'figure' && entry.kind !== 'adjective';
  if (takesArticle && at > barrier && text.key(at - 1) === 'the') {
    draft.first = at - 1;
    draft.definite = true;
  }
  return draft;
}
