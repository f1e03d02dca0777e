/** The country of an actor is what the text or the world tells of it, and is not carried over from a neighbour. */
import { check } from './who';

check(
  [
    ['wire', 'Honduran President Rosa Funes said that the border was open.', ['Rosa Funes: HN']],
    [
      'wire',
      'Ana Lind, Sweden’s foreign minister, met Japanese officials. Lind said that cod was dear.',
      ['Ana Lind: SE'],
    ],
    ['wire', 'Chancellor Angela Merkel said that the euro was safe.', ['Angela Merkel: DE'], '2012-05-04'],
    ['wire', 'U.N. Secretary-General Kofi Annan said that the camp was full.', ['Kofi Annan: null'], '2003-05-04'],
    ['wire', 'The Togolese army said that two boats were gone.', ['Togolese army: TG']],
    ['wire', 'Tom Sand, a Finnish lawyer working in Chad, said that the court was slow.', ['Tom Sand: FI']],
    ['UN release', 'The representative of Ghana said that the text was weak.', ['The representative of Ghana: GH']],
    ['UN release', 'Kwame Boateng, the representative of Ghana, said that the text was weak.', ['Kwame Boateng: GH']],
    ['live ticker', '12:05 Egypt’s foreign ministry says that the crossing is shut.', ['Egypt’s foreign ministry: EG']],
    ['magazine', 'Ghana’s ambassador to Togo, Esi Addo, says that the road is bad.', ['Esi Addo: GH']],
    ['wire', 'A German government spokesman said that the bank was sound.', ['A German government spokesman: DE']],
    ['tabloid', 'French Foreign Minister Jeanne Morel said in Lima that she hates fish.', ['Jeanne Morel: FR']],
    ['interview', 'Ivorian President Awa Koné says that cocoa is power.', ['Awa Koné: CI']],
    ['magazine', 'Chile’s defence minister, Juan Soto, says that the desert has no winner.', ['Juan Soto: CL']],
  ],
  ({ actor }) => `${actor?.name}: ${actor?.country}`,
);
