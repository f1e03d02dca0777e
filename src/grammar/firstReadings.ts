/** What each word of a sentence may be where it stands: by itself, by its capital and by what opens before it. */
import type { Token } from '../document';
import { AUXILIARIES } from '../english/grammar/verbs';
import { isAmongCapitals } from '../text';
import { NO_WORD, PLAIN, type Reading } from './readings';
import { CAPITAL_RULES, CapitalCase, type CapitalRule } from './rules/capitals';
import type { SentenceFacts } from './sentenceFacts';
import { NO_FACTS, type WordFacts } from './wordFacts';

/** Initials of a body that are a word as well, which outside of lines in capitals nobody writes so. */
const INITIALS: ReadonlySet<string> = new Set(['WHO']);

const NAME: Reading = { tag: 'name', classes: 'n', form: null };

/** Nearly every word capitalised: capitals say nothing there. */
export function isHeadline(
  tokens: readonly Token[],
  facts: readonly WordFacts[],
  first: number,
  last: number,
): boolean {
  let words = 0;
  let small = 0;
  // 80 %: own choice; a headline in title case keeps only short function words small.
  const mostSmall = (last - first) * 0.2;
  for (let i = first; i < last && small < mostSmall; i++) {
    const token = tokens[i] ?? NO_WORD;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (!facts[i]?.capital) small++;
  }
  return words >= 4 && (words - small) / words > 0.8;
}

export function read(tokens: readonly Token[], i: number, sentence: SentenceFacts): Reading {
  const token = tokens[i] ?? NO_WORD;
  const facts = sentence.words[i] ?? NO_FACTS;
  if (token.kind === 'punctuation') return readMark(token, facts, sentence);
  if (token.kind === 'symbol') return PLAIN.symbol;
  if (token.kind === 'number' || facts.number) return PLAIN.num;
  if (facts.clitic) return PLAIN.clitic;
  const { capital, closed } = facts;
  if (closed && !(capital && isPartOfName(tokens, i, closed, sentence))) return closed;
  if (!capital) return facts.alone;
  const asked = new CapitalCase(tokens, i, sentence, facts);
  return capitalRuleFor(asked)?.then(asked) === 'name' ? NAME : facts.alone;
}

/** The row that says whether a word with a capital is a name. */
export function capitalRuleFor(word: CapitalCase): CapitalRule | null {
  for (let k = 0; k < CAPITAL_RULES.length; k++) {
    const rule = CAPITAL_RULES[k] as CapitalRule;
    if (rule.when(word)) return rule;
  }
  return null;
}

/** The apostrophe of "the ministers’ demand" is a mark of no quotation. */
function readMark({ text, start }: Token, { quote }: WordFacts, { marks }: SentenceFacts): Reading {
  if (!quote) return PLAIN.punct;
  return (text === '’' || text === "'") && !marks.has(start) ? PLAIN.clitic : PLAIN.quote;
}

/** "Near East", "Down Under", the month of May, "US", "IT", "WHO". */
function isPartOfName(
  tokens: readonly Token[],
  i: number,
  closed: Reading,
  { first, headline, words }: SentenceFacts,
): boolean {
  const { text } = tokens[i] ?? NO_WORD;
  if (text === 'US' || text === 'IT') return true;
  if (INITIALS.has(text) && !isAmongCapitals(tokens, i)) return true;
  if (i === first) {
    if (text === 'Under') return isRankOfWhoActs(tokens, i, words);
    const verb = /^(?:also|\p{Ll}+ly)$/u.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    return text === 'May' && isActing(tokens[verb] ?? NO_WORD, words[verb] ?? NO_FACTS);
  }
  return text === 'May' || (closed === PLAIN.prep && !headline && words[i + 1]?.capital === true);
}

/** "Under Secretary of State Lind said", and not "Under Secretary Lind, relations grew". */
function isRankOfWhoActs(tokens: readonly Token[], i: number, words: readonly WordFacts[]): boolean {
  if (!tokens[i + 1]?.text.startsWith('Secretar')) return false;
  let j = i + 2;
  while (j - i < LONGEST_RANK && (words[j]?.capital || IN_RANK.has(tokens[j]?.lower ?? ''))) j++;
  return isActing(tokens[j] ?? NO_WORD, words[j] ?? NO_FACTS);
}
/** Words of a rank and its name at most ("Under Secretary of State for Arms Control and Security Ana van Lind"); own choice. */
const LONGEST_RANK = 16;
const IN_RANK: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '-']);

/** "May said", "May's aide", and not "May God bless" or "May be". */
const isActing = ({ lower }: Token, { clitic, form }: WordFacts): boolean =>
  clitic || AUXILIARIES.has(lower) || (form !== null && form.form !== 'base' && form.form !== 'ing');
