/**
 * Pass 1. In: verb groups whose lemma is a cue. Out: attributions with the verb as cue.
 * "China, he said, must act" → source "he", cue "said", content "China" … "must act".
 */
import type { Span, TokenRange } from '../../document';
import type { Group } from '../../syntax';
import { contentEnd, isTime, phraseRight, type Subject, subjectLeft, tokensOf } from '../clauses';
import { type Context, isMark, word } from '../context';
import { type CueEntry, VERBS } from '../lexicon';
import { chain, isSpeech, quotationAt } from '../quotes';
import { spanOf, tidy } from '../spans';
import type { Attribution } from '../types';

/** Finds every verb cue of the text. */
export function verbPass(context: Context): Attribution[] {
  const found: Attribution[] = [];
  context.groupsOf.forEach((range, sentence) => {
    if (context.layer.paragraphs[context.sentences[sentence]!.paragraph]?.boilerplate) return;
    for (let g = range.first; g < range.last; g++) {
      const group = context.groups[g]!;
      if (group.type !== 'vg') continue;
      const entries = VERBS.get(group.verb!.lemma);
      if (!entries) continue;
      const attribution = read(context, sentence, range, g, entries, found);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}

/** Prefers the longest phrasal cue whose particles stand right behind the verb. */
function matchEntry(
  context: Context,
  group: Group,
  entries: readonly CueEntry[],
): { entry: CueEntry; last: number } | null {
  for (const entry of entries) {
    let last = group.head + 1;
    if (entry.rest.every((part, i) => word(context, group.head + 1 + i) === part)) {
      last = Math.max(group.last, group.head + 1 + entry.rest.length);
      return { entry, last };
    }
  }
  return null;
}

function read(
  context: Context,
  sentence: number,
  range: TokenRange,
  v: number,
  entries: readonly CueEntry[],
  found: readonly Attribution[],
): Attribution | null {
  const { groups } = context;
  const group = groups[v]!;
  const matched = matchEntry(context, group, entries);
  if (!matched) return null;
  const { entry } = matched;
  const verb = group.verb!;
  const inQuote = quotationAt(context, group.first);
  // The clause that the verb can look at: from the sentence's start, or inside its own quotation.
  let from = range.first;
  let to = range.last;
  if (inQuote >= 0) {
    const quotation = context.outer[inQuote]!;
    while (from < v && groups[from]!.first <= quotation.first) from++;
    while (to > v + 1 && groups[to - 1]!.last >= quotation.last) to--;
  }
  let next = v + 1;
  // Groups swallowed by the phrasal cue.
  while (next < to && groups[next]!.last <= matched.last) next++;
  const cueLast = Math.max(group.last, matched.last);

  let subject: Subject | null = null;
  let inverted: TokenRange | null = null;
  const rule = verb.passive ? 'verb-passive' : 'verb';
  if (verb.form === 'infinitive') return infinitive(context, sentence, range, v, entry, from, to, next, cueLast, found);
  subject = subjectLeft(context, v, from);
  const quotesBefore = endsWithQuotation(context, v, from);
  if (
    !verb.passive &&
    entry.frames.has('q') &&
    (subject === null || quotesBefore !== null) &&
    (quotesBefore !== null || commaBefore(context, v, from)) &&
    verb.form !== 'ing'
  ) {
    inverted = phraseRight(context, next, to);
  }
  if (inverted) return quoteInverted(context, sentence, range, v, entry, inverted, from, to, cueLast);

  const addressees: TokenRange[] = [];
  if (verb.passive) return passive(context, sentence, v, entry, subject, from, to, next, cueLast, found);
  if (subject === null && verb.form === 'ing') subject = participialSubject(context, v, from, found, sentence);
  if (subject === null && verb.form === 'participle') return null;
  if (subject === null) return null;

  // Left content: "…, X said." or "“…,” X said in Paris."
  const left = leftContent(context, sentence, subject, range, from);
  let k = skipAdverbials(context, next, to);
  if (entry.frames.has('r') || entry.frames.has('o')) {
    const addressee = addresseeAt(context, k, to, entry, left !== null);
    if (addressee) {
      addressees.push(tokensOf(context, addressee));
      k = skipAdverbials(context, addressee.last, to);
    }
  }
  if (entry.frames.has('R') && k < to && word(context, groups[k]!.first) === 'to') {
    const addressee = phraseRight(context, k + 1, to);
    if (addressee) {
      addressees.push(tokensOf(context, addressee));
      k = skipAdverbials(context, addressee.last, to);
    }
  }
  const speech = entry.frames.has('q') || entry.frames.has('t');
  const atEnd =
    k >= contentEnd(context, v, to) ||
    (isMark(context, k, ',') && left !== null) ||
    isMark(context, k, ';') ||
    isMark(context, k, '.');
  if (speech && left !== null && (atEnd || startsQuotation(context, k))) {
    const pieces: (Span | null)[] = [...left];
    const rest = isMark(context, k, ',') || isMark(context, k, ':') || isMark(context, k, ';') ? k + 1 : k;
    if (rest < contentEnd(context, v, to)) {
      const closeOff = contentEnd(context, rest, to);
      pieces.push(...rightContent(context, rest, closeOff));
    } else pieces.push(...followingQuotation(context, sentence));
    return build(
      context,
      sentence,
      rule,
      entry,
      group,
      cueLast,
      subject.range,
      tidy(pieces),
      addressees,
      quotesBefore !== null ? 0.95 : 0.85,
    );
  }
  const content = following(context, entry, k, v, to, group);
  if (!content) return null;
  const cueEnd = content.cueLast ?? cueLast;
  return build(
    context,
    sentence,
    rule,
    entry,
    group,
    Math.max(cueLast, cueEnd),
    subject.range,
    content.pieces,
    addressees,
    content.confidence,
  );
}

function build(
  context: Context,
  sentence: number,
  rule: string,
  entry: CueEntry,
  group: Group,
  cueLast: number,
  source: TokenRange | null,
  content: readonly Span[],
  addressees: readonly TokenRange[],
  confidence: number,
): Attribution | null {
  if (content.length === 0) return null;
  return {
    rule,
    sentence,
    cue: { first: group.first, last: cueLast, lemma: entry.lemma, force: entry.force },
    source: source && trimRange(context, source),
    content,
    addressees,
    negated: (group.verb?.negated ?? false) || entry.force === 'deny' || entry.force === 'refuse',
    confidence,
  };
}

function trimRange(context: Context, range: TokenRange): TokenRange {
  let { first } = range;
  while (first < range.last - 1 && (context.tags[first] === 'punct' || context.tags[first] === 'quote')) first++;
  return { first, last: range.last };
}

/** Adverbs, times and places between a verb and its content ("said Wednesday in Paris that"). */
function skipAdverbials(context: Context, k: number, to: number): number {
  const { groups } = context;
  let i = k;
  while (i < to) {
    if (groups[i]!.type === 'adv' || isTime(context, i)) i++;
    else if (
      groups[i]!.type === 'prep' &&
      ADVERBIAL.has(word(context, groups[i]!.first)) &&
      i + 1 < to &&
      groups[i + 1]!.type === 'np' &&
      settlesContent(context, i + 2, to)
    ) {
      i += 2;
    } else break;
  }
  return i;
}
const ADVERBIAL = new Set('in on at during after before from through via to with over by'.split(' '));

/** Is there still content after the adverbial, or is the sentence over? */
function settlesContent(context: Context, i: number, to: number): boolean {
  for (let j = i; j < to && j < i + 8; j++) {
    const group = context.groups[j]!;
    if (group.type === 'that' || group.type === 'quote') return true;
    if (group.type === 'punct') return true;
    if (group.type === 'vg') return false;
  }
  return true;
}

function addresseeAt(context: Context, k: number, to: number, entry: CueEntry, hasLeft: boolean): TokenRange | null {
  const { groups, tags } = context;
  if (k >= to || groups[k]!.type !== 'np' || isTime(context, k)) return null;
  const after = groups[k + 1];
  if (entry.frames.has('o') && !entry.frames.has('r')) {
    return null;
  }
  // "told Qin she also wanted": a pronoun or name that a verb follows is the clause's own subject.
  if (after?.type === 'vg' && after.verb!.form === 'finite') return null;
  if (
    !hasLeft &&
    entry.lemma !== 'tell' &&
    entry.lemma !== 'ask' &&
    after &&
    after.type !== 'that' &&
    after.type !== 'quote' &&
    after.type !== 'vg' &&
    after.type !== 'sub' &&
    after.type !== 'np'
  )
    return null;
  if (tags[groups[k]!.head] === 'num') return null;
  let last = k + 1;
  while (
    last + 1 < to &&
    groups[last]!.type === 'prep' &&
    /^(?:of|at|for|from)$/.test(word(context, groups[last]!.first)) &&
    groups[last + 1]!.type === 'np' &&
    !isTime(context, last + 1)
  )
    last += 2;
  if (
    last + 1 < to &&
    groups[last]!.type === 'conj' &&
    word(context, groups[last]!.first) === 'and' &&
    groups[last + 1]!.type === 'np' &&
    !(groups[last + 2]?.type === 'vg')
  )
    last += 2;
  return { first: k, last };
}

/** Does a quotation end right before the subject or the verb at group `v`? Its index. */
function endsWithQuotation(context: Context, v: number, from: number): number | null {
  for (let j = v - 1; j >= from && j >= v - 3; j--) {
    const group = context.groups[j]!;
    if (group.type === 'quote')
      return quotationAt(context, group.first) >= 0 ? quotationAt(context, group.first) : null;
    if (group.type !== 'adv' && !isMark(context, j, ',')) return null;
  }
  return null;
}

const commaBefore = (context: Context, v: number, from: number): boolean =>
  v - 1 >= from && isMark(context, v - 1, ',');
const startsQuotation = (context: Context, k: number): boolean =>
  context.groups[k]?.type === 'quote' ||
  ((isMark(context, k, ',') || isMark(context, k, ':')) && context.groups[k + 1]?.type === 'quote');

/** What stands before "…, X said": from the sentence's start, or from that of the quotation, to the comma. */
function leftContent(
  context: Context,
  sentence: number,
  subject: Subject,
  range: TokenRange,
  from: number,
): Span[] | null {
  if (subject.shared) return null;
  return before(context, sentence, subject.groups.first, range, from);
}

function before(context: Context, sentence: number, g: number, range: TokenRange, from: number): Span[] | null {
  const { groups, tokens } = context;
  let edge = g - 1;
  while (edge >= from && groups[edge]!.type === 'adv') edge--;
  if (edge < from) return null;
  const mark = groups[edge]!;
  const quoted = mark.type === 'quote' ? quotationAt(context, mark.first) : -1;
  const closes = quoted >= 0 && context.outer[quoted]!.last === mark.last;
  if (!closes && !isMark(context, edge, ',') && !isMark(context, edge, '—') && !isMark(context, edge, '–')) return null;
  let start = range.first;
  const opener = groups[start]!;
  // "But", "And" and adverbs at the start belong to the content all the same.
  if (opener.first > groups[edge]!.first) return null;
  const first = groups[start]!.first;
  const q = quotationAt(context, first);
  const pieces: Span[] = [];
  if (closes && (q === quoted || mark.first - context.outer[quoted]!.first > 1)) {
    // The quotation may have begun in an earlier sentence or paragraph.
    if (context.outer[quoted]!.first <= first) return [...chain(context, quoted)];
  }
  if (!closes) {
    // Something must be said in what stands before: a verb, or it is an adverbial ("On Monday, he said").
    let verb = false;
    let words = 0;
    for (let j = start; j < edge; j++) {
      if (groups[j]!.type === 'vg' && groups[j]!.verb!.form === 'finite') verb = true;
      words += groups[j]!.last - groups[j]!.first;
    }
    if (!verb || groups[start]!.type === 'sub') return null;
    if (words < 3) return null;
  }
  while (start < edge && groups[start]!.type === 'punct') start++;
  const span = spanOf(context, { first: groups[start]!.first, last: closes ? mark.last : mark.first });
  if (!span) return null;
  if (closes && tokens[groups[start]!.first]!.start < context.outer[quoted]!.start) {
    // "Right now, the campaign is “doing everything,” he said": one proposition.
    pieces.push({ start: span.start, end: context.outer[quoted]!.end });
  } else pieces.push(span);
  void sentence;
  return pieces;
}

/** A quotation that opens the next sentence of the paragraph goes on what was said ("“A,” he said. “B.”"). */
function followingQuotation(context: Context, sentence: number): Span[] {
  const next = context.sentences[sentence + 1];
  const here = context.sentences[sentence]!;
  if (!next || next.paragraph !== here.paragraph) return [];
  const q = quotationAt(context, next.first);
  if (q < 0 || context.outer[q]!.first !== next.first || !isSpeech(context, q)) return [];
  // Another "X said" after it would make it that one's.
  const end = context.outer[q]!;
  const after = context.sentenceOf[end.last];
  if (after !== undefined && end.last < context.tokens.length && after === context.sentenceOf[end.last - 1]) return [];
  return [...chain(context, q)];
}

function quoteInverted(
  context: Context,
  sentence: number,
  range: TokenRange,
  v: number,
  entry: CueEntry,
  source: TokenRange,
  from: number,
  to: number,
  cueLast: number,
): Attribution | null {
  const left = before(context, sentence, v, range, from);
  if (!left) return null;
  const pieces: (Span | null)[] = [...left];
  let k = source.last;
  k = skipAdverbials(context, k, to);
  const end = contentEnd(context, k, to);
  while (k < end && !startsQuotation(context, k)) k++;
  if (k < end) pieces.push(...rightContent(context, context.groups[k]!.type === 'quote' ? k : k + 1, end));
  else pieces.push(...followingQuotation(context, sentence));
  return build(
    context,
    sentence,
    'verb-inverted',
    entry,
    context.groups[v]!,
    cueLast,
    tokensOf(context, source),
    tidy(pieces),
    [],
    0.95,
  );
}

/** Content on the right, from group `k` to before group `end`; a quotation that goes on after the sentence is taken whole. */
function rightContent(context: Context, k: number, end: number): Span[] {
  const { groups } = context;
  if (k >= end) return [];
  const first = groups[k]!.first;
  const span = spanOf(context, { first, last: groups[end - 1]!.last });
  if (!span) return [];
  const q = quotationAt(context, groups[end - 1]!.last - 1);
  if (q >= 0 && context.outer[q]!.end > span.end) {
    const links = chain(context, q);
    const at = links.findIndex((link) => link.end === context.outer[q]!.end);
    return tidy([{ start: span.start, end: context.outer[q]!.end }, ...links.slice(at + 1)]);
  }
  // "…” The closing mark after the full stop.
  const closing = groups[end];
  if (q >= 0 && closing && context.outer[q]!.end > span.end) return [{ start: span.start, end: context.outer[q]!.end }];
  return [span];
}

/** What follows a cue, by its frames. */
function following(
  context: Context,
  entry: CueEntry,
  k: number,
  v: number,
  to: number,
  group: Group,
): { pieces: Span[]; confidence: number; cueLast?: number } | null {
  const { groups, tokens } = context;
  const i = k;
  const colon = isMark(context, i, ':') || isMark(context, i, ',');
  if (colon && entry.frames.has('q') && groups[i + 1]?.type === 'quote') {
    const q = quotationAt(context, groups[i + 1]!.first);
    if (q >= 0 && isSpeech(context, q)) {
      const piece = rightContent(context, i + 1, contentEnd(context, i + 1, to));
      return {
        pieces: tidy(piece),
        confidence: 0.95,
        ...(isMark(context, i, ':') ? { cueLast: groups[i]!.first } : {}),
      };
    }
  }
  if (isMark(context, i, ':') && entry.frames.has('q') && i + 1 < to) {
    return { pieces: rightContent(context, i + 1, contentEnd(context, i + 1, to)), confidence: 0.8 };
  }
  if (i >= to || isMark(context, i, '.')) return null;
  const end = clauseEnd(context, i, to, v, group);
  if (end <= i) return null;
  const first = groups[i]!;
  const pieces = () => rightContent(context, i, end);
  if (first.type === 'that' && entry.frames.has('t')) return { pieces: pieces(), confidence: 0.93 };
  if (first.type === 'quote') {
    if (entry.frames.has('q') || entry.frames.has('t') || entry.frames.has('n') || entry.frames.has('i'))
      return { pieces: pieces(), confidence: 0.9 };
    return null;
  }
  if (
    (first.type === 'wh' || first.type === 'sub') &&
    (entry.frames.has('w') || (entry.frames.has('t') && word(context, first.first) !== 'as'))
  ) {
    if (/^(?:whether|if|how|why|what|who|when|where|which)$/.test(word(context, first.first)))
      return { pieces: pieces(), confidence: 0.8 };
    if (!/^(?:because|after|before|as|since|while|until)$/.test(word(context, first.first)) && entry.frames.has('t'))
      return { pieces: pieces(), confidence: 0.6 };
    return null;
  }
  if (first.type === 'vg') {
    if (first.verb!.form === 'infinitive' && entry.frames.has('i')) return { pieces: pieces(), confidence: 0.85 };
    if (first.verb!.form === 'ing' && (entry.frames.has('g') || entry.frames.has('n')))
      return { pieces: pieces(), confidence: 0.7 };
    return null;
  }
  if (first.type === 'prep') {
    const preposition = word(context, first.first);
    if (entry.prepositions.has(preposition) && i + 1 < end) {
      // The preposition goes with the cue ("called for", "warned of").
      const inside = rightContent(context, i + 1, end);
      return { pieces: inside, confidence: 0.75, cueLast: first.last };
    }
    // A clause whose own adverbial comes first: "said in the end he would".
    if (entry.frames.has('t') && finiteIn(context, i, end)) return { pieces: pieces(), confidence: 0.6 };
    return null;
  }
  if (first.type === 'np' || first.type === 'adj' || first.type === 'conj') {
    if (entry.frames.has('n')) return { pieces: pieces(), confidence: entry.frames.has('a') ? 0.55 : 0.75 };
    if (entry.frames.has('t') && finiteIn(context, i, end)) return { pieces: pieces(), confidence: 0.88 };
    if (entry.frames.has('o')) {
      const np = phraseRight(context, i, end);
      const then = np ? groups[np.last] : undefined;
      if (then?.type === 'vg' && then.verb!.form === 'infinitive') return { pieces: pieces(), confidence: 0.85 };
    }
    for (const preposition of entry.prepositions) {
      for (let j = i + 1; j < end && j < i + 8; j++)
        if (groups[j]!.type === 'prep' && word(context, groups[j]!.first) === preposition)
          return { pieces: pieces(), confidence: 0.7 };
    }
    return null;
  }
  void tokens;
  return null;
}

/** Is there a finite verb with a subject, so that a bare clause follows? */
function finiteIn(context: Context, i: number, end: number): boolean {
  for (let j = i + 1; j < end && j < i + 16; j++) {
    const group = context.groups[j]!;
    if (group.type === 'vg' && group.verb!.form === 'finite') return true;
    if (group.type === 'that' || group.type === 'sub') return false;
  }
  return false;
}

/** The end of the content that begins at `i`: the sentence's, or where another cue of the same subject begins (", adding that"). */
function clauseEnd(context: Context, i: number, to: number, v: number, cue: Group): number {
  const { groups } = context;
  const end = contentEnd(context, v, to);
  for (let j = i + 1; j + 1 < end; j++) {
    const group = groups[j]!;
    if (quotationAt(context, group.first) >= 0 && quotationAt(context, group.first) !== quotationAt(context, cue.first))
      continue;
    if (isMark(context, j, ',')) {
      const next = groups[j + 1]!;
      const after = next.type === 'conj' ? groups[j + 2] : next;
      if (
        after?.type === 'vg' &&
        (after.verb!.form === 'ing' || (next.type === 'conj' && after.verb!.form === 'finite')) &&
        VERBS.has(after.verb!.lemma)
      )
        return j;
      if (next.type === 'vg' && word(context, next.first) === 'according') return j;
    }
    if (
      group.type === 'conj' &&
      groups[j + 1]!.type === 'vg' &&
      groups[j + 1]!.verb!.form === 'finite' &&
      VERBS.get(groups[j + 1]!.verb!.lemma)?.some((entry) => entry.frames.has('q')) &&
      context.tags[groups[j + 1]!.head] === context.tags[cue.head]
    )
      return j;
  }
  return end;
}

/** The doer of a participle ("…, calling her a"): the subject of the verb before. */
function participialSubject(
  context: Context,
  v: number,
  from: number,
  found: readonly Attribution[],
  sentence: number,
): Subject | null {
  for (let j = v - 1; j >= from; j--) {
    const group = context.groups[j]!;
    if (group.type !== 'vg' || group.verb!.form === 'infinitive') continue;
    const earlier = [...found].reverse().find((a) => a.sentence === sentence && a.cue && a.cue.first === group.first);
    if (earlier?.source)
      return {
        groups: { first: context.groupOf[earlier.source.first]!, last: context.groupOf[earlier.source.last - 1]! + 1 },
        range: earlier.source,
        shared: true,
      };
    const subject = subjectLeft(context, j, from);
    if (subject) return { ...subject, shared: true };
  }
  // Fronted: "Calling it a mistake, X said".
  for (let j = v + 1; j < v + 24 && j < context.groups.length; j++) {
    if (!isMark(context, j, ',')) continue;
    const np = phraseRight(context, j + 1, Math.min(j + 14, context.groups.length));
    if (np) return { groups: np, range: tokensOf(context, np), shared: true };
    return null;
  }
  return null;
}

/** "X was accused by Y of", "was described as", "was met with scepticism by". */
function passive(
  context: Context,
  sentence: number,
  v: number,
  entry: CueEntry,
  subject: Subject | null,
  from: number,
  to: number,
  next: number,
  cueLast: number,
  found: readonly Attribution[],
): Attribution | null {
  const { groups } = context;
  void found;
  void from;
  const end = contentEnd(context, v, to);
  for (let j = next; j < end && j < next + 12; j++) {
    if (groups[j]!.type !== 'prep' || word(context, groups[j]!.first) !== 'by') continue;
    const agent = phraseRight(context, j + 1, end);
    if (!agent) return null;
    const pieces: (Span | null)[] = [];
    if (subject) pieces.push(spanOf(context, subject.range));
    if (j > next) pieces.push(...rightContent(context, next, j));
    if (agent.last < end && groups[agent.last]!.type !== 'punct')
      pieces.push(...rightContent(context, agent.last, end));
    return build(
      context,
      sentence,
      'verb-passive',
      entry,
      groups[v]!,
      cueLast,
      tokensOf(context, agent),
      tidy(pieces),
      [],
      0.7,
    );
  }
  // "was told that", "is said to": the source is not named.
  if (
    subject &&
    (entry.frames.has('i') || entry.frames.has('o')) &&
    groups[next]?.type === 'vg' &&
    groups[next]!.verb!.form === 'infinitive' &&
    entry.force !== 'act'
  ) {
    return null;
  }
  return null;
}

/** "went on to say", "declined to say", "appeared to suggest": the subject is that of the verb that governs the infinitive. */
function infinitive(
  context: Context,
  sentence: number,
  range: TokenRange,
  v: number,
  entry: CueEntry,
  from: number,
  to: number,
  next: number,
  cueLast: number,
  found: readonly Attribution[],
): Attribution | null {
  const { groups } = context;
  void range;
  const governor = groups[v - 1];
  if (governor?.type !== 'vg' || v - 1 < from) return null;
  // A governor that is a cue already holds this one as its content.
  if (found.some((a) => a.cue && a.cue.first === governor.first)) return null;
  if (!RAISING.has(governor.verb!.lemma)) return null;
  const subject = subjectLeft(context, v - 1, from);
  if (!subject) return null;
  const k = skipAdverbials(context, next, to);
  const content = following(context, entry, k, v, to, groups[v]!);
  if (!content) return null;
  const whole: Group = {
    ...groups[v]!,
    first: governor.first,
    verb: { ...groups[v]!.verb!, negated: governor.verb!.negated || groups[v]!.verb!.negated },
  };
  return build(
    context,
    sentence,
    'verb-infinitive',
    entry,
    whole,
    Math.max(cueLast, content.cueLast ?? 0),
    subject.range,
    content.pieces,
    [],
    content.confidence - 0.1,
  );
}
const RAISING = new Set(
  'go continue appear seem come begin start have use tend happen proceed get manage fail be like struggle rush'.split(
    ' ',
  ),
);
