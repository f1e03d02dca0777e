/** A page that needs nothing else: no script, no font, no picture from elsewhere. Above each table stands its text, marked up. Everything is escaped. */
import { itemAt, largest } from '../../../runtime/lists';
import { toArticle } from './article';
import { style } from './data/style';
import { escapeHtml } from './escape';
import type { Block, Column, Formatter, View } from './view';

export function htmlFormatter<T>(view: View<T>): Formatter<T> {
  const head = `<tr>${view.columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('')}</tr>`;
  let sections = 0;
  const section = (id: string | number | null, body: string) =>
    `<section>\n${id === null ? '' : `<h2>${escapeHtml(String(id))}</h2>\n`}${body}</section>\n`;
  return {
    begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(view.title)}</title>
<style>
${style}</style>
</head>
<body>
<h1>${escapeHtml(view.title)}</h1>
`,
    answer(answer) {
      if ('error' in answer) {
        const { code, message } = answer.error;
        return section(answer.id, `<p class="error">${escapeHtml(`${message} (${code})`)}</p>\n`);
      }
      const blocks = view.toBlocks(answer.value, answer.text);
      const prefix = `t${++sections}-`;
      const article = view.toMarks ? toArticle(answer.text, view.toMarks(answer.value), prefix) : '';
      const bodies = blocks.map((block, i) => toBody(block, view.columns, `${prefix}${i}`));
      const table = `<table>\n<thead>${head}</thead>\n${bodies.join('')}</table>\n`;
      const notes = view.toNotes(answer.value).map((note) => `<li>${escapeHtml(note)}</li>\n`);
      return section(
        answer.id,
        article +
          (blocks.length > 0 ? table : `<p>${escapeHtml(view.nothing)}</p>\n`) +
          (notes.length > 0 ? `<ul>\n${notes.join('')}</ul>\n` : ''),
      );
    },
    end: () => '</body>\n</html>\n',
  };
}

/** A statement is a group of rows; what stands in one line alone spans them all. */
function toBody(block: Block, columns: readonly Column[], id: string): string {
  const height = largest(
    block.map((lines) => lines.length),
    1,
  );
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = block.map((lines, column) => {
      if (lines.length <= 1 && row > 0) return '';
      const span = lines.length <= 1 && height > 1 ? ` rowspan="${height}"` : '';
      const text = lines[row] ?? '';
      const name = itemAt(columns, column).coloured ? ` class="${escapeHtml(itemAt(text.split(' '), 0))}"` : '';
      return `<td${span}${name}>${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  return `<tbody id="${id}">\n${rows.join('')}</tbody>\n`;
}
