/**
 * What is a word to the verb group that it may go on? [modal|be|have|do|not|adverb]… verb. Asked from the first verb on until the main verb
 * is found; the first row that applies decides, and where none does the group ends.
 */
import { INTERJECTED } from '../../english/grammar/decisiveWords';
import type { Rule } from '../../rules';
import type { GroupCase } from '../groupCase';
import { OPERATORS, tagSet } from '../tagSets';
import type { TagOrNone } from '../wordCase';
import { gives } from './tagRule';

/** An auxiliary, the main verb, an adverb that the group goes on behind, or the group ends before the word. */
export type VerbStep = 'auxiliary' | 'not' | 'adverb' | 'main' | 'end';

/** What the words of a verb group have told so far. */
export class VerbGroupCase {
  modal = false;
  be = false;
  have = false;

  constructor(readonly word: GroupCase) {}

  /** Takes up an auxiliary. */
  note(tag: TagOrNone): void {
    if (tag === 'modal') this.modal = true;
    else if (tag === 'be') this.be = true;
    else if (tag === 'have') this.have = true;
  }
}

/** In the example the word stands in brackets with what it is to the group: "has [not/not] left". */
export type VerbGroupRule = Rule<VerbGroupCase, VerbStep>;

export const VERBS = tagSet('modal', 'be', 'have', 'do', 'verb', 'base', 'ing', 'part');

/** At most two adverbs stand between the verbs of a group (own choice, from news). */
const MAX_ADVERBS = 2;

/** An adverb inside, or what joins it to another, goes on only if a verb follows. */
function verbFollows({ tags, i, end }: GroupCase): boolean {
  let at = i;
  let joined = 0;
  while (at < end && at - i <= MAX_ADVERBS + joined) {
    if (tags[at] === 'conj' && joinsAdverbs(tags, at)) joined = 2;
    else if (tags[at] !== 'adv' && tags[at] !== 'neg') break;
    at++;
  }
  return at < end && VERBS.has(tags[at] ?? 'none');
}

/** "quickly | and | publicly" */
const joinsAdverbs = (tags: readonly TagOrNone[], at: number): boolean =>
  tags[at - 1] === 'adv' && tags[at + 1] === 'adv';

/** "did|, however, |warn", "has|, too, |warned": the words from comma to comma, with a verb behind. */
function isInterjected({ tokens, tags, i, first, end }: GroupCase): boolean {
  for (let comma = i; comma > i - 3 && comma > first; comma--) {
    if (tokens[comma]?.text !== ',' || tokens[comma + 2]?.text !== ',') continue;
    let at = comma + 3;
    while (at < end && (tags[at] === 'adv' || tags[at] === 'neg') && at - comma < 6) at++;
    if (INTERJECTED.has(tokens[comma + 1]?.lower ?? '') && at < end && VERBS.has(tags[at] ?? 'none')) return true;
  }
  return false;
}

export const VERB_GROUP_RULES: readonly VerbGroupRule[] = [
  {
    name: 'auxiliary',
    example: 'Lind [has/auxiliary] left.',
    when: ({ word }) => OPERATORS.has(word.tag),
    then: gives('auxiliary'),
  },
  {
    name: 'not',
    example: 'Lind has [not/not] left.',
    when: ({ word }) => word.tag === 'neg',
    then: gives('not'),
  },
  {
    name: 'adverb-before-a-verb',
    example: 'Lind has [repeatedly/adverb] warned Bern.',
    when: ({ word }) => word.tag === 'adv' && verbFollows(word),
    then: gives('adverb'),
  },
  {
    name: 'and-between-adverbs',
    example: 'Lind did not openly [and/adverb] clearly warn Bern.',
    when: ({ word }) => word.tag === 'conj' && joinsAdverbs(word.tags, word.i) && verbFollows(word),
    then: gives('adverb'),
  },
  {
    name: 'interjected',
    example: 'Lind did[,/adverb] however, warn Bern.',
    when: ({ word }) => isInterjected(word),
    then: gives('adverb'),
  },
  {
    name: 'ing-behind-have-or-do',
    example: 'The risk they have [facing/end] them grew.',
    when: ({ word, be, modal }) => word.tag === 'ing' && !word.opens && !be && !modal,
    then: gives('end'),
  },
  {
    name: 'main-verb',
    example: 'Lind has [left/main].',
    when: ({ word }) => VERBS.has(word.tag),
    then: gives('main'),
  },
];
