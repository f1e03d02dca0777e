export { cosineOf } from './cosine';
export { type Likeness, likenessTo } from './likeness';
export { presenceColumns, presenceRow } from './presence';
export { type Proposition, readProposition } from './proposition';
export { sideLength, sideRow } from './side';
export { withNamesOf } from './statement';
