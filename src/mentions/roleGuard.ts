import { bareOrgans, verbLike } from '../english/mentions/roles';
import { stopBack } from '../english/mentions/words';
import type { Draft, ScannedText } from './drafts';
import { isActing } from './lexicon';
import { factsOf, isCapitalised } from './wordFacts';

/** Nouns that before another noun are adjectives ("the public debt", "a liberal paper"). Own compilation. */
const adjectival = new Set(
  'public|media|press|opposition|union|general|major|liberal|conservative|moderate|progressive|nationalist|populist|leftist|centrist|native|daily|individual|fellow|youth|law|data|power|state|party|office|human|junior|principal|elder|mobile|secretary|chief|head|lead|deputy|executive'.split(
    '|',
  ),
);

/** Whether a role noun at token `at`, with what was found before it, can name an actor: "heads" in "he heads it" does not. */
export function acceptsRole(scanned: ScannedText, draft: Draft, at: number): boolean {
  const { tokens, keys, layer } = scanned;
  const token = tokens[at]!;
  const led = draft.first < at;
  const surface = draft.last - at === 1 ? keys[at]! : keys.slice(at, draft.last).join(' ');
  const next = draft.last < layer.sentences[draft.sentence]!.last ? tokens[draft.last] : undefined;
  const opens = at === layer.sentences[draft.sentence]!.first;
  const capital = isCapitalised(token) && (!opens || (draft.last - at > 1 && isCapitalised(tokens[draft.last - 1]!)));
  if (adjectival.has(surface) && next?.kind === 'word' && !endsPhrase(next.lower) && !isCapitalised(next)) return false;
  switch (draft.roleClass) {
    case 'person':
      if (led && (draft.plural || isFounded(draft) || capital || (next && isCapitalised(next)))) return true;
      if (draft.plural) return !verbLike.has(surface);
      if (next && isCapitalised(next)) return true;
      return (capital && !verbLike.has(surface)) || next?.lower === 'of';
    case 'organ':
      if (led) return true;
      if (draft.plural || bareOrgans.has(surface)) return !verbLike.has(surface);
      return capital && !verbLike.has(surface);
    case 'document':
      // "Sorel and Lind report that"
      if (led && surface === 'report' && next?.lower === 'that' && !draft.definite && !draft.indefinite) return false;
      if (led)
        return (
          draft.definite || draft.indefinite || draft.country !== null || draft.children.length > 0 || draft.plural
        );
      return draft.plural && next !== undefined && factsOf(next).acting;
    default:
      return led && (draft.definite || draft.indefinite || draft.country !== null);
  }
}

/** With a determiner, possessor, state or name before it; "elected president" has none. */
function isFounded(draft: Draft): boolean {
  return draft.definite || draft.indefinite || draft.country !== null || draft.children.length > 0;
}

/** Whether a word ends a noun phrase before it: a function word, a verb, an adverb. */
function endsPhrase(lower: string): boolean {
  return stopBack.has(lower) || isActing(lower) || lower.endsWith('ly');
}
