/**
 * Whether a run of capitals opens with a word that says who somebody is, or that a slogan puts there, and the name begins behind it:
 * "Harpist | Karl Lund", "1st Class | Karl Lund", "Dump | Lund".
 */
import { suffixes } from '../english/mentions/titles';
import { wordClasses } from '../grammar';
import type { NameRun } from './nameRun';
import type { ScannedText } from './scannedText';
import type { SentenceScan } from './sentenceScan';

/** Endings of who believes in something, or comes from somewhere: "Harpist", "Kentuckian". */
const OF_A_KIND = /(?:ist|ian|crat)$/;

export function opensWithNoun(scan: SentenceScan, { last, body, thing }: NameRun): boolean {
  const { text, at } = scan;
  const { given, initial } = text.factsAt(at);
  if (body || thing || given || initial || scan.topBefore(at)?.form === 'title') return false;
  const behind = last - at - 1;
  if (behind > 1) return isGivenAt(text, at + 1) && !suffixes.has(text.key(at + 2)) && isCommon(text, at);
  return behind === 1 && mayBeVerb(text, at) && text.behindGiven.has(text.key(at + 1));
}

const isGivenAt = (text: ScannedText, at: number): boolean => {
  const { given, initial } = text.factsAt(at);
  return given && !initial;
};

const isCommon = (text: ScannedText, at: number): boolean =>
  wordClasses(text.lower(at)) !== undefined || text.smalls.has(text.key(at)) || OF_A_KIND.test(text.lower(at));

const mayBeVerb = (text: ScannedText, at: number): boolean => wordClasses(text.lower(at))?.includes('v') === true;
