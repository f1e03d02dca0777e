import { seatOf } from './dateline';
import type { Draft, ScannedText } from './drafts';
import { extendLeft } from './extendLeft';
import { isPossessive } from './shapes';
import { isAcronym } from './wordFacts';

/**
 * Puts a draft on the stack and draws in what belongs to it: titles, roles and nationalities before a person's name
 * ("former U.S. Secretary of State" + "John Kerry", "Ukraine’s" + "Zelensky"), modifiers before a people ("some moderate" + "Republicans").
 */
export function shift(scanned: ScannedText, stack: Draft[], draft: Draft, barrier: number): void {
  if (draft.form === 'people') {
    if (!draft.definite) extendLeft(scanned, stack, draft, barrier);
    draft.gender = null;
  } else if (draft.form === 'name' || draft.form === 'figure' || draft.entry?.actorKind === 'person') {
    if (draft.form === 'name' && (isTrading(stack.at(-1), draft) || isAbbreviated(scanned, stack.at(-1), draft))) {
      const noun = stack.pop()!;
      Object.assign(draft, {
        form: 'body',
        first: noun.first,
        titled: true,
        country: noun.country,
        children: noun.children,
      });
    } else drawTitles(scanned, stack, draft, barrier);
  } else if (draft.form === 'body') {
    drawCountry(scanned, stack, draft, barrier);
  }
  stack.push(draft);
}

/** Bodies that are named right behind what they are. Own compilation. */
const trading =
  /(?:institute|newspaper|daily|weekly|magazine|broadcaster|think tank|news agency|agency|company|firm|website|channel|charity|foundation|association|federation|consultancy|pollster|maker|carrier|airline|lobby|trade union|rights group)$/;

/** "the institute Demos": the noun for a body and its name. */
const isTrading = (noun: Draft | undefined, draft: Draft): boolean =>
  noun?.form === 'role' && noun.last === draft.first && noun.definite && !noun.plural && trading.test(noun.role ?? '');

/** "the party XYZ": the noun for a body and its abbreviation. */
const isAbbreviated = (scanned: ScannedText, noun: Draft | undefined, draft: Draft): boolean =>
  noun?.form === 'role' &&
  noun.roleClass === 'organ' &&
  noun.last === draft.first &&
  noun.definite &&
  !noun.plural &&
  draft.last - draft.first === 1 &&
  isAcronym(scanned.tokens[draft.first]!);

/** Only an abbreviation in brackets may stand between: "minister of North Province (NP) Omar Diallo". */
function meets({ tokens }: ScannedText, top: Draft, draft: Draft): boolean {
  if (top.last === draft.first) return true;
  return tokens[top.last]?.text === '(' && tokens[top.last + 2]?.text === ')' && top.last + 3 === draft.first;
}

function drawTitles(scanned: ScannedText, stack: Draft[], draft: Draft, barrier: number): void {
  for (;;) {
    const top = stack.at(-1);
    if (!top) break;
    if (top.last === draft.first && top.form === 'title') {
      stack.pop();
      draft.first = top.first;
      draft.titled = true;
      draft.gender ??= top.gender;
      draft.role ??= top.role;
      if (scanned.keys[top.first] === 'rep.') draft.country ??= 'US';
      continue;
    }
    if (meets(scanned, top, draft) && top.form === 'role' && top.roleClass === 'person' && !top.plural) {
      stack.pop();
      draft.first = top.first;
      draft.titled = true;
      draft.gender ??= top.gender;
      draft.role ??= top.role;
      draft.country ??= top.country;
      draft.possessor = top.possessor;
      draft.children = [...top.children, ...draft.children];
      if (scanned.keys[draft.first] === 'that') draft.first++;
      return;
    }
    if (top.last === draft.first && (top.form === 'adjective' || (draft.titled && modifies(top)))) {
      stack.pop();
      draft.first = top.first;
      draft.country ??= top.country;
      if (top.form !== 'adjective') draft.children = [top, ...draft.children];
      continue;
    }
    break;
  }
  drawPossessor(scanned, stack, draft, barrier);
  while (draft.titled && draft.first > barrier && formerly.has(scanned.keys[draft.first - 1]!)) draft.first--;
  if (draft.titled && draft.first > barrier && scanned.keys[draft.first - 1] === 'the') draft.first--;
}

/** Modifiers that stand before titles. Own compilation. */
const formerly = new Set([
  'former',
  'then',
  'late',
  'outgoing',
  'incoming',
  'acting',
  'embattled',
  'longtime',
  'ex',
  'retired',
  'veteran',
]);
const modifying = new Set(['state', 'region', 'organisation', 'body', 'seat', 'people']);
const modifies = (top: Draft): boolean => modifying.has(top.form);

function drawPossessor(scanned: ScannedText, stack: Draft[], draft: Draft, barrier: number): void {
  const top = stack.at(-1);
  const before = draft.first - 1;
  if (!top || before < barrier || top.last !== before || !isPossessive(scanned.tokens[before])) return;
  if (!modifies(top)) return;
  stack.pop();
  draft.first = top.first;
  draft.country ??= top.country;
  draft.possessor = top;
  draft.children = [top, ...draft.children];
}

/** "the French" + "Ministry of Defence", "Ukraine’s" + "Ministry of Defence". */
function drawCountry(scanned: ScannedText, stack: Draft[], draft: Draft, barrier: number): void {
  const top = stack.at(-1);
  if (top && top.last === draft.first && (top.form === 'adjective' || top.form === 'state')) {
    stack.pop();
    draft.first = top.first;
    draft.country ??= top.country;
    if (top.form === 'state') draft.children = [top, ...draft.children];
  } else {
    drawPossessor(scanned, stack, draft, barrier);
  }
  const seat = draft.first > barrier ? seatOf(scanned.tokens[draft.first - 1]!) : null;
  if (seat) {
    draft.country ??= seat;
    draft.first--;
    draft.titled = true;
  }
  if (draft.first > barrier && scanned.keys[draft.first - 1] === 'the') {
    draft.first--;
    draft.definite = true;
  }
}
