/** Views of single words: everywhere, on either side of the target, and beside it. */
import type { MaskedStatement } from '../maskedStatement';
import type { WordInfo } from '../vocabulary';
import type { WordView } from './view';

/** Words on each side of the target that the views `left` and `right` see: the middle reach of the tone. */
const SIDE_REACH = 8;

/** Places beside the target that the view `beside` tells apart. */
const BESIDE_REACH = 3;

/** Stands in the view `beside` for places outside the statement. */
const EDGE = '<edge>';

/** Stands before a stem that a negation reaches. */
const NEGATED = '!';

const whole = { from: () => 0, to: ({ length }: MaskedStatement) => length };

/** The word as it stands. */
export const word: WordView = {
  kind: 'words',
  forms: 1,
  ...whole,
  form: () => 0,
  name: (info) => info?.word ?? EDGE,
};

/** Stems in two forms: plain, and within reach of a negation. */
const stems = {
  kind: 'words',
  forms: 2,
  form: ({ signs }: MaskedStatement, place: number) => (signs[place]! < 0 ? 1 : 0),
  name: (info: WordInfo | null, form: number) => (form === 1 ? `${NEGATED}${info?.stem}` : (info?.stem ?? EDGE)),
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
  forms: 2 * BESIDE_REACH + 1,
  from: ({ target }) => (target < 0 ? 0 : target - BESIDE_REACH),
  to: ({ target }) => (target < 0 ? 0 : target + BESIDE_REACH + 1),
  form: ({ target }, place) => (place === target ? -1 : place - target + BESIDE_REACH),
  name: (info, form) => `${form - BESIDE_REACH} ${info?.stem ?? EDGE}`,
};
