/** What people call the project: the title of its file, as `stancekit init --title` writes it. */
import { useState } from 'preact/hooks';
import { usePage } from '../state/page';

/** Longer ones make no name of a file. */
const LONGEST = 200;

export function TitleField() {
  const { state, dispatch } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const { title = '' } = state.project.header;
  return (
    <label>
      Project{' '}
      <input
        value={typed ?? title}
        maxLength={LONGEST}
        placeholder="no title yet"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget: { value } }) => {
          setTyped(null);
          if (value.trim() !== title) dispatch({ type: 'title', title: value.trim() });
        }}
      />
    </label>
  );
}
