/** The text: statements underlined by their stance, actors on a ground of their colour, the chosen statement's framed. Words are text, never HTML. */
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { hueKey, toneNames, toneOf } from '../parts/colours';
import type { ReadArticle } from '../state/state';
import { EndHandle } from './EndHandle';
import { findMentions } from './mentions';
import { cutParagraphs, type Segment } from './segments';
import { useEnds } from './useEnds';

export interface ReadingProps {
  readonly article: ReadArticle;
  readonly hues: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly onSelect: (statement: string) => void;
}

export function ArticleText({ article, hues, selected, onSelect }: ReadingProps) {
  const mentions = useMemo(() => findMentions(article), [article]);
  const row = article.statements.find(({ id }) => id === selected);
  const ends = useEnds(article, row);
  const { content } = ends;
  const paragraphs = useMemo(
    () => cutParagraphs(article.text, article.statements, mentions, content),
    [article, mentions, content],
  );
  const [first, last] = [content[0], content.at(-1)];
  const speaker = row?.actor?.id;
  return (
    <article
      class="text"
      aria-label={article.title}
      ref={ends.text}
      onPointerMove={ends.drag}
      onPointerUp={ends.drop}
      onPointerCancel={ends.cancel}
    >
      {paragraphs.map((segments) => (
        <p key={segments[0]!.start} data-start={segments[0]!.start}>
          {segments.map((segment) => (
            <Fragment key={segment.start}>
              {first?.start === segment.start && (
                <EndHandle end="start" text={article.text} piece={first} ends={ends} />
              )}
              <Piece
                segment={segment}
                hue={segment.mention && hues.get(hueKey(article.id, segment.mention.actor.id))}
                speaking={speaker !== undefined && segment.mention?.actor.id === speaker}
                chosen={selected !== null && segment.within.includes(selected)}
                inContent={content.some(({ start, end }) => start <= segment.start && segment.end <= end)}
                onSelect={onSelect}
              />
              {last?.end === segment.end && <EndHandle end="end" text={article.text} piece={last} ends={ends} />}
            </Fragment>
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
  /** Belongs to the words of the statement that is chosen. */
  readonly inContent: boolean;
  /** Stands for the actor of the statement that is chosen. */
  readonly speaking: boolean;
  readonly onSelect: (statement: string) => void;
}

function Piece({ segment, hue, chosen, inContent, speaking, onSelect }: PieceProps) {
  const { text, statement, first, mention } = segment;
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
  const look = `${chosen ? ' chosen' : ''}${inContent ? ' content' : ''}`;
  if (!statement) return <span class={look.trim() || undefined}>{words}</span>;
  const tone = toneOf(statement);
  return (
    <a
      href={`#${statement.id}`}
      draggable={false}
      class={`said ${tone}${look}`}
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
