/** The file of weights that ships, written as TypeScript. */
import { softmax } from '../../src/labels/model';
import { itemAt } from '../../src/runtime/lists';
import type { Fitted } from './fit';
import { joinMeasured, type leaveOut, likeliestSide } from './measure';

/** The share of held-out stances that are abstained from, as in models. */
const ABSTAINED = 0.3;

/** Which weights they are: of the words alone, or of those and a reader's vectors, with the mean that these are centred by. */
export interface Fitting {
  readonly centre: readonly number[];
  /** The reader's id; null for the words alone. */
  readonly reader: string | null;
}

/** @param told What was said of the ten issues, each left out in turn. */
export function weightsFile(
  { presence, sides }: Fitted,
  told: ReturnType<typeof leaveOut>,
  { centre, reader }: Fitting,
): string {
  const temperature = temperatureOf(told.sides);
  const certainties = told.sides
    .map(({ scores }) => Math.max(...softmax(Float64Array.from(scores, (score) => score / temperature))))
    .sort((a, b) => a - b);
  const real = joinMeasured(told.measured.filter(({ set }) => set === 'real'));
  const short = (value: number) => Number(value.toPrecision(4));
  const weight = (value: number) => Number(value.toPrecision(2));
  const last = itemAt(sides, sides.length - 1);
  const weights = {
    presence: [...presence].map(short),
    // What all sides have in common tells nothing apart: the last one is nought.
    sides: sides.map((own) => Array.from(own, (value, c) => weight(value - itemAt(last, c)))),
    line: short(told.lines.reduce((sum, line) => sum + line, 0) / told.lines.length),
    temperature,
    abstainBelow: short(itemAt(certainties, Math.floor(ABSTAINED * certainties.length))),
    centre,
    expected: { presenceF1: short(real.presenceF1), stance: short(real.stance), pairsF1: short(real.pairsF1) },
    ...(reader !== null && { reader }),
  };
  return reader === null ? ofWords(weights) : ofReader(weights);
}

function ofWords(weights: object): string {
  return `/**
 * What any proposition tells: fitted by \`models/fitPropositions.ts\` on the labelled statements of the package's ten issues, each issue in five
 * wordings. \`line\`, \`temperature\`, \`abstainBelow\` and \`expected\` are of issues that were left out in turn; \`expected\` of real statements alone.
 */
import type { PropositionWeights } from './propositionShape';

// biome-ignore format: numbers
export const PROPOSITION_WEIGHTS: PropositionWeights = ${lines(weights)};
`;
}

function ofReader(weights: object): string {
  return `/**
 * What any proposition tells with the contextual reader besides, as \`propositionWeights.ts\` without it; fitted on the same rows. \`reader\` is the reader whose
 * vectors these weights are for; \`line\`, \`temperature\`, \`abstainBelow\` and \`expected\` are of issues that were left out in turn.
 */
import type { PropositionWeights } from './propositionShape';

// biome-ignore format: numbers
export const PROPOSITION_READER_WEIGHTS: PropositionWeights & { readonly reader: string } = ${lines(weights)};
`;
}

/** As TypeScript, in lines of some 140 characters. */
function lines(value: object): string {
  const text = JSON.stringify(value)
    .replace(/"(\w+)":/g, ' $1: ')
    .replaceAll(',', ', ')
    .replace(/ {2,}/g, ' ');
  return text.replace(/(.{1,140})(?:, |$)/g, (whole, part: string) => (whole.endsWith(', ') ? `${part},\n  ` : part));
}

/** The one by which the mean certainty is the share that is right. */
function temperatureOf(sides: ReturnType<typeof leaveOut>['sides']): number {
  const right = sides.filter(({ scores, truth }) => likeliestSide(scores) === truth).length / sides.length;
  const certainty = (temperature: number) =>
    sides.reduce(
      (sum, { scores }) => sum + Math.max(...softmax(Float64Array.from(scores, (score) => score / temperature))),
      0,
    ) / sides.length;
  const tried = Array.from({ length: 84 }, (_, i) => Number((0.05 * 1.05 ** i).toPrecision(4)));
  const miss = (temperature: number) => Math.abs(certainty(temperature) - right);
  return tried.reduce((best, one) => (miss(one) < miss(best) ? one : best));
}
