/** The statement at hand, and everything that can be said of it. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Attitude, Issue, Stance } from 'stancekit';
import { Figure } from '../explain/Figure';
import { toneNames } from '../parts/colours';
import type { Draft, Item, LabellingAction } from '../state/labelling';
import { applyKey, issueKey, keyOf, setAttitude, setIssue, setStance } from './keys';

interface ChoicesProps {
  readonly item: Item;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  readonly onChange: (action: LabellingAction) => void;
  readonly onAccept: () => void;
}

const stances: readonly Stance[] = ['favor', 'against', 'neutral'];
const attitudes: readonly Attitude[] = ['positive', 'negative', 'neutral'];

export function Choices({ item, draft, issues, onChange, onAccept }: ChoicesProps) {
  const edit = (edited: Draft | null) => edited && onChange({ type: 'edit', draft: edited });
  const press = (key: string) =>
    edit(
      applyKey(
        draft,
        key,
        item,
        issues.map(({ id }) => id),
      ),
    );
  const current = draft.issues[draft.slot];
  // From here on keys are for the label, and not for the button that was pressed last.
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => panel.current?.focus(), [item.key]);
  return (
    <div class="choices" ref={panel} tabIndex={-1}>
      <blockquote>{item.text}</blockquote>
      <p class="hint">
        Unsure:{' '}
        <Figure name="unsure" values={{}}>
          {item.reason}
        </Figure>
      </p>
      <Group title="Who">
        <select
          aria-label="Who"
          value={draft.actor ?? ''}
          onChange={({ currentTarget }) => edit({ ...draft, actor: currentTarget.value || null })}
        >
          {item.actors.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value="">unknown</option>
        </select>
        <Choice name="next" hint="w" chosen={false} onChoose={() => press('w')} />
      </Group>
      <Group title="Issue">
        {issues.map(({ id, label, proposition }, i) => (
          <Choice
            key={id}
            name={label}
            title={proposition}
            hint={issueKey(i)}
            chosen={draft.issues.some(({ issue }) => issue === id)}
            current={current?.issue === id}
            onChoose={() => edit(setIssue(draft, id))}
          />
        ))}
        <Choice name="none" hint="n" chosen={draft.issues.length === 0} onChoose={() => press('n')} />
        <Choice name="one more" hint="m" chosen={!current && draft.issues.length > 0} onChoose={() => press('m')} />
      </Group>
      <Group title={current ? `Stance on ${current.issue}` : 'Stance'}>
        {stances.map((stance) => (
          <Choice
            key={stance}
            name={toneNames[stance]}
            hint={keyOf(stance, 'stance')}
            chosen={current?.stance === stance}
            onChoose={() => edit(setStance(draft, stance))}
          />
        ))}
      </Group>
      {draft.targets.map(({ name, attitude }, i) => (
        <Group key={name} title={`Attitude to ${name}`}>
          {attitudes.map((own) => (
            <Choice
              key={own}
              name={own}
              hint={i === draft.target ? keyOf(own, 'attitude') : null}
              chosen={attitude === own}
              onChoose={() => edit(setAttitude(draft, i, own))}
            />
          ))}
          {draft.targets.length > 1 && i === draft.target && (
            <Choice name="next" hint="t" chosen={false} onChoose={() => press('t')} />
          )}
        </Group>
      ))}
      <div class="row">
        <button type="button" class="main" onClick={onAccept}>
          Accept <kbd>Enter</kbd>
        </button>
        <button type="button" onClick={() => onChange({ type: 'skip' })}>
          Skip <kbd>s</kbd>
        </button>
      </div>
    </div>
  );
}

function Group({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <fieldset class="row">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly title?: string;
  readonly hint: string | null;
  readonly chosen: boolean;
  /** It is what the keys for a stance are about. */
  readonly current?: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, title, hint, chosen, current = false, onChoose }: ChoiceProps) {
  return (
    <button type="button" title={title} class={current ? 'current' : ''} aria-pressed={chosen} onClick={onChoose}>
      {name} {hint && <kbd>{hint}</kbd>}
    </button>
  );
}
