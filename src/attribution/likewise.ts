/** Who does what was told of another: "Oslo backed the ban, as did Riga, a port." */
import type { Phrase, PhraseRange } from '../grammar';
import type { Context } from './context';
import { nounPhraseFrom, tokensOfPhrases } from './cursors';
import { namesThing } from './humans';
import type { Attribution } from './types';

const AUXILIARIES: ReadonlySet<string> = new Set('do does did have has had'.split(' '));
const LIKEWISE: ReadonlySet<string> = new Set(['as', 'so']);

/** Is it the auxiliary of ", as did Riga", ", and so has Riga"? */
export function isLikewise(verb: Phrase): boolean {
  const opener = verb.previous;
  const comma = opener.lower === 'so' ? opener.previous.previous : opener.previous;
  const isAuxiliary = verb.type === 'vg' && verb.size === 1 && verb.opensWith(AUXILIARIES);
  return isAuxiliary && opener.opensWith(LIKEWISE) && comma.is(',') && verb.next.type === 'np' && !verb.next.isTime;
}

/** The statement that ends before ", as did Riga", of Riga; null where none does. */
export function likewise(
  context: Context,
  verb: Phrase,
  limit: Phrase,
  found: readonly Attribution[],
): Attribution | null {
  const who = isLikewise(verb) ? nounPhraseFrom(context, { from: verb.next, to: limit }) : null;
  if (!who || !isSomebody(context, who)) return null;
  const opener = verb.previous;
  const end = (opener.lower === 'so' ? opener.previous : opener).previous.previous.end;
  const first = found.findLast(
    ({ sentence, cue, content }) => cue && sentence === verb.sentence && content.at(-1)?.end === end,
  );
  if (!first?.cue) return null;
  const { lemma, force } = first.cue;
  const { antecedent: _, ...told } = first;
  return {
    ...told,
    cue: { first: opener.first, last: verb.last, lemma, force },
    source: tokensOfPhrases(context, who),
  };
}

/** "as did Riga", "as did the envoys": but "as did the price". */
const isSomebody = ({ text }: Context, { from }: PhraseRange): boolean =>
  from.headTag === 'name' || !namesThing(text.slice(from.start, from.end));
