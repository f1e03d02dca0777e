/** What is done with one text. Each of these holds the thread, for milliseconds. */
import type { AnalyzeOptions, Analyzer, ClassifyInput } from 'stancekit';
import type * as v from 'valibot';
import type { documentRequest, statementRequest } from './schemas/requests';

export type DocumentRequest = v.InferOutput<typeof documentRequest>;
export type StatementRequest = v.InferOutput<typeof statementRequest>;

/** A line of `stancekit analyze --format ndjson`, with date and title as they came. */
export function analyze(analyzer: Analyzer, { id, text, date, title, offsets }: DocumentRequest) {
  const beside: AnalyzeOptions = withoutNull({ date, title });
  const { statements, actors, warnings, ...counted } = analyzer.analyze(text, {
    ...beside,
    ...withoutNull({ offsets }),
  });
  return {
    id: id ?? null,
    ...beside,
    statements,
    actors,
    warnings,
    ...(counted.offsets && { offsets: counted.offsets }),
  };
}

/** A line of `stancekit classify --format ndjson`. */
export function classify(analyzer: Analyzer, { id, ...request }: StatementRequest) {
  return { id: id ?? null, ...analyzer.classify(withoutNull(request) as unknown as ClassifyInput) };
}

export function explain(analyzer: Analyzer, { id: _, ...request }: StatementRequest) {
  return { explanations: analyzer.explain(withoutNull(request) as unknown as ClassifyInput) };
}

/** Absent fields may be written as null. */
function withoutNull(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
