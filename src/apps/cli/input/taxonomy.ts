/** Reads the issues that a model is to learn. */
import { createReadStream } from 'node:fs';
import { isStancekitError } from 'stancekit';
import type { TaxonomyIssue } from 'stancekit/training';
import { findMisread, type Misread } from '../../../runtime/misread';
import { UsageError } from '../failures';
import { fileError, readText } from './decode';

/**
 * Reads a taxonomy: JSON, a list of names or an object with `issues`, which are names or objects with an `id` and,
 * optionally, `terms`, words that name what the issue is about, and `proposition`, the sentence that one is for or against.
 *
 * @throws UsageError where the file cannot be used.
 */
export async function readTaxonomy(file: string): Promise<readonly TaxonomyIssue[]> {
  let json: unknown;
  let misread: Misread | null;
  try {
    const text = await readText(createReadStream(file), file);
    json = JSON.parse(text);
    misread = findMisread(text);
  } catch (cause) {
    const error = fileError(cause, file);
    throw new UsageError(isStancekitError(error) ? `${error.message} (${error.code})` : wrong(file, 'it is not JSON'));
  }
  if (misread) throw new UsageError(wrong(file, `it has ${misread.what}`));
  const list = Array.isArray(json) ? json : (json as { issues?: unknown } | null)?.issues;
  if (!Array.isArray(list)) throw new UsageError(wrong(file, 'expected a list of issues, or `issues`'));
  if (list.length === 0) throw new UsageError(wrong(file, 'it has no issues'));
  const issues = list.map((issue) => readIssue(issue, file));
  if (new Set(issues.map(({ id }) => id)).size < issues.length) {
    throw new UsageError(wrong(file, 'an issue stands there twice'));
  }
  return issues;
}

/** Does a training on this taxonomy start from propositions? It does where every issue has one. */
export function startsFromPropositions(issues: readonly TaxonomyIssue[]): boolean {
  return issues.every(({ proposition }) => proposition !== undefined);
}

function readIssue(issue: unknown, file: string): TaxonomyIssue {
  const { id, terms, proposition, label } = (typeof issue === 'string' ? { id: issue } : (issue ?? {})) as Record<
    string,
    unknown
  >;
  if (typeof id !== 'string' || id === '') {
    throw new UsageError(wrong(file, 'expected every issue to be a name, or an object with `id`'));
  }
  const own = { id, ...(isText(proposition) && { proposition }), ...(isText(label) && { label }) };
  if (terms === undefined) return own;
  if (!Array.isArray(terms) || !terms.every((term) => typeof term === 'string' && term !== '')) {
    throw new UsageError(wrong(file, `expected the \`terms\` of "${id}" to be a list of words`));
  }
  return { ...own, terms };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function wrong(file: string, reason: string): string {
  return `The taxonomy ${file} cannot be used: ${reason}. (INVALID_TAXONOMY)`;
}
