/**
 * In: drafts in order. Out: the same, with what a text that is printed without quotation marks lets somebody say: "We stand by our offer. ¶ Your
 * ships are safe, said Ana Lind." The first is hers, too; no words name its source.
 */
import type { ActorLayer } from '../coreference';
import type { Actor, Sentence, TextLayer } from '../document';
import { FIRST_PERSON, POINTING, SPEECH_PERSONS } from '../english/statements/withoutMarks';
import { inTextOrder, SPOKEN } from './continued';
import type { StatementDraft } from './identify';
import { mentionedIn } from './targets';

/** Rules of statements whose cue stands behind what is said. */
const CUE_BEHIND: ReadonlySet<string> = new Set(['verb-inverted', 'verb-behind']);

/** Of a speaker that no cue names; own estimate. */
const CONFIDENCE = 0.5;

/** Adds the sentences that go on what somebody says in the first person, where the text has no marks for it. */
export function withUnmarkedSpeech(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  if (layer.quotations.length > 0 || !drafts.some((draft) => isUnmarked(layer, draft))) return [...drafts];
  const told = layer.sentences.map((sentence) => outermost(drafts, sentence));
  const speakers: (Actor | null)[] = [];
  layer.sentences.forEach((sentence, place) => {
    speakers.push(isOwn(layer, told[place]) ? speakerAt(layer, { sentence, place, told, before: speakers }) : null);
  });
  const speech = layer.sentences.flatMap((sentence, place) => {
    const actor = speakers[place];
    return actor ? [speechOf(sentence, actor, actors)] : [];
  });
  const kept = drafts.filter(
    ({ span }) => !speech.some((one) => one.span.start < span.end && span.start < one.span.end),
  );
  return inTextOrder([...kept, ...speech]);
}

/** "We stand by our offer, said Ana Lind": first person, and no marks. */
const isUnmarked = ({ text }: TextLayer, { rule, cue, content, actor }: StatementDraft): boolean =>
  CUE_BEHIND.has(rule) &&
  actor?.kind === 'person' &&
  SPOKEN.has(cue?.force ?? '') &&
  content.some(({ start, end }) => FIRST_PERSON.test(text.slice(start, end)));

/** Is a sentence told of nobody, or of "we" that is said in it? */
const isOwn = ({ text }: TextLayer, draft: StatementDraft | undefined): boolean =>
  !draft ||
  (draft.actor === null &&
    draft.source !== null &&
    FIRST_PERSON.test(text.slice(draft.source.start, draft.source.end)));

interface Place {
  readonly sentence: Sentence;
  readonly place: number;
  /** What each sentence tells. */
  readonly told: readonly (StatementDraft | undefined)[];
  /** Who goes on in the sentences before. */
  readonly before: readonly (Actor | null)[];
}

/** Whose speech the sentence is: of who spoke right before; else of who is named behind. */
function speakerAt(layer: TextLayer, { sentence, place, told, before }: Place): Actor | null {
  const words = layer.text.slice(sentence.start, sentence.end);
  const earlier = before[place - 1] ?? null;
  if (earlier && POINTING.test(words)) return earlier;
  if (!SPEECH_PERSONS.test(words)) return null;
  return earlier ?? spokenBefore(told, place) ?? namedBehind(layer, told, place);
}

/** Who spoke last, at most so many sentences before that tell nothing. */
function spokenBefore(told: readonly (StatementDraft | undefined)[], place: number): Actor | null {
  const last = told.slice(Math.max(0, place - BETWEEN - 1), place).findLast((draft) => draft !== undefined);
  return spoken(last);
}

/** Sentences that may stand between a speaker and a sentence that goes on; own choice. */
const BETWEEN = 2;

/** Who says it, where a person does. */
const spoken = (draft: StatementDraft | undefined): Actor | null =>
  draft?.actor?.kind === 'person' && !draft.negated && SPOKEN.has(draft.cue?.force ?? '') ? draft.actor : null;

/** "We stand by our offer. ¶ Ask your own captains. ¶ Our ships are safe, said Ana Lind": behind sentences that tell nothing. */
function namedBehind(layer: TextLayer, told: readonly (StatementDraft | undefined)[], place: number): Actor | null {
  const next = told.slice(place + 1).find((draft) => draft !== undefined);
  return next && isUnmarked(layer, next) ? next.actor : null;
}

/** The statement with the longest span in a sentence. */
const outermost = (drafts: readonly StatementDraft[], { start, end }: Sentence): StatementDraft | undefined =>
  drafts
    .filter(({ span }) => span.start < end && span.end > start)
    .toSorted((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];

function speechOf({ start, end }: Sentence, actor: Actor, actors: ActorLayer): StatementDraft {
  const content = [{ start, end, quoted: false }];
  return {
    kind: 'direct',
    span: { start, end },
    content,
    cue: null,
    source: null,
    actor,
    addressees: [],
    negated: false,
    mentioned: mentionedIn(content, [], actors, { actor }),
    rule: 'continued',
    confidence: CONFIDENCE,
    warnings: [],
  };
}
