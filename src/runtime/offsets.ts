/**
 * Offsets in code points, since other languages count so: Python's `text[start:end]`, Label Studio, doccano and brat. JavaScript
 * counts UTF-16 units; the two differ behind characters outside the Basic Multilingual Plane, such as emoji.
 */

import type { Actor, ClaimPart, Document, DocumentActor, Span, Statement } from '../document';
import { describe, StancekitError } from '../errors';
import { itemAt } from './lists';

/** How a document counts: UTF-16 units, as JavaScript does, or code points. */
export type Offsets = 'utf16' | 'codePoints';

/** A document whose offsets count code points; `offsets` says so, lest it be converted twice. */
export type CodePointDocument<T> = T & {
  /** What its offsets count. */
  readonly offsets: 'codePoints';
};

/** The two counts of one text. */
export interface OffsetMap {
  readonly toCodePoint: (unit: number) => number;
  readonly toUnit: (codePoint: number) => number;
}

/** Counts a text once, in linear time; each look-up is logarithmic in the number of astral characters. */
export function mapOffsets(text: string): OffsetMap {
  /** Code-point index of every character that takes two units. A surrogate by itself is one unit and one code point. */
  const astral: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(index - astral.length);
  return {
    // The i-th pair ends at unit astral[i] + i + 2.
    toCodePoint: (unit) => unit - countBelow(astral, (codePoint, i) => codePoint + i + 2 <= unit),
    toUnit: (codePoint) => codePoint + countBelow(astral, (index) => index < codePoint),
  };
}

/** How many of the first items hold; those that hold stand before those that do not. */
export function countBelow(items: readonly number[], holds: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(itemAt(items, middle), middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a document must tell, so that its offsets can be counted anew. */
export type Told = Pick<Document, 'statements'> & {
  /** The text; it is needed. */
  readonly text?: string;
};

/** A document, and what else of it has offsets. */
export type Counted<T> = T & {
  readonly offsets?: Offsets;
  readonly warnings?: Document['warnings'];
  readonly actors?: readonly ListedActor[];
};

/**
 * Gives every offset of a document in code points; see `report/codePoints`, which checks what anybody hands in.
 *
 * @throws INVALID_DOCUMENT where there is no text to count in.
 */
export function toCodePointOffsets<T extends Told>(document: Counted<T>): CodePointDocument<T> {
  if (document.offsets === 'codePoints') return document as CodePointDocument<T>;
  const { text, statements, warnings } = document;
  if (typeof text !== 'string') {
    throw new StancekitError(
      'INVALID_DOCUMENT',
      `Expected the document to have its \`text\`, to count code points in, got ${describe(text)}.`,
    );
  }
  const { toCodePoint } = mapOffsets(text);
  const move = <S extends Span>(span: S): S => ({
    ...span,
    start: toCodePoint(span.start),
    end: toCodePoint(span.end),
  });
  const copyActor = actorCopies();
  return {
    ...document,
    offsets: 'codePoints',
    statements: statements.map((statement) => moveStatement(statement, move, copyActor)),
    ...(document.actors && { actors: document.actors.map((actor) => moveMentions(actor, move)) }),
    ...(warnings && { warnings: warnings.map((w) => ({ ...w, span: w.span && move(w.span) })) }),
  };
}

/** Copies actors, each once, so that who changes the copy of a document leaves the document alone. */
function actorCopies(): (actor: Actor) => Actor {
  const copies = new Map<Actor, Actor>();
  return (actor) => {
    let copy = copies.get(actor);
    if (!copy) {
      copy = { ...actor, aliases: Array.isArray(actor.aliases) ? [...actor.aliases] : actor.aliases };
      copies.set(actor, copy);
    }
    return copy;
  };
}

/** An actor of a document; one that was written by an older version has no mentions. */
export type ListedActor = Actor & Partial<Pick<DocumentActor, 'mentions'>>;

function moveMentions(actor: ListedActor, move: <S extends Span>(span: S) => S): ListedActor {
  const { aliases, mentions } = actor;
  return {
    ...actor,
    aliases: Array.isArray(aliases) ? [...aliases] : aliases,
    ...(Array.isArray(mentions) && { mentions: mentions.map(move) }),
  };
}

function moveStatement(
  statement: Statement,
  move: <S extends Span>(span: S) => S,
  copyActor: (actor: Actor) => Actor,
): Statement {
  return {
    ...statement,
    span: move(statement.span),
    // One that was written by an older version has no claim.
    ...(statement.claim && {
      claim: { ...statement.claim, parts: statement.claim.parts.map((part) => movePart(part, move)) },
    }),
    content: statement.content.map(move),
    cue: statement.cue && move(statement.cue),
    source: statement.source && move(statement.source),
    actor: statement.actor && copyActor(statement.actor),
    addressees: statement.addressees.map((one) => ({ ...move(one), actor: copyActor(one.actor) })),
    issues: statement.issues.map((one) => ({ ...one, probabilities: { ...one.probabilities } })),
    sentiment: { ...statement.sentiment, probabilities: { ...statement.sentiment.probabilities } },
    targets: statement.targets.map((one) => ({
      ...move(one),
      actor: copyActor(one.actor),
      probabilities: { ...one.probabilities },
    })),
    provenance: { ...statement.provenance, warnings: [...statement.provenance.warnings] },
  };
}

/** Words that do not stand in the text stay where they are. */
function movePart(part: ClaimPart, move: <S extends Span>(span: S) => S): ClaimPart {
  const { start, end } = part;
  return start === null || end === null ? { ...part } : { ...part, ...move({ start, end }) };
}
