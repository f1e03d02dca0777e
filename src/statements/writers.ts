/**
 * In: drafts in order. Out: the same, where "I" outside quotations is whoever writes the text ("By Ana Lund"), or who answers in an interview without
 * labels: "Lund met us in Oslo. ¶ Do you trust them? ¶ I do." Her answers are statements, too; no words name their source.
 */
import type { ActorLayer } from '../coreference';
import type { Actor, Span, TextLayer } from '../document';
import { FIRST_PERSON } from '../english/statements/withoutMarks';
import { bylinesOf } from '../text';
import { goneOn, inTextOrder } from './continued';
import { isQuoted, type StatementDraft } from './identify';
import { spokenBy } from './releases';

/** Least questions of an interview and the longest one, and of an answer that no words introduce; own choices. */
const QUESTIONS = 3;
const LONGEST = 300;
const CONFIDENCE = 0.6;

export function settleFirstPerson(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  // Turns behind labels are read as such.
  const answers = drafts.some(({ rule }) => rule === 'turn') ? [] : answersOf(layer);
  const [opening] = answers;
  const line = opening ? { start: 0, end: opening.start } : bylinesOf(layer)[0];
  const actor = line && personIn(actors, line);
  if (!actor) return [...drafts];
  const own = drafts.map((draft) => (isOfWriter(layer, draft) ? spokenBy(actor, draft, actors) : draft));
  return inTextOrder([
    ...answers.map(({ start, end }) => goneOn({ start, end, quoted: false }, actor, actors, CONFIDENCE)),
    ...own,
  ]);
}

/** Paragraphs right behind a question, and those that go on in the first person, for who asks may tell something too; none where fewer than half of them are. */
function answersOf({ text, paragraphs }: TextLayer): readonly Span[] {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).trimEnd();
  const asks = (one: Span | undefined): boolean =>
    one !== undefined && one.end - one.start < LONGEST && /[^“"]\?$/.test(wordsOf(one));
  const isOwn = (one: Span): boolean => FIRST_PERSON.test(wordsOf(one));
  const first = paragraphs.findIndex(asks);
  const answers = paragraphs.filter(
    (one, k) => first > 0 && k > first && !asks(one) && (isOwn(one) || asks(paragraphs[k - 1])),
  );
  const questions = paragraphs.filter(asks).length;
  const mine = answers.filter((one) => /\bI\b/.test(wordsOf(one))).length;
  return questions >= QUESTIONS && questions * 3 >= answers.length && mine * 2 >= answers.length ? answers : [];
}

/** The first person who is called by name there. */
const personIn = ({ mentions }: ActorLayer, { start, end }: Span): Actor | null =>
  mentions.find((one) => one.start >= start && one.end <= end && one.type === 'name' && one.actor?.kind === 'person')
    ?.actor ?? null;

const isOfWriter = (layer: TextLayer, { actor, source }: StatementDraft): boolean =>
  actor === null &&
  source !== null &&
  layer.text.slice(source.start, source.end) === 'I' &&
  !isQuoted(layer, source.start, source.end);
