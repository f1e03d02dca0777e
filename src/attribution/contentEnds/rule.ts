/** What a row is that ends content. */
import type { Phrase, PhraseType } from '../../grammar';
import type { Rule } from '../../rules';
import type { ContentCase } from '../contentCase';

/** The phrase before which content ends; null where it goes on whatever the rows below say. */
export interface ContentRule extends Rule<ContentCase, Phrase | null> {
  /** The type of the phrases at which it is asked; of all where none is told. */
  readonly at?: PhraseType;
}

export const endsHere = ({ here }: ContentCase): Phrase => here;

export const insideQuotation: ContentRule = {
  name: 'quotation-goes-on',
  example: 'Lind praised the plan for “jobs; | trade” and more.',
  when: (asked) => asked.isInsideQuotation,
  then: () => null,
};
