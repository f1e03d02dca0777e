/** In: a person and the words behind the name. Out: the country of the university or institute that the person is said to work at. */

import type { Token } from '../document';
import { SCHOOLS, SCHOOLS_BY_NAME, SEATED_SCHOOLS } from '../english/mentions/schools';
import { gazetteer } from '../mentions/gazetteer';
import { placeAt } from '../mentions/places';
import { isPossessive } from '../mentions/shapes';
import { factsOf, isCapitalised } from '../mentions/wordFacts';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import type { ActorLayer, ActorMention } from './actorLayer';

/** Words behind a name in which the employer is looked for, and words of a school's name at most. Own choices. */
const REACH = 18;
const LONGEST = 10;

/** What leads from a person or post to the body. */
const AT = /^(?:of|at|from)$/;
const LEADS = /^(?:heads|directs|leads|runs|chairs|founded)$/;
/** What opens words that tell who somebody is: "a fellow at …", "who teaches law at …"; not "speaking at …". */
const WORKS = /^(?:heads|directs|leads|runs|chairs|founded|teaches|works|lectures|studies|researches|is)$/;
/** Who was there once. */
const ONCE = /^(?:graduate|alumnus|alumna|alumni|formerly|former|ex)$/;

/** Of the university in "Karl Brandt of the University of Bremen", "Karl Brandt, who teaches law at …", "Karl Brandt, a fellow at …". */
export function employersCountry(actors: ActorLayer, person: ActorMention): string | null {
  const { tokens } = actors.layer;
  if (AT.test(tokens[person.last]?.lower ?? '')) return bodysCountry(actors, person.last + 1);
  if (tokens[person.last]?.text !== ',' || !tellsWork(tokens, person.last + 1)) return null;
  for (let at = person.last + 1; at < Math.min(tokens.length, person.last + REACH); at++) {
    const { lower, text } = itemAt(tokens, at);
    if (/^[,.;:"”]$/.test(text) || ONCE.test(lower)) return null;
    const country = AT.test(lower) || LEADS.test(lower) || /^an?$/.test(lower) ? bodysCountry(actors, at + 1) : null;
    if (country) return country;
  }
  return null;
}

function tellsWork(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return lower === 'who'
    ? WORKS.test(tokens[at + 1]?.lower ?? '')
    : /^(?:an?|the|of|at|from|\p{Ll}+(?:or|er|st|an|ow|ic|ad|ef))$/u.test(lower);
}

/** Of the body that begins at a token: by its own entry, or by the place in its name. */
function bodysCountry({ layer, mentions, nested }: ActorLayer, at: number): string | null {
  const { tokens } = layer;
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  const start = tokens[at]?.start ?? Number.POSITIVE_INFINITY;
  for (const list of [mentions, nested]) {
    const body = list[firstFrom(list, start)];
    if (body?.actor?.kind === 'organisation' && body.first <= first && body.actor.country) return body.actor.country;
  }
  return schoolsCountry(tokens, first);
}

/** Where a school lies that begins at a token: "University of Bremen", "Bremen School of Art", "Institute of Art in Bremen". */
export function schoolsCountry(tokens: readonly Token[], first: number): string | null {
  const end = nameEnd(tokens, first);
  const words = tokens.slice(first, end);
  const noun = words.findIndex(({ lower }) => SCHOOLS.has(lower));
  if (noun < 0) return null;
  const keys = words.map((token) => factsOf(token).key);
  const known = SCHOOLS_BY_NAME.find(([, openings]) => openings.split(' ').includes(keys[0] ?? ''))?.[0];
  if (known) return known;
  for (let at = 0; at < words.length; at++) {
    if (!isCapitalised(itemAt(words, at)) || !tellsPlace(words, keys, at, noun)) continue;
    const country = placeAt(words, keys, at, words.length);
    if (country) return country;
  }
  return null;
}

/** Behind "of", "in" or "at", behind the noun ("King’s College London"), or in front, where a state may be the subject: "the Peru Center". */
function tellsPlace(words: readonly Token[], keys: readonly string[], at: number, noun: number): boolean {
  const before = keys[at - 1] ?? '';
  if (at > 0)
    return /^(?:in|at|of)$/.test(before) || SCHOOLS.has(before)
      ? !/^(?:studies|affairs)$/.test(keys[at + 1] ?? '')
      : false;
  const state = gazetteer().phrases.match(words, keys, 0, words.length)?.entry.kind === 'state';
  return !state || SEATED_SCHOOLS.has(keys[noun] ?? '');
}

/** A name of capitals with small words in it, through "at the University of Bremen" and "in Bremen". */
function nameEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at++) {
    const token = itemAt(tokens, at);
    if (isCapitalised(token)) end = at + 1;
    else if (!/^(?:of|the|for|and|in|at|on|&)$/.test(token.lower) && !isPossessive(token)) break;
  }
  return end;
}
