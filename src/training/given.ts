/** Checks of what a training is given; `data/given.ts` checks what measurements are given too. */
import { checkKinds, isObject, type Kinds, kinds } from '../runtime/checks';
import { checkIssueList } from '../taxonomy';
import { checkRows, foldOptions } from './data';

const TRAIN_OPTIONS = {
  ...foldOptions,
  // Looked at by itself.
  taxonomy: kinds.any,
  base: { expected: "'shipped' or a model file, parsed", holds: (value) => value === 'shipped' || isObject(value) },
  signal: kinds.signal,
  onProgress: kinds.function,
  name: kinds.word,
  prepare: kinds.function,
} satisfies Kinds;

/** @throws INVALID_EXAMPLE, INVALID_OPTION, UNKNOWN_OPTION, INVALID_TAXONOMY. */
export function checkTraining(
  examples: unknown,
  options: { readonly taxonomy?: unknown },
  of: string,
  more: Kinds = {},
): void {
  checkRows(examples);
  checkKinds(options, { ...TRAIN_OPTIONS, ...more }, of);
  const { taxonomy } = options;
  if (taxonomy === undefined) return;
  // An issue may be given by its name alone.
  const issues = Array.isArray(taxonomy)
    ? taxonomy.map((id: unknown) => (typeof id === 'string' ? { id } : id))
    : taxonomy;
  checkIssueList(issues, 'taxonomy', 'INVALID_TAXONOMY');
}

/** @throws As `checkTraining`; the taxonomy cannot be left out. */
export function checkPropositions(
  examples: unknown,
  options: { readonly taxonomy: unknown },
  of: string,
  more: Kinds = {},
): void {
  checkRows(examples);
  checkKinds(options, { taxonomy: kinds.any, name: kinds.word, ...more }, of);
  checkIssueList(options.taxonomy, 'taxonomy', 'INVALID_TAXONOMY');
}
