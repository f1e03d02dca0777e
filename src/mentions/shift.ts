/**
 * Adds a draft and draws in what stands before it and belongs to it: titles, roles and nationalities before a person's name
 * ("former U.S. Secretary of State" + "John Kerry", "Ukraine’s" + "Zelensky"), modifiers before a people ("some moderate" + "Republicans").
 */
import { BEFORE_TITLES, NAMED_BEHIND, NAMED_BEHIND_PHRASES } from '../english/mentions/nouns';
import { ALLIANCES, LOCAL_BODIES } from '../english/mentions/organisations';
import { RANKS, SERVICES } from '../english/mentions/soldiers';
import { firstRule, type Rule, type Ruling } from '../rules';
import type { Draft, DraftForm } from './drafts';
import { extendLeft } from './extendLeft';
import { seatOf } from './places';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';

/** Adds a draft with what belongs to it. */
export function shift(scan: SentenceScan, draft: Draft): void {
  const { top } = scan;
  if (draft.form === 'people') {
    if (!draft.definite) extendLeft(scan, draft);
    draft.gender = null;
  } else if ((draft.form === 'name' || draft.form === 'body') && top && isNamedBehind(scan.text, top, draft)) {
    scan.drafts.pop();
    nameBody(draft, top);
  } else if (draft.form === 'name' || draft.form === 'figure' || draft.entry?.actorKind === 'person') {
    drawTitles(scan, draft);
  } else if (draft.form === 'body') {
    drawCountry(scan, draft);
  } else if (draft.form === 'organisation') {
    drawOwner(scan, draft);
  }
  scan.drafts.push(draft);
}

/** "the institute Demos", "the party XYZ": the noun for a body and its name. */
function isNamedBehind(text: ScannedText, noun: Draft, draft: Draft): boolean {
  if (noun.form !== 'role' || noun.last !== draft.first || !noun.definite || noun.plural) return false;
  if (isNamedBody(noun.role ?? '')) return true;
  return noun.roleClass === 'organ' && draft.last - draft.first === 1 && text.isAcronym(draft.first);
}

function isNamedBody(role: string): boolean {
  const words = role.split(' ');
  return NAMED_BEHIND.has(words.at(-1) ?? '') || NAMED_BEHIND_PHRASES.has(words.slice(-2).join(' '));
}

function nameBody(draft: Draft, noun: Draft): void {
  draft.form = 'body';
  draft.first = noun.first;
  draft.titled = true;
  draft.country = noun.country;
  draft.children = noun.children;
}

/** A person's name with what is known to belong to it, and the draft before. */
export interface TitleCase {
  readonly scan: SentenceScan;
  readonly text: ScannedText;
  readonly draft: Draft;
  readonly top: Draft;
}

const MODIFYING: ReadonlySet<DraftForm> = new Set<DraftForm>([
  'state',
  'region',
  'organisation',
  'body',
  'seat',
  'people',
]);

/** "Rep. Lim | Chang-ho" sits in Seoul. */
const isOfTwoSyllables = (given: string): boolean => /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u.test(given);

const touches = ({ draft, top }: TitleCase): boolean => top.last === draft.first;

/** What belongs to a person's name; the outcome says whether more may. Bars mark what a row takes. */
export const TITLE_RULES: readonly Rule<TitleCase, boolean>[] = [
  {
    name: 'title-before-a-name',
    example: 'He told |Ms. |Lund no.',
    when: (asked) => touches(asked) && asked.top.form === 'title',
    then: ({ scan, text, draft, top }) => {
      scan.drafts.pop();
      describe(draft, top);
      if (text.key(top.first) === 'rep.' && !isOfTwoSyllables(text.written(draft.last - 1))) draft.country ??= 'US';
      return true;
    },
  },
  {
    name: 'role-before-a-name',
    example: 'He told |former minister |Karl Lund no.',
    when: ({ text, draft, top }) =>
      top.form === 'role' && top.roleClass === 'person' && !top.plural && meets(text, top, draft),
    then: ({ scan, text, draft, top }) => {
      scan.drafts.pop();
      describe(draft, top);
      draft.country ??= top.country;
      draft.possessor = top.possessor;
      draft.children = [...top.children, ...draft.children];
      if (text.key(draft.first) === 'that') draft.first++;
      // "His Excellency | Minister Lund"
      return scan.top?.form === 'title' && scan.top.last === draft.first;
    },
  },
  {
    name: 'service-before-a-rank',
    example: 'He told |Army |Gen. Lund no.',
    when: (asked) => touches(asked) && isService(asked),
    then: ({ scan, draft, top }) => {
      scan.drafts.pop();
      draft.first = top.first;
      draft.country ??= top.country;
      draft.children = [top, ...draft.children];
      return false;
    },
  },
  {
    name: 'nationality-before-a-name',
    example: 'He told |Norwegian |Karl Lund no.',
    when: (asked) => touches(asked) && asked.top.form === 'adjective',
    then: ({ scan, draft, top }) => {
      scan.drafts.pop();
      draft.first = top.first;
      draft.country ??= top.country;
      return true;
    },
  },
  {
    name: 'body-before-a-title',
    example: 'He told |NATO |Gen. Lund no.',
    when: (asked) => touches(asked) && asked.draft.titled && MODIFYING.has(asked.top.form),
    then: ({ scan, draft, top }) => {
      scan.drafts.pop();
      draft.first = top.first;
      draft.country ??= top.country;
      draft.children = [top, ...draft.children];
      return true;
    },
  },
];

