/** The words of persons' names: as a text writes them, and as persons are named again. */
import { nobleTitles, suffixes } from '../english/mentions/titles';
import type { Draft, PersonRecord, ScannedText } from '../mentions/drafts';
import { type Entry, fold } from '../mentions/entries';
import { gazetteer } from '../mentions/gazetteer';
import { partName } from '../mentions/nameParts';
import { itemAt, lastItem } from '../runtime/lists';
import { isLowerAt } from '../text';
import { isFamilyFirst } from './nameEvidence';

/** "al-Sand", "el-Sand": the surname without its Arabic article. */
export const withoutArticle = (surname: string): string => surname.replace(/^(?:al|el)-/, '');

let surnames: Map<string, Entry> | null = null;

/** The figure of our list with a surname; the last of those who share it. */
export function figureBySurname(part: string): Entry | undefined {
  if (!surnames) {
    surnames = new Map();
    for (const [name, figure] of gazetteer().figures) {
      const { words } = partName(name.split(' '));
      const surname = isFamilyFirst(words) ? itemAt(words, 0) : lastItem(words);
      surnames.set(surname, figure);
      surnames.set(withoutArticle(surname), figure);
    }
  }
  return surnames.get(part);
}

/** The folded word under which a person is usually named again. */
export function surnameOf(record: PersonRecord): string {
  if (record.familyFirst) return itemAt(record.keys, 0);
  return partName(record.keys).words.at(-1) ?? '';
}

/** A bare name: its words as they are written, and folded. */
export interface BareName {
  readonly written: readonly string[];
  readonly keys: readonly string[];
}

/** The bare name of a draft, with a title of nobility before a single word; shouted words in ordinary spelling. */
export function bareName({ tokens, keys: folded }: ScannedText, { first, nameFirst, nameLast }: Draft): BareName {
  const noble = nameLast - nameFirst === 1 && first < nameFirst && nobleTitles.has(folded[nameFirst - 1] ?? '');
  const written: string[] = [];
  const keys: string[] = [];
  const places = wordsOfName(tokens, noble ? nameFirst - 1 : nameFirst, nameLast);
  const shortest = places.some((at) => isShouted(tokens[at]?.text ?? '')) ? SHOUTED_BESIDE : SHOUTED;
  for (const at of places) {
    const text = tokens[at]?.text ?? '';
    const shouted = isShouted(text, shortest);
    const word = shouted ? inTitleCase(text) : text;
    written.push(word);
    keys.push(shouted ? fold(word) : (folded[at] ?? ''));
  }
  return { written, keys };
}

const MARK = /^(?:""?|[“”‘’'])$/;

/** The words of a name, without a nickname in quotation marks: "John “Jack” Lind" is John Lind. */
function wordsOfName(tokens: ScannedText['tokens'], first: number, last: number): number[] {
  const words: number[] = [];
  let isInside = false;
  for (let at = first; at < last; at++) {
    if (MARK.test(tokens[at]?.text ?? '')) isInside = !isInside;
    else if (!isInside) words.push(at);
  }
  return words;
}

const inTitleCase = (text: string): string =>
  text.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());

/** So many letters in capitals are no short form ("JFK"), or beside another shouted word ("ANA LIND"). */
const SHOUTED = 4;
const SHOUTED_BESIDE = 3;

/** In capitals throughout; most names are not by their second letter. */
const isShouted = (text: string, shortest = SHOUTED): boolean =>
  text.length >= shortest &&
  !isLowerAt(text, 1) &&
  !text.includes('.') &&
  text === text.toUpperCase() &&
  !suffixes.has(text.toLowerCase());

/** The folded words of the bare name. */
export const keysOf = (scanned: ScannedText, draft: Draft): readonly string[] =>
  wordsOfName(scanned.tokens, draft.nameFirst, draft.nameLast).map((at) => scanned.keys[at] ?? '');

/** The words of a bare name in one line. */
export function nameText(scanned: ScannedText, draft: Draft): string {
  return bareName(scanned, draft).written.join(' ');
}
