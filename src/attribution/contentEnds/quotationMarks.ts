/** A quotation closes behind a comma inside its marks, as American papers print it. */
import { opensMainClause } from '../../grammar';
import { opensOther } from '../contentSigns';
import { doesOtherwise } from '../nextSpeakers';
import type { ContentRule } from './rule';

/** At the mark. */
export const AT_QUOTATION_MARK: readonly ContentRule[] = [
  {
    name: 'main-clause-behind-a-quotation-in-front',
    at: 'quote',
    example: 'Saying “the raid was wrong,|” Kenya left the room.',
    when: ({ here, isNominal, limit, isFronted }) =>
      here.type === 'quote' && here.previous.is(',') && opensMainClause(here.next, limit) && (isNominal || isFronted()),
    then: ({ here }) => here.next,
  },
  {
    name: 'same-speaker-does-more-behind-a-quotation',
    at: 'quote',
    example: 'Lund called the vote “a farce,|” adding that nobody had been let in.',
    when: ({ here, opening }) =>
      opening.type !== 'quote' && here.previous.is(',') && here.next.form === 'ing' && here.next.lower !== 'including',
    then: ({ here }) => here.next,
  },
  {
    name: 'another-does-otherwise-behind-a-comma-in-a-quotation',
    at: 'quote',
    example: 'Lund called the tax “late,|” while Riga welcomed it.',
    when: (asked) =>
      asked.here.previous.is(',') &&
      asked.closesQuotation &&
      opensOther(asked.here.next) &&
      doesOtherwise(asked.here.next.next, asked.limit, asked.cue),
    then: ({ here }) => here.next,
  },
];
