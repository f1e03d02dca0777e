/**
 * In: a statement. Out: its words as every feature sees them, with names masked and the target marked, each with what is
 * known of it. "Paris urged Moscow to pull back 5,000 troops", target "Moscow" → @actor urged @target to pull back 0 troops.
 */

import type { Span, TextLayer, Token, TokenRange } from '../../document';
import { institutions } from '../../english/labels/institutions';
import { standsAlone, tokenize } from '../../text';
import { firstFrom } from '../../text/spans';
import { wordOf } from '../../text/wordTable';
import type { StatementInput } from './input';
import type { KeptMean } from './pooling';
import type { WordInfo, WordTable } from './words';

/** Words for which a negation holds. As in VADER (Hutto & Gilbert, 2014), which looks three words back. */
const NEGATION_REACH = 3;

export const ACTOR = '<actor>';
export const TARGET = '<target>';
export const SOURCE = '<source>';
const NUMBER = '<number>';

/** The words of a statement. The arrays run in parallel. */
export interface Reading {
  readonly length: number;
  readonly words: readonly WordInfo[];
  /** Where each word stands, in the text that was cut. */
  readonly spans: readonly Span[];
  /** 1, or −1 within reach of a negation. */
  readonly signs: Int8Array;
  /** 1 where the word is part of what was said. */
  readonly content: Uint8Array;
  /** Index of the target's mark, or −1. */
  readonly target: number;
  /** Index of the mark of the actor whose attitude is asked, or −1. */
  readonly source: number;
  readonly cue: NonNullable<StatementInput['cue']> | null;
  /** Shared by all readings of a text. */
  readonly kept: KeptMean;
  /** What was masked, in order of the text. */
  readonly masks: readonly Mask[];
}

/** A statement cut into tokens. */
export interface Pieces extends TokenRange {
  /** The tokens of the statement, or of the text that it stands in. */
  readonly tokens: readonly Token[];
  /** Where the statement begins in the text that was cut. */
  readonly offset: number;
  readonly kept: KeptMean;
}

/** Cuts a statement, once for all its targets. The pieces belong to one word table. */
export function cut(text: string): Pieces {
  const tokens = tokenize(text);
  return pieces(tokens, 0, { first: 0, last: tokens.length });
}

/**
 * Cuts statements out of a text whose tokens are there already, where they would be the same. To cut them again and to look up their
 * words took a fifth of the time of the models.
 */
export function cutWithin({ text, tokens }: Pick<TextLayer, 'text' | 'tokens'>): (span: Span) => Pieces {
  return ({ start, end }) => {
    const range = { first: firstFrom(tokens, start), last: firstFrom(tokens, end) };
    const exact = tokens[range.first]?.start === start && tokens[range.last - 1]?.end === end;
    return exact && standsAlone(tokens, range) ? pieces(tokens, start, range) : cut(text.slice(start, end));
  };
}

function pieces(tokens: readonly Token[], offset: number, { first, last }: TokenRange): Pieces {
  return { tokens, offset, first, last, kept: { rows: null, mean: null } };
}

/** Reads a statement into words. `pieces` may be given where the text has been cut already. */
export function read(input: StatementInput, table: WordTable, pieces: Pieces = cut(input.text)): Reading {
  const { tokens, first, last, offset, kept } = pieces;
  const masks = collectMasks(input, offset);
  const words: WordInfo[] = [];
  const spans: Span[] = [];
  let target = -1;
  let source = -1;
  let next = 0;
  for (let t = first; t < last; t++) {
    const token = tokens[t]!;
    while (next < masks.length && masks[next]!.end <= token.start) next++;
    const mask = masks[next];
    if (mask && token.start < mask.end && token.end > mask.start) {
      // One mark stands for the whole name, however many words it has.
      if (spans[spans.length - 1] === mask) continue;
      if (mask.mark === TARGET && target < 0) target = words.length;
      if (mask.mark === SOURCE && source < 0) source = words.length;
      words.push(table.lookup(mask.mark));
      spans.push(mask);
    } else {
      words.push(token.kind === 'number' ? table.lookup(NUMBER) : infoOf(token, table));
      spans.push(token);
    }
  }
  return {
    length: words.length,
    words,
    spans,
    signs: negationSigns(words),
    content: contentFlags(spans, input.content, offset),
    target,
    source,
    cue: input.cue ?? null,
    kept,
    masks,
  };
}

/** What a table knows of a word, kept with it: to look it up anew each time took a thirtieth of an analysis. */
interface Known {
  readonly table: WordTable;
  readonly info: WordInfo;
}

function infoOf(token: Token, table: WordTable): WordInfo {
  const word = wordOf(token);
  const known = word.features as Known | undefined;
  if (known?.table === table) return known.info;
  const info = table.lookup(token.lower);
  word.features = { table, info } satisfies Known;
  return info;
}

