/** Where articles come in, and which there are. */
import { useState } from 'preact/hooks';
import example from '../../../../datasets/examples/strait.txt?raw';
import { counted } from '../../../runtime/counted';
import { openProjectFile } from '../project/files';
import { usePage } from '../state/page';
import { addArticles } from '../state/tasks';
import { isProject, type NewArticle, readFiles, titleOf } from './files';
import { WarningMark } from './Warnings';

export function Articles() {
  const page = usePage();
  const { articles, place } = page.state;
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [day, setDay] = useState('');
  const add = (added: readonly NewArticle[], failed?: string[]) =>
    addArticles(page, added, day === '' ? undefined : day, failed);
  const addText = async (given: string) => {
    if (given.trim() === '') return;
    setText('');
    const failed = await add([{ title: titleOf(given), date: null, text: given }]);
    // What could not be read is given back, unless something else stands there by now.
    if (failed.length > 0) setText((now) => now || given);
  };
  const addFiles = async (files: FileList | null | undefined) => {
    const all = [...(files ?? [])];
    const project = all.find(isProject);
    const others = all.filter((file) => file !== project);
    const told = project ? await openProjectFile(page, project, others) : [];
    if (!told) return;
    const { articles: read, failed } = await readFiles(others);
    await add(read, [...told, ...failed]);
  };
  return (
    <section class="articles" aria-label="Articles">
      <form
        class={over ? 'drop over' : 'drop'}
        onSubmit={(event) => {
          event.preventDefault();
          addText(text);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const dropped = event.dataTransfer;
          if (dropped?.files.length) addFiles(dropped.files);
          else addText(dropped?.getData('text/plain') ?? '');
        }}
      >
        <textarea
          aria-label="An article"
          placeholder="Paste an article, or drop files here (.txt, .html, .jsonl)"
          rows={articles.length > 0 ? 2 : 8}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            addText(text);
          }}
        />
        <div class="row">
          <button type="submit" class="main" disabled={text.trim() === ''}>
            Read it
          </button>
          <label class="button">
            Open files
            <input
              type="file"
              multiple
              accept=".txt,.md,.html,.htm,.jsonl,.ndjson,.stancekit"
              onChange={({ currentTarget }) => {
                addFiles(currentTarget.files);
                // So that the same file can be opened again.
                currentTarget.value = '';
              }}
            />
          </label>
          <label title="A row, the name of the file (2022-02-24-title.txt) and the dateline are asked before">
            undated ones are of{' '}
            <input type="date" value={day} onInput={({ currentTarget }) => setDay(currentTarget.value)} />
          </label>
          <button type="button" onClick={() => addText(example)}>
            Try an example
          </button>
        </div>
      </form>
      <ul class="shelf">
        {articles.map(({ id, title, statements, warnings }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === place?.document}
              onClick={() => page.dispatch({ type: 'go', place: { document: id, statement: null } })}
            >
              {title} <small>{counted(statements.length, 'statement')}</small>
              <WarningMark warnings={warnings} />
            </button>
            <button
              type="button"
              class="remove"
              aria-label={`Remove ${title}`}
              onClick={() => page.dispatch({ type: 'remove', documents: [id] })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
