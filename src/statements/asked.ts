/** Who is spoken to in or behind the content of a cue: "called on Ghana and Togo, which are late, to sign", "appealed for help to Togo". */
import { type ActorLayer, type ActorMention, linkBetween, membersOf, mentionFrom } from '../coreference';
import type { AddresseePlace, CuePlace, Span } from '../document';
import { determiners } from '../english/mentions/words';
import {
  ASKED_HERE,
  ASKED_TO,
  ASKING,
  BEFORE_ASKED,
  CALLED_AT,
  DONE_TO_THINGS,
  FOR_SOMETHING,
  GIVEN_AHEAD,
  GIVEN_TO,
  PLACED_AND_ASKED,
  PLURAL_CALLED,
  SHOUTING,
  TURNED_WITH,
} from '../english/statements/listeners';
import type { Rule } from '../rules';
import { firstFrom, tokensIn } from '../text';
import { calledGroup } from './calledGroup';

/** What is read of a draft. */
export interface AskedCase {
  readonly actors: ActorLayer;
  readonly draft: {
    readonly cue: CuePlace | null;
    readonly content: readonly Span[];
    readonly addressees: readonly AddresseePlace[];
  };
}

/** Characters behind somebody asked in which the infinitive is looked for; own choice. */
export const LONGEST_BETWEEN = 120;

/** Those who are addressed are marked in the examples. */
export const ASKED_RULES: readonly Rule<AskedCase, readonly AddresseePlace[]>[] = [
  {
    name: 'asked-to',
    example: 'Ghana challenged | President Sorel| to hold a debate.',
    when: (asked) => askedTo(asked).length > 0,
    then: (asked) => askedTo(asked),
  },
  {
    name: 'group-asked-to',
    example: 'Tom Sand called on | countries with influence| to act.',
    when: (asked) => groupAsked(asked).length > 0,
    then: (asked) => groupAsked(asked),
  },
  {
    name: 'turned-to-for-something',
    example: 'Tom Sand appealed to | Ghana| for help.',
    when: (asked) => turnedToFor(asked).length > 0,
    then: (asked) => turnedToFor(asked),
  },
  {
    name: 'something-put-to-somebody',
    example: 'Tom Sand appealed for help to | Ghana|.',
    when: (asked) => putBehind(asked).length > 0,
    then: (asked) => putBehind(asked),
  },
  {
    name: 'shouted-at',
    example: '“You must go,” Tom Sand shouted at | Ana Sorel|.',
    when: (asked) => calledAt(asked).length > 0,
    then: (asked) => calledAt(asked),
  },
];

/** "called on the rebels in Togo to", "urged Ghana, as well as Togo, to" */
function askedTo({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const object = content[0];
  if (!cue || !object || !(ASKING.has(cue.lemma) || cue.lemma === 'call') || object.start < cue.end) return [];
  const { text, tokens } = actors.layer;
  const { first, last } = tokensIn(actors.layer, { start: object.start, end: object.end });
  const calls = /^(?:on|upon)$/.test(tokens[first]?.lower ?? '');
  if (cue.lemma === 'call' && !calls) return [];
  const found = listedFrom(actors, first + Number(calls), last);
  const end = found.at(-1)?.end ?? 0;
  const behind = text.slice(end, end + LONGEST_BETWEEN);
  return [ASKED_HERE, ASKED_TO, PLACED_AND_ASKED].some((pattern) => pattern.test(behind))
    ? partiesOf(actors, found)
    : [];
}

/** "called on shipowners to", "urged countries with influence to": those whom no name tells. */
function groupAsked({ actors, draft: { cue } }: AskedCase): readonly AddresseePlace[] {
  const { text } = actors.layer;
  if (!cue || !ASKING.has(cue.lemma) || text[cue.end] !== ' ') return [];
  const start = cue.end + 1;
  const noun = PLURAL_CALLED.exec(text.slice(start, start + LONGEST_BETWEEN))?.[0];
  const found = noun ? calledGroup(actors, { start, end: start + noun.length }) : [];
  const end = found.at(-1)?.end ?? 0;
  const behind = text.slice(end, end + LONGEST_BETWEEN);
  if (!ASKED_HERE.test(behind) || DONE_TO_THINGS.test(behind)) return [];
  // "members of the council": the council
  const { mentions } = actors;
  const body = noun === 'members' && mentions[firstFrom(mentions, end) - 1];
  return body && body.end === end && body.actor ? partiesOf(actors, [body]) : found;
}

/** "appealed to Ghana for help" */
function turnedToFor({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const object = content[0];
  if (!cue || !object || object.start < cue.end || !TURNED_WITH.has(cue.lemma)) return [];
  const { first, last } = tokensIn(actors.layer, object);
  const found = listedFrom(actors, first, last);
  const end = found.at(-1)?.end ?? 0;
  return FOR_SOMETHING.test(actors.layer.text.slice(end, object.end)) ? partiesOf(actors, found) : [];
}

/** "appealed for help to Ghana", "apologised to Ghana", "issued an ultimatum to Ghana", "sent a message to | Ghana" */
function putBehind({ actors, draft: { cue, content } }: AskedCase): readonly AddresseePlace[] {
  const words = content[0];
  if (!cue || !words || words.start < cue.end) return [];
  const { text, tokens } = actors.layer;
  const { first, last } = tokensIn(actors.layer, words);
  for (let at = first; at < last; at++) {
    if (tokens[at - 1]?.lower !== 'to') continue;
    const told = text.slice(cue.start, tokens[at]!.start).replace(/\s+/g, ' ');
    const found = GIVEN_AHEAD.test(told) && GIVEN_TO.test(told) ? listedFrom(actors, at, last) : [];
    if (found.length > 0) return partiesOf(actors, found);
  }
  return [];
}

/** "shouted at Ana Sorel", "asked of Ana Sorel" */
function calledAt({ actors, draft: { cue } }: AskedCase): readonly AddresseePlace[] {
  if (!cue || !SHOUTING.has(cue.lemma)) return [];
  const { tokens } = actors.layer;
  const at = firstFrom(tokens, cue.end);
  if (!CALLED_AT.has(tokens[at]?.lower ?? '')) return [];
  return partiesOf(actors, listedFrom(actors, at + 1, tokens.length));
}

/** Those who are named from a token on and before another: "both Ghana and Togo", "Ghana, Togo and the rebels", "Ghana as well as Togo". */
export function listedFrom(actors: ActorLayer, from: number, end: number): readonly ActorMention[] {
  const { mentions, layer } = actors;
  const { tokens } = layer;
  let k = mentionFrom(actors, from, determiners, BEFORE_ASKED);
  const opening = mentions[k];
  if (!opening || opening.last > end) return [];
  const found = [opening];
  // "the council, Ghana said": a list ends in "and".
  let listed = 1;
  for (let next = mentions[++k]; next && next.last <= end; next = mentions[++k]) {
    const link = linkBetween(actors, found.at(-1)!.last, next.first);
    if (next.sentence !== opening.sentence || link === null) break;
    found.push(next);
    if (link === 'and') listed = found.length;
  }
  found.length = listed;
  // "Ghana’s allies": not Ghana.
  return /^['’]s?$/.test(tokens[found.at(-1)!.last]?.text ?? '') ? [] : found;
}

export const partiesOf = (actors: ActorLayer, mentions: readonly ActorMention[]): readonly AddresseePlace[] =>
  mentions.flatMap(({ start, end, actor, roleClass }) =>
    actor && roleClass !== 'document' ? membersOf(actors, actor).map((member) => ({ start, end, actor: member })) : [],
  );
