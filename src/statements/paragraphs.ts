/**
 * In: drafts. Out: the same, where a speech that goes over several paragraphs is a statement a paragraph, set in marks or not: "Ana Lind said:
 * ¶ We will not sign. ¶ Nobody has asked us." The second is hers, too; no words name its source.
 */
import type { ActorLayer } from '../coreference';
import type { Span, TextLayer } from '../document';
import { firstFrom } from '../text';
import type { StatementDraft } from './identify';
import { mentionedIn } from './targets';

export function withParagraphs(
  layer: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  return drafts.flatMap((draft) => byParagraph(layer, draft, actors));
}

function byParagraph({ paragraphs }: TextLayer, draft: StatementDraft, actors: ActorLayer): StatementDraft[] {
  const of = ({ start }: Span) => firstFrom(paragraphs, start + 1) - 1;
  const [first] = draft.content;
  if (!first || !draft.cue) return [draft];
  const named = of(draft.cue);
  const inMarks = draft.content.some(({ quoted }) => quoted);
  const isBelow = named < of(first);
  const spoken: StatementDraft = isBelow && !inMarks ? { ...draft, kind: 'direct' } : draft;
  const places = [...new Set(draft.content.map(of))];
  if (places.length === 1 || !(isBelow || draft.content.every(({ quoted }) => quoted))) return [spoken];
  const introduced = places.includes(named) ? named : places[0];
  return places.map((place) => {
    const content = draft.content.filter((piece) => of(piece) === place);
    const mentioned = mentionedIn(content, [], actors, { actor: draft.actor });
    const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
    const own = { ...spoken, content, mentioned };
    if (place !== introduced) return { ...own, ...CONTINUED, span: { start, end } };
    const edge = draft.source ?? draft.cue ?? first;
    const span = { start: Math.min(start, edge.start, draft.cue?.start ?? start), end: Math.max(end, edge.end, draft.cue?.end ?? end) };
    return { ...own, span };
  });
}

/** What a paragraph is that goes on what was said in another. */
const CONTINUED = { kind: 'direct', cue: null, source: null, addressees: [], rule: 'continued' } as const;
