/** Whether an entry fits what stands before it. */
import type { Span } from '../document';
import { describe } from '../errors';
import type { ActorChange, AnalysisEntry, CorrectionEntry, TextEntry } from './entries';
import { Misfit } from './misfit';
import { type DocumentLog, isProgramId, type Row } from './replay';

/** @throws Misfit where a statement of an analysis stands outside its text, or two have one id; where its offsets count something else. */
export function checkSpans(analysis: AnalysisEntry & { readonly offsets?: unknown }, { text }: TextEntry): void {
  const { statements, actors, offsets = 'utf16' } = analysis;
  if (offsets !== 'utf16') {
    throw new Misfit(
      `expected the offsets of an analysis to count UTF-16 units, got \`offsets\`: ${describe(offsets)}; analyze the text without \`offsets\`, and convert what is taken out (\`toCodePointOffsets\`)`,
    );
  }
  const ids = new Set(statements.map(({ id }) => id));
  if (ids.size < statements.length) throw new Misfit('two statements of the analysis have one id');
  statements.forEach(({ span, content, cue, source, addressees, targets }, i) => {
    for (const part of [span, ...content, cue, source, ...addressees, ...targets]) {
      if (part && !(part.start <= part.end && part.end <= text.length)) throw outside(`statements[${i}]`, part, text);
    }
  });
  for (const { mentions } of actors) {
    for (const mention of mentions) if (mention.end > text.length) throw outside('actors', mention, text);
  }
}

/** @throws Misfit where the row is not there, or a span not in the text. */
export function checkCorrection(entry: CorrectionEntry, document: DocumentLog, rows: ReadonlyMap<string, Row>): void {
  const { statement, field, after } = entry;
  const { text } = document.text;
  const isThere = rows.has(statement);
  if (field === 'row' && after !== null && !isThere) checkNewRow(statement, document);
  else if (!isThere) {
    throw new Misfit(
      `expected \`statement\` to be a statement of ${describe(entry.document)}, got ${describe(statement)}`,
    );
  }
  for (const span of spansOf(entry)) {
    if (!(span.start < span.end && span.end <= text.length)) throw outside('after', span, text);
    checkPairs(span, text);
  }
}

function checkNewRow(statement: string, { entries }: DocumentLog): void {
  if (isProgramId(statement)) {
    throw new Misfit(`expected the id of a new row to be no \`s\` and number, got ${describe(statement)}`);
  }
  // Also where the step that added it was taken back: made again, it would be there twice.
  const isUsed = entries.some((entry) => entry.type === 'correction' && entry.statement === statement);
  if (isUsed) throw new Misfit(`a row with the id ${describe(statement)} was added before`);
}

function spansOf({ field, after }: CorrectionEntry): readonly Span[] {
  if (field === 'content') return after;
  if (field === 'span' || field === 'row') return after ? [after] : [];
  if (field !== 'addressees') return [];
  return after.flatMap(({ start, end }) => (start !== undefined && end !== undefined ? [{ start, end }] : []));
}

/** @throws Misfit where a span begins or ends in the middle of a character that takes two units. */
function checkPairs({ start, end }: Span, text: string): void {
  const inside = [start, end].find((offset) => (text.codePointAt(offset - 1) ?? 0) > LAST_OF_ONE_UNIT);
  if (inside === undefined) return;
  throw new Misfit(
    `expected \`after\` to hold whole characters, got ${start} to ${end}; ${inside} lies inside the pair of units from ${inside - 1} on`,
  );
}

/** The last code point that one UTF-16 unit holds. */
const LAST_OF_ONE_UNIT = 0xffff;

function outside(name: string, { start, end }: Span, text: string): Misfit {
  return new Misfit(
    `expected \`${name}\` to stand inside the text of ${text.length} UTF-16 units, got ${start} to ${end}`,
  );
}

/** @throws Misfit where an actor is merged into itself, by way of others too, or is one whom no name tells. */
export function checkMerge({ id, merged = [] }: ActorChange, entries: readonly ActorChange[]): void {
  const unnamed = [id, ...merged].find((one) => one.startsWith('nominal:'));
  if (unnamed !== undefined) {
    throw new Misfit(
      `${describe(unnamed)} is known in its own text alone; correct the \`actor\` of its statements instead of merging it`,
    );
  }
  const others = new Map(entries.map((entry) => [entry.id, entry.merged ?? []]));
  const open = [...merged];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) throw new Misfit(`${describe(id)} cannot be merged into itself`);
    if (seen.has(next)) continue;
    seen.add(next);
    for (const other of others.get(next) ?? []) open.push(other);
  }
}

/** All actors that an analysis names. */
export function actorIdsOf({ statements, actors }: AnalysisEntry): readonly string[] {
  const named = statements.flatMap(({ actor, addressees, targets }) => [
    ...(actor ? [actor] : []),
    ...[...addressees, ...targets].map((one) => one.actor),
  ]);
  return [...actors, ...named].map(({ id }) => id);
}

/** The actors that a correction refers to. */
export function actorIdsIn({ field, after, of }: CorrectionEntry): readonly string[] {
  if (field === 'actor') return after === null ? [] : [after];
  if (field === 'addressees') return after.map(({ actor }) => actor);
  return field === 'attitude' ? [of] : [];
}
