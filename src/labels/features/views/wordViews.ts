/** Views of single words: everywhere, on either side of the target, and beside it. */
import type { MaskedStatement } from '../maskedStatement';
import type { WordInfo } from '../vocabulary';
import { BESIDE_REACH, type WordView } from './view';

/** Words on each side of the target that the views `left` and `right` see: the middle reach of the tone. */
const SIDE_REACH = 8;

/** Stands for places outside the statement. */
const EDGE = '<edge>';

/** Stands before a stem that a negation reaches. */
const NEGATED = '!';

const whole = { from: () => 0, to: ({ length }: MaskedStatement) => length };

export const word: WordView = {
  kind: 'words',
  ...whole,
  form: 'plain',
  name: (info) => info?.word ?? EDGE,
};

const stemOrEdge = (info: WordInfo | null): string => info?.stem ?? EDGE;

const stems = {
  kind: 'words',
  form: 'negation',
  name: (info: WordInfo | null, form: number) => (form === 1 ? NEGATED : '') + stemOrEdge(info),
} as const;

export const stem: WordView = { ...stems, ...whole };

export const left: WordView = {
  ...stems,
  from: ({ target }) => Math.max(0, target - SIDE_REACH),
  to: ({ target }) => Math.max(0, target),
};

export const right: WordView = {
  ...stems,
  from: ({ target }) => target + 1,
  to: ({ target, length }) => (target < 0 ? 0 : Math.min(length, target + 1 + SIDE_REACH)),
};

/** Stems by their distance from the target; what lies outside the statement counts too. */
export const beside: WordView = {
  kind: 'words',
  from: ({ target }) => (target < 0 ? 0 : target - BESIDE_REACH),
  to: ({ target }) => (target < 0 ? 0 : target + BESIDE_REACH + 1),
  form: 'distance',
  name: (info, form) => `${form - BESIDE_REACH} ${stemOrEdge(info)}`,
};
