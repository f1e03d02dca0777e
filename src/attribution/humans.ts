/** Do the words of a source name people, whether or not anybody knows who they are ("most rivals", "64 percent", "the actress")? */

import { singular } from '../grammar';
import { isPersonNoun } from '../mentions';

/** Nouns for people and for what speaks as they do, by their singular, where no ending tells it; own compilation. */
const PEOPLE = new Set(
  `person man woman boy girl child kid adult teen teenager student pupil teacher parent mother father wife husband widow son daughter
brother sister uncle aunt cousin grandparent grandmother grandfather family couple friend neighbour neighbor colleague peer rival foe
critic skeptic sceptic cynic ally associate aide boss chief head star actress hero heroine host hostess guest bride groom coach fan crowd
audience public electorate base elite establishment generation camp brass crew cast gang mob team staff faction wing side household
coalition guard guru expert veteran rookie novice pundit wag hand source figure voice insider outsider immigrant migrant refugee
resident tenant native local citizen civilian soldier sergeant troop marine pilot nurse surgeon neurosurgeon physician medic
shepherd cop judge clerk counsel attorney advocate delegate candidate nominee hopeful contender challenger incumbent frontrunner
front-runner hard-liner hardliner moderate conservative liberal progressive radical extremist centrist populist socialist communist
nationalist loyalist republican democrat independent centrist evangelical christian catholic protestant muslim jew black white latino
hispanic asian american european partisan respondent participant percent cent plurality share half third quarter fifth rest
colonel general captain cadet cleric monk nun pope priest rabbi imam sheikh saint poet artist author novelist playwright chef
entrepreneur tycoon mogul magnate billionaire millionaire businessperson employee employer trainee firefighter spouse partner fiance
fiancee victim witness suspect convict inmate prisoner hostage hacker thief murderer killer terrorist jihadist militant rebel gunman
thug bigot snob nerd geek celebrity idol legend icon prodigy genius fool idiot optimist pessimist idealist realist hysteric feminist
vegan hunter angler gamer blogger youtuber tweeter poster commenter user reader viewer listener donor lender borrower buyer seller
shopper customer client patient passenger commuter motorist cyclist pedestrian tourist guy folk dude lady gentleman bloke mate`.split(
    /\s+/,
  ),
);

/** Words that count or part those behind "of" ("a handful of skywriters"); own compilation. */
const PART =
  /^(?:handful|group|number|couple|pair|series|host|range|lot|part|majority|minority|array|dozen|variety|slew|bunch|pack)$/;

/** Where the noun phrase goes on behind its head. */
const BEHIND =
  /^(?:of|for|in|from|with|at|on|by|to|who|that|which|whose|and|near|across|among|behind|under|over|around|inside|outside)$/;

/**
 * @param source The words that name a source.
 * @example
 * namesPeople('a younger generation of activists') // true
 * namesPeople('the petition') // false
 */
export function namesPeople(source: string): boolean {
  const words = source.toLowerCase().match(/[\p{L}\p{N}%’'-]+|,/gu) ?? [];
  if (words.length === 0) return false;
  if (words.length === 1 && /^(?:who|i|we|they|he|she)$/.test(words[0]!)) return true;
  let end = words.findIndex((word, i) => i > 0 && (word === ',' || BEHIND.test(word)));
  if (end < 0) end = words.length;
  let head = words[end - 1]!;
  if (words[end] === 'of' && PART.test(singular(head))) {
    const next = words.findIndex((word, i) => i > end + 1 && (word === ',' || BEHIND.test(word)));
    head = words[(next < 0 ? words.length : next) - 1]!;
  }
  return (
    head.endsWith('%') ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(head) ||
    PEOPLE.has(singular(head)) ||
    isPersonNoun(head) !== null
  );
}
