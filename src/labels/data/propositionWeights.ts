/** Weights. */
export const PROPOSITION_WEIGHTS: { presence: number[]; sides: number[][]; line: number; temperature: number; abstainBelow: number; expected: { presenceF1: number; stance: number; pairsF1: number } } = {presence:[0],sides:[[0],[0],[0]],line:0,temperature:1,abstainBelow:0.5,expected:{presenceF1:0,stance:0,pairsF1:0}};
