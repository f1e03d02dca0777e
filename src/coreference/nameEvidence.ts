import { familyFirst, suffixes } from '../english/mentions/titles';
import { placePrepositions, speechVerbs } from '../english/mentions/words';
import { singular, wordClasses } from '../grammar';
import type { Draft, ScannedText } from '../mentions/drafts';
import { gazetteer } from '../mentions/gazetteer';
import { isGivenName } from '../mentions/lexicon';
import { actsNext } from '../mentions/metonyms';
import { isParty, isPossessive } from '../mentions/shapes';
import { isAcronym, isInitial } from '../mentions/wordFacts';
import { itemAt, lastItem } from '../runtime/lists';

const syllable = '(?:zh|ch|sh|hs|ts|[gkh]w|[bpmfdtnlgkhjqxrzcsywv])?(?:[aeiouy]{1,3})(?:ng|n|k|l|m|p|b|r|t|h)?';
const eastAsian = new RegExp(`^(?:${syllable}){1,2}(?:-(?:${syllable}){1,2})?$`);

/** "Xi Jinping", "Kim Jong Un", "Park Geun-hye": a family name that stands first and syllables of East Asia behind. */
export function isFamilyFirst(keys: readonly string[]): boolean {
  if (keys.length < 2 || keys.length > 4 || !familyFirst.has(itemAt(keys, 0))) return false;
  if (isGivenName(itemAt(keys, 0)) && !itemAt(keys, 1).includes('-') && keys.length === 2) return false;
  return keys.slice(1).every((key) => eastAsian.test(key) && !isGivenName(key));
}

/** How sure it is that two or more capitals name a person, from 0 to 1. Own choice. */
export function fullNameEvidence(scanned: ScannedText, draft: Draft, recurring: ReadonlySet<string>): number {
  const { tokens, keys } = scanned;
  if (draft.titled) return 0.95;
  if (itemAt(scanned.facts, draft.nameFirst).given) return 0.92;
  const words = keys.slice(draft.nameFirst, draft.nameLast);
  if (isFamilyFirst(words)) return 0.88;
  if (tokens.slice(draft.nameFirst + 1, draft.nameLast).some(isInitial) || suffixes.has(lastItem(words))) return 0.9;
  if (words.some((word) => /^(?:al|el|bin|von|van|de|della|der|ibn)(?:-|$)/.test(word)))
    return isTown(scanned, draft) ? 0.2 : 0.8;
  if (isInitial(itemAt(tokens, draft.nameFirst))) return 0.9;
  const end = itemAt(scanned.layer.sentences, draft.sentence).last;
  if (draft.apposed || tagBehind(scanned, draft.last) >= 0) return 0.9;
  if (besideSpeech(scanned, draft)) return 0.75;
  // "Ana Lind left. The Stop Lind campaign": a verb, adverb or adjective before a name is no part of it.
  if (recurring.has(lastItem(words)) && /^(?:n|$)/.test(wordClasses(itemAt(words, 0)) ?? '')) return 0.75;
  if (placePrepositions.has(keys[draft.first - 1] ?? '') || keys[draft.first - 1] === 'the' || words.length > 3)
    return 0.2;
  if (words.some((word) => scanned.smalls.has(word))) return 0.2;
  // "Ana Lind: It is late."
  if (tokens[draft.last]?.text === ':' && draft.first === itemAt(scanned.layer.sentences, draft.sentence).first)
    return 0.75;
  // "Ana Lind, who left"
  if (tokens[draft.last]?.text === ',' && keys[draft.last + 1] === 'who') return 0.75;
  return actsNext(scanned, draft.last, end) || isPossessive(tokens[draft.last]) ? 0.6 : 0.45;
}

/** "the people of El Fasher", "reached El Obeid": an article opens the names of towns as well. */
const isTown = ({ keys }: ScannedText, { first, nameFirst, nameLast }: Draft): boolean =>
  nameLast - nameFirst === 2 &&
  /^[ae]l$/.test(itemAt(keys, nameFirst)) &&
  (placePrepositions.has(keys[first - 1] ?? '') || keys[first - 1] === 'of');

