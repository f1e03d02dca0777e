/**
 * In: drafts in order. Out: the same, with the quotations that have no cue of their own and go on what was said right before: "“We will
 * not sign,” Lind said. ¶ “Nobody asked us.”" The second is Lind's, too; no words name its source.
 */
import { SPEECH_WORDS } from '../attribution';
import type { ActorLayer, ActorMention } from '../coreference';
import type { Actor, Quotation, Sentence, Span, TextLayer } from '../document';
import { firstRule, type Rule } from '../rules';
import { firstFrom, latestAt } from '../text';
import type { StatementDraft } from './identify';
import { mentionedIn } from './targets';

/** A speaker is less certain the further its cue lies behind; own choice. */
const LESS = 0.85;
/** So many quotations in a row may go on from one cue; own choice. */
const MOST = 4;

/** A quotation that fills its sentences, and what was said last before it. */
export interface SequelCase {
  readonly layer: TextLayer;
  readonly quotation: Quotation;
  /** The statement that ends with the sentence before. */
  readonly before: StatementDraft;
}

/** Does the quotation go on what was said before? `|` stands before it. */
export const SEQUEL_RULES: readonly Rule<SequelCase, boolean>[] = [
  {
    name: 'nobody-known-spoke',
    example: 'Nobody knows who said it. |“We will not sign it.”',
    when: ({ before }) => before.actor === null || before.negated,
    then: () => false,
  },
  {
    name: 'speaker-was-quoted',
    example: '“We will not sign it,” Tom Sand said.\n\n|“Nobody has asked us for that.”',
    when: ({ before }) => before.content.some(({ quoted }) => quoted) && before.rule !== 'turn',
    then: () => true,
  },
  {
    name: 'speech-was-reported',
    example: 'Tom Sand said that Oslo would not sign it.\n\n|“Nobody has asked us for that.”',
    when: ({ before }) => before.cue !== null && SPOKEN.has(before.cue.force),
    then: () => true,
  },
];

/** Forces of cues that take a side, of which a state or a body says more in its own words ("Oslo condemned the raid: | “…”"). */
const JUDGING: ReadonlySet<string> = new Set(
  'demand warn promise deny accuse reject criticize praise support'.split(' '),
);

/** Forces of cues that tell what somebody said, rather than did or felt. */
export const SPOKEN: ReadonlySet<string> = new Set(['assert', 'ask', ...JUDGING]);

/** Adds the quotations that go on from the speaker before. */
export function withSequels(layer: TextLayer, drafts: readonly StatementDraft[], actors: ActorLayer): StatementDraft[] {
  const sequels: StatementDraft[] = [];
  const covered = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const above: Quotation[] = [];
  for (const quotation of layer.quotations) {
    const named = quotation.depth > 0 ? null : nameAbove(layer, quotation, actors);
    if (named) {
      above.push(quotation);
      sequels.push(introduced(quotation, named, actors));
      continue;
    }
    if (quotation.depth > 0 || covers(covered, quotation)) continue;
    const speaker = introducer(layer, quotation, actors);
    if (speaker) {
      sequels.push(introduced(quotation, speaker, actors));
      continue;
    }
    const told = toldBeforeColon(layer, quotation, [...drafts, ...sequels]);
    if (told) {
      sequels.push(sequelOf(quotation, told, actors));
      continue;
    }
    const opening = fillsSentences(layer, quotation);
    const before = opening > 0 ? endingWith(layer.sentences[opening - 1] as Sentence, [...drafts, ...sequels]) : null;
    if (!before || goesOnTooLong(before, sequels)) continue;
    if (firstRule(SEQUEL_RULES, { layer, quotation, before })?.outcome)
      sequels.push(sequelOf(quotation, before, actors));
  }
  const told = drafts.filter(({ span }) => !liesInside(above, span));
  return sequels.length === 0 ? [...told] : inTextOrder([...told, ...sequels]);
}

/** "Lind rejected the charge: | “…”": the statement of the sentence that the colon ends, where a person speaks or somebody takes a side. */
function toldBeforeColon(
  layer: TextLayer,
  { start, end }: Quotation,
  drafts: readonly StatementDraft[],
): StatementDraft | null {
  const { sentences } = layer;
  const own = latestAt(sentences, start);
  if (!own || wordsIn(layer, start, end) < SPEECH_WORDS || !isBehindColon(layer, own, start)) return null;
  const told = endingWith({ ...own, end: start }, drafts);
  if (!told?.actor || !told.cue || told.negated || told.span.end > start) return null;
  return told.actor.kind === 'person' || JUDGING.has(told.cue.force) ? told : null;
}

/** "Lind was blunt: “…”", "Lind shook his head. “…”": the person that the words before the quotation are about. */
function introducer(layer: TextLayer, { start, end }: Quotation, actors: ActorLayer): ActorMention | null {
  const { sentences } = layer;
  const at = firstFrom(sentences, start + 1) - 1;
  const own = sentences[at];
  if (!own || wordsIn(layer, start, end) < SPEECH_WORDS) return null;
  if (own.start < start) return isBehindColon(layer, own, start) ? opener(layer, own, start, actors) : null;
  const before = sentences[at - 1];
  const opens = before?.paragraph === own.paragraph && fillsSentences(layer, { start, end } as Quotation) >= 0;
  return opens && before ? opener(layer, before, before.end, actors) : null;
}

