/** The text: statements underlined by their stance, actors on a ground of their colour, the chosen statement's framed. Words are text, never HTML. */
import { useMemo } from 'preact/hooks';
import { hueKey, toneNames, toneOf } from '../parts/colours';
import type { ReadArticle } from '../state/state';
import { findMentions } from './mentions';
import { cutParagraphs, type Segment } from './segments';

export interface ReadingProps {
  readonly article: ReadArticle;
  readonly hues: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly onSelect: (statement: string) => void;
}

export function ArticleText({ article, hues, selected, onSelect }: ReadingProps) {
  const paragraphs = useMemo(() => cutParagraphs(article.text, article.statements, findMentions(article)), [article]);
  const speaker = article.statements.find(({ id }) => id === selected)?.actor?.id;
  return (
    <article class="text" aria-label={article.title}>
      {paragraphs.map((segments) => (
        <p key={segments[0]!.start} data-start={segments[0]!.start}>
          {segments.map((segment) => (
            <Piece
              key={segment.start}
              segment={segment}
              hue={segment.mention && hues.get(hueKey(article.id, segment.mention.actor.id))}
              speaking={speaker !== undefined && segment.mention?.actor.id === speaker}
              chosen={selected !== null && segment.within.includes(selected)}
              onSelect={onSelect}
            />
          ))}
        </p>
      ))}
    </article>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly hue: number | null | undefined;
  readonly chosen: boolean;
  /** Stands for the actor of the statement that is chosen. */
  readonly speaking: boolean;
  readonly onSelect: (statement: string) => void;
}

function Piece({ segment: { text, statement, first, mention }, hue, chosen, speaking, onSelect }: PieceProps) {
  const words = mention ? (
    <span
      class={speaking ? 'actor speaking' : 'actor'}
      style={{ '--hue': hue }}
      title={mention.actor.name}
      data-actor={mention.actor.id}
    >
      {text}
    </span>
  ) : (
    text
  );
  if (!statement) return <>{words}</>;
  const tone = toneOf(statement);
  return (
    <a
      href={`#${statement.id}`}
      draggable={false}
      class={`said ${tone}${chosen ? ' chosen' : ''}`}
      title={`${statement.claim.text}: ${toneNames[tone]}`}
      data-statement={statement.id}
      data-first={first ? statement.id : undefined}
      tabIndex={first ? 0 : -1}
      onClick={(event) => {
        event.preventDefault();
        // Whoever selects words does not choose the statement under them.
        if (getSelection()?.isCollapsed === false) return;
        onSelect(statement.id);
      }}
    >
      {words}
    </a>
  );
}