/**
 * Reads a statement for a target, as `read` does, when it has been read without one: half the time.
 *
 * @param plain The statement without target and actor.
 * @param input The same, with the target.
 * @param table @param pieces What it was read with.
 */
export function readFor(
  plain: Reading,
  input: StatementInput & { readonly target: Span },
  table: WordTable,
  pieces: Pieces,
): Reading {
  const { offset } = pieces;
  const span = { start: input.target.start + offset, end: input.target.end + offset };
  // A name that is cut by the target is a name no more.
  const cutName = plain.masks.some(
    (mask) => overlap(mask, span) && (mask.start !== span.start || mask.end !== span.end),
  );
  if (cutName || input.content?.length) return read(input, table, pieces);
  const targetName = input.text.slice(input.target.start, input.target.end);
  const mark = table.lookup(TARGET);
  const words: WordInfo[] = [];
  const spans: Span[] = [];
  let target = -1;
  let next = 0;
  let last: Span | null = null;
  let negates = false;
  for (let i = 0; i < plain.length; i++) {
    const own = plain.spans[i]!;
    while (next < plain.masks.length && plain.masks[next]!.end <= own.start) next++;
    const name = plain.masks[next] === own ? plain.masks[next]!.name : null;
    const marked = overlap(own, span) ? span : name !== null && isTarget(name, targetName) ? own : null;
    if (marked) {
      // What the target covers negates no more.
      if (plain.words[i]!.negates) negates = true;
      if (marked === last) continue;
      if (target < 0) target = words.length;
      last = marked;
    }
    words.push(marked ? mark : plain.words[i]!);
    spans.push(marked ?? own);
  }
  const { length } = words;
  return {
    length,
    words,
    spans,
    signs: length === plain.length && !negates ? plain.signs : negationSigns(words),
    content: length === plain.length ? plain.content : new Uint8Array(length).fill(1),
    target,
    source: -1,
    cue: plain.cue,
    kept: plain.kept,
    masks: plain.masks,
  };
}

/** The same statement with one word blanked: it keeps its place, but means nothing and negates nothing. */
export function blank(reading: Reading, index: number, table: WordTable): Reading {
  const words = reading.words.with(index, table.lookup('<blank>'));
  return { ...reading, words, signs: negationSigns(words), kept: { rows: null, mean: null } };
}

/** The same statement with actor and target exchanged; it must have both. */
export function exchanged(reading: Reading, table: WordTable): Reading {
  const { source, target } = reading;
  const words = reading.words.with(source, table.lookup(TARGET)).with(target, table.lookup(SOURCE));
  return { ...reading, words, source: target, target: source };
}

/** What is masked by which mark; its place is as in the text that was cut. */
interface Mask extends Span {
  readonly mark: string;
  readonly name: string;
}

/** The target first, then the source, then names, none overlapping one before it; their places as in the text that was cut. */
function collectMasks({ text, target, actor, names }: StatementInput, offset: number): Mask[] {
  const masks: Mask[] = [];
  const put = ({ start, end }: Span, mark: string, name = '') =>
    masks.push({ start: start + offset, end: end + offset, mark, name });
  const source = actor && !(target && overlap(actor, target)) ? actor : undefined;
  if (target) put(target, TARGET);
  if (source) put(source, SOURCE);
  const targetName = target ? text.slice(target.start, target.end) : '';
  for (const name of names) {
    let free = true;
    if (target && overlap(target, name)) free = false;
    if (source && overlap(source, name)) free = false;
    if (!free) continue;
    const own = text.slice(name.start, name.end);
    put(name, markOf(own, targetName), own);
  }
  return masks.sort((a, b) => a.start - b.start);
}

/** A name that is the target's, or ends as it does, stands for the target again; an institution's for what it is. */
function markOf(name: string, targetName: string): string {
  if (isTarget(name, targetName)) return TARGET;
  const lower = name.toLowerCase();
  return institutions.get(lower.startsWith('the ') ? lower.slice(4) : lower) ?? ACTOR;
}

function isTarget(name: string, targetName: string): boolean {
  return targetName !== '' && (targetName.endsWith(name) || name.endsWith(targetName));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function negationSigns(words: readonly WordInfo[]): Int8Array {
  const signs = new Int8Array(words.length).fill(1);
  let until = -1;
  for (let i = 0; i < words.length; i++) {
    if (i <= until) signs[i] = -1;
    if (words[i]!.negates) until = i + NEGATION_REACH;
  }
  return signs;
}

function contentFlags(spans: readonly Span[], content: readonly Span[] | undefined, offset: number): Uint8Array {
  const flags = new Uint8Array(spans.length);
  if (!content?.length) return flags.fill(1);
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!;
    if (content.some((piece) => overlap(piece, { start: start - offset, end: end - offset }))) flags[i] = 1;
  }
  return flags;
}
