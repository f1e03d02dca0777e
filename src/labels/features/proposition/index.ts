export { type Likeness, likenessTo } from './likeness';
export { cosineOf } from './cosine';
export { presenceColumns, presenceRow } from './presence';
export { type Proposition, readProposition } from './proposition';
export { sideLength, sideRow } from './side';
export { withNamesOf } from './statement';
