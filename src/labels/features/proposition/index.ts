export { type Likeness, likenessTo } from './likeness';
export { type Meaning, meaningDirections, meaningRow, meaningSide, wordDirections } from './meaning';
export { presenceColumns, presenceRow } from './presence';
export { type Proposition, readProposition } from './proposition';
export { sideLength, sideRow } from './side';
export { withNamesOf } from './statement';