/** The army, by its name, before a soldier: no "army Gen. Lund". */
const isService = ({ text, draft, top }: TitleCase): boolean =>
  top.roleClass === 'organ' &&
  draft.titled &&
  RANKS.has(draft.role ?? '') &&
  SERVICES.has(text.key(top.last - 1)) &&
  text.isCapital(top.last - 1);

/** Draws in what belongs to a person's name and stands right before it; null where nothing does. */
export function titleStep(scan: SentenceScan, draft: Draft): Ruling<TitleCase, boolean> | null {
  const { top, text } = scan;
  return top ? firstRule(TITLE_RULES, { scan, text, draft, top }) : null;
}

function drawTitles(scan: SentenceScan, draft: Draft): void {
  let step = titleStep(scan, draft);
  while (step?.outcome) step = titleStep(scan, draft);
  // A role has drawn in its own possessor and determiner.
  if (step) return;
  drawPossessor(scan, draft);
  const { text, barrier } = scan;
  while (draft.titled && draft.first > barrier && BEFORE_TITLES.has(text.key(draft.first - 1))) draft.first--;
  if (draft.titled && draft.first > barrier && text.key(draft.first - 1) === 'the') draft.first--;
}

/** "Serbia’s" + "Democratic Party", "the Czech" + "Social Democrats": another body of the name than the best known one. */
function drawOwner(scan: SentenceScan, draft: Draft): void {
  const { top, text } = scan;
  const between = top ? draft.first - top.last : -1;
  if (!top?.country || !OWNERS.has(top.form) || top.country === draft.country || draft.country === null) return;
  if (between !== 0 && !(between === 1 && text.isPossessive(top.last))) return;
  if (!NAMESAKES.has(text.joined(draft.nameFirst, draft.nameLast).replace(/^the /, ''))) return;
  scan.drafts.pop();
  draft.first = top.first;
  draft.country = top.country;
  if (top.form !== 'adjective') draft.children = [top, ...draft.children];
  else if (draft.first > scan.barrier && text.key(draft.first - 1) === 'the') {
    draft.first--;
    draft.definite = true;
  }
}
const OWNERS: ReadonlySet<DraftForm> = new Set<DraftForm>(['state', 'seat', 'adjective']);
/** Folded names that bodies of several states have. */
const NAMESAKES: ReadonlySet<string> = new Set(LOCAL_BODIES.map(([name]) => name.toLowerCase()));

function describe(draft: Draft, title: Draft): void {
  const { first, gender, role } = title;
  draft.first = first;
  draft.titled = true;
  draft.gender ??= gender;
  draft.role ??= role === 'ambassador' ? (postBefore(title) ?? role) : role;
}

/** "the spokesman | Ambassador Fahmy": a style of diplomats, whatever their post is. */
const postBefore = ({ head, children }: Draft): string | null =>
  children.find(({ form, roleClass, last }) => form === 'role' && roleClass === 'person' && last === head)?.role ??
  null;

/** Only an abbreviation in brackets may stand between: "minister of North Province (NP) Omar Diallo". */
export function meets(text: ScannedText, { last }: Draft, draft: Draft): boolean {
  if (last === draft.first) return true;
  return text.written(last) === '(' && text.written(last + 2) === ')' && last + 3 === draft.first;
}

function drawPossessor(scan: SentenceScan, draft: Draft): void {
  const before = draft.first - 1;
  const top = before < scan.barrier ? undefined : scan.topBefore(before);
  if (!top || !scan.text.isPossessive(before) || !(MODIFYING.has(top.form) || ownsBody(top, draft))) return;
  scan.drafts.pop();
  draft.first = top.first;
  draft.country ??= top.country;
  draft.possessor = top;
  draft.children = [top, ...draft.children];
}

/** "the Foreign Ministry’s" + "Velvet Bureau" */
const ownsBody = (owner: Draft, { form }: Draft): boolean =>
  form === 'body' && owner.form === 'role' && owner.roleClass === 'organ' && !owner.plural;

/** "the French" + "Ministry of Defence", "Ukraine’s" + "Ministry of Defence", "the Geneva-based" + "Velvet Institute". */
const DRAWN: ReadonlySet<DraftForm> = new Set<DraftForm>(['adjective', 'state', 'region', 'seat']);
/** "the UN" + "Board of Inquiry": a body of many states; no "UN Mission to Chad", which would be taken for Chad's. */
const ownsOrgan = ({ text, end }: SentenceScan, { form, country, entry }: Draft, organ: Draft): boolean => {
  if (form !== 'organisation' || country !== null || !ALLIANCES.has(entry?.id ?? '')) return false;
  for (let at = organ.head; at < organ.last; at++) if (text.match(at, end)?.entry.kind === 'state') return false;
  return true;
};

function drawCountry(scan: SentenceScan, draft: Draft): void {
  const top = scan.topBefore(draft.first);
  if (top && (DRAWN.has(top.form) || ownsOrgan(scan, top, draft))) {
    scan.drafts.pop();
    draft.first = top.first;
    // "Democratic Opposition of Serbia" is no party of the United States.
    if (!top.entry?.id.startsWith('member:')) draft.country ??= top.country;
    if (top.form !== 'adjective') draft.children = [top, ...draft.children];
  } else {
    drawPossessor(scan, draft);
  }
  const { text, barrier } = scan;
  const seat = draft.first > barrier ? text.tokens[draft.first - 1] : undefined;
  const country = seat ? seatOf(seat) : null;
  if (country) {
    draft.country ??= country;
    draft.first--;
    draft.titled = true;
  }
  if (draft.first > barrier && text.key(draft.first - 1) === 'the') {
    draft.first--;
    draft.definite = true;
  }
}
