import { seatOf } from './dateline';
import type { Draft, Reading } from './drafts';
import { extendLeft } from './extendLeft';
import { isPossessive } from './shapes';
import { isAcronym } from './wordFacts';

/**
 * Puts a draft on the stack and draws in what belongs to it: titles, roles and nationalities before a person's name
 * ("former U.S. Secretary of State" + "John Kerry", "Ukraine’s" + "Zelensky"), modifiers before a people ("some moderate" + "Republicans").
 */
export function shift(reading: Reading, stack: Draft[], made: Draft, barrier: number): void {
  if (made.form === 'people') {
    if (!made.definite) extendLeft(reading, stack, made, barrier);
    made.gender = null;
  } else if (made.form === 'name' || made.form === 'figure' || made.entry?.actorKind === 'person') {
    if (made.form === 'name' && (isTrading(stack.at(-1), made) || isAbbreviated(reading, stack.at(-1), made))) {
      const noun = stack.pop()!;
      Object.assign(made, {
        form: 'body',
        first: noun.first,
        titled: true,
        country: noun.country,
        children: noun.children,
      });
    } else drawTitles(reading, stack, made, barrier);
  } else if (made.form === 'body') {
    drawCountry(reading, stack, made, barrier);
  }
  stack.push(made);
}

/** Bodies that are named right behind what they are. Own compilation. */
const trading =
  /(?:institute|newspaper|daily|weekly|magazine|broadcaster|think tank|news agency|agency|company|firm|website|channel|charity|foundation|association|federation|consultancy|pollster|maker|carrier|airline|lobby|trade union|rights group)$/;

/** "the institute Demos": the noun for a body and its name. */
const isTrading = (noun: Draft | undefined, made: Draft): boolean =>
  noun?.form === 'role' && noun.last === made.first && noun.definite && !noun.plural && trading.test(noun.role ?? '');

/** "the party XYZ": the noun for a body and its abbreviation. */
const isAbbreviated = (reading: Reading, noun: Draft | undefined, made: Draft): boolean =>
  noun?.form === 'role' &&
  noun.roleClass === 'organ' &&
  noun.last === made.first &&
  noun.definite &&
  !noun.plural &&
  made.last - made.first === 1 &&
  isAcronym(reading.tokens[made.first]!);

function drawTitles(reading: Reading, stack: Draft[], made: Draft, barrier: number): void {
  for (;;) {
    const top = stack.at(-1);
    if (!top) break;
    if (top.last === made.first && top.form === 'title') {
      stack.pop();
      made.first = top.first;
      made.titled = true;
      made.gender ??= top.gender;
      made.role ??= top.role;
      if (reading.keys[top.first] === 'rep.') made.country ??= 'US';
      continue;
    }
    if (top.last === made.first && top.form === 'role' && top.roleClass === 'person' && !top.plural) {
      stack.pop();
      made.first = top.first;
      made.titled = true;
      made.gender ??= top.gender;
      made.role ??= top.role;
      made.country ??= top.country;
      made.possessor = top.possessor;
      made.children = [...top.children, ...made.children];
      if (reading.keys[made.first] === 'that') made.first++;
      return;
    }
    if (top.last === made.first && (top.form === 'adjective' || (made.titled && modifies(top)))) {
      stack.pop();
      made.first = top.first;
      made.country ??= top.country;
      if (top.form !== 'adjective') made.children = [top, ...made.children];
      continue;
    }
    break;
  }
  drawPossessor(reading, stack, made, barrier);
  while (made.titled && made.first > barrier && formerly.has(reading.keys[made.first - 1]!)) made.first--;
  if (made.titled && made.first > barrier && reading.keys[made.first - 1] === 'the') made.first--;
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

function drawPossessor(reading: Reading, stack: Draft[], made: Draft, barrier: number): void {
  const top = stack.at(-1);
  const before = made.first - 1;
  if (!top || before < barrier || top.last !== before || !isPossessive(reading.tokens[before])) return;
  if (!modifies(top)) return;
  stack.pop();
  made.first = top.first;
  made.country ??= top.country;
  made.possessor = top;
  made.children = [top, ...made.children];
}

/** "the French" + "Ministry of Defence", "Ukraine’s" + "Ministry of Defence". */
function drawCountry(reading: Reading, stack: Draft[], made: Draft, barrier: number): void {
  const top = stack.at(-1);
  if (top && top.last === made.first && (top.form === 'adjective' || top.form === 'state')) {
    stack.pop();
    made.first = top.first;
    made.country ??= top.country;
    if (top.form === 'state') made.children = [top, ...made.children];
  } else {
    drawPossessor(reading, stack, made, barrier);
  }
  const seat = made.first > barrier ? seatOf(reading.tokens[made.first - 1]!) : null;
  if (seat) {
    made.country ??= seat;
    made.first--;
    made.titled = true;
  }
  if (made.first > barrier && reading.keys[made.first - 1] === 'the') {
    made.first--;
    made.definite = true;
  }
}
