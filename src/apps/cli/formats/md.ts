/** Tables for Markdown (GitHub's): one a text, under its name. Everything is escaped, so that no word becomes a mark. */
import { itemAt, largest } from '../../../runtime/lists';
import type { Block, Column, Formatter, View } from './view';

export function mdFormatter<T>(view: View<T>): Formatter<T> {
  const head = toRow(view.columns.map(({ title }) => title)) + toRow(view.columns.map(toRule));
  return {
    begin: () => `# ${view.title}\n`,
    answer(answer) {
      const title = answer.id === null ? '' : `\n## ${escapeMarkdown(String(answer.id))}\n`;
      if ('error' in answer) {
        const { code, message } = answer.error;
        return `${title}\n${escapeMarkdown(`${message} (${code})`)}\n`;
      }
      const blocks = view.toBlocks(answer.value, answer.text);
      const notes = view.toNotes(answer.value).map((note) => `\n- ${escapeMarkdown(note)}\n`);
      const table = blocks.length > 0 ? head + blocks.map(toRows).join('') : `${view.nothing}\n`;
      return `${title}\n${table}${notes.join('')}`;
    },
    end: () => '',
  };
}

/** A statement's lines; what stands in one line alone stands in the first. */
function toRows(block: Block): string {
  const height = largest(
    block.map((lines) => lines.length),
    1,
  );
  return Array.from({ length: height }, (_, row) =>
    toRow(block.map((lines) => escapeMarkdown(itemAt([...lines.slice(row, row + 1), ''], 0)))),
  ).join('');
}

const toRule = ({ align }: Column): string => (align === 'right' ? '---:' : '---');

const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** Text that may hold anything, in one line. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
}
