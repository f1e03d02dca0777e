/** How like its words are to the terms of each issue: the one that is most, and the three that are together. */
import { writeNearest } from '../terms';
import type { IssueCase, NumberBlock } from './block';

export const termLikeness: NumberBlock<IssueCase> = {
  kind: 'numbers',
  name: 'terms',
  nearest: true,
  columns: ({ issues }) =>
    ['nearest', 'nearest three'].flatMap((column) => issues.map((issue) => `terms ${column} ${issue}`)),
  write: ({ statement: { words }, terms }, out, at) => writeNearest(words, terms, out, at),
};
