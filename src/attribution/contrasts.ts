/** Who is named between a subject and its verb and does not do it: "Oslo, but not Riga, | backed it". */
import type { Phrase, PhraseType } from '../grammar';

/** Behind the opener so many phrases name who is set against the subject; own choice. */
const CONTRAST_REACH = 6;

const OF_A_NAME: ReadonlySet<PhraseType> = new Set<PhraseType>(['np', 'prep', 'adj', 'conj']);
const AGAINST: ReadonlySet<string> = new Set(['but', 'and']);

/** The phrase that ends the subject where somebody set against it stands right before the verb, from `here` back; null elsewhere. */
export function beforeContrast(here: Phrase, from: Phrase): Phrase | null {
  const last = here.is(',') ? here.previous : here;
  let opener = last;
  for (let n = 0; n < CONTRAST_REACH && OF_A_NAME.has(opener.type); n++) opener = opener.previous;
  const joint = opener === last || !isSomebody(opener.next) ? null : jointOf(opener);
  if (joint === null) return null;
  const before = joint.previous.is(',') ? joint.previous.previous : joint.previous;
  return before.index >= from.index && before.type === 'np' && !before.isTime ? before : null;
}

/** "but | not", "rather | than": the first phrase of what opens a contrast, asked of the last. */
function jointOf({ lower, previous }: Phrase): Phrase | null {
  if (lower === 'not') return previous.type === 'conj' && previous.opensWith(AGAINST) ? previous : null;
  return lower === 'than' && previous.lower === 'rather' ? previous : null;
}

/** "not Riga", "not in Riga", "not the minister": but "not everyone", "not one of them" are those who do. */
function isSomebody(here: Phrase): boolean {
  const noun = here.type === 'prep' ? here.next : here;
  return noun.type === 'np' && (noun.headTag === 'name' || noun.lower === 'the') && noun.firstTag !== 'num';
}
