/**
 * In: drafts. Out: the same, where a speech that is set without marks below its introduction is a statement a paragraph, as one in marks is: "Ana
 * Lind said: ¶ We will not sign. ¶ Nobody has asked us." The second is hers, too; no words name its source.
 */
import type { ActorLayer } from '../coreference';
import type { Paragraph, Span, TextLayer } from '../document';
import { firstFrom } from '../text';
import type { StatementDraft } from './identify';
import { mentionedIn } from './targets';

export function withParagraphs(
  { paragraphs }: TextLayer,
  drafts: readonly StatementDraft[],
  actors: ActorLayer,
): StatementDraft[] {
  return drafts.flatMap((draft) => {
    const [first] = draft.content;
    const below = first && draft.cue && draft.cue.end < startOf(paragraphs, first);
    if (!below || draft.content.some(({ quoted }) => quoted)) return [draft];
    const spoken: StatementDraft = { ...draft, kind: 'direct' };
    if (draft.content.length === 1) return [spoken];
    return draft.content.map((piece, at) => {
      const content = [piece];
      const mentioned = mentionedIn(content, [], actors, { actor: draft.actor });
      if (at === 0) return { ...spoken, content, mentioned, span: { start: draft.span.start, end: piece.end } };
      const span = { start: piece.start, end: piece.end };
      return { ...spoken, content, mentioned, span, cue: null, source: null, addressees: [], rule: 'continued' };
    });
  });
}

/** Where the paragraph of a span begins. */
function startOf(paragraphs: readonly Paragraph[], { start }: Span): number {
  return paragraphs[firstFrom(paragraphs, start + 1) - 1]?.start ?? 0;
}
