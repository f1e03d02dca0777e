/**
 * What the figures of the page mean: a row a figure. A {blank} is filled with what is known of the one that was clicked; a line with a blank
 * for which there is nothing is left out.
 */

const PROPOSITION = 'The issue “{issue}” is this proposition: {proposition}';
const BARE = 'Nobody has written down what “{bare}” proposes; the model learned it from labelled statements.';
const SIDES =
  'In favour: for the proposition. Against: it rejects the proposition. Neutral: speaks of it, but takes no side.';
const CALIBRATED = 'Probabilities are calibrated: of answers with 90 % about 90 in 100 are right.';
const MEASURED =
  'Measured on real news, the calibration error of stances is {shippedError} by the shipped model, {readerError} with the contextual reader; 0 would be exact.';
const TRAINED = 'The model in use was trained here. On labels held out its calibration error is {trainedError}.';
const CODED = '{coder} said so by hand. That counts as certain; the probabilities are what the program had said.';
const COUNTED =
  'Each statement counts by its probabilities, so these are expected numbers of statements: in favour {favor}, against {against}, neutral {neutral}, in all {weight}.';
const PAIRS =
  'A pair is one statement of each on the same issue. It counts by the product of its probabilities, so the sum need not be whole.';

/** Names, and what is said. `decides` is how decisions begin that the library explains by such a figure. */
export const explanations = {
  issue: { title: 'Issue: {issue}', text: [PROPOSITION, BARE, SIDES] },
  about: {
    title: 'About {issue}: {probability}',
    decides: 'issue ',
    text: [
      PROPOSITION,
      BARE,
      '{probability} is the probability that the statement is about the issue, on whichever side.',
      CALIBRATED,
      TRAINED,
    ],
  },
  stance: {
    title: '{issue}: {side}',
    decides: 'stance on ',
    text: [
      PROPOSITION,
      BARE,
      SIDES,
      CODED,
      'The statement is about the issue with probability {probability}.',
      'If it is: in favour {favor}, against {against}, neutral {neutral}.',
      'The “?” says that the model abstains: its likeliest side has only {unsure}, less than its threshold, and is too uncertain to be counted. Matrix, Network and Timeline leave it out unless “uncertain stances, too” is ticked.',
      CALIBRATED,
      MEASURED,
      TRAINED,
    ],
  },
  none: {
    title: 'No issue',
    text: [
      'No issue is probable enough for the statement to be about it. It stands in the list, but in none of the pictures of positions.',
      CODED,
    ],
  },
  tone: {
    title: 'Tone: {side}',
    decides: 'sentiment',
    text: [
      'How kindly the words are as a whole, whomever they are about. It is not the stance: one can be against something in kind words.',
      'Positive {positive}, neutral {neutral}, negative {negative}.',
      CALIBRATED,
    ],
  },
  attitude: {
    title: 'Attitude to {target}: {side}',
    decides: 'attitude to ',
    text: [
      'How kindly the statement speaks of {target}.',
      'Positive {positive}, neutral {neutral}, negative {negative}.',
      CALIBRATED,
    ],
  },
  confidence: {
    title: 'Confidence: {confidence}',
    text: [
      'How probable it is that whoever fills in the table by hand has this row: a statement, and of this actor. The rule “{rule}” found it.',
      CALIBRATED,
    ],
  },
  position: {
    title: 'Position on {issue}: {mean}',
    text: [
      PROPOSITION,
      BARE,
      'It comes from {statements}.',
      COUNTED,
      'Position: (in favour − against) ÷ all = {mean}. −1 is all against, +1 all in favour.',
      'Interval: from {from} to {to}. It is made to hold the true mean in 95 of 100 cases (Wilson’s score interval); the fewer statements, the wider. Where 0 lies within, it may be either side.',
    ],
  },
  before: {
    title: 'Mean before: {mean}',
    text: [
      'The position over all statements from the change before (or the beginning) up to this one.',
      '−1 is all against, +1 all in favour; each statement counts by its probabilities.',
    ],
  },
  after: {
    title: 'Mean after: {mean}',
    text: [
      'The position over all statements from this change up to the next one (or the end).',
      '−1 is all against, +1 all in favour; each statement counts by its probabilities.',
    ],
  },
  strength: {
    title: 'Strength: {strength}',
    text: [
      'How much better the statements fit two positions, one before and one after, than a single one: twice the logarithm of an approximate Bayes factor (BIC).',
      'From 2 on it is positive evidence of a change, from 6 strong, from 10 very strong (Kass & Raftery 1995).',
    ],
  },
  congruence: { title: 'Agreement: {pairs}', text: ['Expected pairs in which both take the same side.', PAIRS] },
  conflict: { title: 'Disagreement: {pairs}', text: ['Expected pairs in which they take opposite sides.', PAIRS] },
  remarks: { title: 'Times: {times}', text: ['How many statements of the one speak of the other.'] },
  regard: {
    title: 'Attitude: {mean}',
    text: [
      'How kindly the one speaks of the other, over {times}: (positive − negative) ÷ all, each counted by its probabilities.',
      '−1 is all harsh, +1 all kind.',
    ],
  },
  equal: {
    title: 'Equal: {equal}',
    text: ['The share of {decisions} in which both coders gave the same answer. Some of it is chance.'],
  },
  kappa: {
    title: 'Cohen’s kappa: {kappa}',
    text: [
      'Agreement beyond chance: (equal − expected by chance) ÷ (1 − expected by chance), from {decisions} (Cohen 1960).',
      '1 is full agreement, 0 no more than chance, below 0 less than chance.',
    ],
  },
  unsure: {
    title: 'Unsure',
    text: [
      'What the model gives to an issue, and to sides on it. The nearer they are to even, the less it knows, and the more a label of this statement teaches it.',
      CALIBRATED,
    ],
  },
  uncounted: {
    title: 'Not counted',
    text: [
      'Of an uncertain stance, marked “?” in Read, the model abstains: its likeliest side is less probable than its threshold. It is counted if “uncertain stances, too” is ticked.',
      'A statement without a known source has no place in these pictures, nor, by country, one of an actor without a country; in Read it can be given one.',
    ],
  },
} as const satisfies Record<string, { title: string; text: readonly string[]; decides?: string }>;

