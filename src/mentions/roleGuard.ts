import { bareOrgans, verbLike } from '../english/mentions/roles';
import { stopBack } from '../english/mentions/words';
import type { Draft, Reading } from './drafts';
import { isActing } from './lexicon';
import { factsOf, isCapitalised } from './wordFacts';

/** Nouns that before another noun are adjectives ("the public debt", "a liberal paper"). Own compilation. */
const adjectival = new Set(
  'public|media|press|opposition|union|general|major|liberal|conservative|moderate|progressive|nationalist|populist|leftist|centrist|native|daily|individual|fellow|youth|law|data|power|state|party|office|human|junior|principal|elder|mobile|secretary|chief|head|lead|deputy|executive'.split(
    '|',
  ),
);

/** Whether a role noun at token `at`, with what was found before it, can name an actor: "heads" in "he heads it" does not. */
export function acceptsRole(reading: Reading, made: Draft, at: number): boolean {
  const { tokens, keys, layer } = reading;
  const token = tokens[at]!;
  const led = made.first < at;
  const surface = made.last - at === 1 ? keys[at]! : keys.slice(at, made.last).join(' ');
  const next = made.last < layer.sentences[made.sentence]!.last ? tokens[made.last] : undefined;
  const opens = at === layer.sentences[made.sentence]!.first;
  const capital = isCapitalised(token) && (!opens || (made.last - at > 1 && isCapitalised(tokens[made.last - 1]!)));
  if (adjectival.has(surface) && next?.kind === 'word' && !endsPhrase(next.lower) && !isCapitalised(next)) return false;
  switch (made.roleClass) {
    case 'person':
      if (led && (made.plural || isFounded(made) || capital || (next && isCapitalised(next)))) return true;
      if (made.plural) return !verbLike.has(surface);
      if (next && isCapitalised(next)) return true;
      return (capital && !verbLike.has(surface)) || next?.lower === 'of';
    case 'organ':
      if (led) return true;
      if (made.plural || bareOrgans.has(surface)) return !verbLike.has(surface);
      return capital && !verbLike.has(surface);
    case 'document':
      if (led)
        return made.definite || made.indefinite || made.country !== null || made.children.length > 0 || made.plural;
      return made.plural && next !== undefined && factsOf(next).acting;
    default:
      return led && (made.definite || made.indefinite || made.country !== null);
  }
}

/** With a determiner, possessor, state or name before it; "elected president" has none. */
function isFounded(made: Draft): boolean {
  return made.definite || made.indefinite || made.country !== null || made.children.length > 0;
}

/** Whether a word ends a noun phrase before it: a function word, a verb, an adverb. */
function endsPhrase(lower: string): boolean {
  return stopBack.has(lower) || isActing(lower) || lower.endsWith('ly');
}
