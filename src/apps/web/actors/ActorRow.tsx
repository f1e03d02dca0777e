/** One actor: chosen for merging, mended, or split again. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActorKind } from 'stancekit';
import type { ProjectActor, ProjectChange } from 'stancekit/project';
import { namesOf } from '../edit/useActors';
import { usePage } from '../state/page';
import { toChange } from './merging';

interface ActorRowProps {
  readonly actor: ProjectActor;
  readonly mentions: number;
  readonly isChosen: boolean;
  readonly onChoose: (is: boolean) => void;
  readonly onChange: (changes: readonly ProjectChange[], note: string) => void;
}

const kinds: readonly ActorKind[] = ['person', 'state', 'organisation', 'group', 'unnamed'];

export function ActorRow({ actor, mentions, isChosen, onChoose, onChange }: ActorRowProps) {
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  const { name, kind, country, statements, documents } = actor;
  return (
    <tr data-actor={actor.id}>
      <td>
        <input
          type="checkbox"
          aria-label={`Choose ${name}`}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </td>
      <th scope="row">
        {name}
        <Merged actor={actor} onChange={onChange} />
      </th>
      {editing ? (
        <td colSpan={6}>
          <ActorForm actor={actor} onChange={onChange} onClose={close} />
        </td>
      ) : (
        <>
          <td>{kind}</td>
          <td>{country}</td>
          <td class="figure">{statements}</td>
          <td class="figure">{mentions}</td>
          <td class="figure">{documents}</td>
          <td>
            <button ref={edit} type="button" aria-label={`Edit ${name}`} onClick={() => setEditing(true)}>
              Edit
            </button>
          </td>
        </>
      )}
    </tr>
  );
}

function Merged({ actor, onChange }: Pick<ActorRowProps, 'actor' | 'onChange'>) {
  const { project } = usePage().state;
  const names = namesOf(project);
  return (
    <>
      {actor.merged.map((id) => (
        <div key={id}>
          <small>is also {names.get(id) ?? id}</small>{' '}
          <button
            type="button"
            aria-label={`Split ${names.get(id) ?? id} from ${actor.name}`}
            onClick={() => {
              const merged = actor.merged.filter((other) => other !== id);
              onChange([toChange(actor, { merged, aliases: withoutName(actor, names.get(id)) })], 'Split.');
            }}
          >
            Split
          </button>
        </div>
      ))}
    </>
  );
}

/** Names that came by merging go with who is split off. */
function withoutName({ aliases }: ProjectActor, name: string | undefined): readonly string[] {
  return aliases.filter((alias) => alias !== name);
}

interface ActorFormProps extends Pick<ActorRowProps, 'actor' | 'onChange'> {
  readonly onClose: () => void;
}

function ActorForm({ actor, onChange, onClose }: ActorFormProps) {
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <form
      class="row"
      aria-label={`Edit ${actor.name}`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const name = String(given.get('name')).trim();
        const kind = given.get('kind') as ActorKind;
        const country = String(given.get('country')).trim().toUpperCase() || null;
        if (name !== '') onChange([toChange(actor, { name, kind, country })], `${name} is kept.`);
        onClose();
      }}
    >
      <label>
        Name <input ref={first} name="name" required maxLength={1000} value={actor.name} />
      </label>
      <label>
        Kind{' '}
        <select name="kind" value={actor.kind}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </select>
      </label>
      <label>
        Country{' '}
        <input
          name="country"
          size={3}
          maxLength={2}
          pattern="[A-Za-z]{2}"
          title="A code of two letters, as FR (ISO 3166-1)"
          value={actor.country ?? ''}
        />
      </label>
      <button type="submit" class="main">
        Keep
      </button>
      <button type="button" onClick={onClose}>
        Leave
      </button>
    </form>
  );
}