export type FigureName = keyof typeof explanations;

type Row = (typeof explanations)[FigureName];
type BlanksOf<Line extends string> = Line extends `${string}{${infer Blank}}${infer Rest}`
  ? Blank | BlanksOf<Rest>
  : never;

/** What stands in the blanks. */
export type Values = { readonly [Blank in BlanksOf<Row['title'] | Row['text'][number]>]?: string | undefined };

/** What is said of a figure. */
export function tell(name: FigureName, values: Values): { readonly title: string; readonly lines: readonly string[] } {
  const { title, text } = explanations[name];
  return { title: fill(title, values) ?? name, lines: text.flatMap((line) => fill(line, values) ?? []) };
}

/** The figure by which a decision is explained; undefined where the page shows none of it. */
export function figureOf(decision: string): FigureName | undefined {
  const names = Object.keys(explanations) as FigureName[];
  return names.find((name) => {
    const row: { readonly title: string; readonly decides?: string } = explanations[name];
    return row.decides !== undefined && decision.startsWith(row.decides);
  });
}

/** @returns null where nothing is known for one of its blanks. */
function fill(line: string, values: Values): string | null {
  const known = new Map(Object.entries(values));
  const isWhole = [...line.matchAll(/\{(\w+)\}/g)].every(([, blank = '']) => known.get(blank) !== undefined);
  return isWhole ? line.replace(/\{(\w+)\}/g, (_, blank) => known.get(blank) ?? '') : null;
}
