/** The project: taking back, opening, saving, and beginning anew. */
import { statementsToCsv } from 'stancekit/report';
import { counted } from '../../../runtime/counted';
import { saveText } from '../parts/save';
import { useChords } from '../parts/useKeys';
import { usePage } from '../state/page';
import { AskedButton } from './AskedButton';
import { fileNameOf, openProjectFile, startAnew } from './files';
import { TitleField } from './TitleField';
import { useLiveFile } from './useLiveFile';

export function ProjectBar({ kept }: { readonly kept: boolean }) {
  const page = usePage();
  const { state, dispatch } = page;
  const { project, coder, former, articles } = state;
  const live = useLiveFile(page);
  useChords((key, isShifted) => {
    const type = key === 'y' || (key === 'z' && isShifted) ? 'redo' : key === 'z' ? 'undo' : null;
    if (type === null || !(type === 'undo' ? project.canUndo(coder) : project.canRedo(coder))) return false;
    dispatch({ type });
    return true;
  });
  const name = fileNameOf(project);
  return (
    <section class="row project" aria-label="Project">
      <TitleField />
      <button
        type="button"
        disabled={!project.canUndo(coder)}
        title="Ctrl+Z"
        onClick={() => dispatch({ type: 'undo' })}
      >
        Undo
      </button>
      <button
        type="button"
        disabled={!project.canRedo(coder)}
        title="Ctrl+Y"
        onClick={() => dispatch({ type: 'redo' })}
      >
        Redo
      </button>
      <label class="button">
        Open project
        <input
          type="file"
          accept=".stancekit"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) openProjectFile(page, file);
            currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" onClick={() => saveText(name, 'application/x-ndjson', project.toText())}>
        Download project
      </button>
      {live && (
        <button type="button" aria-pressed={live.name !== null} onClick={live.choose}>
          {live.name === null ? 'Save into a file' : `Saved into ${live.name}`}
        </button>
      )}
      <button
        type="button"
        disabled={articles.length === 0}
        onClick={() => saveText('statements.csv', 'text/csv', statementsToCsv(articles))}
      >
        Statements (CSV)
      </button>
      <AskedButton
        name="New"
        question="Begin a new project? You can come back to this one."
        disabled={project.log.length === 0}
        onYes={() => startAnew(page, '')}
      />
      <AskedButton
        name="Clear"
        question={`Take ${counted(articles.length, 'article')} out? Undo brings them back.`}
        disabled={articles.length === 0}
        onYes={() => dispatch({ type: 'remove', documents: project.documentIds })}
      />
      {former && (
        <button
          type="button"
          onClick={() => dispatch({ type: 'open', project: former, former: project.log.length > 0 ? project : null })}
        >
          Back to {former.header.title ?? 'the project before'}
        </button>
      )}
      <span class="hint" data-kept={kept}>
        {coder && `Coder: ${coder}. `}
        {kept ? 'Kept in this browser.' : 'Not kept in this browser.'}
      </span>
    </section>
  );
}
