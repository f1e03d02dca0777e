/** To whom a row is addressed, and how it speaks of others. */
import type { Attitude } from 'stancekit';
import type { AddresseeChoice, ProjectChange } from 'stancekit/project';
import { usePage } from '../state/page';
import { ActorPicker } from './ActorPicker';
import { correction } from './correction';
import type { EditorProps } from './editorProps';
import { namesOf, newActor, useActors } from './useActors';
import { Was } from './Was';

const attitudes: readonly Attitude[] = ['positive', 'neutral', 'negative'];

export function PeopleFields({ article, statement }: EditorProps) {
  const { state, dispatch } = usePage();
  const actors = useActors(article);
  const names = namesOf(state.project);
  const at = { document: article.id, statement: statement.id };
  const { addressees, targets } = statement;
  const change = (...changes: readonly ProjectChange[]) => dispatch({ type: 'change', changes, note: 'Corrected.' });
  const withNew = (name: string, make: (id: string) => ProjectChange) => {
    const made = newActor(state.project, name);
    change(made, make(made.id));
  };
  const choices = addressees.map(({ actor, start, end }) => ({ actor: actor.id, start, end }));
  const address = (id: string) => correction(at, 'addressees', [...choices, { actor: id }]);
  const mention = (id: string) => correction(at, 'attitude', 'neutral', id);
  return (
    <>
      <div class="row field">
        <span>To</span>
        {addressees.map(({ actor }, i) => (
          <button
            key={`${actor.id} ${i}`}
            type="button"
            aria-label={`Not to ${actor.name}`}
            onClick={() => change(correction(at, 'addressees', choices.toSpliced(i, 1)))}
          >
            {actor.name} ×
          </button>
        ))}
        <ActorPicker
          label="Add an addressee"
          actors={actors}
          name=""
          onChoose={(id) => change(address(id))}
          onNew={(name) => withNew(name, address)}
        />
        <Was
          statement={statement}
          field="addressees"
          now={listOf(choices, names)}
          tell={(value) => listOf((value ?? []) as readonly AddresseeChoice[], names)}
        />
      </div>
      {targets.map(({ actor, label }) => (
        <div key={actor.id} class="row field">
          <label>
            Attitude to {actor.name}{' '}
            <select
              aria-label={`Attitude to ${actor.name}`}
              value={label}
              onChange={({ currentTarget: { value } }) =>
                change(correction(at, 'attitude', value === '' ? null : (value as Attitude), actor.id))
              }
            >
              {attitudes.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
              <option value="">does not speak of it</option>
            </select>
          </label>
          <Was
            statement={statement}
            field="attitude"
            of={actor.id}
            now={label}
            tell={(value) => String(value ?? 'none')}
          />
        </div>
      ))}
      <div class="row field">
        <span>Speaks of</span>
        <ActorPicker
          label="Add somebody it speaks of"
          actors={actors}
          name=""
          onChoose={(id) => change(mention(id))}
          onNew={(name) => withNew(name, mention)}
        />
      </div>
    </>
  );
}

function listOf(choices: readonly AddresseeChoice[], names: ReadonlyMap<string, string>): string {
  return choices.map(({ actor }) => names.get(actor) ?? actor).join(', ') || 'nobody';
}
