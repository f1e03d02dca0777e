/** Clauses of verbs that attribute: where they begin and end, who is their subject, what stands between. */
import type { TokenRange } from '../document';
import { type CueForm, type CueVerb, cueForms } from './cues';
import type { GermanSentence, GermanText } from './germanText';
import { ADVERBS, AUXILIARIES, CIRCUMSTANCES, CONJUNCTIONS, NOMINATIVE, POINTERS, SUBORDINATORS } from './lists/words';
import { type Phrase, phraseAt } from './phrases';

/** A verb that attributes, in its clause. */
export interface CueCase {
  readonly text: GermanText;
  readonly sentence: GermanSentence;
  readonly verb: CueVerb;
  /** The token of the verb, and that of what is conjugated (the same, or its auxiliary). */
  readonly at: number;
  readonly finite: number;
  readonly clause: TokenRange;
  readonly subject: Phrase | null;
  /** What stands behind verb and subject, without circumstances at its head and the verb's rest at its end. */
  readonly middle: TokenRange;
  readonly negated: boolean;
  /** The token of what has parted from the verb ("wies … | zurück"); −1 where nothing has. */
  readonly particle: number;
  /** The sentence as a whole goes before: the verb is the first word behind a comma or a quotation. */
  readonly isInverted: boolean;
}

const BREAKS = new Set([',', ':', ';', '–', '—', '.', '!', '?', '(', ')']);

/** The clauses of a sentence whose verb attributes, in order. */
export function cueCases(text: GermanText, sentence: GermanSentence): readonly CueCase[] {
  const found: CueCase[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (text.quoteAt(at) || !text.isSmall(at)) continue;
    const forms = cueForms(text.token(at).text);
    if (forms.length === 0) continue;
    const one = caseAt(text, sentence, at, forms, found.at(-1)?.subject ?? null);
    if (one) found.push(one);
  }
  return found;
}

function caseAt(
  text: GermanText,
  sentence: GermanSentence,
  at: number,
  forms: readonly CueForm[],
  before: Phrase | null,
): CueCase | null {
  const clause = clauseAround(text, sentence, at);
  const isSubordinate = SUBORDINATORS.has(text.lower(clause.first));
  const auxiliary = findIn(text, clause, (word) => AUXILIARIES.has(word));
  const form = chosen(text, { clause, at, forms, isSubordinate, auxiliary });
  if (!form) return null;
  const finite = form.kind === 'participle' && !isSubordinate ? auxiliary : at;
  const subject = isSubordinate
    ? phraseAt(text, clause.first + 1, at)
    : subjectOf(text, sentence, clause, finite, before);
  const start = isSubordinate ? (subject?.last ?? at) : Math.max(finite + 1, subject?.last ?? 0);
  const particle = at > finite || isSubordinate ? -1 : particleOf(text, clause, form.verb);
  const end = at > finite || isSubordinate ? at : particle >= 0 ? particle : clause.last;
  return {
    text,
    sentence,
    verb: form.verb,
    at,
    finite,
    clause,
    subject,
    middle: withoutCircumstances(text, { first: start, last: Math.max(start, end) }, form.verb),
    negated: findIn(text, clause, (word) => word === 'nicht' || word === 'nie') >= 0,
    particle,
    isInverted: clause.first === finite,
  };
}

/** From the mark or conjunction before a verb to the one behind it; quotations within are passed over. */
function clauseAround(text: GermanText, sentence: GermanSentence, at: number): TokenRange {
  const opens = (k: number) => CONJUNCTIONS.has(text.lower(k - 1)) && k === at && at - 1 > sentence.first;
  let first = at;
  while (first > sentence.first && !isBreak(text, first - 1) && !opens(first)) first--;
  let last = at + 1;
  while (last < sentence.last && !isBreak(text, last) && !beginsNext(text, last)) last++;
  return { first, last };
}

const isBreak = (text: GermanText, at: number): boolean => BREAKS.has(text.lower(at)) && !text.quoteAt(at);

/** "… und kündigte": a second verb of the same subject. */
const beginsNext = (text: GermanText, at: number): boolean =>
  CONJUNCTIONS.has(text.lower(at)) && cueForms(text.lower(at + 1)).some(({ kind }) => kind === 'finite');

function findIn(text: GermanText, { first, last }: TokenRange, is: (word: string) => boolean): number {
  for (let at = first; at < last; at++) if (!text.quoteAt(at) && is(text.lower(at))) return at;
  return -1;
}

