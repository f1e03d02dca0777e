/**
 * Pass 1. In: verb groups whose lemma is a cue. Out: attributions with the verb as cue.
 * "China, he said, must act" → source "he", cue "said", content "China" … "must act".
 */
import type { Span, TokenRange } from '../../document';
import type { Group } from '../../syntax';
import { addressedObject, addresseeAt, skipAdverbials, skipAside } from '../adverbials';
import { agentOf, antecedentOf } from '../antecedents';
import { type Context, isMark, word } from '../context';
import { following, isSpeechAt } from '../frames';
import { type CueEntry, VERBS } from '../lexicon';
import { participialSubject } from '../participles';
import { contentEnd, phraseLeft, phraseRight, tokensOf } from '../phrases';
import { quotationAt } from '../quotes';
import { contentBefore, contentBehind, floatingQuotation, opensQuotation } from '../sides';
import { spanOf, tidy } from '../spans';
import { subjectLeft } from '../subjects';
import type { Attribution } from '../types';

/** A verb that may be a cue, and the stretch of groups that it can look at. */
interface Candidate {
  readonly context: Context;
  readonly sentence: number;
  /** Groups of the sentence. */
  readonly range: TokenRange;
  /** Index of the verb group. */
  readonly v: number;
  readonly group: Group;
  readonly entry: CueEntry;
  /** The clause that the verb can look at: the sentence, or its own quotation. */
  readonly from: number;
  readonly to: number;
  /** The first group behind the cue and its particles. */
  readonly next: number;
  /** Token index behind the cue. */
  readonly cueLast: number;
  readonly found: readonly Attribution[];
}