/** "MINISTER ANA LIND, HOST OF THE TALKS: ¶ | “…”": who is named by the line above, where a quotation is the next paragraph. */
function nameAbove(layer: TextLayer, quotation: Quotation, { mentions }: ActorLayer): ActorMention | null {
  const { text, sentences } = layer;
  const at = fillsSentences(layer, quotation);
  const line = sentences[at - 1];
  if (!line || line.paragraph === sentences[at]?.paragraph) return null;
  const first = mentions[firstFrom(mentions, line.start)];
  const isSomebody = first?.actor && first.start === line.start && first.roleClass !== 'document';
  return isSomebody && NOTHING_BUT_WHO.test(text.slice(first.end, line.end)) ? first : null;
}
/** Behind a name up to the end of its line. */
const NOTHING_BUT_WHO = /^(?:,[^:.;]{1,80})?:\s*$/;

function liesInside(quotations: readonly Quotation[], { start, end }: Span): boolean {
  const last = latestAt(quotations, start);
  return last !== undefined && end <= last.end;
}

/** Is a colon all that stands between the words of a sentence and a place in it? */
const isBehindColon = ({ text }: TextLayer, { start }: Sentence, place: number): boolean =>
  start < place && /:\s*$/.test(text.slice(start, place));

/** The person named or meant with the first words of a sentence, perhaps behind where or when it was. */
function opener({ text }: TextLayer, sentence: Sentence, end: number, { mentions }: ActorLayer): ActorMention | null {
  const { start } = sentence;
  const occasion = OCCASION.exec(text.slice(start, Math.min(end, start + OCCASION_REACH)))?.[0].length ?? 0;
  const from = start + occasion;
  const first = mentions[firstFrom(mentions, from)];
  const opens = first !== undefined && first.start - from <= OPENING && first.end < end;
  return opens && first.actor?.kind === 'person' ? first : null;
}

/** Characters before a name that opens a sentence ("But "); own choice. */
const OPENING = 5;
/** "At a rally in Lahti, | Ana Lind was blunt". */
const OCCASION = /^(?:At|In|On|During|After|Before|By)\s[^,:;.“”"]{2,70},\s/;
const OCCASION_REACH = 80;

const wordsIn = ({ tokens }: TextLayer, start: number, end: number): number =>
  tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end)).filter(({ kind }) => kind === 'word').length;

function introduced(
  { start, end }: Quotation,
  { actor, type, ...said }: ActorMention,
  actors: ActorLayer,
): StatementDraft {
  const content = [{ start, end, quoted: true }];
  return {
    kind: 'direct',
    span: { start: said.start, end },
    content,
    cue: null,
    source: { start: said.start, end: said.end, type },
    actor,
    addressees: [],
    negated: false,
    mentioned: mentionedIn(content, [], actors, { actor }),
    rule: 'continued',
    confidence: INTRODUCED,
    warnings: [],
  };
}

/** Of a speaker that no cue names; own estimate. */
const INTRODUCED = 0.55;

/** By their first content. */
export const inTextOrder = (drafts: readonly StatementDraft[]): StatementDraft[] =>
  drafts.toSorted((a, b) => startOf(a) - startOf(b));

const startOf = ({ content, span }: StatementDraft): number => content[0]?.start ?? span.start;

const covers = (contents: readonly Span[], { start, end }: Span): boolean =>
  contents.some((content) => content.start < end && content.end > start);

/** The index of the sentence that the quotation opens, where nothing but it stands in its sentences; else -1. */
function fillsSentences({ text, sentences, tokens }: TextLayer, { start, end }: Quotation): number {
  const first = firstFrom(sentences, start);
  if (sentences[first]?.start !== start) return -1;
  let last = first;
  while (sentences[last + 1] && (sentences[last + 1] as Sentence).start < end) last++;
  const words = tokens.slice(sentences[first]?.first, sentences[last]?.last).filter(({ kind }) => kind === 'word');
  const rest = text.slice(end, (sentences[last] as Sentence).end);
  return words.length >= SPEECH_WORDS && !/[\p{L}\p{N}]/u.test(rest) ? first : -1;
}

/** The outermost statement whose content or cue reaches to the end of a sentence. */
function endingWith(sentence: Sentence, drafts: readonly StatementDraft[]): StatementDraft | null {
  const inside = drafts.filter(({ span }) => span.start < sentence.end && span.end > sentence.start);
  return inside.reduce<StatementDraft | null>(
    (best, draft) => (best && size(best) >= size(draft) ? best : draft),
    null,
  );
}

const size = ({ span }: StatementDraft): number => span.end - span.start;

const goesOnTooLong = ({ rule }: StatementDraft, sequels: readonly StatementDraft[]): boolean =>
  rule === 'continued' && sequels.slice(-MOST).filter((one) => one.rule === 'continued').length >= MOST;

const sequelOf = (quotation: Span, before: StatementDraft, actors: ActorLayer): StatementDraft =>
  goneOn({ start: quotation.start, end: quotation.end, quoted: true }, before.actor, actors, before.confidence * LESS);

/** The statement of a piece that goes on what somebody said, and that no words introduce. */
export function goneOn(
  piece: Span & { readonly quoted: boolean },
  actor: Actor | null,
  actors: ActorLayer,
  confidence: number,
): StatementDraft {
  const { start, end } = piece;
  return {
    kind: 'direct',
    span: { start, end },
    content: [piece],
    cue: null,
    source: null,
    actor,
    addressees: [],
    negated: false,
    mentioned: mentionedIn([piece], [], actors, { actor }),
    rule: 'continued',
    confidence,
    warnings: [],
  };
}
