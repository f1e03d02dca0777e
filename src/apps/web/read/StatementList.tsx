/** The statements of an article, one below the other; the chosen one shows what was decided of it. */
import { claimCells } from '../../../runtime/claimCells';
import { Deleted } from '../edit/Deleted';
import { StatementEditor } from '../edit/StatementEditor';
import { ActorName } from '../parts/ActorName';
import { hueKey, toneNames, toneOf } from '../parts/colours';
import type { ReadingProps } from './ArticleText';
import { Decisions } from './Decisions';

export function StatementList({ article, hues, selected, onSelect }: ReadingProps) {
  const { statements } = article;
  return (
    <section class="statements" aria-label="Statements">
      <p class="hint">
        {statements.length} statements. <kbd>j</kbd> next, <kbd>k</kbd> back.
      </p>
      <ol>
        {statements.map((statement) => {
          const { id, actor, issues } = statement;
          const { actor: name, verb, addressee, words } = claimCells(statement);
          const tone = toneOf(statement);
          const chosen = id === selected;
          return (
            <li
              key={id}
              data-entry={id}
              class={chosen ? 'chosen' : ''}
              data-touched={statement.touched ? '' : undefined}
            >
              <button type="button" class="entry" aria-expanded={chosen} onClick={() => onSelect(id)}>
                <ActorName name={name} hue={actor && hues.get(hueKey(article.id, actor.id))} />{' '}
                <span class="verb">{verb}</span> {addressee && <span class="to">{addressee}</span>}
                <span class="labels">
                  {issues.length === 0 && <span class="label none">{toneNames[tone]}</span>}
                  {issues.map(({ issue, stance, abstained }) => (
                    <span key={issue} class={`label ${abstained ? 'unsure' : stance}`}>
                      {issue} {toneNames[stance]}
                      {abstained && ' ?'}
                    </span>
                  ))}
                </span>
                <span class="excerpt">{words}</span>
              </button>
              {chosen && <StatementEditor key={id} article={article} statement={statement} />}
              {chosen && statement.program && <Decisions statement={statement.program} />}
            </li>
          );
        })}
      </ol>
      <Deleted article={article} />
    </section>
  );
}
