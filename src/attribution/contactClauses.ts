/** "several people | I have spoken with": a noun, a pronoun that is the subject of a clause about it, and the verb of the sentence behind. */
import { NOMINATIVES } from '../english/grammar/decisiveWords';
import type { Phrase } from '../grammar';
import type { Context } from './context';
import { nounPhraseStart } from './cursors';
import { isVerbCue, verbTakes } from './lexicon';

/** Phrases of such a clause at most; own choice. */
const LONGEST = 8;

/** Where the noun phrase begins that such a clause before the verb tells more of. */
export function nounOfContactClause(context: Context, verb: Phrase, from: Phrase): Phrase | null {
  if (!isVerbCue(verb.lemma)) return null;
  const subject = subjectOfClause(verb, from);
  const noun = subject?.previous;
  if (noun?.type !== 'np' || noun.isTime || noun.headTag === 'name') return null;
  if (noun.isPronoun && !noun.opensWith(ANYBODY)) return null;
  const first = nounPhraseStart(context, noun, from);
  const { type } = first.previous;
  return first.index > from.index && (type === 'vg' || type === 'prep') ? null : first;
}

/** The pronoun behind which one finite verb stands before this one, of no speech that could go on with it ("the plan she says | failed"). */
function subjectOfClause(verb: Phrase, from: Phrase): Phrase | null {
  let own: Phrase | null = null;
  let here = verb.previous;
  for (let n = 0; n < LONGEST && here.index > from.index; n++, here = here.previous) {
    if (BOUNDS.has(here.type)) return null;
    if (here.isFinite) {
      if (own !== null || (verbTakes(here.lemma, 'clause') && opensClause(here.next, verb))) return null;
      own = here;
    }
    if (here.opensWith(NOMINATIVES) && here.isPronoun) return own !== null && own.previous === here ? here : null;
  }
  return null;
}

/** "she says | failed", "she says | Oslo failed": what is said, and no circumstance ("I have known | for years"). */
const opensClause = (behind: Phrase, verb: Phrase): boolean =>
  behind === verb || (behind.type === 'np' && !behind.isTime);

const ANYBODY: ReadonlySet<string> = new Set(['everyone', 'everybody', 'someone', 'somebody']);
const BOUNDS: ReadonlySet<string> = new Set(['punct', 'quote', 'sub', 'that', 'wh', 'conj']);
