/**
 * In: drafts in order. Out: the same, with what a text that is printed without quotation marks lets somebody say: "We stand by our offer. ¶ Your
 * ships are safe, said Ana Lind." The first is hers, too; no words name its source.
 */
import type { ActorLayer } from '../coreference';
import type { Actor, Sentence, TextLayer } from '../document';
import { FIRST_PERSON, POINTING, SECOND_PERSON } from '../english/statements/withoutMarks';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import { goneOn, inTextOrder, SPOKEN } from './continued';
import type { StatementDraft } from './identify';

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
  const told = outermost(layer, drafts);
  const behind = firstBehind(told);
  const speakers: (Actor | null)[] = [];
  layer.sentences.forEach((sentence, place) => {
    const asked = { sentence, place, told, behind, before: speakers };
    speakers.push(isOwn(layer, told[place]) ? speakerAt(layer, asked) : null);
  });
  const speech = layer.sentences.flatMap((sentence, place) => {
    const actor = speakers[place];
    return actor ? [speechOf(sentence, actor, actors)] : [];
  });
  const kept = drafts.filter((draft) => placesOf(layer, draft).every((place) => !speakers[place]));
  return inTextOrder([...kept, ...speech]);
}

/** The numbers of the sentences that a statement stands in. */
function placesOf({ sentences }: TextLayer, { span }: StatementDraft): number[] {
  const places: number[] = [];
  for (let place = Math.max(0, firstFrom(sentences, span.start + 1) - 1); place < sentences.length; place++) {
    if (itemAt(sentences, place).start >= span.end) break;
    places.push(place);
  }
  return places;
}

/** The longest statement of each sentence. */
function outermost(layer: TextLayer, drafts: readonly StatementDraft[]): readonly (StatementDraft | undefined)[] {
  const told = new Array<StatementDraft | undefined>(layer.sentences.length).fill(undefined);
  for (const draft of drafts)
    for (const place of placesOf(layer, draft)) if (lengthOf(draft) > lengthOf(told[place])) told[place] = draft;
  return told;
}

const lengthOf = (draft: StatementDraft | undefined): number => (draft ? draft.span.end - draft.span.start : -1);

/** The first statement behind each sentence. */
function firstBehind(told: readonly (StatementDraft | undefined)[]): readonly (StatementDraft | undefined)[] {
  const behind = new Array<StatementDraft | undefined>(told.length).fill(undefined);
  for (let place = told.length - 2; place >= 0; place--) behind[place] = told[place + 1] ?? behind[place + 1];
  return behind;
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
  /** The first statement behind each. */
  readonly behind: readonly (StatementDraft | undefined)[];
  /** Who goes on in the sentences before. */
  readonly before: readonly (Actor | null)[];
}

/** Whose speech the sentence is: of who spoke right before; else of who is named behind. */
function speakerAt(layer: TextLayer, { sentence, place, told, behind, before }: Place): Actor | null {
  const words = layer.text.slice(sentence.start, sentence.end);
  const earlier = before[place - 1] ?? null;
  if (earlier && POINTING.test(words)) return earlier;
  if (!FIRST_PERSON.test(words) && !SECOND_PERSON.test(words)) return null;
  return earlier ?? spokenBefore(told, place) ?? namedBehind(layer, behind[place]);
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
function namedBehind(layer: TextLayer, next: StatementDraft | undefined): Actor | null {
  return next && isUnmarked(layer, next) ? next.actor : null;
}

const speechOf = ({ start, end }: Sentence, actor: Actor, actors: ActorLayer): StatementDraft =>
  goneOn({ start, end, quoted: false }, actor, actors, CONFIDENCE);
