/** Who is spoken to beside a cue whose frame has no place for it: "replied to Sorel that", "demanded an answer from Ghana". */
import { type ActorLayer, type ActorMention, membersOf } from '../coreference';
import type { AddresseePlace } from '../document';
import { determiners } from '../english/mentions/words';
import {
  ASKED_TO,
  ASKING,
  BEHIND_GIVEN,
  CONVEYING,
  GIVING,
  PUT_TO,
  TOLD_CLAUSE,
  WANTING_FROM,
} from '../english/statements/listeners';
import type { Rule } from '../rules';
import { firstFrom, tokensIn } from '../text';
import { type AskedCase, LONGEST_BETWEEN } from './asked';

/** Those who are addressed are marked in the examples. */
export const BESIDE_RULES: readonly Rule<AskedCase, readonly AddresseePlace[]>[] = [
  {
    name: 'to-somebody-before-the-content',
    example: 'Tom Sand proposed to | Ghana| that it wait.',
    when: (asked) => betweenCueAndContent(asked).length > 0,
    then: (asked) => betweenCueAndContent(asked),
  },
  {
    name: 'asked-with-words-between',
    example: 'Tom Sand urged | Ana Sorel|, late again, to leave.',
    when: (asked) => askedWithWordsBetween(asked).length > 0,
    then: (asked) => askedWithWordsBetween(asked),
  },
  {
    name: 'wanted-from-somebody',
    example: 'Tom Sand demanded an explanation from | Ghana|.',
    when: (asked) => wantedFrom(asked).length > 0,
    then: (asked) => wantedFrom(asked),
  },
  {
    name: 'promised-something',
    example: 'Tom Sand offered | Ghana| his help.',
    when: (asked) => promised(asked).length > 0,
    then: (asked) => promised(asked),
  },
  {
    name: 'words-put-to-somebody',
    example: 'Tom Sand repeated his call on | Ghana| to sign.',
    when: (asked) => putTo(asked).length > 0,
    then: (asked) => putTo(asked),
  },
];

/** Places between a cue and its "to", for an adverb ("replied angrily to"); own choice. */
const TO_WITHIN = 2;

function betweenCueAndContent({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const next = cue && content.find(({ start }) => start >= cue.end);
  if (!cue || !next) return [];
  if (!CONVEYING.has(cue.lemma) && !TOLD_CLAUSE.test(actors.layer.text.slice(next.start, next.end))) return [];
  const { tokens } = actors.layer;
  const { first } = tokensIn(actors.layer, { start: cue.end, end: next.start });
  for (let at = first; at < first + TO_WITHIN; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'to' || (lower === 'of' && cue.lemma === 'demand')) return named(actors, at + 1, next.start);
  }
  return [];
}

function askedWithWordsBetween({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const object = content[0];
  if (!cue || !object || !ASKING.has(cue.lemma) || object.start < cue.end) return [];
  const { first } = tokensIn(actors.layer, { start: object.start, end: actors.layer.text.length });
  const found = named(actors, first, Number.POSITIVE_INFINITY);
  const last = found.at(-1);
  return last && ASKED_TO.test(actors.layer.text.slice(last.end, last.end + LONGEST_BETWEEN)) ? found : [];
}

function wantedFrom({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const wish = content.at(-1);
  if (!cue || !wish || !WANTING_FROM.has(cue.lemma)) return [];
  const { first, last } = tokensIn(actors.layer, wish);
  for (let at = last - 1; at > first; at--) {
    if (actors.layer.tokens[at]!.lower !== 'from') continue;
    const found = named(actors, at + 1, Number.POSITIVE_INFINITY);
    return found.at(-1) && wish.end - found.at(-1)!.end <= 1 ? found : [];
  }
  return [];
}

function promised({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const [gift] = content;
  if (!cue || !gift || !GIVING.has(cue.lemma) || gift.start < cue.end) return [];
  const found = named(actors, tokensIn(actors.layer, gift).first, gift.end);
  const last = found.at(-1);
  return last && BEHIND_GIVEN.test(actors.layer.text.slice(last.end, gift.end)) ? found : [];
}

function putTo({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const [words] = content;
  if (!cue || !words || words.start < cue.end) return [];
  const { mentions, layer } = actors;
  for (let k = firstFrom(mentions, words.start); k < mentions.length && mentions[k]!.end <= words.end; k++) {
    const { first, start } = mentions[k]!;
    if (PUT_TO.test(layer.text.slice(words.start, start))) return named(actors, first, words.end);
  }
  return [];
}

/** Those who are named from a token on and before a place, joined by "and". */
function named(actors: ActorLayer, from: number, end: number): readonly AddresseePlace[] {
  const { mentions, layer } = actors;
  const start = layer.tokens[from]?.start;
  if (start === undefined) return [];
  let k = firstFrom(mentions, start);
  const found: ActorMention[] = [];
  for (let next = mentions[k]; next?.actor && next.end <= end; next = mentions[++k]) {
    const gap = layer.tokens.slice(found.at(-1)?.last ?? from, next.first);
    const joined = found.length === 0 || gap[0]?.lower === 'and';
    if (!joined || gap.length > 2 || !gap.every(({ lower }) => lower === 'and' || determiners.has(lower))) break;
    found.push(next);
  }
  const owner = found.at(-1);
  if (owner && /^['’]s?$/.test(layer.tokens[owner.last]?.text ?? '')) return [];
  return found.flatMap((mention) =>
    mention.roleClass === 'document'
      ? []
      : membersOf(actors, mention.actor).flatMap((actor) =>
          actor ? [{ start: mention.start, end: mention.end, actor }] : [],
        ),
  );
}