/** Finds every verb cue of the text. */
export function verbPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    if (context.layer.paragraphs[context.sentences[sentence]!.paragraph]?.boilerplate) return;
    for (let v = range.first; v < range.last; v++) {
      const candidate = open(context, sentence, range, v, found);
      const attribution = candidate && read(candidate);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

function open(
  context: Context,
  sentence: number,
  range: TokenRange,
  v: number,
  found: readonly Attribution[],
): Candidate | null {
  const { groups } = context;
  const group = groups[v]!;
  if (group.type !== 'vg') return null;
  // Longest phrasal cue first; its particles stand right behind the verb.
  const entry = VERBS.get(group.verb!.lemma)?.find(({ rest }) =>
    rest.every((part, i) => word(context, group.head + 1 + i) === part),
  );
  if (!entry) return null;
  let { first: from, last: to } = range;
  const q = quotationAt(context, group.first);
  if (q >= 0) {
    if (!reportsInQuotation(context, v, entry)) return null;
    const quotation = context.outer[q]!;
    while (from < v && groups[from]!.first <= quotation.first) from++;
    while (to > v + 1 && groups[to - 1]!.last >= quotation.last) to--;
  }
  const cueLast = Math.max(group.last, group.head + 1 + entry.rest.length);
  // "was quoted as saying": the whole is the cue.
  const relayed =
    group.verb!.form === 'ing' &&
    word(context, groups[v - 1]?.first ?? -1) === 'as' &&
    groups[v - 2]?.verb?.passive === true;
  let next = v + 1;
  while (next < to && groups[next]!.last <= cueLast) next++;
  const cueGroup = relayed ? { ...group, first: groups[v - 2]!.first } : group;
  return { context, sentence, range, v, group: cueGroup, entry, from, to, next, cueLast, found };
}

/** Inside somebody's speech, only what it reports of a named other counts ("Lavrov told us that"). */
function reportsInQuotation(context: Context, v: number, entry: CueEntry): boolean {
  const before = context.groups[v - 1];
  if (before?.type !== 'np' || context.tags[before.head] === 'pronoun') return false;
  return entry.frames.has('t') && context.groups[v + 1]?.type === 'that';
}

function read(candidate: Candidate): Attribution | null {
  const { context, entry, group, v, from, to, next } = candidate;
  const verb = group.verb!;
  // "should urge", "could say" tell what might be said, not what was.
  // "would not say", "will not sign" do tell what was done.
  if (verb.modal && !verb.negated) return null;
  if (verb.form === 'infinitive') return infinitive(candidate);
  const subject =
    (verb.form === 'ing' ? participialSubject(context, v, from, candidate.found, candidate.sentence) : null) ??
    subjectLeft(context, v, from);
  if (verb.passive) return passive(candidate, subject?.range ?? null);
  const inverted = verb.form === 'ing' ? null : invertedSubject(candidate, subject !== null);
  if (inverted) {
    const said = speechBefore(candidate, inverted, v, inverted.last, []);
    if (said) return said;
  }
  if (subject === null || verb.form === 'participle') return null;
  const { range: source } = subject;

  const addressees: TokenRange[] = [];
  let k = skipAdverbials(context, next, to);
  const addressee = addresseeAt(context, k, to, entry) ?? addresseeAfterTo(candidate, k);
  if (addressee) {
    addressees.push(tokensOf(context, addressee));
    k = skipAdverbials(context, addressee.last, to);
  }
  k = skipAside(context, k, to);
  const parenthetical = isMark(context, k, ',') && !opensQuotation(context, k);
  const left = subject.shared
    ? null
    : contentBefore(context, subject.groups.first, candidate.range, from, parenthetical);
  const speech = entry.frames.has('q') || entry.frames.has('t');
  // "as Lind noted, prices fell"
  if (
    speech &&
    isMark(context, k, ',') &&
    word(context, context.groups[subject.groups.first - 1]?.first ?? -1) === 'as'
  ) {
    const pieces = contentBehind(context, k + 1, contentEnd(context, k, to));
    return build(candidate, 'verb-as', 0, source, pieces, addressees, 0.7);
  }
  const over =
    k >= contentEnd(context, k, to) || isMark(context, k, ',') || isMark(context, k, ';') || isMark(context, k, '.');
  // "Now, he said, “the dam has broken”": a piece before, the rest behind; but "A rival had left when he said: “…”".
  const split =
    !left?.whole &&
    opensQuotation(context, k) &&
    context.groups[candidate.range.first]!.type !== 'vg' &&
    !isMark(context, k, ':');
  if (speech && left && (left.quoted || over || split)) {
    const said = speechBefore(candidate, subject.groups, subject.groups.first, k, addressees);
    if (said) return said;
  }
  if (addressees.length === 0) {
    const told = addressedObject(context, k, to, entry) ?? mediumAddressee(candidate) ?? frontedAddressee(candidate);
    if (told) addressees.push(tokensOf(context, told));
  }
  const content = following(context, entry, k, group, to, k > next && addressees.length > 0);
  if (!content) return relativeObject(candidate, subject.groups.first, source, k);
  const floating = entry.frames.has('q') ? floatingQuotation(context, candidate.sentence) : [];
  return build(
    candidate,
    'verb',
    content.cueLast ?? (addressees.length === 0 ? mediumEnd(candidate) : 0),
    source,
    tidy([...content.pieces, ...floating]),
    addressees,
    content.confidence,
  );
}

/** "said in a statement": by which medium it was said belongs to the cue. Token index behind it, or 0. */
function mediumEnd({ context, entry, next, to }: Candidate): number {
  if (!entry.frames.has('q')) return 0;
  const { groups } = context;
  let i = next;
  while (i < to && groups[i]!.type === 'adv') i++;
  if (groups[i]?.type !== 'prep' || groups[i + 1]?.type !== 'np' || i + 1 >= to) return 0;
  return MEDIA.has(word(context, groups[i + 1]!.head)) ? groups[i + 1]!.last : 0;
}
const MEDIA = new Set(
  'statement interview e-mail email letter tweet post message telephone phone call note memo release filing affidavit text'.split(
    ' ',
  ),
);

/** "In a call with Al-Rawahi, the minister stressed": whom the talk was with. */
function frontedAddressee({ context, range, v }: Candidate): TokenRange | null {
  const { groups } = context;
  const { first } = range;
  if (word(context, groups[first]!.first) !== 'in' && word(context, groups[first]!.first) !== 'during') return null;
  if (
    groups[first + 1]?.type !== 'np' ||
    !TALKS.has(word(context, groups[first + 1]!.head)) ||
    !/^(?:with|to)$/.test(word(context, groups[first + 2]?.first ?? -1))
  )
    return null;
  const phrase = phraseRight(context, first + 3, v, false);
  return phrase && isMark(context, phrase.last, ',') ? phrase : null;
}
const TALKS = new Set('call conversation meeting letter message talk note email cable'.split(' '));

/** "said in a letter to the council": whom the medium went to. */
function mediumAddressee({ context, entry, next, to }: Candidate): TokenRange | null {
  const { groups } = context;
  if (
    !entry.frames.has('q') ||
    groups[next]?.type !== 'prep' ||
    groups[next + 1]?.type !== 'np' ||
    !MEDIA.has(word(context, groups[next + 1]!.head))
  )
    return null;
  return word(context, groups[next + 2]?.first ?? -1) === 'to' ? phraseRight(context, next + 3, to, false) : null;
}

/**
 * "a proposal that Lind dismissed as premature": the object stands before the relative pronoun.
 *
 * @param edge The group where the verb's own subject begins.
 * @param k The group behind the cue.
 */
function relativeObject(candidate: Candidate, edge: number, source: TokenRange, k: number): Attribution | null {
  const { context, entry, from, to } = candidate;
  const { groups } = context;
  const pronoun = groups[edge - 1];
  if (!entry.frames.has('n') || edge - 2 < from || !(pronoun?.type === 'that' || pronoun?.type === 'wh')) return null;
  const before = isMark(context, edge - 2, ',') ? edge - 3 : edge - 2;
  if (groups[before]?.type !== 'np') return null;
  const object =
    pronoun.type === 'wh'
      ? { first: pronoun.first, last: pronoun.last }
      : tokensOf(context, phraseLeft(context, before, from));
  const rest = /^(?:as|for|in|of)$/.test(word(context, groups[k]?.first ?? -1))
    ? contentBehind(context, k, contentEnd(context, k, to))
    : [];
  return build(candidate, 'verb-relative', 0, source, tidy([spanOf(context, object), ...rest]), [], 0.55);
}

/** "said to reporters", "wrote to the secretary-general". */
function addresseeAfterTo({ context, entry, to }: Candidate, k: number): TokenRange | null {
  if (!entry.frames.has('R') || k >= to || word(context, context.groups[k]!.first) !== 'to') return null;
  return phraseRight(context, k + 1, to);
}

/** "“…,” said X, a diplomat": the noun phrase behind the verb speaks. */
function invertedSubject({ context, entry, v, from, to, next }: Candidate, hasSubject: boolean): TokenRange | null {
  if (!entry.frames.has('q')) return null;
  let j = v - 1;
  while (j >= from && context.groups[j]!.type === 'adv') j--;
  if (j < from) return null;
  const quoted = context.groups[j]!.type === 'quote';
  if (!quoted && !isMark(context, j, ',')) return null;
  const phrase = phraseRight(context, next, to);
  if (!phrase || context.groups[phrase.last]?.verb?.form === 'finite') return null;
  if (quoted || !hasSubject) return phrase;
  // "Asawitiri Media, said Rita Katz, has moved": only if nothing else follows before a mark.
  const k = skipAdverbials(context, phrase.last, to);
  return k >= contentEnd(context, k, to) || isMark(context, k, ',') ? phrase : null;
}

/** Content before the cue, and what goes on behind it or in the next sentence. */
function speechBefore(
  candidate: Candidate,
  source: TokenRange,
  edge: number,
  behind: number,
  addressees: readonly TokenRange[],
): Attribution | null {
  const { context, sentence, range, from, to, v } = candidate;
  const left = contentBefore(context, edge, range, from, true);
  // "The paradox, says Anthony, is that": the clause goes on behind the comma.
  const goesOn = isMark(context, behind, ',') && context.groups[behind + 1]?.type === 'vg';
  if (!left || (edge === v && !left.quoted && !left.whole && !goesOn)) return null;
  const stop = contentEnd(context, v, to);
  let k = skipAdverbials(context, behind, to);
  const marked = isMark(context, k, ',') || isMark(context, k, ':') || isMark(context, k, ';');
  const pieces: Span[] = [...left.pieces];
  if (left.quoted) {
    // Behind a quotation only another quotation goes on; "as he left for Rome" does not.
    while (k < stop && context.groups[k]!.type !== 'quote' && context.groups[k]!.verb?.form !== 'finite') k++;
    if (k < stop && isSpeechAt(context, k)) pieces.push(...contentBehind(context, k, stop));
  } else {
    if (marked) k++;
    const opener = context.groups[k];
    const circumstance =
      opener?.type === 'sub' ||
      (opener?.type === 'prep' && left.whole) ||
      (opener?.type === 'vg' && opener.verb!.form === 'ing');
    if (k < stop && marked && !circumstance) pieces.push(...contentBehind(context, k, stop));
  }
  if (pieces.at(-1)!.end <= context.sentences[sentence]!.end) pieces.push(...floatingQuotation(context, sentence));
  const rule = edge === v ? 'verb-inverted' : left.quoted ? 'verb-quoted' : 'verb-behind';
  return build(
    candidate,
    rule,
    mediumEnd(candidate),
    tokensOf(context, source),
    tidy(pieces),
    addressees,
    left.quoted ? 0.92 : 0.8,
  );
}

function build(
  candidate: Candidate,
  rule: string,
  cueLast: number,
  source: TokenRange | null,
  content: readonly Span[],
  addressees: readonly TokenRange[],
  confidence: number,
): Attribution | null {
  if (content.length === 0) return null;
  const { group, entry, sentence } = candidate;
  return {
    rule,
    sentence,
    cue: { first: group.first, last: Math.max(candidate.cueLast, cueLast), lemma: entry.lemma, force: entry.force },
    source: source && withoutMarks(candidate.context, source),
    ...withAntecedent(candidate.context, source),
    content,
    addressees,
    negated: group.verb!.negated || entry.force === 'deny' || entry.force === 'refuse',
    confidence,
  };
}

/** Whom "who" stands for, and whose comments "comments by X" are. */
function withAntecedent(context: Context, source: TokenRange | null): { antecedent?: TokenRange } {
  if (!source) return {};
  const g = context.groupOf[source.first]!;
  const antecedent = antecedentOf(context, g) ?? agentOf(context, source);
  return antecedent ? { antecedent } : {};
}

function withoutMarks({ tags }: Context, { first, last }: TokenRange): TokenRange {
  let start = first;
  let end = last;
  // ", however," between subject and verb is nobody's apposition.
  if (tags[end - 1] === 'punct' && tags[end - 2] === 'adv' && tags[end - 3] === 'punct') end -= 3;
  while (start < end - 1 && (tags[start] === 'punct' || tags[start] === 'quote')) start++;
  return { first: start, last: end };
}

/** A passive names its doer after "by" often enough only with judgements; "was held by" is seldom a statement. */
const PASSIVE_FORCES = new Set(['criticize', 'praise', 'accuse', 'support', 'reject']);

/**
 * "X was accused by Y of …": Y speaks; the content is X and the rest. "X was urged by Y to leave": Y speaks to X, the content is
 * "to leave".
 */
function passive(candidate: Candidate, subject: TokenRange | null): Attribution | null {
  const { context, entry, next, v, to } = candidate;
  const { groups } = context;
  const end = contentEnd(context, v, to);
  for (let j = next; j < end && j < next + 12; j++) {
    if (groups[j]!.type !== 'prep' || word(context, groups[j]!.first) !== 'by') continue;
    const agent = phraseRight(context, j + 1, end, true, false);
    if (!agent) return null;
    const behind =
      isMark(context, agent.last, ',') && opensComplement(context, agent.last + 1) ? agent.last + 1 : agent.last;
    const source = tokensOf(context, agent);
    if (entry.frames.has('o') && groups[behind]?.verb?.form === 'infinitive' && behind < end) {
      return build(
        candidate,
        'verb-passive',
        0,
        source,
        contentBehind(context, behind, end),
        subject ? [patient(context, subject)] : [],
        0.75,
      );
    }
    if (!PASSIVE_FORCES.has(entry.force) && !UNSOURCED.has(entry.lemma)) return null;
    const pieces: (Span | null)[] = [subject && spanOf(context, subject), ...contentBehind(context, next, j)];
    if (behind < end && groups[behind]!.type !== 'punct') pieces.push(...contentBehind(context, behind, end));
    const thanked = entry.lemma === 'thank' || entry.lemma === 'congratulate';
    return build(
      candidate,
      'verb-passive',
      0,
      source,
      tidy(pieces),
      thanked && subject ? [patient(context, subject)] : [],
      0.6,
    );
  }
  return subject && unsourced(candidate, subject);
}

/** Whom a passive is done to; the antecedent of "who". */
const patient = (context: Context, subject: TokenRange): TokenRange =>
  antecedentOf(context, context.groupOf[subject.first]!) ?? subject;

/** "…, for the rescue", "…, as reckless": what a passive still says behind its agent. */
const opensComplement = (context: Context, g: number): boolean =>
  /^(?:as|for|of|to)$/.test(word(context, context.groups[g]?.first ?? -1));

/** "The plan was described as reckless", "he is said to have left": somebody says so, nobody is named. */
function unsourced(candidate: Candidate, subject: TokenRange): Attribution | null {
  const { context, entry, next, v, to } = candidate;
  // "is said to have asked": the asking is the statement.
  const inner = context.groups[next]?.verb;
  if (inner?.form === 'infinitive' && VERBS.has(inner.lemma)) return null;
  if (!UNSOURCED.has(entry.lemma)) return null;
  const first = context.groups[next];
  const opens =
    first?.verb?.form === 'infinitive' ||
    first?.type === 'that' ||
    /^(?:as|of)$/.test(word(context, first?.first ?? -1));
  if (!opens || next >= to) return null;
  const pieces = [spanOf(context, subject), ...contentBehind(context, next, contentEnd(context, v, to))];
  return build(candidate, 'verb-unsourced', 0, null, tidy(pieces), [], 0.5);
}
const UNSOURCED = new Set(
  'describe accuse say believe report think suspect allege portray criticize criticise condemn denounce praise hail'.split(
    ' ',
  ),
);

/** "went on to say", "appeared to suggest": the subject is that of the verb that governs the infinitive. */
function infinitive(candidate: Candidate): Attribution | null {
  const { context, entry, v, from, to, next, found, group } = candidate;
  const governor = context.groups[v - 1];
  if (governor?.type !== 'vg' || v - 1 < from) return null;
  const reported = governor.verb!.passive && UNSOURCED.has(governor.verb!.lemma);
  if (!RAISING.has(governor.verb!.lemma) && !reported) return null;
  // A governor that is a cue already holds this one as its content.
  if (found.some(({ cue }) => cue?.first === governor.first)) return null;
  const subject = subjectLeft(context, v - 1, from);
  let k = skipAdverbials(context, next, to);
  const addressee = addresseeAt(context, k, to, entry);
  if (addressee) k = skipAdverbials(context, addressee.last, to);
  const content = subject && following(context, entry, k, group, to, addressee !== null);
  if (!content) return null;
  const verb = { ...group.verb!, negated: governor.verb!.negated || group.verb!.negated };
  const whole: Candidate = { ...candidate, group: { ...group, first: governor.first, verb } };
  return build(
    whole,
    'verb-infinitive',
    content.cueLast ?? 0,
    subject.range,
    content.pieces,
    addressee ? [tokensOf(context, addressee)] : [],
    content.confidence - 0.1,
  );
}

/** Verbs that lend their subject to the infinitive behind them; own compilation from the raising verbs of Quirk et al. (1985, 16.38). */
const RAISING = new Set(
  'go continue appear seem come begin start have use tend happen proceed get manage fail be like struggle rush call'.split(
    ' ',
  ),
);
