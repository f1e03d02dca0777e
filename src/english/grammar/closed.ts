/** Closed word classes of English; own compilation from what any grammar lists (Quirk et al., 1985, chapters 2, 5, 6 and 9). */
import type { Tag } from './wordClasses';

const lists: readonly (readonly [Tag, string])[] = [
  [
    'det',
    'the a an this these those each every some any no another either neither both all half such many few several most',
  ],
  ['det', 'enough various certain own same other'],
  ['possessive', 'my your his her its our their whose'],
  ['pronoun', 'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves'],
  [
    'pronoun',
    'somebody someone something anybody anyone anything nobody none everybody everyone everything mine yours hers ours theirs',
  ],
  ['wh', 'who whom which what whoever whatever'],
  [
    'sub',
    'whether if because although though unless until while whereas since lest once when where why how as than after before',
  ],
  [
    'prep',
    'of in on at by for with from into onto about against alongside between among through during without within along across behind beyond over under above below near toward towards upon amid despite like unlike via per regarding concerning outside inside throughout off around versus'.trim(),
  ],
  ['to', 'to'],
  ['that', 'that'],
  ['conj', 'and or but nor yet'],
  [
    'modal',
    "will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't mustn't ought ’ll 'll ’d 'd needn't",
  ],
  ['be', "be am is are was were been being isn't aren't wasn't weren't ain't 're 'm"],
  ['have', "have has had having haven't hasn't hadn't 've"],
  ['do', "do does did don't doesn't didn't"],
  ['neg', 'not never'],
  [
    'adv',
    'also then now here there again already still just even only too very so rather quite however instead meanwhile therefore thus perhaps maybe always often soon later earlier ago yesterday today tomorrow tonight once twice almost nearly ever yet indeed moreover furthermore nevertheless nonetheless otherwise else away together apart abroad elsewhere hardly barely much more less most least further far well both up out down off back forth'.trim(),
  ],
  ['adv', 'monday tuesday wednesday thursday friday saturday sunday'],
];

/** Lower-cased word to its tag. Words of two classes stand under the one that the context rules start from. */
export const CLOSED: ReadonlyMap<string, Tag> = new Map(
  [...lists].reverse().flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
);

/** Particles of phrasal verbs ("pointed out", "laid into"). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'up out down off back away on in over forth forward around along through apart aside'.split(' '),
);
