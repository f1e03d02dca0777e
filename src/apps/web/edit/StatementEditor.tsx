/** Mends a row in place: whose it is, its verb, its words, to whom, on what, with which stance and attitude. */
import type { ProjectChange } from 'stancekit/project';
import { usePage } from '../state/page';
import { neighbour } from '../state/state';
import { ActorPicker } from './ActorPicker';
import { correction, type RowPlace } from './correction';
import type { EditorProps } from './editorProps';
import { focusEntry } from './focusEntry';
import { IssueFields } from './IssueFields';
import { PeopleFields } from './PeopleFields';
import { namesOf, newActor, useActors } from './useActors';
import { useCorrect } from './useCorrect';
import { useEditKeys } from './useEditKeys';
import { Was } from './Was';
import { WordsField } from './WordsField';

export function StatementEditor({ article, statement }: EditorProps) {
  const { dispatch } = usePage();
  const at = { document: article.id, statement: statement.id };
  const { cue } = statement;
  const correct = useCorrect(at);
  const remove = () => {
    const next = neighbour(article, statement.id, 1);
    const place = { document: article.id, statement: next === statement.id ? null : next };
    dispatch({
      type: 'change',
      changes: [correction(at, 'row', null)],
      note: 'Row deleted. Undo brings it back.',
      place,
    });
    focusEntry(place.statement);
  };
  useEditKeys({ article, statement }, correct, remove);
  return (
    <section class="editor" aria-label="Correct this row">
      <WhoseField article={article} statement={statement} at={at} />
      <div class="row field">
        <button
          type="button"
          aria-pressed={statement.negated}
          title="Whether the verb is negated"
          onClick={() => correct('negated', !statement.negated)}
        >
          {cue ? `“${article.text.slice(cue.start, cue.end)}” ` : 'verb '}negated <kbd>v</kbd>
        </button>
        <Was
          statement={statement}
          field="negated"
          now={statement.negated ? 'negated' : 'not negated'}
          tell={(value) => (value ? 'negated' : 'not negated')}
        />
      </div>
      <WordsField article={article} statement={statement} />
      <IssueFields statement={statement} correct={correct} />
      <PeopleFields article={article} statement={statement} />
      <div class="row field">
        <button
          type="button"
          aria-pressed={statement.checked}
          title="You have looked at it, and all the rest is right"
          onClick={() => correct('checked', !statement.checked)}
        >
          All right <kbd>c</kbd>
        </button>
        <button type="button" onClick={remove}>
          Delete row <kbd>x</kbd>
        </button>
      </div>
    </section>
  );
}

function WhoseField({ article, statement, at }: EditorProps & { readonly at: RowPlace }) {
  const { state, dispatch } = usePage();
  const actors = useActors(article);
  const change = (changes: readonly ProjectChange[], note: string) => dispatch({ type: 'change', changes, note });
  const names = namesOf(state.project);
  const { actor, said } = statement;
  const before = said.actor?.program;
  const merge = () => {
    const survivor = state.project.actors().find(({ id }) => id === actor?.id);
    if (!survivor || typeof before !== 'string') return;
    const { id, name, kind, country, merged } = survivor;
    change([{ type: 'actor', id, name, kind, country, merged: [...merged, before] }], 'Merged.');
  };
  const isMergeable = [before, actor?.id].every((id) => typeof id === 'string' && !id.startsWith('nominal:'));
  const isOther = typeof before === 'string' && actor !== null && state.project.registry().idOf(before) !== actor.id;
  return (
    <div class="row field">
      <span>Whose</span>
      <ActorPicker
        label="Whose"
        actors={actors}
        name={actor?.name ?? 'unknown'}
        onChoose={(id) => change([correction(at, 'actor', id)], 'Actor corrected.')}
        onNew={(name) => {
          const made = newActor(state.project, name);
          change([made, correction(at, 'actor', made.id)], 'Actor made.');
        }}
        onNobody={() => change([correction(at, 'actor', null)], 'Actor corrected.')}
      />
      <Was
        statement={statement}
        field="actor"
        now={actor?.name ?? 'unknown'}
        tell={(id) => (typeof id === 'string' ? (names.get(id) ?? id) : 'unknown')}
      />
      {isMergeable && isOther && (
        <button type="button" onClick={merge}>
          Everywhere “{names.get(before) ?? before}” is “{actor.name}”
        </button>
      )}
    </div>
  );
}
