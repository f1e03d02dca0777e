/** All that a German text attributes, in order: what verbs do, what other words do, and what goes on from the sentence before. */
import type { CueForce, Span, TokenRange } from '../document';
import { accountAt } from './accounts';
import { cueCases } from './clauses';
import type { GermanSentence, GermanText, Piece } from './germanText';
import { AUXILIARIES, DENYING, REPORTED, REPORTED_PAST } from './lists';
import { type Phrase, phraseAt } from './phrases';
import { contentOf } from './rules';

export interface GermanAttribution {
  readonly rule: string;
  readonly sentence: GermanSentence;
  readonly cue: (Span & { readonly lemma: string; readonly force: CueForce }) | null;
  /** What has parted from the verb: "zurück" of "wies die Klage zurück"; null where nothing has. */
  readonly particle: Span | null;
  /** Null where the one who spoke before goes on, or nobody is told. */
  readonly subject: Phrase | null;
  readonly pieces: readonly Piece[];
  readonly addressee: Phrase | null;
  readonly negated: boolean;
  /** Goes on from the statement before, and is its speaker's. */
  readonly goesOn: boolean;
}

/** Reads a text sentence by sentence. */
export function attributionsOf(text: GermanText): readonly GermanAttribution[] {
  const found: GermanAttribution[] = [];
  for (const sentence of text.sentences) {
    const own = [...byVerbs(text, sentence), ...byAccounts(text, sentence)];
    const kept = withoutNested(own);
    for (const one of kept) found.push(one);
    if (kept.length === 0) {
      const sequel = sequelOf(text, sentence, found.at(-1));
      if (sequel) found.push(sequel);
    }
  }
  return found.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ pieces }: GermanAttribution): number => pieces[0]?.start ?? 0;

function byVerbs(text: GermanText, sentence: GermanSentence): readonly GermanAttribution[] {
  return cueCases(text, sentence).flatMap((one) => {
    const ruling = one.subject ? contentOf(one) : null;
    const pieces = ruling?.outcome.ranges.flatMap((range) => text.pieces(range)) ?? [];
    if (!ruling || pieces.length === 0) return [];
    const { verb, at, subject, negated, particle } = one;
    return {
      rule: ruling.rule.name,
      sentence,
      cue: { ...text.span({ first: at, last: at + 1 }), lemma: verb.lemma, force: verb.force },
      particle: particle < 0 ? null : text.span({ first: particle, last: particle + 1 }),
      subject,
      pieces,
      addressee: ruling.outcome.addressee,
      negated: negated || DENYING.has(verb.lemma),
      goesOn: false,
    };
  });
}

function byAccounts(text: GermanText, sentence: GermanSentence): readonly GermanAttribution[] {
  const found: GermanAttribution[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const one = text.quoteAt(at) ? null : accountAt({ text, sentence, at });
    const pieces = one?.account.ranges.flatMap((range) => text.pieces(range)) ?? [];
    if (!one || pieces.length === 0) continue;
    const { cue, lemma, force, subject } = one.account;
    found.push({
      rule: one.rule,
      sentence,
      cue: { ...text.span(cue), lemma, force },
      particle: null,
      subject,
      pieces,
      addressee: null,
      negated: false,
      goesOn: false,
    });
  }
  return found;
}

/** Drops what is attributed within the content of another ("X sagte, Y habe gefordert …"), and words that two rules took. */
function withoutNested(all: readonly GermanAttribution[]): readonly GermanAttribution[] {
  const holds = ({ pieces }: GermanAttribution, { cue }: GermanAttribution) =>
    cue !== null && pieces.some(({ start, end }) => start <= cue.start && cue.end <= end);
  return all.filter((one) => !all.some((other) => other !== one && holds(other, one) && !holds(one, other)));
}

/** A sentence in reported speech, or one that is a quotation, behind one that tells who speaks. */
function sequelOf(
  text: GermanText,
  sentence: GermanSentence,
  before: GermanAttribution | undefined,
): GermanAttribution | null {
  if (before?.sentence.paragraph !== sentence.paragraph) return null;
  const quote = text.quoteAt(sentence.first);
  const isNext = before.sentence.last === sentence.first || quoteGoesOn(text, before, sentence);
  if (!isNext) return null;
  const rule = quote ? 'quotation-goes-on' : 'reported-speech-goes-on';
  if (!(quote ? isWhole(text, quote, sentence) : isReported(text, sentence, before))) return null;
  const pieces = text.pieces(sentence).filter(({ start }) => start > (before.pieces.at(-1)?.start ?? 0));
  const isTaken = before.pieces.some(({ end }) => end > (pieces[0]?.start ?? 0));
  if (pieces.length === 0 || isTaken) return null;
  return {
    rule,
    sentence,
    cue: null,
    particle: null,
    subject: null,
    pieces,
    addressee: null,
    negated: false,
    goesOn: true,
  };
}

/** The sentence before is the end of a quotation that began with the statement. */
const quoteGoesOn = (text: GermanText, { pieces }: GermanAttribution, { first }: GermanSentence): boolean =>
  (pieces.at(-1)?.end ?? -1) === text.tokens[first - 1]?.end;

const isWhole = (text: GermanText, quote: TokenRange, { first, last }: GermanSentence): boolean =>
  quote.first === first && quote.last >= text.trimmed({ first, last }).last;

/** The verb of the sentence is one of reported speech; a past one only behind a statement that was reported. */
function isReported(text: GermanText, { first, last }: GermanSentence, before: GermanAttribution): boolean {
  const isIndirect = before.pieces.some(({ quoted }) => !quoted);
  for (let at = first; at < last; at++) {
    if (text.quoteAt(at)) continue;
    const word = text.lower(at);
    if (REPORTED.has(word) || (REPORTED_PAST.has(word) && isIndirect)) return true;
    if (AUXILIARIES.has(word) && at < first + 3) return false;
  }
  return opensWithReported(text, first, last);
}

/** A verb of any other word in "-e" behind the first phrase of its sentence ("Moskau nehme …"), but for the past ("-te"). */
function opensWithReported(text: GermanText, first: number, last: number): boolean {
  const at = phraseAt(text, first, last)?.last ?? first;
  return at > first && text.isSmall(at) && /[^t]e$/.test(text.lower(at)) && text.lower(at).length > 4;
}
