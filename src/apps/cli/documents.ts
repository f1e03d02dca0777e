/** Documents for `report` and `export`: lines of `analyze --format ndjson` as they are, texts analysed. */
import { type Analyzer, isStancekitError, StancekitError } from 'stancekit';
import { checkDocument, type DatedDocument, findDate } from 'stancekit/report';
import { analyzeOptions, type FailedRow, failureOf, type Input, type Row } from './input/row';
import { complain, type Io } from './io';

export interface ReadDocuments {
  readonly documents: readonly DatedDocument[];
  /** How many could not be used; each is named on standard error. */
  readonly failed: number;
}

export interface ReadSettings {
  /** Whether texts are dropped, since together they may be more than fits into memory, kept where there are any, or needed. */
  readonly texts: Texts;
  /** The day of texts that tell none. */
  readonly otherwise?: string | undefined;
}

export type Texts = 'dropped' | 'kept' | 'needed';

/**
 * Reads all documents. Those that cannot be used are named, and passed over.
 */
export async function readDocuments(
  rows: AsyncIterable<Input>,
  analyzer: () => Promise<Analyzer>,
  { texts, otherwise }: ReadSettings,
  io: Io,
): Promise<ReadDocuments> {
  const documents: DatedDocument[] = [];
  let failed = 0;
  const fail = ({ id, error }: FailedRow) => {
    failed++;
    const place = id ?? (error.line === null ? null : `line ${error.line}`);
    complain(io, `${place === null ? '' : `${place}: `}${error.message} (${error.code})`);
  };
  for await (const row of rows) {
    if ('error' in row) {
      fail(row);
      continue;
    }
    try {
      const { text, ...rest } = await toDocument(dated(row, otherwise), analyzer);
      if (texts === 'needed' && text === undefined) throw withoutText(row);
      const document = { ...rest, ...(texts !== 'dropped' && text !== undefined && { text }) };
      checkDocument(document);
      documents.push(document);
    } catch (error) {
      if (!isStancekitError(error)) throw error;
      fail({ id: row.id, error: failureOf(row, error) });
    }
  }
  return { documents, failed };
}

/** A row without a date gets the one that its name, its dateline or the command line tells. */
function dated(row: Row, otherwise: string | undefined): Row {
  const { id, text, fields } = row;
  if (fields.date !== undefined && fields.date !== null) return row;
  const found = findDate({ id, text }, otherwise === undefined ? {} : { otherwise });
  return found ? { ...row, fields: { ...fields, date: found.date } } : row;
}

/** A row with statements has been analysed, and nothing is opened for it; it need not have its text. */
async function toDocument(row: Row, analyzer: () => Promise<Analyzer>): Promise<DatedDocument> {
  const { id, fields, text } = row;
  const { date, title, outlet, url, statements, actors, offsets } = fields as Partial<DatedDocument>;
  const known = {
    ...{ id, date: date ?? null, title: title ?? null },
    ...(outlet !== undefined && { outlet }),
    ...(url !== undefined && { url }),
  };
  if (statements === undefined) {
    return { ...known, ...withoutId(await (await analyzer()).analyzeAsync(text, analyzeOptions(row))) };
  }
  return {
    ...{ ...known, statements },
    ...(actors !== undefined && { actors }),
    ...(typeof fields.text === 'string' && { text: fields.text }),
    ...(offsets !== undefined && { offsets }),
  };
}

/** The library knows no numbers as ids. */
function withoutId({ id: _, ...document }: ReturnType<Analyzer['analyze']>) {
  return document;
}

function withoutText({ line }: Row): StancekitError {
  const message = `Line ${line} has no \`text\`. \`stancekit analyze\` writes it with --with-text.`;
  return new StancekitError('INVALID_DOCUMENT', message);
}
