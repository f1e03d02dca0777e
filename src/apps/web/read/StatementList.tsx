/** The statements of an article, one below the other; the chosen one shows what was decided of it. */
import type { ProjectStatement } from 'stancekit/project';
import { claimCells } from '../../../runtime/claimCells';
import { counted } from '../../../runtime/counted';
import { isUnsureRow } from '../../../runtime/unsureRow';
import { Deleted } from '../edit/Deleted';
import { StatementEditor } from '../edit/StatementEditor';
import { Figure } from '../explain/Figure';
import { useIssues } from '../explain/useIssues';
import { issueValues, standingValues } from '../explain/values';
import { ActorName } from '../parts/ActorName';
import { hueKey, toneNames } from '../parts/colours';
import type { ReadingProps } from './ArticleText';
import { Decisions } from './Decisions';
import { RowConfidence } from './RowConfidence';

export function StatementList({ article, hues, selected, onSelect }: ReadingProps) {
  const { statements } = article;
  return (
    <section class="statements" aria-label="Statements">
      <p class="hint">
        {counted(statements.length, 'statement')}. <kbd>j</kbd> next, <kbd>k</kbd> back.
      </p>
      <ol>
        {statements.map((statement) => {
          const { id, actor } = statement;
          const { actor: name, verb, addressee, words } = claimCells(statement);
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
                <span class="excerpt">{words}</span>
              </button>
              <Labels statement={statement} />
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

function Labels({ statement }: { readonly statement: ProjectStatement }) {
  const known = useIssues();
  const { issues, program, touched } = statement;
  return (
    <span class="labels">
      {program && !touched && isUnsureRow(program) && (
        <RowConfidence provenance={program.provenance} look="doubt">
          {(share) => `row ${share} ?`}
        </RowConfidence>
      )}
      {issues.length === 0 && (
        <Figure name="none" values={{}} look="label none">
          {toneNames.none}
        </Figure>
      )}
      {issues.map((standing) => {
        const { issue, stance, abstained } = standing;
        const decisions = [`issue ${issue}`, `stance on ${issue}`];
        return (
          <Figure
            key={issue}
            name="stance"
            values={{ ...issueValues(known, issue), ...standingValues(statement, standing) }}
            because={program ? { statement: program, decisions } : undefined}
            look={`label ${abstained ? 'unsure' : stance}`}
          >
            {issue} {toneNames[stance]}
            {abstained && ' ?'}
          </Figure>
        );
      })}
    </span>
  );
}
