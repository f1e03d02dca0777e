/** The types that every stage shares, by what they are of. */
export * from './document/actor';
export type * from './document/claim';
export type * from './document/layer';
export type * from './document/span';
export * from './document/statement';
export type * from './document/warning';
