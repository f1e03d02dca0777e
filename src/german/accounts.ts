/** Sources without a verb of speech: "laut Oslo", "nach Angaben von Diplomaten", "Oslo zufolge", "so Vidal", "hieß es aus Oslo". */
import type { CueForce, TokenRange } from '../document';
import { firstRule, type Rule } from '../rules';
import type { GermanSentence, GermanText } from './germanText';
import { ACCOUNTS } from './lists/cues';
import { type Phrase, phraseAt } from './phrases';
import { wordsBefore } from './rules';

export interface AccountCase {
  readonly text: GermanText;
  readonly sentence: GermanSentence;
  readonly at: number;
}

export interface Account {
  readonly cue: TokenRange;
  readonly lemma: string;
  readonly force: CueForce;
  readonly subject: Phrase | null;
  readonly ranges: readonly TokenRange[];
}

export const accountRules: readonly Rule<AccountCase, Account | null>[] = [
  {
    name: 'laut',
    example: 'Laut Oslo [drangen zwei Schiffe ein].',
    when: ({ text, at }) => text.lower(at) === 'laut',
    then: (c) => account(c, { cue: { first: c.at, last: c.at + 1 }, lemma: 'laut', from: c.at + 1 }),
  },
  {
    name: 'nach-angaben-von',
    example: 'Nach Angaben von Diplomaten [soll Oslo zahlen].',
    when: ({ text, at }) => text.lower(at) === 'nach' && ACCOUNTS.has(text.tokens[at + 1]?.text ?? ''),
    then: (c) => {
      const from = c.text.lower(c.at + 2) === 'von' ? c.at + 3 : c.at + 2;
      return account(c, { cue: { first: c.at, last: from }, lemma: 'nach Angaben', from });
    },
  },
  {
    name: 'zufolge',
    example: 'Dem Außenministerium zufolge [soll Oslo zahlen].',
    when: ({ text, at }) => text.lower(at) === 'zufolge',
    then: (c) => {
      const from = phraseEndingAt(c);
      return from === null ? null : account(c, { cue: { first: c.at, last: c.at + 1 }, lemma: 'zufolge', from });
    },
  },
  {
    name: 'wie-sie-mitteilte',
    example: 'Wie Oslo mitteilte, [soll der Gipfel verschoben werden].',
    when: ({ text, sentence, at }) =>
      at === sentence.first && text.lower(at) === 'wie' && commaBehind(text, sentence, at) > 0,
    then: (c) => {
      const comma = commaBehind(c.text, c.sentence, c.at);
      const subject = phraseAt(c.text, c.at + 1, comma);
      if (!subject || subject.last >= comma) return null;
      const cue = { first: comma - 1, last: comma };
      return {
        cue,
        lemma: c.text.lower(comma - 1),
        force: 'assert',
        subject,
        ranges: [{ first: comma + 1, last: c.sentence.last }],
      };
    },
  },
  {
    name: 'so-somebody',
    example: '[„Wir bleiben“], so der Minister.',
    when: ({ text, at }) => text.lower(at) === 'so' && opensClause(text, at),
    then: (c) => {
      const subject = phraseAt(c.text, c.at + 1, c.sentence.last);
      const before = wordsBefore({ ...c, clause: { first: c.at, last: c.at + 1 } });
      if (!subject || !before || !ENDS_SO.has(c.text.lower(subject.last))) return null;
      const behind = c.text.lower(subject.last) === ',' ? c.text.quoteAt(subject.last + 1) : null;
      const ranges = behind ? [before, behind] : [before];
      return { cue: { first: c.at, last: c.at + 1 }, lemma: 'so', force: 'assert', subject, ranges };
    },
  },
  {
    name: 'hiess-es',
    example: '[Paris sei bereit], hieß es aus dem Außenministerium.',
    when: ({ text, at }) =>
      /^hei(?:ß|ss)t$|^hieß$/.test(text.lower(at)) && text.lower(at + 1) === 'es' && opensClause(text, at),
    then: (c) => {
      const before = wordsBefore({ ...c, clause: { first: c.at, last: c.at + 1 } });
      if (!before) return null;
      const isFrom = ['aus', 'in', 'bei', 'beim', 'im', 'von'].includes(c.text.lower(c.at + 2));
      const subject = isFrom ? phraseAt(c.text, c.at + 3, c.sentence.last) : null;
      return { cue: { first: c.at, last: c.at + 2 }, lemma: 'heißen', force: 'assert', subject, ranges: [before] };
    },
  },
];

/** What a word attributes without a verb of speech; null where it is none of these. */
export function accountAt(asked: AccountCase): { readonly rule: string; readonly account: Account } | null {
  const ruling = firstRule(accountRules, asked);
  return ruling?.outcome ? { rule: ruling.rule.name, account: ruling.outcome } : null;
}

/** What may follow the source of "so". */
const ENDS_SO = new Set(['.', ',', 'weiter', 'am', 'in', 'im', 'bei', 'vor', 'gegenüber']);

const opensClause = (text: GermanText, at: number): boolean =>
  text.lower(at - 1) === ',' || text.quoteAt(at - 1) !== null;

/** The source behind or around the cue; the rest of its sentence, behind and before, is the content. */
function account(
  { text, sentence, at }: AccountCase,
  { cue, lemma, from }: { readonly cue: TokenRange; readonly lemma: string; readonly from: number },
): Account | null {
  const subject = phraseAt(text, from, sentence.last);
  if (!subject) return null;
  const first = Math.min(at, subject.first);
  const behind = { first: Math.max(cue.last, subject.last), last: sentence.last };
  const ranges = [{ first: sentence.first, last: first }, behind].filter((range) => {
    const { first: from, last } = text.trimmed(range);
    return last > from;
  });
  return { cue, lemma, force: 'assert', subject, ranges };
}

const LONGEST_SOURCE = 10;

/** Where the phrase begins that ends before "zufolge". */
function phraseEndingAt({ text, sentence, at }: AccountCase): number | null {
  for (let from = Math.max(sentence.first, at - LONGEST_SOURCE); from < at; from++)
    if (phraseAt(text, from, at)?.last === at) return from;
  return null;
}

function commaBehind(text: GermanText, { last }: GermanSentence, at: number): number {
  for (let k = at; k < last; k++) if (text.lower(k) === ',' && !text.quoteAt(k)) return k;
  return -1;
}
