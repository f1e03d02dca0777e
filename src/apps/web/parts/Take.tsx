/** Takes a view along: as a picture, as figures, and as code that counts the same. */
import { useState } from 'preact/hooks';
import { type Picture, toSvg } from 'stancekit/report';
import { usePage } from '../state/page';
import { perform } from '../state/tasks';
import { ARTICLES, type Asked, commandLine, program, toLines } from './code';
import { save, saveText, toPng } from './save';

interface TakeProps {
  /** Of the files, without their ends. */
  readonly name: string;
  readonly picture: () => Picture;
  readonly csv: () => string;
  readonly asked: Asked;
}

export function Take({ name, picture, csv, asked }: TakeProps) {
  const page = usePage();
  const savePng = () => perform(page, 'Drawing the picture', async () => save(`${name}.png`, await toPng(picture())));
  return (
    <div class="take">
      <div class="row">
        <button type="button" onClick={() => saveText(`${name}.svg`, 'image/svg+xml', toSvg(picture()))}>
          Save SVG
        </button>
        <button type="button" onClick={savePng}>
          Save PNG
        </button>
        <button type="button" onClick={() => saveText(`${name}.csv`, 'text/csv', csv())}>
          Save CSV
        </button>
      </div>
      <details>
        <summary>Copy as code</summary>
        <p class="hint">
          Both write the figures of this view, of the articles as they have been read here:{' '}
          <button
            type="button"
            onClick={() => saveText(ARTICLES, 'application/x-ndjson', toLines(page.state.articles))}
          >
            Save {ARTICLES}
          </button>
        </p>
        <Code title="Command line" code={commandLine(asked)} />
        <Code title="Program for Node" code={program(asked)} />
      </details>
    </div>
  );
}

function Code({ title, code }: { readonly title: string; readonly code: string }) {
  const [copied, setCopied] = useState('');
  return (
    <figure class="code">
      <figcaption class="row">
        {title}{' '}
        <button
          type="button"
          aria-label={`Copy: ${title}`}
          onClick={() =>
            navigator.clipboard?.writeText(code).then(
              () => setCopied(code),
              () => setCopied(''),
            )
          }
        >
          {copied === code ? 'Copied' : 'Copy'}
        </button>
      </figcaption>
      <pre>{code}</pre>
    </figure>
  );
}
