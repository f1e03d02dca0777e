/** A field that finds an actor while one types, or makes a new one (a combobox of the ARIA patterns). */
import { useId, useRef, useState } from 'preact/hooks';
import type { Actor } from 'stancekit';
import { fold } from '../../../runtime/names';

interface ActorPickerProps {
  readonly label: string;
  readonly actors: readonly Actor[];
  /** Stands in the field while nobody types. */
  readonly name: string;
  readonly onChoose: (id: string) => void;
  readonly onNew: (name: string) => void;
  /** Absent where somebody has to be chosen. */
  readonly onNobody?: () => void;
}

interface Option {
  readonly key: string;
  readonly name: string;
  readonly hint?: string;
  readonly choose: () => void;
}

/** Names that are shown at once. */
const SHOWN = 8;

export function ActorPicker(props: ActorPickerProps) {
  const { label, name } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const options = typed === null ? [] : optionsFor(props, typed.trim());
  const close = () => {
    setTyped(null);
    setAt(0);
  };
  const choose = (option: Option | undefined) => {
    close();
    option?.choose();
    field.current?.select();
  };
  const open = () => {
    setTyped('');
    field.current?.select();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && typed === null) open();
    else if (by !== 0) setAt((at + by + options.length) % Math.max(1, options.length));
    else if (key === 'Enter' && typed !== null) choose(options[at]);
    else if (key === 'Escape' && typed !== null) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="picker">
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={typed !== null}
        aria-controls={list}
        aria-activedescendant={typed !== null && options[at] ? `${list}-${at}` : undefined}
        autocomplete="off"
        placeholder="search or new"
        value={typed === null || typed === '' ? (typed === null ? name : '') : typed}
        onClick={open}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div class="options" tabIndex={-1} id={list} role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys come to the field, which keeps the focus.
          <div
            key={option.key}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onPointerDown={(event) => {
              // The field is not left by it.
              event.preventDefault();
            }}
            onClick={() => choose(option)}
          >
            {option.name} {option.hint && <small>{option.hint}</small>}
          </div>
        ))}
      </div>
    </span>
  );
}

function optionsFor({ actors, onChoose, onNew, onNobody }: ActorPickerProps, typed: string): Option[] {
  const wanted = fold(typed);
  const found = actors.filter(({ name, aliases }) => [name, ...aliases].some((own) => fold(own).includes(wanted)));
  const isNamed = actors.some(({ name }) => name === typed);
  return [
    ...found.slice(0, SHOWN).map(({ id, name, role, country }) => ({
      ...{ key: id, name, hint: [role, country].filter(Boolean).join(', ') },
      choose: () => onChoose(id),
    })),
    ...(typed !== '' && !isNamed ? [{ key: '+', name: `New: ${typed}`, choose: () => onNew(typed) }] : []),
    ...(onNobody && typed === '' ? [{ key: '-', name: 'nobody who is known', choose: onNobody }] : []),
  ];
}
