/**
 * What an entry that is made now is held to, beyond its form and its place. Files that were written before may hold such entries all the same, and
 * are read.
 */
import type { Span } from '../document';
import { describe } from '../errors';
import type { CodebookEntry, CorrectionEntry, ProjectEntry } from './entries';
import type { Ledger } from './ledger';
import { Misfit } from './misfit';
import { isDeleted, isKeyed } from './replay';

/** @throws Misfit where the entry could not be written to a file, would do nothing, or contradicts itself. */
export function checkNew(entry: ProjectEntry, ledger: Ledger): void {
  checkJson(entry);
  if (entry.type === 'codebook') checkCodebook(entry);
  if (entry.type !== 'correction') return;
  if (ledger.removed().has(entry.document)) {
    throw new Misfit(`the text ${describe(entry.document)} was removed; undo that before it is corrected`);
  }
  checkValue(entry);
  if (entry.field !== 'row' || entry.after === null || !ledger.documents.has(entry.document)) return;
  const row = ledger.rowsOf(entry.document).get(entry.statement);
  if (row && !isDeleted(row)) {
    throw new Misfit(
      `expected \`statement\` to be the id of a new or a deleted row, got ${describe(entry.statement)}; correct its \`span\` to move it`,
    );
  }
}

function checkJson(entry: ProjectEntry): void {
  try {
    JSON.stringify(entry);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : describe(cause);
    throw new Misfit(`expected an entry that can be written as JSON: ${reason.replace(/\.$/, '')}`);
  }
}

function checkCodebook({ issues, stances }: CodebookEntry): void {
  const ids = issues.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Misfit(`two issues of the codebook have the id ${describe(twice)}`);
  if (stances?.length === 0) throw new Misfit('expected `stances` to name one or more; leave it out for all three');
}

function checkValue({ field, of, after }: CorrectionEntry): void {
  if (of !== undefined && !isKeyed(field)) {
    throw new Misfit(
      `expected no \`of\` for the field ${describe(field)}, of which a statement has one, got ${describe(of)}`,
    );
  }
  if (field === 'content') checkOrder(after);
  if (field !== 'addressees') return;
  const half = after.find(({ start, end }) => (start === undefined) !== (end === undefined));
  if (half)
    throw new Misfit(`expected an addressee to have both \`start\` and \`end\`, or neither, got ${describe(half)}`);
  const keys = after.map(({ actor, start }) => JSON.stringify([actor, start]));
  const twice = after.find((_, i) => keys.indexOf(keys[i] ?? '') !== i);
  if (twice) throw new Misfit(`expected each addressee once, got ${describe(twice)} twice`);
}

/** @throws Misfit where words would be told twice, or in another order than the text has. */
function checkOrder(spans: readonly Span[]): void {
  const behind = spans.find(({ start }, i) => i > 0 && start < (spans[i - 1]?.end ?? 0));
  if (!behind) return;
  throw new Misfit(
    `expected the spans of \`after\` in order and apart, got ${behind.start} to ${behind.end} behind one that ends later`,
  );
}