interface Choice {
  readonly clause: TokenRange;
  readonly at: number;
  readonly forms: readonly CueForm[];
  readonly isSubordinate: boolean;
  readonly auxiliary: number;
}

/** The form that fits its clause: a participle has its auxiliary, a parted verb its particle; what parts comes before what does not. */
function chosen(text: GermanText, { clause, at, forms, isSubordinate, auxiliary }: Choice): CueForm | null {
  const isLast = at === clause.last - 1;
  const has = (word: string) => findIn(text, clause, (one) => one === word.toLowerCase()) > at;
  const fits = ({ verb, kind }: CueForm): boolean => {
    if (kind === 'participle') return auxiliary >= 0 && auxiliary !== at && isLast;
    if (auxiliary >= 0 && isLast && !isSubordinate) return false;
    if (kind === 'final' || isSubordinate) return isSubordinate && isLast && (kind === 'final' || verb.particle === '');
    return (verb.needs === '' || has(verb.needs)) && (verb.particle === '' || has(verb.particle));
  };
  const fitting = forms.filter(fits);
  return fitting.find(({ verb }) => verb.particle !== '' || verb.needs !== '') ?? fitting[0] ?? null;
}

/** The subject: all that stands before the verb, or what is behind it; of a second verb that of the first. */
function subjectOf(
  text: GermanText,
  sentence: GermanSentence,
  clause: TokenRange,
  finite: number,
  before: Phrase | null,
): Phrase | null {
  const ahead = subjectBefore(text, sentence, clause, finite);
  if (ahead && ahead.kind !== 'noun') return ahead;
  const behind = subjectBehind(text, clause, finite);
  if (behind && (ahead === null || behind.kind !== 'noun')) return behind;
  return ahead ?? (CONJUNCTIONS.has(text.lower(finite - 1)) ? before : null);
}

function subjectBefore(text: GermanText, sentence: GermanSentence, clause: TokenRange, finite: number): Phrase | null {
  for (const start of [clause.first, sentence.first]) {
    let from = start;
    while (from < finite && (ADVERBS.has(text.lower(from)) || CONJUNCTIONS.has(text.lower(from)))) from++;
    const found = phraseAt(text, from, finite);
    if (found?.last === finite && isNominative(found)) return found;
  }
  return null;
}

/** Nouns that are feminine by their ending: "der Regierung" is no subject. */
const FEMININE = /(?:ung|in|heit|keit|schaft|tion|tät)$/;

const isNominative = ({ determiner, noun }: Phrase): boolean =>
  (determiner === '' || NOMINATIVE.has(determiner)) &&
  !POINTERS.has(noun.toLowerCase()) &&
  !(determiner === 'der' && FEMININE.test(noun));

function subjectBehind(text: GermanText, { last }: TokenRange, finite: number): Phrase | null {
  let from = finite + 1;
  while (from < last && (text.lower(from) === 'sich' || ADVERBS.has(text.lower(from)))) from++;
  const found = phraseAt(text, from, last);
  return found && isNominative(found) ? found : null;
}

/** Where a verb's particle stands, the last word like it; −1 where it has none. */
function particleOf(text: GermanText, clause: TokenRange, { particle }: CueVerb): number {
  if (particle === '') return -1;
  for (let at = clause.last - 1; at > clause.first; at--) if (text.lower(at) === particle) return at;
  return -1;
}

/** Drops what stands at the head of the middle and is neither addressee nor content: "am Montag", "in Oslo", "nicht". */
function withoutCircumstances(text: GermanText, { first, last }: TokenRange, verb: CueVerb): TokenRange {
  let [from, to] = [first, last];
  while (to > from && (isIdle(text, to - 1) || CONJUNCTIONS.has(text.lower(to - 1)))) to--;
  for (;;) {
    if (from < to && (isIdle(text, from) || text.lower(from) === 'sich')) from++;
    else if (from < to && CIRCUMSTANCES.has(text.lower(from)) && !isFrame(verb, text.lower(from))) {
      from = circumstanceEnd(text, from, to);
    } else return { first: from, last: to };
  }
}

const isIdle = (text: GermanText, at: number): boolean =>
  !text.quoteAt(at) && (ADVERBS.has(text.lower(at)) || text.lower(at) === 'nicht');

const isFrame = ({ frames }: CueVerb, word: string): boolean =>
  frames.has(word) || frames.has(`${word}!`) || (frames.has('zu') && (word === 'zur' || word === 'zum'));

function circumstanceEnd(text: GermanText, from: number, last: number): number {
  const found = phraseAt(text, from + 1, last);
  return found ? found.last : Math.min(last, from + 2);
}
