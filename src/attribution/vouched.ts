/** What "as Lind put it" inside a sentence is about: the clause that it stands in, and none that goes before or follows. */
import { isBefore, OPERATORS, type Phrase, type PhraseRange } from '../grammar';
import { verbTakes } from './lexicon';

/** A clause is followed to the left over so many phrases at most; own choice. */
const CLAUSE_REACH = 30;

/** Where "as Lind put it" stands. */
export interface Aside {
  /** "as" */
  readonly as: Phrase;
  /** The comma behind it. */
  readonly close: Phrase;
  readonly opening: Phrase;
  readonly limit: Phrase;
}

/**
 * The pieces of the clause around; null where only what follows is meant ("However, as Lind noted, | the port was shut").
 *
 * "If | the port is shut |, as Lind claims, Oslo will pay", "| The port |, as Lind noted, | is shut", "If, as Lind claims, | the port is shut |, Oslo"
 */
export function clauseAround({ as, close, opening, limit }: Aside): readonly PhraseRange[] | null {
  const edge = as.previous.type === 'quote' ? as : as.previous;
  if (!(edge.is(',') || edge.previous.previous.is(',')) || !isBefore(opening, edge)) return null;
  const { previous: last } = edge;
  // "owed it to|, as Lind put it, a makeover"
  if (last.type === 'prep' || (last.type === 'vg' && !isAuxiliary(last))) return null;
  const from = clauseStart(edge, opening);
  if (from.type === 'wh' && from.next === edge) return null;
  const isFronted = from.previous.type === 'sub' && from.previous.index <= opening.index + 1;
  const rest = { from: close.next, to: isFronted ? nextComma(close, limit) : limit };
  if (from === edge) return isFronted ? [rest] : null;
  const before = { from, to: edge };
  if (holdsVerb(from, edge)) return [before];
  return splitsClause(edge, close) ? [before, rest] : null;
}

/** Behind the opener of the clause that ends here ("because | the port is shut", "Oslo says | the port is shut"), or at the sentence's beginning. */
function clauseStart(edge: Phrase, opening: Phrase): Phrase {
  let from = edge;
  let holdsFinite = false;
  for (let n = 0; n < CLAUSE_REACH && isBefore(opening, from) && !opensClause(from.previous); n++) {
    if (from.type === 'wh' || (holdsFinite && saysClause(from.previous))) break;
    holdsFinite ||= from.previous.isFinite;
    from = from.previous;
  }
  return from;
}

const opensClause = (here: Phrase): boolean =>
  here.type === 'sub' || here.type === 'conj' || here.type === 'that' || here.is(';') || here.is(':');

const saysClause = (verb: Phrase): boolean =>
  verb.isFinite && verb.next.type === 'np' && verbTakes(verb.lemma, 'clause');

/** A finite verb, and no auxiliary whose verb is still to come ("the port would|, as Lind put it, starve"). */
function holdsVerb(from: Phrase, edge: Phrase): boolean {
  for (let here = from; isBefore(here, edge); here = here.next)
    if (here.isFinite && !(here.next === edge && isAuxiliary(here))) return true;
  return false;
}

const isAuxiliary = ({ firstTag, size }: Phrase): boolean => size === 1 && OPERATORS.has(firstTag);

/** "the port|, as Lind noted,| is shut", "the port would|, as Lind put it,| starve" */
const splitsClause = (edge: Phrase, { next }: Phrase): boolean =>
  isAuxiliary(edge.previous) || next.isFinite || (next.type === 'adv' && next.next.isFinite);

function nextComma(close: Phrase, limit: Phrase): Phrase {
  let here = close.next;
  while (isBefore(here, limit) && !here.is(',')) here = here.next;
  return here;
}
