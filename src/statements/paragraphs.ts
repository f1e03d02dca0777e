/**
 * In: drafts. Out: the same, where a speech that goes over several paragraphs is a statement a paragraph, set in marks or not: "Ana Lind said:
 * ¶ We will not sign. ¶ Nobody has asked us." The second is hers, too; no words name its source. Each item of a list has the cue above it.
 */
import type { ActorLayer } from '../coreference';
import type { Span, TextLayer } from '../document';
import { itemAt } from '../runtime/lists';
import { firstFrom } from '../text';
import { cover, type StatementDraft } from './identify';
import { mentionedIn } from './targets';

export function withParagraphs(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  return drafts.flatMap((draft) => byParagraph(layer, draft, actors));
}

function byParagraph(layer: TextLayer, draft: StatementDraft, actors: ActorLayer): readonly StatementDraft[] {
  const { paragraphs } = layer;
  const { cue, content } = draft;
  if (!cue || content.length === 0) return [draft];
  const paragraphOf = ({ start }: Span) => firstFrom(paragraphs, start + 1) - 1;
  const places = [...new Set(content.map(paragraphOf))];
  const inMarks = content.every(({ quoted }) => quoted);
  const isPlain = !content.some(({ quoted }) => quoted) && places.some((place) => place !== paragraphOf(cue));
  if (!inMarks && !isPlain) return [draft];
  const isList = isPlain && content.every((piece) => isItem(layer, paragraphOf(piece), piece));
  const spoken: StatementDraft = isList ? draft : { ...draft, kind: 'direct' };
  if (places.length === 1) return [isPlain ? spoken : draft];
  const introduced = places.includes(paragraphOf(cue)) ? paragraphOf(cue) : itemAt(places, 0);
  return places.map((place) => {
    const own = content.filter((piece) => paragraphOf(piece) === place);
    const mentioned = mentionedIn(own, [], actors, { actor: draft.actor });
    if (isList && place !== introduced) return { ...draft, content: own, mentioned, span: cover(own, null, null, []) };
    const said = place === introduced ? spoken : { ...spoken, ...CONTINUED };
    return { ...said, content: own, mentioned, span: cover(own, said.cue, said.source, said.addressees) };
  });
}

/** "- a truce", "an end to the ban;": an item of a list, which one cue introduces as it does the others. */
const isItem = ({ text, paragraphs }: TextLayer, place: number, { start }: Span): boolean =>
  start !== paragraphs[place]?.start || /^\p{Ll}/u.test(text.slice(start, start + 2));

/** What a paragraph lacks that goes on what was said in another. */
const CONTINUED = { cue: null, source: null, addressees: [], rule: 'continued' } as const;