/** How sure it is that a lone capital names a person, from 0 to 1, by what is mentioned next too. Own choice. */
export function singleNameEvidence(scanned: ScannedText, draft: Draft, next: Draft | undefined): number {
  const key = itemAt(scanned.keys, draft.nameFirst);
  const opens = draft.first === itemAt(scanned.layer.sentences, draft.sentence).first;
  if (isAcronym(itemAt(scanned.tokens, draft.nameFirst)) || key.length < 3) return 0;
  if (draft.apposed) return 0.7;
  if (scanned.smalls.has(key)) return 0;
  if (next && isOneOf(scanned, draft, next) && !(opens && isWord(key))) return 0.7;
  if (opens && !scanned.capitals.has(key) && !isGivenName(key) && (isWord(key) || !isSpokenOf(scanned, draft)))
    return 0;
  return besideSpeech(scanned, draft) || actsForState(scanned, draft) ? 0.7 : 0;
}

/** "Frankel and other judges", "Frankel and many fellow judges": one of those persons (Hearst 1992). */
const isOneOf = ({ keys }: ScannedText, { last }: Draft, { first, form, plural, roleClass }: Draft): boolean =>
  keys[last] === 'and' &&
  first === last + 1 &&
  form === 'role' &&
  plural &&
  roleClass === 'person' &&
  keys.slice(first, first + 2).some((key) => key === 'other' || key === 'fellow');

/** A word of the language, which a sentence may begin with: "Critics said". */
const isWord = (key: string): boolean =>
  wordClasses(key) !== undefined || wordClasses(singular(key)) !== undefined || /(?:(?:er|or|ist|ian)s|men)$/.test(key);

/** "Frankel said it was late. | He left": behind a name, in its sentence or the next two, stands "he" or "she"; a firm is "it". */
function isSpokenOf({ layer, facts }: ScannedText, { last, sentence }: Draft): boolean {
  const { last: end } = layer.sentences[sentence + 2] ?? lastItem(layer.sentences);
  return facts.slice(last, end).some(({ pronoun }) => pronoun?.gender === 'm' || pronoun?.gender === 'f');
}

/** "Peru's Brandt rejected it": behind a state in the genitive a lone name that acts is a person's. */
function actsForState(scanned: ScannedText, { nameFirst, nameLast }: Draft): boolean {
  const end = nameFirst - 1;
  if (!scanned.isPossessive(end) || !scanned.isActing(nameLast)) return false;
  const { phrases } = gazetteer();
  return [1, 2].some(
    (n) => phrases.match(scanned.tokens, scanned.keys, end - n, end)?.entry.kind === 'state' && end >= n,
  );
}

/**
 * The token behind an age or party that follows a name: ", 62,", ", D-Ohio,", "(R-Utah)"; −1 where there is none.
 */
export function tagBehind(scanned: ScannedText, at: number): number {
  const { tokens } = scanned;
  const mark = tokens[at]?.text;
  const tag = tokens[at + 1];
  if (!tag || (mark !== ',' && mark !== '(')) return -1;
  const age = mark === ',' && tag.kind === 'number' && /^\d{2}$/.test(tag.text);
  if (!age && !isParty(tag.text)) return -1;
  const end = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  return tokens[end]?.text === (mark === ',' ? ',' : ')') ? end + 1 : -1;
}

/** ", D-Ohio," is how members of the United States Congress are named. */
export function isPartyTag(scanned: ScannedText, at: number): boolean {
  return tagBehind(scanned, at) >= 0 && isParty(itemAt(scanned.tokens, at + 1).text);
}

function besideSpeech(scanned: ScannedText, draft: Draft): boolean {
  return (
    speechVerbs.has(scanned.tokens[draft.last]?.lower ?? '') ||
    (speechVerbs.has(scanned.tokens[draft.first - 1]?.lower ?? '') &&
      /^(?:[,.(;”"’'].*|of|from|at|who|in)$/.test(scanned.tokens[draft.last]?.text ?? '.'))
  );
}
