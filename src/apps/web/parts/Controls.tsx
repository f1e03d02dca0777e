/** Whose positions count, and of which days. */
import type { ComponentChildren } from 'preact';
import type { CountOptions } from 'stancekit/report';

interface ControlsProps<T extends CountOptions> {
  readonly options: T;
  readonly onChange: (options: T) => void;
  readonly dated: boolean;
  readonly children?: ComponentChildren;
}

export function Controls<T extends CountOptions>({ options, onChange, dated, children }: ControlsProps<T>) {
  const setDay = (end: 'from' | 'to', day: string) => {
    const { window = {}, ...others } = options;
    const { [end]: _, ...rest } = window;
    const days = day === '' ? rest : { ...rest, [end]: day };
    // Without days everything counts, also what has no date.
    onChange((Object.keys(days).length > 0 ? { ...others, window: days } : others) as T);
  };
  return (
    <div class="row controls">
      {children}
      <label>
        by{' '}
        <select
          value={options.by ?? 'actor'}
          onChange={({ currentTarget }) => onChange({ ...options, by: currentTarget.value as 'actor' | 'country' })}
        >
          <option value="actor">actor</option>
          <option value="country">country</option>
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={options.abstained ?? false}
          onChange={({ currentTarget }) => onChange({ ...options, abstained: currentTarget.checked })}
        />{' '}
        uncertain stances, too
      </label>
      {dated &&
        (['from', 'to'] as const).map((end) => (
          <label key={end}>
            {end} <input type="date" onChange={({ currentTarget }) => setDay(end, currentTarget.value)} />
          </label>
        ))}
    </div>
  );
}
