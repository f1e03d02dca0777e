import { familyFirst, suffixes } from '../english/mentions/titles';
import { placePrepositions, speechVerbs } from '../english/mentions/words';
import type { Draft, Reading } from './drafts';
import { isGivenName } from './lexicon';
import { actsNext } from './metonyms';
import { isParty, isPossessive } from './shapes';
import { isAcronym, isInitial } from './wordFacts';

const syllable = '(?:zh|ch|sh|hs|ts|[bpmfdtnlgkhjqxrzcsywv])?(?:[aeiouy]{1,3})(?:ng|n|k|l|m|p|r|t|h)?';
const eastAsian = new RegExp(`^(?:${syllable}){1,2}(?:-(?:${syllable}){1,2})?$`);

/** "Xi Jinping", "Kim Jong Un", "Park Geun-hye": a family name that stands first and syllables of East Asia behind. */
export function isFamilyFirst(keys: readonly string[]): boolean {
  if (keys.length < 2 || keys.length > 4 || !familyFirst.has(keys[0]!)) return false;
  if (isGivenName(keys[0]!) && !keys[1]!.includes('-') && keys.length === 2) return false;
  return keys.slice(1).every((key) => eastAsian.test(key) && !isGivenName(key));
}

/** How sure it is that two or more capitals name a person, from 0 to 1. Own choice. */
export function fullNameEvidence(reading: Reading, made: Draft, recurring: ReadonlySet<string>): number {
  const { tokens, keys } = reading;
  if (made.titled) return 0.95;
  if (reading.facts[made.nameFirst]!.given) return 0.92;
  const words = keys.slice(made.nameFirst, made.nameLast);
  if (isFamilyFirst(words)) return 0.88;
  if (tokens.slice(made.nameFirst + 1, made.nameLast).some(isInitial) || suffixes.has(words.at(-1)!)) return 0.9;
  if (words.some((word) => /^(?:al|el|bin|von|van|de|della|der|ibn)(?:-|$)/.test(word))) return 0.8;
  if (isInitial(tokens[made.nameFirst]!)) return 0.9;
  const end = reading.layer.sentences[made.sentence]!.last;
  if (made.apposed || tagBehind(reading, made.last) >= 0) return 0.9;
  if (besideSpeech(reading, made)) return 0.75;
  if (recurring.has(words.at(-1)!)) return 0.75;
  if (placePrepositions.has(keys[made.first - 1] ?? '') || keys[made.first - 1] === 'the' || words.length > 3)
    return 0.2;
  if (words.some((word) => reading.smalls.has(word))) return 0.2;
  return actsNext(reading, made.last, end) || isPossessive(tokens[made.last]) ? 0.6 : 0.45;
}

export function singleNameEvidence(reading: Reading, made: Draft): number {
  const key = reading.keys[made.nameFirst]!;
  const opens = made.first === reading.layer.sentences[made.sentence]!.first;
  if (isAcronym(reading.tokens[made.nameFirst]!) || key.length < 3) return 0;
  if (made.apposed) return 0.7;
  if (reading.smalls.has(key)) return 0;
  if (opens && !reading.capitals.has(key)) return isGivenName(key) && besideSpeech(reading, made) ? 0.7 : 0;
  if (besideSpeech(reading, made)) return 0.7;
  return 0;
}

/**
 * The token behind an age or party that follows a name: ", 62,", ", D-Ohio,", "(R-Utah)"; −1 where there is none.
 */
export function tagBehind(reading: Reading, at: number): number {
  const { tokens } = reading;
  const [mark, tag] = [tokens[at]?.text, tokens[at + 1]];
  if (!tag || (mark !== ',' && mark !== '(')) return -1;
  const age = mark === ',' && tag.kind === 'number' && /^\d{2}$/.test(tag.text);
  if (!age && !isParty(tag.text)) return -1;
  const end = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  return tokens[end]?.text === (mark === ',' ? ',' : ')') ? end + 1 : -1;
}

/** ", D-Ohio," is how members of the United States Congress are named. */
export function isPartyTag(reading: Reading, at: number): boolean {
  return tagBehind(reading, at) >= 0 && isParty(reading.tokens[at + 1]!.text);
}

function besideSpeech(reading: Reading, made: Draft): boolean {
  return (
    speechVerbs.has(reading.tokens[made.last]?.lower ?? '') ||
    (speechVerbs.has(reading.tokens[made.first - 1]?.lower ?? '') &&
      /^(?:[,.(;”"’].*|of|from|at|who|in)$/.test(reading.tokens[made.last]?.text ?? '.'))
  );
}
